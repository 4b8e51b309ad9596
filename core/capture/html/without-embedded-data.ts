import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';

const DATA = /data:[\w.+-]+\/[\w.+-]+[;,][^"'\s)>]{200,}/g;

/**
 * @returns markup without the pictures and fonts that saved pages carry inside
 * @throws DatelineError too-large when it still is longer than what is parsed
 */
export function withoutEmbeddedData(markup: string): string {
  const lean = markup.includes('data:') ? markup.replace(DATA, '') : markup;
  if (lean.length <= CAPTURE_LIMITS.textLength) return lean;
  const megabytes = CAPTURE_LIMITS.textLength / 1024 / 1024;
  throw new DatelineError('too-large', `The text of this page is longer than ${megabytes} million characters, too long for one article. It is kept in the library as it came.`);
}
