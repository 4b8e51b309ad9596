import type { StateInline } from 'markdown-it';
import { MARK_TAGS } from '../mark-signs';
import { parseTag } from '../tag';

const KNOWN = new Set([...Object.values(MARK_TAGS), 'br', 'paragraph-end']);

/** `<u>`, `</own-words>`, `<br>`: the tags that stand for marks. Any other tag is plain text, as it always was. */
export function inlineTagRule(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '<') return false;
  const parsed = parseTag(state.src.slice(state.pos, state.posMax));
  if (!parsed || !KNOWN.has(parsed.tag.name)) return false;
  if (!silent) state.push('inline_tag', '', 0).meta = { tag: parsed.tag };
  state.pos += parsed.length;
  return true;
}
