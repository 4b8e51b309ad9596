import { Hunspell } from 'hunspell-wasm';
import startHunspell from 'hunspell-wasm/wasm/hunspell.js';
import type { DictionaryText } from './dictionary-text';

/** Hunspell with the dictionaries of one language, in the memory of WebAssembly. */
export class HunspellEngine {
  private constructor(private readonly spellers: readonly Hunspell[]) {}

  /**
   * @param wasm Hunspell itself, compiled to WebAssembly
   * @param dictionaries a word is right that one of them has
   */
  static async open(wasm: Uint8Array, dictionaries: readonly DictionaryText[]): Promise<HunspellEngine> {
    const start = startHunspell as (options: { wasmBinary: Uint8Array }) => Promise<unknown>;
    const program = await start({ wasmBinary: wasm });
    return new HunspellEngine(dictionaries.map(({ aff, dic }) => new Hunspell(program, aff, dic)));
  }

  isRight(word: string): boolean {
    return this.spellers.some((speller) => speller.testSpelling(word));
  }

  /** @returns what may have been meant, the likeliest first */
  suggest(word: string): string[] {
    return [...new Set(this.spellers.flatMap((speller) => speller.getSpellingSuggestions(word)))];
  }
}
