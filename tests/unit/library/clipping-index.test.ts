import { describe, expect, it } from 'vitest';
import type { ClippingQuery } from '../../../core/contract/clipping-calls';
import type { Library } from '../../../core/library/library';
import type { Clipping } from '../../../core/model/clipping';
import { clippingDraft, type ClippingWords } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const TRADE = 'facade01';

function query(more: Partial<ClippingQuery> = {}): ClippingQuery {
  return { query: '', sort: 'newest', offset: 0, limit: 100, ...more };
}

function ids(library: Library, more: Partial<ClippingQuery> = {}): string[] {
  return library.index.list(query(more)).items.map(({ id }) => id);
}

const HIGHLIGHT: Clipping['highlights'] = [
  {
    id: 'beef0001',
    kind: 'figure',
    colour: 'green',
    note: 'ask the ministry',
    createdAt: '2026-04-11T06:30:00.000Z',
    passage: { exact: '30.4', prefix: '', suffix: '', start: 0, end: 4, blockId: 'b1' },
  },
];

const material: readonly (readonly [string, ClippingWords, Partial<Clipping>])[] = [
  ['aaaa0001', { published: '2026-04-10', address: 'https://www.herald.example/forum/?utm_source=x#top' }, { sectionId: TRADE, status: 'kept', tone: 'positive', tags: ['Rail freight'], highlights: HIGHLIGHT }],
  ['aaaa0002', { outlet: 'Жаңа Жол', language: 'kk', published: '2026-04-11T09:00:00+05:00', title: 'Форум ашылды', paragraphs: ['Президент Тоқаев порт қаласына келді.'] }, { read: true }],
  ['aaaa0003', { outlet: 'Бережная правда', language: 'ru', published: '2026-04-09', title: 'Токаев на форуме', paragraphs: ['Экспорт вырос на 30,4 процента.'] }, { tone: 'negative', note: 'Проверить цифру' }],
  ['aaaa0004', { outlet: null, language: 'und', published: null, title: null, paragraphs: [] }, { capturedAt: '2026-04-11T06:00:00.000Z', status: 'discarded' }],
  ['aaaa0005', { outlet: 'Xəzər Xəbər', language: 'az', published: '2026-04-08', title: 'Əliyev forumda', paragraphs: ['Dəhliz haqqında 中国人民 danışıldı.'] }, {}],
];

async function filled(): Promise<Library> {
  const library = await scratch.create();
  await library.changeDocument(() => ({ sections: [{ id: TRADE, title: 'Trade and transport' }] }));
  for (const [id, words, more] of material) await library.clippings.create(clippingDraft(id, words, more));
  return library;
}

