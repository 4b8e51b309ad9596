import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { datelineText } from '../../core/editor/dateline-text';
import { reviewFields } from './review-fields';

interface Options {
  /** Called when the dateline is clicked: it is not text, so it is edited elsewhere. */
  onEdit(): void;
}

/** Shows `PORT CITY, April 11.` at the start of the first paragraph; it is made of the fields, not part of the text. */
export const DatelineMark = Extension.create<Options>({
  name: 'datelineMark',

  addOptions() {
    return { onEdit: () => undefined };
  },

  addProseMirrorPlugins() {
    const { onEdit } = this.options;
    return [
      new Plugin({
        props: {
          decorations: (state) => {
            const text = datelineText(reviewFields(state));
            const position = startOfFirstParagraph(state.doc);
            if (text === null || position === null) return null;
            const widget = Decoration.widget(position, () => element(text, onEdit), {
              side: -1,
              key: `dateline ${text}`,
              ignoreSelection: true,
            });
            return DecorationSet.create(state.doc, [widget]);
          },
        },
      }),
    ];
  },
});

function startOfFirstParagraph(document: Node): number | null {
  let found: number | null = null;
  document.forEach((node, offset) => {
    if (found === null && node.type.name === 'paragraph') found = offset + 1;
  });
  return found;
}

function element(text: string, onEdit: () => void): HTMLElement {
  const dateline = document.createElement('b');
  dateline.className = 'dateline-mark';
  dateline.contentEditable = 'false';
  dateline.textContent = `${text} `;
  dateline.addEventListener('mousedown', (event) => {
    event.preventDefault();
    onEdit();
  });
  return dateline;
}
