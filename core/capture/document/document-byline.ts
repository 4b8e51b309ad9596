import { cleanText } from '../html/clean-text';
import { cleanAuthors } from '../metadata/clean-authors';
import type { Found } from '../metadata/found-metadata';
import type { DocumentParagraph } from './document-part';
import { partText } from './document-part';
import { isPersonName } from './is-person-name';

const LABEL = /^(?:(?:by|written by|story by|von|par|por)\s+(?=\p{Lu})|(?:by|text|words|author|авторы?|текст|мәтін|авторы|müəllif|mətn|yazan|yazar|autor(?:in|en)?|auteurs?)\s*[:：—–-]\s*)/iu;
const LONGEST = 120;

/** Who wrote a document, as it says itself, and which of its lines say nothing else. */
export interface Byline {
  authors: Found<string[]>[];
  lines: ReadonlySet<DocumentParagraph>;
}

/**
 * @param front the lines before the text
 * @param besideTitle those directly before or behind the title, where a name alone is that of the author
 * @param creator who made the file, as it states: its author often enough to go last, but only when it is a name
 */
export function documentByline(front: readonly DocumentParagraph[], besideTitle: readonly DocumentParagraph[], creator: string | null): Byline {
  const labelled = front.filter((part) => part.role === 'author' || LABEL.test(textOf(part)));
  const short = labelled.filter((part) => textOf(part).length <= LONGEST);
  const named = besideTitle.filter((part) => part.level === null && part.role === null && isPersonName(textOf(part)));
  const maker = cleanText(creator ?? '');
  const found: Found<string[]>[] = [
    ...asFound(short),
    ...asFound(named.slice(0, 1)),
    ...(isPersonName(maker) ? [{ value: [maker], origin: 'file' as const }] : []),
  ];
  return { authors: cleanAuthors(found, []), lines: new Set(short) };
}

function asFound(lines: readonly DocumentParagraph[]): Found<string[]>[] {
  return lines.length === 0 ? [] : [{ value: lines.map((part) => textOf(part).replace(LABEL, '')), origin: 'detected' }];
}

function textOf(part: DocumentParagraph): string {
  return cleanText(partText(part));
}
