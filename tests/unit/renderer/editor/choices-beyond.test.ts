import { describe, expect, it } from 'vitest';
import { clippingSummary } from '../../../../core/model/clipping-summary';
import { choicesBeyond } from '../../../../renderer/editor/choices-beyond';
import { SuggestionStore } from '../../../../renderer/editor/suggestion-store';
import type { CitationChoice } from '../../../../renderer/editor/citation-choices';

const found = (id: string, more: object = {}) =>
  clippingSummary.parse({
    ...{ id, title: `Ferry ${id}`, outlet: 'Bay News', published: null, capturedAt: '2026-11-26T05:00:00.000Z', language: 'en', status: 'inbox', read: false, tone: null },
    ...{ sectionId: null, snippet: '', highlights: 0, words: 90, flags: [], failed: false, family: null, ...more },
  });
const TRADE = { id: '91ab00ff', title: 'Trade' };

describe('what can be cited from beyond the shelf', () => {
  it('is what the library found and the review does not have, without what was discarded', () => {
    const known = new Map([['0000000a', { clippingId: '0000000a', missing: false, title: null, outlet: null, language: 'en', published: null, address: null, tone: null, snippet: '', highlights: [] }]]);
    const choices = choicesBeyond([found('0000000a'), found('0000000b', { sectionId: TRADE.id }), found('0000000c', { status: 'discarded' })], known, [TRADE]);
    expect(choices).toMatchObject([{ kind: 'clipping', text: 'Ferry 0000000b', passage: { clippingId: '0000000b' }, beyond: { section: TRADE } }]);
  });

  const shelf: CitationChoice = { kind: 'fact', outlet: 'Town Gazette', language: 'en', text: 'four of seven', note: '', passage: { clippingId: '0000000a' } };
  const name: CitationChoice = { kind: 'outlet', outlet: 'Bay News', language: 'en', text: 'Bay News', note: '', passage: null };
  it.each([
    [false, ['four of seven', 'Ferry 0000000b', 'Bay News']],
    [true, ['Bay News', 'four of seven', 'Ferry 0000000b']],
  ])('stands behind the shelf, names first: %s', (namesFirst, texts) => {
    const store = new SuggestionStore();
    const own = namesFirst ? [name, shelf] : [shelf, name];
    store.set({ query: 'bay', choices: own, namesFirst, selected: 0, place: () => null, choose: () => undefined });
    const beyond = choicesBeyond([found('0000000b')], new Map(), []);
    store.extend('bay n', choicesBeyond([found('0000000c')], new Map(), []));
    store.extend('bay', beyond);
    store.extend('bay', beyond);
    expect(store.get()?.choices.map(({ text }) => text)).toEqual(texts);
    store.extend('bay', []);
    expect(store.get()?.choices).toEqual(own);
  });
});
