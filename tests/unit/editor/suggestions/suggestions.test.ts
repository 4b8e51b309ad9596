import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../../core/checks/check-review';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { asSuggestion } from '../../../../core/editor/suggestions/as-suggestion';
import { openRemarks } from '../../../../core/editor/suggestions/open-remarks';
import { settleDocument } from '../../../../core/editor/suggestions/settle-document';
import { settleSuggestions } from '../../../../core/editor/suggestions/settle-suggestions';
import { suggestionsOf } from '../../../../core/editor/suggestions/suggestions-of';
import { reviewDocument, type ReviewDocument } from '../../../../core/model/review-document';
import { Random } from '../../random';

const schema = getSchema(reviewExtensions());
let made = 0;
const SUGGESTING = { author: 'Mira', createdAt: '2026-04-11T06:30:00.000Z', newId: () => (0xb0000000 + (made += 1)).toString(16) };

const paragraphs = (...lines: string[]): EditorState =>
  EditorState.create({
    doc: schema.nodeFromJSON({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }),
    plugins: [history()],
  });

const suggest = (state: EditorState, edit: Transaction): EditorState => state.apply(asSuggestion(edit, state, SUGGESTING) ?? state.tr);
const at = (state: EditorState, from: number, to = from): EditorState => state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
const json = (state: EditorState): ReviewDocument => reviewDocument.parse(state.doc.toJSON());
const text = (document: ReviewDocument): string => schema.nodeFromJSON(document).textBetween(0, schema.nodeFromJSON(document).content.size, ' / ');
const changes = (state: EditorState): string[] => suggestionsOf(state.doc).map(({ deleted, inserted }) => `-${deleted}+${inserted}`);

describe('an edit in the mode of suggesting', () => {
  it('marks what is typed, as one suggestion, and the caret goes on behind it', () => {
    let state = at(paragraphs('Trade grew.'), 6);
    for (const letter of ' has') state = suggest(state, state.tr.insertText(letter));
    expect(state.doc.textContent).toBe('Trade has grew.');
    expect(changes(state)).toEqual(['-+ has']);
    expect(state.selection.from).toBe(10);
  });

  it('keeps what is deleted, letter by letter backwards', () => {
    let state = at(paragraphs('Trade grew.'), 6);
    for (let count = 0; count < 3; count += 1) state = suggest(state, state.tr.delete(state.selection.from - 1, state.selection.from));
    expect(state.doc.textContent).toBe('Trade grew.');
    expect(changes(state)).toEqual(['-ade+']);
    expect(text(settleDocument(json(state), 'accepted'))).toBe('Tr grew.');
  });

  it('replaces words by others as one suggestion', () => {
    const before = at(paragraphs('Trade grew by 26.7 percent.'), 15, 19);
    const state = suggest(before, before.tr.insertText('27.6'));
    expect(changes(state)).toEqual(['-26.7+27.6']);
    expect(text(settleDocument(json(state), 'accepted'))).toBe('Trade grew by 27.6 percent.');
    expect(text(settleDocument(json(state), 'refused'))).toBe('Trade grew by 26.7 percent.');
  });

  it('takes away what was only suggested', () => {
    let state = at(paragraphs('Trade grew.'), 6);
    for (const letter of ' has') state = suggest(state, state.tr.insertText(letter));
    state = suggest(state, state.tr.delete(7, 10));
    expect(state.doc.textContent).toBe('Trade  grew.');
  });

  it('is accepted, refused and undone', () => {
    const before = at(paragraphs('Trade grew.'), 1, 6);
    const state = suggest(before, before.tr.insertText('Business'));
    const accepted = state.apply(settleSuggestions(state.tr, null, 'accepted'));
    expect(accepted.doc.textContent).toBe('Business grew.');
    expect(changes(accepted)).toEqual([]);
    const refused = state.apply(settleSuggestions(state.tr, new Set(suggestionsOf(state.doc).map(({ id }) => id)), 'refused'));
    expect(refused.doc.toJSON()).toEqual(before.doc.toJSON());
    let undone = accepted;
    undo(accepted, (change) => (undone = accepted.apply(change)));
    expect(changes(undone)).toEqual(['-Trade+Business']);
  });

  it.each(Array.from({ length: 150 }, (_, seed) => seed))('never loses a word of the text as it was (%i)', (seed) => {
    const random = new Random(seed);
    let state = paragraphs('One two three four.', 'Five six seven.', 'Eight nine ten eleven twelve.');
    const before = state.doc.toJSON() as unknown;
    for (let count = 0; count < 25; count += 1) {
      const [from = 1, to = 1] = [random.below(state.doc.content.size), random.below(state.doc.content.size)].sort((a, b) => a - b);
      state = state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(random.chance(0.4) ? from : to))));
      const { selection } = state;
      if (random.chance(0.5)) state = suggest(state, state.tr.insertText(random.pick([' new', 'x', 'words and more'])));
      // Joining two paragraphs has no words to suggest.
      else if (/\S/.test(state.doc.textBetween(selection.from, selection.to))) state = suggest(state, state.tr.delete(selection.from, selection.to));
    }
    expect(settleDocument(json(state), 'refused')).toEqual(before);
    const refused = state.apply(settleSuggestions(state.tr, null, 'refused'));
    expect(refused.doc.toJSON()).toEqual(before);
    const accepted = state.apply(settleSuggestions(state.tr, null, 'accepted'));
    expect(accepted.doc.textContent).toBe(schema.nodeFromJSON(settleDocument(json(state), 'accepted')).textContent);
  });
});

describe('what waits', () => {
  const before = at(paragraphs('Trade grew by 26.7 percent and by 26.7 percent.'), 1, 6);
  const state = suggest(before, before.tr.insertText('Business'));

  it('is counted', () => {
    expect(openRemarks({ document: json(state) })).toEqual({ comments: 0, suggestions: 1 });
  });

  it('is checked as accepted, with places in the text as it is', () => {
    const review = { document: json(state), language: 'en' as const, date: '2026-04-11', clippings: [], dismissed: [] };
    const { findings } = checkReview(review, { clippings: new Map(), outlets: [] });
    const twice = findings.find(({ rule }) => rule === 'repeated-statement');
    expect(twice && state.doc.textBetween(twice.from, twice.to)).toBe(twice?.text);
    expect(findings.every(({ sentence }) => !sentence.includes('Trade'))).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
  });
});
