import { cleanText } from '../html/clean-text';

const WRAPPED_AT_LEAST = 50;

/** @returns the paragraphs of a text: empty lines part them, and so does every line, unless lines were broken to a width */
export function splitParagraphs(text: string): string[] {
  const chunks = text.split(/\n[ \t]*\n\s*|\u2029/);
  return chunks.flatMap((chunk) => (isWrapped(chunk) ? [chunk] : chunk.split('\n'))).map(cleanText).filter((line) => line !== '');
}

/** @returns whether a chunk's lines were broken to a width: they are of nearly one length and rarely end a sentence */
export function isWrapped(chunk: string): boolean {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const lengths = full.map((line) => line.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const isEven = longest >= WRAPPED_AT_LEAST && longest <= 100 && lengths.every((length) => length > longest * 0.7);
  const ending = full.filter((line) => /[.!?…»”"]\s*$/.test(line)).length;
  return isEven && ending <= full.length / 2;
}
