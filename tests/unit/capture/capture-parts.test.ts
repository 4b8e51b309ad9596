import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture, captureAll } from '../../../core/capture/capture';
import { captureFiles } from '../../../core/capture/capture-files';
import { captureResult } from '../../../core/contract/capture-calls';
import { clipping } from '../../../core/model/clipping';
import { articlePage, PROSE } from './support/article-page';
import { ENVELOPE, mailSource, multipart, textPart } from './support/mail-source';
import { newsMessage } from './support/stories';
import type { TestLibrary } from './support/test-library';
import { testLibrary } from './support/test-library';
import type { TestServer } from './support/test-server';
import { testServer } from './support/test-server';

let test: TestLibrary;
let server: TestServer | null = null;

beforeEach(async () => {
  test = await testLibrary();
});

afterEach(async () => {
  await server?.close();
  server = null;
  await test.remove();
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(test.folder, name);
  await writeFile(path, content);
  return path;
}

const captureFile = async (name: string, content: string | Uint8Array) => captureAll({ kind: 'file', path: await file(name, content) }, test.context);

const TEXT = PROSE.join('\n\n');
const withAttachment = multipart(
  'mixed',
  [textPart(TEXT), textPart('Ferries are full\n\nAll of them.', 'utf-8', 'text/plain', ['Content-Disposition: attachment; filename="ferries.txt"'])],
  ENVELOPE,
);

describe('a mail with an attachment', () => {
  it('gives a clipping of each, the mail first', async () => {
    const results = await captureFile('mail.eml', mailSource(withAttachment));
    expect(results.map(({ status, title }) => [status, title])).toEqual([['added', 'Freight through Port Velda grows'], ['added', 'Ferries are full']]);
    expect(results.every((result) => captureResult.safeParse(result).success)).toBe(true);
    expect(results[1]?.input).toBe(`${join(test.folder, 'mail.eml')} › ferries.txt`);
    const made = await test.library.clippings.get(results[1]?.id ?? '');
    expect(clipping.safeParse(made).success).toBe(true);
    expect(made.source).toEqual({ kind: 'file', name: 'ferries.txt' });
    expect(Buffer.from(await test.library.originals.read(made.original)).toString()).toBe('Ferries are full\n\nAll of them.');
  });

  it('that comes twice adds nothing', async () => {
    await captureFile('one.eml', mailSource(withAttachment));
    const again = await captureFile('two.eml', mailSource(withAttachment));
    expect(again.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    expect(test.library.clippings.ids()).toHaveLength(2);
  });

  it('is its own result where one is asked for', async () => {
    const result = await capture({ kind: 'file', path: await file('mail.eml', mailSource(withAttachment)) }, test.context);
    expect(result.title).toBe('Freight through Port Velda grows');
  });
});

describe('a mailbox', () => {
  const one = (subject: string) => Buffer.concat([Buffer.from('From a@b.example Tue Apr 14 07:30:00 2026\n'), mailSource({ headers: [`Subject: ${subject}`, 'From: a@b.example', 'Date: Tue, 14 Apr 2026 07:30:00 +0500'], body: `${subject}. ${TEXT}\n\n` })]);

  it('gives a clipping of each mail, in order, and none of itself', async () => {
    const results = await captureFile('inbox.mbox', Buffer.concat([one('First'), one('Second'), one('Third')]));
    expect(results.map(({ title }) => title)).toEqual(['First', 'Second', 'Third']);
    expect(results.map(({ input }) => input.slice(-4))).toEqual([' › 1', ' › 2', ' › 3']);
    expect(test.library.clippings.ids()).toHaveLength(3);
  });

  it('stops between mails when it is cancelled', async () => {
    const abort = new AbortController();
    const path = await file('inbox.mbox', Buffer.concat([one('First'), one('Second'), one('Third')]));
    const results = await captureAll({ kind: 'file', path }, {
      ...test.context,
      signal: abort.signal,
      now: () => {
        abort.abort();
        return new Date();
      },
    });
    expect(results.map(({ title }) => title)).toEqual(['First']);
  });

  it('with one bad mail keeps the others', async () => {
    const bad = Buffer.from(`From a@b.example Tue Apr 14 07:30:00 2026\nSubject: bad\nContent-Type: text/html\n\n${'<div>'.repeat(20_000)}\n\n`);
    const results = await captureFile('inbox.mbox', Buffer.concat([one('First'), bad, one('Third')]));
    expect(results.map(({ status }) => status)).toEqual(['added', 'failed', 'added']);
  });
});

describe('a message of several stories', () => {
  it('gives a clipping of each, with their tags and embargo', async () => {
    const results = await captureFile('message.xml', newsMessage('One story', 'Another story').replace('Not for use', 'Only for use'));
    expect(results.map(({ title }) => title)).toEqual(['One story', 'Another story']);
    expect(results[0]?.warnings).toEqual(['It must not be published yet: the source has set an embargo.', 'Conditions of use: Only for use in Lakeside', 'Note of the agency: Corrects the figure.']);
    // They stay with the clipping, to be seen by who opens it later.
    expect((await test.library.clippings.get(results[0]?.id ?? '')).warnings).toEqual(['Conditions of use: Only for use in Lakeside', 'Note of the agency: Corrects the figure.']);
    const made = await test.library.clippings.get(results[0]?.id ?? '');
    expect(made).toMatchObject({ tags: ['economy', 'sport'], flags: ['embargoed'] });
  });

  it('has no flag for an embargo that is over', async () => {
    const [result] = await captureFile('message.xml', newsMessage('One story').replace('2026-04-15T00', '2026-04-10T00'));
    expect((await test.library.clippings.get(result?.id ?? '')).flags).toEqual([]);
  });
});

describe('a shortcut', () => {
  it('gives the clipping of its page', async () => {
    server = await testServer((_, response) => response.end(articlePage()));
    const address = `${server.address}/economy/1`;
    const [result, ...others] = await captureFile('link.url', `[InternetShortcut]\r\nURL=${address}#top\r\n`);
    expect(others).toEqual([]);
    expect(result).toMatchObject({ status: 'added', title: 'Freight through Port Velda grows', input: join(test.folder, 'link.url') });
    const made = await test.library.clippings.get(result?.id ?? '');
    expect(made).toMatchObject({ source: { kind: 'address', name: address }, metadata: { address: { value: address } } });
    expect((await captureFile('again.webloc', `<?xml version="1.0"?><plist><dict><key>URL</key><string>${address}</string></dict></plist>`))[0]?.status).toBe('duplicate');
  });

  it('says so when its page cannot be fetched, and keeps nothing', async () => {
    const [result] = await captureFile('link.url', '[InternetShortcut]\nURL=http://127.0.0.1:1/gone\n');
    expect(result).toMatchObject({ status: 'failed', id: null });
    expect(test.library.clippings.ids()).toEqual([]);
  });

  it('that an address answers with is not followed', async () => {
    server = await testServer((_, response) => response.end('[InternetShortcut]\nURL=http://127.0.0.1:1/next\n'));
    const result = await capture({ kind: 'address', address: server.address }, test.context);
    expect(result).toMatchObject({ status: 'failed', error: { code: 'bad-input' } });
    expect(server.requests).toHaveLength(1);
  });
});

it('a folder counts its files, not what lies within them', async () => {
  await file('mail.eml', mailSource(withAttachment));
  await file('note.txt', 'A note\n\nText of it.');
  const totals: number[] = [];
  const results = await captureFiles([join(test.folder, 'mail.eml'), join(test.folder, 'note.txt')], test.context, ({ total }) => totals.push(total));
  expect(totals).toEqual([2, 2]);
  expect(results).toHaveLength(3);
});
