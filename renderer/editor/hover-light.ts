import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { sentenceAt } from '../../core/editor/sentence-at';
import type { Statement } from '../../core/editor/statement';
import { statements } from '../../core/editor/statements';
import type { CitedPassage } from '../../core/model/citation';
import { reviewDocument } from '../../core/model/review-document';
import { samePassage, type HoverStore } from './hover-store';

interface Range {
  from: number;
  to: number;
}

const key = new PluginKey<DecorationSet>('hoverLight');
/** A pointer on its way lights nothing. */
const REST_MS = 90;

/** Lights the sentence under the pointer where it cites something, and tells of its passages; see `lightSentences` for the other way. */
export const HoverLight = Extension.create<{ hover: HoverStore | null }>({
  name: 'hoverLight',

  addOptions() {
    return { hover: null };
  },

  addProseMirrorPlugins() {
    const { hover } = this.options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lit: Range | null = null;
    const leave = (view: EditorView) => {
      clearTimeout(timer);
      if (lit === null) return;
      lit = null;
      hover?.set(null);
      show(view, []);
    };
    const rest = (view: EditorView, x: number, y: number) => {
      const at = view.isDestroyed ? null : view.posAtCoords({ left: x, top: y });
      const found = at && statementAt(view.state.doc, at.pos);
      if (!found || found.citations.length === 0) return leave(view);
      if (lit?.from === found.from && lit.to === found.to) return;
      lit = { from: found.from, to: found.to };
      hover?.set(found.citations.flatMap(({ passages }) => passages));
      show(view, [lit]);
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction: Transaction, decorations) => {
            const ranges = transaction.getMeta(key) as readonly Range[] | undefined;
            if (ranges) return DecorationSet.create(transaction.doc, ranges.map(({ from, to }) => Decoration.inline(from, to, { class: 'lit' })));
            return transaction.docChanged ? decorations.map(transaction.mapping, transaction.doc) : decorations;
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            mousemove: (view, event) => {
              clearTimeout(timer);
              if (event.buttons === 0) timer = setTimeout(() => rest(view, event.clientX, event.clientY), REST_MS);
              return false;
            },
            mouseleave: (view) => {
              leave(view);
              return false;
            },
          },
        },
        view: () => ({ destroy: () => clearTimeout(timer) }),
      }),
    ];
  },
});

/** Lights the sentences that cite a passage; none with null. */
export function lightSentences(editor: Editor, passage: CitedPassage | null): void {
  if (editor.isDestroyed) return;
  const parsed = passage === null ? null : reviewDocument.safeParse(editor.state.doc.toJSON());
  const found = passage !== null && parsed?.success ? statements(parsed.data).filter(({ citations }) => citations.some(({ passages }) => passages.some((one) => samePassage(one, passage)))) : [];
  show(editor.view, found);
}

function show(view: EditorView, ranges: readonly Range[]): void {
  const before = key.getState(view.state);
  if (ranges.length === 0 && before === DecorationSet.empty) return;
  view.dispatch(view.state.tr.setMeta(key, ranges.map(({ from, to }) => ({ from, to }))).setMeta('addToHistory', false));
}

/** The statement at a position; only its paragraph is read. */
function statementAt(document: Node, position: number): Pick<Statement, 'from' | 'to' | 'citations'> | null {
  const place = document.resolve(position);
  if (!place.parent.isTextblock) return null;
  const alone = reviewDocument.safeParse({ type: 'doc', content: [place.parent.toJSON()] });
  if (!alone.success) return null;
  // In a document of this block alone, positions count from the block's own start.
  const shift = place.before();
  const found = sentenceAt(statements(alone.data), position - shift);
  return found ? { from: found.from + shift, to: found.to + shift, citations: found.citations } : null;
}
