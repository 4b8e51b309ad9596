import type { Id } from '../model/id';
import type { CaptureLibrary } from './capture-library';

/** @returns the clipping that already has one of these addresses, by http or https, or null */
export function findByAddresses(library: CaptureLibrary, addresses: readonly string[]): Id | null {
  for (const address of new Set(addresses.flatMap(bySchemes))) {
    const id = library.index.findByAddress(address);
    if (id !== null) return id;
  }
  return null;
}

function bySchemes(address: string): string[] {
  const other = address.startsWith('https:') ? address.replace(/^https:/, 'http:') : address.replace(/^http:/, 'https:');
  return [address, other];
}
