import type { Node } from '@tiptap/pm/model';
import { suggestionAttributes } from '../../model/review-document';

/** One change that somebody suggests, and where it stands. */
export interface Suggestion {
  id: string;
  author: string;
  createdAt: string;
  from: number;
  to: number;
  inserted: string;
  deleted: string;
}

/** The open suggestions in reading order; what has one id is one suggestion. */
export function suggestionsOf(document: Node): Suggestion[] {
  const found = new Map<string, Suggestion>();
  document.descendants((node, position) => {
    for (const mark of node.marks) {
      const attributes = suggestionAttributes.safeParse(mark.attrs);
      if (!attributes.success || !['insertion', 'deletion'].includes(mark.type.name)) continue;
      const known = found.get(attributes.data.id) ?? { ...attributes.data, from: position, to: position, inserted: '', deleted: '' };
      found.set(known.id, known);
      known.to = position + node.nodeSize;
      known[mark.type.name === 'insertion' ? 'inserted' : 'deleted'] += node.isText ? (node.text ?? '') : node.type.name === 'paragraphEnd' ? ' ¶ ' : '❝';
    }
  });
  return [...found.values()];
}
