import type { MimePart } from '../mime/mime-part';
import { partsOf } from '../mime/mime-part';

const MOST = 4;

/** @returns the charsets that the parts of a mail state, for headers and parts that come as bytes without any statement */
export function statedCharsets(message: MimePart): string[] {
  const stated = partsOf(message).map(({ parameters }) => parameters.get('charset')?.toLowerCase() ?? '');
  // UTF-8 is told by the bytes themselves, and US-ASCII says nothing of those beyond it.
  return [...new Set(stated.filter((charset) => charset !== '' && charset !== 'us-ascii' && charset !== 'utf-8'))].slice(0, MOST);
}
