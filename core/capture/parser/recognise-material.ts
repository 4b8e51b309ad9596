import type { CaptureFailure } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Material } from '../acquire/material';
import { normaliseAddress } from '../acquire/normalise-address';
import type { Kind, Unpacked } from '../kinds/kind';
import { recogniseKind } from '../kinds/kinds';
import { table } from '../kinds/table';
import type { Recognised } from './parser';

export const NOTHING_WITHIN: Unpacked = { parts: [], onlyParts: false };

/** @returns bytes of which nothing is known but why */
export function unrecognised(failure: CaptureFailure): Recognised {
  return { kind: null, pointsTo: null, statedAddress: null, refusal: null, unpacked: NOTHING_WITHIN, failure };
}

/** Finds out what bytes are. @param unpacks whether what lies within them is wanted too */
export async function recogniseMaterial(material: Material, unpacks: boolean): Promise<Recognised> {
  const { bytes } = material;
  try {
    const kind = recogniseKind(bytes, material);
    const target = kind?.pointsTo?.(bytes) ?? null;
    return {
      kind,
      pointsTo: target === null ? null : normaliseAddress(target),
      statedAddress: kind?.statedAddress?.(bytes, material) ?? null,
      refusal: kind?.notAnArticle?.(bytes) ?? null,
      unpacked: unpacks ? await unpack(kind, bytes) : NOTHING_WITHIN,
      failure: null,
    };
  } catch (error) {
    const code = error instanceof DatelineError ? error.code : 'unexpected';
    return unrecognised({ step: 'recognise', code, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Whether bytes are read for themselves alone: they are no list of articles, lead nowhere and hold nothing else. */
export function isArticleAlone({ kind, pointsTo, refusal, unpacked, failure }: Recognised): boolean {
  return kind !== null && kind !== table && pointsTo === null && refusal === null && unpacked.parts.length === 0 && failure === null;
}

// What cannot be unpacked can still be kept: the failure then shows when the bytes are read.
async function unpack(kind: Kind | null, bytes: Uint8Array): Promise<Unpacked> {
  try {
    return (await kind?.unpack?.(bytes)) ?? NOTHING_WITHIN;
  } catch {
    return NOTHING_WITHIN;
  }
}
