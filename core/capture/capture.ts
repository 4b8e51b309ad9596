import { createHash } from 'node:crypto';
import type { CaptureResult } from '../contract/capture-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { acquire } from './acquire/acquire';
import type { Material } from './acquire/material';
import { normaliseAddress } from './acquire/normalise-address';
import { pastedAddresses } from './acquire/pasted-addresses';
import type { CaptureContext, CaptureInput } from './capture-context';
import { duplicateOf, failedResult, resultOf } from './capture-results';
import { clippingDraft } from './clipping-draft';
import { findByAddresses } from './find-duplicate';
import type { Kind } from './kinds/kind';
import { knownFormat } from './kinds/known-formats';
import { recogniseKind } from './kinds/kinds';
import { readMaterial } from './read-material';

/**
 * Clips one input. It never throws: what could not be done is in the result. When bytes came, they are in the library
 * even if a later step failed, and the result has the id of their clipping; when none came, there is no clipping.
 */
export async function capture(input: CaptureInput, context: CaptureContext): Promise<CaptureResult> {
  const label = labelOf(input);
  try {
    return await clip(label, asAddress(input), context);
  } catch (error) {
    return failedResult(label, error);
  }
}

async function clip(label: string, input: CaptureInput, context: CaptureContext): Promise<CaptureResult> {
  const { library } = context;
  const asked = input.kind === 'address' ? [input.address] : [];
  const known = findByAddresses(library, asked);
  if (known !== null) return await duplicate(label, known, context);
  const material = await acquire(input, context.signal);
  const sha256 = createHash('sha256').update(material.bytes).digest('hex');
  const kind = recogniseKind(material.bytes, material);
  const addresses = [material.address, kind?.statedAddress?.(material.bytes, material) ?? null];
  const same = findByAddresses(library, addresses.filter((address) => address !== null)) ?? library.index.findByHash(sha256);
  if (same !== null) return await duplicate(label, same, context);
  if (context.signal.aborted) throw new DatelineError('cancelled', 'Cancelled. Nothing was clipped.');
  return await keep(label, kind, material, context);
}

async function keep(label: string, kind: Kind | null, material: Material, context: CaptureContext): Promise<CaptureResult> {
  const { library } = context;
  const format = kind ?? knownFormat(material.bytes) ?? { extension: 'bin', mediaType: 'application/octet-stream' };
  const id = library.clippings.newId();
  const original = await library.originals.put(id, format.extension, material.bytes, format.mediaType, null);
  const { reading, failure } = await readMaterial(kind, material);
  const draft = clippingDraft({
    id,
    capturedAt: context.now(),
    material,
    original,
    reading,
    failure,
    outlets: library.document.outlets,
    outletGiven: context.outlet ?? null,
  });
  return resultOf(label, await library.clippings.create(draft));
}

async function duplicate(label: string, id: Id, context: CaptureContext): Promise<CaptureResult> {
  return duplicateOf(label, await context.library.clippings.get(id));
}

function asAddress(input: CaptureInput): CaptureInput {
  if (input.kind === 'file') return input;
  if (input.kind === 'address') return { kind: 'address', address: normaliseAddress(input.address) };
  const [address, ...others] = pastedAddresses(input.text);
  return address === undefined || others.length > 0 ? input : { kind: 'address', address };
}

function labelOf(input: CaptureInput): string {
  switch (input.kind) {
    case 'address':
      return input.address;
    case 'file':
      return input.path;
    case 'pasted':
      return '';
  }
}
