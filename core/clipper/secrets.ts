import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** @returns a token that cannot be guessed: 256 bits */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** @returns six digits, to be typed by a person */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** @returns what is kept of a token: it cannot be turned back, and needs no salt as tokens are random */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares in a time that does not tell how much of it was right, whatever the lengths. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
}

/** @returns what only one who knows the token (or its hash) can answer to a nonce: HMAC-SHA256 in hex */
export function proofFor(tokenHash: string, nonce: string): string {
  return createHmac('sha256', tokenHash).update(nonce).digest('hex');
}
