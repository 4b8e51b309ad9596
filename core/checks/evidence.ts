import type { PlacedCitation } from '../editor/statement';
import type { Figure } from '../figures/figure';
import { parseFigures } from '../figures/parse-figures';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { Passage } from '../model/passage';
import { resolvePassage } from '../review/passage-text';
import { clippingFigures } from './clipping-figures';

/** What one cited passage says in figures. */
export interface Evidence {
  clippingId: Id;
  /** Null when the clipping is gone; then its figures cannot be placed. */
  clipping: Clipping | null;
  /** ProseMirror position of the citation. */
  position: number;
  /** The clipping is cited as a whole, so that any figure of it counts. */
  whole: boolean;
  /** False where the passage or the article is not all at hand, so that a figure may be in what is missing. */
  complete: boolean;
  figures: readonly Figure[];
}

const inPassage = new WeakMap<Passage, readonly Figure[]>();
const PARTIAL = new Set(['paywall-stub', 'too-short', 'consent-page', 'bot-check', 'damaged-encoding', 'unreliable-text']);

/** Looks up what the citations of a statement point to. */
export function evidenceOf(citations: readonly PlacedCitation[], clippings: ReadonlyMap<Id, Clipping>): Evidence[] {
  return citations.flatMap(({ position, passages }) =>
    passages.map((cited): Evidence => {
      const clipping = clippings.get(cited.clippingId) ?? null;
      const given = { clippingId: cited.clippingId, clipping, position };
      const resolved = resolvePassage(cited, clipping ?? undefined);
      if (resolved.state === 'found' && clipping) {
        return { ...given, whole: false, complete: true, figures: passageFigures(clipping, resolved.passage) };
      }
      if (resolved.state === 'whole' && clipping) {
        const { text, metadata } = clippingFigures(clipping);
        return { ...given, whole: true, complete: isComplete(clipping), figures: [...text, ...metadata] };
      }
      const words = 'exact' in resolved ? (resolved.exact ?? '') : '';
      const language = clipping?.metadata.language.value ?? 'und';
      return { ...given, clipping: null, whole: false, complete: words !== '', figures: parseFigures(words, language) };
    }),
  );
}

function passageFigures(clipping: Clipping, passage: Passage): readonly Figure[] {
  const known = inPassage.get(passage);
  if (known) return known;
  const figures = clippingFigures(clipping).text.filter(({ numeral }) => numeral.from >= passage.start && numeral.to <= passage.end);
  inPassage.set(passage, figures);
  return figures;
}

/** Whether all of an article was captured, as far as that is known. */
export function isComplete({ flags, failure, words, dropped }: Clipping): boolean {
  return failure === null && dropped === undefined && words > 0 && !flags.some((flag) => PARTIAL.has(flag));
}
