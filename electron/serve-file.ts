import { readFile } from 'node:fs/promises';
import type { ProtocolResponse } from 'electron';

/** What a protocol of ours answers: bytes, their type, and headers. */
export interface Served extends ProtocolResponse {
  statusCode: number;
  mimeType: string;
  headers: Record<string, string>;
  data: Buffer;
}

const unguessed = { 'x-content-type-options': 'nosniff' };

/** @returns an empty answer with a status, for what is not served */
export function refused(statusCode: 404 | 405): Served {
  return { statusCode, mimeType: 'text/plain', headers: unguessed, data: Buffer.alloc(0) };
}

/**
 * @param path a checked, absolute path
 * @param mimeType of the file; nothing is guessed from content
 * @param headers that the answer carries besides
 * @returns the file, or 404 when there is no such file (or it is a folder, or cannot be read)
 */
export async function serveFile(path: string, mimeType: string, headers: Record<string, string>): Promise<Served> {
  try {
    return { statusCode: 200, mimeType, headers: { ...unguessed, ...headers }, data: await readFile(path) };
  } catch {
    return refused(404);
  }
}
