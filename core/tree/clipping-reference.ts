import { languageName } from '../export/labels/language-name';
import { momentText } from '../export/labels/date-text';
import type { Labels } from '../export/labels/labels';
import type { Clipping } from '../model/clipping';
import type { Outlet } from '../model/outlet';
import type { ClippingReference } from './document-tree';
import { KeptByClipping } from './kept-by-clipping';
import { outletOf } from './outlet-of';
import { shorten } from './shorten';
import { readableAddress, webAddress } from './web-address';

/** Titles, names and outlets are cut here: what is longer is a capture gone wrong, and must not fill pages. */
const LONGEST_TITLE = 300;
const LONGEST_NAME = 120;
const LONGEST_AUTHORS = 200;

const kept = new KeptByClipping<ClippingReference>();

/**
 * How a clipping is named wherever a review shows it; the same object as before if it is named as before.
 * @param anchor key of its place in the clippings part, null if it is not printed there
 */
export function clippingReference(
  clipping: Clipping,
  outlets: readonly Outlet[],
  labels: Labels,
  anchor: string | null,
): ClippingReference {
  const { name } = outletOf(clipping, outlets);
  return kept.of(clipping, [name, labels, anchor], () => referenceOf(clipping, name, labels, anchor));
}

function referenceOf({ id, metadata }: Clipping, name: string | null, labels: Labels, anchor: string | null): ClippingReference {
  const { title, authors, published, language, address } = metadata;
  const code = language.value ?? 'und';
  const href = webAddress(address.value);
  return {
    id,
    anchor,
    outlet: shorten(name ?? labels.text.unknownOutlet, LONGEST_NAME),
    title: shorten(title.value ?? '', LONGEST_TITLE) || labels.text.untitled,
    authors: shorten((authors.value ?? []).join(', '), LONGEST_AUTHORS),
    published: published.value === null ? labels.text.unknownDate : momentText(labels, published.value),
    languageName: languageName(labels, code),
    language: code === 'und' ? null : code,
    href,
    address: href === null ? null : readableAddress(href),
  };
}
