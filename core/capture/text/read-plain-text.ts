import type { Block } from '../../model/block';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { cleanText } from '../html/clean-text';
import type { PageReading } from '../html/read-page';
import { isTitleLine } from './is-title-line';
import { readHeaderLines } from './read-header-lines';

const WRAPPED_AT_LEAST = 50;

/**
 * A text without markup: header lines if there are any, then the title if the first line reads as one, then
 * paragraphs. Lines that were broken to a width are joined again.
 * @throws DatelineError too-large
 */
export function readPlainText(text: string): PageReading {
  if (text.length > CAPTURE_LIMITS.textLength) throw tooLong();
  const { metadata, rest } = readHeaderLines(text.replaceAll('\f', '\n\n'));
  const paragraphs = splitParagraphs(rest);
  const [first, ...others] = paragraphs;
  const startsWithTitle = first !== undefined && others.length > 0 && isTitleLine(first);
  if (startsWithTitle && metadata.title.length === 0) metadata.title.push({ value: first, origin: 'file' });
  const isTitle = first !== undefined && metadata.title[0]?.value === first;
  return { metadata, blocks: (isTitle ? others : paragraphs).map(paragraph), flags: [] };
}

function splitParagraphs(text: string): string[] {
  const chunks = text.split(/\n[ \t]*\n\s*|\u2029/);
  return chunks.flatMap((chunk) => (isWrapped(chunk) ? [chunk] : chunk.split('\n'))).map(cleanText).filter((line) => line !== '');
}

/** Lines of nearly one length that rarely end a sentence were broken to a width; their chunk is one paragraph. */
function isWrapped(chunk: string): boolean {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const lengths = full.map((line) => line.trimEnd().length);
  const longest = Math.max(...lengths);
  const isEven = longest >= WRAPPED_AT_LEAST && longest <= 100 && lengths.every((length) => length > longest * 0.7);
  const ending = full.filter((line) => /[.!?…»”"]\s*$/.test(line)).length;
  return isEven && ending <= full.length / 2;
}

function paragraph(text: string, index: number): Block {
  return { id: `b${index + 1}`, type: 'paragraph', content: [{ text }] };
}

function tooLong(): DatelineError {
  const millions = CAPTURE_LIMITS.textLength / 1024 / 1024;
  return new DatelineError('too-large', `This text is longer than ${millions} million characters, too long for one article. It is kept in the library as it came.`);
}
