import type { StateInline } from 'markdown-it';
import { parseCitation } from '../citation-text';

/** `[@3f2a91c0 "exact words"; @77be02d1]`. What only looks like one becomes a `problem`, never plain text. */
export function citationRule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[@', state.pos)) return false;
  const citation = parseCitation(state.src.slice(state.pos, state.posMax));
  if (!silent) {
    const token = state.push(citation ? 'citation' : 'problem', '', 0);
    token.meta = citation ? { passages: citation.passages } : { message: 'the citation cannot be understood' };
  }
  state.pos += citation?.length ?? 2;
  return true;
}
