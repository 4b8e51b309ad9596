import { inflateRawSync } from 'node:zlib';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  compressed: number;
  offset: number;
  encrypted: boolean;
}

/** The files in a ZIP archive, unpacked one at a time when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * @returns the bytes of a file, or null when there is none of that name
   * @throws DatelineError damaged, forbidden (encrypted), too-large
   */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a ZIP archive by its directory, as PKWARE's APPNOTE describes it (without ZIP64, which starts at 4 GB). Sizes
 * that the archive states are not believed: each file is unpacked against a limit, and all of them against another, so
 * that a small file cannot grow without end.
 * @throws DatelineError damaged, too-large
 */
export function readArchive(bytes: Uint8Array): Archive {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = readDirectory(view);
  let left: number = CAPTURE_LIMITS.archive.bytes;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = unpack(view, entry, Math.min(left, CAPTURE_LIMITS.archive.entryBytes));
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(view: Buffer): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.readUInt16LE(end + 10);
  if (count > CAPTURE_LIMITS.archive.entries) throw tooLarge();
  const entries = new Map<string, Entry>();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    if (!entries.has(name)) entries.set(name, readEntry(view, at));
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(view: Buffer, at: number): Entry {
  return {
    encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    method: view.readUInt16LE(at + 10),
    compressed: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
  };
}

function endOfDirectory(view: Buffer): number {
  const first = Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.length - END_LENGTH; at >= first; at -= 1) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function unpack(view: Buffer, { encrypted, method, compressed, offset }: Entry, most: number): Uint8Array {
  if (encrypted) throw new DatelineError('forbidden', 'This document is protected by a password, so its text cannot be read. It is kept in the library as it came; save it without the password and clip it again.');
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL_ENTRY) throw damaged();
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const content = view.subarray(start, start + compressed);
  if (method === STORED && content.length > most) throw tooLarge();
  if (method === STORED) return content;
  if (method !== DEFLATED || most <= 0) throw method === DEFLATED ? tooLarge() : damaged();
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged(error);
  }
}

function damaged(cause?: unknown): DatelineError {
  return new DatelineError('damaged', 'This document is damaged: what it is packed in cannot be opened. It is kept in the library as it came; ask for it again, or paste its text.', { cause });
}

function tooLarge(): DatelineError {
  return new DatelineError('too-large', 'This document unpacks to more than Dateline takes from one file. It is kept in the library as it came; paste its text to have it as an article.');
}
