import { Node } from '@tiptap/core';

/** What a suggested end of a paragraph is called where it is read aloud. */
export interface ParagraphEndNames {
  inserted: string;
  deleted: string;
}

/**
 * Inline atom: the end of a paragraph that is suggested. Marked as inserted, a paragraph is to be divided here; marked as
 * deleted at the end of a paragraph, that one is to be joined with the next. It goes when the suggestion is settled.
 */
export const ParagraphEndNode = Node.create<{ names: ParagraphEndNames | null }>({
  name: 'paragraphEnd',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,

  addOptions: () => ({ names: null }),

  parseHTML() {
    return [{ tag: 'span[data-paragraph-end]' }];
  },

  renderHTML({ node }) {
    const { names } = this.options;
    const isDeleted = node.marks.some(({ type }) => type.name === 'deletion');
    const spoken = names === null ? {} : { role: 'img', 'aria-label': isDeleted ? names.deleted : names.inserted };
    return ['span', { 'data-paragraph-end': '', ...spoken }];
  },

  renderText: () => '',
});
