import { outletDay } from '../export/labels/date-text';
import type { Clipping } from '../model/clipping';
import type { ArticleText, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import type { ReviewContent } from '../model/review';
import { outletOf, type NamedOutlet } from './outlet-of';

/** Why an article is shown as it is: as chosen, or as a licence or a limit of the edition asks for. */
export type AllowanceReason = 'chosen' | 'rights' | 'expired' | 'outlet-limit' | 'edition-limit';

/** How much of an article a review may show. */
export interface Allowance {
  text: ArticleText | 'none';
  reason: AllowanceReason;
  /** Words shown before and after a marked passage; null for the sentences beside it. */
  wordsAround: number | null;
}

/** What holds for a whole edition. */
export interface EditionLimits {
  /** Articles of which it may show text; undefined for any number. */
  articles: number | undefined;
  /** The day by which licences are judged, `YYYY-MM-DD`. */
  today: string;
}

export type Allowances = ReadonlyMap<Id, Allowance>;

const AMOUNTS: readonly ArticleText[] = ['link', 'excerpt', 'full'];
const DAY = 24 * 60 * 60 * 1000;

/**
 * How much a review may show of each clipping on its shelf: what was chosen, lowered to what the outlets' rights, the
 * end of their licences and the limits of an edition allow. Limits are used up in the order in which the dossier
 * prints the clippings.
 */
export function allowancesOf(
  review: ReviewContent,
  clippings: ReadonlyMap<Id, Clipping>,
  outlets: readonly Outlet[],
  options: Pick<ExportOptions, 'text'>,
  limits: EditionLimits,
): Allowances {
  const allowances = new Map<Id, Allowance>();
  const perOutlet = new Map<string, number>();
  let inAll = 0;
  for (const clipping of inPrintedOrder(review, clippings)) {
    const outlet = outletOf(clipping, outlets);
    const key = outlet.name ?? '';
    let allowance = ownAllowance(clipping, outlet, options.text, limits.today);
    if (showsText(allowance)) {
      const ofOutlet = perOutlet.get(key) ?? 0;
      if (ofOutlet >= (outlet.licence.articlesPerEdition ?? Infinity)) allowance = { ...allowance, text: 'link', reason: 'outlet-limit' };
      else if (inAll >= (limits.articles ?? Infinity)) allowance = { ...allowance, text: 'link', reason: 'edition-limit' };
      else {
        perOutlet.set(key, ofOutlet + 1);
        inAll += 1;
      }
    }
    allowances.set(clipping.id, allowance);
  }
  return allowances;
}

/** @returns whether a licence that ends some days after publication has ended; an unknown day counts from the capture */
export function hasExpired(clipping: Pick<Clipping, 'metadata' | 'capturedAt'>, days: number | undefined, today: string): boolean {
  if (days === undefined) return false;
  const from = outletDay(clipping.metadata.published.value ?? '') ?? clipping.capturedAt.slice(0, 10);
  return Date.parse(today) - Date.parse(from) > days * DAY;
}

function ownAllowance(clipping: Clipping, { rights, licence }: NamedOutlet, chosen: ArticleText, today: string): Allowance {
  const wordsAround = licence.wordsAround ?? null;
  if (rights === 'none') return { text: 'none', reason: 'rights', wordsAround };
  if (chosen !== 'link' && rights !== 'link' && hasExpired(clipping, licence.days, today)) return { text: 'link', reason: 'expired', wordsAround };
  const lowered = AMOUNTS.indexOf(rights) < AMOUNTS.indexOf(chosen);
  return { text: lowered ? rights : chosen, reason: lowered ? 'rights' : 'chosen', wordsAround };
}

function showsText({ text }: Allowance): boolean {
  return text === 'excerpt' || text === 'full';
}

function inPrintedOrder(review: ReviewContent, clippings: ReadonlyMap<Id, Clipping>): Clipping[] {
  const known = review.sections.map(({ id }) => id);
  const place = (sectionId: Id | null): number => {
    const at = sectionId === null ? -1 : known.indexOf(sectionId);
    return at === -1 ? known.length : at;
  };
  const shelf = review.clippings.map(({ clippingId, sectionId }, index) => ({ clippingId, place: place(sectionId), index }));
  return shelf.sort((a, b) => a.place - b.place || a.index - b.index).flatMap(({ clippingId }) => clippings.get(clippingId) ?? []);
}
