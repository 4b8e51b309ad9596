export interface ParsedAddresses {
  addresses: string[];
  /** Lines that are no web address, as they were typed. */
  others: string[];
}

const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * Web addresses typed or pasted one a line. `www.example.com/x` counts as an address, a sentence does not.
 * @returns the addresses with their scheme, each once, in their order
 */
export function parseAddresses(text: string): ParsedAddresses {
  const addresses = new Set<string>();
  const others: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim()).filter(Boolean)) {
    const address = asAddress(line);
    if (address === null) others.push(line);
    else addresses.add(address);
  }
  return { addresses: [...addresses], others };
}

function asAddress(line: string): string | null {
  if (/\s/.test(line)) return null;
  const full = HOST.test(line) ? `https://${line}` : line;
  try {
    const { protocol } = new URL(full);
    return protocol === 'http:' || protocol === 'https:' ? full : null;
  } catch {
    return null;
  }
}
