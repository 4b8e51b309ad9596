import type { CaptureResult } from '../contract/capture-calls';
import { sha256 } from '../library/storage/sha256';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { looksIncomplete } from '../model/looks-incomplete';
import type { Material } from './acquire/material';
import type { CaptureContext } from './capture-context';
import { CAPTURE_LIMITS } from './capture-limits';
import { duplicateOf, failedResult, resultOf } from './capture-results';
import type { ClippingDraft } from './capture-library';
import { clippingDraft } from './clipping-draft';
import { findByAddresses } from './find-duplicate';
import type { Part } from './kinds/kind';
import { keepPictures } from './pictures/keep-pictures';
import { knownFormat } from './kinds/known-formats';
import { plainText } from './kinds/plain-text';
import { table } from './kinds/table';
import { directParser } from './parser/direct-parser';
import type { Parser, Recognised } from './parser/parser';
import { withKept } from './read-again';
import { nothingRead, type ReadMaterial } from './read-material';
import { clipTables } from './table/clip-tables';

/** What is known of the bytes before they are read. */
export type Known = Omit<Recognised, 'pointsTo'> & {
  /** What was read of them already. */
  read?: ReadMaterial | null;
};

/** How much may still be unpacked from one input, so that no small file becomes thousands of large ones. */
interface Budget {
  parts: number;
  bytes: number;
}

/**
 * Makes the clipping of some bytes, and those of what lies within them. Cancelling stops before the next one: what was
 * clipped stays.
 * @param label names the input in the results
 * @param known what was recognised, with what lies within the bytes
 * @throws DatelineError when the bytes themselves could not be kept; a part that fails is only a failed result
 */
export async function clipMaterial(label: string, material: Material, known: Known, context: CaptureContext): Promise<CaptureResult[]> {
  const { parts, bytes } = CAPTURE_LIMITS.unpacked;
  return await clipWithParts(label, material, known, context, { parts, bytes }, 0);
}

async function clipWithParts(label: string, material: Material, known: Known, context: CaptureContext, budget: Budget, depth: number): Promise<CaptureResult[]> {
  const rows = known.kind === table || mayBeKnownTable(known, context) ? await clipTables(label, material, context) : null;
  if (rows !== null) return rows;
  const { parts, onlyParts } = known.unpacked;
  const isOwn = parts.length === 0 || !onlyParts;
  const results = isOwn ? [await clipOwn(label, material, known, context)] : [];
  for (const [index, part] of parts.entries()) {
    if (context.signal.aborted) break;
    const partLabel = `${label} › ${part.name === '' ? String(index + 1) : part.name}`;
    try {
      spend(budget, part);
      const inner = materialOf(part, material);
      const recognised = await parserOf(context).recognise(inner, depth + 1 < CAPTURE_LIMITS.unpacked.depth, context.signal);
      results.push(...(await clipWithParts(partLabel, inner, recognised, context, budget, depth + 1)));
    } catch (error) {
      results.push(failedResult(partLabel, error));
      if (budget.parts < 0 || budget.bytes < 0) break;
    }
  }
  return results;
}

/** A table that does not look like one of articles may be one that a person has mapped before. */
function mayBeKnownTable({ kind, failure }: Known, { library }: CaptureContext): boolean {
  return failure === null && (kind === null || kind === plainText) && (library.document.tableMappings ?? []).length > 0;
}

function parserOf({ parser }: CaptureContext): Parser {
  return parser ?? directParser;
}

function spend(budget: Budget, part: Part): void {
  budget.parts -= 1;
  budget.bytes -= part.bytes.length;
  if (budget.parts >= 0 && budget.bytes >= 0) return;
  throw new DatelineError('too-large', 'There is more in it than Dateline takes from one file. What comes before this was clipped; divide the file to have the rest.');
}

function materialOf(part: Part, outer: Material): Material {
  const name = part.name === '' ? outer.source.name : part.name;
  return {
    source: { kind: outer.source.kind === 'clipboard' ? 'clipboard' : 'file', name },
    bytes: part.bytes,
    address: part.address,
    fileName: part.name === '' ? null : part.name,
    mediaType: part.mediaType,
    charset: part.charset,
    extent: 'whole',
  };
}

