import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Library } from '../../../core/library/library';
import type { BlockNode } from '../../../core/model/review-document';
import { sha256 } from '../../../core/library/storage/sha256';
import type { Block } from '../../../core/model/block';
import { png } from '../../unit/capture/support/picture-source';
import { clippingDraft, reviewDraft } from '../../unit/library/support/drafts';

const run = promisify(execFile);

/** What is in every library that a round begins with. */
export const CLIPPINGS = ['abcd0001', 'abcd0002', 'ef010003', 'ef010004'];
export const REVIEWS = ['beef0001', 'beef0002', 'beef0003'];
export const IN_TRASH = 'abcd0009';
export const FEED = 'feed0001';

/** Makes a library once and gives each round a copy of it. */
export class BaseLibrary {
  private constructor(private readonly home: string) {}

  /** @param more clippings besides those that are named */
  static async make(more = 0): Promise<BaseLibrary> {
    const home = await mkdtemp(join(tmpdir(), 'dateline-faults-base-'));
    const library = await Library.create(join(home, 'library'), 'Press office');
    await fill(library, more);
    await library.settled();
    await library.close();
    await backUpAnew(join(home, 'library'));
    process.once('exit', () => { rmSync(home, { recursive: true, force: true }); });
    return new BaseLibrary(home);
  }

  /** @returns the folder of the copy. `cp -a` keeps times to the nanosecond, so that the index of the copy agrees. */
  async copyInto(folder: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    return this.copyTo(folder);
  }

  /** As `copyInto`, into a folder that is there. */
  async copyTo(folder: string): Promise<string> {
    await run('cp', ['-a', join(this.home, 'library'), folder]);
    return join(folder, 'library');
  }
}

/** The backup of today was made when the library was still empty. All clippings have their copies, too. */
async function backUpAnew(folder: string): Promise<void> {
  await rm(join(folder, 'backups'), { recursive: true });
  const library = await Library.open(folder);
  await library.settled();
  await library.copies.lookAtAll();
  await library.close();
}

async function fill(library: Library, more: number): Promise<void> {
  await library.changeDocument(() => ({ tags: ['economy', 'transport'] }));
  const others = Array.from({ length: more }, (_, at) => `c0${(at % 64).toString(16).padStart(2, '0')}${at.toString(16).padStart(4, '0')}`);
  for (const id of [...CLIPPINGS, IN_TRASH, ...others]) {
    const original = await library.originals.put(id, 'html', Buffer.from(`<p>Page of ${id}</p>`), 'text/html', 'utf-8');
    const paragraphs = [`The forum opened in Port City, wrote ${id}.`, `Exports of ${id} grew by 30.4 percent. `.repeat(50)];
    const draft = clippingDraft(id, { title: `Порт ${id}`, paragraphs }, { original });
    if (id === CLIPPINGS[0]) draft.blocks.push(await keptFigure(library, id));
    await library.clippings.create(draft);
  }
  await library.clippings.remove(IN_TRASH);
  for (const id of REVIEWS) await library.reviews.create(reviewDraft(id, { title: `Review ${id}`, document: { type: 'doc', content: [paragraph('The forum opened.')] } }));
  const state = { etag: null, lastModified: null, refreshedAt: null, triedAt: null, error: null, failures: 0, nextAt: null, items: 0, clipped: 0, seen: [] };
  await library.feedStates.put(FEED, state);
}

async function keptFigure(library: Library, id: string): Promise<Block> {
  const bytes = png(64, 56);
  const name = `${sha256(bytes)}.png`;
  await library.originals.putPicture(id, name, bytes);
  return { id: 'b9', type: 'figure', picture: null, alt: 'Port', caption: [], file: { name, mediaType: 'image/png', width: 64, height: 56, bytes: bytes.length } };
}

export function paragraph(text: string): BlockNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
