import { countWords } from '../capture/count-words';
import { detectLanguage } from '../capture/language/detect-language';
import { splitParagraphs } from '../capture/text/split-paragraphs';
import type { Block } from '../model/block';
import type { Clipping, Metadata } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { patchClipping, type ClippingEdit } from './clipping-edit';
import { nothingStandsOn } from './nothing-stands-on';
import type { Session } from './session';

/**
 * Gives a clipping without text, such as a scan, the text that a person typed from its pictures; the clipping says so
 * from then on. What was typed can be typed anew as long as nothing stands on it.
 * @throws DatelineError `conflict` for a text that was captured, is highlighted, translated or cited; `bad-input` for no text
 */
export async function typeText(session: Session, id: Id, text: string): Promise<ClippingEdit> {
  const clipping = await session.library.clippings.get(id);
  await mustBeFree(session, clipping);
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) throw new DatelineError('bad-input', 'No text was typed. Nothing was changed.');
  const blocks = paragraphs.map((paragraph, index): Block => ({ id: `b${index + 1}`, type: 'paragraph', content: [{ text: paragraph }] }));
  return patchClipping(session.library, id, {
    blocks,
    words: countWords(text),
    failure: null,
    flags: clipping.flags.filter((flag) => flag !== 'too-short'),
    metadata: withLanguage(clipping.metadata, text),
    typed: true,
  });
}

async function mustBeFree(session: Session, clipping: Clipping): Promise<void> {
  if (clipping.dropped !== undefined) throw new DatelineError('conflict', 'The text of this clipping was dropped, as its licence had ended. Nothing was changed.');
  if (clipping.typed !== true && clipping.blocks.length > 0) {
    throw new DatelineError('conflict', 'This clipping has the text that was captured, which is never changed by hand. Nothing was changed.');
  }
  await nothingStandsOn(session, clipping);
}

function withLanguage(metadata: Metadata, text: string): Metadata {
  const { language } = metadata;
  if (language.chosen === true || language.origin === 'user') return metadata;
  const detected = detectLanguage(text, []);
  return detected === 'und' ? metadata : { ...metadata, language: { ...language, value: detected, origin: 'detected' } };
}
