import { join } from 'node:path';
import { DocumentStore } from '../../../../core/library/document-store';
import { reviewPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { LibraryContext } from '../../../../core/library/library-context';
import { REVIEWS } from '../../support/base-library';
import { REVIEW_KIND_OF_TOMORROW } from '../../support/review-kind-of-tomorrow';
import { rest, someWords, type Activity } from './activity';

/** Reads reviews of today's version as a Dateline of tomorrow would, and saves them in their new shape. */
export const migrations: Activity = async ({ folder, random, say, ready }) => {
  const path = join(folder, 'library');
  const library = await Library.open(path);
  await library.settled();
  const nothing = { stored: () => undefined, gone: () => undefined };
  const reviews = new DocumentStore(new LibraryContext(path, null), REVIEW_KIND_OF_TOMORROW, reviewPath, nothing);
  ready();
  for (let count = 0; ; count += 1) {
    await rest(random);
    const stored = await reviews.read(random.pick(REVIEWS));
    if (stored?.state !== 'good') throw new Error('A review could not be taken to the new version.');
    const { id, revision, checksum } = await reviews.save({ ...stored.document, audience: someWords(random, count) });
    say({ saved: reviewPath(id), revision, checksum });
  }
};
