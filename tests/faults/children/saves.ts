import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutside } from '../../../core/library/outside-file';
import { writeBackupFile } from '../../../core/library/backup-file/write-backup-file';
import { readBackupFile } from '../../../core/library/backup-file/read-backup-file';
import { clippingPath, reviewPath } from '../../../core/library/layout';
import type { Library } from '../../../core/library/library';
import { CLIPPING_KIND, FEED_STATE_KIND, LIBRARY_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import { sha256 } from '../../../core/library/storage/sha256';
import { clippingDraft } from '../../unit/library/support/drafts';
import type { Random } from '../../unit/random';
import { CLIPPINGS, FEED, IN_TRASH, paragraph, REVIEWS } from '../support/base-library';
import { END_OF_EXPORT } from '../support/end-of-export';

export interface SaveTools {
  library: Library;
  folder: string;
  random: Random;
}

/** What is on disk, compared with what a save was to put there. `lost` is neither. */
type Found = 'old' | 'new' | 'damaged' | 'lost';

/** One save that can be made, and made again. */
interface Prepared {
  run(again?: boolean): Promise<unknown>;
  found(): Promise<Found>;
}

interface Save {
  prepare(tools: SaveTools, count: number): Promise<Prepared>;
}

const [CLIPPING = '', OTHER = ''] = CLIPPINGS;
const [REVIEW = ''] = REVIEWS;
const WORDS = 'заметка '.repeat(3_000);

/** Everything that Dateline writes, by name. */
export const saves: Readonly<Record<string, Save>> = {
  clipping: {
    async prepare({ library: { clippings, folder } }, count) {
      const before = await clippings.get(CLIPPING);
      const note = `${String(count)} ${WORDS}`;
      return {
        run: async (again) => clippings.save({ ...(again === true ? await clippings.get(CLIPPING) : before), note }),
        found: () => compare(join(folder, clippingPath(CLIPPING)), CLIPPING_KIND, before, (now) => now.note === note),
      };
    },
  },
  // Whoever edits a review does not read it again after a failure: the words typed since are in the editor alone.
  review: {
    async prepare({ library: { reviews, folder } }, count) {
      const before = await reviews.get(REVIEW);
      let base = before;
      const summary = `${String(count)} ${WORDS}`;
      const document = { type: 'doc' as const, content: [paragraph(`Typed ${String(count)}`)] };
      return {
        run: async (again) => {
          base = await reviews.save({ ...base, summary, document: again === true ? document : base.document });
        },
        found: () => compare(join(folder, reviewPath(REVIEW)), REVIEW_KIND, before, (now) => now.summary === summary),
      };
    },
  },
  library: {
    prepare({ library }, count) {
      const before = library.document;
      const tag = `tag ${String(count)}`;
      return Promise.resolve({
        run: () => library.changeDocument(() => ({ tags: [tag] })),
        found: () => compare(join(library.folder, 'library.json'), LIBRARY_KIND, before, ({ tags }) => tags[0] === tag),
      });
    },
  },
  feed: {
    async prepare({ library: { feedStates, folder } }, count) {
      const before = await feedStates.find(FEED);
      if (before === null) throw new Error('The state of the feed is gone.');
      return {
        run: async () => feedStates.put(FEED, { ...(await feedStates.find(FEED) ?? before), items: count, seen: WORDS.split(' ') }),
        found: () => compare(join(folder, `feeds/${FEED}.json`), FEED_STATE_KIND, before, ({ items }) => items === count),
      };
    },
  },
  capture: {
    prepare({ library: { clippings, originals, folder } }, count) {
      const id = `${count.toString(16).padStart(2, '0')}aa0000`;
      const run = async (): Promise<unknown> => {
        const original = await originals.put(id, 'html', Buffer.from(`<p>${WORDS}</p>`), 'text/html', 'utf-8');
        await originals.putPicture(id, `${sha256(id)}.png`, Buffer.from('picture'));
        return clippings.create(clippingDraft(id, { title: id, paragraphs: [`Captured ${String(count)}.`] }, { original }));
      };
      // A capture that failed is made again under another id; this one must at least not be in the way.
      return Promise.resolve({
        run: async (again) => (again === true && (await clippings.find(id)) !== null ? undefined : run()),
        found: () => compare(join(folder, clippingPath(id)), CLIPPING_KIND, null, () => true),
      });
    },
  },
  trash: {
    prepare({ library: { clippings, folder } }) {
      const place = join(folder, clippingPath(OTHER));
      const isGone = (): boolean => !existsSync(place) && existsSync(join(folder, 'trash', clippingPath(OTHER)));
      return Promise.resolve({
        run: async (again) => {
          if (again !== true) return clippings.remove(OTHER);
          if (existsSync(place)) await clippings.remove(OTHER);
          await clippings.restore(OTHER);
          await clippings.remove(OTHER);
          return clippings.restore(OTHER);
        },
        found: () => Promise.resolve(isGone() ? 'new' : existsSync(place) ? 'new' : 'lost'),
      });
    },
  },
  restore: {
    prepare({ library: { clippings, folder } }) {
      const place = join(folder, clippingPath(IN_TRASH));
      const inTrash = join(folder, 'trash', clippingPath(IN_TRASH));
      return Promise.resolve({
        run: async (again) => {
          if (again !== true) return clippings.restore(IN_TRASH);
          if (!existsSync(place)) await clippings.restore(IN_TRASH);
          return clippings.remove(IN_TRASH);
        },
        found: () => Promise.resolve(existsSync(place) !== existsSync(inTrash) ? 'new' : 'lost'),
      });
    },
  },
  export: {
    async prepare({ library, folder }, count) {
      const out = join(folder, 'out', 'review.html');
      await mkdir(join(folder, 'out'), { recursive: true });
      const before = await readFile(out, 'utf8').catch(() => null);
      const after = `<html>${String(count)} ${WORDS} ${END_OF_EXPORT}</html>`;
      return {
        run: () => writeOutside(library.folder, out, after),
        found: async () => {
          const now = await readFile(out, 'utf8').catch(() => null);
          return now === after ? 'new' : now === before ? 'old' : 'damaged';
        },
      };
    },
  },
  backup: {
    async prepare({ library, folder }) {
      const out = join(folder, 'out', 'library.zip');
      await mkdir(join(folder, 'out'), { recursive: true });
      const before = await readFile(out).catch(() => null);
      return {
        run: () => writeBackupFile(library.folder, library.document, out, { now: new Date() }),
        found: async () => {
          const now = await readFile(out).catch(() => null);
          if (now === null || before === null || now.equals(before)) return now === before || (now !== null && before !== null) ? 'old' : 'new';
          return readBackupFile(out, () => Promise.resolve()).then(() => 'new' as const, () => 'damaged' as const);
        },
      };
    },
  },
};

async function compare<T extends Enveloped>(path: string, kind: DocumentKind<T>, before: Enveloped | null, isNew: (now: T) => boolean): Promise<Found> {
  if (!existsSync(path)) return before === null ? 'old' : 'lost';
  const now = parseDocument(kind, await readFile(path, 'utf8'));
  if (now.state !== 'good') return 'damaged';
  if (isNew(now.document)) return 'new';
  return now.document.checksum === before?.checksum ? 'old' : 'lost';
}
