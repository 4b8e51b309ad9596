import type { Clipping } from '../model/clipping';
import type { z } from 'zod';
import { clippingSummary } from '../model/clipping-summary';
import { plainText } from '../model/plain-text';
import { beginning } from '../search/snippet';

/** What the clipping itself says of what a list shows; its family depends on the others. */
export const ownSummary = clippingSummary.omit({ family: true });
export type OwnSummary = z.infer<typeof ownSummary>;

/** What a list shows of a clipping, with the beginning of its text as snippet. */
export function summaryOf(clipping: Clipping): OwnSummary {
  return {
    id: clipping.id,
    title: clipping.metadata.title.value,
    ...(clipping.metadata.title.value === null && clipping.source.name !== '' && { source: clipping.source.name }),
    outlet: clipping.metadata.outlet.value,
    published: clipping.metadata.published.value,
    capturedAt: clipping.capturedAt,
    language: clipping.metadata.language.value ?? 'und',
    status: clipping.status,
    read: clipping.read,
    tone: clipping.tone,
    sectionId: clipping.sectionId,
    snippet: beginning(plainText(clipping.blocks).text),
    highlights: clipping.highlights.length,
    ...openNotes(clipping),
    words: clipping.words,
    flags: clipping.flags,
    failed: clipping.failure !== null,
    ...(clipping.dropped && { dropped: clipping.dropped.at }),
  };
}

function openNotes({ thread, highlights }: Clipping): { openNotes?: number } {
  const threads = [thread, ...highlights.map((highlight) => highlight.thread)];
  const count = threads.filter((one) => one !== undefined && one.replies.length > 0 && !one.resolved).length;
  return count === 0 ? {} : { openNotes: count };
}
