import type { Node } from '@tiptap/pm/model';
import { citation } from '../../core/model/citation';
import type { Id } from '../../core/model/id';

export interface OutlineEntry {
  level: number;
  title: string;
  position: number;
}

/** What is counted of a document for the toolbar, the shelf and the outline. */
export interface DocumentFacts {
  words: number;
  /** How many citations point to a clipping. */
  cited: ReadonlyMap<Id, number>;
  outline: readonly OutlineEntry[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu;

/** Reads the document once; a word is a run of letters and digits with what joins them (`30.4`, `co-operation`). */
export function documentFacts(document: Node): DocumentFacts {
  const cited = new Map<Id, number>();
  const outline: OutlineEntry[] = [];
  let words = 0;
  document.descendants((node, position) => {
    if (node.type.name === 'citation') countCitation(node, cited);
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, ' ');
    words += text.match(WORD)?.length ?? 0;
    if (node.type.name === 'heading') outline.push({ level: Number(node.attrs['level']), title: text.trim(), position });
    return true;
  });
  return { words, cited, outline };
}

function countCitation(node: Node, cited: Map<Id, number>): void {
  const parsed = citation.safeParse(node.attrs);
  if (!parsed.success) return;
  for (const id of new Set(parsed.data.passages.map((passage) => passage.clippingId))) {
    cited.set(id, (cited.get(id) ?? 0) + 1);
  }
}
