/** A person to whom a text gives words: the name as written, without office; offsets, ends exclusive. */
export interface Speaker {
  name: string;
  from: number;
  to: number;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'ʼ]+(?:-\\p{Lu}[\\p{L}\\p{M}’']+)*";
const INITIAL = '\\p{Lu}\\.';
/** Alternatives with a small and with a capital first letter. */
function bothCases(words: string): string {
  return words.split('|').map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
}

/** Two words or more, the last one no initial: a single one may be any word at the beginning of a sentence. */
const NAME = `(?:${WORD}|${INITIAL}(?:[ \\u00A0]?${INITIAL})?)(?:[ \\u00A0](?:(?:von|van|de|al|bin)[ \\u00A0])?(?:${WORD}|${INITIAL}))*[ \\u00A0]${WORD}`;

/** Verbs of saying between a name and words, in the seven languages. */
const VERB = [
  'said|says|told|stressed|stresses|noted|notes|added|adds|stated|states|announced|explained|declared|warned|recalled|argued|emphasi[sz]ed|pointed out|is quoted|called|insisted|claimed|complained|admitted|confirmed|promised|urged|predicted|replied|commented|critici[sz]ed|welcomed',
  '(?:сказал|заявил|отметил|подчеркнул|сообщил|добавил|рассказал|пояснил|объявил|напомнил|предупредил|указал|заверил|назвал|признал|пообещал|подтвердил|призвал|раскритиковал|ответил)[аи]?|пожаловал(?:ся|ась|ись)|говорит|считает|заявляет|отмечает',
  'деді|дейді|деген|айтты|мәлімдеді|атап өтті|хабарлады|түсіндірді|жеткізді|қосты|ескертті|сендірді|мойындады',
  'dedi|deyib|deyir|bildirib|bildirdi|qeyd edib|qeyd etdi|vurğulayıb|vurğuladı|söyləyib|söylədi|əlavə edib|xəbərdarlıq edib|bəyan edib|açıqlayıb|iddia edib',
  'söyledi|belirtti|ifade etti|vurguladı|açıkladı|diyor|kaydetti|ekledi|şöyle dedi|uyardı|savundu|iddia etti|dile getirdi|duyurdu',
  'a (?:dit|déclaré|affirmé|souligné|ajouté|indiqué|annoncé|expliqué|averti|rappelé|précisé|assuré|promis|dénoncé|reconnu|confirmé|estimé|lancé|regretté|prévenu)|déclare|affirme|souligne|explique',
  'sagte|sagt|erklärte|betonte|ergänzte|warnte|erläuterte|kündigte|meinte|unterstrich|mahnte|klagte|versprach|bestätigte|forderte|kritisierte|behauptete|äußerte',
].join('|');
/** Those of languages whose verb stands last, behind what is said. */
const LAST_VERB = 'айтты|мәлімдеді|атап өтті|хабарлады|жеткізді|bildirib|bildirdi|qeyd edib|vurğulayıb|söyləyib|belirtti|söyledi|vurguladı|açıkladı|kaydetti|ifade etti';
/** What stands before a name that words are given to. */
const BEFORE = bothCases('according to|quotes|quoted|in the words of|по словам|по мнению|слова|цитирует|selon|d’après|d\'après|cite|laut|so|zitiert|nach Angaben von|nach den Worten von');
/** What stands behind such a name, which is then in another case. */
const BEHIND = 'sözlərinə görə|fikrincə|айтуынша|пікірінше|göre';
const NUMERAL = "%?\\d+(?:[.,]\\d+)*%?(?:[’'-]\\p{Ll}+)?";
/** An office between verb and name, or between name and verb in commas: some small words. */
const OFFICE = "(?:(?:the|a|le|la|der|die)[ \\u00A0])?(?:(?:[\\p{Ll}\\p{M}’'-]+|of|\\p{Lu}[\\p{Ll}\\p{M}-]+)[ \\u00A0]){0,5}?";
const APPOSITION = "(?:, [^,.;:“”«»\"()]{2,70}?,)?";

