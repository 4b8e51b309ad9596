import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';

/**
 * @returns the text, when it can be one article
 * @throws DatelineError too-large
 */
export function withinTextLength(text: string): string {
  if (text.length > CAPTURE_LIMITS.textLength) throw tooLong();
  return text;
}

function tooLong(): DatelineError {
  const millions = CAPTURE_LIMITS.textLength / 1024 / 1024;
  return new DatelineError('too-large', `This text is longer than ${millions} million characters, too long for one article. It is kept in the library as it came.`);
}
