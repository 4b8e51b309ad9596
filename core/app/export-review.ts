import { existsSync } from 'node:fs';
import { checkReview } from '../checks/check-review';
import type { ExportedText, ExportResult } from '../contract/export-calls';
import { exporters, type Exported } from '../export/exporters';
import { goOn } from '../export/go-on';
import { showFile } from '../export/preview/show-file';
import type { Typesetter } from '../export/typesetter';
import { insideLibrary } from '../library/inside-library';
import { OFFICE_FOLDER, ORIGINALS_FOLDER, TEMPLATES_FOLDER } from '../library/layout';
import type { Library } from '../library/library';
import { writeOutside } from '../library/outside-file';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { ExportFormat, ExportOptions, ExportPart } from '../model/export-options';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { buildTree, type TreeLibrary } from '../tree/build-tree';
import type { DocumentTree } from '../tree/document-tree';
import { carriedEditions } from './editions/carried-editions';
import { editionStateOf } from './editions/edition-state-of';
import { recordEdition } from './editions/record-edition';
import { describeFamily } from './describe-family';
import { knownOutlets } from './known-outlets';
import { refuseFolder } from './refuse-folder';

export interface ExportRequest {
  review: Review;
  clippings: ReadonlyMap<Id, Clipping>;
  format: ExportFormat;
  options: ExportOptions;
  /** What it is printed with; the open library's present settings if left out. */
  printedWith?: TreeLibrary;
  /** Parts that the template of a PDF prints: what it leaves out is not counted or warned of. All of them if left out. */
  templateParts?: readonly ExportPart[] | undefined;
}

export interface ExportTools {
  library: Library;
  typesetter: Typesetter;
  /** The pages are only looked at: they may lack what other programs read in a PDF. */
  onScreen?: boolean;
  signal?: AbortSignal;
}

/** Makes the bytes of a review in one format, from its document tree. */
export async function renderReview(request: ExportRequest, tools: ExportTools): Promise<Exported> {
  return (await write(request, tools)).exported;
}

/** What a review looks like in a format whose pages are not shown one by one. */
export async function showReview(request: ExportRequest, tools: ExportTools): Promise<ExportedText> {
  const { exported, tree } = await write(request, tools);
  return { ...(await showFile(request.format, exported, tree)), warnings: exported.warnings };
}

async function write({ review, clippings, format, options, printedWith, templateParts }: ExportRequest, { library, typesetter, onScreen, signal }: ExportTools): Promise<{ exported: Exported; tree: DocumentTree }> {
  const exporter = exporters.find((one) => one.format === format);
  if (!exporter) throw new DatelineError('unsupported-kind', `Dateline cannot export as “${format}”.`);
  const checks = options.checksPage === true ? checkReview(review, { clippings, outlets: knownOutlets(library) }) : undefined;
  const parts = format === 'pdf' ? options.parts.filter((part) => templateParts?.includes(part) ?? true) : options.parts;
  const tree = buildTree(review, clippings, { ...(printedWith ?? printedNow(library, clippings)), checks }, { ...options, parts });
  const exported = await exporter.write(tree, {
    typesetter,
    review,
    options,
    kept: { clippings, outlets: (printedWith ?? printedNow(library, clippings)).outlets, originOf: (id) => describeFamily(library, id)?.origin ?? null },
    ...(options.leaveEditions !== true && { editions: () => carriedEditions(library, review) }),
    pictureFile: (path) => pictureFileIn(library.folder, path),
    originalFile: (path) => fileThere(insideLibrary(library.folder, path)),
    ownTemplates: insideLibrary(library.folder, TEMPLATES_FOLDER),
    ...(onScreen === true && { onScreen }),
    ...(signal ? { signal } : {}),
  });
  return { exported, tree };
}

function pictureFileIn(folder: string, path: string): string | null {
  return fileThere(path.startsWith(`${OFFICE_FOLDER}/`) ? insideLibrary(folder, path) : insideLibrary(folder, ORIGINALS_FOLDER, path));
}

function fileThere(file: string): string | null {
  return existsSync(file) ? file : null;
}

/**
 * Writes a review to a file and records the edition in it.
 * @throws DatelineError `bad-input` when `file` is a folder, `io` when it cannot be written, `cancelled` before anything is
 */
export async function exportReview(request: ExportRequest, file: string, tools: ExportTools): Promise<ExportResult> {
  await refuseFolder(file);
  const { library } = tools;
  const { review, clippings, format, options } = request;
  // Once, so that the state that is kept is the one that was printed, whatever changes meanwhile.
  const printedWith = request.printedWith ?? printedNow(library, clippings);
  const { bytes, pages, warnings } = await renderReview({ ...request, printedWith }, tools);
  goOn(tools.signal);
  await writeOutside(library.folder, file, bytes);
  if (!library.readOnly) await recordEdition({ state: editionStateOf(review, clippings, printedWith), format, options, file, bytes }, library);
  return { file, bytes: bytes.byteLength, ...(pages === undefined ? {} : { pages }), warnings };
}

function printedNow({ document: { settings, outlets }, index }: Library, clippings: ReadonlyMap<Id, Clipping>): TreeLibrary {
  const { office, look, articlesPerEdition } = settings;
  const copies = Object.fromEntries([...clippings.keys()].flatMap((id) => [index.familyOf(id)].flatMap((family) => (family === null ? [] : [[id, family.id]]))));
  return { office, outlets, articlesPerEdition, copies, ...(look && { look }) };
}
