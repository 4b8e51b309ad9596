import type { DocumentLanguage } from '../../../core/model/language';

/** What is known of words in one language: whether they are wrong. */
export class WordVerdicts {
  #language: DocumentLanguage | null = null;
  #wrong = new Map<string, boolean>();
  #hasDictionary = true;

  /** False once it turned out that there is no dictionary. */
  get hasDictionary(): boolean {
    return this.#hasDictionary;
  }

  /** Makes a language the one whose words are known; what was known of another is forgotten. */
  use(language: DocumentLanguage): void {
    if (this.#language === language) return;
    this.#language = language;
    this.forget();
  }

  /** Forgets everything: dictionaries or house words are others now. */
  forget(): void {
    this.#wrong = new Map();
    this.#hasDictionary = true;
  }

  /** Forgets the wrong ones, which may have become known names. */
  forgetWrong(): void {
    for (const [word, wrong] of this.#wrong) if (wrong) this.#wrong.delete(word);
  }

  noDictionary(): void {
    this.#hasDictionary = false;
  }

  knows(word: string): boolean {
    return this.#wrong.has(word);
  }

  isWrong(word: string): boolean {
    return this.#wrong.get(word) === true;
  }

  /** Notes the answer to a question. */
  add(asked: readonly string[], wrong: readonly string[]): void {
    const found = new Set(wrong);
    for (const word of asked) this.#wrong.set(word, found.has(word));
  }
}
