import { RunFilter } from './run-filter';

/**
 * How many words make a run. Found by measuring: of a text in which three words of ten were exchanged, runs of three
 * still cover more than half and runs of four less, while two reports of one event by different hands share hardly
 * more of one than of the other.
 */
export const RUN = 3;

/** What is compared of a text: which words follow each other, and its figures. */
export interface Wording {
  /** A hash of each run of `RUN` words, in the order of the text; empty for a text shorter than that. */
  runs: Uint32Array;
  /** The numbers in it, as folded words. */
  figures: ReadonlySet<string>;
  /** How many folded words a word has: two in Chinese and Japanese, where each character begins one. */
  scale: number;
  /** Made when it is first asked for: one text is compared with many. */
  filter: () => RunFilter;
}

const PAIR = /(?<!\S)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const SPACE = 32;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Reads a text for comparing it with others.
 * @param folded the text as `foldText` gives it, so that case, marks, quotes and dashes make no difference
 */
export function readWording(folded: string): Wording {
  const words = wordHashes(folded);
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + RUN; next += 1) hash = mixed(Math.imul(hash, 31) + (words[next] ?? 0));
    runs[at] = hash;
  }
  const pairs = folded.match(PAIR)?.length ?? 0;
  let filter: RunFilter | null = null;
  return {
    runs,
    figures: new Set(folded.match(/(?<!\S)\d+(?!\S)/gu)),
    scale: pairs * 2 > words.length ? 2 : 1,
    filter: () => (filter ??= new RunFilter(runs)),
  };
}

/** How many words a text has. */
export function wordCount({ runs }: Wording): number {
  return runs.length === 0 ? 0 : runs.length + RUN - 1;
}

/** FNV-1a of each word (http://www.isthe.com/chongo/tech/comp/fnv/). */
function wordHashes(folded: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit === SPACE) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    } else hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  if (folded !== '') hashes.push(hash);
  return hashes;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the result (Appleby, public domain). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
