import { Mark } from '@tiptap/core';
import { commentAttributes } from '../../model/review-document';

type Name = keyof (typeof commentAttributes)['shape'];

function attribute(name: Name, html: string) {
  return {
    isRequired: true,
    parseHTML: (element: HTMLElement) => element.getAttribute(html),
    renderHTML: (attributes: Record<string, unknown>) => ({ [html]: attributes[name] }),
    validate: (value: unknown) => {
      commentAttributes.shape[name].parse(value);
    },
  };
}

/** A remark on a piece of text; it is never exported. Comments with different ids may lie over each other. */
export const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      id: attribute('id', 'data-comment-id'),
      text: attribute('text', 'data-comment'),
      author: attribute('author', 'data-author'),
      createdAt: attribute('createdAt', 'data-created-at'),
    };
  },

  parseHTML() {
    return [
      {
        tag: 'span[data-comment-id]',
        getAttrs: (element) =>
          commentAttributes.safeParse({
            id: element.getAttribute('data-comment-id'),
            text: element.getAttribute('data-comment'),
            author: element.getAttribute('data-author'),
            createdAt: element.getAttribute('data-created-at'),
          }).success
            ? null
            : false,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});
