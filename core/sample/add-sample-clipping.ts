import { join } from 'node:path';
import { addHighlight } from '../app/add-highlight';
import { changeClippings } from '../app/change-clippings';
import { capture } from '../capture/capture';
import type { CaptureLibrary } from '../capture/capture-library';
import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { Highlight } from '../model/highlight';
import type { Id } from '../model/id';
import { clippingText } from '../review/clipping-text';
import type { SampleClipping } from './sample-manifest';

/**
 * Clips one input of the sample and does to it what the press officer did.
 * @returns the highlights it has now
 * @throws DatelineError `unexpected` when the input does not give the clipping that the review relies on
 */
export async function addSampleClipping(library: Library, sample: SampleClipping, folder: string): Promise<Highlight[]> {
  const { id, file, status, tone, section, highlights } = sample;
  const result = await capture(
    { kind: 'file', path: join(folder, file) },
    { library: withChosenId(library, id), now: () => new Date(), signal: new AbortController().signal },
  );
  if (result.status !== 'added') throw broken(file, result.error?.message ?? result.status);
  await changeClippings(library, [id], { status, tone, sectionId: section, read: status !== 'inbox' });
  const { text } = clippingText(await library.clippings.get(id));
  const made: Highlight[] = [];
  for (const { kind, exact, note } of highlights) {
    const start = text.indexOf(exact);
    if (start === -1) throw broken(file, `“${exact}” is not in its text`);
    const { highlight } = await addHighlight(library, { clippingId: id, start, end: start + exact.length, kind, note });
    made.push(highlight);
  }
  return made;
}

// The review cites its clippings by id, so theirs are not left to chance.
function withChosenId(library: Library, id: Id): CaptureLibrary {
  return {
    document: library.document,
    originals: library.originals,
    index: library.index,
    clippings: {
      newId: () => id,
      get: (wanted) => library.clippings.get(wanted),
      create: (draft) => library.clippings.create(draft),
      change: (wanted, step) => library.clippings.change(wanted, step),
    },
  };
}

function broken(file: string, reason: string): DatelineError {
  return new DatelineError('unexpected', `The sample input “${file}” could not be used: ${reason}.`);
}
