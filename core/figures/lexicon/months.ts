/** Month names with their cases: English, German, French, Russian, Kazakh, Azerbaijani, Turkish; in lower case, January first. */
const MONTHS: readonly RegExp[] = [
  /^(?:january|jan|januar|jänner|janvier|январ(?:ь|я|ю|е|ём|ем)|янв|қаңтар\p{L}*|yanvar\p{L}{0,4}|oca[kğ]\p{L}{0,4})$/u,
  /^(?:february|feb|februar|février|феврал(?:ь|я|ю|е|ём|ем)|фев|ақпан\p{L}*|fevral\p{L}{0,4}|şubat\p{L}{0,4})$/u,
  /^(?:march|mar|märz|mars|март(?:а|у|е|ом)?|мар|наурыз\p{L}*|mart(?:ın|da|dan|ta|tan)?)$/u,
  /^(?:april|apr|avril|апрел(?:ь|я|ю|е|ем)|апр|сәуір\p{L}*|aprel\p{L}{0,4}|nisan\p{L}{0,4})$/u,
  /^(?:may|mai|ма(?:й|я|ю|е|ем)|мамыр\p{L}*|may(?:ın|da|dan)|mayıs\p{L}{0,4})$/u,
  /^(?:june|jun|juni|juin|июн(?:ь|я|ю|е|ем)|маусым\p{L}*|iyun\p{L}{0,4}|haziran\p{L}{0,4})$/u,
  /^(?:july|jul|juli|juillet|июл(?:ь|я|ю|е|ем)|шілде\p{L}*|iyul\p{L}{0,4}|temmuz\p{L}{0,4})$/u,
  /^(?:august|aug|août|август(?:а|у|е|ом)?|авг|тамыз\p{L}*|avqust\p{L}{0,4}|ağustos\p{L}{0,4})$/u,
  /^(?:september|sept|sep|septembre|сентябр(?:ь|я|ю|е|ём|ем)|сен|сент|қыркүйе[кг]\p{L}*|sentyabr\p{L}{0,4}|eylül\p{L}{0,4})$/u,
  /^(?:october|oct|oktober|octobre|октябр(?:ь|я|ю|е|ём|ем)|окт|қазан(?!да[ғг])\p{L}*|oktyabr\p{L}{0,4}|ekim\p{L}{0,4})$/u,
  /^(?:november|nov|novembre|ноябр(?:ь|я|ю|е|ём|ем)|ноя|нояб|қараша\p{L}*|noyabr\p{L}{0,4}|kasım\p{L}{0,4})$/u,
  /^(?:december|dec|dezember|décembre|декабр(?:ь|я|ю|е|ём|ем)|дек|желтоқсан\p{L}*|dekabr\p{L}{0,4}|aralı[kğ]\p{L}{0,4})$/u,
];

/** @returns 1 to 12, or null when the word names no month; in English a month has a capital letter */
export function monthOf(word: string, language: string): number | null {
  if (language === 'en' && /^(?:may|mar|march)$/.test(word)) return null;
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((month) => month.test(lower));
  return index === -1 ? null : index + 1;
}
