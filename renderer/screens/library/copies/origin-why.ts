import type { Family } from '../../../../core/contract/family-calls';

/** Why a copy is taken for the origin, as a key of its words. Of copies without a date nobody knows which is earliest: one was clipped first. */
export function originWhy({ origin, reason, members }: Pick<Family, 'origin' | 'reason' | 'members'>): Family['reason'] | 'clippedFirst' {
  const isDated = members.some(({ id, published }) => id === origin && published !== null);
  return reason === 'earliest' && !isDated ? 'clippedFirst' : reason;
}
