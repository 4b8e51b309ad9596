import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { Review } from '../../model/review';
import { citedPassages } from '../../tree/note-register';
import { outletOf } from '../../tree/outlet-of';
import type { ExportContext } from '../exporters';
import type { KeptClippings } from '../kept-clippings';

export interface ClippingColumn {
  /** In English in every language, so that Dateline and scripts know the columns again. */
  title: string;
  /** In letters. */
  width: number;
  value(clipping: Clipping, told: ToldOf): string | number;
}

/** What a review and its library say of a clipping. */
interface ToldOf {
  outlet: string;
  section: string;
  citations: number;
  family: string;
  /** Whether the outlet's rights let words of the article be shown. */
  hasWords: boolean;
}

/** One column a field; an unknown value is an empty cell. */
export const CLIPPING_COLUMNS: readonly ClippingColumn[] = [
  { title: 'Id', width: 12, value: ({ id }) => id },
  { title: 'Title', width: 60, value: ({ metadata }) => metadata.title.value ?? '' },
  { title: 'Outlet', width: 24, value: (_, { outlet }) => outlet },
  { title: 'Authors', width: 24, value: ({ metadata }) => (metadata.authors.value ?? []).join('; ') },
  { title: 'Published', width: 22, value: ({ metadata }) => metadata.published.value ?? '' },
  { title: 'Language', width: 10, value: ({ metadata }) => metadata.language.value ?? '' },
  { title: 'Section', width: 24, value: (_, { section }) => section },
  { title: 'Tone', width: 10, value: ({ tone }) => tone ?? '' },
  { title: 'Tone towards', width: 24, value: ({ toneSubject }) => toneSubject },
  { title: 'Tags', width: 24, value: ({ tags }) => tags.join('; ') },
  { title: 'Words', width: 8, value: ({ words }) => words },
  { title: 'Citations', width: 10, value: (_, { citations }) => citations },
  { title: 'Highlights', width: 10, value: ({ highlights }) => highlights.length },
  { title: 'Family', width: 12, value: (_, { family }) => family },
  { title: 'Address', width: 60, value: ({ metadata }) => metadata.address.value ?? '' },
  { title: 'Description', width: 60, value: ({ metadata }, { hasWords }) => (hasWords ? (metadata.description.value ?? '') : '') },
  { title: 'Captured', width: 26, value: ({ capturedAt }) => capturedAt },
];

/**
 * The clippings of a review, those on the shelf in its order first, then what is cited besides; a row of cells each. What an outlet's
 * rights do not let be shown at all is in it only if it is cited.
 */
export function clippingRows({ review, kept }: Pick<ExportContext, 'review' | 'kept'>): (string | number)[][] {
  return kept === undefined ? [] : rowsOf(review, kept);
}

function rowsOf(review: Review, { clippings, outlets, originOf }: KeptClippings): (string | number)[][] {
  const cited = new Map<Id, number>();
  for (const { clippingId } of citedPassages(review.document)) cited.set(clippingId, (cited.get(clippingId) ?? 0) + 1);
  const ids = new Set([...review.clippings.map(({ clippingId }) => clippingId), ...cited.keys()]);
  return [...ids].flatMap((id) => {
    const clipping = clippings.get(id);
    if (clipping === undefined) return [];
    const { name, rights } = outletOf(clipping, outlets);
    if (rights === 'none' && !cited.has(id)) return [];
    const told = { outlet: name ?? '', hasWords: rights === 'full' || rights === 'excerpt', section: sectionOf(id, review), citations: cited.get(id) ?? 0, family: originOf(id) ?? '' };
    return [CLIPPING_COLUMNS.map(({ value }) => value(clipping, told))];
  });
}

function sectionOf(id: Id, { clippings, sections }: Review): string {
  const sectionId = clippings.find(({ clippingId }) => clippingId === id)?.sectionId;
  return sections.find((section) => section.id === sectionId)?.title ?? '';
}
