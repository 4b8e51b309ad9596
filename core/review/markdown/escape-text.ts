import { characterReference } from './character-reference';

export interface TextPlace {
  /** The text begins a line of the source, where signs make lists, headings and quotes. */
  lineStart: boolean;
  /** The text ends a line, where space is trimmed. */
  lineEnd: boolean;
  /** In a heading a `#` at the end would be taken for decoration. */
  heading: boolean;
}

const SIGN = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~|$)|(?<=~|^)~|<(?=[A-Za-z/!?])|!$/u;
const AMPERSAND = /&(?=#|[A-Za-z])/u;
// White space other than the plain one, invisible and control characters, half characters.
const INVISIBLE = /[^\S ]|[\u0000-\u001F\u007F-\u009F\u200B\uFEFF]|[\uD800-\uDFFF]/u;
const ESCAPED = new RegExp(`(${SIGN.source})|${AMPERSAND.source}|${INVISIBLE.source}`, 'gu');

/** Writes text so that Markdown reads exactly these characters and nothing else from it. */
export function escapeText(text: string, { lineStart, lineEnd, heading }: TextPlace): string {
  let escaped = text.replace(ESCAPED, (character, sign: string | undefined) => (sign ? `\\${sign}` : characterReference(character)));
  if (heading) escaped = escaped.replace(/#(?!\d+;)/g, '\\#');
  else if (lineStart) escaped = escapeLineStart(escaped);
  if (lineEnd) escaped = escaped.replace(/ $/, '&#32;');
  return lineStart ? escaped.replace(/^ /, '&#32;') : escaped;
}

function escapeLineStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+>=|]|:(?=[:-]))/, '\\$&');
}
