import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { boundSlice } from './bound-slice';
import { mendBindings } from './mend-bindings';

/**
 * A citation binds the sentence it stands in. Editing must not change whose source it is by accident, so after each
 * edit the citations that came to stand with other words go back to their own; undo takes both back together.
 */
export const KeepBindings = Extension.create({
  name: 'keepBindings',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, before, after) => mendBindings(transactions, before, after),
        props: { transformCopied: (slice, { state }) => boundSlice(state) ?? slice },
      }),
    ];
  },
});
