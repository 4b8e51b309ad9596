import { getSchema } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState, Plugin } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { FieldStep } from '../../../../renderer/editor/field-step';

/** An editor state whose plugin keeps a title by the steps, as the editor of a review does. */
function stateWith(title: string): EditorState {
  const titles = new Plugin<string>({
    state: {
      init: () => title,
      apply: (transaction, before) =>
        transaction.steps.reduce((now, step) => (step instanceof FieldStep ? (step.after.title ?? now) : now), before),
    },
  });
  return EditorState.create({ schema: getSchema(reviewExtensions()), plugins: [history(), titles] });
}

function titleOf(state: EditorState): unknown {
  return state.plugins[1]?.getState(state);
}

describe('FieldStep', () => {
  it('is undone and redone in turn with the text', () => {
    let state = stateWith('Old');
    const dispatch = (transaction: EditorState['tr']) => void (state = state.apply(transaction));
    dispatch(state.tr.insertText('First', 1));
    dispatch(state.tr.step(new FieldStep({ title: 'Old' }, { title: 'New' })));
    dispatch(state.tr.insertText(' second', 6));
    expect([titleOf(state), state.doc.textContent]).toEqual(['New', 'First second']);

    undo(state, dispatch);
    expect([titleOf(state), state.doc.textContent]).toEqual(['New', 'First']);
    undo(state, dispatch);
    expect([titleOf(state), state.doc.textContent]).toEqual(['Old', 'First']);
    undo(state, dispatch);
    expect([titleOf(state), state.doc.textContent]).toEqual(['Old', '']);
    expect(undo(state)).toBe(false);
    redo(state, dispatch);
    redo(state, dispatch);
    expect([titleOf(state), state.doc.textContent]).toEqual(['New', 'First']);
  });

  it('leaves the document itself untouched', () => {
    const state = stateWith('Old');
    const transaction = state.tr.step(new FieldStep({ title: 'Old' }, { title: 'New' }));
    expect(transaction.doc).toBe(state.doc);
    expect(transaction.mapping.map(1)).toBe(1);
  });
});
