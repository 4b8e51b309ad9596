import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/**
 * @param most bytes; a body that says or turns out to be larger is not read to its end
 * @returns the body as parsed JSON
 * @throws Refusal 413, 400
 */
export async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  const tooLarge = new Refusal(413, 'too-large', 'This page is too large for Dateline. Select the article and clip the selection.');
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'bad-input', 'This is not what the extension of Dateline sends.');
  }
}
