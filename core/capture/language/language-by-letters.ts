import { countOf, letterCounts, lettersIn } from './letter-counts';

const SYLLABIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** A Chinese text has about so many letters a sign when it is translated. */
const LETTERS_A_SIGN = 2.5;

/**
 * Languages that letters tell apart better than statistics do; the statistics at hand know no Azerbaijani and take
 * Kazakh, Kyrgyz and Tatar for each other. Counted per thousand letters, so that one foreign name does not decide.
 * @returns ISO 639-1 code, or null when the letters leave it open
 */
export function languageByLetters(text: string): string | null {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const per = perThousand(lower);
  // How much of the text is left for alphabets, when a sign that stands for a syllable or a word counts as what it says.
  const left = 1000 / (1000 + per(SYLLABIC) * (LETTERS_A_SIGN - 1));
  if (per(/\p{sc=Cyrillic}/u) * left > 500) return cyrillicLanguage(per);
  if (per(/\p{sc=Latin}/u) * left > 500) return latinLanguage(per);
  if (per(/[\p{sc=Hiragana}\p{sc=Katakana}]/u) > 50) return 'ja';
  if (per(/\p{sc=Hangul}/u) > 300) return 'ko';
  if (per(/\p{sc=Han}/u) * LETTERS_A_SIGN * left > 500) return 'zh';
  if (per(/\p{sc=Arabic}/u) * left > 500) return arabicLanguage(per);
  return per(/\p{sc=Hebrew}/u) * left > 500 ? hebrewLanguage(per) : null;
}

type PerThousand = (letters: RegExp) => number;

function cyrillicLanguage(per: PerThousand): string | null {
  if (per(/[ѓќѕђћџљњј]/u) > 5) return null;
  return turkicOrMongolian(per) ?? slavic(per);
}

function turkicOrMongolian(per: PerThousand): string | null {
  // Ukrainian has і too, and a Russian text has one of these letters in a name now and then.
  if (per(/[әғқңөұүһ]/u) <= Math.max(10, per(/[ґєї]/u))) return null;
  if (per(/[җ]/u) > 1 && per(/[ә]/u) > 10) return 'tt';
  if (per(/[ӣӯ]/u) > 2) return 'tg';
  if (per(/[қғұі]/u) > 20) return 'kk';
  if (per(/[өүң]/u) > 15) return per(/[ң]/u) > 2 ? 'ky' : 'mn';
  return null;
}

function slavic(per: PerThousand): string | null {
  if (per(/[ў]/u) > 5) return per(/[і]/u) > 20 ? 'be' : null;
  if (per(/[ґєї]/u) > 5 || per(/[і]/u) > 20) return 'uk';
  if (per(/[ъ]/u) > 8 && per(/[ыэё]/u) < 2) return 'bg';
  return per(/[ыэё]/u) > 10 && per(/[әғқңөұүһі]/u) < 10 ? 'ru' : null;
}

function latinLanguage(per: PerThousand): string | null {
  if (per(/ə/u) > 20) return 'az';
  // A headline can do without ə; Turkish has no q, not even in names.
  if (per(/[ğış]/u) > 20 && per(/[ğı]/u) > 10) return per(/q/u) > 10 ? 'az' : 'tr';
  return null;
}

function arabicLanguage(per: PerThousand): string | null {
  if (per(/[ٹڈڑںے]/u) > 5) return 'ur';
  if (per(/[ەۆێڕۋې]/u) > 15) return null;
  if (per(/[پچژگکی]/u) > 20) return 'fa';
  return per(/[ةىأإيك]/u) > 20 ? 'ar' : null;
}

function hebrewLanguage(per: PerThousand): string | null {
  return per(/[װױײ\u05b7\u05b8]/u) > 10 ? null : 'he';
}

function perThousand(text: string): PerThousand {
  const counts = letterCounts(text);
  const letters = Math.max(1, lettersIn(counts));
  return (wanted) => (countOf(counts, wanted) * 1000) / letters;
}
