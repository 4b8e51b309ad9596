import type { StateInline } from 'markdown-it';
import { decodeReferences } from '../character-reference';

/** Numeric references to characters that Markdown itself refuses: control characters and half characters. */
export function referenceRule(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '&') return false;
  const match = /^&#\d{1,5};/.exec(state.src.slice(state.pos, state.pos + 8));
  if (!match) return false;
  const character = decodeReferences(match[0]);
  if (character === match[0]) return false;
  // A token of its own, as the plain text around it is still joined and trimmed.
  if (!silent) {
    const token = state.push('text_special', '', 0);
    token.content = character;
    token.markup = match[0];
    token.info = 'entity';
  }
  state.pos += match[0].length;
  return true;
}
