import { sha256 } from '../../library/storage/sha256';
import type { Library } from '../../library/library';
import type { Edition, EditionChanges } from '../../model/edition';
import type { EditionState } from '../../model/edition-state';
import type { ExportFormat, ExportOptions } from '../../model/export-options';
import type { Draft } from '../../library/document-store';
import { editionChangesOf } from './edition-changes';

/** A file that was written, and the state of the review that it shows. */
export interface WrittenFile {
  state: Draft<EditionState>;
  format: ExportFormat;
  options: ExportOptions;
  file: string;
  bytes: Uint8Array;
}

/**
 * Records a written file in its review and keeps the state it was made from. The files of one state are one edition:
 * they have one number.
 * @returns the number
 */
export async function recordEdition({ state, format, options, file, bytes }: WrittenFile, library: Library): Promise<number> {
  await library.editions.keep(state);
  const review = await library.reviews.get(state.reviewId);
  const same = review.editions.find((edition) => edition.state === state.id);
  const number = same?.number ?? Math.max(0, ...review.editions.map((edition) => edition.number)) + 1;
  const changes = same === undefined ? await changesSince(review.editions.at(-1), state, library) : same.changes;
  const { erratum } = state.review;
  const edition: Edition = {
    number,
    exportedAt: new Date().toISOString(),
    format,
    file,
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
    revision: review.revision,
    options,
    state: state.id,
    ...(changes === undefined ? {} : { changes }),
    ...(erratum ? { erratum } : {}),
  };
  await library.reviews.save({ ...review, editions: [...review.editions, edition] });
  return number;
}

async function changesSince(last: Edition | undefined, state: Draft<EditionState>, library: Library): Promise<EditionChanges | undefined> {
  if (last?.state === undefined) return undefined;
  const before = await library.editions.find(state.reviewId, last.state);
  return before === null ? undefined : editionChangesOf(before, state);
}
