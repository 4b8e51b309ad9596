import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportReview } from '../../../../core/app/export-review';
import { exportDefaults } from '../../../../core/export/default-options';
import { writeBackupFile } from '../../../../core/library/backup-file/write-backup-file';
import { reviewPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { sha256 } from '../../../../core/library/storage/sha256';
import { paragraph, REVIEWS } from '../../support/base-library';
import { END_OF_EXPORT } from '../../support/end-of-export';
import { rest, type Activity, type ActivityTools } from './activity';

const FORMATS = ['html', 'txt', 'md'] as const;

/** Writes reviews to files outside of the library, over those of the time before, and backups of the whole library. */
export const exports: Activity = async (tools) => {
  await mkdir(join(tools.folder, 'out'), { recursive: true });
  const library = await Library.open(join(tools.folder, 'library'));
  await library.settled();
  tools.ready();
  for (;;) {
    await rest(tools.random);
    await (tools.random.chance(0.25) ? backUpTo(library, tools) : exportOne(library, tools));
  }
};

async function exportOne(library: Library, { folder, random, say }: ActivityTools): Promise<void> {
  const id = random.pick(REVIEWS);
  const format = random.pick(FORMATS);
  const file = join(folder, 'out', `${id}.${format}`);
  const body = Array.from({ length: random.pick([1, 100, 3_000]) }, (_, at) => paragraph(`The forum opened, part ${String(at)} of the story.`));
  const review = await library.reviews.save({ ...(await library.reviews.get(id)), document: { type: 'doc', content: [...body, paragraph(END_OF_EXPORT)] } });
  say({ saved: reviewPath(id), revision: review.revision, checksum: review.checksum });
  const { options } = exportDefaults(review, []);
  const typesetter = { typeset: () => Promise.reject(new Error('Nothing is typeset here.')), close: () => undefined };
  await exportReview({ review, clippings: new Map(), format, options }, file, { library, typesetter });
  say({ exported: file, sha256: sha256(await readFile(file)) });
  const { revision, checksum } = await library.reviews.get(id);
  say({ saved: reviewPath(id), revision, checksum });
}

async function backUpTo(library: Library, { folder, say }: ActivityTools): Promise<void> {
  const file = join(folder, 'out', 'library.zip');
  await writeBackupFile(library.folder, library.document, file, { now: new Date() });
  say({ exported: file, sha256: sha256(await readFile(file)) });
}
