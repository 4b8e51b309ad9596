import type { KnownOutlet } from '../checks/check';
import type { Library } from '../library/library';
import type { Outlet } from '../model/outlet';
import { unlistedOutlet } from '../outlets/outlet-rows';

interface Kept {
  listed: readonly Outlet[];
  unlisted: string;
  known: readonly KnownOutlet[];
}

const kept = new WeakMap<Library, Kept>();

/** The outlets that a library lists and those that only its clippings name; the same list as long as none changes. */
export function knownOutlets(library: Library): readonly KnownOutlet[] {
  const listed = library.document.outlets;
  const names = new Set(listed.map(({ name }) => name));
  const others = library.index.outlets().filter(({ name }) => !names.has(name));
  const unlisted = others.map(({ name }) => name).join('\n');
  const former = kept.get(library);
  if (former?.listed === listed && former.unlisted === unlisted) return former.known;
  const known = [...listed, ...others.map(({ name, language }) => unlistedOutlet(name, language))];
  kept.set(library, { listed, unlisted, known });
  return known;
}
