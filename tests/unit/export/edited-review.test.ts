import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exporters } from '../../../core/export/exporters';
import { exportPdf } from '../../../core/export/export-pdf';
import { createTypesetter, type Typesetter } from '../../../core/export/typesetter';
import type { Clipping } from '../../../core/model/clipping';
import type { ExportOptions } from '../../../core/model/export-options';
import type { Id } from '../../../core/model/id';
import type { Outlet } from '../../../core/model/outlet';
import type { Review } from '../../../core/model/review';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { generatedReview } from '../../bench/generated-review';
import { makeClipping } from '../tree/make-clipping';
import { ALL_PARTS, cite, line, text } from '../tree/make-review';
import { OUTLETS, richReview } from '../tree/rich-review';

const ASSETS = join(process.cwd(), 'assets');

interface State {
  review: Review;
  clippings: Map<Id, Clipping>;
  outlets: Outlet[];
  options: ExportOptions;
}

const FIRST = '00000000';
const NEW = makeClipping({ id: 'c00000aa', title: 'New on the quay', language: 'ja', text: ['港で会談した。 The ferries came at last.'] });

/** Each is made of the state that the one before it left. */
const EDITS: [string, (state: State) => Partial<State>][] = [
  ['a word in the narrative', ({ review }) => narrated(review, line(text('One more word.'), cite(FIRST)))],
  ['the text of an article', (state) => changed(state, (clipping) => ({ ...clipping, blocks: clipping.blocks.slice(2) }))],
  ['the title of an article', (state) => changed(state, ({ metadata, ...clipping }) => ({ ...clipping, metadata: { ...metadata, title: { ...metadata.title, value: 'Otherwise' } } }))],
  ['a letter that no font has', (state) => changed(state, (clipping) => ({ ...clipping, summary: 'Quay 한' }))],
  ['a tone', (state) => changed(state, (clipping) => ({ ...clipping, tone: 'negative' }))],
  ['words cited of an article', ({ review, clippings }) => narrated(review, line(text('It was said so.'), cite(FIRST, wordsOf(clippings))))],
  ['the order of the articles', ({ review }) => ({ review: { ...review, clippings: review.clippings.slice().reverse() } })],
  ['an article taken out', ({ review }) => ({ review: { ...review, clippings: review.clippings.slice(1) } })],
  ['an article removed from the library', ({ clippings }) => ({ clippings: new Map([...clippings].slice(0, -1)) })],
  ['a new article', ({ review, clippings }) => ({ review: { ...review, clippings: [...review.clippings, { clippingId: NEW.id, sectionId: null }] }, clippings: new Map([...clippings, [NEW.id, NEW]]) })],
  ['an outlet under another name', ({ outlets }) => ({ outlets: [...outlets, { ...required(OUTLETS[0]), id: 'a10000ff', name: 'The Quay', aliases: ['Port Courier'] }] })],
  ['an outlet with fewer rights', ({ outlets }) => ({ outlets: outlets.map((outlet) => ({ ...outlet, rights: 'link' })) })],
  ['another template', ({ options }) => ({ options: { ...options, template: 'bulletin' } })],
  ['another language', ({ options }) => ({ options: { ...options, language: 'ru' } })],
  ['excerpts, with codes', ({ options }) => ({ options: { ...options, template: 'dossier', text: 'excerpt', codes: true } })],
  ['all as it was', () => first()],
];

describe('a review printed after each edit', () => {
  let kept: Typesetter;
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 3, 11) });
    kept = createTypesetter({ assetsFolder: ASSETS });
  });
  afterAll(() => {
    kept.close();
    vi.useRealTimers();
  });

  let state = first();
  it.each([['nothing', (): Partial<State> => ({})] as (typeof EDITS)[number], ...EDITS])('is to the byte what it is from scratch: %s', async (_, edit) => {
    state = { ...state, ...edit(state) };
    const edited = await print(treeOf(state), state, kept);
    const scratch = createTypesetter({ assetsFolder: ASSETS });
    try {
      expect(await print(structuredClone(treeOf(structuredClone(state))), state, scratch)).toEqual(edited);
    } finally {
      scratch.close();
    }
  });
});

describe('the tree of a review', () => {
  it('has the same articles as before where nothing of them changed, and no others', () => {
    const state = first();
    const before = articlesOf(treeOf(state));
    const same = articlesOf(treeOf({ ...state, ...narrated(state.review, line(text('More.'))), outlets: [] }));
    expect(same.map((article, index) => article === before[index])).toEqual(before.map(() => true));
    const after = articlesOf(treeOf({ ...state, ...changed(state, (clipping) => ({ ...clipping, tone: 'negative' })) }));
    expect(after.map((article, index) => article === before[index])).toEqual(before.map(({ id }) => id !== FIRST));
  });

  it.each(exporters.map(({ format }) => format))('is changed by no export: %s', async (format) => {
    const { review, clippings } = richReview();
    const typesetter = createTypesetter({ assetsFolder: ASSETS });
    const tree = frozen(buildTree(review, clippings, { office: 'Press Office', outlets: OUTLETS }, ALL_PARTS));
    const exporter = required(exporters.find((one) => one.format === format));
    const { bytes } = await exporter.write(tree, { typesetter, review, options: ALL_PARTS, pictureFile: () => null, kept: { clippings, outlets: OUTLETS, originOf: () => null } });
    typesetter.close();
    expect(bytes.length).toBeGreaterThan(0);
  });
});

function first(): State {
  return { ...generatedReview(6), outlets: [], options: ALL_PARTS };
}

function treeOf({ review, clippings, outlets, options }: State): DocumentTree {
  return buildTree(review, clippings, { office: 'Press Office', outlets }, options);
}

async function print(tree: DocumentTree, { review, options }: State, typesetter: Typesetter): Promise<{ warnings: string[]; file: string }> {
  const { bytes, warnings } = await exportPdf(tree, { typesetter, review, options, pictureFile: () => null });
  return { warnings, file: Buffer.from(bytes).toString('latin1') };
}

function changed({ clippings }: State, change: (clipping: Clipping) => Clipping): Pick<State, 'clippings'> {
  return { clippings: new Map([...clippings].map(([id, clipping]) => [id, id === FIRST ? change(clipping) : clipping])) };
}

function narrated(review: Review, ...blocks: Review['document']['content']): Pick<State, 'review'> {
  return { review: { ...review, document: { ...review.document, content: [...blocks, ...review.document.content] } } };
}

function wordsOf(clippings: ReadonlyMap<Id, Clipping>): string {
  const [block] = clippings.get(FIRST)?.blocks ?? [];
  return block?.type === 'paragraph' ? (block.content[0]?.text ?? '').slice(10, 60).trim() : '';
}

function articlesOf(tree: DocumentTree): DocumentTree['sections'][number]['clippings'] {
  return tree.sections.flatMap(({ clippings }) => clippings);
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there');
  return value;
}
