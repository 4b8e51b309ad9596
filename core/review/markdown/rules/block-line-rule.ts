import type { StateBlock } from 'markdown-it';
import { parseTag } from '../tag';

const BLOCK_TAGS = new Set(['table', 'tr', 'th', 'td', 'ol', 'li', 'p', 'pre']);
const SEPARATOR = '<!-- -->';

/**
 * Lines that stand for blocks which Markdown has no sign for: `::page-break` and other directives, the tags of tables
 * and lists that Markdown's own cannot hold, and `<!-- -->` between two quotes that are not one.
 */
export function blockLineRule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = state.src.slice((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0), state.eMarks[startLine]).trimEnd();
  const meta = understood(line);
  if (!meta) return false;
  if (silent) return true;
  const token = state.push('block_line', '', 0);
  token.meta = meta;
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
}

function understood(line: string): Record<string, unknown> | null {
  if (line.startsWith('::')) return { directive: line.slice(2) };
  if (line === SEPARATOR) return { separator: true };
  if (line === '<p></p>') return { empty: true };
  const parsed = parseTag(line);
  return parsed && parsed.length === line.length && BLOCK_TAGS.has(parsed.tag.name) ? { tag: parsed.tag } : null;
}
