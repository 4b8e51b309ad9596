import type { TextLine } from './text-line';

const LARGER = 1.7;

/** @returns the lines with an initial that spans several of them put before the word it begins */
export function withDropCaps(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined) break;
    if (next === undefined || !isInitial(line, next)) joined.push(line);
    else {
      joined.push({ ...next, text: line.text + next.text });
      index += 1;
    }
  }
  return joined;
}

function isInitial(line: TextLine, next: TextLine): boolean {
  const isBeside = next.left >= line.left && next.baseline <= line.baseline + next.size && next.baseline >= line.baseline - line.size * 1.5;
  return /^[«“"„]?\p{Lu}$/u.test(line.text) && line.size > next.size * LARGER && isBeside && /^\p{L}/u.test(next.text);
}
