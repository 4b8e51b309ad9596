import { cleanText } from '../html/clean-text';
import { splitParagraphs } from '../text/split-paragraphs';

const INDENTED = /^(?: {2,8}|(?= *\t)[ \t]+)\S/;

/**
 * The paragraphs of a wire text. Where lines begin with spaces, each of these begins a paragraph and the other lines
 * go on with it; else empty lines and lines part them as in any text.
 */
export function wireParagraphs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isIndented = lines.filter((line) => INDENTED.test(line)).length;
  const isFlush = lines.filter((line) => /^\S/.test(line)).length;
  // Text that is indented as a whole shows nothing by it.
  if (isIndented === 0 || isFlush < isIndented) return splitParagraphs(lines.map((line) => line.trim()).join('\n'));
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.trim() === '') isOpen = false;
    else if (isOpen && !INDENTED.test(line)) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      isOpen = true;
    }
  }
  return paragraphs.map((paragraph) => cleanText(paragraph.join(' '))).filter((paragraph) => paragraph !== '');
}
