import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { TreeAttachment, TreeSection } from './document-tree';
import { shorten } from './shorten';

const LONGEST_NAME = 60;
/** Forbidden in file names on one system or another. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

/** @returns the originals of the clippings that are printed in full; an outlet that allows less does not have its pages passed on */
export function attachmentsOf(sections: readonly TreeSection[], clippings: ReadonlyMap<Id, Clipping>): TreeAttachment[] {
  const whole = sections.flatMap((section) => section.clippings).filter(({ text }) => text === 'full');
  return whole.flatMap(({ id, outlet, title }, index) => {
    const original = clippings.get(id)?.original;
    if (original === undefined || original.bytes === 0) return [];
    const extension = /\.([a-z0-9]{1,8})$/i.exec(original.path)?.[1] ?? 'bin';
    const words = shorten(`${outlet} ${title}`.replace(UNSAFE, ' '), LONGEST_NAME).replace(/[…. ]+$/u, '');
    const name = `${String(index + 1).padStart(3, '0')} ${words}.${extension}`;
    return [{ path: original.path, name, mediaType: original.mediaType.split(';')[0] ?? '', description: `${outlet}: ${title}` }];
  });
}
