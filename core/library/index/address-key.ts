const TRACKING = /^(utm_.*|fbclid|gclid)$/i;

/**
 * The form in which two addresses of one page are the same: no scheme (http and https), host in lower case, no
 * fragment, no campaign parameters, no slash at the end.
 *
 * @returns null if this is no web address
 */
export function addressKey(address: string): string | null {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  return `${url.host}${url.pathname.replace(/\/+$/u, '')}${query === '' ? '' : `?${query}`}`;
}
