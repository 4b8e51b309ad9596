import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { citation } from '../../core/model/citation';
import { citationLabel, type CitationWords } from './citation-label';
import type { SourceStore } from './source-store';

/**
 * Shows citations as chips named after their outlets. Plain DOM and no React: a React root for each of five hundred
 * citations makes typing slow.
 */
export function citationView(sources: SourceStore, words: CitationWords): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('span');
    dom.className = 'citation';
    dom.contentEditable = 'false';
    let shown = node;
    const draw = () => label(dom, shown, sources, words);
    draw();
    const unsubscribe = sources.subscribe(draw);
    return {
      dom,
      update: (next) => {
        if (next.type !== shown.type) return false;
        shown = next;
        draw();
        return true;
      },
      // What is drawn into the chip is not typing.
      ignoreMutation: () => true,
      destroy: unsubscribe,
    };
  };
}

function label(dom: HTMLElement, node: Node, sources: SourceStore, words: CitationWords): void {
  const parsed = citation.safeParse(node.attrs);
  const { text, title, missing } = citationLabel(parsed.success ? parsed.data.passages : [], sources.all(), words);
  dom.textContent = text;
  dom.title = title;
  dom.classList.toggle('citation-missing', missing);
}
