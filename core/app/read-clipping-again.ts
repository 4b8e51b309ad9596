import type { Parser } from '../capture/parser/parser';
import { readAgain } from '../capture/read-again';
import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { plainText } from '../model/plain-text';
import type { TextEncoding } from '../model/text-encoding';
import { patchClipping, type ClippingEdit } from './clipping-edit';
import type { UsageIndex } from './usage-index';

/** What reading an original again needs: a session has it. */
export interface ReadingPlace {
  library: Library;
  /** Where clippings are cited. */
  usage: UsageIndex;
  context: { parser?: Parser | undefined };
}

/** The first lines of a text, to see whether an encoding is right. */
export interface ReadingPreview {
  title: string | null;
  lines: string[];
  damaged: boolean;
}

const LINES = 12;
const LONGEST_LINE = 300;

/**
 * Reads the original of a clipping again and puts what it gives in the place of the former text and metadata.
 * @throws DatelineError `conflict` if the text is highlighted, translated or cited and would change under that; nothing is changed then
 */
export async function readClippingAgain(place: ReadingPlace, id: Id, encoding: TextEncoding | null): Promise<ClippingEdit> {
  const { library, usage, context } = place;
  const clipping = await library.clippings.get(id);
  if (clipping.dropped !== undefined) throw mustStay('its text was dropped, as its licence had ended', 'Put the text back from the trash first');
  if (clipping.typed === true) throw mustStay('a person typed it', 'Take the typing back first');
  const after = await readAgain(clipping, await library.originals.read(clipping.original), encoding, library.document.outlets, context.parser);
  const sameText = plainText(after.blocks).text === plainText(clipping.blocks).text;
  if (!sameText && clipping.highlights.length > 0) throw mustStay('it has highlights', 'Remove them first');
  if (!sameText && clipping.translation !== undefined) throw mustStay('it has a translation', 'Remove it first');
  const [cited] = sameText ? [] : await usage.of(library, id);
  if (cited !== undefined) throw mustStay(`the review “${cited.reviewTitle}” cites it`, 'Remove the citations first');
  return patchClipping(library, id, after);
}

/** What reading the original of a clipping in an encoding would give. Nothing is changed. */
export async function previewReading({ library, context }: ReadingPlace, id: Id, encoding: TextEncoding): Promise<ReadingPreview> {
  const clipping = await library.clippings.get(id);
  const { metadata, blocks, flags } = await readAgain(clipping, await library.originals.read(clipping.original), encoding, library.document.outlets, context.parser);
  const lines = plainText(blocks).text.split('\n').filter((line) => line.trim() !== '');
  return {
    title: metadata.title.value,
    lines: lines.slice(0, LINES).map((line) => line.slice(0, LONGEST_LINE)),
    damaged: flags.includes('damaged-encoding'),
  };
}

function mustStay(why: string, whatToDo: string): DatelineError {
  return new DatelineError('conflict', `The text of this clipping would change, and ${why}. Nothing was changed. ${whatToDo}, or clip the article anew.`);
}
