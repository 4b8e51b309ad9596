import { HeadingLevel, PageBreak, Paragraph, TableOfContents } from 'docx';
import type { DocumentTree } from '../../tree/document-tree';
import type { DocxBlock } from './docx-blocks';
import { pictureRun } from './docx-picture';
import { docxRuns } from './docx-runs';
import type { DocxWriting } from './docx-writing';

/** Pixels that a logo takes at most. */
const LOGO = { width: 240, height: 90 };

/** Cover, or the head of the first page where there is none. */
export function docxCover(writing: DocxWriting): DocxBlock[] {
  const { tree } = writing;
  const whole = tree.parts.includes('cover');
  const logo = whole ? logoOf(writing) : [];
  const line = (style: string, ...words: readonly (string | null)[]): Paragraph[] => {
    const known = words.filter((word) => word !== null && word !== '').join(' · ');
    return known === '' ? [] : [new Paragraph({ style, children: docxRuns(known) })];
  };
  const { cover, look } = tree;
  return [
    ...logo,
    ...line('Kicker', cover.kicker, look.issue, look.draft),
    new Paragraph({ heading: HeadingLevel.TITLE, children: docxRuns(cover.title) }),
    ...line('Subtitle', cover.dateline),
    ...(whole ? [...line('CoverFacts', cover.counts), ...line('CoverFacts', cover.period)] : []),
    ...line('CoverFacts', cover.office),
    ...(whole ? look.contacts.flatMap((contact) => line('CoverFacts', contact)) : []),
    ...line('CoverFacts', look.classification),
    ...line('CoverFacts', look.expires),
    ...(whole ? [new Paragraph({ children: [new PageBreak()] })] : []),
  ];
}

function logoOf({ tree, pictures }: DocxWriting): Paragraph[] {
  const loaded = tree.look.logo === null ? undefined : pictures.get(tree.look.logo.path);
  const run = loaded === undefined ? null : pictureRun(loaded, tree.office, LOGO.width, LOGO.height);
  return run === null ? [] : [new Paragraph({ spacing: { after: 400 }, children: [run] })];
}

/** A field that Word fills from the headings; it is filled here already, so that it shows in every program. */
export function docxContents({ contents, labels, parts, clippingPerPage, sections }: DocumentTree): (DocxBlock | TableOfContents)[] {
  if (contents.length === 0) return [];
  // Sections begin on a page of their own then, so nothing is to be parted here.
  const breakAfter = parts.includes('cover') && !(clippingPerPage && contents[0]?.anchor === sections[0]?.anchor);
  return [
    new Paragraph({ style: 'ContentsTitle', children: docxRuns(labels.contents) }),
    new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    ...(breakAfter ? [new Paragraph({ children: [new PageBreak()] })] : []),
  ];
}
