import { Parser } from 'htmlparser2';
import { cleanText } from '../../capture/html/clean-text';
import { mendedText } from './mended-text';

const LONGEST = 20_000;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const TAG = /<\/?(?:a|abbr|b|big|br|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|nobr|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr)\b[^<>]*>/gi;

/**
 * @param text of a title or a name as feeds have it: with entities, often escaped twice, and now and then with tags
 * @returns it as one line without markup, or null when there is nothing in it
 */
export function plainLine(text: string | null | undefined): string | null {
  const untagged = (text ?? '').slice(0, LONGEST).replace(TAG, ' ');
  const line = cleanText(mendedText(untagged.includes('&') ? withoutEntities(untagged) : untagged));
  return line === '' ? null : line;
}

// Only what ends in a semicolon: “R&D” and “?a=1&copy=2” are meant as they stand.
function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity) => {
    let decoded = '';
    const parser = new Parser({ ontext: (piece) => (decoded += piece) }, { decodeEntities: true });
    parser.end(entity);
    return decoded;
  });
}
