/**
 * Languages that letters tell apart better than statistics do; the statistics at hand know no Azerbaijani and take
 * Kazakh, Kyrgyz and Tatar for each other. Counted per thousand letters, so that one foreign name does not decide.
 * @returns ISO 639-1 code, or null when the letters leave it open
 */
export function languageByLetters(text: string): string | null {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const per = perThousand(lower);
  if (per(/\p{sc=Cyrillic}/gu) > 500) return cyrillicLanguage(per);
  if (per(/\p{sc=Latin}/gu) > 500) return latinLanguage(per);
  if (per(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > 50) return 'ja';
  if (per(/\p{sc=Hangul}/gu) > 300) return 'ko';
  if (per(/\p{sc=Han}/gu) > 500) return 'zh';
  if (per(/\p{sc=Arabic}/gu) > 500) return arabicLanguage(per);
  return per(/\p{sc=Hebrew}/gu) > 500 ? hebrewLanguage(per) : null;
}

type PerThousand = (letters: RegExp) => number;

function cyrillicLanguage(per: PerThousand): string | null {
  if (per(/[ѓќѕђћџљњј]/g) > 5) return null;
  return turkicOrMongolian(per) ?? slavic(per);
}

function turkicOrMongolian(per: PerThousand): string | null {
  // Ukrainian has і too, and a Russian text has one of these letters in a name now and then.
  if (per(/[әғқңөұүһ]/g) <= Math.max(10, per(/[ґєї]/g))) return null;
  if (per(/[җ]/g) > 1 && per(/[ә]/g) > 10) return 'tt';
  if (per(/[ӣӯ]/g) > 2) return 'tg';
  if (per(/[қғұі]/g) > 20) return 'kk';
  if (per(/[өүң]/g) > 15) return per(/[ң]/g) > 2 ? 'ky' : 'mn';
  return null;
}

function slavic(per: PerThousand): string | null {
  if (per(/[ў]/g) > 5) return per(/[і]/g) > 20 ? 'be' : null;
  if (per(/[ґєї]/g) > 5 || per(/[і]/g) > 20) return 'uk';
  if (per(/[ъ]/g) > 8 && per(/[ыэё]/g) < 2) return 'bg';
  return per(/[ыэё]/g) > 10 && per(/[әғқңөұүһі]/g) < 10 ? 'ru' : null;
}

function latinLanguage(per: PerThousand): string | null {
  if (per(/ə/g) > 20) return 'az';
  // A headline can do without ə; Turkish has no q, not even in names.
  if (per(/[ğış]/g) > 20 && per(/[ğı]/g) > 10) return per(/q/g) > 10 ? 'az' : 'tr';
  return null;
}

function arabicLanguage(per: PerThousand): string | null {
  if (per(/[ٹڈڑںے]/g) > 5) return 'ur';
  if (per(/[ەۆێڕۋې]/g) > 15) return null;
  if (per(/[پچژگکی]/g) > 20) return 'fa';
  return per(/[ةىأإيك]/g) > 20 ? 'ar' : null;
}

function hebrewLanguage(per: PerThousand): string | null {
  return per(/[װױײ\u05b7\u05b8]/g) > 10 ? null : 'he';
}

function perThousand(text: string): PerThousand {
  const letters = Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  return (wanted) => ((text.match(wanted)?.length ?? 0) * 1000) / letters;
}
