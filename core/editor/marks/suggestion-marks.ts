import { Mark } from '@tiptap/core';
import { suggestionAttributes } from '../../model/review-document';
import { checkedAttribute } from './checked-attribute';

function suggestionMark(name: 'insertion' | 'deletion', tag: 'ins' | 'del') {
  return Mark.create({
    name,
    inclusive: false,

    addAttributes: () => ({
      id: checkedAttribute('id', suggestionAttributes.shape.id, 'data-suggestion'),
      author: checkedAttribute('author', suggestionAttributes.shape.author, 'data-author'),
      createdAt: checkedAttribute('createdAt', suggestionAttributes.shape.createdAt, 'data-created-at'),
    }),

    parseHTML() {
      return [
        {
          tag: `${tag}[data-suggestion]`,
          // Before strike, which reads the same tag where it comes from elsewhere.
          priority: 60,
          getAttrs: (element) =>
            suggestionAttributes.safeParse({
              id: element.getAttribute('data-suggestion'),
              author: element.getAttribute('data-author'),
              createdAt: element.getAttribute('data-created-at'),
            }).success
              ? null
              : false,
        },
      ];
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes, 0];
    },
  });
}

/** Words that somebody suggests to put in. */
export const InsertionMark = suggestionMark('insertion', 'ins');

/** Words that somebody suggests to take out. */
export const DeletionMark = suggestionMark('deletion', 'del');
