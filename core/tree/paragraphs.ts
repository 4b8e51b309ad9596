import type { TreeBlock, TreeInline, TreeText } from './document-tree';

/** Some three pages. Lines of a paragraph are broken all at once, so a capture without paragraphs would take minutes. */
const LONGEST_PARAGRAPH = 10_000;
const LONGEST_HEADING = 400;

/** @returns the content as a paragraph, or as several if no person would have written it as one */
export function paragraphs(content: readonly TreeInline[]): TreeBlock[] {
  return pieces(content).map((piece) => ({ type: 'paragraph', content: piece }));
}

/** @returns whether the content can be a heading; a page that was captured may call anything so */
export function isHeadingLength(content: readonly TreeInline[]): boolean {
  return content.reduce((sum, run) => sum + lengthOf(run), 0) <= LONGEST_HEADING;
}

function pieces(content: readonly TreeInline[]): TreeInline[][] {
  const result: TreeInline[][] = [[]];
  let room = LONGEST_PARAGRAPH;
  for (const run of content.flatMap(runPieces)) {
    const length = lengthOf(run);
    // A note never starts a paragraph: it belongs to the words before it.
    if (length > room && run.type === 'text') {
      result.push([]);
      room = LONGEST_PARAGRAPH;
    }
    result.at(-1)?.push(run);
    room -= length;
  }
  return result;
}

function runPieces(run: TreeInline): TreeInline[] {
  if (run.type !== 'text' || run.text.length <= LONGEST_PARAGRAPH) return [run];
  const result: TreeText[] = [];
  for (let from = 0; from < run.text.length; ) {
    const to = cutPoint(run.text, from);
    result.push({ ...run, text: run.text.slice(from, to) });
    from = to;
  }
  return result;
}

/** Behind the last space that fits, else where the room ends, but never within a surrogate pair. */
function cutPoint(text: string, from: number): number {
  const end = from + LONGEST_PARAGRAPH;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  if (space > from) return space + 1;
  return /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

function lengthOf(run: TreeInline): number {
  return run.type === 'text' ? run.text.length : 1;
}
