/** Languages to choose from (ISO 639-1): those that articles in a press office are written in. */
export const LANGUAGE_CODES: readonly string[] = [
  'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'he', 'hi',
  'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'ko', 'ky', 'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'nb', 'nl', 'no',
  'pl', 'ps', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tg', 'th', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh',
];
