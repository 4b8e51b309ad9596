import { Mark } from '@tiptap/core';
import { commentAttributes } from '../../model/review-document';
import { checkedAttribute } from './checked-attribute';

/** A remark on a piece of text; it is never exported. Comments with different ids may lie over each other. */
export const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      id: checkedAttribute('id', commentAttributes.shape.id, 'data-comment-id'),
      text: checkedAttribute('text', commentAttributes.shape.text, 'data-comment'),
      author: checkedAttribute('author', commentAttributes.shape.author, 'data-author'),
      createdAt: checkedAttribute('createdAt', commentAttributes.shape.createdAt, 'data-created-at'),
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
