import { Node, type NodeViewRenderer } from '@tiptap/core';
import { id } from '../../model/id';

export interface ClippingCardNodeOptions {
  view: NodeViewRenderer | null;
}

/** Block atom that shows a clipping (outlet, title, date) in the text of the review. */
export const ClippingCardNode = Node.create<ClippingCardNodeOptions>({
  name: 'clippingCard',
  group: 'block',
  atom: true,
  draggable: true,

  addOptions: () => ({ view: null }),

  addAttributes() {
    return {
      clippingId: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-clipping-id'),
        renderHTML: (attributes) => ({ 'data-clipping-id': attributes['clippingId'] as unknown }),
        validate: (value: unknown) => {
          id.parse(value);
        },
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-clipping-id]',
        getAttrs: (element) => (id.safeParse(element.getAttribute('data-clipping-id')).success ? null : false),
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes];
  },

  renderText: () => '',

  addNodeView() {
    return this.options.view;
  },
});
