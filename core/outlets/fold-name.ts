/** @returns a name for comparing: lower case, quotation marks and dots gone, white space single */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/["'«»“”„‘’`.,!?…]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
