import { attributionMismatch } from '../../checks/attribution-mismatch';
import { figureMismatch } from '../../checks/figure-mismatch';
import { quoteNotVerbatim } from '../../checks/quote-not-verbatim';
import type { Check } from '../../checks/check';
import { statements } from '../../editor/statements';
import type { BlockNode, ReviewDocument } from '../../model/review-document';
import type { DraftContext } from './draft-context';
import type { DraftSentence } from './draft-item';

const RULES: readonly Check[] = [figureMismatch, quoteNotVerbatim, attributionMismatch];

/** Whether drafted sentences stand as they were meant, each with its citation, and the checks find nothing in them. */
export function passesChecks(sentences: readonly DraftSentence[], { review, library, language }: DraftContext): boolean {
  const document: ReviewDocument = { type: 'doc', content: [draftedParagraph(sentences)] };
  const found = statements(document);
  if (found.length !== sentences.length || found.some(({ citations }) => citations.length !== 1)) return false;
  const context = { ...library, language, review: { ...review, document, dismissed: [] }, statements: found };
  return RULES.every((rule) => rule(context).length === 0);
}

/** A paragraph of sentences, each with its citation behind its stop. */
export function draftedParagraph(sentences: readonly DraftSentence[]): Extract<BlockNode, { type: 'paragraph' }> {
  return {
    type: 'paragraph',
    content: sentences.flatMap(({ text, passages }, at) => [
      { type: 'text' as const, text: `${at === 0 ? '' : ' '}${text} ` },
      { type: 'citation' as const, attrs: { passages } },
    ]),
  };
}
