import { cleanInline } from './clean-inline';

/** @returns the level of a paragraph that Word shows as an item of a list, from 1; null for any other element */
export function officeListLevel(element: Element): number | null {
  const level = /mso-list:\s*\S+\s+level(\d)/iu.exec(element.getAttribute('style') ?? '')?.[1];
  return element.localName === 'p' && level !== undefined ? Number(level) : null;
}

interface Item {
  /** Which list of the document it belongs to. */
  list: string;
  level: number;
  ordered: boolean;
  text: string;
}

/** Word copies lists as paragraphs with a marker before the words; this makes lists of them again. */
export function officeList(elements: readonly Element[]): string {
  const items = elements.map((element): Item => {
    const marker = [...element.querySelectorAll('*')].find((one) => /mso-list:\s*ignore/iu.test(one.getAttribute('style') ?? ''));
    const ordered = /^\s*\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/iu.test(marker?.textContent ?? '');
    return { list: /mso-list:\s*(\S+)/iu.exec(element.getAttribute('style') ?? '')?.[1] ?? '', level: officeListLevel(element) ?? 1, ordered, text: cleanInline([...element.childNodes], { heading: false }) };
  });
  let at = 0;
  const list = (level: number): string => {
    const first = items[at];
    const name = first?.ordered ? 'ol' : 'ul';
    let output = '';
    for (let item = items[at]; item && item.level >= level && item.list === first?.list; item = items[at]) {
      at += 1;
      const next = items[at];
      output += `<li><p>${item.text}</p>${next && next.level > item.level && next.list === item.list ? list(next.level) : ''}</li>`;
    }
    return `<${name}>${output}</${name}>`;
  };
  let output = '';
  while (at < items.length) output += list(items[at]?.level ?? 1);
  return output;
}
