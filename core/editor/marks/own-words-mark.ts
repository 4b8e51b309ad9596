import { Mark } from '@tiptap/core';

/** Says that a sentence is the writer's own and needs no source. */
export const OwnWordsMark = Mark.create({
  name: 'ownWords',
  // What is typed behind the marked sentence is a new statement, and needs its source again.
  inclusive: false,

  parseHTML() {
    return [{ tag: 'span[data-own-words]' }];
  },

  renderHTML() {
    return ['span', { 'data-own-words': '' }, 0];
  },
});
