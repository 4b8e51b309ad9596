import type { Inline } from '../../model/block';

type Marks = Omit<Inline, 'text'>;

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);

/**
 * The marks inside an element, from its name and from the style that word processors write instead. A style wins:
 * Google Docs puts everything into `<b style="font-weight:normal">`.
 */
export function marksOf(element: Element, outer: Marks): Marks {
  const style = element.getAttribute('style') ?? '';
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1];
  const bold = weight === undefined ? outer.bold === true || BOLD.has(element.localName) : isBold(weight);
  const italic = slant === undefined ? outer.italic === true || ITALIC.has(element.localName) : /italic|oblique/i.test(slant);
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(outer.href !== undefined && { href: outer.href }),
  };
}

function isBold(weight: string): boolean {
  return /bold/i.test(weight) || Number(weight) >= 600;
}
