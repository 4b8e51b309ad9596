import type { Clipping } from '../model/clipping';
import { plainText, type PlainText } from '../model/plain-text';

const known = new WeakMap<Clipping['blocks'], PlainText>();

/** The plain text of a clipping, made once: the text of a clipping never changes. */
export function clippingText(clipping: Clipping): PlainText {
  const made = known.get(clipping.blocks);
  if (made) return made;
  const text = plainText(clipping.blocks);
  known.set(clipping.blocks, text);
  return text;
}
