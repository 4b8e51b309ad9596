import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { cleanHtml } from './clean-html';

/** Takes the styles of other programs off what is pasted, and nothing of its words and structure. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedHTML: (html) => cleanHtml(new DOMParser().parseFromString(html, 'text/html')) ?? html } })];
  },
});
