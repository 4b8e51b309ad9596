// Words before a number that only names something, and signs that tie it to a name.
const LABEL_BEFORE =
  /(?:(?<!\p{L})(?:no|nos|number|section|sections|chapter|article|articles|paragraph|clause|page|pages|p|pp|figure|fig|table|annex|appendix|part|line|gate|room|flight|boeing|airbus|channel|resolution|protocol|номер|пункт\p{L}{0,2}|п|статья|статьи|статье|статью|ст|глав[аеыу]|раздел\p{L}{0,2}|страниц[аеыу]|стр|рис|рисунок|табл|таблиц[аеыу]|приложени[еяи]|рейс\p{L}{0,2}|канал\p{L}{0,2}|резолюци\p{L}{1,2}|протокол\p{L}{0,2}|бап\p{L}{0,3}|maddə\p{L}{0,3})\.?\s*|[№#]\s?)$/iu;

/** Whether the number that begins at `at` is part of a name or counts a place in a text: `G20`, `COVID-19`, `Article 5`. */
export function isLabel(text: string, at: number): boolean {
  if (/[\p{L}\p{M}_]$/u.test(text.slice(Math.max(0, at - 2), at)) || /[\p{L}\p{M}\d][-–/]$/u.test(text.slice(Math.max(0, at - 3), at))) {
    return !/(?:^|[^\p{L}\p{M}\d/])\p{Nd}+[-–]$/u.test(text.slice(Math.max(0, at - 12), at));
  }
  return LABEL_BEFORE.test(text.slice(Math.max(0, at - 16), at));
}
