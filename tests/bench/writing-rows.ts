import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkReview } from '../../core/checks/check-review';
import { Library } from '../../core/library/library';
import type { BlockNode, ReviewDocument } from '../../core/model/review-document';
import { makeReview } from '../unit/tree/make-review';
import { ElectronApp } from './electron-app';
import type { Row } from './row';
import { withoutCitations, writtenReview } from './written-review';

const EDITS = 60;
/** Milliseconds that the checks may take after an edit, and a key until the text is laid out. */
const CHECKS_PROMISE = 50;
const KEY_PROMISE = 16;
const WITH = 'With citations';
const WITHOUT = 'Without citations';

/** Rows about writing a review of 40 pages with 500 citations: its checks after an edit, and a key in it. */
export async function* writingRows(tell: (message: string) => void): AsyncGenerator<Row> {
  yield checksRow();
  if (process.env['DATELINE_ELECTRON'] === undefined || process.platform !== 'linux') {
    tell('Typing is measured on Linux only.');
    return;
  }
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    yield* keyRows(await library(join(scratch, 'library')), join(scratch, 'profile'));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function checksRow(): Row {
  const { clippings, content } = writtenReview();
  const known = new Map(clippings.map((clipping) => [clipping.id, clipping]));
  const outlets = [...new Set(clippings.flatMap(({ metadata }) => metadata.outlet.value ?? []))].map((name) => ({ name, aliases: [], domains: [], rights: 'full' as const }));
  const review = makeReview({ clippings: clippings.map(({ id }) => ({ clippingId: id, sectionId: null })) });
  const run = (edit: number): number => {
    // As the window sends it: a document that shares nothing with the one before.
    const document = structuredClone<ReviewDocument>({ type: 'doc', content: edited(content, edit) });
    const began = performance.now();
    checkReview({ ...review, document }, { clippings: known, outlets });
    return performance.now() - began;
  };
  run(0);
  const ours = Array.from({ length: EDITS }, (_, edit) => run(edit + 1));
  return { what: 'Checks of a 40-page review with 500 citations after one edit', against: `${String(CHECKS_PROMISE)} ms`, ours, theirs: [CHECKS_PROMISE], promise: 1, by: 'p95' };
}

/** The text after one more word in a paragraph, another one each time. */
function edited(content: readonly BlockNode[], edit: number): BlockNode[] {
  const at = (edit * 7) % content.length;
  return content.map((block, index) => {
    if (index !== at || block.type !== 'paragraph') return block;
    const [first, ...rest] = block.content ?? [];
    return first?.type === 'text' ? { ...block, content: [{ ...first, text: first.text.replace(' said ', ` said ${'again '.repeat(1 + (edit % 3))}`) }, ...rest] } : block;
  });
}

async function library(folder: string): Promise<string> {
  const { clippings, content } = writtenReview();
  const made = await Library.create(folder, 'Measured');
  // Opened on its inbox, a library is ready when rows of it are drawn.
  for (const clipping of clippings) await made.clippings.create({ ...clipping, status: 'inbox' });
  const shelf = clippings.map(({ id }) => ({ clippingId: id, sectionId: null }));
  await made.reviews.create({ ...makeReview({ title: WITH, clippings: shelf, document: { type: 'doc', content } }), id: 'e0000001' });
  await made.reviews.create({ ...makeReview({ title: WITHOUT, clippings: shelf, document: { type: 'doc', content: withoutCitations(content) } }), id: 'e0000002' });
  await made.settled();
  await made.close();
  return folder;
}

async function* keyRows(folder: string, profile: string): AsyncGenerator<Row> {
  const app = ElectronApp.start('driven-dateline', profile, [folder]);
  try {
    await app.opened;
    // In turn, so that what else the machine does falls on both.
    const times: Record<string, number[]> = { [WITH]: [], [WITHOUT]: [] };
    for (let round = 0; round < 3; round += 1) {
      for (const title of [WITH, WITHOUT]) times[title]?.push(...(await app.run<number[]>(typeIn(title))));
    }
    const [ours, theirs] = [times[WITH] ?? [], times[WITHOUT] ?? []];
    yield { what: 'A key in a 40-page review with 500 citations, until the text is laid out', against: 'the same text without citations', ours, theirs, promise: 1.5, by: 'p95' };
    yield { what: 'The same', against: `${String(KEY_PROMISE)} ms`, ours, theirs: [KEY_PROMISE], promise: 1, by: 'p95' };
  } finally {
    await app.stop();
  }
}

/**
 * Runs in the window: opens a review and types into the middle of it, with the pauses of somebody who writes, so that
 * checks, autosave and counts do their work in between. A key lasts from the input to the text being laid out.
 */
function typeIn(title: string): string {
  return `(async () => {
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const until = async (find) => {
      for (let turn = 0; turn < 400; turn += 1) {
        const found = find();
        if (found) return found;
        await pause(50);
      }
      throw new Error('It never came: ' + find);
    };
    const button = (name) => [...document.querySelectorAll('nav button')].find((one) => one.textContent.includes(name));
    (await until(() => button('Reviews'))).click();
    (await until(() => [...document.querySelectorAll('main li button')].find((one) => one.textContent.includes(${JSON.stringify(title)})))).click();
    const editor = await until(() => document.querySelector('.review-document .ProseMirror'));
    await until(() => editor.querySelectorAll('p').length > 90);
    await pause(4000);
    editor.focus();
    // Marks of what is misspelled part the text.
    const texts = document.createTreeWalker(editor.querySelectorAll('p')[50], NodeFilter.SHOW_TEXT);
    let offset = 12;
    let node = texts.nextNode();
    for (; node.length < offset; node = texts.nextNode()) offset -= node.length;
    getSelection().collapse(node, offset);
    await pause(300);
    const times = [];
    for (let key = 0; key < 100; key += 1) {
      const began = performance.now();
      document.execCommand('insertText', false, key % 6 === 5 ? ' ' : 'abcdef'[key % 6]);
      await new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(null); });
      editor.getBoundingClientRect();
      times.push(performance.now() - began);
      await pause(key % 20 === 19 ? 900 : 40);
    }
    return times.slice(5);
  })()`;
}
