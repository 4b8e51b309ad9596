import type { CaptureFlag, Clipping } from './clipping';

const SIGNS: ReadonlySet<CaptureFlag> = new Set(['too-short', 'consent-page', 'paywall-stub', 'bot-check', 'teaser-only']);

/** @returns whether a clipping seems to lack its article, which the page may show to a person in a browser */
export function looksIncomplete({ failure, flags }: Pick<Clipping, 'failure' | 'flags'>): boolean {
  return (failure !== null && failure.code !== 'unsupported-kind') || flags.some((flag) => SIGNS.has(flag));
}
