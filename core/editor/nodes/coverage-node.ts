import { Node, type NodeViewRenderer } from '@tiptap/core';

export interface CoverageNodeOptions {
  view: NodeViewRenderer | null;
}

/** Block atom that stands for the coverage figures, counted anew at every export. */
export const CoverageNode = Node.create<CoverageNodeOptions>({
  name: 'coverage',
  group: 'block',
  atom: true,
  draggable: true,

  addOptions: () => ({ view: null }),

  parseHTML() {
    return [{ tag: 'div[data-coverage]' }];
  },

  renderHTML() {
    return ['div', { 'data-coverage': '' }];
  },

  renderText: () => '',

  addNodeView() {
    return this.options.view;
  },
});
