import { wordsBefore } from './words-before';

// Words before a number that only names something.
const LABEL_WORDS = new Set(
  `no nos number section sections chapter article articles paragraph clause page pages p pp figure fig table annex appendix
  part line gate room flight boeing airbus channel resolution protocol berth pier quay platform block route highway phase reactor № #
  номер пункт пункта пункте пункту пунктом п статья статьи статье статью ст глава главе главу главы раздел раздела разделе
  страница странице страницы стр рис рисунок табл таблица таблице таблицы приложение приложения приложении рейс рейса причал причала причале корпус корпуса корпусе
  канал канала канале резолюция резолюции резолюцию протокол протокола протоколе бап бабы бабына maddə maddəsi madde maddesi
  artikel absatz seite abschnitt gleis halle liegeplatz nr quai phase`
    .split(/\s+/u),
);

/** Whether the number that begins at `at` is part of a name or counts a place in a text: `G20`, `COVID-19`, `Article 5`. */
export function isLabel(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[\p{L}\p{M}_]/u.test(before)) return true;
  if (/[-–/]/.test(before) && /[\p{L}\p{M}\d]/u.test(text.charAt(at - 2))) {
    // `5–7` is a range; `2025/26`, `Ту-154` and `1-2-3` are names.
    return before === '/' || !/(?:^|[^\p{L}\p{M}\d/–-])\d+(?:[.,]\d+)?[-–]$/u.test(text.slice(Math.max(0, at - 14), at));
  }
  const [word] = wordsBefore(text, at, 1);
  return word !== undefined && LABEL_WORDS.has(word.replace(/\.$/, ''));
}
