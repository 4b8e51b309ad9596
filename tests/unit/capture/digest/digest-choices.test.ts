import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureAll } from '../../../../core/capture/capture';
import { digestChoices } from '../../../../core/capture/digest/digest-choices';
import { digestLinks } from '../../../../core/model/digest-links';
import { PROSE } from '../support/article-page';
import { testLibrary, type TestLibrary } from '../support/test-library';

let test: TestLibrary;

beforeEach(async () => {
  test = await testLibrary();
});

afterEach(async () => {
  await test.remove();
});

async function paste(text: string, html: string | null = null) {
  const [result] = await captureAll({ kind: 'pasted', text, html }, test.context);
  return test.library.clippings.get(result.id ?? '');
}

const LIST = 'Морские новости недели\n\nПорт Велда открывает терминал\nhttps://velda.example/1\n\nПаром возвращается на линию\nhttps://velda.example/2?utm_source=list\n';

describe('a list of links that was copied', () => {
  it('is told from its lines, with what it is called', async () => {
    const clipping = await paste(LIST);
    expect(clipping).toMatchObject({ flags: expect.arrayContaining(['link-digest']), metadata: { title: { value: 'Морские новости недели' } } });
    expect(digestLinks(clipping.blocks).map(({ title }) => title)).toEqual(['Порт Велда открывает терминал', 'Паром возвращается на линию']);
  });

  it('does not take its first link for its title', async () => {
    const clipping = await paste('Port Velda opens its terminal\nhttps://velda.example/1\nFerry line returns after years\nhttps://velda.example/2\n');
    expect(clipping.metadata.title.value).toBeNull();
    expect(digestLinks(clipping.blocks)).toHaveLength(2);
  });

  it('is told from its markup', async () => {
    const html = '<ul><li><a href="https://velda.example/1">Port Velda opens its terminal</a></li><li><a href="https://velda.example/2">Ferry line returns after years</a></li></ul>';
    expect((await paste('', html)).flags).toContain('link-digest');
  });

  it.each([
    ['prose with two links', `${PROSE.join('\n\n')}\n\nSee https://velda.example/1 and https://velda.example/2 for the tariffs.\n\n${PROSE.join('\n\n')}`],
    ['one link with a line', 'Port Velda opens its terminal\nhttps://velda.example/1 it says\n'],
  ])('%s is none', async (_, text) => {
    expect((await paste(text)).flags).not.toContain('link-digest');
  });
});

describe('the links to choose from', () => {
  it('lead to their targets, each once, with the clipping that there is', async () => {
    const [known] = await captureAll({ kind: 'file', path: await tableOf('https://velda.example/2') }, test.context);
    const html = `<ul>
      <li><a href="https://www.google.com/url?rct=j&sa=t&url=https://velda.example/1%3Fa%3Db&ct=ga">Port Velda opens its terminal</a></li>
      <li><a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvelda.example%2F2&data=x">Ferry line returns after years</a></li>
      <li><a href="https://velda.example/2?utm_campaign=x">Ferry line returns</a></li></ul>`;
    const { blocks } = await paste('', html);
    expect(digestChoices(blocks, test.library)).toEqual([
      { title: 'Port Velda opens its terminal', address: 'https://velda.example/1?a=b', clippingId: null },
      { title: 'Ferry line returns after years', address: 'https://velda.example/2', clippingId: known.id },
    ]);
  });
});

async function tableOf(address: string): Promise<string> {
  const path = `${test.folder}/list.csv`;
  await writeFile(path, `Title;URL;Text\nFerry line returns;${address};It sails.\n`);
  return path;
}
