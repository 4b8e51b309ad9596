import { createHash } from 'node:crypto';
import type { CaptureFlag, Clipping } from '../../model/clipping';
import type { Imprint } from '../../outlets/outlet-register';
import { imprintOf } from '../../outlets/imprint-of';
import { plainText } from '../../model/plain-text';
import { foldText } from '../../search/folded-words';
import { addressKey } from './address-key';
import type { FamilyEntry } from './family-writer';
import { sortMoment, type SortMoment } from './sort-moment';

/** Sorts behind every name: clippings of an unknown outlet come last. */
export const UNKNOWN_OUTLET = '\uffff';

/** What these are captured of is no story, and the same on every page of a site. */
const NO_STORY: ReadonlySet<CaptureFlag> = new Set(['consent-page', 'bot-check', 'paywall-stub', 'link-digest']);

/** What is searched in, as it was written. */
export interface SearchedText {
  title: string;
  text: string;
  /** Outlet, authors and description. */
  about: string;
  /** The text, folded when it is first asked for. */
  folded: () => string;
  /** Tells whether any of it has changed. */
  fingerprint: string;
}

/** What people say about a clipping, which is searched too: tags, notes, summary and whom the tone is towards. */
export interface SearchedRemarks {
  words: string;
  /** Tells whether any of it has changed. */
  fingerprint: string;
}

/** What the index keeps of a clipping besides its summary. */
export interface IndexRow {
  moment: SortMoment;
  /** What the clipping itself says of its outlet. */
  imprint: Imprint;
  outletKey: string;
  tagsKey: string;
  addressKeys: string[];
  searched: SearchedText;
  remarks: SearchedRemarks;
}

/** @param outlet the name that the library has for the clipping's outlet; null if unknown */
export function indexRow(clipping: Clipping, outlet: string | null): IndexRow {
  const { address } = clipping.metadata;
  const addresses = [address.value, clipping.source.kind === 'address' ? clipping.source.name : null];
  const keys = addresses.map((value) => (value === null ? null : addressKey(value)));
  return {
    moment: sortMoment(clipping),
    imprint: imprintOf(clipping),
    outletKey: outletKey(outlet),
    tagsKey: clipping.tags.map((tag) => `|${foldText(tag)}|`).join(''),
    addressKeys: [...new Set(keys.filter((key) => key !== null))],
    searched: searchedText(clipping, outlet),
    remarks: searchedRemarks(clipping),
  };
}

/**
 * What a clipping's copies are found by: its text, without the title, and what a person said about them. What is left of
 * a dropped text would be the wording of something else: such a clipping stays with those it was a copy of.
 */
export function familyEntry({ id, flags, family, dropped }: Clipping, { text, folded }: SearchedText): FamilyEntry {
  const isApart = family?.apart === true;
  const grouped = !isApart && dropped === undefined && !flags.some((flag) => NO_STORY.has(flag));
  const joined = [...new Set([...(family?.joined ?? []), ...(isApart ? [] : (dropped?.copies ?? []))])];
  return { id, grouped, joined, fingerprint: hashOf(JSON.stringify([text, grouped, joined])), folded };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** What clippings are sorted and asked for by, for an outlet's name or null. */
export function outletKey(outlet: string | null): string {
  return outlet === null ? UNKNOWN_OUTLET : foldText(outlet);
}

function searchedText(clipping: Clipping, outlet: string | null): SearchedText {
  const { metadata } = clipping;
  const title = metadata.title.value ?? '';
  const { text } = plainText(clipping.blocks);
  const said = metadata.outlet.value === outlet ? null : metadata.outlet.value;
  const about = inLines([outlet, said, ...(metadata.authors.value ?? []), metadata.description.value]);
  const fingerprint = hashOf(JSON.stringify([title, text, about]));
  let foldedText: string | null = null;
  const folded = (): string => (foldedText ??= foldText(text));
  return { title, text, about, folded, fingerprint };
}

function searchedRemarks({ tags, toneSubject, note, summary, highlights }: Clipping): SearchedRemarks {
  const words = inLines([...tags, toneSubject, note, summary ?? null, ...highlights.map((highlight) => highlight.note)]);
  return { words, fingerprint: hashOf(words) };
}

function inLines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}
