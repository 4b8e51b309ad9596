import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../../../core/model/clipping';
import type { DocumentLanguage } from '../../../../core/model/language';
import type { ReviewDocument } from '../../../../core/model/review-document';
import { draft, marked, type Marked } from './support';

const OURS = ['figure-mismatch', 'quote-not-verbatim', 'attribution-mismatch', 'unsourced-statement'];
const ours = (findings: readonly { rule: string }[]) => findings.filter(({ rule }) => OURS.includes(rule));

const TEXT: Record<DocumentLanguage, string> = {
  en: 'Exports from the coast rose by 30.4 percent in a year. “We are opening a door,” the minister said.',
  ru: 'Экспорт с побережья вырос на 30,4 процента за год. «Мы открываем дверь», — сказал министр.',
  kk: 'Жағалаудан экспорт бір жылда 30,4 пайызға өсті. «Біз есік ашып отырмыз», – деді министр.',
  az: 'Sahildən ixrac bir ildə 30,4 faiz artıb. “Biz qapı açırıq”, – nazir deyib.',
  tr: 'Kıyıdan ihracat bir yılda yüzde 30,4 arttı. “Biz bir kapı açıyoruz” dedi bakan.',
  fr: 'Les exportations de la côte ont augmenté de 30,4 pour cent en un an. « Nous ouvrons une porte », a dit le ministre.',
  de: 'Die Ausfuhren der Küste stiegen in einem Jahr um 30,4 Prozent. „Wir öffnen eine Tür“, sagte der Minister.',
};
const WORDS: Record<DocumentLanguage, string> = {
  en: 'We are opening a door', ru: 'Мы открываем дверь', kk: 'Біз есік ашып отырмыз', az: 'Biz qapı açırıq',
  tr: 'Biz bir kapı açıyoruz', fr: 'Nous ouvrons une porte', de: 'Wir öffnen eine Tür',
};
const LANGUAGES = Object.keys(TEXT) as DocumentLanguage[];
const firstSentence = (language: DocumentLanguage) => TEXT[language].slice(0, TEXT[language].indexOf('. ') + 1);

const one = (language: DocumentLanguage, ...marks: Marked[]): Clipping => marked('0000aaaa', 'Dala Press', language, [TEXT[language]], marks);

describe.each([
  ['en', 'Exports from the coast rose by 30.4 percent in a year.', 'Dala Press reports that exports from the coast rose by 30.4 percent in a year.'],
  ['ru', 'Экспорт с побережья вырос на 30,4 процента.', 'Dala Press сообщает: Экспорт с побережья вырос на 30,4 процента.'],
  ['kk', 'Экспорт 30,4 пайызға өсті.', 'Dala Press хабарлайды: Экспорт 30,4 пайызға өсті.'],
  ['az', 'Bu, 30,4 faiz artım deməkdir.', 'Dala Press yazır ki, bu, 30,4 faiz artım deməkdir.'],
  ['tr', 'İhracat yüzde 30,4 arttı.', 'Dala Press yazıyor: İhracat yüzde 30,4 arttı.'],
  ['fr', 'Il y a eu une hausse de 30,4 pour cent.', 'Dala Press rapporte qu’il y a eu une hausse de 30,4 pour cent.'],
  ['de', 'Die Ausfuhren stiegen um 30,4 Prozent.', 'Dala Press berichtet: Die Ausfuhren stiegen um 30,4 Prozent.'],
] as const)('a statement in %s', (language, statement, expected) => {
  it('is told with its outlet', () => {
    const { sentences, findings } = draft([one(language, { exact: firstSentence(language), statement })], { language });
    expect(sentences).toEqual([expected]);
    expect(ours(findings)).toEqual([]);
  });
});

describe.each([
  ['en', 'Dala Press quotes Asel Nur, minister: “We are opening a door”.'],
  ['ru', 'Dala Press приводит слова (Asel Nur, minister): «Мы открываем дверь».'],
  ['kk', 'Dala Press мына сөзді келтіреді (Asel Nur, minister): «Біз есік ашып отырмыз».'],
  ['az', 'Dala Press bu sözləri çatdırır (Asel Nur, minister): “Biz qapı açırıq”.'],
  ['tr', 'Dala Press şu sözleri aktarıyor (Asel Nur, minister): “Biz bir kapı açıyoruz”.'],
  ['fr', 'Dala Press cite Asel Nur, minister : « Nous ouvrons une porte ».'],
  ['de', 'Dala Press zitiert (Asel Nur, minister): „Wir öffnen eine Tür“.'],
] as const)('a quotation in %s', (language, expected) => {
  it('stands in the marks of the language, with who says it', () => {
    const { sentences, findings } = draft([one(language, { exact: WORDS[language], kind: 'quote', quote: { speaker: 'Asel Nur', office: 'minister' } })], { language });
    expect(sentences).toEqual([expected]);
    expect(ours(findings)).toEqual([]);
  });
});

