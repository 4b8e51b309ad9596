/**
 * Letters that Unicode decomposition does not bring to Latin: Cyrillic of Russian, Kazakh, Azerbaijani, Ukrainian and
 * Kyrgyz, and the Latin letters that have no decomposition. The values are chosen for names to meet, not for reading:
 * Kazakh and Russian spellings of one name, and its usual English spelling, must come to the same letters.
 */
const LETTERS = new Map<string, string>([
  ['а', 'a'], ['б', 'b'], ['в', 'v'], ['г', 'g'], ['д', 'd'], ['е', 'e'], ['ё', 'e'], ['ж', 'zh'], ['з', 'z'],
  ['и', 'i'], ['й', 'y'], ['к', 'k'], ['л', 'l'], ['м', 'm'], ['н', 'n'], ['о', 'o'], ['п', 'p'], ['р', 'r'],
  ['с', 's'], ['т', 't'], ['у', 'u'], ['ф', 'f'], ['х', 'h'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['щ', 'shch'],
  ['ъ', ''], ['ы', 'y'], ['ь', ''], ['э', 'e'], ['ю', 'yu'], ['я', 'ya'],
  ['ә', 'a'], ['ғ', 'g'], ['қ', 'k'], ['ң', 'n'], ['ө', 'o'], ['ұ', 'u'], ['ү', 'u'], ['һ', 'h'], ['і', 'i'],
  ['ҝ', 'g'], ['ҹ', 'j'], ['ј', 'y'], ['є', 'e'], ['ґ', 'g'], ['ў', 'u'],
  ['ə', 'a'], ['ı', 'i'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['æ', 'ae'], ['œ', 'oe'],
  ['ß', 'ss'], ['ŋ', 'n'],
  // Arabic as it is typed and as it is printed: the stretching line, and letters that stand for each other at word ends.
  ['ـ', ''], ['ى', 'ي'], ['ی', 'ي'], ['ک', 'ك'], ['ة', 'ه'],
  // Hebrew letters in their final form.
  ['ך', 'כ'], ['ם', 'מ'], ['ן', 'נ'], ['ף', 'פ'], ['ץ', 'צ'],
]);

const MARK = /^\p{M}$/u;
const INVISIBLE = /^\p{Cf}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

const known = new Map<string, string>();

/**
 * What one character (a code point) stands for in folded text: lower-case letters and digits, nothing for marks and
 * invisible characters, or a space for everything that divides words.
 *
 * `toLowerCase` is used and never `toLocaleLowerCase`: on a Turkish machine the latter would fold `I` differently,
 * and an index made there would not answer elsewhere.
 */
export function lettersOf(character: string): string {
  let letters = known.get(character);
  if (letters === undefined) {
    letters = decompose(character);
    known.set(character, letters);
  }
  return letters;
}

function decompose(character: string): string {
  const lower = character.toLowerCase();
  const direct = LETTERS.get(lower);
  if (direct !== undefined) return direct;
  let letters = '';
  for (const part of lower.normalize('NFKD').toLowerCase()) {
    const letter = LETTERS.get(part);
    if (letter !== undefined) letters += letter;
    else if (LETTER_OR_DIGIT.test(part)) letters += part;
    else if (!MARK.test(part) && !INVISIBLE.test(part)) letters += ' ';
  }
  return letters;
}
