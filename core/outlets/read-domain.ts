import { DatelineError } from '../model/dateline-error';
import { plainDomain } from './plain-domain';

/**
 * A domain as typed, be it a whole address.
 * @returns `coast.example`
 * @throws DatelineError `bad-input` for what is no domain of an outlet, such as `com`
 */
export function readDomain(typed: string): string {
  const domain = plainDomain(hostIn(typed.trim()) ?? '');
  if (/^[^.\s]+(?:\.[^.\s]+)+$/u.test(domain) && !/^[\d.]+$/.test(domain)) return domain;
  throw new DatelineError('bad-input', `“${typed.slice(0, 100)}” is no domain. Write it like coast.example; nothing was changed.`);
}

function hostIn(typed: string): string | null {
  try {
    return new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`).hostname;
  } catch {
    return null;
  }
}
