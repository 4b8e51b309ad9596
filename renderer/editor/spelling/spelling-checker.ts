import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { MOST_WORDS_ASKED, type SpellingReport } from '../../../core/contract/spelling-calls';
import { misspellings } from '../../../core/editor/spelling/misspellings';
import type { DocumentLanguage } from '../../../core/model/language';
import { reviewFields } from '../review-fields';
import { wordBlocks, type WordBlock } from './block-words';
import { showMisspellings, type Misspelling } from './spelling-marks';
import { WordVerdicts } from './word-verdicts';

/** Typing rests this long before words are looked up. */
const PAUSE_MS = 300;

type Ask = (language: DocumentLanguage, words: string[]) => Promise<SpellingReport>;

/**
 * Marks the misspelled words of an editor. Each word is asked about once; only paragraphs that were changed are read anew.
 * The word that is being typed is left alone until the caret leaves it.
 */
export class SpellingChecker {
  readonly #verdicts = new WordVerdicts();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #stopped = false;
  /** The caret is where something was typed last. */
  #typing = false;

  /** @param onDictionary is told, after each look, for which language there is no dictionary; null when there is one */
  constructor(
    private readonly editor: Editor,
    private readonly ask: Ask,
    private readonly onDictionary: (missing: DocumentLanguage | null) => void,
  ) {
    editor.on('transaction', this.#heard);
    this.#later(0);
  }

  /** Ends the checking and takes the marks away. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.editor.off('transaction', this.#heard);
    if (!this.editor.isDestroyed) showMisspellings(this.editor, []);
  }

  /** Dictionaries or house words changed. */
  askAgain(): void {
    this.#verdicts.forget();
    this.#later(0);
  }

  /** Names may have become known. */
  askAgainOfWrong(): void {
    this.#verdicts.forgetWrong();
    this.#later(PAUSE_MS);
  }

  readonly #heard = ({ transaction, appendedTransactions }: { transaction: Transaction; appendedTransactions: readonly Transaction[] }): void => {
    const changes = [transaction, ...appendedTransactions].filter(({ docChanged }) => docChanged);
    if (changes.length > 0) {
      // A change of fields, such as the language, leaves the text the very same.
      this.#typing ||= changes.some(({ doc, before }) => doc !== before);
      this.#later(PAUSE_MS);
    } else if (transaction.selectionSet && this.#typing) {
      this.#typing = false;
      this.#later(0);
    }
  };

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  async #run(): Promise<void> {
    if (this.#running || this.#stopped || this.editor.isDestroyed) return;
    // A mark that is drawn meanwhile would end what an input method has begun.
    if (this.editor.view.composing) {
      this.#later(PAUSE_MS);
      return;
    }
    this.#running = true;
    const { doc } = this.editor.state;
    const fields = reviewFields(this.editor.state);
    try {
      await this.#lookUp();
    } catch {
      // What could not be looked up stays unmarked; it is asked for again after the next change.
    } finally {
      this.#running = false;
    }
    if (this.#isGone()) return;
    this.#show();
    if (this.editor.state.doc !== doc || reviewFields(this.editor.state) !== fields) this.#later(PAUSE_MS);
  }

  // Asked anew after waiting, during which both may have changed.
  #isGone(): boolean {
    return this.#stopped || this.editor.isDestroyed;
  }

  async #lookUp(): Promise<void> {
    const { language } = reviewFields(this.editor.state);
    this.#verdicts.use(language);
    if (!this.#verdicts.hasDictionary) return;
    const words = this.#unknown(wordBlocks(this.editor.state.doc, language));
    for (let from = 0; from < words.length; from += MOST_WORDS_ASKED) {
      const asked = words.slice(from, from + MOST_WORDS_ASKED);
      const { state, wrong } = await this.ask(language, asked);
      if (state === 'missing') return this.#verdicts.noDictionary();
      this.#verdicts.add(asked, wrong);
    }
  }

  #unknown(blocks: readonly WordBlock[]): string[] {
    const unknown = new Set<string>();
    for (const { start, words } of blocks) {
      for (const word of words) {
        if (this.#isTyped(start + word.from, start + word.to)) continue;
        for (const { text } of [word, ...word.parts]) if (!this.#verdicts.knows(text)) unknown.add(text);
      }
    }
    return [...unknown];
  }

  #show(): void {
    const { language, ignoredWords = [] } = reviewFields(this.editor.state);
    this.onDictionary(this.#verdicts.hasDictionary ? null : language);
    const ignored = new Set(ignoredWords);
    const isWrong = (word: string) => this.#verdicts.isWrong(word) && !ignored.has(word);
    const marks = wordBlocks(this.editor.state.doc, language).flatMap(({ start, words, isQuotation }) =>
      misspellings(words, isWrong, isQuotation).map(({ from, to }): Misspelling => ({ from: start + from, to: start + to })),
    );
    showMisspellings(this.editor, marks.filter(({ from, to }) => !this.#isTyped(from, to)));
  }

  #isTyped(from: number, to: number): boolean {
    const { empty, head } = this.editor.state.selection;
    return this.#typing && empty && from <= head && head <= to;
  }
}
