import { sha256 } from '../../library/storage/sha256';
import type { Block } from '../../model/block';
import type { Id } from '../../model/id';
import type { PictureFile } from '../../model/picture-file';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { CaptureLibrary } from '../capture-library';
import { numbered } from '../html/numbered';
import { isEmbedded } from './embedded-address';
import { fetchPicture } from './fetch-picture';
import { zoneOfPage, type NetworkZone } from './network-zone';
import type { PicturesAtHand } from './pictures-at-hand';
import { isTrifle, rasterOf } from './raster';

/** Where the pictures of a clipping come from and go to. */
export interface PictureWork {
  library: CaptureLibrary;
  id: Id;
  /** Those that came with the bytes. They go first. */
  atHand: PicturesAtHand | undefined;
  /** Whether others may be fetched: a file that somebody sent must not make Dateline call anywhere. */
  mayFetch: boolean;
  /** The bytes of the clipping: a picture that is all of them is its original, and not kept twice. */
  original: Uint8Array;
  /** Address of the page, or null. */
  page: string | null;
  signal: AbortSignal;
}

/** The blocks with what became of their pictures, and what the user has to know of it. */
export interface KeptPictures {
  blocks: Block[];
  warnings: string[];
}

type Figure = Extract<Block, { type: 'figure' }>;
/** A trifle is an icon, a spacer or a counter; `absent` was not tried. */
type Outcome = PictureFile | 'trifle' | 'failed' | 'absent';

/**
 * Takes the pictures of an article into the library, a few at a time. A picture that cannot be had leaves its figure
 * without one and is counted; a trifle loses its figure unless that has a caption. It fails only when the library cannot
 * be written.
 */
export async function keepPictures(blocks: readonly Block[], work: PictureWork): Promise<KeptPictures> {
  const addresses = [...new Set(blocks.flatMap((block) => (block.type === 'figure' && block.picture !== null ? [block.picture] : [])))];
  if (addresses.length === 0) return { blocks: [...blocks], warnings: [] };
  const outcomes = await new PictureKeeper(work).keep(addresses);
  const kept = blocks.flatMap((block): Block[] => (block.type === 'figure' ? withOutcome(block, outcomes) : [block]));
  return { blocks: kept.length === blocks.length ? kept : numbered(kept), warnings: warningsOf(outcomes) };
}

function withOutcome(figure: Figure, outcomes: ReadonlyMap<string, Outcome>): Figure[] {
  const outcome = figure.picture === null ? 'absent' : (outcomes.get(figure.picture) ?? 'absent');
  const own = figure.picture === null || isEmbedded(figure.picture) ? { ...figure, picture: null } : figure;
  if (typeof outcome !== 'string') return [{ ...own, file: outcome }];
  const isEmpty = figure.caption.length === 0 && (outcome === 'trifle' || (own.picture === null && own.alt === ''));
  return isEmpty ? [] : [own];
}

function warningsOf(outcomes: ReadonlyMap<string, Outcome>): string[] {
  const failed = [...outcomes.values()].filter((outcome) => outcome === 'failed').length;
  if (failed === 0) return [];
  return [failed === 1 ? 'One picture could not be taken along.' : `${String(failed)} of ${String(outcomes.size)} pictures could not be taken along.`];
}

class PictureKeeper {
  private readonly outcomes = new Map<string, Outcome>();
  /** A host that cannot be reached is asked once, not for each of its pictures. */
  private readonly deadHosts = new Set<string>();
  private bytesLeft: number = CAPTURE_LIMITS.pictures.bytesInAll;
  private zone: NetworkZone = 'public';

  constructor(private readonly work: PictureWork) {}

  async keep(addresses: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
    const { count, atOnce, milliseconds } = CAPTURE_LIMITS.pictures;
    for (const address of addresses) this.outcomes.set(address, addresses.indexOf(address) < count ? 'absent' : 'failed');
    if (this.work.mayFetch && addresses.some((address) => !isEmbedded(address))) this.zone = await zoneOfPage(this.work.page);
    const stop = new AbortController();
    const cancel = () => {
      stop.abort();
    };
    if (this.work.signal.aborted) cancel();
    this.work.signal.addEventListener('abort', cancel);
    const timer = setTimeout(cancel, milliseconds);
    const waiting = addresses.slice(0, count);
    const turn = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) this.outcomes.set(next, await this.one(next, stop.signal));
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, turn));
    } finally {
      clearTimeout(timer);
      this.work.signal.removeEventListener('abort', cancel);
    }
    return this.outcomes;
  }

  private async one(address: string, stop: AbortSignal): Promise<Outcome> {
    const { atHand, mayFetch } = this.work;
    const carried = (await atHand?.(address)) ?? null;
    if (carried !== null) return await this.store(carried);
    if (isEmbedded(address)) return 'failed';
    if (!mayFetch) return 'absent';
    const fetched = stop.aborted ? null : await this.fetch(address, stop);
    return fetched === null ? 'failed' : await this.store(fetched);
  }

  private async fetch(address: string, stop: AbortSignal): Promise<Uint8Array | null> {
    const { host } = new URL(address);
    if (this.deadHosts.has(host)) return null;
    const { bytes, eachMilliseconds } = CAPTURE_LIMITS.pictures;
    const each = new AbortController();
    const end = () => {
      each.abort();
    };
    stop.addEventListener('abort', end);
    const timer = setTimeout(end, eachMilliseconds);
    try {
      return await fetchPicture(address, { zone: this.zone, page: this.work.page, bytes: Math.min(bytes, this.bytesLeft), signal: each.signal });
    } catch (error) {
      if (error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))) this.deadHosts.add(host);
      return null;
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
    }
  }

  private async store(bytes: Uint8Array): Promise<Outcome> {
    const raster = rasterOf(bytes);
    // By content: what was read in another process comes back as a copy.
    const isOwn = Buffer.compare(bytes, this.work.original) === 0;
    if (raster === null || (!isOwn && bytes.length > Math.min(CAPTURE_LIMITS.pictures.bytes, this.bytesLeft))) return 'failed';
    if (isTrifle(raster)) return 'trifle';
    const { library, id } = this.work;
    const { extension, ...described } = raster;
    if (isOwn) return { name: `${id}.${extension}`, ...described, bytes: bytes.length };
    this.bytesLeft -= bytes.length;
    const name = `${sha256(bytes)}.${extension}`;
    await library.originals.putPicture(id, name, bytes);
    return { name, ...described, bytes: bytes.length };
  }
}

const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ETIMEDOUT']);
