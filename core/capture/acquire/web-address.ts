/**
 * @param text an address as it stands in a page, possibly relative
 * @param base the address of the page, or null
 * @returns the absolute http or https address, or null when it is none
 */
export function webAddress(text: string | null | undefined, base: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > 8192) return null;
  try {
    const address = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null;
  } catch {
    return null;
  }
}