describe.each([
  ['en', 'in Kazakh'], ['ru', 'казахский'], ['az', 'qazax dilində'], ['tr', 'aslı Kazakça'], ['fr', 'en kazakh'], ['de', 'auf Kasachisch'],
] as const)('words in another language than %s', (language, named) => {
  it('stand in their own marks with their language named', () => {
    const { sentences, findings } = draft([one('kk', { exact: WORDS.kk, kind: 'quote' })], { language });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain('«Біз есік ашып отырмыз»');
    expect(sentences[0]).toContain(`(${named})`);
    expect(ours(findings)).toEqual([]);
  });
});

describe.each([
  ['en', 'exports', 'exports – 375.3 million US dollars.'],
  ['ru', 'экспорт', 'экспорт — 375,3 миллиона долларов США.'],
  ['kk', 'экспорт көлемі', 'экспорт көлемі — 375,3 миллион АҚШ доллары.'],
  ['az', 'ixrac', 'ixrac – 375,3 milyon ABŞ dolları.'],
  ['tr', 'ihracat', 'ihracat – 375,3 milyon ABD doları.'],
  ['fr', 'exportations', 'exportations – 375,3 millions de dollars des États-Unis.'],
  ['de', 'Ausfuhren', 'Ausfuhren – 375,3 Millionen US-Dollar.'],
] as const)('a figure in %s', (language, counts, ending) => {
  it('is written in the style of the language', () => {
    const source = language === 'ru' ? 'Its exports reached $375.3 million.' : 'Объём экспорта достиг 375,3 млн долларов.';
    const figure = language === 'ru' ? { value: '375.3 million', unit: 'USD', counts } : { value: '375,3 млн', unit: 'долларов', counts };
    const clipping = marked('0000aaaa', 'Dala Press', language === 'ru' ? 'en' : 'ru', [source], [{ exact: source, kind: 'figure', figure }]);
    const { sentences, findings } = draft([clipping], { language });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^Dala Press /u);
    expect(sentences[0]?.endsWith(ending), sentences[0]).toBe(true);
    expect(ours(findings)).toEqual([]);
  });
});

describe.each([
  ['en', 1, 'Dala Press and one other outlet report'], ['en', 6, 'Dala Press and six other outlets report'], ['en', 12, 'Dala Press and many other outlets report'],
  ['ru', 1, 'Dala Press и ещё одно издание сообщают'], ['ru', 3, 'Dala Press и ещё три издания сообщают'], ['ru', 5, 'Dala Press и ещё пять изданий сообщают'],
  ['kk', 6, 'Dala Press және тағы алты басылым хабарлайды'], ['az', 6, 'Dala Press və daha altı nəşr yazır'], ['tr', 6, 'Dala Press ve altı yayın organı daha yazıyor'],
  ['fr', 1, 'Dala Press et un autre média rapportent'], ['fr', 6, 'Dala Press et six autres médias rapportent'],
  ['de', 1, 'Dala Press und ein weiteres Medium berichten'], ['de', 6, 'Dala Press und sechs weitere Medien berichten'],
] as const)('copies, in %s: %i', (language, count, beginning) => {
  it('are told of and cited', () => {
    const origin = one(language, { exact: firstSentence(language) });
    const others = Array.from({ length: count }, (_, at) => marked(`0000bb${(at + 16).toString(16)}`, `Paper ${String.fromCharCode(65 + at)}`, language, [TEXT[language]], []));
    const { sentences, document, findings } = draft([origin], { language, others, copies: new Map([[origin.id, others.map(({ id }) => id)]]) });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.startsWith(beginning), sentences[0]).toBe(true);
    expect(JSON.stringify(document).match(/"clippingId"/g)).toHaveLength(count + 1);
    expect(ours(findings)).toEqual([]);
  });
});

