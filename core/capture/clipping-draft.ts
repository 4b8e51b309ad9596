import type { CaptureFailure, CaptureFlag, Metadata, Original } from '../model/clipping';
import type { Field } from '../model/field';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import { plainText } from '../model/plain-text';
import type { Material } from './acquire/material';
import type { ClippingDraft } from './capture-library';
import { countWords } from './count-words';
import { looksDamaged } from './encoding/looks-damaged';
import type { Reading } from './kinds/kind';
import { detectLanguage } from './language/detect-language';
import { withForeignBlocks } from './language/with-foreign-blocks';
import { relativeDate } from './metadata/dates/relative-date';
import { fieldOf, type Found } from './metadata/found-metadata';
import { knownOutlet } from './metadata/known-outlet';

/** All that a new clipping is made of. */
export interface DraftParts {
  id: Id;
  capturedAt: Date;
  material: Material;
  original: Original;
  reading: Reading;
  failure: CaptureFailure | null;
  outlets: readonly Outlet[];
  /** The outlet's name as the user gave it, or null. */
  outletGiven: string | null;
}

/** @returns a new clipping for the inbox */
export function clippingDraft(parts: DraftParts): ClippingDraft {
  const { reading, material } = parts;
  const { text } = plainText(reading.blocks);
  const metadata = metadataOf(parts, text);
  return {
    id: parts.id,
    capturedAt: parts.capturedAt.toISOString(),
    source: material.source,
    original: { ...parts.original, encoding: reading.encoding },
    metadata,
    blocks: withForeignBlocks(reading.blocks, metadata.language.value),
    words: countWords(text),
    flags: flagsOf(parts, metadata, text),
    ...(reading.warnings === undefined || reading.warnings.length === 0 ? {} : { warnings: reading.warnings }),
    failure: parts.failure,
    status: 'inbox',
    read: false,
    sectionId: reading.filed?.sectionId ?? null,
    tone: reading.filed?.tone ?? null,
    toneSubject: '',
    tags: [...(reading.tags ?? [])],
    note: '',
    highlights: [],
  };
}

function metadataOf({ reading, capturedAt, outlets, outletGiven, material }: DraftParts, text: string): Metadata {
  const { metadata } = reading;
  const fetched = material.address === null ? [] : [{ value: material.address, origin: 'address' as const }];
  const address = fieldOf([...metadata.address, ...fetched]);
  const host = address.value === null ? null : new URL(address.value).hostname;
  const given = outletGiven === null ? [] : [{ value: outletGiven, origin: 'user' as const }];
  return {
    title: fieldOf(metadata.title),
    outlet: fieldOf([...given, ...knownOutlet(metadata.outlet, host, outlets)]),
    authors: fieldOf(metadata.authors),
    published: fieldOf([...metadata.published, ...workedOut(reading, material.seenAt ?? capturedAt)]),
    language: languageOf(reading, text),
    description: fieldOf(metadata.description),
    address,
  };
}

/** “2 hours ago” and the time it was read give a date, which says what it was made of. It counts last. */
function workedOut({ relativeDate: words, metadata }: Reading, at: Date): Found<string>[] {
  const value = words === undefined ? null : relativeDate(words, at, metadata.language[0]?.value ?? null);
  return value === null || words === undefined ? [] : [{ value, origin: 'html', workedOutFrom: words }];
}

/** Detected from the text, since pages often state the language of their template; what they state is the second choice. */
function languageOf(reading: Reading, text: string): Field<string> {
  const { language, title } = reading.metadata;
  const detected = detectLanguage(`${title[0]?.value ?? ''}\n${text}`, language.map(({ value }) => value));
  const found = { value: detected, origin: 'detected' as const };
  return fieldOf(detected === 'und' ? [...language, found] : [found, ...language]);
}

function flagsOf({ reading, capturedAt }: DraftParts, metadata: Metadata, text: string): CaptureFlag[] {
  const all = new Set(reading.flags);
  if (reading.embargo !== undefined && Date.parse(reading.embargo) > capturedAt.getTime()) all.add('embargoed');
  if (metadata.published.value === null) all.add('no-date');
  if (looksDamaged(`${metadata.title.value ?? ''}\n${text}`)) all.add('damaged-encoding');
  return [...all];
}
