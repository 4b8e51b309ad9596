/** A newspaper, agency or the like that a text gives its words to; offsets, ends exclusive. */
export interface Paper {
  name: string;
  from: number;
  to: number;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const SMALL = '(?:of the|of|and|&|de la|de|du|des|der|am|im)';
/** Two words or more: one alone may be any word at the beginning of a sentence. */
const NAME = `${WORD}(?:[ \\u00A0](?:${SMALL}[ \\u00A0])?${WORD}){1,4}`;
const SAYS =
  'reports?|reported|writes?|wrote|says|said|notes|noted|adds|quotes|quoted|publishe[sd]|carrie[sd]|announce[sd]|recalls|points out|berichtet|berichtete|schreibt|schrieb|meldet|meldete|écrit|rapporte|indique|relève|souligne|rappelle|annonce';
const PAPER =
  /^(?:times|post|news|press|gazette|herald|tribune|courier|chronicle|mail|daily|telegraph|observer|standard|journal|newswire|wire|monitor|bulletin|examiner|mirror|guardian|express|echo|argus|weekly|zeitung|nachrichten|anzeiger|kurier|bote|rundschau|tageblatt|presse|courrier|dépêche|quotidien|nouvelles|écho)$/iu;
/** What stands before a name without being part of it. */
const BEFORE = /^(?:the|on|in|at|as|and|but|while|meanwhile|today|yesterday|also|mon|tues|wednes|thurs|fri|satur|sun|\p{L}+day|der|die|das|am|le|la|les)$/iu;

const RU_NOUN = 'газет\\p{L}*|агентств\\p{L}*|издани\\p{L}*|портал\\p{L}*|журнал\\p{L}*|телеканал\\p{L}*|еженедельник\\p{L}*';
const RU_SAYS = 'пишет|сообщает|передаёт|передает|отмечает|указывает|публикует|рассказывает|сообщил\\p{L}*|написал\\p{L}*|отметил\\p{L}*';
const QUOTED = '[«“"](?<name>\\p{Lu}[^«»“”"]{1,60})[»”"]';
const TURKIC_NOUN = 'газеті|агенттігі|порталы|басылымы|журналы|qəzeti|agentliyi|portalı|saytı|jurnalı|gazetesi|ajansı|dergisi';
const TURKIC_SAYS = 'жазады|жазды|хабарлайды|хабарлады|жариялады|yazır|yazıb|bildirir|bildirib|yazdı|yazıyor|bildirdi|aktardı|duyurdu';

const GIVEN = [
  new RegExp(`(?<![\\p{L}\\p{M}])(?<name>${NAME})[ \\u00A0](?:${SAYS})(?![\\p{L}\\p{M}])`, 'gu'),
  new RegExp(`${QUOTED},?[ \\u00A0](?:${RU_SAYS})(?![\\p{L}\\p{M}])`, 'gu'),
  new RegExp(`(?:${RU_SAYS}|[Пп]о данным|[Пп]о сообщению|со ссылкой на)[ \\u00A0](?:${RU_NOUN})[ \\u00A0]${QUOTED}`, 'gu'),
  new RegExp(`${QUOTED}[ \\u00A0](?:${TURKIC_NOUN})\\p{L}*(?=.*(?:${TURKIC_SAYS})(?![\\p{L}\\p{M}]))`, 'gu'),
];

const kept = new Map<string, readonly Paper[]>();
const MOST_KEPT = 5000;

/**
 * The papers that a text gives words to by a verb of saying, told by their names alone: a word such as Times or Gazette in
 * them, or quotation marks where these languages set them. Kept, as after an edit nearly all sentences are the same.
 */
export function papersIn(text: string): readonly Paper[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const papers = GIVEN.flatMap((pattern, index) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const written = match.groups?.['name'];
      if (written === undefined) return [];
      const at = match.index + match[0].indexOf(written);
      return index === 0 ? namedAsPaper(written, at) : [{ name: written, from: at, to: at + written.length }];
    }),
  );
  kept.set(text, papers);
  return papers;
}

function namedAsPaper(written: string, at: number): Paper[] {
  const words = [...written.matchAll(/[^ \u00A0]+/gu)].map((match) => ({ word: match[0], at: match.index }));
  while (words[0] && BEFORE.test(words[0].word)) words.shift();
  const [first] = words;
  if (!first || words.length < 2 || !words.some(({ word }) => PAPER.test(word))) return [];
  return [{ name: written.slice(first.at), from: at + first.at, to: at + written.length }];
}
