import { citationsOf } from '../../editor/citations-of';
import type { CitedPassage } from '../../model/citation';
import type { Highlight } from '../../model/highlight';
import type { Id } from '../../model/id';
import type { ReviewDocument } from '../../model/review-document';
import { foldText } from '../../search/folded-words';

/** Keeps account of what a text cites, so that nothing is drafted twice. */
export class CitedAlready {
  private readonly keys = new Set<string>();

  constructor(document: ReviewDocument) {
    for (const { passages } of citationsOf(document)) this.add(passages);
  }

  add(passages: readonly CitedPassage[]): void {
    for (const { clippingId, highlightId, exact } of passages) {
      this.keys.add(clippingId);
      if (highlightId) this.keys.add(`${clippingId} #${highlightId}`);
      if (exact) this.keys.add(`${clippingId} ${foldText(exact)}`);
    }
  }

  /** Whether anything of a clipping is cited. */
  hasClipping(clippingId: Id): boolean {
    return this.keys.has(clippingId);
  }

  /** Whether a highlight is cited, or its very words. */
  hasHighlight(clippingId: Id, { id, passage }: Highlight): boolean {
    return this.keys.has(`${clippingId} #${id}`) || this.keys.has(`${clippingId} ${foldText(passage.exact)}`);
  }
}