describe('the order of a list', () => {
  it('is by date: published, else captured; a day before its hours', async () => {
    expect(ids(await filled())).toEqual(['aaaa0004', 'aaaa0002', 'aaaa0001', 'aaaa0003', 'aaaa0005']);
  });

  it('can be by outlet, the unknown one last, or unread first', async () => {
    const library = await filled();
    expect(ids(library, { sort: 'outlet' })).toEqual(['aaaa0003', 'aaaa0005', 'aaaa0001', 'aaaa0002', 'aaaa0004']);
    expect(ids(library, { sort: 'unread' })).toEqual(['aaaa0004', 'aaaa0001', 'aaaa0003', 'aaaa0005', 'aaaa0002']);
    expect(ids(library, { sort: 'unread', query: 'форум' })).toEqual(['aaaa0001', 'aaaa0003', 'aaaa0005', 'aaaa0002']);
  });

  it('can be the oldest first, and by relevance those with the words in their title before newer ones', async () => {
    const library = await filled();
    expect(ids(library, { sort: 'oldest' })).toEqual(['aaaa0005', 'aaaa0003', 'aaaa0001', 'aaaa0002', 'aaaa0004']);
    expect(ids(library, { sort: 'oldest', query: 'форум' })).toEqual(['aaaa0005', 'aaaa0003', 'aaaa0001', 'aaaa0002']);
    expect(ids(library, { sort: 'newest', query: 'Tokayev' })).toEqual(['aaaa0002', 'aaaa0003']);
    expect(ids(library, { sort: 'relevance', query: 'Tokayev' })).toEqual(['aaaa0003', 'aaaa0002']);
    expect(ids(library, { sort: 'relevance', query: 'Tokayev lang:kk' })).toEqual(['aaaa0002']);
    expect(ids(library, { sort: 'relevance', query: 'Tokayev', collapseFamilies: true })).toEqual(['aaaa0003', 'aaaa0002']);
    expect(ids(library, { sort: 'relevance' })).toEqual(['aaaa0004', 'aaaa0002', 'aaaa0001', 'aaaa0003', 'aaaa0005']);
  });

  it('goes on from page to page, with the total', async () => {
    const library = await filled();
    const page = library.index.list(query({ offset: 2, limit: 2 }));
    expect([page.items.map(({ id }) => id), page.total]).toEqual([['aaaa0001', 'aaaa0003'], 5]);
    expect(library.index.list(query({ offset: 50 }))).toEqual({ items: [], total: 5 });
  });

  it('holds for many clippings of one day, in the order they came', async () => {
    const library = await scratch.create();
    const made: string[] = [];
    for (let at = 0; at < 50; at += 1) {
      const id = `bbbb00${String(at).padStart(2, '0')}`;
      made.unshift(id);
      await library.clippings.create(clippingDraft(id));
    }
    expect(ids(library)).toEqual(made);
  });

  it('takes dates at the borders of the calendar', async () => {
    const library = await scratch.create();
    await library.clippings.create(clippingDraft('aaaa0001', { published: '1801-01-01' }));
    await library.clippings.create(clippingDraft('aaaa0002', { published: '9999-12-31T23:59:59-11:00' }));
    await library.clippings.create(clippingDraft('aaaa0003', { published: '0001-01-01' }));
    await library.clippings.create(clippingDraft('aaaa0004', { published: '9998-01-01' }));
    expect(ids(library).slice(0, 2).sort()).toEqual(['aaaa0002', 'aaaa0004']);
    expect(library.index.list(query()).total).toBe(4);
  });
});

const searches: readonly (readonly [string, readonly string[]])[] = [
  ['Tokayev', ['aaaa0002', 'aaaa0003']],
  ['Токаев', ['aaaa0002', 'aaaa0003']],
  ['тоқаев', ['aaaa0002', 'aaaa0003']],
  ['Toka', ['aaaa0002', 'aaaa0003']],
  ['Алиев', ['aaaa0005']],
  ['aliyev', ['aaaa0005']],
  ['xezer', []],
  ['Хазар', ['aaaa0005']],
  ['export', ['aaaa0001', 'aaaa0003']],
  ['экспорт', ['aaaa0001', 'aaaa0003']],
  ['exports grew', ['aaaa0001']],
  ['"grew exports"', []],
  ['"exports grew"', ['aaaa0001']],
  ['"30.4"', ['aaaa0001', 'aaaa0003']],
  ['forum -herald', ['aaaa0002', 'aaaa0003', 'aaaa0005']],
  ['-forum', ['aaaa0004', 'aaaa0003', 'aaaa0005']],
  ['-forum -форуме -forumda', ['aaaa0004']],
  ['国人', ['aaaa0005']],
  ['民', ['aaaa0005']],
  ['ministry', ['aaaa0001']],
  ['цифру', ['aaaa0003']],
  ['freight', ['aaaa0001']],
  ['exports freight', ['aaaa0001']],
  ['ministry freight grew', ['aaaa0001']],
  ['freight цифру', []],
  ['-freight', ['aaaa0004', 'aaaa0002', 'aaaa0003', 'aaaa0005']],
  ['outlet:herald', ['aaaa0001']],
  ['outlet:city', ['aaaa0001']],
  ['outlet:ity', []],
  ['-outlet:herald', ['aaaa0004', 'aaaa0002', 'aaaa0003', 'aaaa0005']],
  ['outlet:herald outlet:правда', ['aaaa0001', 'aaaa0003']],
  ['tag:rail', ['aaaa0001']],
  ['tag:"rail freight"', ['aaaa0001']],
  ['tag:freight', []],
  ['section:transport', ['aaaa0001']],
  ['-section:trade', ['aaaa0004', 'aaaa0002', 'aaaa0003', 'aaaa0005']],
  ['section:sport', []],
  ['tone:negative', ['aaaa0003']],
  ['-tone:negative', ['aaaa0004', 'aaaa0002', 'aaaa0001', 'aaaa0005']],
  ['lang:ru', ['aaaa0003']],
  ['lang:ru lang:kk', ['aaaa0002', 'aaaa0003']],
  ['after:2026-04-10', ['aaaa0004', 'aaaa0002', 'aaaa0001']],
  ['before:2026-04-10', ['aaaa0003', 'aaaa0005']],
  ['after:2026-04-09 before:2026-04-11', ['aaaa0001', 'aaaa0003']],
  ['status:kept', ['aaaa0001']],
  ['has:highlight', ['aaaa0001']],
  ['forum lang:az', ['aaaa0005']],
  ['outlet:"=Port City"', []],
  ['outlet:"=Port City Herald"', ['aaaa0001']],
  ['outlet:=', ['aaaa0004']],
  ['-tone:=', ['aaaa0001', 'aaaa0003']],
  ['section:"=Trade"', []],
  ['section:"=Trade and transport" tag:"=Rail freight"', ['aaaa0001']],
  ['-section:= -tag:=', ['aaaa0001']],
  ['on:2026-04-10 on:2026-04-08', ['aaaa0001', 'aaaa0005']],
  ['tone:purple', []],
  ['"; DROP TABLE clipping; --', []],
  ["' OR 1=1", []],
  ['* NEAR/2 ( ) ^ :', []],
];

