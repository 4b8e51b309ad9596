import { getSchema } from '@tiptap/core';
import { joinBackward, setBlockType, splitBlock, wrapIn } from '@tiptap/pm/commands';
import { history, undo } from '@tiptap/pm/history';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { wrapInList } from '@tiptap/pm/schema-list';
import { EditorState, NodeSelection, Plugin, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../../core/checks/check-review';
import { mendBindings } from '../../../../core/editor/bindings/mend-bindings';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { asSuggestion } from '../../../../core/editor/suggestions/as-suggestion';
import { settleDocument } from '../../../../core/editor/suggestions/settle-document';
import { settleSuggestions } from '../../../../core/editor/suggestions/settle-suggestions';
import { suggestionsOf } from '../../../../core/editor/suggestions/suggestions-of';
import { reviewDocument } from '../../../../core/model/review-document';
import { Random } from '../../random';

const schema = getSchema(reviewExtensions());
const keepBindings = new Plugin({ appendTransaction: (transactions, before, after) => mendBindings(transactions, before, after) });
let made = 0;
const SUGGESTING = { author: 'Mira', createdAt: '2026-04-11T06:30:00.000Z', newId: () => (0xb0000000 + (made += 1)).toString(16) };

const text = (words: string) => ({ type: 'text', text: words });
const cite = (number: number) => ({ type: 'citation', attrs: { passages: [{ clippingId: (0xa0000000 + number).toString(16) }] } });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const DOCUMENT = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Trade and transport')] },
    paragraph(text('Trade grew by 26.7 percent.'), cite(1), text(' Ports opened early.'), cite(2)),
    paragraph(text('Rails were laid.'), cite(3), text(' Cranes came.')),
    { type: 'clippingCard', attrs: { clippingId: 'a0000001' } },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('One ship.'))] }, { type: 'listItem', content: [paragraph(text('Two ships.'), cite(4))] }] },
    paragraph(text('The end came.')),
  ],
};

function stateOf(...plugins: Plugin[]): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(DOCUMENT), plugins: [history(), ...plugins] });
}

function placeOf(document: Node, words: string): number {
  let found = -1;
  document.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (found < 0 && at >= 0) found = position + at;
  });
  return found;
}

function at(state: EditorState, from: string | number, to: string | number = from): EditorState {
  const place = (where: string | number) => (typeof where === 'number' ? where : placeOf(state.doc, where));
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place(from), place(to))));
}

/** The transaction that a command makes. */
function transactionOf(state: EditorState, command: Command): Transaction {
  let transaction: Transaction | null = null;
  command(state, (one) => (transaction = one));
  if (transaction === null) throw new Error('The command does nothing here.');
  return transaction;
}

const node = (type: string) => schema.nodes[type] ?? schema.topNodeType;
const nodes = (...json: object[]) => Fragment.from(json.map((one) => schema.nodeFromJSON(one)));

describe('what cannot be suggested is not done', () => {
  const start = stateOf();
  const caret = (words: string) => at(start, words);

  it.each<[string, EditorState, (state: EditorState) => Transaction]>([
    ['a heading split', caret(' and transport'), (state) => transactionOf(state, splitBlock)],
    ['a paragraph made a heading', caret('Rails'), (state) => transactionOf(state, setBlockType(node('heading'), { level: 2 }))],
    ['a heading made a paragraph', caret('Trade and'), (state) => transactionOf(state, setBlockType(node('paragraph')))],
    ['a paragraph made a quotation', caret('Rails'), (state) => transactionOf(state, wrapIn(node('blockquote')))],
    ['a paragraph made a list', caret('Rails'), (state) => transactionOf(state, wrapInList(node('bulletList')))],
    ['a paragraph put in before a heading', start, (state) => state.tr.insert(0, nodes(paragraph(text('New.'))))],
    ['a card put in', caret('Rails'), (state) => state.tr.replaceSelectionWith(schema.nodeFromJSON({ type: 'clippingCard', attrs: { clippingId: 'a0000002' } }))],
    ['a card taken out', start, (state) => state.tr.setSelection(NodeSelection.create(state.doc, cardAt(state.doc))).deleteSelection()],
    ['words taken out together with a card', at(start, 'Cranes', 'ship.'), (state) => state.tr.deleteSelection()],
    ['a section moved', start, (state) => moved(state)],
  ])('%s', (_what, state, edit) => {
    const transaction = edit(state);
    expect(transaction.doc.eq(state.doc)).toBe(false);
    expect(asSuggestion(transaction, state, SUGGESTING)).toBeNull();
  });

  it.each<[string, (state: EditorState) => Transaction]>([
    ['formatting', (state) => state.tr.addMark(placeOf(state.doc, 'Rails'), placeOf(state.doc, ' were'), schema.mark('bold'))],
    ['what leaves the text alone', (state) => state.tr.setSelection(TextSelection.create(state.doc, 3))],
  ])('but %s goes on as it is', (_what, edit) => {
    const transaction = edit(start);
    expect(asSuggestion(transaction, start, SUGGESTING)).toBe(transaction);
  });
});

