import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, Paragraph, TextRun, UnderlineType, type IRunOptions, type ParagraphChild } from 'docx';
import type { NoteReference, TreeInline, TreeText } from '../../tree/document-tree';
import { bookmarkName } from './bookmark-name';
import { docxRuns } from './docx-runs';
import { citedWords, type DocxWriting } from './docx-writing';

/** Behind the words of each kind of mark, light enough to be read on paper. */
const SHADES = { fact: 'E3F0E3', figure: 'F7ECCB', quote: 'E0E9F5', context: 'ECECEC', cited: 'ECECEC' } as const;

/** Runs of text with their marks; a note becomes a footnote. */
export function docxInlines(runs: readonly TreeInline[], language: string | null, writing: DocxWriting): ParagraphChild[] {
  return runs.flatMap((run) => {
    switch (run.type) {
      case 'text':
        return textRun(run, language);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'note':
        return [footnote(run.references, writing)];
    }
  });
}

function textRun(run: TreeText, language: string | null): ParagraphChild[] {
  if (run.href === undefined) return docxRuns(run.text, language, look(run));
  return [new ExternalHyperlink({ link: run.href, children: docxRuns(run.text, language, { ...look(run), style: 'Hyperlink' }) })];
}

function look({ bold, italic, strike, underline, code, highlight }: TreeText): IRunOptions {
  return {
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
    ...(strike && { strike: true }),
    ...(underline && { underline: { type: UnderlineType.SINGLE } }),
    ...(code && { style: 'CodeText' }),
    ...(highlight && { shading: { type: 'clear' as const, fill: SHADES[highlight], color: 'auto' } }),
  };
}

/** One footnote for citations that stand together, with a line for each. The list of sources leads back to its mark. */
function footnote(references: readonly NoteReference[], writing: DocxWriting): ParagraphChild {
  const mark: ParagraphChild = new FootnoteReferenceRun({ children: references.map((reference) => new Paragraph({ style: 'FootnoteText', children: noteLine(reference, writing) })) });
  return references.reduce<ParagraphChild>((child, { anchor }) => new Bookmark({ id: bookmarkName(anchor), children: [child] }), mark);
}

function noteLine({ label, source: key, removed }: NoteReference, writing: DocxWriting): ParagraphChild[] {
  const { tree, anchors } = writing;
  const number = docxRuns(label, null, { bold: true });
  const shown = anchors.has(key) ? [new InternalHyperlink({ anchor: bookmarkName(key), children: number })] : number;
  const source = writing.sources.get(key);
  const words = citedWords(source, label);
  const said = words === null ? [] : [...docxRuns(': '), ...docxRuns(words, source?.clipping?.language ?? null)];
  return [...docxRuns(' ['), ...shown, ...docxRuns(`] ${tree.noteWords[key] ?? (removed ? tree.labels.sourceRemovedNotice : '')}`), ...said];
}
