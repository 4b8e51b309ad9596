import { createHash } from 'node:crypto';
import type { Clipping } from '../../model/clipping';
import { plainText } from '../../model/plain-text';
import { foldText } from '../../search/folded-words';
import { addressKey } from './address-key';
import { sortMoment, type SortMoment } from './sort-moment';

/** Sorts behind every name: clippings of an unknown outlet come last. */
export const UNKNOWN_OUTLET = '\uffff';

/** What is searched in, as it was written: the text, its title, and everything said about it. */
export interface SearchedText {
  title: string;
  text: string;
  about: string;
  /** Tells whether any of it has changed. */
  fingerprint: string;
}

/** What the index keeps of a clipping besides its summary. */
export interface IndexRow {
  moment: SortMoment;
  outletKey: string;
  tagsKey: string;
  addressKeys: string[];
  searched: SearchedText;
}

export function indexRow(clipping: Clipping): IndexRow {
  const { outlet, address } = clipping.metadata;
  const addresses = [address.value, clipping.source.kind === 'address' ? clipping.source.name : null];
  const keys = addresses.map((value) => (value === null ? null : addressKey(value)));
  return {
    moment: sortMoment(clipping),
    outletKey: outlet.value === null ? UNKNOWN_OUTLET : foldText(outlet.value),
    tagsKey: clipping.tags.map((tag) => `|${foldText(tag)}|`).join(''),
    addressKeys: [...new Set(keys.filter((key) => key !== null))],
    searched: searchedText(clipping),
  };
}

function searchedText(clipping: Clipping): SearchedText {
  const { metadata, highlights } = clipping;
  const title = metadata.title.value ?? '';
  const { text } = plainText(clipping.blocks);
  const about = [
    metadata.outlet.value,
    ...(metadata.authors.value ?? []),
    metadata.description.value,
    ...clipping.tags,
    clipping.toneSubject,
    clipping.note,
    ...highlights.map((highlight) => highlight.note),
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n');
  const fingerprint = createHash('sha256').update(JSON.stringify([title, text, about])).digest('base64url');
  return { title, text, about, fingerprint };
}
