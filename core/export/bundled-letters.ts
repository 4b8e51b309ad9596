import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodePoints } from './code-points';
import { fontCoverage } from './font-coverage';

/** Has what nearly all texts are written with. */
const FIRST_FAMILY = 'NotoSerif';

/**
 * What the fonts of a folder can show: what every weight and slant of one family can, added up over the families, as
 * templates name all of them. A family is read when a letter is in none of those before.
 */
export class BundledLetters {
  private readonly unread: string[][];
  private readonly read: CodePoints[] = [];

  constructor(private readonly folder: string) {
    const families = new Map<string, string[]>([[FIRST_FAMILY, []]]);
    for (const file of readdirSync(folder).filter((name) => /\.[ot]tf$/.test(name))) {
      const family = file.split('-', 1)[0] ?? file;
      families.set(family, [...(families.get(family) ?? []), file]);
    }
    this.unread = [...families.values()].filter((files) => files.length > 0);
  }

  has(code: number): boolean {
    return this.read.some((family) => family.has(code)) || this.isInUnread(code);
  }

  private isInUnread(code: number): boolean {
    for (let files = this.unread.shift(); files !== undefined; files = this.unread.shift()) {
      const family = commonOf(files.map((file) => fontCoverage(join(this.folder, file))));
      if (family === undefined) continue;
      this.read.push(family);
      if (family.has(code)) return true;
    }
    return false;
  }
}

function commonOf([first, ...others]: CodePoints[]): CodePoints | undefined {
  for (const other of others) first?.keepCommon(other);
  return first;
}
