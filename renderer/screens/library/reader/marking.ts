import type { MouseEvent } from 'react';
import type { Highlight } from '../../../../core/model/highlight';

/** The highlights of the text in the reader, and what is done with them. */
export interface Marking {
  highlights: readonly Highlight[];
  selected: string | null;
  /** When the text was dropped, as an instant; null for a whole text. */
  dropped: string | null;
  onPick(highlightId: string): void;
  onMenu(highlightId: string, event: MouseEvent): void;
}