describe('a draft', () => {
  it('counts no copy that has other words, is discarded, or is of the same outlet', () => {
    const origin = one('en', { exact: firstSentence('en') });
    const others = [
      marked('0000bb01', 'Paper A', 'en', ['Something else altogether happened.'], []),
      marked('0000bb02', 'Paper B', 'en', [TEXT.en], [], { status: 'discarded' }),
      marked('0000bb03', 'Dala Press', 'en', [TEXT.en], []),
    ];
    const { sentences } = draft([origin], { others, copies: new Map([[origin.id, others.map(({ id }) => id)]]) });
    expect(sentences[0]).toMatch(/^Dala Press reports/u);
  });

  it('has a copy’s own highlight of the same words only once', () => {
    const first = one('en', { exact: firstSentence('en') });
    const copy = marked('0000bbbb', 'Coast Paper', 'en', [TEXT.en], [{ exact: firstSentence('en') }]);
    const { sentences } = draft([first, copy], { copies: new Map([[first.id, [copy.id]], [copy.id, [first.id]]]) });
    expect(sentences).toHaveLength(1);
  });

  it('never has one verb twice running', () => {
    const clippings = Array.from({ length: 14 }, (_, at) => marked(`0000cc${(at + 16).toString(16)}`, 'Dala Press', 'en', [`The town opened school number ${String(at + 3)}.`], [{ exact: 'The town opened school number' }]));
    const verbs = draft(clippings).sentences.map((sentence) => /^Dala Press (\p{L}+)/u.exec(sentence)?.[1]);
    expect(verbs).toHaveLength(14);
    verbs.forEach((verb, at) => expect(verb).not.toBe(verbs[at - 1]));
    expect(new Set(verbs).size).toBeGreaterThan(3);
  });

  it('is the same every time', () => {
    const clippings = [one('en', { exact: firstSentence('en') }, { exact: WORDS.en, kind: 'quote' })];
    expect(draft(clippings)).toEqual(draft(clippings));
  });

  it('leaves out what is cited already, by its highlight or its words', () => {
    const clipping = one('en', { exact: firstSentence('en') }, { exact: WORDS.en, kind: 'quote' });
    const [first, second] = clipping.highlights;
    const cited = (passage: object): ReviewDocument => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Told. ' }, { type: 'citation', attrs: { passages: [{ clippingId: clipping.id, ...passage }] } }] }] });
    expect(draft([clipping], { document: cited({ highlightId: first?.id }) }).sentences).toEqual(['Told.', 'Dala Press reports: “We are opening a door”.']);
    expect(draft([clipping], { document: cited({ exact: second?.passage.exact }) }).sentences).toHaveLength(2);
    const { document } = draft([clipping]);
    expect(draft([clipping], { document }).document).toEqual(document);
  });

  it('names an article of which nothing is marked by its title, once', () => {
    const clipping = marked('0000aaaa', 'Dala Press', 'en', ['Text.'], []);
    const { sentences, document, findings } = draft([clipping]);
    expect(sentences).toEqual(['Dala Press publishes an article titled “An article”.']);
    expect(draft([clipping], { document }).sentences).toEqual(sentences);
    expect(ours(findings)).toEqual([]);
  });

  it('quotes the translation of a paragraph, marked as one', () => {
    const translation = { language: 'en', blocks: [{ blockId: 'b1', text: 'Exports from the coast grew by 30.4 percent. “We open a door,” said the minister.' }], updatedAt: '2026-04-11T06:00:00.000Z' };
    const clipping = marked('0000aaaa', 'Dala Press', 'ru', [TEXT.ru], [{ exact: firstSentence('ru') }], { translation });
    const { sentences, findings } = draft([clipping]);
    expect(sentences).toEqual(['Dala Press reports (translation): “Exports from the coast grew by 30.4 percent”.']);
    expect(ours(findings)).toEqual([]);
  });

  it('makes a sentence of its own of each sentence of the words, all of them cited', () => {
    const { sentences, findings } = draft([one('en', { exact: TEXT.en })]);
    expect(sentences).toEqual([
      'Dala Press reports: “Exports from the coast rose by 30.4 percent in a year”.',
      'And further: “‘We are opening a door,’ the minister said”.',
    ]);
    expect(ours(findings)).toEqual([]);
  });

  it('falls back on the words where a statement says another figure than they do', () => {
    const { sentences, findings } = draft([one('en', { exact: firstSentence('en'), statement: 'Exports rose by 40.3 percent.' })]);
    expect(sentences).toEqual(['Dala Press reports: “Exports from the coast rose by 30.4 percent in a year”.']);
    expect(ours(findings)).toEqual([]);
  });

  it.each(['az', 'tr'] as const)('takes no English “on” for a ten in %s', (language) => {
    const { sentences, findings } = draft([marked('0000aaaa', 'Dala Press', 'en', ['They drew a line on a map.'], [{ exact: 'They drew a line on a map.' }])], { language });
    expect(sentences[0]).toContain('“They drew a line on a map”');
    expect(ours(findings)).toEqual([]);
  });

  it('names an outlet in the script of the review', () => {
    const outlets = [{ name: 'Дала баспасөзі', aliases: ['dala.example', 'Dala Press'], domains: [], rights: 'full' as const }];
    const clipping = marked('0000aaaa', 'Дала баспасөзі', 'en', [TEXT.en], [{ exact: firstSentence('en') }]);
    const { sentences, findings } = draft([clipping], { outlets });
    expect(sentences[0]).toMatch(/^Dala Press reports/u);
    expect(ours(findings)).toEqual([]);
  });

  it.each([['en', 'Dala Press (Kazakh) reports'], ['ru', 'Dala Press (казахский) сообщает'], ['kk', 'Dala Press хабарлайды']] as const)('names the language of an outlet where the review wants it, in %s', (language, beginning) => {
    const { sentences, findings } = draft([one('kk', { exact: firstSentence('kk') })], { language, outletLanguages: true });
    expect(sentences[0]?.startsWith(beginning), sentences[0]).toBe(true);
    expect(ours(findings)).toEqual([]);
  });

  it('tells nothing of what is under embargo or was withdrawn', () => {
    expect(draft([marked('0000aaaa', 'Dala Press', 'en', [TEXT.en], [{ exact: firstSentence('en') }], { flags: ['embargoed'] })]).sentences).toEqual([]);
  });
});

