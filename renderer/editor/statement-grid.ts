import type { ReviewSource } from '../../core/contract/review-calls';
import { sectionPlaces } from '../../core/editor/section-places';
import type { Statement } from '../../core/editor/statement';
import { statements } from '../../core/editor/statements';
import { textBlocks } from '../../core/editor/text-blocks';
import type { Id } from '../../core/model/id';
import type { Shelved } from '../../core/model/review';
import type { ReviewDocument } from '../../core/model/review-document';
import type { Section } from '../../core/model/section';

/** A statement that rests on an outlet; positions are those of the review's text. */
export interface SaidHere {
  text: string;
  from: number;
  to: number;
}

export interface GridCell {
  outlet: string;
  said: SaidHere[];
  /** An article of the outlet is on the shelf of the section, and nothing is said of it there. */
  silent: boolean;
}

export interface GridRow {
  /** Null is what stands before the first section. */
  sectionId: Id | null;
  title: string | null;
  cells: GridCell[];
}

export interface StatementGrid {
  outlets: string[];
  rows: GridRow[];
}

/** What the grid is made of. */
export interface GridMaterial {
  document: ReviewDocument;
  sections: readonly Section[];
  clippings: readonly Shelved[];
  sources: ReadonlyMap<Id, ReviewSource>;
  unknownOutlet: string;
}

/**
 * Who said what: sections as rows, outlets as columns, and in each cell the statements that cite an article of the outlet.
 * Outlets that most rests on come first; those of the shelf that are not cited are there too.
 */
export function statementGrid(material: GridMaterial): StatementGrid {
  const { sections, sources, unknownOutlet } = material;
  const said = saidBySection(material);
  const shelved = shelvedBySection(material);
  const name = (id: Id): string => sources.get(id)?.outlet ?? unknownOutlet;
  const totals = new Map<string, number>();
  const cited = [...said].flatMap(([, all]) => all);
  for (const statement of cited) for (const outlet of outletsOf(statement, name)) totals.set(outlet, (totals.get(outlet) ?? 0) + 1);
  for (const ids of shelved.values()) for (const id of ids) if (!totals.has(name(id))) totals.set(name(id), 0);
  const outlets = [...totals].sort(([one, many], [other, more]) => more - many || one.localeCompare(other)).map(([outlet]) => outlet);
  const keys = [null, ...sections.map(({ id }) => id)].filter((key) => key !== null || (said.get(null) ?? []).length > 0 || (shelved.get(null) ?? []).length > 0);
  const rows = keys.map((sectionId): GridRow => {
    const own = said.get(sectionId) ?? [];
    const onShelf = new Set((shelved.get(sectionId) ?? []).map(name));
    const cells = outlets.map((outlet): GridCell => {
      const here = own.filter((statement) => outletsOf(statement, name).has(outlet)).map(({ text, from, to }) => ({ text, from, to }));
      return { outlet, said: here, silent: here.length === 0 && onShelf.has(outlet) };
    });
    return { sectionId, title: sections.find(({ id }) => id === sectionId)?.title ?? null, cells };
  });
  return { outlets, rows };
}

function outletsOf({ citations }: Statement, name: (id: Id) => string): Set<string> {
  return new Set(citations.flatMap(({ passages }) => passages.map(({ clippingId }) => name(clippingId))));
}

/** The statements that cite something, by the section in whose text they stand. */
function saidBySection({ document, sections }: GridMaterial): Map<Id | null, Statement[]> {
  const ends = topEnds(document);
  const headings = document.content.map((block) => {
    const [text] = block.type === 'heading' ? textBlocks({ type: 'doc', content: [block] }) : [];
    return { level: block.type === 'heading' ? block.attrs.level : null, text: text?.source ?? '' };
  });
  const places = [...sectionPlaces(headings, sections)];
  const said = new Map<Id | null, Statement[]>();
  for (const statement of statements(document)) {
    if (statement.citations.length === 0) continue;
    const block = ends.findIndex((end) => statement.from < end);
    // Of sections within each other, the inner one, which begins later.
    const [section = null] = places.filter(([, { start, end }]) => start <= block && block < end).sort(([, one], [, other]) => other.start - one.start)[0] ?? [];
    said.set(section, [...(said.get(section) ?? []), statement]);
  }
  return said;
}

function shelvedBySection({ clippings, sections }: GridMaterial): Map<Id | null, Id[]> {
  const known = new Set(sections.map(({ id }) => id));
  const shelved = new Map<Id | null, Id[]>();
  for (const { clippingId, sectionId } of clippings) {
    const key = sectionId !== null && known.has(sectionId) ? sectionId : null;
    shelved.set(key, [...(shelved.get(key) ?? []), clippingId]);
  }
  return shelved;
}

/** Where each top-level block ends, as ProseMirror counts. */
function topEnds(document: ReviewDocument): number[] {
  let end = 0;
  return document.content.map((block) => (end += sizeOf(block)));
}

function sizeOf(block: ReviewDocument['content'][number]): number {
  // A paragraph put behind it begins one behind its end.
  const blocks = textBlocks({ type: 'doc', content: [block, { type: 'paragraph' }] });
  return (blocks[blocks.length - 1]?.start ?? 1) - 1;
}
