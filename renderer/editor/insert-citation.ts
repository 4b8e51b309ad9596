import type { Editor, Range } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { CitedPassage } from '../../core/model/citation';

/**
 * Puts a citation into the text as one step of the undo history and leaves the caret behind it.
 * @param at where, or the text that it replaces (the typed `@query`)
 * @param also what belongs to the same step
 * @returns false when a citation cannot stand there
 */
export function insertCitation(editor: Editor, passage: CitedPassage, at: number | Range, also: (tr: Transaction) => void = () => undefined): boolean {
  const passages = [passage];
  return editor
    .chain()
    .focus()
    .insertContentAt(at, { type: 'citation', attrs: { passages } })
    .command(({ tr }) => {
      also(tr);
      return true;
    })
    .run();
}
