import { describe, expect, it } from 'vitest';
import type { OutletRow } from '../../../../core/contract/outlet-calls';
import { filterChoices, type CitationChoice } from '../../../../renderer/editor/citation-choices';
import { outletChoices, withOutlets } from '../../../../renderer/editor/outlet-choices';

const row = (name: string, aliases: string[], language: string): OutletRow => ({ id: null, name, aliases, domains: [], language, country: '', kind: 'newspaper', rights: 'full', listed: false, count: 1 });
const outlets = [row('Дала баспасөзі', ['Dala Press'], 'kk'), row('Coast Paper', [], 'en')];
const citation: CitationChoice = { kind: 'clipping', outlet: 'Coast Paper', language: 'en', text: 'An article', note: '', passage: { clippingId: '0000aaaa' } };

describe('the names that an @ offers', () => {
  const names = outletChoices(outlets, 'en', true);
  it('stand in the form of the review, and are found by any of their names', () => {
    expect(names.map(({ text }) => text)).toEqual(['Dala Press (Kazakh)', 'Coast Paper']);
    for (const query of ['dala', 'дала']) expect(filterChoices(names, query).map(({ text }) => text)).toEqual(['Dala Press (Kazakh)']);
  });

  it.each([
    ['', true, ['An article']],
    ['coast', true, ['Coast Paper', 'An article']],
    ['coast', false, ['An article', 'Coast Paper']],
  ])('%j, at the beginning %s', (query, atBeginning, expected) => {
    expect(withOutlets([citation], filterChoices(names, query), query, atBeginning).map(({ text }) => text)).toEqual(expected);
  });
});
