import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReview } from '../../../core/app/export-review';
import { reviewClippingIds } from '../../../core/app/review-clipping-ids';
import { checkReview } from '../../../core/checks/check-review';
import { statements } from '../../../core/editor/statements';
import { exportDefaults } from '../../../core/export/default-options';
import { listTemplates } from '../../../core/export/templates';
import { createTypesetter } from '../../../core/export/typesetter';
import type { Library } from '../../../core/library/library';
import type { Clipping } from '../../../core/model/clipping';
import type { Review } from '../../../core/model/review';
import { plainText } from '../../../core/model/plain-text';
import { resolvePassage } from '../../../core/review/passage-text';
import { makeSample } from '../../../core/sample/make-sample';
import { readSampleManifest } from '../../../core/sample/sample-manifest';

const assetsFolder = resolve('assets');

let folder: string;
let library: Library;
let review: Review;
const clippings = new Map<string, Clipping>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-sample-'));
  const made = await makeSample(join(folder, 'sample'), assetsFolder);
  library = made.library;
  review = await library.reviews.get(made.reviewId);
  for (const id of await library.clippings.ids()) clippings.set(id, await library.clippings.get(id));
});

afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

const found = (id: string): Clipping => {
  const clipping = clippings.get(id);
  if (!clipping) throw new Error(`no clipping ${id}`);
  return clipping;
};

