import type { TFunction } from 'i18next';
import type { PaletteAnswer } from '../../../core/contract/palette-calls';
import { plain, type PaletteItem } from './palette-item';

interface Words {
  t: TFunction;
  number(value: number): string;
  published(value: string): string;
}

/** What core found, as entries. */
export function foundItems(answer: PaletteAnswer, words: string, { t, number, published }: Words): PaletteItem[] {
  const rest = answer.total - answer.clippings.length;
  return [
    ...answer.searches.map(({ search, title }): PaletteItem => ({ key: `search ${search.id}`, group: 'search', name: title, ...BARE, target: { kind: 'search', search } })),
    ...answer.sections.map(({ id, title, count }): PaletteItem => ({ key: `section ${id}`, group: 'section', name: title, ...BARE, aside: number(count), target: { kind: 'search', search: { query: '', scope: { sectionId: id } } } })),
    ...answer.outlets.map(({ name, count }): PaletteItem => ({ key: `outlet ${name.text}`, group: 'outlet', name, ...BARE, aside: number(count), target: { kind: 'search', search: { query: '', scope: { outlet: name.text } } } })),
    ...answer.reviews.map(({ id, title, date }): PaletteItem => ({ key: `review ${id}`, group: 'review', name: title.text === '' ? plain(t('palette.untitled')) : title, ...BARE, aside: published(date), target: { kind: 'review', reviewId: id } })),
    ...answer.clippings.map(({ id, title, snippet, outlet, published: date }): PaletteItem => ({
      key: `clipping ${id}`,
      group: 'clipping',
      name: title ?? plain(t('palette.untitledClipping')),
      detail: snippet,
      aside: [outlet, date === null ? null : published(date)].filter((part) => part !== null).join(' · '),
      chord: null,
      target: { kind: 'clipping', clippingId: id },
    })),
    ...(rest > 0 ? [{ key: 'all', group: 'clipping' as const, name: plain(t('palette.all', { count: answer.total })), ...BARE, target: { kind: 'search' as const, search: { query: words } } }] : []),
  ];
}

const BARE = { detail: null, aside: '', chord: null };
