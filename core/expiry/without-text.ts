import type { Clipping, DroppedText, Metadata } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Passage } from '../model/passage';
import { plainText, type PlainText } from '../model/plain-text';
import type { Translation } from '../model/translation';
import { passageOf } from '../review/make-passage';
import type { Stretch } from '../tree/excerpt';
import { cutBlocks, hasKeptWords, type MovedRun } from './cut-blocks';

/**
 * A clipping without its text: of that only the stretches that are kept are left, and its highlights stand on the same
 * words as before. The teaser that came with the page goes too, and the translation of what is gone.
 * @param kept stretches of its plain text, in order, that do not overlap, and hold all of its highlights
 * @throws DatelineError `unexpected` if a highlight would not stand on its words any more
 */
export function withoutText(clipping: Clipping, kept: readonly Stretch[], dropped: DroppedText): Clipping {
  const { blocks, moved } = cutBlocks(clipping.blocks, kept);
  const text = plainText(blocks);
  const left = new Set(blocks.filter(hasKeptWords).map(({ id }) => id));
  return {
    ...clipping,
    blocks,
    metadata: withoutTeaser(clipping.metadata),
    highlights: clipping.highlights.map((highlight) => ({ ...highlight, passage: movedPassage(highlight.passage, text, moved) })),
    ...(clipping.translation && { translation: translationOf(clipping.translation, left) }),
    dropped,
  };
}

function movedPassage({ exact, start }: Passage, text: PlainText, moved: readonly MovedRun[]): Passage {
  // What is marked may begin with a line break, which belongs to no run.
  for (let at = 0; at < exact.length; at += 1) {
    const run = moved.find(({ from, length }) => from <= start + at && start + at < from + length);
    if (run === undefined) continue;
    const now = run.to + start - run.from;
    if (text.text.startsWith(exact, now)) return passageOf(text, now, now + exact.length);
    break;
  }
  throw new DatelineError('unexpected', 'A highlight of this clipping does not stand on its words, so its text was not dropped. Nothing was changed.');
}

/** What a person entered is not the outlet's. */
function withoutTeaser(metadata: Metadata): Metadata {
  if (metadata.description.origin === 'user') return metadata;
  return { ...metadata, description: { value: null, origin: null, candidates: [] } };
}

function translationOf(translation: Translation, left: ReadonlySet<string>): Translation {
  return { ...translation, blocks: translation.blocks.filter(({ blockId }) => left.has(blockId)) };
}
