import { readFileSync } from 'node:fs';

/**
 * Reads which characters a TrueType font or OpenType font can show, from its `cmap` table
 * (https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12).
 * @returns code points; empty for a file that is no font
 */
export function fontCoverage(file: string): Set<number> {
  const bytes = readFileSync(file);
  const covered = new Set<number>();
  const cmap = tableOffset(bytes, 'cmap');
  if (cmap === null) return covered;
  const count = bytes.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = bytes.readUInt16BE(subtable);
    if (format === 4) readFormat4(bytes, subtable, covered);
    if (format === 12) readFormat12(bytes, subtable, covered);
  }
  return covered;
}

function tableOffset(bytes: Buffer, tag: string): number | null {
  if (bytes.length < 12) return null;
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (bytes.toString('latin1', record, record + 4) === tag) return bytes.readUInt32BE(record + 8);
  }
  return null;
}

function readFormat4(bytes: Buffer, at: number, covered: Set<number>): void {
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

function readFormat12(bytes: Buffer, at: number, covered: Set<number>): void {
  const groups = bytes.readUInt32BE(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const record = at + 16 + group * 12;
    const end = bytes.readUInt32BE(record + 4);
    for (let code = bytes.readUInt32BE(record); code <= end; code += 1) covered.add(code);
  }
}
