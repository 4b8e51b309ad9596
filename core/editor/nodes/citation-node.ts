import { Node, type NodeViewRenderer } from '@tiptap/core';
import { citation } from '../../model/citation';
import { parseJson } from '../parse-json';

export interface CitationNodeOptions {
  view: NodeViewRenderer | null;
}

/** Inline atom that binds the sentence it stands in to passages of clippings. */
export const CitationNode = Node.create<CitationNodeOptions>({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,

  addOptions: () => ({ view: null }),

  addAttributes() {
    return {
      passages: {
        isRequired: true,
        rendered: false,
        parseHTML: (element) => citation.parse(parseJson(element.getAttribute('data-citation'))).passages,
        validate: (passages: unknown) => {
          citation.parse({ passages });
        },
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'cite[data-citation]',
        // What was pasted may be made by hand: a citation that cannot be understood is left out, not guessed.
        getAttrs: (element) => (citation.safeParse(parseJson(element.getAttribute('data-citation'))).success ? null : false),
      },
    ];
  },

  renderHTML({ node }) {
    return ['cite', { 'data-citation': JSON.stringify({ passages: node.attrs['passages'] as unknown }) }];
  },

  renderText: () => '',

  addNodeView() {
    return this.options.view;
  },
});
