import type { Clipping } from '../model/clipping';
import type { ArticleText, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import { plainText } from '../model/plain-text';
import type { ReviewContent } from '../model/review';
import type { Labels } from '../export/labels/labels';
import { excerptOfArticle, fullArticle } from './article-blocks';
import type { Allowance, Allowances } from './allowances';
import { addressCode } from './address-code';
import { clippingReference } from './clipping-reference';
import type { TreeClipping, TreeSection } from './document-tree';
import { KeptByClipping } from './kept-by-clipping';
import { markedRanges } from './marked-ranges';
import type { NoteRegister } from './note-register';
import { segmenterLocale } from './segmenter-locale';
import { shorten } from './shorten';

const SHORT_TITLE = 140;
const LONGEST_SUMMARY = 1000;

const kept = new KeptByClipping<TreeClipping>();

export interface DossierContext {
  clippings: ReadonlyMap<Id, Clipping>;
  outlets: readonly Outlet[];
  options: ExportOptions;
  allowances: Allowances;
  labels: Labels;
  notes: NoteRegister;
}

/**
 * The dossier: the shelved clippings under the review's sections, in shelf order. What has no section comes last.
 * Clippings whose outlet allows nothing to be shown, and clippings that were removed, are not in it.
 */
export function dossier(review: ReviewContent, context: DossierContext): TreeSection[] {
  const shown = review.clippings.flatMap(({ clippingId, sectionId }) => {
    const clipping = context.clippings.get(clippingId);
    return clipping === undefined || !isPrinted(clipping.id, context.allowances) ? [] : [{ clipping, sectionId }];
  });
  const known = new Set(review.sections.map((section) => section.id));
  const sections = review.sections.map((section) => ({
    anchor: `section-${section.id}`,
    title: shorten(section.title, SHORT_TITLE) || context.labels.text.untitled,
    clippings: shown.filter(({ sectionId }) => sectionId === section.id).map(({ clipping }) => treeClipping(clipping, context)),
  }));
  const rest = shown.filter(({ sectionId }) => sectionId === null || !known.has(sectionId));
  const filled = sections.filter((section) => section.clippings.length > 0);
  const title = filled.length === 0 ? context.labels.text.clippings : context.labels.text.furtherClippings;
  const last = { anchor: 'section-rest', title, clippings: rest.map(({ clipping }) => treeClipping(clipping, context)) };
  return last.clippings.length === 0 ? filled : [...filled, last];
}

/** @returns whether a clipping is on the shelf and its outlet's rights let it stand in the dossier at all */
export function isPrinted(id: Id, allowances: Allowances): boolean {
  return amountOf(allowances.get(id)) !== null;
}

/** @returns the key of a clipping's place in the dossier */
export function clippingAnchor(id: Id): string {
  return `clipping-${id}`;
}

/** The same object as in the tree before, if the clipping is printed as it was there. */
function treeClipping(clipping: Clipping, context: DossierContext): TreeClipping {
  const { labels, options, outlets, notes, allowances } = context;
  const anchor = clippingAnchor(clipping.id);
  const reference = clippingReference(clipping, outlets, labels, anchor);
  const allowance = allowances.get(clipping.id);
  const text = amountOf(allowance) ?? 'link';
  const wordsAround = allowance?.wordsAround ?? null;
  const cited = notes.wordsOf(clipping.id).flatMap(({ exact }) => exact ?? []);
  return kept.of(clipping, [reference, text, options.text, wordsAround, options.codes, ...cited], () => ({
    ...reference,
    anchor,
    shortTitle: shorten(reference.title, SHORT_TITLE),
    tone: clipping.tone,
    toneText: toneText(clipping, labels),
    ...(clipping.summary ? { summary: shorten(clipping.summary, LONGEST_SUMMARY) } : {}),
    text,
    withheld: text !== options.text,
    blocks: articleBlocks(clipping, text, wordsAround, cited),
    ...(options.codes === true && reference.href !== null ? addressCode(reference.href) : {}),
  }));
}

function amountOf(allowance: Allowance | undefined): ArticleText | null {
  return allowance === undefined || allowance.text === 'none' ? null : allowance.text;
}

function articleBlocks(clipping: Clipping, amount: ArticleText, wordsAround: number | null, cited: readonly string[]): TreeClipping['blocks'] {
  if (amount === 'link') return [];
  const { text, spans } = plainText(clipping.blocks);
  const ranges = markedRanges(clipping, text, cited);
  if (amount === 'full') return fullArticle(clipping.blocks, spans, ranges, clipping.id);
  return excerptOfArticle(clipping.blocks, spans, ranges, { locale: segmenterLocale(clipping), wordsAround });
}

function toneText(clipping: Clipping, labels: Labels): string | null {
  if (clipping.tone === null) return null;
  const tone = labels.tones[clipping.tone];
  const subject = shorten(clipping.toneSubject, SHORT_TITLE);
  return subject === '' ? tone : `${tone} ${labels.toneTowards.replace('{subject}', () => subject)}`;
}
