import { DatelineError } from '../../model/dateline-error';

const NOTHING = 'Nothing was clipped.';

/** Why `fetch` ended: the user's wish and the clock cannot be told from the error alone. */
interface Ending {
  cancelled: boolean;
  timedOut: boolean;
  limits: { milliseconds: number };
}

const REASONS: Record<string, (host: string) => string> = {
  ECONNREFUSED: (host) => `${host} refused the connection.`,
  ENOTFOUND: (host) => `There is no site named ${host}, or this computer is offline.`,
  EAI_AGAIN: (host) => `The name ${host} could not be looked up. Is this computer online?`,
  ECONNRESET: (host) => `${host} broke off the connection.`,
  UND_ERR_SOCKET: (host) => `${host} broke off the connection.`,
  EPIPE: (host) => `${host} broke off the connection.`,
  ENETUNREACH: (host) => `There is no way to ${host}. Is this computer online?`,
  EHOSTUNREACH: (host) => `There is no way to ${host}. Is this computer online?`,
};

const TIMEOUTS = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];

/** @returns the failure of an HTTP status that brings no article */
export function statusError(address: string, status: number): DatelineError {
  const answer = `${address} answered with ${status}`;
  if (status === 404 || status === 410) return new DatelineError('not-found', `${answer}: there is no such page. ${NOTHING}`);
  if (status === 401 || status === 402) {
    return new DatelineError('forbidden', `${answer}: it wants a login. ${NOTHING} Open it in the browser and paste its text.`);
  }
  if (status === 403 || status === 451) {
    return new DatelineError('forbidden', `${answer}: it does not let Dateline in. ${NOTHING} Open it in the browser and paste its text.`);
  }
  if (status === 429) return new DatelineError('fetch-failed', `${answer}: too many requests. ${NOTHING} Try again later.`);
  if (status >= 500) return new DatelineError('fetch-failed', `${answer}: the site has a fault of its own. ${NOTHING} Try again later.`);
  return new DatelineError('fetch-failed', `${answer}, which is not a page. ${NOTHING}`);
}

/** @returns what went wrong with a fetch, in plain words */
export function plainFetchError(address: string, error: unknown, ending: Ending): DatelineError {
  if (error instanceof DatelineError) return error;
  if (ending.cancelled) return new DatelineError('cancelled', `Cancelled. ${NOTHING}`);
  const host = new URL(address).host;
  const code = errorCodeOf(error);
  if (ending.timedOut || TIMEOUTS.includes(code)) {
    const seconds = Math.round(ending.limits.milliseconds / 1000);
    return new DatelineError('timed-out', `${host} did not send the page within ${seconds} seconds. ${NOTHING}`);
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return new DatelineError('fetch-failed', `${host} has no valid certificate (${code}), so its page cannot be trusted. ${NOTHING}`);
  }
  // What else fetch says of itself (`bad port`, `unknown scheme`) is no word for a user.
  const reason = REASONS[code]?.(host) ?? `Nothing could be fetched from ${host}${code === '' ? '' : ` (${code})`}. Is the address right?`;
  return new DatelineError('fetch-failed', `${reason} ${NOTHING}`, { cause: error });
}

// fetch wraps the socket's error in a TypeError, and with several addresses of a host an AggregateError in that.
function errorCodeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return errorCodeOf(error.errors[0], depth + 1);
  return 'cause' in error ? errorCodeOf(error.cause, depth + 1) : '';
}
