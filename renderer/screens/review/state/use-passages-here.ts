import type { Editor } from '@tiptap/react';
import type { CitedPassage } from '../../../../core/model/citation';
import { passagesHere } from '../../../editor/passages-here';
import { useSettled } from './use-settled';

const same = (a: readonly CitedPassage[], b: readonly CitedPassage[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The passages behind the statement or the citation at the caret. */
export function usePassagesHere(editor: Editor): readonly CitedPassage[] {
  return useSettled(editor, 120, passagesHere, same);
}