describe('a search', () => {
  it('finds what it asks for', async () => {
    const library = await filled();
    const found = searches.map(([text]) => [text, ids(library, { query: text })]);
    expect(found).toEqual(searches.map(([text, expected]) => [text, expected]));
    const counted = searches.map(([text]) => [text, library.index.count({ query: text })]);
    expect(counted).toEqual(searches.map(([text, expected]) => [text, expected.length]));
  });

  it('for the last hours looks at the moment, not at the day', async () => {
    const library = await scratch.create();
    const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
    await library.clippings.create(clippingDraft('aaaa0006', { published: ago(2) }));
    await library.clippings.create(clippingDraft('aaaa0007', { published: ago(47) }));
    await library.clippings.create(clippingDraft('aaaa0008', { published: ago(49) }));
    expect(ids(library, { query: 'after:48h' })).toEqual(['aaaa0006', 'aaaa0007']);
    expect(ids(library, { query: 'before:3h' })).toEqual(['aaaa0007', 'aaaa0008']);
  });

  it('goes together with the conditions of the list', async () => {
    const library = await filled();
    expect(ids(library, { query: 'форум', status: 'kept' })).toEqual(['aaaa0001']);
    expect(ids(library, { query: 'forum', outlet: 'Жаңа Жол' })).toEqual(['aaaa0002']);
    expect(ids(library, { sectionId: TRADE })).toEqual(['aaaa0001']);
    expect(ids(library, { status: 'discarded' })).toEqual(['aaaa0004']);
    expect(library.index.list(query({ query: 'forum', status: 'inbox' })).total).toBe(3);
  });

  it('shows the hit as it was written', async () => {
    const library = await filled();
    const [first] = library.index.list(query({ query: 'Tokayev lang:kk' })).items;
    expect(first?.snippet).toBe('Президент Тоқаев порт қаласына келді.');
    const long = `${'Nothing here. '.repeat(100)}At last Əliyev arrived. ${'Nothing more. '.repeat(100)}`;
    await library.clippings.create(clippingDraft('aaaa0006', { paragraphs: [long] }));
    const [hit] = library.index.list(query({ query: 'Алиев outlet:herald' })).items;
    expect(hit?.snippet).toContain('At last Əliyev arrived.');
    expect(hit?.snippet.length).toBeLessThan(210);
  });
});

describe('what was searched for', () => {
  it('is marked in title and snippet, in their own spelling', async () => {
    const library = await filled();
    const marked = library.index.list(query({ query: 'Tokayev форум' })).items.map(({ title, snippet, hits }) => [
      (hits?.title ?? []).map(({ start, end }) => (title ?? '').slice(start, end)),
      (hits?.snippet ?? []).map(({ start, end }) => snippet.slice(start, end)),
    ]);
    expect(marked).toEqual([[['Форум'], ['Тоқаев']], [['Токаев', 'форуме'], []]]);
    expect(library.index.list(query()).items[0]?.hits).toBeUndefined();
  });
});

