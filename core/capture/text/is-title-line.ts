const LONGEST = 200;

/** @returns whether a first line reads as a title: short, with a letter in it, and not ending as a sentence does */
export function isTitleLine(line: string): boolean {
  return line.length <= LONGEST && /\p{L}/u.test(line) && !/[.;:,]$/.test(line.replace(/\.{3}$|…$/, ''));
}
