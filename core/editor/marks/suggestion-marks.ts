import { Mark } from '@tiptap/core';
import { suggestionAttributes } from '../../model/review-document';

type Name = keyof (typeof suggestionAttributes)['shape'];

function attribute(name: Name, html: string) {
  return {
    isRequired: true,
    parseHTML: (element: HTMLElement) => element.getAttribute(html),
    renderHTML: (attributes: Record<string, unknown>) => ({ [html]: attributes[name] }),
    validate: (value: unknown) => {
      suggestionAttributes.shape[name].parse(value);
    },
  };
}

function suggestionMark(name: 'insertion' | 'deletion', tag: 'ins' | 'del') {
  return Mark.create({
    name,
    inclusive: false,

    addAttributes: () => ({
      id: attribute('id', 'data-suggestion'),
      author: attribute('author', 'data-author'),
      createdAt: attribute('createdAt', 'data-created-at'),
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
