const INVISIBLE = /[\p{C}\p{Variation_Selector}]+/gu;

/**
 * Cuts a text to one line of at most `length` characters, at a space where there is one near, with a visible `…`.
 * @returns the text, its white space made single and without characters that do not show
 */
export function shorten(text: string, length: number): string {
  const line = text
    .slice(0, length * 8 + 1000)
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  if (line.length <= length) return line;
  // Never through the middle of a surrogate pair: half a letter cannot be printed.
  const cut = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  const kept = space > length * 0.6 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
