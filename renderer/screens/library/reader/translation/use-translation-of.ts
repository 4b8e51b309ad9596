import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../../core/model/clipping';
import { isGapBlock } from '../../../../../core/model/is-gap-block';
import { blockText } from '../../../../../core/model/plain-text';
import { useAction } from '../../../../client/use-action';
import { say } from '../../../../components/say';
import { useLibrary } from '../../../../components/use-library';
import { pastedParagraphs } from './pasted-paragraphs';

/** The title of a clipping among what is translated of it. */
export const TITLE = 'title';

/** What the reader shows beside each block, and what can be done with it. */
export interface ShownTranslation {
  language: string;
  editable: boolean;
  /** Ids of what can be translated, in order: the title, then the blocks that have words. */
  places: readonly string[];
  textOf(place: string): string;
  /** @param was the words that were typed over */
  save(place: string, text: string, was: string): Promise<unknown>;
  /**
   * Puts several pasted paragraphs at a place and those that follow it; what is left over goes to the last one.
   * @returns false when it is one paragraph only, which is pasted as usual
   */
  fill(place: string, before: string, pasted: string, after: string): boolean;
  setLanguage(language: string): void;
  saveBy(by: string): Promise<unknown>;
  remove(): void;
}

/** The translation of the clipping in the reader. A new one is in the language of the window. */
export function useTranslationOf(clipping: Clipping): ShownTranslation {
  const { t, i18n } = useTranslation('library');
  const { editable } = useLibrary();
  const translate = useAction('clippings.translate');
  const removing = useAction('clippings.removeTranslation');
  const { id, blocks, translation } = clipping;
  const language = translation?.language ?? i18n.language.slice(0, 2);
  const places = [TITLE, ...blocks.filter((block) => blockText(block) !== '' && !isGapBlock(block)).map((block) => block.id)];
  const set = (texts: readonly PlacedText[], was?: PlacedText) =>
    translate.mutateAsync({ id, language, ...wordsOf(texts), ...(was === undefined ? {} : { was: wordsOf([was]) }) });
  return {
    language,
    editable,
    places,
    textOf: (place) => (place === TITLE ? (translation?.title ?? '') : (translation?.blocks.find(({ blockId }) => blockId === place)?.text ?? '')),
    save: (place, text, was) => set([[place, text]], [place, was]),
    fill: (place, before, pasted, after) => {
      const paragraphs = pastedParagraphs(pasted);
      if (paragraphs.length < 2) return false;
      const open = places.slice(places.indexOf(place));
      const texts = open.slice(0, paragraphs.length).map((one, at) => [one, at === open.length - 1 ? paragraphs.slice(at).join('\n') : (paragraphs[at] ?? '')] as const);
      const [first, ...others] = texts;
      const last = texts.length - 1;
      const joined = [first ? ([first[0], before + first[1] + (last === 0 ? after : '')] as const) : null, ...others.map(([one, text], at) => [one, at === last - 1 ? text + after : text] as const)];
      const filled = joined.flatMap((one) => (one === null ? [] : [one]));
      set(filled).then(
        () => say(t('translation.filled', { count: filled.length }), { id: 'history' }),
        () => undefined,
      );
      return true;
    },
    setLanguage: (code) => {
      if (code !== 'und') translate.mutate({ id, language: code, blocks: [] });
    },
    saveBy: (by) => translate.mutateAsync({ id, language, by, blocks: [] }),
    remove: () => removing.mutate({ id }, { onSuccess: () => say(t('translation.removed'), { id: 'history' }) }),
  };
}

/** A text by the place that it is a translation of. */
type PlacedText = readonly [place: string, text: string];

function wordsOf(texts: readonly PlacedText[]) {
  const title = texts.find(([place]) => place === TITLE)?.[1];
  const blocks = texts.filter(([place]) => place !== TITLE).map(([blockId, text]) => ({ blockId, text }));
  return { ...(title === undefined ? {} : { title }), blocks };
}
