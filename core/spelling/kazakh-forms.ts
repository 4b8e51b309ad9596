type Kind = 'case' | 'behindPossessive' | 'possessive' | 'plural' | 'derived' | 'finite' | 'personal' | 'participle' | 'negated' | 'negation' | 'voice';

interface Ending {
  kind: Kind;
  text: string;
  /** What the sound before has to be. */
  behind: RegExp;
}

/**
 * Endings of Kazakh; a capital letter stands for the sounds that harmony and the sound before choose from (`FORMS`). What
 * begins with `+` stands behind vowels only.
 */
const ENDINGS: Record<Kind, string> = {
  case: 'НЫң НЫ ҒА ДА ДАн нАн Мен Менен ДАй ДАғы ДАгі шА дікі нікі тікі',
  behindPossessive: 'А н нА ндА ндАғы ндАгі нАн',
  possessive: 'Ым +м Ың +ң Ыңыз Ыңіз +ңЫз +сЫ Ы ЫмЫз +мЫз ЫңЫз',
  plural: 'ЛАр',
  derived: 'ЛЫқ ЛЫк ЛЫ сЫз шЫ шЫлЫқ шЫлЫк рАқ рАк ЫрАқ ЫрАк +ншЫ ЫншЫ',
  finite: 'ДЫ ДЫм ДЫң ДЫқ ДЫк ДЫңЫз АдЫ +йдЫ АмЫн АмЫз АсЫз +ймЫз +ймЫн ЫптЫ +птЫ сА сАқ сАк сЫн АйЫқ АйЫк МАқ МАк',
  personal: 'МЫз МЫн сЫң',
  participle: 'ҒАн АтЫн +йтЫн Ып +п А +й Ар +р у ушЫ МАйтЫн ҒАлЫ ҒАндЫқтАн ҒАндЫктАн',
  negated: 'с стАн й йдЫ йтЫн ҒАн ДЫ сА сЫн у п',
  negation: 'МА',
  voice: 'Ыл +л Ын +н Ыс +с ДЫр ҒЫз +т ЛАн ЛА ЛАс',
};

/** What may stand before an ending of a kind, read from the end of the word; `stem`: the word itself. */
const BEFORE: Record<Kind, readonly (Kind | 'stem')[]> = {
  case: ['stem', 'possessive', 'plural', 'derived', 'participle', 'negated'],
  behindPossessive: ['possessive'],
  possessive: ['stem', 'plural', 'derived', 'participle', 'negated'],
  plural: ['stem', 'derived', 'participle', 'case'],
  derived: ['stem', 'derived', 'participle', 'voice'],
  finite: ['stem', 'voice'],
  personal: ['stem', 'participle', 'negated'],
  participle: ['stem', 'voice'],
  negated: ['negation'],
  negation: ['stem', 'voice'],
  voice: ['stem', 'voice'],
};

const VERBAL: ReadonlySet<Kind> = new Set<Kind>(['finite', 'participle', 'negation', 'voice']);
const FORMS: Record<string, string> = { А: 'ае', Ы: 'ыі', Ғ: 'ғгқк', Д: 'дт', Л: 'лдт', М: 'мбп', Н: 'ндт' };

const VOICELESS = /[кқпстфхһцчшщбвгд]$/u;
const VOICED = /[^кқпстфхһцчшщ]$/u;
const VOWEL = /[аәеёоөұүыіэюяиу]$/u;
const NO_VOWEL = /[^аәеёоөұүыіэюя]$/u;
const ANY = /./u;
/** What the sound before is, by the first letter of a pattern and the sound that it becomes. */
const BEHIND: Record<string, Record<string, RegExp>> = {
  Л: { л: /[аәеёоөұүыіэюяиурй]$/u, д: /[лмнңзж]$/u, т: VOICELESS },
  Н: { н: /[аәеёоөұүыіэюяимнң]$/u, д: /[рлйузжмнң]$/u, т: VOICELESS },
  М: { м: /[аәеёоөұүыіэюяиурлймнң]$/u, б: /[зжмнң]$/u, п: VOICELESS },
  Д: { д: VOICED, т: VOICELESS },
  Ғ: { ғ: VOICED, г: VOICED, қ: VOICELESS, к: VOICELESS },
  А: { а: NO_VOWEL, е: NO_VOWEL },
  Ы: { ы: NO_VOWEL, і: NO_VOWEL },
};
const BACK = /[аоұыяё]/u;
const FRONT = /[әеөүі]/u;
const VOWELS = /[аәеёоөұүыіюяэ]/gu;
/** Endings that do not follow the vowels of the word. */
const FIXED = /^(?:[мбп]ен(?:ен)?|[дтн]ікі)$/u;
/** A stem gives its last sound a voice before a vowel: `кітап`, `кітабы`. */
const UNVOICED: Record<string, string> = { б: 'п', г: 'к', ғ: 'қ' };
const SHORTEST_STEM = 3;
const MOST_ENDINGS = 5;

