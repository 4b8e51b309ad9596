import type { Token } from 'markdown-it';
import type { BlockNode } from '../../model/review-document';
import { inlineUntil, paragraph } from './inline-until';
import type { Tag } from './tag';
import type { TokenReader } from './token-reader';

type Table = Extract<BlockNode, { type: 'table' }>;
type Row = Table['content'][number];
type Cell = NonNullable<Row['content']>[number];
type BlocksUntil = (reader: TokenReader, ends: (token: Token) => boolean) => BlockNode[];
type Align = 'left' | 'center' | 'right' | null;

/** Reads a table written with pipes; its opening token has been taken. */
export function tableOfPipes(reader: TokenReader): Table {
  const rows: Row[] = [];
  for (let token = reader.next(); token && token.type !== 'table_close'; token = reader.next()) {
    if (token.type === 'tr_open') rows.push({ type: 'tableRow', content: pipeCells(reader) });
  }
  return { type: 'table', content: rows };
}

function pipeCells(reader: TokenReader): Cell[] {
  const cells: Cell[] = [];
  for (let token = reader.next(); token && token.type !== 'tr_close'; token = reader.next()) {
    const header = token.type === 'th_open';
    cells.push({
      type: header ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null, align: pipeAlign(token) },
      content: [paragraph(inlineUntil(reader, header ? 'th_close' : 'td_close'))],
    });
  }
  return cells;
}

function pipeAlign(token: Token): Align {
  const style = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return style === 'left' || style === 'center' || style === 'right' ? style : null;
}

/** Reads a table written with tags; `<table>` has been taken. */
export function tableOfTags(reader: TokenReader, blocksUntil: BlocksUntil): Table {
  const rows: Row[] = [];
  while (reader.takeTag('tr', false)) {
    const content: Cell[] = [];
    for (let cell = taggedCell(reader, blocksUntil); cell; cell = taggedCell(reader, blocksUntil)) content.push(cell);
    if (!reader.takeTag('tr', true)) throw reader.problem('<tr> holds <th> and <td> cells only and ends with </tr>');
    rows.push(content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' });
  }
  if (!reader.takeTag('table', true) || rows.length === 0) {
    throw reader.problem('<table> holds <tr> rows only, at least one, and ends with </table>');
  }
  return { type: 'table', content: rows };
}

function taggedCell(reader: TokenReader, blocksUntil: BlocksUntil): Cell | null {
  const header = reader.takeTag('th', false);
  const tag = header ?? reader.takeTag('td', false);
  if (!tag) return null;
  const blocks = blocksUntil(reader, reader.isTag(tag.name, true));
  if (!reader.takeTag(tag.name, true)) throw reader.problem(`<${tag.name}> is never closed`);
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: taggedAttributes(reader, tag),
    content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
  };
}

function taggedAttributes(reader: TokenReader, { attributes }: Tag): NonNullable<Cell['attrs']> {
  const colspan = Number(attributes['colspan'] ?? 1);
  const rowspan = Number(attributes['rowspan'] ?? 1);
  const colwidth = attributes['colwidth']?.split(' ').filter(Boolean).map(Number) ?? null;
  const align = attributes['align'] ?? null;
  const counts = Number.isSafeInteger(colspan) && Number.isSafeInteger(rowspan) && colspan > 0 && rowspan > 0;
  if (!counts || colwidth?.some(Number.isNaN) || !isAlign(align)) {
    throw reader.problem('a cell has a colspan, rowspan, colwidth or align that cannot be understood');
  }
  return { colspan, rowspan, colwidth, align };
}

function isAlign(align: string | null): align is Align {
  return align === null || align === 'left' || align === 'center' || align === 'right';
}
