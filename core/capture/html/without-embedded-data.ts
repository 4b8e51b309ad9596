import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { EmbeddedData } from '../pictures/embedded-data';

const BEGINNING = /data:[\w.+-]{1,50}\/[\w.+-]{1,100}[;,]/g;
const END = /["'\s)>]/g;
const SHORT = 200;

/**
 * @param pictures gets the pictures among what is left out; each leaves an address in its place
 * @returns markup without the pictures and fonts that saved pages carry inside
 * @throws DatelineError too-large when it still is longer than what is parsed
 */
export function withoutEmbeddedData(markup: string, pictures?: EmbeddedData): string {
  const lean = cutData(markup, pictures);
  if (lean.length <= CAPTURE_LIMITS.textLength) return lean;
  const megabytes = CAPTURE_LIMITS.textLength / 1024 / 1024;
  throw new DatelineError('too-large', `The text of this page is longer than ${megabytes} million characters, too long for one article. It is kept in the library as it came.`);
}

// Scanned piece by piece: one regular expression over data of some megabytes exhausts the stack.
function cutData(markup: string, pictures: EmbeddedData | undefined): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of markup.matchAll(BEGINNING)) {
    if (index < from) continue;
    END.lastIndex = index;
    const end = END.exec(markup)?.index ?? markup.length;
    if (end - index < SHORT) continue;
    kept.push(markup.slice(from, index), pictures?.put(markup.slice(index, end)) ?? '');
    from = end;
  }
  kept.push(markup.slice(from));
  return kept.join('');
}
