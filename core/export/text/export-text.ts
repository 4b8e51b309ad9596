import type { DocumentTree, TreeClipping, TreeSource } from '../../tree/document-tree';
import type { Exported } from '../exporters';
import { textBlocks, textReference, underlined } from './text-blocks';
import { textCoverage } from './text-coverage';
import { wrapText } from './wrap-text';

/** Columns of a line: what mail and terminals show without breaking it again. */
const WIDTH = 78;

/** Writes the tree as plain text in UTF-8, with the notes at the end. */
export function exportText(tree: DocumentTree): Promise<Exported> {
  return Promise.resolve({ bytes: new TextEncoder().encode(plainReview(tree)), warnings: tree.warnings });
}

/** The review as lines of at most 78 columns; only what cannot be parted, such as an address, is longer. */
export function plainReview(tree: DocumentTree): string {
  const { labels } = tree;
  const part = (title: string, lines: string[]): string[] => ['', '', ...underlined(title, '=', WIDTH), '', ...lines];
  const lines = [
    ...opening(tree),
    ...(tree.contents.length > 0 ? part(labels.contents, tree.contents.flatMap(contentsLines)) : []),
    ...(tree.summary.length > 0 ? part(labels.summary, textBlocks(tree.summary, tree, WIDTH)) : []),
    ...(tree.parts.includes('coverage') ? part(labels.coverage, textCoverage(tree, WIDTH)) : []),
    ...(tree.narrative.length > 0 ? part(labels.narrative, textBlocks(tree.narrative, tree, WIDTH)) : []),
    ...tree.sections.flatMap(({ title, clippings }) => part(title, clippings.flatMap((clipping, at) => [...(at === 0 ? [] : ['', '-'.repeat(WIDTH / 2), '']), ...clippingLines(clipping, tree)]))),
    ...(tree.sources.length > 0 ? part(labels.sources, tree.sources.flatMap((source) => sourceLines(source, tree))) : []),
    '',
    '',
    ...wrapText(tree.legal, WIDTH),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function opening({ cover, look, parts }: DocumentTree): string[] {
  const whole = parts.includes('cover');
  const kicker = [cover.kicker, look.issue, look.draft].filter((mark) => mark !== '').join(' · ');
  const facts = [cover.dateline, ...(whole ? [cover.counts, cover.period ?? ''] : []), cover.office, ...(whole ? look.contacts : []), look.classification, look.expires];
  return [...wrapText(kicker, WIDTH), ...underlined(cover.title, '=', WIDTH), '', ...facts.flatMap((line) => wrapText(line, WIDTH))];
}

function contentsLines({ level, title, detail }: DocumentTree['contents'][number]): string[] {
  const indent = level === 2 ? '  ' : '';
  return wrapText(detail === '' ? title : `${title} (${detail})`, WIDTH - indent.length).map((line) => `${indent}${line}`);
}

function clippingLines(clipping: TreeClipping, tree: DocumentTree): string[] {
  const notice = clipping.withheld && clipping.text === 'link' ? tree.labels.textWithheld : clipping.text === 'excerpt' ? `${tree.labels.excerpt}:` : '';
  const tone = clipping.toneText === null ? [] : wrapText(clipping.toneText, WIDTH);
  return [...textReference(clipping, WIDTH), ...tone, '', ...(clipping.summary ? [...wrapText(clipping.summary, WIDTH), ''] : []), ...wrapText(notice, WIDTH), ...textBlocks(clipping.blocks, tree, WIDTH)];
}

function sourceLines({ number, clipping, clippingId, passages }: TreeSource, { labels }: DocumentTree): string[] {
  const mark = number === null ? '- ' : `[${String(number)}] `;
  const width = WIDTH - mark.length;
  const named = clipping === null ? wrapText(`${labels.sourceRemovedNotice} (${clippingId})`, width) : textReference(clipping, width);
  const words = passages.flatMap(({ label, quoted }) => wrapText(`${label === String(number) ? '' : `[${label}] `}${quoted ?? labels.wholeArticle}`, width));
  return [...[...named, ...words].map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line), ''];
}
