import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { Language } from '../model/language';
import type { TranslatedBlock, Translation } from '../model/translation';
import { changeClipping, type ClippingEdit } from './clipping-edit';
import { keepUnseen, type Words } from './versions/keep-unseen';

/** What is set of a translation: of the blocks, those given; an empty text takes one out. */
export interface TranslationChange {
  language: Language;
  title?: string | undefined;
  by?: string | undefined;
  blocks: readonly TranslatedBlock[];
  /** The words that were typed over, see `keepUnseen`. */
  was?: TranslatedWords | undefined;
}

interface TranslatedWords {
  title?: string | undefined;
  blocks?: readonly TranslatedBlock[] | undefined;
}

/**
 * Sets the translation of some blocks of a clipping, of its title, or who translated; the rest stays as it is. A
 * translation that says nothing any more is gone.
 * @throws DatelineError `bad-input` for a block that the clipping does not have, `not-found`
 */
export async function translateClipping(library: Library, id: Id, { was, ...change }: TranslationChange): Promise<ClippingEdit> {
  await keepUnseen(library, id, { is: wordsOf(change), was: was && wordsOf(was) }, ({ translation }) => wordsOf(translation ?? {}));
  return changeClipping(library, id, (clipping) => ({ translation: translated(clipping, change) }));
}

/** Takes the whole translation of a clipping away. @throws DatelineError `not-found` */
export function removeTranslation(library: Library, id: Id): Promise<ClippingEdit> {
  return changeClipping(library, id, () => ({ translation: undefined }));
}

/** By the ids of their blocks, and the title's. */
function wordsOf({ title, blocks = [] }: TranslatedWords): Words {
  return { title, ...Object.fromEntries(blocks.map(({ blockId, text }) => [blockId, text])) };
}

function translated({ blocks, translation }: Clipping, change: TranslationChange): Translation | undefined {
  const ids = new Set(blocks.map((block) => block.id));
  if (change.blocks.some(({ blockId }) => !ids.has(blockId))) {
    throw new DatelineError('bad-input', 'This paragraph is no longer in the clipping. Nothing was changed.');
  }
  const texts = new Map(translation?.blocks.map(({ blockId, text }) => [blockId, text]));
  for (const { blockId, text } of change.blocks) texts.set(blockId, text.trim());
  const kept = blocks.flatMap((block): TranslatedBlock[] => {
    const text = texts.get(block.id) ?? '';
    return text === '' ? [] : [{ blockId: block.id, text }];
  });
  const title = (change.title ?? translation?.title ?? '').trim();
  const by = (change.by ?? translation?.by ?? '').trim();
  if (kept.length === 0 && title === '' && by === '') return undefined;
  return { language: change.language, ...(title === '' ? {} : { title }), blocks: kept, ...(by === '' ? {} : { by }), updatedAt: new Date().toISOString() };
}
