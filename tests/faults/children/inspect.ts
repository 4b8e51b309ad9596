import { Library } from '../../../core/library/library';
import { repairLibrary } from '../../../core/library/verify/repair-library';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import { say } from './say';

const [folder = '', repairs = ''] = process.argv.slice(2);

// Opens a library as the next start of Dateline does, lets it tidy up, and says what it found.
const library = await Library.open(folder);
await library.settled();
const { readOnlyReason, problems } = library;
const before = await verifyLibrary(folder);
if (repairs === 'repair') await repairLibrary(library, before);
const ids = library.clippings.ids();
const everything = { query: '', sort: 'newest', offset: 0, limit: 1000 } as const;
// A question may be what shows that the index is broken; the answer that counts is that of the new one.
library.index.list(everything);
await library.settled();
const listed = library.index.list(everything);
const reviews = await library.reviews.list();
await library.close();
say({ readOnlyReason, problems, before, faults: await verifyLibrary(folder), ids, listed: listed.items.map(({ id }) => id).sort(), reviews: reviews.map(({ id }) => id).sort() });
