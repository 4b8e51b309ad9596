import { describe, expect, it } from 'vitest';
import type { Material } from '../../../../core/capture/acquire/material';
import { answerTask } from '../../../../core/capture/parser/answer-task';
import { articlePage } from '../support/article-page';
import { png } from '../support/picture-source';

const PICTURE = png(90, 80).toString('base64');
const PAGE = articlePage().replace('</p>', `</p><figure><img src="data:image/png;base64,${PICTURE}"><figcaption>The quay</figcaption></figure>`);
const material: Material = {
  source: { kind: 'file', name: 'a.html' },
  bytes: new Uint8Array(Buffer.from(PAGE)),
  address: null,
  fileName: 'a.html',
  mediaType: null,
  charset: null,
  extent: 'whole',
};

describe('a task for another process', () => {
  it('is answered with data that can cross, pictures included', async () => {
    const recognised = await answerTask({ task: 'recognise', unpacks: true, material });
    expect(recognised).toMatchObject({ answer: 'recognised', recognised: { kind: 'html', failure: null } });
    const answer = await answerTask({ task: 'read', kind: 'html', material });
    expect(() => structuredClone(answer)).not.toThrow();
    if (answer.answer !== 'read') throw new Error(answer.answer);
    expect(answer.read.reading.blocks.length).toBeGreaterThan(1);
    expect([...answer.read.pictures.values()].map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual([PICTURE]);
  });

  it('can be both: to recognise and to read, unless there is more to it than an article', async () => {
    const page = await answerTask({ task: 'recognise-and-read', material });
    expect(() => structuredClone(page)).not.toThrow();
    expect(page).toMatchObject({ answer: 'recognised', recognised: { kind: 'html', read: { failure: null } } });
    if (page.answer !== 'recognised') throw new Error(page.answer);
    const alone = await answerTask({ task: 'read', kind: 'html', material });
    if (alone.answer !== 'read') throw new Error(alone.answer);
    expect(page.recognised.read).toEqual(alone.read);
    const table = { ...material, fileName: 'a.csv', bytes: new Uint8Array(Buffer.from('url,title,text\nhttps://a.example/1,One,Two\nhttps://a.example/2,One,Two\n')) };
    expect(await answerTask({ task: 'recognise-and-read', material: table })).toMatchObject({ recognised: { kind: 'table', read: null } });
    const shortcut = { ...material, fileName: 'a.url', bytes: new Uint8Array(Buffer.from('[InternetShortcut]\nURL=https://a.example/1\n')) };
    expect(await answerTask({ task: 'recognise-and-read', material: shortcut })).toMatchObject({ recognised: { kind: 'shortcut', read: null } });
  });

  it('of an unknown kind is no failure of the process', async () => {
    expect(await answerTask({ task: 'read', kind: 'no such kind', material })).toMatchObject({ read: { failure: { code: 'unsupported-kind' } } });
    expect(await answerTask({ task: 'tables', material })).toEqual({ answer: 'tables', read: { tables: [] } });
  });
});
