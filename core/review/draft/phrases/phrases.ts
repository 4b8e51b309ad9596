/** A verb of saying as it stands behind one outlet, and behind several. */
export interface Verb {
  one: string;
  many: string;
}

/** What a first draft is made of in one language: only words that need no other form beside any name or figure. */
export interface Phrases {
  /** What an outlet does with a statement or with words; at least two, as none is used twice running. */
  saying: readonly [Verb, Verb, ...Verb[]];
  /** What it does with the words of a person. */
  quoting: readonly [Verb, Verb, ...Verb[]];
  /** What it does with an article, up to the title in quotation marks. */
  publishing: readonly [Verb, Verb, ...Verb[]];
  /** Whether who speaks is named before the quotation (`quotes NAME, minister: “…”`) or in brackets behind it. */
  speaker: 'before' | 'behind';
  /** Joins a verb and a statement; null where the statement follows a colon as it is. */
  that: ((statement: string) => string) | null;
  /** Stands between a verb and what follows as it is. */
  colon: string;
  /** Begins one more sentence of the same words. */
  further: string;
  /** Outer and inner quotation marks, with the space that belongs to them. */
  marks: { open: string; close: string; innerOpen: string; innerClose: string };
  /** Other outlets that carry the same, behind the name of one. */
  others(count: number): string;
  /** An outlet without a name. */
  unnamed: string;
  /** Stands behind a quotation in translation. */
  translated: string;
  /** Stands behind a quotation in another language. @param name of the language, in this language */
  original(name: string): string;
}

/** From so many on, others are not counted: a figure would need a source. */
export const UNCOUNTED = 10;
