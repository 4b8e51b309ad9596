import type { CaptureFailure } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import { plainText } from '../model/plain-text';
import type { Material } from './acquire/material';
import type { Kind, ReadContext, Reading } from './kinds/kind';
import { knownFormat } from './kinds/known-formats';
import { noMetadata } from './metadata/found-metadata';

/** What was read, and which step failed if one did: then the reading holds what there is. */
export interface ReadMaterial {
  reading: Reading;
  failure: CaptureFailure | null;
}

/** Files of Dateline's own that reading may need. */
export type ReaderData = Pick<ReadContext, 'characterMaps'>;

/** Reads bytes as their kind. It never throws: what came is kept even when it cannot be read. */
export async function readMaterial(kind: Kind | null, material: Material, data: ReaderData = {}): Promise<ReadMaterial> {
  if (kind === null) return { reading: nothingRead(), failure: unsupported(material) };
  try {
    const reading = await kind.read(material.bytes, { ...material, ...data });
    return { reading, failure: plainText(reading.blocks).text === '' ? noText(reading.emptyReason) : null };
  } catch (error) {
    return { reading: nothingRead(), failure: failureOf(kind, error) };
  }
}

/** @returns a reading that found nothing */
export function nothingRead(): Reading {
  return { encoding: null, metadata: noMetadata(), blocks: [], flags: [] };
}

function unsupported({ bytes }: Material): CaptureFailure {
  const label = knownFormat(bytes)?.label ?? 'a file of an unknown kind';
  const message = `This is ${label}, which Dateline cannot read yet. It is kept in the library as it came; paste its text to have it as an article.`;
  return { step: 'recognise', code: 'unsupported-kind', message };
}

function noText(reason: string | undefined): CaptureFailure {
  return {
    step: 'extract',
    code: 'no-text',
    message: reason ?? 'No text of an article was found. What came is kept in the library; open it in the browser and paste its text.',
  };
}

function failureOf(kind: Kind, error: unknown): CaptureFailure {
  if (error instanceof DatelineError) return { step: 'read', code: error.code, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { step: 'read', code: 'unexpected', message: `It could not be read as ${kind.name}: ${detail}. It is kept in the library as it came.` };
}
