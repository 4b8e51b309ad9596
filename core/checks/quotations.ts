/** Words in quotation marks; offsets of the words alone, without the stop or comma that a sentence puts behind them, ends exclusive. */
export interface Quotation {
  from: number;
  to: number;
  words: string;
}

/** Opening marks and what may close each: English, French and Russian, German, Polish, Swedish, Chinese and Japanese. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”“', '„': '“”"', '«': '»', '»': '«', '"': '"', '「': '」', '『': '』', '‹': '›' };

/**
 * Finds what stands in quotation marks; marks within a quotation belong to it. A mark that is never closed begins
 * nothing, and neither does one behind a digit (`5"`).
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = CLOSING[text.charAt(at)];
    const end = closing === undefined || /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? -1 : closedAt(text, at, closing);
    if (end < 0) {
      at += 1;
      continue;
    }
    const words = text.slice(at + 1, end);
    const lead = words.length - words.trimStart().length;
    const quoted = words.trim().replace(/[,;:]$|(?<!\.)\.$/u, '');
    if (quoted !== '') found.push({ from: at + 1 + lead, to: at + 1 + lead + quoted.length, words: quoted });
    at = end + 1;
  }
  return found;
}

function closedAt(text: string, open: number, closing: string): number {
  const opening = text.charAt(open);
  let depth = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (closing.includes(character) && depth === 0) return at;
    if (closing.includes(character)) depth -= 1;
    else if (character === opening) depth += 1;
  }
  return -1;
}
