import { editionStateId } from '../library/edition-state-id';
import type { Clipping } from '../model/clipping';
import type { EditionState } from '../model/edition-state';
import type { Id } from '../model/id';
import type { BlockNode, ReviewDocument } from '../model/review-document';
import type { Review } from '../model/review';

/** The ids that clippings of a bundle get in a library, by the ids that they had. */
export type NewIds = ReadonlyMap<Id, Id>;

/** A review with each of its references to a clipping under that clipping's new id. */
export function reviewWithNewIds<R extends Pick<Review, 'clippings' | 'document'>>(review: R, ids: NewIds): R {
  return {
    ...review,
    clippings: review.clippings.map((shelved) => ({ ...shelved, clippingId: ids.get(shelved.clippingId) ?? shelved.clippingId })),
    document: { ...review.document, content: review.document.content.map((node) => rewritten(node, ids) as BlockNode) } satisfies ReviewDocument,
  };
}

/** Only citations and cards hold ids of clippings, each under this one name. */
function rewritten(value: unknown, ids: NewIds): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, key === 'clippingId' && typeof item === 'string' ? (ids.get(item) ?? item) : rewritten(item, ids)]));
}

/** What an edition was made from, of the review under its id in this library. What it holds is the same, but for ids. */
export function stateWithNewIds(state: EditionState, ids: NewIds, reviewId: Id): EditionState {
  const mentioned = state.clippings.some(({ id }) => ids.has(id)) || state.review.clippings.some(({ clippingId }) => ids.has(clippingId));
  if (!mentioned) return { ...state, reviewId };
  const { copies } = state.library;
  const held = {
    ...state,
    reviewId,
    review: reviewWithNewIds(state.review, ids),
    clippings: state.clippings.map((clipping) => renamed(clipping, ids)),
    library: { ...state.library, ...(copies && { copies: Object.fromEntries(Object.entries(copies).map(([id, family]) => [ids.get(id) ?? id, ids.get(family) ?? family])) }) },
  };
  return { ...held, id: editionStateId(held) };
}

/**
 * A clipping under its new id, as a library takes it in.
 * @param sections of that library: a section of another one means nothing here
 */
export function clippingWithNewId(clipping: Clipping, ids: NewIds, sections: ReadonlySet<Id>): Clipping {
  const { sectionId } = clipping;
  return { ...renamed(clipping, ids), sectionId: sectionId !== null && sections.has(sectionId) ? sectionId : null };
}

function renamed(clipping: Clipping, ids: NewIds): Clipping {
  const id = ids.get(clipping.id) ?? clipping.id;
  const { family, dropped } = clipping;
  return {
    ...clipping,
    id,
    original: { ...clipping.original, path: movedPath(clipping.original.path, clipping.id, id) },
    blocks: clipping.blocks.map((block) => (block.type === 'figure' && block.file !== undefined ? { ...block, file: { ...block.file, name: movedName(block.file.name, clipping.id, id) } } : block)),
    ...(family && { family: { ...family, joined: family.joined.map((one) => ids.get(one) ?? one) } }),
    ...(dropped && { dropped: { ...dropped, copies: dropped.copies.map((one) => ids.get(one) ?? one) } }),
  };
}

/** @returns where a file of a clipping lies under another id */
export function movedPath(path: string, from: Id, to: Id): string {
  if (from === to) return path;
  const [folder, , ...rest] = path.split('/');
  return rest.length === 0 ? path : [folder, to.slice(0, 2), ...rest.map((part) => (part === from ? to : movedName(part, from, to)))].join('/');
}

/** A picture that is an original itself is named by its clipping's id. */
export function movedName(name: string, from: Id, to: Id): string {
  return name.startsWith(`${from}.`) ? `${to}${name.slice(from.length)}` : name;
}
