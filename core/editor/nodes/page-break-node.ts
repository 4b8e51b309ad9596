import { Node, type NodeViewRenderer } from '@tiptap/core';

export interface PageBreakNodeOptions {
  view: NodeViewRenderer | null;
}

/** Block atom: what follows begins on a new page. */
export const PageBreakNode = Node.create<PageBreakNodeOptions>({
  name: 'pageBreak',
  group: 'block',
  atom: true,

  addOptions: () => ({ view: null }),

  parseHTML() {
    return [{ tag: 'div[data-page-break]' }];
  },

  renderHTML() {
    return ['div', { 'data-page-break': '' }];
  },

  renderText: () => '',

  addNodeView() {
    return this.options.view;
  },
});
