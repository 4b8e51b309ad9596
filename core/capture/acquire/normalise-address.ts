import { DatelineError } from '../../model/dateline-error';

const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|yclid|ysclid|mc_cid|mc_eid|_openstat|igshid|msclkid|wt_mc)$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HOST_WITH_PORT = /^[^\s/?#]+:\d+(?:[/?#]|$)/;
const LONGEST = 8192;

/**
 * The one form in which an address is fetched, kept and compared: http or https, no fragment, no user name,
 * no tracking parameters. `example.org/a` gets `https://`.
 * @throws DatelineError bad-input when it is no web address
 */
export function normaliseAddress(text: string): string {
  const address = parseAddress(text);
  address.hash = '';
  address.username = '';
  address.password = '';
  const tracking = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) address.searchParams.delete(name);
  return address.href;
}

function parseAddress(text: string): URL {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) throw new DatelineError('bad-input', 'This address is too long to be one. Nothing was fetched.');
  const hasScheme = SCHEME.test(trimmed) && !HOST_WITH_PORT.test(trimmed);
  const address = parse(hasScheme ? trimmed : `https://${trimmed.replace(/^\/\//, '')}`);
  if (address === null || address.hostname === '' || /\s/.test(trimmed)) {
    throw new DatelineError('bad-input', `“${shorten(trimmed)}” is not a web address. Nothing was fetched.`);
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new DatelineError('bad-input', `Only http and https addresses can be fetched, not “${address.protocol}”.`);
  }
  return address;
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
