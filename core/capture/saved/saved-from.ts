import { webAddress } from '../acquire/web-address';

/**
 * What browsers and extensions write into a page when they save it: Chromium and Internet Explorer, SingleFile,
 * Monolith.
 */
const COMMENTS = [
  /saved from url=\(\d+\)(https?:\/\/\S+)/i,
  /Page saved with SingleFile[\s\S]{0,200}?\burl:\s*(https?:\/\/\S+)/i,
  /Saved from (https?:\/\/\S+) at .{1,60} using monolith/i,
];
const WINDOW = 64 * 1024;
const MOST_COMMENTS = 50;

/** @returns the address that a comment of a saved page states, or null */
export function savedFrom(comment: string): string | null {
  for (const pattern of COMMENTS) {
    const address = webAddress(pattern.exec(comment)?.[1], null);
    if (address !== null) return address;
  }
  return null;
}

/** @returns the same, looked for in the beginning of the page's bytes */
export function savedFromInBytes(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, WINDOW)).toString('utf8').replaceAll('\0', '');
  let at = beginning.indexOf('<!--');
  for (let count = 0; at !== -1 && count < MOST_COMMENTS; count += 1, at = beginning.indexOf('<!--', at + 4)) {
    const address = savedFrom(beginning.slice(at, at + 4000));
    if (address !== null) return address;
  }
  return null;
}