const SAID = [
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${VERB}|${BEFORE})[:,]?[ \\u00A0](?:\\()?${OFFICE}(?<name>${NAME})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{M}])(?<name>${NAME})(?:${APPOSITION}|,)(?:[ \\u00A0](?:auch|also|bu barədə|bunu|то|también|тоже|была|o))?[ \\u00A0](?:${VERB})(?![\\p{L}\\p{M}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{M}])(?<name>${NAME}),?(?:[ \\u00A0](?:[\\p{Ll}\\p{M}’'-]+|${NUMERAL})){1,8}[ \\u00A0](?:${LAST_VERB})(?![\\p{L}\\p{M}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{M}])(?<name>${NAME})[’']?[\\p{Ll}]{0,4}[ \\u00A0](?:${BEHIND})(?![\\p{L}\\p{M}])`, 'gu'),
];
/** Parts of the names of authorities, firms and papers, in the seven languages. */
const NO_PERSON =
  /^(?:ministr(?:y|ies)|minist[eè]re|bureau|agency|agence|agentur|agentlik\p{L}*|bank\p{L}*|banque|press|news|times|post|group|union|council|company|university|fund|institute?|committee|parliament|government|authority|office|centre|center|association|chamber|federation|party|court|railways?|airlines?|\p{L}*amt|\p{L}*ministerium\p{L}*|behörde|verband|kammer|министерств\p{L}*|агентств\p{L}*|банк\p{L}*|комитет\p{L}*|совет\p{L}*|союз\p{L}*|компани\p{L}*|ассоциаци\p{L}*|палат\p{L}*|министрлі\p{L}*|агентті\p{L}*|одағ\p{L}*|nazirliy?\p{L}*|bakanlı\p{L}*|kurum\p{L}*|şirkət\p{L}*|şirket\p{L}*)$/iu;
/** Offices that are written with a capital letter before a name, or in German always. */
const OFFICES =
  /^(?:the|der|die|das|ein|eine|le|la|les|un|une|mr|mrs|ms|dr|prof|president|prime|deputy|first|vice|foreign|transport|trade|culture|finance|economy|energy|health|minister\p{L}*|mayor|governor|director|chair\p{L}*|chief|spokes\p{L}*|secretary|general|ambassador|professor|head|president\p{L}*|président\p{L}*|ministre|maire|directeur|directrice|monsieur|madame|министр\p{L}*|президент\p{L}*|директор\p{L}*|глава|премьер\p{L}*|мэр\p{L}*|посол\p{L}*|\p{L}*minister\p{L}*|\p{L}*direktor\p{L}*|\p{L}*chef\p{L}*|bürgermeister\p{L}*|professor\p{L}*|herr|frau|nazir\p{L}*|bakan\p{L}*|başkan\p{L}*|müdür\p{L}*|sayın|cənab|vali|министрі|төрағасы|басшысы|әкім\p{L}*|директоры)$/iu;
/** Articles among them. */
const ARTICLE = /^(?:le|la|les|der|die|das)$/iu;

const kept = new Map<string, readonly Speaker[]>();
const MOST_KEPT = 5000;

/**
 * The persons to whom a text gives words: next to a verb of saying, or behind “according to” and the like. Kept, as after an
 * edit nearly all sentences are the same.
 */
export function speakersIn(text: string): readonly Speaker[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const speakers = findSpeakers(text);
  kept.set(text, speakers);
  return speakers;
}

function findSpeakers(text: string): Speaker[] {
  const found = new Map<number, Speaker>();
  for (const pattern of SAID) {
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.['name'];
      if (written === undefined) continue;
      const speaker = personIn(written, match.index + match[0].indexOf(written));
      if (speaker && !found.has(speaker.to)) found.set(speaker.to, speaker);
    }
  }
  return [...found.values()].sort((one, other) => one.from - other.from);
}

/** Leaves the office away that stands before a name; null for what is no person. */
function personIn(written: string, at: number): Speaker | null {
  const words = [...written.matchAll(/[^ \u00A0]+/gu)].map((match) => ({ word: match[0], from: at + match.index }));
  // `Belediye Başkanı Nihal Turan`: what stands before an office belongs to it.
  // `Yann Le Goff`: an article within a name is part of it.
  words.splice(0, words.map(({ word }, index) => OFFICES.test(word) && !(ARTICLE.test(word) && index > 0 && !OFFICES.test(words[index - 1]?.word ?? ''))).lastIndexOf(true) + 1);
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || words.length < 2 || words.some(({ word }) => NO_PERSON.test(word.replace(/[’'].*$/u, '')))) return null;
  const to = last.from + last.word.length;
  return { name: written.slice(first.from - at, to - at), from: first.from, to };
}