async function clipOwn(label: string, material: Material, recognised: Known, context: CaptureContext): Promise<CaptureResult> {
  const { library, signal } = context;
  const { refusal, statedAddress } = recognised;
  if (refusal !== null) throw new DatelineError('unsupported-kind', refusal);
  const addresses = [material.address, statedAddress];
  const sameBytes = library.index.findByHash(sha256(material.bytes));
  const same = sameBytes ?? findByAddresses(library, addresses.filter((address) => address !== null));
  const known = same === null ? null : await library.clippings.get(same);
  if (sameBytes !== null && known !== null && isWorthAnotherTry(known)) return await tryAgain(label, material, recognised, context, known);
  const isBetter = sameBytes === null && known !== null && material.asSeen === true && looksIncomplete(known);
  if (known !== null && !isBetter) return duplicateOf(label, known);
  if (signal.aborted) throw new DatelineError('cancelled', 'Cancelled. Nothing was clipped.');
  return await keep(label, material, recognised, context, known);
}

/** A clipping whose bytes could not be read, and of which a person has made nothing since. */
function isWorthAnotherTry({ failure, highlights, dropped }: Clipping): boolean {
  return failure !== null && dropped === undefined && highlights.length === 0;
}

/** The same bytes came again: what was fixed in between, a program or a full memory, may let them be read now. */
async function tryAgain(label: string, material: Material, known: Known, context: CaptureContext, failed: Clipping): Promise<CaptureResult> {
  const { draft, warnings } = await readInto(failed.id, material, known, context);
  const { blocks, words, flags, failure, original } = draft;
  const clipping = await context.library.clippings.change(failed.id, (former) => ({
    ...former,
    blocks,
    words,
    flags,
    failure,
    original,
    metadata: withKept(draft.metadata, former.metadata),
    ...(draft.warnings === undefined ? {} : { warnings: draft.warnings }),
  }));
  return resultOf(label, clipping, failure === null ? [`It is in the library since ${failed.capturedAt.slice(0, 10)} and could not be read then. Now it was.`, ...warnings] : warnings);
}

/** @param earlier an incomplete clipping of the same page, or null */
async function keep(label: string, material: Material, known: Known, context: CaptureContext, earlier: Clipping | null): Promise<CaptureResult> {
  const { clippings } = context.library;
  const { draft, warnings } = await readInto(clippings.newId(), material, known, context);
  return resultOf(label, await clippings.create(draft), [...(earlier === null ? [] : [besides(earlier)]), ...warnings]);
}

/** Reads bytes and puts them and their pictures into the library. @returns the clipping that they make, not saved yet */
async function readInto(id: Id, material: Material, { kind, failure: unrecognised, read }: Known, context: CaptureContext): Promise<{ draft: ClippingDraft; warnings: string[] }> {
  const { library } = context;
  const format = kind ?? knownFormat(material.bytes) ?? { extension: 'bin', mediaType: 'application/octet-stream' };
  // The parser never fails, and a kill or a cancel while it works leaves nothing behind.
  const { reading, failure } = unrecognised === null ? (read ?? (await parserOf(context).read(kind, material, context.signal))) : { reading: nothingRead(), failure: unrecognised };
  const original = await library.originals.put(id, format.extension, material.bytes, format.mediaType, null);
  const pictures = await keepPictures(reading.blocks, {
    library,
    id,
    atHand: reading.pictures,
    original: material.bytes,
    mayFetch: material.source.kind !== 'file',
    page: material.address,
    signal: context.signal,
  });
  const draft = clippingDraft({
    id,
    capturedAt: context.now(),
    material,
    original,
    reading: { ...reading, blocks: pictures.blocks, warnings: [...(reading.warnings ?? []), ...pictures.warnings] },
    failure,
    outlets: library.document.outlets,
    outletGiven: context.outlet ?? null,
  });
  return { draft, warnings: [...(reading.warnings ?? []), ...pictures.warnings] };
}

function besides({ capturedAt }: Clipping): string {
  return `The incomplete clipping of this page of ${capturedAt.slice(0, 10)} is still in the library; remove it when it is of no more use.`;
}
