/**
 * The paragraphs of a pasted text: parted by empty lines, or by line ends where it has no empty line. Lines within a
 * paragraph are joined.
 */
export function pastedParagraphs(text: string): string[] {
  const even = text.replace(/\r\n?/g, '\n').trim();
  const parts = /\n[^\S\n]*\n/.test(even) ? even.split(/\n[^\S\n]*\n/) : even.split('\n');
  return parts.map((part) => part.replace(/\s*\n\s*/g, ' ').trim()).filter((part) => part !== '');
}
