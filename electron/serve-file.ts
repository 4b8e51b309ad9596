import { readFile } from 'node:fs/promises';

const refusedHeaders = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

/** @returns an empty answer with a status, for what is not served */
export function refused(status: 404 | 405): Response {
  return new Response('', { status, headers: refusedHeaders });
}

/**
 * @param path a checked, absolute path
 * @param headers of the answer; the type has to be among them, as nothing is guessed from content
 * @returns the file, or 404 when there is no such file (or it is a folder, or cannot be read)
 */
export async function serveFile(path: string, headers: Record<string, string>): Promise<Response> {
  try {
    return new Response(await readFile(path), { headers: { 'x-content-type-options': 'nosniff', ...headers } });
  } catch {
    return refused(404);
  }
}
