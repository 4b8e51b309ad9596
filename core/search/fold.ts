import { lettersOf } from './letters';
import { OffsetMap } from './offset-map';

export interface Folded {
  folded: string;
  map: OffsetMap;
}

/** A letter on its way into the folded text, with the stretch of the original it stands for. */
interface Letter {
  value: string;
  start: number;
  end: number;
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const BREVE = '\u0306';

/**
 * The one form in which text is indexed and asked for: lower-case words of Latin letters and digits divided by single
 * spaces. Case (with both i pairs), marks, compatibility forms and Cyrillic are folded away, and the common ways to
 * romanise a Cyrillic name are brought together, so that `Tokayev`, `Токаев` and `Тоқаев` are the same word.
 * Chinese and Japanese come as overlapping pairs and a last single character: `中国人` is `中国 国人 人`.
 *
 * @returns the folded text, and the map that leads from a hit back to the text as it was written
 */
export function fold(text: string): Folded {
  const writer = new FoldWriter();
  const letters = latinLetters(text);
  let at = 0;
  while (at < letters.length) at += writeNext(writer, letters, at);
  return writer.finish();
}

function latinLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const values = lettersInContext(character, text, end);
    if (values === '') extendLast(letters, end);
    for (const value of values) letters.push({ value, start, end });
    start = end;
  }
  return letters;
}

/**
 * Two letters depend on what follows: `и` with a separate breve is `й` (text that came through macOS file names), and
 * a soft or hard sign before `е` is heard as `y` (Васильев: Vasilyev).
 */
function lettersInContext(character: string, text: string, next: number): string {
  if (isOneOf(character, 'иИ') && text[next] === BREVE) return 'y';
  if (isOneOf(character, 'ьЬъЪ') && isOneOf(text[next] ?? '', 'еЕёЁ')) return 'y';
  return lettersOf(character);
}

function isOneOf(character: string, characters: string): boolean {
  return character !== '' && characters.includes(character);
}

/** Marks and invisible characters belong to the letter before them; at the beginning of a word they belong to none. */
function extendLast(letters: Letter[], end: number): void {
  const last = letters.at(-1);
  if (last !== undefined && last.value !== ' ') last.end = end;
}

/** Writes what stands at `at`, and returns how many letters that used up. */
function writeNext(writer: FoldWriter, letters: readonly Letter[], at: number): number {
  const letter = letters[at];
  if (letter === undefined) return 1;
  const { value, start, end } = letter;
  if (value === ' ') {
    writer.divide(start, end);
    return 1;
  }
  if (CJK.test(value)) return writePairs(writer, letters, at);
  const next = letters[at + 1];
  if (next !== undefined) {
    const joined = joinedLetter(writer, value, next.value);
    if (joined !== null) {
      writer.write(joined, start, next.end);
      return 2;
    }
  }
  writer.write(singleLetter(writer, value), start, end);
  return 1;
}

/** Two Latin letters that romanisations write for one Cyrillic letter, or that some of them leave out. */
function joinedLetter(writer: FoldWriter, value: string, next: string): string | null {
  if (value === 'k' && next === 'h') return 'h';
  if (value === 'y' && next === 'e' && (writer.atWordStart || writer.afterVowel)) return 'e';
  if (value === 'y' && next === 'o' && writer.afterI) return 'e';
  return null;
}

function singleLetter(writer: FoldWriter, value: string): string {
  switch (value) {
    case 'y':
      return 'i';
    case 'q':
      return 'k';
    case 'x':
      return writer.atWordStart ? 'h' : 'ks';
    default:
      return value;
  }
}

function writePairs(writer: FoldWriter, letters: readonly Letter[], at: number): number {
  let used = 0;
  for (;;) {
    const one = letters[at + used];
    if (one === undefined || !CJK.test(one.value)) break;
    const other = letters[at + used + 1];
    writer.divide(one.start, one.start);
    writer.write(one.value, one.start, one.end);
    if (other !== undefined && CJK.test(other.value)) writer.write(other.value, other.start, other.end);
    used += 1;
  }
  const behind = letters[at + used - 1]?.end ?? 0;
  writer.divide(behind, behind);
  return used;
}

/** Collects folded characters with their places, and knows what the word so far ends in. */
class FoldWriter {
  private readonly letters: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private last = ' ';

  get atWordStart(): boolean {
    return this.last === ' ';
  }

  get afterI(): boolean {
    return this.last === 'i';
  }

  get afterVowel(): boolean {
    return 'aeiou'.includes(this.last);
  }

  divide(start: number, end: number): void {
    if (!this.atWordStart) this.push(' ', start, end);
  }

  write(letters: string, start: number, end: number): void {
    // Дмитрий, Dmitriy and Dmitry differ only in how often the last sound is written.
    if (letters === 'i' && this.afterI) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    for (const letter of letters) this.push(letter, start, end);
  }

  finish(): Folded {
    return { folded: this.letters.join('').trimEnd(), map: new OffsetMap(this.starts, this.ends) };
  }

  private push(letter: string, start: number, end: number): void {
    this.letters.push(letter);
    this.last = letter;
    this.starts.push(start);
    this.ends.push(end);
    // A letter outside the basic plane is two UTF-16 units, and offsets count units.
    if (letter.length === 2) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}
