import type { Block } from '../../model/block';
import { digestLinks } from '../../model/digest-links';
import { CAPTURE_LIMITS } from '../capture-limits';
import { isListOfLinks } from '../digest/is-link-digest';
import { numbered } from '../html/numbered';
import type { PageReading } from '../html/read-page';
import { linkAddresses } from '../mail/link-addresses';
import { noMetadata } from '../metadata/found-metadata';
import { isTitleLine } from './is-title-line';
import { splitParagraphs } from './split-paragraphs';

const ADDRESS = /\bhttps?:\/\//g;

/** @returns a text that is a list of links, with its links; null for any other text */
export function readLinkList(text: string): PageReading | null {
  if (text.length > CAPTURE_LIMITS.textLength || (text.match(ADDRESS)?.length ?? 0) < 2) return null;
  const lines = splitParagraphs(text);
  const blocks = lines.map((line): Block => ({ id: '', type: 'paragraph', content: linkAddresses(line) }));
  if (!isListOfLinks(blocks)) return null;
  const metadata = noMetadata();
  const [first, ...others] = blocks;
  const [line = ''] = lines;
  // Of a first line that is no headline of the first link, the list itself is called.
  const isOwnTitle = first !== undefined && isTitleLine(line) && digestLinks(blocks).every(({ title }) => title !== line);
  if (isOwnTitle) metadata.title.push({ value: line, origin: 'file' });
  return { metadata, blocks: numbered(isOwnTitle ? others : blocks), flags: ['link-digest'] };
}