const byLast = new Map<string, Ending[]>();
for (const kind of Object.keys(ENDINGS) as Kind[]) {
  for (const pattern of ENDINGS[kind].split(' ')) {
    for (const text of formsOf(pattern.replace('+', ''))) {
      const ending = { kind, text, behind: pattern.startsWith('+') ? VOWEL : (BEHIND[pattern.charAt(0)]?.[text.charAt(0)] ?? ANY) };
      byLast.set(text.slice(-1), [...(byLast.get(text.slice(-1)) ?? []), ending]);
    }
  }
}

/**
 * Whether a Kazakh word is a form of a word that the dictionary has. Kazakh hangs several endings on a word
 * (`мектеп-тер-іміз-де`), while its dictionary knows one at a time and calls every fifth right word wrong.
 * Endings have to agree with what they are hung on: in their vowels, and in whether the sound before has a voice.
 * @param isWord looks a stem up
 */
export function isKazakhForm(word: string, isWord: (stem: string) => boolean): boolean {
  const lower = word.toLowerCase();
  const asWritten = (stem: string) => word.charAt(0) + stem.slice(1);
  // A verb is in the dictionary by its noun (`көшу`), and only as such.
  const isStem = (stem: string, { kind, text }: Ending) => (VERBAL.has(kind) ? isWord(asWritten(verbalNoun(stem))) : stemsOf(stem, text).some((one) => isWord(asWritten(one))));
  const peel = (rest: string, kinds: readonly string[], left: number): boolean =>
    (byLast.get(rest.slice(-1)) ?? []).some((ending) => {
      const { kind, text, behind } = ending;
      const stem = rest.slice(0, rest.length - text.length);
      if (stem.length < SHORTEST_STEM || !kinds.includes(kind) || !rest.endsWith(text) || !behind.test(stem) || !isInHarmony(stem, text)) return false;
      const before = BEFORE[kind];
      return (before.includes('stem') && isStem(stem, ending)) || (left > 1 && peel(stem, before, left - 1));
    });
  return peel(lower, Object.keys(ENDINGS), MOST_ENDINGS);
}

function formsOf(pattern: string): string[] {
  const [first = '', ...rest] = [...pattern];
  const behind = rest.length === 0 ? [''] : formsOf(rest.join(''));
  return [...(FORMS[first] ?? first)].flatMap((letter) => behind.map((end) => letter + end)).filter(isOfOneKind);
}

function isOfOneKind(ending: string): boolean {
  const back = BACK.test(ending) || /[ғқ]/u.test(ending);
  const front = FRONT.test(ending) || /[гк]/u.test(ending);
  return !(back && front) || FIXED.test(ending);
}

function isInHarmony(stem: string, ending: string): boolean {
  if (FIXED.test(ending)) return true;
  const last = stem.match(VOWELS)?.pop() ?? '';
  return BACK.test(last) ? !FRONT.test(ending) : !FRONT.test(last) || !BACK.test(ending);
}

function stemsOf(stem: string, ending: string): string[] {
  const unvoiced = /^[аеыі]/u.test(ending) ? UNVOICED[stem.slice(-1)] : undefined;
  return unvoiced === undefined ? [stem] : [stem, stem.slice(0, -1) + unvoiced];
}

/** The form under which dictionaries have a verb: `көш`, `көшу`; `оқы`, `оқу`. */
function verbalNoun(stem: string): string {
  return /[ыі]$/u.test(stem) ? `${stem.slice(0, -1)}у` : `${stem}у`;
}