function cardAt(document: Node): number {
  let found = 0;
  document.descendants((one, position) => {
    if (one.type.name === 'clippingCard') found = position;
  });
  return found;
}

function moved(state: EditorState): Transaction {
  const { nodeSize } = state.doc.child(0);
  const heading = state.doc.child(0);
  const change = state.tr.delete(0, nodeSize);
  return change.insert(change.doc.content.size, heading);
}

describe('ends of paragraphs are suggested', () => {
  const start = stateOf(keepBindings);
  const caret = (words: string) => at(start, words);

  it.each<[string, EditorState, string, (state: EditorState) => Transaction]>([
    ['where one is split', caret(' Ports opened'), '→ ¶ ', (state) => transactionOf(state, splitBlock)],
    ['where one is split over selected words', at(start, 'Rails', ' Cranes'), 'Rails were laid.❝→ ¶ ', (state) => transactionOf(state, splitBlock)],
    ['where two are joined', caret('Rails'), ' ¶ →', (state) => transactionOf(state, joinBackward)],
    ['where one is joined with a heading', caret('Trade grew'), ' ¶ →', (state) => transactionOf(state, joinBackward)],
    ['where several are pasted', caret('Rails'), '→New. ¶ Newer.', (state) => state.tr.replaceSelection(new Slice(nodes(paragraph(text('New.')), paragraph(text('Newer.'))), 1, 1))],
    ['where one is put in', start, '→ ¶ New.', (state) => state.tr.insert(state.doc.content.size, nodes(paragraph(text('New.'))))],
  ])('%s', (_what, state, shown, edit) => {
    const transaction = edit(state);
    const suggested = state.apply(asSuggestion(transaction, state, SUGGESTING) ?? state.tr);
    expect(suggestionsOf(suggested.doc).map(({ deleted, inserted }) => `${deleted}→${inserted}`)).toEqual([shown]);
    expect(suggested.doc.childCount).toBe(state.doc.childCount);

    const accepted = suggested.apply(settleSuggestions(suggested.tr, null, 'accepted'));
    expect(accepted.doc.toJSON()).toEqual(state.apply(transaction).doc.toJSON());
    expect(settleDocument(reviewDocument.parse(suggested.doc.toJSON()), 'accepted')).toEqual(accepted.doc.toJSON());
    expect(suggested.apply(settleSuggestions(suggested.tr, null, 'refused')).doc.toJSON()).toEqual(state.doc.toJSON());
    expect(settleDocument(reviewDocument.parse(suggested.doc.toJSON()), 'refused')).toEqual(state.doc.toJSON());
    let undone = accepted;
    undo(accepted, (change) => (undone = accepted.apply(change)));
    expect(undone.doc.toJSON()).toEqual(suggested.doc.toJSON());
  });

  it('and what was only suggested goes again with Backspace', () => {
    const split = caret(' Ports opened');
    const suggested = split.apply(asSuggestion(transactionOf(split, splitBlock), split, SUGGESTING) ?? split.tr);
    const back = suggested.tr.delete(suggested.selection.from - 1, suggested.selection.from);
    expect(suggested.apply(asSuggestion(back, suggested, SUGGESTING) ?? suggested.tr).doc.toJSON()).toEqual(split.doc.toJSON());
  });

  it('and one that is no suggestion means nothing', () => {
    const state = EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content: [paragraph(text('One.'), { type: 'paragraphEnd' }, text(' Two.'))] }) });
    expect(state.apply(settleSuggestions(state.tr, null, 'accepted')).doc.toJSON()).toEqual({ type: 'doc', content: [paragraph(text('One. Two.'))] });
  });

  it('and are checked as accepted, with places in the text as it is', () => {
    const before = caret(' Ports opened');
    const state = before.apply(asSuggestion(transactionOf(before, splitBlock), before, SUGGESTING) ?? before.tr);
    const review = { document: reviewDocument.parse(state.doc.toJSON()), language: 'en' as const, date: '2026-04-11', clippings: [], dismissed: [] };
    const findings = checkReview(review, { clippings: new Map(), outlets: [] }).findings.filter(({ rule }) => rule === 'unsourced-statement');
    expect(findings.map(({ from, to }) => state.doc.textBetween(from, to))).toEqual(findings.map(({ text: words }) => words));
    expect(findings.map(({ text: words }) => words)).toEqual(['Trade grew by 26.7 percent.', 'Ports opened early.', 'Rails were laid.', 'Cranes came.', 'One ship.', 'Two ships.', 'The end came.']);
  });
});

