import { DatelineError } from '../model/dateline-error';

/** @returns what is the same for two ways of writing the address of a feed; null when it is none */
export function feedKey(address: string): string | null {
  try {
    const { protocol, host, pathname, search } = new URL(address.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/*/i, 'http://'));
    return /^https?:$/.test(protocol) ? `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}` : null;
  } catch {
    return null;
  }
}

/**
 * @param typed the address of a feed
 * @throws DatelineError `bad-input` for what is none
 */
export function readFeedAddress(typed: string): string {
  if (feedKey(typed) !== null) return typed.trim();
  throw new DatelineError('bad-input', `“${typed.slice(0, 100)}” is no address of a feed. Write it like https://coast.example/rss; nothing was changed.`);
}
