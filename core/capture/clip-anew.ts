import { basename } from 'node:path';
import type { KnownClipping } from '../library/index/known-clipping';
import { sha256 } from '../library/storage/sha256';
import type { Metadata } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Field } from '../model/field';
import type { Id } from '../model/id';
import type { Material } from './acquire/material';
import { webAddress } from './acquire/web-address';
import type { CaptureContext } from './capture-context';
import type { ClippingDraft } from './capture-library';
import { clippingDraft } from './clipping-draft';
import { directParser } from './parser/direct-parser';
import { keepPictures } from './pictures/keep-pictures';

/** A clipping whose file is lost while its original is not. */
export interface LostClipping {
  id: Id;
  /** Of its original, relative to the library. */
  path: string;
  bytes: Uint8Array;
  /** When it was captured, where the index does not know it. */
  capturedAt: Date;
  /** What the index knows of it; null if it does not know it any more. */
  known: KnownClipping | null;
}

/**
 * Makes a lost clipping anew: its text and what the page says of itself are read from its original, what was decided about
 * it is what the index knows. Nothing is fetched.
 * @throws DatelineError `damaged` if the original is another one than was captured, `unsupported-kind` if it cannot be read
 *   by itself, or what kept it from being read
 */
export async function clipAnew({ id, path, bytes, capturedAt, known }: LostClipping, { library, parser = directParser, signal, now }: CaptureContext): Promise<ClippingDraft> {
  if (known !== null && known.sha256 !== sha256(bytes)) throw new DatelineError('damaged', `The original ${path} was changed since it was captured. The clipping was not made anew from it.`);
  // The index keeps it without its scheme.
  const address = known === null || known.addressKey === null ? null : webAddress(`https://${known.addressKey}`, null);
  const material: Material = { source: { kind: 'file', name: basename(path) }, bytes, address, fileName: basename(path), mediaType: null, charset: null, extent: 'whole' };
  const { kind, failure: unrecognised } = await parser.recognise(material, false, signal);
  if (kind === null || kind.notAnArticle !== undefined || unrecognised !== null) {
    throw new DatelineError('unsupported-kind', `The original ${path} cannot be read by itself. The clipping was not made anew; clip the article again.`);
  }
  const { reading, failure } = await parser.read(kind, material, signal);
  if (failure !== null) throw new DatelineError('unsupported-kind', `The original ${path} could not be read: ${failure.message} The clipping was not made anew.`);
  const pictures = await keepPictures(reading.blocks, { library, id, atHand: reading.pictures, original: bytes, mayFetch: false, page: null, signal });
  const original = { path, mediaType: kind.mediaType, bytes: bytes.byteLength, sha256: sha256(bytes), encoding: null };
  const warnings = [...(reading.warnings ?? []), ...pictures.warnings, `This clipping was made anew from its original on ${now().toISOString().slice(0, 10)}, as its file was damaged: notes, highlights, translations and corrections from before are not in it.`];
  const draft = clippingDraft({ id, capturedAt: known === null ? capturedAt : new Date(known.summary.capturedAt), material, original, reading: { ...reading, blocks: pictures.blocks, warnings }, failure, outlets: library.document.outlets, outletGiven: null });
  return known === null ? draft : withKnown(draft, known);
}

function withKnown(draft: ClippingDraft, { summary, outlet, tags }: KnownClipping): ClippingDraft {
  const { status, read, tone, sectionId, title, published, language } = summary;
  const { metadata } = draft;
  const fields: Partial<Metadata> = {
    title: asKnown(metadata.title, title),
    outlet: asKnown(metadata.outlet, outlet),
    published: asKnown(metadata.published, published),
    language: asKnown(metadata.language, language === 'und' ? null : language),
  };
  return { ...draft, status, read, tone, sectionId, tags, metadata: { ...metadata, ...fields } };
}

/** Where the index knows another value than the original says, a person or the page's address gave it: it stays as if chosen. */
function asKnown<T>(fresh: Field<T>, value: T | null): Field<T> {
  if (value === null || value === fresh.value) return fresh;
  const found = fresh.value === null || fresh.origin === null ? [] : [{ value: fresh.value, origin: fresh.origin }];
  return { value, origin: 'user', chosen: true, candidates: [...found, ...fresh.candidates] };
}
