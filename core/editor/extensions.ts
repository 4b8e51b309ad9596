import type { Extensions, NodeViewRenderer } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { CodeMark } from './marks/code-mark';
import { CommentMark } from './marks/comment-mark';
import { LinkMark } from './marks/link-mark';
import { OwnWordsMark } from './marks/own-words-mark';
import { DeletionMark, InsertionMark } from './marks/suggestion-marks';
import { CitationNode } from './nodes/citation-node';
import { ClippingCardNode } from './nodes/clipping-card-node';
import { CoverageNode } from './nodes/coverage-node';
import { PageBreakNode } from './nodes/page-break-node';
import { ParagraphEndNode, type ParagraphEndNames } from './nodes/paragraph-end-node';

/** How the window draws the nodes of its own; without a view a node is drawn as its plain HTML. */
export interface ReviewExtensionOptions {
  citationView?: NodeViewRenderer;
  clippingCardView?: NodeViewRenderer;
  coverageView?: NodeViewRenderer;
  pageBreakView?: NodeViewRenderer;
  paragraphEndNames?: ParagraphEndNames;
}

// Behind these a caret can be put anyway; an empty paragraph is added only where the text would end in a trap.
const NO_TRAILING_PARAGRAPH = ['heading', 'bulletList', 'orderedList', 'blockquote'];

/**
 * The TipTap extensions of the review document. The JSON they make is what `reviewDocument` accepts.
 * Runs without a window: `getSchema(reviewExtensions())` needs no DOM.
 */
export function reviewExtensions(options: ReviewExtensionOptions = {}): Extensions {
  return [
    StarterKit.configure({ link: false, code: false, trailingNode: { notAfter: NO_TRAILING_PARAGRAPH } }),
    LinkMark,
    CodeMark,
    TableKit.configure({ table: { resizable: false } }),
    CitationNode.configure({ view: options.citationView ?? null }),
    ClippingCardNode.configure({ view: options.clippingCardView ?? null }),
    CoverageNode.configure({ view: options.coverageView ?? null }),
    PageBreakNode.configure({ view: options.pageBreakView ?? null }),
    ParagraphEndNode.configure({ names: options.paragraphEndNames ?? null }),
    OwnWordsMark,
    CommentMark,
    InsertionMark,
    DeletionMark,
  ];
}
