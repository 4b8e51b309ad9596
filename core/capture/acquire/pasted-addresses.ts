import { normaliseAddress } from './normalise-address';

const ADDRESS = /^(https?:\/\/\S+|www\.\S+\.\S+)$/i;

/** @returns the addresses of a pasted text that is nothing but addresses, one or several; else none */
export function pastedAddresses(text: string): string[] {
  if (text.length > 200_000) return [];
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  if (!pieces.every((piece) => ADDRESS.test(piece))) return [];
  try {
    return pieces.map(normaliseAddress);
  } catch {
    return [];
  }
}
