import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BundledLetters } from '../../../core/export/bundled-letters';
import { fontCoverage } from '../../../core/export/font-coverage';

const FONTS = join(process.cwd(), 'assets', 'fonts');

describe('BundledLetters', () => {
  it.each([
    ['all of them', ['中', 'A', 'ж', 'ა', 'ա', 'א', 'ب', 'ä', '日']],
    ['the usual ones alone', ['A', 'ж', 'ә', 'ə', '«']],
  ])('has %s, in whatever order they are asked for', (_, letters) => {
    const bundled = new BundledLetters(FONTS);
    expect(letters.map((letter) => bundled.has(letter.codePointAt(0) ?? 0))).toEqual(letters.map(() => true));
  });

  it('has nothing that no family has, whatever was read before', () => {
    const bundled = new BundledLetters(FONTS);
    expect([0x1f600, 0xd55c, 0x41, 0x1f600].map((code) => bundled.has(code))).toEqual([false, false, true, false]);
  });
});

describe('the letters of a family', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-letters-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are those of all its fonts, and not those of one', async () => {
    await copyFile(join(FONTS, 'NotoSerif-Regular.ttf'), join(folder, 'Both-Regular.ttf'));
    await copyFile(join(FONTS, 'NotoSerifHebrew-Regular.ttf'), join(folder, 'Both-Bold.ttf'));
    const bundled = new BundledLetters(folder);
    const serif = fontCoverage(join(FONTS, 'NotoSerif-Regular.ttf'));
    const hebrew = fontCoverage(join(FONTS, 'NotoSerifHebrew-Regular.ttf'));
    const codes = Array.from({ length: 0x3000 }, (_, code) => code);
    expect(codes.filter((code) => bundled.has(code))).toEqual(codes.filter((code) => serif.has(code) && hebrew.has(code)));
    expect((await readdir(folder)).length).toBe(2);
  });

  it('are none where there are no fonts', () => {
    expect(new BundledLetters(folder).has(65)).toBe(false);
  });
});
