import type { CheckReport } from '../contract/review-calls';
import { settleDocument } from '../editor/suggestions/settle-document';
import { countText } from '../export/labels/count-text';
import { dayText, outletDay, periodText } from '../export/labels/date-text';
import { labelsFor, type Labels } from '../export/labels/labels';
import type { Clipping } from '../model/clipping';
import type { ExportOptions, ExportPart } from '../model/export-options';
import type { Id } from '../model/id';
import type { OfficeLook } from '../model/office-look';
import type { Outlet } from '../model/outlet';
import type { ReviewContent } from '../model/review';
import { allowancesOf } from './allowances';
import { attachmentsOf } from './attachments';
import { clippingReference } from './clipping-reference';
import { contentsOf } from './contents';
import { withDateline } from './with-dateline';
import { coverageOf } from './coverage';
import { TREE_VERSION, type ClippingReference, type Cover, type DocumentTree, type TreeBlock } from './document-tree';
import { erratumBlocks } from './erratum-blocks';
import { Narrative } from './narrative';
import { NoteRegister } from './note-register';
import { noteWordsOf } from './note-words';
import { outletOf } from './outlet-of';
import { paragraphs } from './paragraphs';
import { clippingAnchor, dossier, isPrinted } from './sections';
import { shorten } from './shorten';
import { sourcesOf } from './sources';
import { treeLook } from './tree-look';
import { checksPage } from './checks-page';
import { remarkWarnings } from './remark-warnings';
import { treeWarnings } from './tree-warnings';

const LONGEST_TITLE = 300;
const SHORT_TITLE = 60;

/** What of a library a review is printed with. */
export interface TreeLibrary {
  office: string;
  outlets: readonly Outlet[];
  /** Articles of which one edition may show text; any number if left out. */
  articlesPerEdition?: number | undefined;
  /** The day by which licences are judged, `YYYY-MM-DD`; this one if left out. */
  today?: string | undefined;
  look?: OfficeLook;
  /** What the checks say of the review; only needed for the page about them. */
  checks?: CheckReport | undefined;
  /** Clippings that are copies of one story → what their family is known by; left out if nobody looked for copies. */
  copies?: Readonly<Record<Id, Id>> | undefined;
}

/**
 * The document tree of a review: everything an exporter or a template needs, ready to print.
 * @param clippings at least those that the review lists or cites; one that is not there counts as removed and
 *   becomes a visible note and a warning
 */
export function buildTree(
  written: ReviewContent & { id: Id },
  clippings: ReadonlyMap<Id, Clipping>,
  library: TreeLibrary,
  options: ExportOptions,
): DocumentTree {
  // What was only suggested does not go out.
  const review = { ...written, document: settleDocument(written.document, 'refused') };
  const labels = labelsFor(options.language);
  const has = (part: ExportPart): boolean => options.parts.includes(part);
  const notes = new NoteRegister(review.document, clippings, options.language);
  const shelf = new Set(review.clippings.map(({ clippingId }) => clippingId));
  const allowances = allowancesOf(review, clippings, library.outlets, options, {
    articles: library.articlesPerEdition,
    today: library.today ?? new Date().toISOString().slice(0, 10),
  });
  const reference = (id: Id): ClippingReference | null => {
    const clipping = clippings.get(id);
    if (clipping === undefined) return null;
    const printed = has('clippings') && isPrinted(id, allowances);
    return clippingReference(clipping, library.outlets, labels, printed ? clippingAnchor(id) : null);
  };
  const used = [...new Set([...shelf, ...notes.citedIds()])].flatMap((id) => clippings.get(id) ?? []);
  const isForbidden = (id: Id): boolean => allowances.get(id)?.text === 'none';
  const narrative = has('narrative') ? [...withDateline(new Narrative(review.document, notes, reference).blocks().filter((block) => block.type !== 'card' || !isForbidden(block.clipping.id)), review), ...checkedBlocks(review, library, options)] : [];
  const sections = has('clippings') ? dossier(review, { clippings, outlets: library.outlets, options, allowances, labels, notes }) : [];
  const tree: DocumentTree = {
    version: TREE_VERSION,
    language: options.language,
    title: shorten(review.title, LONGEST_TITLE) || labels.text.untitled,
    shortTitle: shorten(review.title, SHORT_TITLE) || labels.text.untitled,
    date: dayText(labels, review.date),
    office: shorten(library.office, LONGEST_TITLE),
    labels: labels.text,
    paper: options.paper,
    clippingPerPage: options.clippingPerPage,
    parts: [...options.parts],
    cover: cover(review, used, library, labels),
    summary: [...erratumBlocks(review.erratum, labels), ...summaryBlocks(review.summary)],
    contents: [],
    narrative,
    sections,
    coverage: coverageOf(used, review, library, labels),
    sources: has('sources') ? sourcesOf(notes, new Set([...shelf].filter((id) => !isForbidden(id))), reference, has('narrative') ? labels : null) : [],
    legal: library.look?.legal?.trim() || legalNotice(library, labels),
    look: treeLook(library.look ?? {}, review, options, labels),
    notes: options.notes ?? 'end',
    noteWords: noteWordsOf(notes, reference, labels),
    attachments: options.attachOriginals === true ? attachmentsOf(sections, clippings) : [],
    warnings: [...remarkWarnings(written), ...treeWarnings(review, clippings, library.outlets, options, { notes, allowances })],
  };
  return { ...tree, contents: has('contents') ? contentsOf(tree) : [] };
}

function checkedBlocks({ dismissed }: ReviewContent, { checks }: TreeLibrary, { checksPage: wanted, language }: ExportOptions): TreeBlock[] {
  return wanted === true && checks ? checksPage(checks, dismissed, language) : [];
}

function cover(review: ReviewContent, used: readonly Clipping[], library: TreeLibrary, labels: Labels): Cover {
  const outlets = new Set(used.flatMap((clipping) => outletOf(clipping, library.outlets).name ?? []));
  const languages = new Set(used.flatMap(({ metadata }) => metadata.language.value ?? []).filter((code) => code !== 'und'));
  const counts = [
    countText(labels, 'clippings', used.length),
    ...(outlets.size > 0 ? [countText(labels, 'outlets', outlets.size)] : []),
    ...(languages.size > 0 ? [countText(labels, 'languages', languages.size)] : []),
  ];
  return {
    kicker: labels.text.pressReview,
    title: shorten(review.title, LONGEST_TITLE) || labels.text.untitled,
    dateline: [shorten(review.dateline, LONGEST_TITLE), dayText(labels, review.date)].filter((part) => part !== '').join(', '),
    counts: counts.join(' · '),
    period: periodOf(used, labels),
    office: shorten(library.office, LONGEST_TITLE),
  };
}

function periodOf(used: readonly Clipping[], labels: Labels): string | null {
  const days = used.flatMap(({ metadata }) => outletDay(metadata.published.value ?? '') ?? []).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return labels.publishedIn.replace('{period}', () => periodText(labels, first, last));
}

function summaryBlocks(summary: string): TreeBlock[] {
  const texts = summary.split(/\n\s*\n/u).map((text) => text.replace(/\s+/gu, ' ').trim());
  return texts.flatMap((text) => (text === '' ? [] : paragraphs([{ type: 'text', text }])));
}

function legalNotice(library: TreeLibrary, labels: Labels): string {
  const office = shorten(library.office, LONGEST_TITLE);
  return office === '' ? labels.legalNoticeWithoutOffice : labels.legalNotice.replace('{office}', () => office);
}
