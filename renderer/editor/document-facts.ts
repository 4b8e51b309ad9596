import type { Node } from '@tiptap/pm/model';
import { citation } from '../../core/model/citation';
import type { Id } from '../../core/model/id';

/** What is counted of a document for the toolbar and the shelf. */
export interface DocumentFacts {
  words: number;
  /** How many citations point to a clipping. */
  cited: ReadonlyMap<Id, number>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu;

/**
 * Reads the document once; a word is a run of letters and digits with what joins them (`30.4`, `co-operation`).
 * @param former those of the text before; citations that are as they were are the same object
 */
export function documentFacts(document: Node, former?: DocumentFacts): DocumentFacts {
  const cited = new Map<Id, number>();
  let words = 0;
  document.descendants((node) => {
    if (node.type.name === 'citation') countCitation(node, cited);
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, ' ');
    words += text.match(WORD)?.length ?? 0;
    return true;
  });
  return { words, cited: former !== undefined && areSame(former.cited, cited) ? former.cited : cited };
}

function areSame(one: ReadonlyMap<Id, number>, other: ReadonlyMap<Id, number>): boolean {
  const others = [...other];
  return one.size === other.size && [...one].every(([id, count], at) => others[at]?.[0] === id && others[at][1] === count);
}

function countCitation(node: Node, cited: Map<Id, number>): void {
  const parsed = citation.safeParse(node.attrs);
  if (!parsed.success) return;
  for (const id of new Set(parsed.data.passages.map((passage) => passage.clippingId))) {
    cited.set(id, (cited.get(id) ?? 0) + 1);
  }
}
