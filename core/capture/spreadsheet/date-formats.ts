import { childElements, findElement, type XmlElement } from '../xml/xml-element';

/** The numbers of formats that every program has built in for dates and times (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly [number, number][] = [[14, 22], [27, 36], [45, 47], [50, 58]];

/**
 * @param styles the root of a workbook's styles, or null
 * @returns which of its cell formats show a number as a date or a time, by their places
 */
export function dateFormats(styles: XmlElement | null): ReadonlySet<number> {
  const found = new Set<number>();
  if (styles === null) return found;
  const codes = new Map(findAll(styles, 's:numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']));
  findAll(styles, 's:cellXfs').forEach(({ attributes }, place) => {
    const format = Number(attributes.numFmtId ?? 0);
    const code = codes.get(format);
    if (code === undefined ? BUILT_IN.some(([first, last]) => format >= first && format <= last) : isDateCode(code)) found.add(place);
  });
  return found;
}

function findAll(root: XmlElement, name: string): XmlElement[] {
  const list = findElement(root, name);
  return list === null ? [] : childElements(list);
}

/** Letters of days, months, years, hours and seconds outside of quotation, colours and conditions. */
function isDateCode(code: string): boolean {
  const [first = ''] = code.slice(0, 500).replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  return /[dmyhsгд]/i.test(first) && !/general/i.test(first);
}
