import type { Editor } from '@tiptap/core';

/** Selects what is at a position (a citation as a whole) or a range, and brings it into the middle of the page. */
export function goToPosition(editor: Editor, from: number, to: number = from): void {
  const end = editor.state.doc.content.size;
  const start = Math.min(from, end);
  const node = editor.state.doc.nodeAt(start);
  if (to === from && node?.type.name === 'citation') editor.chain().focus().setNodeSelection(start).run();
  else editor.chain().focus().setTextSelection({ from: start, to: Math.min(to, end) }).run();
  const { node: dom } = editor.view.domAtPos(start);
  const element = dom instanceof Element ? dom : dom.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