describe('what is suggested', () => {
  it('of several places is one edit: all are replaced, or none', () => {
    const state = stateOf();
    const change = state.tr;
    for (const words of ['came.', 'Ports', 'grew']) change.insertText('XX', placeOf(change.doc, words), placeOf(change.doc, words) + 4);

    const suggested = state.apply(asSuggestion(change, state, SUGGESTING) ?? state.tr);
    expect(suggestionsOf(suggested.doc).map(({ deleted, inserted }) => `${deleted}→${inserted}`)).toEqual(['grew→XX', 'Port→XX', 'came→XX']);
    expect(suggested.apply(settleSuggestions(suggested.tr, null, 'accepted')).doc.eq(change.doc)).toBe(true);
    expect(suggested.apply(settleSuggestions(suggested.tr, null, 'refused')).doc.eq(state.doc)).toBe(true);
  });

  it('of words that are selected and written over in two steps is one suggestion', () => {
    const state = at(stateOf(), 'Ports', ' opened');
    const edit = state.tr.deleteSelection();
    edit.insertText('Berth', edit.selection.from);
    const suggested = state.apply(asSuggestion(edit, state, SUGGESTING) ?? state.tr);
    expect(suggestionsOf(suggested.doc)).toMatchObject([{ deleted: 'Ports', inserted: 'Berth' }]);
  });
});

function textblocks(document: Node): number {
  let count = 0;
  document.descendants((one) => {
    if (one.isTextblock) count += 1;
  });
  return count;
}

/** An edit such as a person makes at any place: of words, or of more than words. */
function someEdit(state: EditorState, random: Random): Transaction {
  const [from, to] = [random.below(state.doc.content.size), random.below(state.doc.content.size)].sort((a, b) => a - b) as [number, number];
  const near = TextSelection.between(state.doc.resolve(from), state.doc.resolve(random.chance(0.5) ? from : Math.min(to, from + 12)));
  const there = state.apply(state.tr.setSelection(near));
  const change = there.tr;
  const commands: Command[] = [splitBlock, joinBackward, setBlockType(node('heading'), { level: 3 }), wrapInList(node('bulletList'))];
  if (random.chance(0.3)) {
    let done: Transaction | null = null;
    random.pick(commands)(there, (one) => (done = one));
    return done ?? change;
  }
  if (random.chance(0.3)) return change.deleteSelection();
  if (random.chance(0.2)) return change.replaceSelection(new Slice(nodes(paragraph(text('Pasted.'))), 1, 1));
  return change.insertText(random.pick([' new', 'x', 'Words and more.']));
}

describe('any edit', () => {
  it.each(Array.from({ length: 400 }, (_, seed) => seed))('comes to the same by accepting it, to nothing by refusing it, or is not done (%i)', (seed) => {
    const state = stateOf(keepBindings);
    const edit = someEdit(state, new Random(seed));
    const suggestion = asSuggestion(edit, state, SUGGESTING);
    if (suggestion === null || suggestion === edit) return;
    const suggested = state.apply(suggestion);
    expect(suggested.apply(settleSuggestions(suggested.tr, null, 'refused')).doc.toJSON()).toEqual(state.doc.toJSON());
    const accepted = suggested.apply(settleSuggestions(suggested.tr, null, 'accepted')).doc;
    // Where words of several paragraphs go, these stay apart.
    const edited = state.apply(edit).doc;
    if (textblocks(accepted) === textblocks(edited)) expect(accepted.toJSON()).toEqual(edited.toJSON());
    else expect(accepted.textContent).toBe(edited.textContent);
  });

  it.each(Array.from({ length: 150 }, (_, seed) => seed))('in a series keeps the bindings, whatever becomes of it (%i)', (seed) => {
    const random = new Random(seed);
    let state = stateOf(keepBindings);
    const before = state.doc;
    for (let count = 0; count < 12; count += 1) {
      const edit = someEdit(state, random);
      if (edit.docChanged) state = state.apply(asSuggestion(edit, state, SUGGESTING) ?? state.tr);
    }
    const refused = state.apply(settleSuggestions(state.tr, null, 'refused')).doc;
    expect(refused.toJSON()).toEqual(before.toJSON());
  });
});
