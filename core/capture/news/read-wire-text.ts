import { cleanText } from '../html/clean-text';
import { foldForDates, MONTHS } from '../metadata/dates/month-names';
import { isTitleLine } from '../text/is-title-line';
import type { Story } from './story';
import { emptyStory } from './story';
import { wireParagraphs } from './wire-paragraphs';

const [START_OF_HEADER, START_OF_TEXT, END_OF_TEXT] = ['\x01', '\x02', '\x03'];
const TAKE = /^\(?(?:\d{1,2}(?:st|nd|rd|th)\s+)?(?:lead|ld|urgent|flash|alert|update\w*|correct\w*|repeat\w*|writethru|eds?|attention|achtung|sperrfrist|1st\b.*)\b[^a-z]*\)?$/i;
const BYLINE = /^(?:by|von|par|por|av|di)\s+\p{Lu}/iu;
const NOT_FOR_PUBLICATION = /^#+\s*(?:dpa )?notebook|not (?:intended )?for publication|nicht zur veröffentlichung|non destiné à la publication/i;
const MOST_LINES_ABOVE = 8;
const LONGEST_LINE = 500;

/** The head of a wire text: what stands above its paragraphs. */
interface Head {
  headlines: string[];
  bylines: string[];
  rest: string;
}

/** A wire report as teleprinters sent it: IPTC 7901, or ANPA 1312, which marks each line. */
export function readWireText(text: string): Story {
  const start = text.indexOf(START_OF_TEXT);
  const header = text.slice(Math.max(0, text.indexOf(START_OF_HEADER) + 1), start === -1 ? 0 : start);
  const end = text.indexOf(END_OF_TEXT, start);
  const body = text.slice(start + 1, end === -1 ? text.length : end);
  const trailer = end === -1 ? '' : text.slice(end + 1);
  const marked = /^\s*\^/.test(body);
  const head = marked ? anpaHead(body) : iptcHead(body);
  const paragraphs = forPublication(wireParagraphs(typographic(withoutControls(head.rest))));
  return {
    ...emptyStory(),
    headlines: head.headlines,
    bylines: head.bylines,
    outlets: [agency(header), datelineAgency(paragraphs[0] ?? '')],
    dates: [iptcDate(trailer), anpaDate(`${body.slice(-400)}\n${trailer}`)],
    blocks: paragraphs.map((paragraph) => ({ id: '', type: 'paragraph', content: [{ text: paragraph }] })),
  };
}

/** The lines down to the one that ends with `=`: which take it is, the headline, the byline. */
function iptcHead(body: string): Head {
  const lines = body.split(/\r?\n/);
  const last = lines.slice(0, MOST_LINES_ABOVE).findIndex((line) => line.trimEnd().endsWith('='));
  if (last === -1) return { headlines: [], bylines: [], rest: body };
  const above = lines.slice(0, last + 1).map((line) => cleanText(withoutControls(line.slice(0, LONGEST_LINE)).replace(/=\s*$/, ''))).filter((line) => line !== '' && !TAKE.test(line));
  const bylines = above.filter((line) => BYLINE.test(line));
  return { headlines: [above.filter((line) => !BYLINE.test(line)).join(' ')], bylines, rest: lines.slice(last + 1).join('\n') };
}

/** Lines `^…<` and `^…=`: slug, headline, notes to editors, byline. */
function anpaHead(body: string): Head {
  const lines = body.split(/\r?\n/);
  const count = lines.findIndex((line) => line.trim() !== '' && !/^\s*\^/.test(line));
  const above = lines.slice(0, count === -1 ? lines.length : count).map((line) => cleanText(typographic(withoutControls(line.slice(0, LONGEST_LINE)).replace(/^\s*\^|[<=]\s*$/g, '')))).filter((line) => line !== '');
  const [slug = '', ...others] = above;
  const headline = others.find((line) => !/^(?:AP Photo|Eds?:|By\s|AP\s|Associated Press)/i.test(line) && isTitleLine(line));
  return { headlines: [headline ?? slug.replace(/,\d+$/, '')], bylines: above.filter((line) => BYLINE.test(line)), rest: lines.slice(Math.max(0, count)).filter((line) => !/^\s*\^/.test(line)).join('\n') };
}

/** The agency's short name stands in front of the running number: `dpa 061`. */
function agency(header: string): string | null {
  const [first = ''] = header.split(/\r?\n/);
  return /\s(\p{L}[\p{L}.-]{1,9})\s+\d{2,4}\s*$/u.exec(withoutControls(first))?.[1] ?? null;
}

/** `BERLIN (dpa) - …` */
function datelineAgency(paragraph: string): string | null {
  return /^.{2,80}?\((\p{L}[\p{L}.]{1,11})\)\s*[-–—]/u.exec(paragraph)?.[1] ?? null;
}

/** What agencies tell only the editors stands at the end, under a line that says so. */
function forPublication(paragraphs: string[]): string[] {
  const at = paragraphs.findIndex((paragraph, index) => index > 0 && NOT_FOR_PUBLICATION.test(paragraph));
  if (at === -1) return paragraphs;
  const kept = paragraphs.slice(0, at);
  while (/^[*\s]*$|^#/.test(kept.at(-1) ?? 'text')) kept.pop();
  return kept;
}

/** `242200 GMT Jun 17`: day, time, zone, month, year. */
function iptcDate(trailer: string): string | null {
  const [, day = '', hour = '', minute = '', zone = '', month = '', year = ''] = /(\d{2})(\d{2})(\d{2})\s+([A-Z]{2,4})\s+([A-Za-z]{3})\w*\s+(\d{2,4})\b/.exec(trailer) ?? [];
  const number = MONTHS.get(foldForDates(month));
  if (number === undefined) return null;
  return `${fullYear(year)}-${String(number).padStart(2, '0')}-${day} ${hour}:${minute}:00 ${zone}`;
}

/** `AP-WF-11-13-13 1049GMT`: month, day, year, time. */
function anpaDate(end: string): string | null {
  const [, month, day, year = '', hour = '', minute = ''] = /\b(\d{2})-(\d{2})-(\d{2}) ?(\d{2})(\d{2})\s*GMT/.exec(end) ?? [];
  return month === undefined || day === undefined ? null : `${fullYear(year)}-${month}-${day} ${hour}:${minute}:00 GMT`;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

// The alphabet of these formats has no quotation marks and dashes: agencies write ``so'' and _ instead.
function typographic(text: string): string {
  return text.replaceAll('``', '“').replaceAll("''", '”').replace(/ _ /g, ' — ').replace(/^\s*_{3,}\s*$/gm, '');
}
