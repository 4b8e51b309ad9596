import type { CitationChoice } from './citation-choices';

/** The list that an `@` in the text has opened. */
export interface OpenSuggestion {
  query: string;
  choices: readonly CitationChoice[];
  /** Whether names of outlets come before what can be cited. */
  namesFirst: boolean;
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

  /** Adds what the whole library has for the words, in place of what it had for others; nothing if other words stand there by now. */
  extend(query: string, beyond: readonly CitationChoice[]): void {
    const open = this.#open;
    if (open?.query !== query) return;
    const own = open.choices.filter((choice) => choice.beyond === undefined);
    if (beyond.length === 0 && own.length === open.choices.length) return;
    const at = open.namesFirst ? own.length : own.filter(({ kind }) => kind !== 'outlet').length;
    this.set({ ...open, choices: [...own.slice(0, at), ...beyond, ...own.slice(at)] });
  }

  set(open: OpenSuggestion | null): void {
    this.#open = open;
    for (const listener of this.#listeners) listener();
  }
}
