import type { Clipping } from '../model/clipping';
import type { Highlight } from '../model/highlight';
import { plainText } from '../model/plain-text';
import type { Translation } from '../model/translation';
import { findAgain } from './find-again';

/**
 * A clipping whose text was dropped, with the text it had. What a person has done with it since stays.
 * @param whole as it was before
 * @throws DatelineError `conflict` if a highlight that was made since stands on words that the text does not have
 */
export function withText(clipping: Clipping, whole: Clipping): Clipping {
  const text = plainText(whole.blocks);
  const former = new Map(whole.highlights.map((highlight) => [highlight.id, highlight.passage]));
  const highlights = clipping.highlights.map((highlight): Highlight => ({ ...highlight, passage: former.get(highlight.id) ?? findAgain(text, highlight.passage) }));
  const { description } = clipping.metadata;
  return {
    ...clipping,
    blocks: whole.blocks,
    metadata: { ...clipping.metadata, description: description.value === null ? whole.metadata.description : description },
    highlights,
    translation: translationOf(clipping, whole),
    dropped: undefined,
  };
}

function translationOf({ translation }: Clipping, whole: Clipping): Translation | undefined {
  if (translation === undefined || translation.language !== whole.translation?.language) return translation;
  const texts = new Map([...whole.translation.blocks, ...translation.blocks].map((block) => [block.blockId, block]));
  return { ...translation, blocks: whole.blocks.flatMap(({ id }) => texts.get(id) ?? []) };
}
