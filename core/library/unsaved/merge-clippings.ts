import { withText } from '../../expiry/with-text';
import type { Clipping, Metadata } from '../../model/clipping';
import type { Highlight } from '../../model/highlight';
import type { NoteReply, NoteThread } from '../../model/note-thread';
import type { Translation } from '../../model/translation';

/** What a person adds to or corrects on a clipping, and what reading its original again changes. */
const FIELDS = [
  'status', 'read', 'sectionId', 'tone', 'toneSubject', 'summary', 'family', 'typed', 'blocks', 'words', 'flags', 'warnings', 'failure',
] as const satisfies (keyof Clipping)[];

/**
 * Puts together two versions of a clipping that began from the same one. What only one side changed is taken from that
 * side; highlights, tags and the words of both notes are kept; where both sides set one value, that of `mine` counts.
 *
 * Where one of them has dropped the text, the other's is kept: it can be dropped again, with what was marked in it since.
 *
 * @param base what both began from; null if that is not known, and then everything counts as changed by both
 * @param theirs the version that is saved over: the result has its revision and checksum
 */
export function mergeClippings(base: Clipping | null, mine: Clipping, theirs: Clipping): Clipping {
  if ((mine.dropped === undefined) !== (theirs.dropped === undefined)) {
    const whole = mine.dropped === undefined ? mine : theirs;
    return mergeWhole(wholeAs(base, whole), wholeAs(mine, whole), wholeAs(theirs, whole));
  }
  return mergeWhole(base, mine, theirs);
}

function mergeWhole(base: Clipping | null, mine: Clipping, theirs: Clipping): Clipping {
  const merged: Clipping = { ...theirs };
  for (const field of FIELDS) Object.assign(merged, { [field]: mergeValue(base?.[field], mine[field], theirs[field]) });
  return {
    ...merged,
    metadata: mergeMetadata(base?.metadata, mine.metadata, theirs.metadata),
    tags: mergeLists(base?.tags ?? [], mine.tags, theirs.tags, (tag) => tag),
    note: mergeNotes(base?.note ?? '', mine.note, theirs.note),
    highlights: mergeLists(base?.highlights ?? [], mine.highlights, theirs.highlights, ({ id }: Highlight) => id, mergeHighlight),
    thread: mergeThreads(base?.thread, mine.thread, theirs.thread),
    translation: mergeTranslations(base?.translation, mine.translation, theirs.translation),
  };
}

function wholeAs<T extends Clipping | null>(one: T, whole: Clipping): T | Clipping {
  return one?.dropped === undefined ? one : withText(one, whole);
}

function mergeHighlight(base: Highlight | undefined, mine: Highlight, theirs: Highlight): Highlight {
  return { ...mergeValue(base, mine, theirs), thread: mergeThreads(base?.thread, mine.thread, theirs.thread) };
}

function mergeThreads(base: NoteThread | undefined, mine: NoteThread | undefined, theirs: NoteThread | undefined): NoteThread | undefined {
  if (mine === undefined || theirs === undefined) return mergeValue(base, mine, theirs);
  const replies = mergeLists(base?.replies ?? [], mine.replies, theirs.replies, ({ author, text, at }: NoteReply) => JSON.stringify([author, text, at]));
  return { replies: replies.sort((one, other) => one.at.localeCompare(other.at)), resolved: mergeValue(base?.resolved, mine.resolved, theirs.resolved) };
}

/** Paragraphs that two people translated at the same time are all kept, when both translated into one language. */
function mergeTranslations(base: Translation | undefined, mine: Translation | undefined, theirs: Translation | undefined): Translation | undefined {
  if (mine === undefined || theirs === undefined || mine.language !== theirs.language) return mergeValue(base, mine, theirs);
  const blocks = mergeLists(base?.blocks ?? [], mine.blocks, theirs.blocks, ({ blockId }) => blockId);
  return {
    ...mine,
    title: mergeValue(base?.title, mine.title, theirs.title),
    by: mergeValue(base?.by, mine.by, theirs.by),
    blocks: blocks.sort((one, other) => Number(one.blockId.slice(1)) - Number(other.blockId.slice(1))),
  };
}

function mergeValue<T>(base: T | undefined, mine: T, theirs: T): T {
  return isSame(mine, base) ? theirs : mine;
}

function mergeMetadata(base: Metadata | undefined, mine: Metadata, theirs: Metadata): Metadata {
  const names = Object.keys(mine) as (keyof Metadata)[];
  return Object.fromEntries(names.map((name) => [name, mergeValue<unknown>(base?.[name], mine[name], theirs[name])])) as Metadata;
}

function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base || theirs === '') return mine;
  return mine === '' ? theirs : `${theirs}\n\n${mine}`;
}

/** What one side took out is out, what it added or changed is in; what both changed is put together by `merge`, by default that of `mine` counts. */
function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
  merge: (base: T | undefined, mine: T, theirs: T) => T = mergeValue,
): T[] {
  const [before, own] = [byKey(base, keyOf), byKey(mine, keyOf)];
  const kept = theirs.flatMap((item) => {
    const key = keyOf(item);
    const [former, now] = [before.get(key), own.get(key)];
    if (now === undefined) return former === undefined || !isSame(former, item) ? [item] : [];
    return [merge(former, now, item)];
  });
  const there = byKey(theirs, keyOf);
  const added = mine.filter((item) => {
    const former = before.get(keyOf(item));
    return !there.has(keyOf(item)) && (former === undefined || !isSame(former, item));
  });
  return [...kept, ...added];
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
