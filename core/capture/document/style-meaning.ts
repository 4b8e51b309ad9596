/** What the name of a paragraph style says about its text. */
export interface StyleMeaning {
  level: number | null;
  role: 'title' | 'author' | 'date' | 'caption' | null;
  quote: boolean;
  list: { ordered: boolean } | null;
  /** A line of a table of contents, or of the head or foot of pages. */
  skipped: boolean;
}

const HEADING = /^(?:heading|überschrift|ueberschrift|заголовок|тақырып|titre|başlık|başlıq|título|titolo|kop|nagłówek|rubrik|otsikko)\s*(\d)/;
const TITLE = /^(?:title|titel|titre|название|заголовок|тақырып|başlık|konu başlığı|título|titolo|document title|headline)$/;
const AUTHOR = /^(?:author|authors|byline|by line|автор|авторы|autor|auteur|yazar|müəllif)$/;
const DATE = /^(?:date|datum|дата|күні|tarih|tarix|dateline)$/;
const CAPTION = /^(?:caption|illustration|figure|beschriftung|abbildung|подпись|название объекта|иллюстрация|рисунок|légende|resim yazısı|resim|şəkil|сурет)$/;
const QUOTE = /^(?:quote|intense quote|block ?text|quotations?|block ?quote|zitat|intensives zitat|цитата(?: \d)?|выделенная цитата|citation(?: intense)?|alıntı|дәйексөз)$/;
const LIST = /^(?:list (?:bullet|number|continue|paragraph)|aufzählungszeichen|listennummer|маркированный список|нумерованный список|liste à (?:puces|numéros))/;
const NUMBERED = /number|nummer|нумерованный|numéros/;
const SKIPPED = /^(?:toc \d|toc heading|contents \d|contents heading|header|footer|оглавление \d|inhaltsverzeichnis \d|верхний колонтитул|нижний колонтитул|index \d)/;

/**
 * @param name a style's name as its user sees it; word processors translate some names and not others
 */
export function styleMeaning(name: string): StyleMeaning {
  const folded = name.replace(/_20_/g, ' ').replace(/_/g, ' ').trim().toLowerCase();
  const level = Number(HEADING.exec(folded)?.[1] ?? 0);
  return {
    level: level >= 1 ? Math.min(level, 6) : null,
    role: roleOf(folded),
    quote: QUOTE.test(folded),
    list: LIST.test(folded) && !folded.includes('paragraph') && !folded.includes('continue') ? { ordered: NUMBERED.test(folded) } : null,
    skipped: SKIPPED.test(folded),
  };
}

function roleOf(name: string): StyleMeaning['role'] {
  if (TITLE.test(name)) return 'title';
  if (AUTHOR.test(name)) return 'author';
  if (DATE.test(name)) return 'date';
  return CAPTION.test(name) ? 'caption' : null;
}

/** @returns the meaning of a style that is based on another: what it does not say itself it takes from there */
export function inheritedMeaning(own: StyleMeaning, base: StyleMeaning): StyleMeaning {
  return {
    level: own.level ?? (own.role === null ? base.level : null),
    role: own.role ?? (own.level === null ? base.role : null),
    quote: own.quote || base.quote,
    list: own.list ?? base.list,
    skipped: own.skipped || base.skipped,
  };
}
