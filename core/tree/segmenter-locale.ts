import type { Clipping } from '../model/clipping';

/** @returns the language to find a clipping's words and sentences by, null if it is unknown */
export function segmenterLocale(clipping: Pick<Clipping, 'metadata'>): string | null {
  const code = clipping.metadata.language.value;
  return code === null || code === 'und' ? null : code;
}
