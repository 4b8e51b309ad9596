/** Bytes after which a line ends at the next place where it may. */
const ENOUGH = 200;
/** After these white space means nothing. */
const BLOCK_ENDS = /^<\/(?:p|li|ul|ol|tr|td|th|table|caption|thead|tbody|h[1-6]|div|section|nav|figure|figcaption|blockquote|head|style|title|main|header|footer)>$/;

/** The space before an attribute of a tag. */
const ATTRIBUTES = /( )(?=[\w:-]+=")/;

/**
 * Ends lines of HTML where white space makes no difference: a mail allows no long ones. Words of any length stay whole.
 * @param html without comments or scripts; `<` and `>` within attributes are escaped
 */
export function wrapMarkup(html: string): string {
  const pieces: string[] = [];
  let length = 0;
  let kept = 0;
  for (const token of html.split(/(<[^>]*>)/)) {
    if (/^<(?:pre|style)\b/.test(token)) kept += 1;
    if (/^<\/(?:pre|style)>/.test(token)) kept -= 1;
    const words = token.startsWith('<') ? token.split(ATTRIBUTES) : kept === 0 ? token.split(/( )/) : [token];
    for (const word of words) {
      const isEnough = length > ENOUGH;
      const ends = isEnough && (word === ' ' || (kept === 0 && BLOCK_ENDS.test(word)));
      pieces.push(ends ? (word === ' ' ? '\n' : `${word}\n`) : word);
      length = ends ? 0 : length + Buffer.byteLength(word);
    }
  }
  return pieces.join('');
}
