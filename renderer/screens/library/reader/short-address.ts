const MOST = 60;

/** An address as people read it: without scheme, `www.` and query, cut when it is long. */
export function shortAddress(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    const path = pathname === '/' ? '' : decoded(pathname);
    const short = host.replace(/^www\./, '') + path;
    return short.length > MOST ? `${short.slice(0, MOST - 1)}…` : short;
  } catch {
    return address;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
