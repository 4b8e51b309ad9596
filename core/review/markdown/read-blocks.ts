import type { Token } from 'markdown-it';
import type { BlockNode } from '../../model/review-document';
import { inlineUntil, paragraph } from './inline-until';
import { DEEPEST, parser } from './parser';
import { readDirective } from './read-directive';
import { tableOfPipes, tableOfTags } from './read-table';
import type { Tag } from './tag';
import { markdownProblem, TokenReader } from './token-reader';

/**
 * Reads the text of a review below its front matter.
 * @param firstLine number of the first line of `source` in the file, for messages
 * @throws DatelineError `bad-input` that names the line
 */
export function readBlocks(source: string, firstLine: number): BlockNode[] {
  const reader = new TokenReader(parser.parse(source, {}), firstLine);
  const tooDeep = reader.tokens.find((token) => token.level >= DEEPEST - 1);
  if (tooDeep) throw markdownProblem(firstLine + (tooDeep.map?.[0] ?? 0), 'quotes and lists lie too deep in one another');
  return blocksUntil(reader, () => false);
}

// Reads up to the token that `ends` says yes to, which is left for the caller, or to the end of the text.
function blocksUntil(reader: TokenReader, ends: (token: Token) => boolean): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let token = reader.peek(); token && !ends(token); token = reader.peek()) {
    reader.next();
    blocks.push(...readBlock(reader, token));
  }
  return blocks;
}

function readBlock(reader: TokenReader, token: Token): BlockNode[] {
  switch (token.type) {
    case 'paragraph_open':
      return [paragraph(inlineUntil(reader, 'paragraph_close'))];
    case 'heading_open': {
      const content = inlineUntil(reader, 'heading_close');
      const attrs = { level: Number(token.tag.slice(1)) };
      return [{ type: 'heading', attrs, ...(content.length > 0 ? { content } : {}) }];
    }
    case 'fence':
      return [codeBlock(token.content.replace(/\n$/, ''), token.info.trim())];
    case 'code_block':
      return [codeBlock(token.content.replace(/\n$/, ''), '')];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'blockquote_open':
      return [{ type: 'blockquote', content: atLeastOne(closed(reader, 'blockquote_close')) }];
    case 'bullet_list_open':
      return [{ type: 'bulletList', content: items(reader, 'bullet_list_close') }];
    case 'ordered_list_open': {
      const start = Number(token.attrGet('start') ?? 1);
      return [{ type: 'orderedList', attrs: { start, type: null }, content: items(reader, 'ordered_list_close') }];
    }
    case 'table_open':
      return [tableOfPipes(reader)];
    case 'block_line':
      return blockLine(reader, token);
    default:
      throw reader.problem(`“${token.type}” has no place in a review`);
  }
}

function blockLine(reader: TokenReader, { meta }: Token): BlockNode[] {
  if (meta?.['separator']) return [];
  if (meta?.['empty']) return [{ type: 'paragraph' }];
  if (typeof meta?.['directive'] === 'string') return [readDirective(reader, meta['directive'])];
  const tag = meta?.['tag'] as Tag;
  if (tag.closing) throw reader.problem(`</${tag.name}> closes nothing`);
  if (tag.name === 'table') return [tableOfTags(reader, blocksUntil)];
  if (tag.name === 'ol') return [taggedList(reader, tag)];
  if (tag.name === 'pre') return [codeBlock(tag.attributes['text'] ?? '', tag.attributes['language'] ?? '')];
  throw reader.problem(`<${tag.name}> stands outside of its table or list`);
}

function taggedList(reader: TokenReader, { attributes }: Tag): BlockNode {
  const start = Number(attributes['start'] ?? 1);
  if (!Number.isSafeInteger(start)) throw reader.problem('the list starts with something that is no number');
  const content: { type: 'listItem'; content: BlockNode[] }[] = [];
  while (reader.takeTag('li', false)) {
    content.push({ type: 'listItem', content: itemContent(blocksUntil(reader, reader.isTag('li', true))) });
    if (!reader.takeTag('li', true)) throw reader.problem('<li> is never closed');
  }
  if (!reader.takeTag('ol', true) || content.length === 0) throw reader.problem('<ol> holds <li> items only, at least one, and ends with </ol>');
  return { type: 'orderedList', attrs: { start, type: attributes['type'] ?? null }, content };
}

function items(reader: TokenReader, end: string): { type: 'listItem'; content: BlockNode[] }[] {
  const list: { type: 'listItem'; content: BlockNode[] }[] = [];
  for (let token = reader.next(); token && token.type !== end; token = reader.next()) {
    list.push({ type: 'listItem', content: itemContent(closed(reader, 'list_item_close')) });
  }
  return list;
}

// The editor wants a paragraph first, even before a table or a quote.
function itemContent(blocks: BlockNode[]): BlockNode[] {
  return blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
}

function closed(reader: TokenReader, end: string): BlockNode[] {
  const blocks = blocksUntil(reader, (token) => token.type === end);
  reader.next();
  return blocks;
}

function atLeastOne(blocks: BlockNode[]): BlockNode[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
}

function codeBlock(text: string, language: string): BlockNode {
  const attrs = { language: language === '' ? null : language };
  return { type: 'codeBlock', attrs, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) };
}

