import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Says what to do on a page that has no text yet. */
export const EmptyPage = Extension.create<{ hint: string }>({
  name: 'emptyPage',

  addOptions() {
    return { hint: '' };
  },

  addProseMirrorPlugins() {
    const { hint } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const only = doc.firstChild;
            if (doc.childCount !== 1 || only?.type.name !== 'paragraph' || only.content.size > 0) return null;
            const attributes = { class: 'empty-page', 'data-hint': hint };
            return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, attributes)]);
          },
        },
      }),
    ];
  },
});
