import { DatelineError } from '../model/dateline-error';

/**
 * The value of `--limit`.
 * @returns how many results are wanted at most; without the option all of them
 * @throws DatelineError `usage` for what is no positive whole number
 */
export function readLimit(word: string | undefined): number {
  if (word === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word);
  throw new DatelineError('usage', `--limit is a whole number from 1 up; “${word}” is not.`);
}
