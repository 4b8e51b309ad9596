/** A value of a property list; dates are not read. */
export type PropertyValue = string | number | boolean | null | Uint8Array | PropertyValue[] | { [key: string]: PropertyValue };

const TRAILER = 32;
const DEEPEST = 20;
const MOST_OBJECTS = 200_000;

/**
 * Reads a binary property list, the format in which macOS keeps links and web archives
 * (https://opensource.apple.com/source/CF/CF-550/CFBinaryPList.c).
 * @returns its root, or null when the bytes are none or are broken
 */
export function readPropertyList(bytes: Uint8Array): PropertyValue {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isPropertyList(bytes) || view.length < TRAILER + 8) return null;
  try {
    return new PropertyListReader(view).root();
  } catch {
    return null;
  }
}

/** @returns whether bytes begin as a binary property list does */
export function isPropertyList(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('latin1') === 'bplist00';
}

class PropertyListReader {
  private readonly offsetSize: number;
  private readonly referenceSize: number;
  private readonly count: number;
  private readonly top: number;
  private readonly table: number;
  private read = 0;

  constructor(private readonly view: Buffer) {
    const trailer = view.length - TRAILER;
    this.offsetSize = view.readUInt8(trailer + 6);
    this.referenceSize = view.readUInt8(trailer + 7);
    this.count = Number(view.readBigUInt64BE(trailer + 8));
    this.top = Number(view.readBigUInt64BE(trailer + 16));
    this.table = Number(view.readBigUInt64BE(trailer + 24));
  }

  root(): PropertyValue {
    return this.object(this.top, 0);
  }

  // An object may be referred to many times, so that a small file could unfold without end: each look at one counts.
  private object(index: number, depth: number): PropertyValue {
    this.read += 1;
    if (index >= this.count || depth > DEEPEST || this.read > MOST_OBJECTS) throw new RangeError('broken property list');
    const at = this.unsigned(this.table + index * this.offsetSize, this.offsetSize);
    const marker = this.view.readUInt8(at);
    const type = marker >> 4;
    if (type === 0x0) return marker === 0x08 ? false : marker === 0x09 ? true : null;
    if (type === 0x1) return this.unsigned(at + 1, 2 ** (marker & 0x0f));
    const { length, start } = this.lengthAt(at, marker & 0x0f);
    if (type === 0x4) return this.slice(start, length);
    if (type === 0x5) return this.slice(start, length).toString('latin1');
    if (type === 0x6) return Buffer.from(this.slice(start, length * 2)).swap16().toString('utf16le');
    if (type === 0xa) return this.references(start, length).map((item) => this.object(item, depth + 1));
    return type === 0xd ? this.dictionary(start, length, depth) : null;
  }

  private dictionary(start: number, length: number, depth: number): PropertyValue {
    const keys = this.references(start, length);
    const values = this.references(start + length * this.referenceSize, length);
    const entries = keys.map((key, index): [string, PropertyValue] => [String(this.object(key, depth + 1)), this.object(values[index] ?? this.count, depth + 1)]);
    return Object.fromEntries(entries);
  }

  private references(start: number, length: number): number[] {
    this.read += length;
    if (this.read > MOST_OBJECTS || length * this.referenceSize > this.view.length) throw new RangeError('broken property list');
    return Array.from({ length }, (_, index) => this.unsigned(start + index * this.referenceSize, this.referenceSize));
  }

  private lengthAt(at: number, short: number): { length: number; start: number } {
    if (short !== 0x0f) return { length: short, start: at + 1 };
    const size = 2 ** (this.view.readUInt8(at + 1) & 0x0f);
    return { length: this.unsigned(at + 2, size), start: at + 2 + size };
  }

  private slice(start: number, length: number): Buffer {
    if (start + length > this.view.length) throw new RangeError('broken property list');
    return this.view.subarray(start, start + length);
  }

  private unsigned(at: number, size: number): number {
    if (size === 8) return Number(this.view.readBigUInt64BE(at));
    return this.view.readUIntBE(at, size);
  }
}
