import type { ReviewSource } from '../../core/contract/review-calls';
import type { CitedPassage } from '../../core/model/citation';
import type { Id } from '../../core/model/id';

/** The words for what has no outlet to be named by. */
export interface CitationWords {
  missing: string;
  unknownOutlet: string;
}

export interface CitationLabel {
  /** `Dala Press`, or `Dala Press +2` when other outlets are cited along with it. */
  text: string;
  /** Every passage on a line of its own, for the tooltip. */
  title: string;
  /** Whether a cited clipping is no longer in the library. */
  missing: boolean;
}

/** How a citation is shown in the text: by the outlets it points to. */
export function citationLabel(
  passages: readonly CitedPassage[],
  sources: ReadonlyMap<Id, ReviewSource>,
  words: CitationWords,
): CitationLabel {
  const name = (passage: CitedPassage): string => {
    const source = sources.get(passage.clippingId);
    // Core has not told yet; what is not known is not called unknown.
    if (!source) return '…';
    return source.missing ? words.missing : (source.outlet ?? words.unknownOutlet);
  };
  const names = [...new Set(passages.map(name))];
  const others = names.length - 1;
  return {
    text: others > 0 ? `${names[0] ?? ''} +${others}` : (names[0] ?? ''),
    title: passages.map((passage) => line(name(passage), passage, sources)).join('\n'),
    missing: passages.some((passage) => sources.get(passage.clippingId)?.missing === true),
  };
}

function line(name: string, passage: CitedPassage, sources: ReadonlyMap<Id, ReviewSource>): string {
  const words = passage.exact ?? sources.get(passage.clippingId)?.title;
  return words ? `${name}: ${words}` : name;
}
