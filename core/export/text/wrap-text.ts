import { isWide, textWidth } from './text-width';

/** What must not begin a line of Chinese or Japanese. */
const NOT_FIRST = /^[、。，．：；？！）」』】〉》”’…ー々]/u;

/**
 * Breaks a text into lines. Wide letters count two columns and may be parted anywhere; a word longer than a line, such as an
 * address, stays whole, so that it can be copied.
 * @param width in columns
 * @returns lines without spaces at their ends; none for a blank text
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const more = textWidth(piece.trimEnd());
    if (line !== '' && used + more > width && !NOT_FIRST.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += textWidth(piece);
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the space behind them, and wide letters one by one. No-break spaces hold words together. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=[ \t\r]+)(?![ \t\r])/u).flatMap((word) => {
    const shown = word.replace(/[ \t\r]+$/u, ' ').replace(/^[ \t\r]+/u, '');
    return [...shown].some(isWide) ? wideAndOther(shown) : [shown];
  }).filter((piece) => piece !== '');
}

function wideAndOther(word: string): string[] {
  const pieces: string[] = [];
  let narrow = true;
  for (const letter of word) {
    const wide = isWide(letter);
    const last = pieces.length - 1;
    if (last >= 0 && (letter === ' ' || NOT_FIRST.test(letter) || (!wide && narrow))) pieces[last] = `${pieces[last] ?? ''}${letter}`;
    else pieces.push(letter);
    narrow = !wide;
  }
  return pieces;
}
