import { verifyLibrary } from '../../../core/library/verify/verify-library';
import { say } from './say';

const [folder = ''] = process.argv.slice(2);

// Looks at a library without opening it, as `dateline verify` does.
say({ faults: await verifyLibrary(folder) });
