import type { Block } from '../../model/block';
import { plainText } from '../../model/plain-text';
import { countWords } from '../count-words';
import { isLinkDigest } from '../digest/is-link-digest';
import { withoutTitle } from '../html/without-title';
import { numbered } from '../html/numbered';
import type { Reading } from '../kinds/kind';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import type { Found, FoundMetadata } from '../metadata/found-metadata';
import { noMetadata } from '../metadata/found-metadata';
import { languageCode } from '../metadata/language-code';
import type { MimePart } from '../mime/mime-part';
import { webAddress } from '../acquire/web-address';
import { healedTitle } from './healed-title';
import { inlineForward } from './inline-forward';
import { parseMailAddress } from './mail-address';
import type { MailStructure } from './mail-structure';
import { mailStructure } from './mail-structure';
import { readBody } from './read-body';
import { senderOf } from './sender';
import { statedCharsets } from './stated-charsets';
import { subjectTitle } from './subject-title';
import { withoutMailClutter } from './without-mail-clutter';

const ORIGIN = 'mail';
/** With at most so many words around it, a mail within a mail is what was sent. */
const COVERING_WORDS = 60;

/** A mail as read, with what else lies in it. */
export interface MailReading {
  reading: Reading;
  attachments: MimePart[];
  /** Mails within it that are not the one that was read. */
  messages: MimePart[];
}

/**
 * Reads a mail as an article. When it does little more than forward another one, that one is the article.
 * @throws DatelineError too-large
 */
export function readMail(message: MimePart): MailReading {
  const structure = mailStructure(message);
  const own = readOwn(message, structure);
  const [only, ...others] = structure.messages;
  const inner = only?.parts[0];
  if (inner === undefined || others.length > 0 || wordsOf(own.blocks) > COVERING_WORDS) {
    return { reading: own, attachments: structure.attachments, messages: structure.messages };
  }
  const forwarded = readMail(inner);
  if (wordsOf(forwarded.reading.blocks) === 0) return { reading: own, attachments: structure.attachments, messages: structure.messages };
  return {
    reading: { ...forwarded.reading, metadata: withCandidates(forwarded.reading.metadata, own.metadata) },
    attachments: [...structure.attachments, ...forwarded.attachments],
    messages: forwarded.messages,
  };
}

function readOwn(message: MimePart, structure: MailStructure): Reading {
  const hints = statedCharsets(message);
  const bodies = structure.bodies.map((body) => readBody(body, hints));
  const encoding = bodies[0]?.encoding ?? null;
  const all = bodies.flatMap(({ blocks }) => blocks);
  const headers = headerMetadata(message, hints[0] ?? encoding, bodies[0]?.language ?? '');
  const forward = inlineForward(all);
  const metadata = forward === null ? headers : withCandidates(forwardMetadata(forward), headers);
  const kept = withoutMailClutter(forward === null ? all : forward.blocks);
  const healed = healedTitle(metadata.title[0]?.value ?? '', kept);
  if (healed !== null) metadata.title.unshift(asFound(healed));
  // The subject of a digest often is the headline of its first link.
  if (isLinkDigest(kept)) return { encoding, metadata, blocks: numbered(kept), flags: ['link-digest'] };
  return { encoding, metadata, blocks: numbered(withoutTitle(kept, metadata.title.map(({ value }) => value))), flags: [] };
}

function headerMetadata({ headers }: MimePart, fallback: string | null, stated: string): FoundMetadata {
  const subject = headers.text('subject', fallback);
  const date = parsePublicationDate(fullYear(headers.text('date', null) ?? ''));
  const address = webAddress((headers.raw('archived-at') ?? '').replace(/^\s*<|>\s*$/g, ''), null);
  const language = languageCode(headers.raw('content-language') ?? '') ?? languageCode(stated);
  return {
    ...noMetadata(),
    ...senderOf(headers, fallback),
    title: subject === null ? [] : [...new Set([subjectTitle(subject), subject])].map(asFound),
    published: date === null ? [] : [asFound(date)],
    language: language === null ? [] : [asFound(language)],
    address: address === null ? [] : [asFound(address)],
  };
}

function forwardMetadata({ from, subject, date }: { from: string; subject: string; date: string }): FoundMetadata {
  const sender = parseMailAddress(Buffer.from(from, 'utf8').toString('latin1'), 'utf-8');
  const published = parsePublicationDate(date);
  return {
    ...noMetadata(),
    outlet: sender.name === '' ? [] : [asFound(sender.name)],
    title: [asFound(subjectTitle(subject))],
    published: published === null ? [] : [asFound(published)],
  };
}

function asFound<T>(value: T): Found<T> {
  return { value, origin: ORIGIN };
}

function withCandidates(first: FoundMetadata, second: FoundMetadata): FoundMetadata {
  return {
    title: [...first.title, ...second.title],
    outlet: [...first.outlet, ...second.outlet],
    authors: [...first.authors, ...second.authors],
    published: [...first.published, ...second.published],
    language: [...first.language, ...second.language],
    description: [...first.description, ...second.description],
    address: [...first.address, ...second.address],
  };
}

// Mails of the last century state their year in two digits.
function fullYear(date: string): string {
  return date.replace(/\b(\d{1,2} [a-z]{3}) (\d{2})(?=\s)/i, (_, day: string, year: string) => `${day} ${Number(year) < 70 ? '20' : '19'}${year}`);
}

function wordsOf(blocks: readonly Block[]): number {
  return countWords(plainText(blocks).text);
}
