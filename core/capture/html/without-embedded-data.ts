import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';

const BEGINNING = /data:[\w.+-]{1,50}\/[\w.+-]{1,100}[;,]/g;
const END = /["'\s)>]/g;
const SHORT = 200;

/**
 * @returns markup without the pictures and fonts that saved pages carry inside
 * @throws DatelineError too-large when it still is longer than what is parsed
 */
export function withoutEmbeddedData(markup: string): string {
  const lean = cutData(markup);
  if (lean.length <= CAPTURE_LIMITS.textLength) return lean;
  const megabytes = CAPTURE_LIMITS.textLength / 1024 / 1024;
  throw new DatelineError('too-large', `The text of this page is longer than ${megabytes} million characters, too long for one article. It is kept in the library as it came.`);
}

// Scanned piece by piece: one regular expression over data of some megabytes exhausts the stack.
function cutData(markup: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of markup.matchAll(BEGINNING)) {
    if (index < from) continue;
    END.lastIndex = index;
    const end = END.exec(markup)?.index ?? markup.length;
    if (end - index < SHORT) continue;
    kept.push(markup.slice(from, index));
    from = end;
  }
  kept.push(markup.slice(from));
  return kept.join('');
}
