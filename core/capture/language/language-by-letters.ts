/**
 * Languages that letters tell apart better than statistics do; the statistics at hand know no Azerbaijani and take
 * Kazakh, Kyrgyz and Tatar for each other. Counted per thousand letters, so that one foreign name does not decide.
 * @returns ISO 639-1 code, or null when the letters leave it open
 */
export function languageByLetters(text: string): string | null {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const per = perThousand(lower);
  const cyrillic = per(/\p{sc=Cyrillic}/gu);
  if (cyrillic > 500) return cyrillicLanguage(per);
  if (per(/\p{sc=Latin}/gu) > 500) return latinLanguage(per);
  if (per(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > 50) return 'ja';
  if (per(/\p{sc=Hangul}/gu) > 300) return 'ko';
  if (per(/\p{sc=Han}/gu) > 500) return 'zh';
  return null;
}

type PerThousand = (letters: RegExp) => number;

function cyrillicLanguage(per: PerThousand): string | null {
  if (per(/[ґєї]/g) > 5) return 'uk';
  if (per(/[ў]/g) > 5) return per(/[і]/g) > 20 ? 'be' : null;
  if (per(/[ѓќѕђћџљњј]/g) > 5) return null;
  return turkicOrMongolian(per) ?? slavic(per);
}

function turkicOrMongolian(per: PerThousand): string | null {
  if (per(/[җ]/g) > 1 && per(/[ә]/g) > 10) return 'tt';
  if (per(/[ӣӯ]/g) > 2) return 'tg';
  if (per(/[қғұі]/g) > 20) return 'kk';
  if (per(/[өүң]/g) > 15) return per(/[ң]/g) > 2 ? 'ky' : 'mn';
  return null;
}

function slavic(per: PerThousand): string | null {
  if (per(/[ъ]/g) > 8 && per(/[ыэё]/g) < 2) return 'bg';
  return per(/[ыэё]/g) > 10 && per(/[әғқңөұүһі]/g) < 10 ? 'ru' : null;
}

function latinLanguage(per: PerThousand): string | null {
  if (per(/ə/g) > 20) return 'az';
  if (per(/[ğış]/g) > 20 && per(/[ğı]/g) > 10) return 'tr';
  return null;
}

function perThousand(text: string): PerThousand {
  const letters = Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  return (wanted) => ((text.match(wanted)?.length ?? 0) * 1000) / letters;
}
