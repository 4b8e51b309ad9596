import type { Tone } from '../../model/clipping';
import { foldName } from '../../outlets/fold-name';

const NAMES: readonly [Tone, RegExp][] = [
  ['positive', /^(?:positi[vf]|pozitif|позитив|положит|оң$|оң |жағымды|müsbət|pozitiv|olumlu|pos$|\+1?$)/],
  ['negative', /^(?:n[eé]gati[vf]|negatif|негатив|отрицат|теріс|жағымсыз|mənfi|neqativ|olumsuz|neg$|[-−–]1?$)/],
  ['neutral', /^(?:neutral|neutre|нейтрал|бейтарап|neytral|nötr|tarafsız|neu$|0$)/],
];

/** @returns the tone that a word or sign of a monitoring service stands for, or null */
export function toneNamed(text: string): Tone | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 40) return null;
  const folded = /^[-−–+\d]+$/.test(trimmed) ? trimmed : foldName(trimmed);
  return NAMES.find(([, beginning]) => beginning.test(folded))?.[0] ?? null;
}
