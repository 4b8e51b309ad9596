/** @returns whether a text is an address that Dateline's browser opens */
export function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && text.length <= 8192;
  } catch {
    return false;
  }
}
