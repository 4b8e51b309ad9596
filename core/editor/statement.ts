import type { CitedPassage } from '../model/citation';

/** A citation node with its ProseMirror position. */
export interface PlacedCitation {
  position: number;
  passages: CitedPassage[];
}

/**
 * One sentence of the narrative; all places are ProseMirror positions in the review document, ends exclusive.
 * `from`/`to` hold the words with their final stop. `begin`/`end` hold also the space and the citations around them;
 * together the statements of a paragraph cover it without gap, and a citation between `begin` and `end` binds here.
 */
export interface Statement {
  from: number;
  to: number;
  begin: number;
  end: number;
  /** The sentence as a reader sees it, without its citations. */
  text: string;
  /** The same with one character a position: `source[i]` stands at `from + i`, a citation is `CITATION_CHARACTER`. */
  source: string;
  ownWords: boolean;
  citations: PlacedCitation[];
  /** Position of the table row that the sentence stands in. */
  row: number | null;
}

/** Stands for a citation in `Statement.source` (U+FFFC, the object replacement character). */
export const CITATION_CHARACTER = '\uFFFC';
