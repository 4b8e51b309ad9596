// The line to Dateline on this computer: where it listens, the token of this browser, and what can go wrong.

/** Browsers name their interface `browser` or `chrome`; both answer with promises. */
export const api = globalThis.browser ?? globalThis.chrome;

/** Where Dateline listens, in the order in which it tries. */
const PORTS = [47831, 47832, 47833, 47834, 47835];

/** Something that went wrong, in words for the user. `kind`: `closed`, `unpaired` or `refused`. */
export class Trouble extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

const CLOSED = 'Dateline is closed, or does not take pages from browsers. Open Dateline and look at File, Connect your browser.';
const UNPAIRED = 'This browser is not connected to Dateline.';

/** @returns {Promise<boolean>} whether this browser has been paired */
export async function isPaired() {
  const { token } = await api.storage.local.get('token');
  return typeof token === 'string';
}

/** Pairs this browser. @param {string} code that Dateline shows */
export async function pair(code) {
  let refusal = null;
  for (const port of PORTS) {
    const answer = await post(port, '/dateline/pair', { code, name: browserName() }, null);
    if (answer === null) continue;
    if (answer.ok) {
      await api.storage.local.set({ token: answer.value.token, port });
      return;
    }
    refusal ??= new Trouble('refused', answer.error.message);
  }
  throw refusal ?? new Trouble('closed', CLOSED);
}

/**
 * Sends a page to Dateline.
 * @param {{ address: string, html: string, selection: string | null }} page
 * @returns what became of it: `status`, `title`, `warnings`, `error`
 * @throws {Trouble}
 */
export async function send(page) {
  const { token } = await api.storage.local.get('token');
  if (typeof token !== 'string') throw new Trouble('unpaired', UNPAIRED);
  const port = await portOfDateline(token);
  const answer = await post(port, '/dateline/clip', page, token);
  if (answer === null) throw new Trouble('closed', CLOSED);
  if (!answer.ok) throw new Trouble('refused', answer.error.message);
  return answer.value;
}

/**
 * The port where the Dateline answers that knows this browser; the last one first. It has to prove that it is the one
 * before it is shown the token or a page: any program can listen on a port.
 */
async function portOfDateline(token) {
  const { port: last } = await api.storage.local.get('port');
  const nonce = hex(crypto.getRandomValues(new Uint8Array(32)));
  const wanted = await proofOf(token, nonce);
  let isThere = false;
  for (const port of [last, ...PORTS.filter((other) => other !== last)]) {
    if (typeof port !== 'number') continue;
    const answer = await post(port, '/dateline/hello', { nonce }, null);
    if (answer === null) continue;
    if (answer.ok && answer.value.proof === wanted) {
      await api.storage.local.set({ port });
      return port;
    }
    isThere = true;
  }
  if (!isThere) throw new Trouble('closed', CLOSED);
  throw new Trouble('unpaired', `${UNPAIRED} It was taken off the list there, or never was on it.`);
}

async function proofOf(token, nonce) {
  const text = new TextEncoder();
  const hash = hex(await crypto.subtle.digest('SHA-256', text.encode(token)));
  const key = await crypto.subtle.importKey('raw', text.encode(hash), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, text.encode(nonce)));
}

function hex(bytes) {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns the answer of Dateline, or null when nobody, or somebody else, listens there */
async function post(port, path, body, token) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      credentials: 'omit',
      redirect: 'error',
    });
    const answer = await response.json();
    return typeof answer?.ok === 'boolean' ? answer : null;
  } catch {
    return null;
  }
}

function browserName() {
  const brand = navigator.userAgentData?.brands?.map(({ brand }) => brand).find((name) => !/not.*brand/i.test(name));
  return brand ?? (/Firefox\//.test(navigator.userAgent) ? 'Firefox' : 'Browser');
}
