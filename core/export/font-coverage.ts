import { closeSync, openSync, readSync } from 'node:fs';
import { CodePoints } from './code-points';

const HEADER = 12;
const RECORD = 16;

/**
 * Reads which characters a TrueType font or OpenType font can show, from its `cmap` table
 * (https://learn.microsoft.com/typography/opentype/spec/cmap; format 12, which has
 * all that a format 4 beside it has, or else format 4), and no more of a file of megabytes.
 * @returns code points; none for a file that is no font
 */
export function fontCoverage(file: string): CodePoints {
  const covered = new CodePoints();
  const cmap = readTable(file, 'cmap');
  if (cmap === null) return covered;
  const count = cmap.readUInt16BE(2);
  const subtables = new Set(Array.from({ length: count }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4)));
  const whole = [...subtables].filter((at) => cmap.readUInt16BE(at) === 12);
  for (const subtable of whole) readFormat12(cmap, subtable, covered);
  if (whole.length > 0) return covered;
  for (const subtable of subtables) if (cmap.readUInt16BE(subtable) === 4) readFormat4(cmap, subtable, covered);
  return covered;
}

function readTable(path: string, tag: string): Buffer | null {
  const file = openSync(path, 'r');
  try {
    const header = readPiece(file, 0, HEADER);
    if (header.length < HEADER) return null;
    const records = readPiece(file, HEADER, header.readUInt16BE(4) * RECORD);
    for (let record = 0; record + RECORD <= records.length; record += RECORD) {
      if (records.toString('latin1', record, record + 4) === tag) return readPiece(file, records.readUInt32BE(record + 8), records.readUInt32BE(record + 12));
    }
    return null;
  } finally {
    closeSync(file);
  }
}

/** As much of it as the file has. */
function readPiece(file: number, at: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  return piece.subarray(0, readSync(file, piece, 0, length, at));
}

function readFormat4(bytes: Buffer, at: number, covered: CodePoints): void {
  const doubled = bytes.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = bytes.readUInt16BE(at + 14 + segment);
    const start = bytes.readUInt16BE(at + 16 + doubled + segment);
    const delta = bytes.readInt16BE(at + 16 + doubled * 2 + segment);
    const rangeAt = at + 16 + doubled * 3 + segment;
    const range = bytes.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : bytes.readUInt16BE(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function readFormat12(bytes: Buffer, at: number, covered: CodePoints): void {
  const groups = bytes.readUInt32BE(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const record = at + 16 + group * 12;
    const end = bytes.readUInt32BE(record + 4);
    covered.addAll(bytes.readUInt32BE(record), end);
  }
}
