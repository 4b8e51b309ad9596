import type { NodeViewRenderer } from '@tiptap/core';
import type { SourceStore } from './source-store';

type Translate = (key: string) => string;

export interface BlockViews {
  clippingCardView: NodeViewRenderer;
  coverageView: NodeViewRenderer;
  pageBreakView: NodeViewRenderer;
}

/** How the blocks that the text does not spell out are shown on the page: plain DOM, like the citations. */
export function blockViews(sources: SourceStore, t: Translate): BlockViews {
  return {
    clippingCardView: ({ node }) => {
      const dom = block('clipping-card');
      const draw = () => {
        const source = sources.all().get(String(node.attrs['clippingId']));
        const outlet = document.createElement('b');
        outlet.textContent = source?.outlet ?? t('unknownOutlet');
        const title = source?.missing ? t('citation.missing') : (source?.title ?? t('untitled'));
        dom.replaceChildren(outlet, document.createTextNode(` ${title}`));
      };
      draw();
      return { dom, ignoreMutation: () => true, destroy: sources.subscribe(draw) };
    },
    coverageView: () => ({ dom: block('coverage-figures', t('block.coverage')) }),
    pageBreakView: () => ({ dom: block('page-break', t('block.pageBreak')) }),
  };
}

function block(className: string, text = ''): HTMLElement {
  const dom = document.createElement('div');
  dom.className = className;
  dom.contentEditable = 'false';
  dom.textContent = text;
  return dom;
}
