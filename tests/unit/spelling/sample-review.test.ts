import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { spelledWords } from '../../../core/editor/spelling/spelled-words';
import { inlinesIn } from '../../../core/editor/suggestions/marks-of';
import { readMarkdown } from '../../../core/review/markdown/read-markdown';
import { readSampleManifest } from '../../../core/sample/sample-manifest';
import { KnownWords } from '../../../core/spelling/known-words';
import { LocalSpeller } from '../../../core/spelling/local-speller';
import { useDictionaries } from './support/bundled-dictionaries';

const folders = useDictionaries();

it('the review of the sample has no word that the dictionary and the house do not know', async () => {
  const sample = resolve('assets/sample');
  const { houseWords, outlets, review } = await readSampleManifest(sample);
  const { document, language } = readMarkdown(await readFile(join(sample, review), 'utf8'));
  const words = document.content.flatMap((block) => {
    const text = inlinesIn(block).map((node) => (node.type === 'text' ? node.text : '\uFFFC')).join('');
    return spelledWords(text, language).map((word) => word.text);
  });
  const known = new KnownWords([...houseWords, ...outlets.flatMap(({ name, aliases }) => [name, ...aliases])], language);
  const wrong = await new LocalSpeller(folders()).check(language, words);
  expect([...new Set(wrong?.filter((word) => !known.has(word)))]).toEqual([]);
});