describe('the place of a draft', () => {
  const sections = [{ id: '5ec10001', title: 'Trade' }, { id: '5ec10002', title: 'Culture' }];
  const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
  const heading = (text: string) => ({ type: 'heading' as const, attrs: { level: 2 }, content: [{ type: 'text' as const, text }] });
  const clippings = [marked('0000aaa1', 'Dala Press', 'en', ['One.'], []), marked('0000aaa2', 'Coast Paper', 'en', ['Two.'], [])];
  const outline = (document: ReviewDocument) => document.content.map((block) => ('content' in block && block.content?.[0]?.type === 'text' ? block.content[0].text.slice(0, 10) : block.type));

  it('is the end of its section, and what is there stays', () => {
    const document: ReviewDocument = { type: 'doc', content: [paragraph('Lead.'), heading('Trade'), paragraph('Old trade.'), { type: 'paragraph' }, heading('Culture'), paragraph('Old culture.')] };
    const drafted = draft(clippings, { sections, placed: ['5ec10001', '5ec10002'], document });
    expect(outline(drafted.document)).toEqual(['Lead.', 'Trade', 'Old trade.', 'Dala Press', 'paragraph', 'Culture', 'Old cultur', 'Coast Pape']);
  });

  it('is made, in the order of the sections, where there is none', () => {
    const document: ReviewDocument = { type: 'doc', content: [paragraph('Lead.'), heading('Culture'), paragraph('Old culture.')] };
    const drafted = draft(clippings, { sections, placed: ['5ec10001', null], document });
    expect(outline(drafted.document)).toEqual(['Lead.', 'Coast Pape', 'Trade', 'Dala Press', 'Culture', 'Old cultur']);
  });

  it('is only that of the sections asked for', () => {
    const drafted = draft(clippings, { sections, placed: ['5ec10001', '5ec10002'] }, ['5ec10002']);
    expect(outline(drafted.document)).toEqual(['Culture', 'Coast Pape', 'paragraph']);
  });
});

describe('any review of any material', () => {
  it.each(LANGUAGES)('in %s is drafted without a finding', (language) => {
    for (const spoken of LANGUAGES) {
      const clippings = [
        one(spoken, { exact: firstSentence(spoken) }, { exact: WORDS[spoken], kind: 'quote', quote: { speaker: 'Асель Нур', office: '' } }),
        marked('0000ddd1', 'Северный вестник', spoken, [TEXT[spoken]], [{ exact: TEXT[spoken], kind: 'context' }]),
        marked('0000ddd2', null, spoken, [TEXT[spoken]], [{ exact: '30,4', kind: 'figure' }].filter(({ exact }) => TEXT[spoken].includes(exact)) as Marked[]),
      ];
      const { sentences, findings } = draft(clippings, { language });
      expect(sentences.length).toBeGreaterThanOrEqual(4);
      expect(ours(findings)).toEqual([]);
    }
  });
});
