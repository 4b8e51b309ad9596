import type { CitationChoice } from './citation-choices';

/** The list that an `@` in the text has opened. */
export interface OpenSuggestion {
  query: string;
  choices: readonly CitationChoice[];
  /** Index of the choice that Enter takes. */
  selected: number;
  /** Where the typed `@` is on screen. */
  place(): DOMRect | null;
  choose(choice: CitationChoice): void;
}

/** Carries what the editor's plugin knows to the React list that shows it. */
export class SuggestionStore {
  #open: OpenSuggestion | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): OpenSuggestion | null => this.#open;

  readonly isOpen = (): boolean => this.#open !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(open: OpenSuggestion | null): void {
    this.#open = open;
    for (const listener of this.#listeners) listener();
  }
}
