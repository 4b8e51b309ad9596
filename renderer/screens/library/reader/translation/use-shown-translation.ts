import type { Clipping } from '../../../../../core/model/clipping';
import { useKeptState } from '../../../../components/use-kept-state';
import { useTranslationOf, type ShownTranslation } from './use-translation-of';

/** The translation beside the text: shown where there is one, or when it is asked for; null while it is not shown. */
export function useShownTranslation(clipping: Clipping): { translation: ShownTranslation | null; toggle(): void } {
  const translation = useTranslationOf(clipping);
  const [wanted, setWanted] = useKeptState<boolean | null>(`translation ${clipping.id}`, null);
  const shown = (wanted ?? clipping.translation !== undefined) && clipping.blocks.length > 0;
  return { translation: shown ? translation : null, toggle: () => setWanted(!shown) };
}
