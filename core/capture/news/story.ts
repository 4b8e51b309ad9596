import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { cleanText } from '../html/clean-text';
import { numbered } from '../html/numbered';
import { withoutTitle } from '../html/without-title';
import type { Reading } from '../kinds/kind';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import { foldName } from '../../outlets/fold-name';
import type { Found } from '../metadata/found-metadata';
import { noMetadata } from '../metadata/found-metadata';
import { languageCode } from '../metadata/language-code';
import { withTime } from '../metadata/with-time';
import { bylineAuthors } from './byline-authors';

/** What an agency's format says of a story, each list with the most trusted value first; empty and null are left out. */
export interface Story {
  headlines: (string | null)[];
  bylines: (string | null)[];
  outlets: (string | null)[];
  dates: (string | null)[];
  languages: (string | null)[];
  descriptions: (string | null)[];
  subjects: (string | null)[];
  addresses: (string | null)[];
  /** Until when it must not be published, or null. */
  embargo: string | null;
  /** The status that the source gives it: usable, withheld, canceled; or null. */
  status: string | null;
  /** Conditions of use. */
  terms: (string | null)[];
  /** Notes to the editors who receive it. */
  notes: (string | null)[];
  blocks: Block[];
}

const ORIGIN = 'file';
const NEAR_TOP = 8;
const SHORT = 200;
const MOST_TAGS = 30;
const LONGEST_TAG = 80;
const LONGEST_NOTE = 500;

/** @returns a story without anything, to be filled */
export function emptyStory(): Story {
  return {
    headlines: [], bylines: [], outlets: [], dates: [], languages: [], descriptions: [], subjects: [], addresses: [],
    embargo: null, status: null, terms: [], notes: [], blocks: [],
  };
}

/** @returns a story as what capture makes a clipping of */
export function storyReading(story: Story, encoding: string | null): Reading {
  const titles = texts(story.headlines);
  const outlets = texts(story.outlets);
  const embargo = parsePublicationDate(story.embargo ?? '');
  return {
    encoding,
    metadata: {
      ...noMetadata(),
      title: found(titles),
      outlet: found(outlets),
      authors: bylineAuthors(texts(story.bylines), outlets).map((value) => ({ value, origin: ORIGIN })),
      published: withTime(found(texts(story.dates).map((date) => parsePublicationDate(date)).filter(isPresent))),
      language: found(texts(story.languages).map(languageCode).filter(isPresent)),
      description: found(texts(story.descriptions)),
      address: found(texts(story.addresses)),
    },
    blocks: numbered(withoutTitle(fromTitle(story.blocks.filter(isFilled), titles), titles)),
    flags: isWithdrawn(story.status) ? ['withdrawn'] : [],
    tags: tagsOf(texts(story.subjects)),
    warnings: warningsOf(story),
    ...(embargo !== null && { embargo }),
  };
}

/** Some agencies put their index terms and the date above the headline in the text itself. */
function fromTitle(blocks: Block[], titles: readonly string[]): Block[] {
  const folded = titles.map(foldName);
  const at = blocks.slice(0, NEAR_TOP).findIndex((block) => folded.includes(foldName(blockText(block))));
  const isIndex = at > 0 && blocks.slice(0, at).every((block) => block.type !== 'figure' && blockText(block).length <= SHORT);
  return isIndex ? blocks.slice(at) : blocks;
}

function isFilled(block: Block): boolean {
  return block.type === 'figure' ? block.picture !== null || block.caption.length > 0 : blockText(block).trim() !== '';
}

function isWithdrawn(status: string | null): boolean {
  return /cancel|kill|withdr|spik/i.test(status ?? '');
}

function tagsOf(subjects: readonly string[]): string[] {
  const usable = subjects.filter((name) => name.length <= LONGEST_TAG && /\p{L}/u.test(name));
  return usable.filter((name, at) => usable.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at).slice(0, MOST_TAGS);
}

function warningsOf({ status, terms, notes }: Story): string[] {
  const withheld = /withh|embarg/i.test(status ?? '') ? ['The agency has marked this report as withheld; do not publish from it yet.'] : [];
  const conditions = texts(terms).map((text) => `Conditions of use: ${shorten(text)}`);
  const remarks = texts(notes).map((text) => `Note of the agency: ${shorten(text)}`);
  return [...withheld, ...conditions.slice(0, 2), ...remarks.slice(0, 3)];
}

function shorten(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text;
}

function texts(values: readonly (string | null)[]): string[] {
  return [...new Set(values.map((value) => cleanText((value ?? '').slice(0, 5000))).filter((value) => value !== ''))];
}

function found(values: readonly string[]): Found<string>[] {
  return values.map((value) => ({ value, origin: ORIGIN }));
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
