import type { Editor } from '@tiptap/react';
import { createContext, useContext } from 'react';
import type { CitedPassage } from '../../../core/model/citation';
import type { Id } from '../../../core/model/id';
import type { HoverStore } from '../../editor/hover-store';
import type { SourceStore } from '../../editor/source-store';
import type { SuggestionStore } from '../../editor/suggestion-store';
import type { Draft } from './state/use-draft';

export type SideTab = 'checks' | 'source' | 'remarks' | 'outline';

/** What the parts of the review screen share. It stays the same object while typing. */
export interface ReviewParts {
  reviewId: Id;
  editor: Editor;
  sources: SourceStore;
  suggestion: SuggestionStore;
  /** The sentence that the pointer is over. */
  hover: HoverStore;
  editable: boolean;
  /** Opens the list of what can be cited, for a citation at a position, or at the caret. */
  cite(position?: number): void;
  /** Shows a tab of the side panel. */
  showTab(tab: SideTab): void;
  /** Writes a first draft from highlights into the text. */
  draft: Draft;
  /** Shows who said what. */
  showGrid(): void;
  /** Shows a passage in the side panel. */
  peek(passage: CitedPassage): void;
}

export const ReviewContext = createContext<ReviewParts | null>(null);

export function useReview(): ReviewParts {
  const parts = useContext(ReviewContext);
  if (!parts) throw new Error('useReview is used outside of a review.');
  return parts;
}