describe('the sample library', () => {
  it.each([
    ['3d1c9a40', 'en', 'Amber Sea Courier', 'json-ld', ['Harriet Colborne'], 'json-ld', '2026-04-10T18:40:00+05:00', 'json-ld', 'json-ld', 'utf-8'],
    ['7b52e0f1', 'ru', 'Даларинформ', 'opengraph', ['Лев Притулин'], 'opengraph', '2026-04-10T15:20:00+05:00', 'opengraph', 'opengraph', 'utf-8'],
    ['a94f03d6', 'ru', 'Вестник Кемелтау', 'meta', ['Отдел экономики «Вестника Кемелтау»'], 'meta', '2026-04-10T16:05:00+05:00', 'meta', 'html', 'windows-1251'],
    ['e61807bc', 'ru', 'Вечерний Аккеме', 'json-ld', ['Инна Швартова'], 'json-ld', '2026-04-10T17:30:00+05:00', 'json-ld', 'json-ld', 'utf-8'],
    ['5f8e2c19', 'kk', 'Ақкеме айнасы', 'json-ld', ['Маржан Өрісбай'], 'json-ld', '2026-04-10T19:10:00+05:00', 'json-ld', 'json-ld', 'utf-8'],
    ['0c7db4a3', 'kk', 'Кемел дала', 'opengraph', ['Ұлболсын Тайөткел'], 'html', '2026-04-11T08:30:00+05:00', 'html', 'opengraph', 'utf-8'],
    ['92a6f17e', 'az', 'Zərnişan Xəbər', 'json-ld', ['Aytac Dənizqızı'], 'json-ld', '2026-04-10T20:05:00+04:00', 'json-ld', 'json-ld', 'utf-8'],
    ['d30b68c5', 'az', 'Kəhrəba Sahili', 'opengraph', ['Rəşad Çayqıraqlı'], 'meta', '2026-04-11T09:15:00+04:00', 'opengraph', 'html', 'utf-8'],
    ['48ef915b', 'en', 'Quay & Rail', 'json-ld', ['Magnus Tierney', 'Ilse Vandoorn'], 'json-ld', '2026-04-11T07:55:00Z', 'json-ld', 'json-ld', 'utf-8'],
    ['b1d47a02', 'ru', 'Деловой Аккеме', 'file', ['Софья Ветлугина'], 'file', '2026-04-11', 'file', 'file', 'utf-8'],
  ])('%s is read whole, each field with where it came from', (id, language, outlet, outletFrom, authors, authorsFrom, published, publishedFrom, titleFrom, encoding) => {
    const { metadata, original, failure, flags, words } = found(id);
    expect({ failure, flags, encoding: original.encoding }).toEqual({ failure: null, flags: [], encoding });
    expect(metadata.outlet).toMatchObject({ value: outlet, origin: outletFrom });
    expect(library.document.outlets.map(({ name }) => name)).toContain(outlet);
    expect(metadata.authors).toMatchObject({ value: authors, origin: authorsFrom });
    expect(metadata.published).toMatchObject({ value: published, origin: publishedFrom });
    expect(metadata.title).toMatchObject({ value: expect.stringMatching(/\S/) as string, origin: titleFrom });
    expect(metadata.language).toMatchObject({ value: language, origin: 'detected' });
    expect(metadata.address.value).toMatch(/^https:\/\/[a-z.-]+\.example\//);
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(350);
  });

  it('has the articles and nothing of the pages around them', () => {
    expect(clippings.size).toBe(10);
    const texts = [...clippings.values()].map(({ blocks }) => plainText(blocks).text).join('\n');
    for (const noise of ['cookie', 'Subscribe', 'Share', 'Поделиться', 'Опрос недели', 'Комментарии', 'Бөлісу', 'Іздеу', 'Paylaş', 'kuki', 'Newsletter']) {
      expect(texts).not.toContain(noise);
    }
  });

  it('uses every letter that Kazakh and Azerbaijani have beyond Russian and English', () => {
    const textOf = (language: string) =>
      [...clippings.values()]
        .filter(({ metadata }) => metadata.language.value === language)
        .map(({ blocks }) => plainText(blocks).text)
        .join('');
    for (const letter of 'әғқңөұүһі') expect(textOf('kk')).toContain(letter);
    for (const letter of 'əğıöşüç') expect(textOf('az')).toContain(letter);
  });

  it('holds what the press officer did: sections, tones, statuses and highlights', async () => {
    const manifest = await readSampleManifest(join(assetsFolder, 'sample'));
    expect(library.document).toMatchObject({ name: manifest.name, settings: { office: manifest.office }, sections: manifest.sections });
    for (const { id, section, status, tone, highlights } of manifest.clippings) {
      const clipping = found(id);
      expect(clipping).toMatchObject({ sectionId: section, status, tone, read: status !== 'inbox' });
      expect(clipping.highlights.map(({ kind, note, passage }) => ({ kind, exact: passage.exact, note }))).toEqual(highlights);
    }
    expect(library.index.counts()).toMatchObject({ kept: 8, inbox: 2, all: 10 });
  });

  it('finds a minister in the script of each article', () => {
    const hits = (query: string) => library.index.list({ query, sort: 'newest', offset: 0, limit: 20 }).items.map(({ outlet }) => outlet).sort();
    expect(hits('Korkembai')).toEqual(['Ақкеме айнасы', 'Вестник Кемелтау', 'Вечерний Аккеме', 'Даларинформ'].sort());
  });
});

describe('the sample review', () => {
  it('is datelined, dated and has a summary to be read in half a minute', () => {
    expect(review).toMatchObject({ dateline: 'Aqkeme', date: '2026-04-11', language: 'en' });
    const words = review.summary.split(/\s+/).length;
    expect(words).toBeGreaterThan(50);
    expect(words).toBeLessThan(100);
  });

  it('shelves what was kept, under the sections of the library', () => {
    expect(review.clippings).toHaveLength(8);
    expect(review.sections).toEqual(library.document.sections);
    for (const { clippingId, sectionId } of review.clippings) expect(sectionId).toBe(found(clippingId).sectionId);
  });

  it('cites passages that are in its clippings, each to the letter', () => {
    const passages = statements(review.document).flatMap(({ citations }) => citations.flatMap((citation) => citation.passages));
    expect(passages.length).toBeGreaterThan(30);
    for (const passage of passages) {
      const { state } = resolvePassage(passage, clippings.get(passage.clippingId));
      expect([passage, state]).toEqual([passage, passage.exact ? 'found' : 'whole']);
    }
    expect(reviewClippingIds(review).sort()).toEqual([...clippings.keys()].sort());
  });

  it('shows in its checks the figures and statements that were planted, and nothing else', () => {
    const { findings, statements: all, sourced } = checkReview(review, { clippings, outlets: library.document.outlets });
    expect(findings.map(({ rule, text, suggestion }) => ({ rule, text, suggestion }))).toEqual([
      { rule: 'unsourced-statement', text: expect.stringContaining('busiest on the whole coast') as string, suggestion: undefined },
      { rule: 'figure-mismatch', text: '26.7 percent', suggestion: '27.6 percent' },
      { rule: 'figure-mismatch', text: '3.9 million tonnes', suggestion: '3.4 million tonnes' },
      { rule: 'unsourced-statement', text: expect.stringContaining('talk of both shores') as string, suggestion: undefined },
    ]);
    expect(all - sourced).toBe(2);
  });

  it('exports as PDF without a warning', async () => {
    const typesetter = createTypesetter({ assetsFolder });
    try {
      const { options } = exportDefaults(review, await listTemplates(assetsFolder));
      const exported = await renderReview({ review, clippings, format: 'pdf', options: { ...options, text: 'full' } }, { library, typesetter });
      expect(Buffer.from(exported.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(exported.pages).toBeGreaterThan(8);
      expect(exported.warnings).toEqual([]);
    } finally {
      typesetter.close();
    }
  });
});

describe('makeSample', () => {
  it('leaves alone a folder with something in it', async () => {
    const taken = join(folder, 'taken');
    await mkdir(taken);
    await writeFile(join(taken, 'letter.txt'), 'Dear colleague');
    await expect(makeSample(taken, assetsFolder)).rejects.toMatchObject({ code: 'conflict' });
    expect(await readdir(taken)).toEqual(['letter.txt']);
  });

  it('leaves nothing half made when an input is missing', async () => {
    const broken = join(folder, 'broken-assets');
    await mkdir(join(broken, 'sample'), { recursive: true });
    const manifest = await readSampleManifest(join(assetsFolder, 'sample'));
    await writeFile(join(broken, 'sample', 'sample.json'), JSON.stringify(manifest));
    await writeFile(join(broken, 'sample', manifest.review), '');
    const target = join(folder, 'half');
    await expect(makeSample(target, broken)).rejects.toMatchObject({ code: 'unexpected' });
    expect((await readdir(folder)).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('starts anew over what a killed attempt left', async () => {
    const target = join(folder, 'again');
    await mkdir(`${target}.making`);
    await writeFile(join(`${target}.making`, 'library.json'), '{');
    const { library: again } = await makeSample(target, assetsFolder);
    expect(again.index.counts().all).toBe(10);
    await again.close();
  });
});
