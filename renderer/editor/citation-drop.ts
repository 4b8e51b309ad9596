import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { readCitation } from './citation-data';
import { insertCitation } from './insert-citation';

/** Lets a clipping or a highlight be dropped into the text as a citation. */
export const CitationDrop = Extension.create({
  name: 'citationDrop',

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleDrop: (view, event) => {
            const passage = readCitation(event.dataTransfer);
            if (!passage) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (place) insertCitation(editor, passage, place.pos);
            return true;
          },
        },
      }),
    ];
  },
});
