/**
 * What the window may load: its own files, pictures that are part of it or of the open library, and nothing else.
 * Fonts, scripts, workers and requests come from `app://dateline` only; frames, forms and plug-ins from nowhere.
 *
 * @param styleNonce the value that styles added by the page's own code carry; it is never used twice
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: clipping:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
