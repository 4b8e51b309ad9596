import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ExportContext, Exported } from '../export/exporters';
import { goOn } from '../export/go-on';
import { OFFICE_FOLDER, ORIGINALS_FOLDER } from '../library/layout';
import { sha256 } from '../library/storage/sha256';
import type { Clipping } from '../model/clipping';
import { picturePath } from '../model/picture-file';
import type { DocumentTree } from '../tree/document-tree';
import { BUNDLE_FORMAT, BUNDLE_VERSION, bundledClipping, bundledState, MANIFEST_FILE, REVIEW_FILE, type BundleManifest } from './bundle-manifest';
import type { CarriedEditions } from './carried-editions';

/** What is compressed already gains nothing from it. */
const PACKED = /\.(?:jpg|jpeg|png|gif|webp|avif|pdf|docx|odt|xlsx|zip|gz)$/i;

/** Packs a review with its clippings, their originals and pictures, and its editions, into one ZIP, to be opened in another library. */
export async function exportBundle(tree: DocumentTree, context: Pick<ExportContext, 'review' | 'kept' | 'editions' | 'originalFile' | 'pictureFile' | 'signal'>): Promise<Exported> {
  const { review } = context;
  const clippings = [...(context.kept?.clippings.values() ?? [])];
  const carried = (await context.editions?.()) ?? { editions: [], states: [] };
  const files = new Map<string, Buffer>([[REVIEW_FILE, json({ ...review, editions: carried.editions })]]);
  for (const state of carried.states) files.set(bundledState(state.id), json(state));
  for (const [path, bytes] of await logos(carried, context)) files.set(path, bytes);
  let missing = 0;
  for (const clipping of clippings) {
    goOn(context.signal);
    files.set(bundledClipping(clipping.id), json(clipping));
    for (const [path, file] of ownFiles(clipping, context)) {
      const bytes = file === null ? null : await readFile(file).catch(() => null);
      if (bytes === null) missing += 1;
      else files.set(path, bytes);
    }
  }
  const manifest: BundleManifest = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, madeAt: new Date().toISOString(), review: { id: review.id, title: review.title }, files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)])) };
  const bytes = await zipped(new Map([[MANIFEST_FILE, json(manifest)], ...files]));
  return { bytes: new Uint8Array(bytes), warnings: [...tree.warnings, ...rightsWarning(tree), ...missingWarning(missing), ...editionsWarning(carried)] };
}

/** Original and pictures of a clipping: where they lie in the bundle as in a library, and where on this machine. */
function ownFiles(clipping: Clipping, { originalFile, pictureFile }: Pick<ExportContext, 'originalFile' | 'pictureFile'>): [string, string | null][] {
  const pictures = clipping.blocks.flatMap((block) => (block.type === 'figure' && block.file !== undefined ? [picturePath(clipping.id, block.file.name)] : []));
  const original: [string, string | null][] = clipping.original.path === '' || clipping.dropped !== undefined ? [] : [[clipping.original.path, originalFile?.(clipping.original.path) ?? null]];
  return [...original, ...pictures.map((path): [string, string | null] => [`${ORIGINALS_FOLDER}/${path}`, pictureFile(path)])];
}

/** Those that former editions were printed with. */
async function logos({ states }: CarriedEditions, { pictureFile }: Pick<ExportContext, 'pictureFile'>): Promise<[string, Buffer][]> {
  const paths = new Set(states.flatMap(({ library }) => (library.look?.logo === undefined ? [] : [`${OFFICE_FOLDER}/${library.look.logo.name}`])));
  const read = [...paths].map(async (path): Promise<[string, Buffer][]> => {
    const file = pictureFile(path);
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    return bytes === null ? [] : [[path, bytes]];
  });
  return (await Promise.all(read)).flat();
}

function zipped(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path, { compress: !PACKED.test(path) });
  zip.end();
  return buffer(zip.outputStream);
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

function rightsWarning({ sections }: DocumentTree): string[] {
  const withheld = sections.some(({ clippings }) => clippings.some((clipping) => clipping.withheld));
  return withheld ? ['The bundle holds clippings whole, also of outlets that allow less to be shown. Hand it to those only who may read them.'] : [];
}

function missingWarning(count: number): string[] {
  return count === 0 ? [] : [`${String(count)} ${count === 1 ? 'original or picture is' : 'originals or pictures are'} not in the library any more, and so not in the bundle.`];
}

function editionsWarning({ states }: CarriedEditions): string[] {
  if (states.length === 0) return [];
  const held = states.length === 1 ? 'a former edition' : `${String(states.length)} former editions`;
  return [`The bundle holds ${held} with the words of that time, also those that were deleted since.`];
}
