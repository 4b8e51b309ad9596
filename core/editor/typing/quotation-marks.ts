/** Quotation marks of a language, with the space that belongs inside of them. */
export interface QuotationMarks {
  outer: readonly [string, string];
  inner: readonly [string, string];
}

const ENGLISH: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const RUSSIAN: QuotationMarks = { outer: ['«', '»'], inner: ['„', '“'] };

const MARKS: Record<string, QuotationMarks> = {
  en: ENGLISH,
  tr: ENGLISH,
  az: ENGLISH,
  ru: RUSSIAN,
  kk: RUSSIAN,
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  fr: { outer: ['«\u00A0', '\u00A0»'], inner: ['“', '”'] },
};

/** @returns the marks that are usual in a language, those of English where it is not known */
export function quotationMarks(language: string): QuotationMarks {
  return MARKS[language] ?? ENGLISH;
}

/**
 * The mark that `"` stands for: an opening one at a beginning, one within another while the outer one is open, else the
 * one that closes what was opened last.
 * @param before the text of the paragraph up to the caret
 */
export function quotationMark(before: string, language: string): string {
  const { outer, inner } = quotationMarks(language);
  const { open, closed } = openMarks(before, outer, inner);
  // Behind a mark that closed the inner quotation the outer one is closed, though the sign opens one elsewhere.
  const opens = !closed && (before === '' || /[\s([{—–\u00A0«„“‘‚-]$/u.test(before) ? !/[«„“‘‚]\u00A0?$/u.test(before) || open.length === 1 : false);
  if (opens && open.length < 2) return open.length === 0 ? outer[0] : inner[0];
  return open[open.length - 1] === 'inner' ? inner[1] : outer[1];
}

// In Russian and German the mark that closes within looks like the one that opens elsewhere, so what is open decides.
function openMarks(before: string, outer: readonly [string, string], inner: readonly [string, string]): { open: ('outer' | 'inner')[]; closed: boolean } {
  const open: ('outer' | 'inner')[] = [];
  let closed = false;
  for (const sign of before) {
    const last = open[open.length - 1];
    closed = (last === 'inner' && sign === inner[1].trim()) || (last === 'outer' && sign === outer[1].trim());
    if (closed) open.pop();
    else if (sign === outer[0].trim() && !last) open.push('outer');
    else if (sign === inner[0].trim() && last === 'outer') open.push('inner');
  }
  return { open, closed };
}
