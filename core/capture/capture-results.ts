import type { CaptureResult } from '../contract/capture-calls';
import type { CaptureFlag, Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';

const WARNINGS: Record<CaptureFlag, string> = {
  'no-date': 'No date of publication was found.',
  'too-short': 'Very little text was found; the article may be incomplete.',
  'consent-page': 'This looks like a page that asks for consent to cookies, not like an article. Answer it in the browser and clip what comes then.',
  'paywall-stub': 'This looks like the free beginning of an article that has to be paid for.',
  'bot-check': 'This looks like a page that checks for robots or asks for scripts, not like an article. Open it in the browser and clip what you see.',
  'damaged-encoding': 'Some letters are damaged: the page has a wrong or broken encoding.',
  'unreliable-text': 'The letters stored in this file are not those that its pages show; compare the text with the original.',
  'link-digest': 'This is a list of links to articles; choose those to clip.',
  embargoed: 'It must not be published yet: the source has set an embargo.',
  withdrawn: 'The source has withdrawn this report.',
  'teaser-only': 'Only the beginning that the feed or the table gives is here: the page of the article was not fetched, or could not be read.',
};

const RETRY = ' It could not be read then: remove that clipping to try again.';

/**
 * @param warnings of the kind, besides those that the flags stand for
 * @returns the result for a clipping that was made; `failed` when a step did not succeed
 */
export function resultOf(input: string, clipping: Clipping, warnings: readonly string[] = []): CaptureResult {
  const { failure, flags } = clipping;
  // Of what could not be read nobody expects a date.
  const minded = flags.filter((flag) => failure === null || flag !== 'no-date');
  return {
    ...described(input, clipping),
    status: failure === null ? 'added' : 'failed',
    warnings: [...minded.map((flag) => WARNINGS[flag]), ...warnings],
    error: failure === null ? null : { code: failure.code, message: failure.message },
  };
}

/** @returns the result for an input that is in the library already */
export function duplicateOf(input: string, clipping: Clipping): CaptureResult {
  const day = clipping.capturedAt.slice(0, 10);
  return {
    ...described(input, clipping),
    status: 'duplicate',
    warnings: [`This is already in the library, clipped on ${day}. Nothing was added.${clipping.failure === null ? '' : RETRY}`],
    error: null,
  };
}

/** @returns the result for an input of which nothing came */
export function failedResult(input: string, error: unknown): CaptureResult {
  const known = error instanceof DatelineError;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    input,
    status: 'failed',
    id: null,
    title: null,
    outlet: null,
    authors: [],
    published: null,
    language: null,
    words: 0,
    warnings: [],
    error: { code: known ? error.code : 'unexpected', message: known ? detail : `Something went wrong inside Dateline: ${detail}` },
  };
}

function described(input: string, { id, metadata, words, flags }: Clipping) {
  return {
    input,
    id,
    title: metadata.title.value,
    outlet: metadata.outlet.value,
    authors: metadata.authors.value ?? [],
    published: metadata.published.value,
    language: metadata.language.value,
    words,
    flags,
  };
}
