import type { Activity } from './activity';
import { copies } from './copies';
import { drops } from './drops';
import { edits } from './edits';
import { exports } from './exports';
import { imports } from './imports';
import { migrations } from './migrations';
import { openings } from './openings';
import { reindexing } from './reindexing';

/** What the program `work` can be told to do. */
export const activities: Readonly<Record<string, Activity>> = { copies, drops, edits, exports, imports, migrations, openings, reindexing };
