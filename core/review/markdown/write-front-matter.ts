import type { ReviewContent } from '../../model/review';
import { citedClippings } from './cited-clippings';

/** Writes the lines above the text, the two `---` included. What says nothing is left out. */
export function writeFrontMatter(review: ReviewContent): string[] {
  const { title, dateline, date, language, summary, sections, clippings, dismissed, comments = [], erratum, outletLanguages, ignoredWords = [] } = review;
  return [
    '---',
    `title: ${scalar(title)}`,
    ...(dateline === '' ? [] : [`dateline: ${scalar(dateline)}`]),
    `date: ${date}`,
    `language: ${language}`,
    ...(summary === '' ? [] : [`summary: ${scalar(summary)}`]),
    ...(outletLanguages === true ? ['outlet-languages: yes'] : []),
    ...list('ignored-words', ignoredWords.map(scalar)),
    ...list('sections', sections.map((section) => scalar(`${section.id} ${section.title}`))),
    ...(isDefaultShelf(review) ? [] : shelf(clippings)),
    ...list('dismissed', dismissed.map(({ rule, text, sentence, reason }) => json({ rule, text, sentence, reason }))),
    ...list('comments', comments.map(({ commentId, replies, resolvedAt }) => json({ commentId, replies, resolvedAt }))),
    ...(erratum ? [`erratum: ${json(erratum)}`] : []),
    '---',
  ];
}

function shelf(clippings: ReviewContent['clippings']): string[] {
  if (clippings.length === 0) return ['clippings: []'];
  return list('clippings', clippings.map(({ clippingId, sectionId }) => scalar(sectionId ? `${clippingId} ${sectionId}` : clippingId)));
}

function isDefaultShelf({ clippings, document }: ReviewContent): boolean {
  const cited = citedClippings(document);
  return clippings.length === cited.length && clippings.every((entry, index) => entry.sectionId === null && entry.clippingId === cited[index]);
}

function list(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
}

// Plain where every YAML program reads the same text back; JSON strings are YAML too.
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}«“][^\p{Cc}\p{Cs}\u2028\u2029\uFEFF\u00A0]*$/u.test(text) && !/: |:$| #|^\s|\s$/u.test(text);
  const otherType = /^(?:true|false|yes|no|on|off|null|[\d.]+(?:e\d+)?|0x[\da-f]+|[\d.:-]+)$/i.test(text);
  return plain && !otherType ? text : json(text);
}

// Characters that end a line for other programs must not stand in one of ours.
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
}
