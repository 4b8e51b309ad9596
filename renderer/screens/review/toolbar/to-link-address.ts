import { linkAddress } from '../../../../core/model/review-document';

/**
 * Reads what a person types for an address: `dala.example/a`, `press@ministry.example`, or a whole address.
 * @returns an address that the review may hold, or null
 */
export function toLinkAddress(typed: string): string | null {
  const text = typed.trim();
  const isMail = /^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/u.test(text);
  const hasScheme = /^[a-z][a-z0-9+.-]*:/iu.test(text);
  const whole = isMail ? `mailto:${text}` : hasScheme ? text : `https://${text}`;
  const bare = !hasScheme && !isMail && !text.includes('.');
  const parsed = linkAddress.safeParse(whole);
  return parsed.success && !bare ? parsed.data : null;
}
