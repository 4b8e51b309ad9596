/**
 * The lines of a text in `format=flowed` (RFC 3676) joined to paragraphs as they were written; the marks of quoted
 * lines stay in front.
 * @param deletesSpace the space at the end of a flowed line is not part of the text (`DelSp=yes`)
 */
export function unflowText(text: string, deletesSpace: boolean): string {
  const joined: { depth: number; pieces: string[]; flows: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const quotes = /^>+/.exec(line)?.[0] ?? '';
    const content = line.slice(quotes.length).replace(/^ /, '');
    const flows = content.endsWith(' ') && content !== '-- ';
    const piece = flows && deletesSpace ? content.slice(0, -1) : content;
    const last = joined.at(-1);
    if (last?.flows === true && last.depth === quotes.length && content !== '-- ') {
      last.pieces.push(piece);
      last.flows = flows;
    } else joined.push({ depth: quotes.length, pieces: [piece], flows });
  }
  return joined.map(({ depth, pieces }) => `${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${pieces.join('')}`).join('\n');
}
