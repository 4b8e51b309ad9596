import { DatelineError } from '../../model/dateline-error';

/** What is said of a document that is too large or too deeply nested to be read. */
export function rtfTooLarge(): DatelineError {
  return new DatelineError('too-large', 'This document is too large to be read as an article. It is kept in the library as it came; paste its text to have it as an article.');
}
