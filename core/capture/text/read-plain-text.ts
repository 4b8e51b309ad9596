import type { Block } from '../../model/block';
import type { PageReading } from '../html/read-page';
import { isTitleLine } from './is-title-line';
import { readHeaderLines } from './read-header-lines';
import { splitParagraphs } from './split-paragraphs';
import { withinTextLength } from './within-text-length';

/**
 * A text without markup: header lines if there are any, then the title if the first line reads as one, then
 * paragraphs. Lines that were broken to a width are joined again.
 * @throws DatelineError too-large
 */
export function readPlainText(text: string): PageReading {
  const { metadata, rest } = readHeaderLines(withinTextLength(text).replaceAll('\f', '\n\n'));
  const paragraphs = splitParagraphs(rest);
  const [first, ...others] = paragraphs;
  const startsWithTitle = first !== undefined && others.length > 0 && isTitleLine(first);
  if (startsWithTitle && metadata.title.length === 0) metadata.title.push({ value: first, origin: 'file' });
  const isTitle = first !== undefined && metadata.title[0]?.value === first;
  return { metadata, blocks: (isTitle ? others : paragraphs).map(paragraph), flags: [] };
}

function paragraph(text: string, index: number): Block {
  return { id: `b${index + 1}`, type: 'paragraph', content: [{ text }] };
}
