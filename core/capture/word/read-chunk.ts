import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeText } from '../encoding/decode-text';
import type { Block } from '../../model/block';
import type { DocumentPart } from '../document/document-part';
import { paragraphOf } from '../document/document-part';
import { readSelection } from '../html/read-selection';

/**
 * A web page embedded in a Word document, which is how programs that make Word files from HTML often write them.
 * @returns its parts; none when it is of another format
 */
export function readChunk(bytes: Uint8Array | null): DocumentPart[] {
  if (bytes === null) return [];
  const { text } = decodeText(bytes, [declaredEncoding(bytes)]);
  if (!/^\s*</.test(text)) return [];
  const { metadata, blocks } = readSelection(text);
  const title = metadata.title.map(({ value }) => paragraphOf([{ text: value }], { role: 'title' }));
  return [...title, ...blocks.flatMap(partsOf)];
}

function partsOf(block: Block): DocumentPart[] {
  switch (block.type) {
    case 'heading':
      return [paragraphOf(block.content, { level: block.level })];
    case 'paragraph':
      return [paragraphOf(block.content)];
    case 'quote':
      return [paragraphOf(block.content, { quote: true })];
    case 'list':
      return block.items.map((item) => paragraphOf(item, { list: { ordered: block.ordered } }));
    case 'table':
      return [{ kind: 'table', header: block.header, rows: block.rows.map((row) => row.map((cell) => [paragraphOf(cell)])) }];
    case 'figure':
      return [paragraphOf(block.caption)];
  }
}
