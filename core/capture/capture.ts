import type { CaptureResult } from '../contract/capture-calls';
import { sha256 } from '../library/storage/sha256';
import { acquire } from './acquire/acquire';
import type { Material } from './acquire/material';
import { normaliseAddress } from './acquire/normalise-address';
import { pastedAddresses } from './acquire/pasted-addresses';
import type { CaptureContext, CaptureInput } from './capture-context';
import { duplicateOf, failedResult } from './capture-results';
import { clipMaterial, type Known } from './clip-material';
import { findByAddresses } from './find-duplicate';
import { directParser } from './parser/direct-parser';
import type { Recognised } from './parser/parser';

/**
 * Clips one input, and what lies within it: the mails of a mailbox, the attachments of a mail. It never throws: what
 * could not be done is in the results. When bytes came, they are in the library even if a later step failed, and the
 * result has the id of their clipping; when none came, there is no clipping.
 * @returns at least one result: that of the input itself, if it became a clipping, goes first
 */
export async function captureAll(input: CaptureInput, context: CaptureContext): Promise<[CaptureResult, ...CaptureResult[]]> {
  const label = labelOf(input);
  try {
    const [first, ...others] = await clip(label, asAddress(input), context);
    return first === undefined ? [failedResult(label, new Error('it gave no clipping'))] : [first, ...others];
  } catch (error) {
    return [failedResult(label, error)];
  }
}

/** The same for an input of which one clipping is wanted: the first of them. */
export async function capture(input: CaptureInput, context: CaptureContext): Promise<CaptureResult> {
  const [first] = await captureAll(input, context);
  return first;
}

async function clip(label: string, input: CaptureInput, context: CaptureContext): Promise<CaptureResult[]> {
  const { library } = context;
  const known = input.kind === 'address' ? findByAddresses(library, [input.address]) : null;
  if (known !== null) return [duplicateOf(label, await library.clippings.get(known))];
  const material = await acquire(input, context.signal);
  // A shortcut that was fetched is not followed: pages could lead from one to the next without end.
  const { pointsTo, ...recognised } = await recognise(material, context);
  const isFetched = input.kind === 'address' || input.kind === 'page';
  if (pointsTo !== null && !isFetched) return await clip(label, { kind: 'address', address: pointsTo }, context);
  return await clipMaterial(label, material, recognised, context);
}

// What is there already, or may be a table that a person has mapped, is not read for nothing.
async function recognise(material: Material, { library, parser = directParser, signal }: CaptureContext): Promise<Known & Pick<Recognised, 'pointsTo'>> {
  const mayBeTable = (library.document.tableMappings ?? []).length > 0;
  const isKnown = library.index.findByHash(sha256(material.bytes)) !== null;
  return mayBeTable || isKnown ? await parser.recognise(material, true, signal) : await parser.recogniseAndRead(material, signal);
}

function asAddress(input: CaptureInput): CaptureInput {
  if (input.kind === 'file' || input.kind === 'page') return input;
  if (input.kind === 'address') return { kind: 'address', address: normaliseAddress(input.address) };
  const [address, ...others] = pastedAddresses(input.text);
  return address === undefined || others.length > 0 ? input : { kind: 'address', address };
}

function labelOf(input: CaptureInput): string {
  switch (input.kind) {
    case 'address':
    case 'page':
      return input.address;
    case 'file':
      return input.path;
    case 'pasted':
      return '';
  }
}
