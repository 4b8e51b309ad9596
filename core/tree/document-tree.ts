import type { Tone } from '../model/clipping';
import type { ArticleText, ExportOptions, ExportPart } from '../model/export-options';
import type { HighlightKind } from '../model/highlight';
import type { Id } from '../model/id';
import type { DocumentLanguage } from '../model/language';
import type { PictureType } from '../model/picture-file';
import type { TextLabels } from '../export/labels/labels';

/** Version of the shape below. It is what templates are written against, so a change that breaks them raises it. */
export const TREE_VERSION = 1;

/** A picture in the library. */
export interface TreePicture {
  /** Relative to the library's folder of originals. */
  path: string;
  mediaType: PictureType;
  /** Pixels. */
  width: number;
  height: number;
}

export interface TreeText {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  strike?: true;
  underline?: true;
  code?: true;
  href?: string;
  /** Set on the marked words of an article; `cited` are words that the narrative cites without a highlight. */
  highlight?: HighlightKind | 'cited';
}

/** One number of a source note, such as `3` or `3b`. */
export interface NoteReference {
  label: string;
  /** Key of the entry in the list of sources. */
  source: string;
  /** Unique over the document: what the list of sources points back to. */
  anchor: string;
  removed: boolean;
}

/** The note behind a statement; citations that stand together make one note. */
export interface TreeNote {
  type: 'note';
  references: NoteReference[];
}

export type TreeInline = TreeText | TreeNote | { type: 'break' };

export interface TreeCell {
  /** Column and row of its upper left corner, from 0. */
  x: number;
  y: number;
  header: boolean;
  colspan: number;
  rowspan: number;
  align: 'left' | 'center' | 'right' | null;
  blocks: TreeBlock[];
}

/** How a block is set where that is told of it alone. */
interface OfItsOwn {
  /** ISO 639-1, where it is another language than that of the article around it. */
  language?: string;
  /** Of a block of the narrative whose text begins in such a script. */
  rightToLeft?: true;
}

export type TreeBlock = OfItsOwn & AnyBlock;

type AnyBlock =
  | { type: 'paragraph'; content: TreeInline[] }
  | { type: 'heading'; level: number; content: TreeInline[]; anchor: string | null }
  | { type: 'list'; ordered: boolean; start: number; items: TreeBlock[][] }
  | { type: 'quote'; blocks: TreeBlock[] }
  | { type: 'table'; columns: number; headerRows: number; rows: TreeCell[][] }
  | { type: 'code'; text: string }
  | { type: 'picture'; alt: string; caption: TreeInline[]; file?: TreePicture }
  | { type: 'rule' }
  | { type: 'pageBreak' }
  | { type: 'coverage' }
  | { type: 'card'; clipping: ClippingReference }
  | { type: 'removedCard'; clippingId: Id };

/** What names a clipping wherever it is shown. Everything is ready to print, in the document's language. */
export interface ClippingReference {
  id: Id;
  /** Key of its place in the clippings part, null if it is not printed there. */
  anchor: string | null;
  outlet: string;
  title: string;
  authors: string;
  published: string;
  languageName: string;
  /** BCP 47 tag of the article's own language, null if unknown. */
  language: string | null;
  href: string | null;
  /** The address as it is shown; set whenever `href` is. */
  address: string | null;
}

export interface TreeClipping extends ClippingReference {
  anchor: string;
  /** For contents and page headers; the title cut to a line or two. */
  shortTitle: string;
  tone: Tone | null;
  toneText: string | null;
  /** What the article says, in a sentence or two of the office; in the language of the review. */
  summary?: string;
  /** How much of the article `blocks` holds, after the outlet's rights. */
  text: ArticleText;
  withheld: boolean;
  blocks: TreeBlock[];
  /** An SVG picture of a code that opens `href`, where codes are asked for. */
  code?: string;
}

/** What the office adds to a review, ready to print; what it does not set is empty. */
export interface TreeLook {
  /** `#rrggbb` */
  accent: string;
  /** Its path begins with `office/`. */
  logo: TreePicture | null;
  contacts: string[];
  /** Such as `No. 12`. */
  issue: string;
  classification: string;
  /** The word that marks a draft. */
  draft: string;
  header: string;
  footer: string;
  /** Such as `For use until 11 May 2026`. */
  expires: string;
  /** The same day as `YYYY-MM-DD`, null for none. */
  expiresOn: string | null;
}

/** A file that a PDF carries within itself. */
export interface TreeAttachment {
  /** Relative to the library's folder. */
  path: string;
  /** As the reader sees it; unique in the document. */
  name: string;
  mediaType: string;
  description: string;
}

/** A section of the dossier. */
export interface TreeSection {
  anchor: string;
  title: string;
  clippings: TreeClipping[];
}

export interface CoverageRow {
  label: string;
  count: number;
  /** Part of all clippings, 0 to 1. */
  share: number;
  shareText: string;
  tone: Tone | null;
}

export interface CoverageChart {
  key: 'outlet' | 'language' | 'tone' | 'section' | 'day';
  title: string;
  rows: CoverageRow[];
}

export interface Coverage {
  total: number;
  /** How many there are when the copies of one story count once; left out if nobody looked for copies. */
  originals?: number;
  charts: CoverageChart[];
  rule: string;
}

/** A passage of a source that the narrative cites. */
export interface CitedWords {
  label: string;
  /** The words in quotation marks; null for the article as a whole. */
  quoted: string | null;
  /** Anchors of the notes that cite it. */
  notes: string[];
}

export interface TreeSource {
  anchor: string;
  /** Number in the list; null for what is in the dossier without being cited. */
  number: number | null;
  /** Null if the clipping is no longer in the library. */
  clipping: ClippingReference | null;
  clippingId: Id;
  passages: CitedWords[];
}

export interface Cover {
  kicker: string;
  title: string;
  /** Place and date, e.g. `Port City, 11 April 2026`. */
  dateline: string;
  counts: string;
  period: string | null;
  office: string;
}

export interface ContentsEntry {
  level: 1 | 2;
  title: string;
  /** Outlet of a clipping, empty for everything else. */
  detail: string;
  anchor: string;
}

/**
 * A review as every exporter and template gets it: parts in order, texts ready to print, nothing left to look up.
 * A part that is not in `parts` is empty here.
 */
export interface DocumentTree {
  version: typeof TREE_VERSION;
  language: DocumentLanguage;
  title: string;
  /** For page headers and footers. */
  shortTitle: string;
  date: string;
  office: string;
  labels: TextLabels;
  paper: ExportOptions['paper'];
  clippingPerPage: boolean;
  parts: ExportPart[];
  cover: Cover;
  summary: TreeBlock[];
  contents: ContentsEntry[];
  narrative: TreeBlock[];
  sections: TreeSection[];
  coverage: Coverage;
  sources: TreeSource[];
  legal: string;
  look: TreeLook;
  notes: 'end' | 'page';
  /** By key of a source: what a note at the foot of a page says, in one line. */
  noteWords: Record<string, string>;
  attachments: TreeAttachment[];
  /** What the person who exports must know, in plain words. */
  warnings: string[];
}