describe('counts', () => {
  it('are by status, outlet and section', async () => {
    const library = await filled();
    await library.clippings.create(clippingDraft('aaaa0006', { language: 'ru' }));
    await library.clippings.create(clippingDraft('aaaa0007', { language: 'ru' }));
    expect(library.index.counts()).toEqual({ inbox: 5, kept: 1, discarded: 1, all: 7 });
    expect(library.index.outlets()[0]).toEqual({ name: 'Port City Herald', language: 'ru', count: 3 });
    expect(library.index.outlets()).toHaveLength(4);
    expect([...library.index.sections()]).toEqual([[TRADE, 1]]);
  });

  it('of an empty library are nothing', async () => {
    const library = await scratch.create();
    expect(library.index.counts()).toEqual({ inbox: 0, kept: 0, discarded: 0, all: 0 });
    expect(library.index.list(query({ query: 'x' }))).toEqual({ items: [], total: 0 });
    expect([library.index.outlets(), library.index.findByAddress('https://a.example/')]).toEqual([[], null]);
  });
});

describe('finding by address and by bytes', () => {
  const addresses: readonly (readonly [string, string | null])[] = [
    ['https://www.herald.example/forum', 'aaaa0001'],
    ['http://WWW.Herald.example/forum/', 'aaaa0001'],
    ['https://www.herald.example/forum?gclid=1&fbclid=2&UTM_medium=x#part', 'aaaa0001'],
    ['https://www.herald.example/forum?page=2', null],
    ['https://www.herald.example/Forum', null],
    ['https://herald.example/forum', null],
    ['not an address', null],
    ['file:///forum', null],
  ];

  it('knows a page under every spelling', async () => {
    const library = await filled();
    expect(addresses.map(([address]) => [address, library.index.findByAddress(address)])).toEqual(addresses);
  });

  it('knows the address that was asked for as well as the one the page states', async () => {
    const library = await filled();
    const source = { kind: 'address' as const, name: 'https://short.example/x1' };
    await library.clippings.create(clippingDraft('aaaa0006', { address: 'https://long.example/article' }, { source }));
    expect(library.index.findByAddress('https://short.example/x1/')).toBe('aaaa0006');
    expect(library.index.findByAddress('https://long.example/article')).toBe('aaaa0006');
    await library.clippings.remove('aaaa0006');
    expect(library.index.findByAddress('https://short.example/x1/')).toBeNull();
  });

  it('knows the bytes a clipping was made from', async () => {
    const library = await filled();
    expect(library.index.findByHash('hash-of-aaaa0003')).toBe('aaaa0003');
    expect(library.index.findByHash('other')).toBeNull();
  });
});

describe('a save', () => {
  it('is in the list, the counts and the search when it returns', async () => {
    const library = await filled();
    const clipping = await library.clippings.get('aaaa0001');
    const saved = await library.clippings.save({ ...clipping, status: 'discarded', note: 'obsolete', read: true, sectionId: null });
    expect(ids(library, { query: 'obsolete' })).toEqual(['aaaa0001']);
    expect(library.index.counts()).toMatchObject({ kept: 0, discarded: 2 });
    expect([...library.index.sections()]).toEqual([]);
    await library.clippings.save({ ...saved, note: '' });
    expect(ids(library, { query: 'obsolete' })).toEqual([]);
    expect(ids(library, { query: 'exports' })).toEqual(['aaaa0001']);
  });

  it('moves a clipping in the list when its date is corrected', async () => {
    const library = await filled();
    const clipping = await library.clippings.get('aaaa0005');
    const published = { value: '2026-05-01', origin: 'user' as const, candidates: [] };
    await library.clippings.save({ ...clipping, tags: ['pipeline talks'], metadata: { ...clipping.metadata, published } });
    expect(ids(library)[0]).toBe('aaaa0005');
    expect(ids(library, { query: 'pipeline' })).toEqual(['aaaa0005']);
    expect(ids(library, { query: 'pipeline Əliyev' })).toEqual(['aaaa0005']);
    expect(ids(library, { query: 'Əliyev' })).toEqual(['aaaa0005']);
    expect(library.index.list(query()).total).toBe(5);
  });
});
