import { existsSync } from 'node:fs';
import type { ExportResult } from '../contract/export-calls';
import { exporters, type Exported } from '../export/exporters';
import type { Typesetter } from '../export/typesetter';
import { insideLibrary } from '../library/inside-library';
import { OFFICE_FOLDER, ORIGINALS_FOLDER, TEMPLATES_FOLDER } from '../library/layout';
import type { Library } from '../library/library';
import { writeOutside } from '../library/outside-file';
import { sha256 } from '../library/storage/sha256';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { ExportFormat, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { buildTree } from '../tree/build-tree';
import { refuseFolder } from './refuse-folder';

export interface ExportRequest {
  review: Review;
  clippings: ReadonlyMap<Id, Clipping>;
  format: ExportFormat;
  options: ExportOptions;
}

export interface ExportTools {
  library: Library;
  typesetter: Typesetter;
  signal?: AbortSignal;
}

/** Makes the bytes of a review in one format, from its document tree. */
export async function renderReview(
  { review, clippings, format, options }: ExportRequest,
  { library, typesetter, signal }: ExportTools,
): Promise<Exported> {
  const exporter = exporters.find((one) => one.format === format);
  if (!exporter) throw new DatelineError('unsupported-kind', `Dateline cannot export as “${format}”.`);
  const { settings, outlets } = library.document;
  const { office, look, articlesPerEdition } = settings;
  const tree = buildTree(review, clippings, { office, outlets, articlesPerEdition, ...(look && { look }) }, options);
  return exporter.write(tree, {
    typesetter,
    review,
    options,
    pictureFile: (path) => pictureFileIn(library.folder, path),
    originalFile: (path) => fileThere(insideLibrary(library.folder, path)),
    ownTemplates: insideLibrary(library.folder, TEMPLATES_FOLDER),
    ...(signal ? { signal } : {}),
  });
}

function pictureFileIn(folder: string, path: string): string | null {
  return fileThere(path.startsWith(`${OFFICE_FOLDER}/`) ? insideLibrary(folder, path) : insideLibrary(folder, ORIGINALS_FOLDER, path));
}

function fileThere(file: string): string | null {
  return existsSync(file) ? file : null;
}

/**
 * Writes a review to a file and records the edition in it.
 * @throws DatelineError `bad-input` when `file` is a folder, `io` when it cannot be written
 */
export async function exportReview(request: ExportRequest, file: string, tools: ExportTools): Promise<ExportResult> {
  await refuseFolder(file);
  const { bytes, pages, warnings } = await renderReview(request, tools);
  await writeOutside(tools.library.folder, file, bytes);
  if (!tools.library.readOnly) await recordEdition(request, file, bytes, tools.library);
  return { file, bytes: bytes.byteLength, ...(pages === undefined ? {} : { pages }), warnings };
}

async function recordEdition(
  { review, format }: ExportRequest,
  file: string,
  bytes: Uint8Array,
  library: Library,
): Promise<void> {
  const current = await library.reviews.get(review.id);
  const edition = {
    number: current.editions.length + 1,
    exportedAt: new Date().toISOString(),
    format,
    file,
    sha256: sha256(bytes),
    revision: current.revision,
  };
  await library.reviews.save({ ...current, editions: [...current.editions, edition] });
}
