import { HeadingLevel, InternalHyperlink, Paragraph, type ParagraphChild } from 'docx';
import type { CitedWords, TreeSource } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import { anchored } from './anchored';
import { bookmarkName } from './bookmark-name';
import type { DocxBlock } from './docx-blocks';
import { docxAddress, particulars } from './docx-card';
import { docxRuns } from './docx-runs';
import type { DocxWriting } from './docx-writing';

/** The list of sources: what is cited under its number, then what was read besides. */
export function docxSources(writing: DocxWriting): DocxBlock[] {
  const { sources, labels } = writing.tree;
  const cited = sources.filter(({ number }) => number !== null);
  const others = sources.filter(({ number }) => number === null);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: anchored('part-sources', docxRuns(labels.sources)) }),
    ...cited.flatMap((source) => entry(source, writing)),
    ...(others.length > 0 && cited.length > 0 ? [new Paragraph({ heading: HeadingLevel.HEADING_3, children: docxRuns(labels.uncitedSources) })] : []),
    ...others.flatMap((source) => entry(source, writing)),
  ];
}

function entry({ anchor, number, clipping, clippingId, passages }: TreeSource, writing: DocxWriting): Paragraph[] {
  const { labels } = writing.tree;
  const mark = number === null ? [] : docxRuns(`${String(number)}. `, null, { bold: true });
  const named = clipping === null ? docxRuns(`${labels.sourceRemovedNotice} (${clippingId})`) : [...docxRuns(clipping.outlet, null, { bold: true }), ...docxRuns(` (${clipping.languageName}). `), ...docxRuns(clipping.title, clipping.language)];
  const facts = clipping === null ? [] : [particulars([clipping.authors, clipping.published]), docxAddress(clipping)].filter((line) => line.length > 0);
  return [
    new Paragraph({ style: 'Source', keepNext: facts.length > 0, children: anchored(anchor, [...mark, ...named]) }),
    ...facts.map((children) => new Paragraph({ style: 'SourceFacts', children })),
    ...passages.map((words) => citedWordsLine(words, clipping?.language ?? null, number, writing)),
  ];
}

function citedWordsLine({ label, quoted, notes }: CitedWords, language: string | null, number: number | null, { tree, anchors }: DocxWriting): Paragraph {
  const mark = label === String(number) ? [] : docxRuns(`${label} `, null, { bold: true });
  const words = quoted === null ? docxRuns(tree.labels.wholeArticle, null, { italics: true }) : docxRuns(quoted, language);
  const back = notes.filter((note) => anchors.has(note)).flatMap((note): ParagraphChild[] => [...docxRuns(' '), new InternalHyperlink({ anchor: bookmarkName(note), children: docxRuns('↩', null, { style: 'Hyperlink' }) })]);
  return new Paragraph({ style: 'SourceFacts', ...(isRightToLeft(quoted ?? '') && label === String(number) && { bidirectional: true }), children: [...mark, ...words, ...back] });
}
