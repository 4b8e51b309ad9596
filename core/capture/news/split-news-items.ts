import { CAPTURE_LIMITS } from '../capture-limits';
import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeText } from '../encoding/decode-text';
import type { Part } from '../kinds/kind';

const START = /<((?:[\w.-]+:)?newsItem)\b/g;
const TEXT = /<(?:[\w.-]+:)?inline(?:XML|Data)\b/;
/** The end of an item, of which every message has one anyway. */
const MOST = CAPTURE_LIMITS.unpacked.parts + 1;

/**
 * @returns the items of a NewsML-G2 message that carry text, each a document of its own, when there are two or more;
 * pictures of a story, which are items too, are left to it
 */
export function splitNewsItems(bytes: Uint8Array): Part[] {
  const { text } = decodeText(bytes, [declaredEncoding(bytes)]);
  const items: string[] = [];
  let from = 0;
  for (const { index, 1: name = '' } of text.matchAll(START)) {
    if (index < from || items.length >= MOST) continue;
    const close = text.indexOf(`</${name}>`, index);
    if (close === -1) break;
    from = close + name.length + 3;
    items.push(text.slice(index, from));
  }
  const stories = items.filter((item) => TEXT.test(item));
  return stories.length < 2 ? [] : stories.map(asPart);
}

function asPart(item: string): Part {
  const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\n${item}`);
  return { name: '', bytes, mediaType: 'application/vnd.iptc.g2.newsitem+xml', charset: null, address: null };
}
