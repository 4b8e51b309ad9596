import { describe, expect, it } from 'vitest';
import { DatelineError } from '../../../../core/model/dateline-error';
import type { BlockNode } from '../../../../core/model/review-document';
import { readMarkdown } from '../../../../core/review/markdown/read-markdown';
import { writeMarkdown } from '../../../../core/review/markdown/write-markdown';

const HEAD = ['---', 'title: T', 'date: 2026-04-11', '---', ''];

function read(...lines: string[]): BlockNode[] {
  return readMarkdown([...HEAD, ...lines].join('\n')).document.content;
}

const text = (value: string, ...marks: ('bold' | 'italic' | 'strike' | 'underline' | 'code' | 'ownWords')[]) =>
  marks.length > 0 ? { type: 'text', text: value, marks: marks.map((type) => ({ type })) } : { type: 'text', text: value };
const p = (...content: unknown[]) => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' });
const li = (...content: unknown[]) => ({ type: 'listItem', content });
const cite = (...passages: unknown[]) => ({ type: 'citation', attrs: { passages } });
const cell = (type: string, content: unknown[], attrs: object = {}) => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs }, content });

/** Markdown that the writer itself makes, and the document it stands for. */
const PAIRS: [name: string, markdown: string, blocks: unknown[]][] = [
  ['a paragraph', 'The forum opened.', [p(text('The forum opened.'))]],
  ['a citation behind the stop', 'The forum opened. [@3f2a91c0]', [p(text('The forum opened. '), cite({ clippingId: '3f2a91c0' }))]],
  [
    'quoted words and several passages',
    'Exports grew. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"; @77be02d1]',
    [p(text('Exports grew. '), cite({ clippingId: '3f2a91c0', exact: 'экспорт 30,4 пайызға өсіп' }, { clippingId: '77be02d1' }))],
  ],
  [
    'a highlight with its words, quotation marks escaped',
    '[@3f2a91c0#91ab00ff "he said: \\"yes\\" \\\\ no\\nnext"]',
    [p(cite({ clippingId: '3f2a91c0', highlightId: '91ab00ff', exact: 'he said: "yes" \\ no\nnext' }))],
  ],
  ['a heading', '## Trade and transport', [{ type: 'heading', attrs: { level: 2 }, content: [text('Trade and transport')] }]],
  ['an empty heading', '###', [{ type: 'heading', attrs: { level: 3 } }]],
  ['marks', 'a **b** *c* ~~d~~ <u>e</u> `f`', [p(text('a '), text('b', 'bold'), text(' '), text('c', 'italic'), text(' '), text('d', 'strike'), text(' '), text('e', 'underline'), text(' '), text('f', 'code'))]],
  ['a mark with space inside', '<b>b </b>c', [p(text('b ', 'bold'), text('c'))]],
  ['own words', '<own-words>We read it so.</own-words>', [p(text('We read it so.', 'ownWords'))]],
  ['a link', '[site](https://example.org/a)', [p({ type: 'text', text: 'site', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] })]],
  [
    'a comment',
    '<comment id="5f5f5f5f" text="Check &quot;it&quot;" author="Ada" createdAt="2026-04-11T06:30:00.000Z">text</comment>',
    [p({ type: 'text', text: 'text', marks: [{ type: 'comment', attrs: { id: '5f5f5f5f', text: 'Check "it"', author: 'Ada', createdAt: '2026-04-11T06:30:00.000Z' } }] })],
  ],
  ['a hard break', 'one\\\ntwo', [p(text('one'), { type: 'hardBreak' }, text('two'))]],
  ['an empty paragraph', '<p></p>', [p()]],
  ['text that looks like a citation', '\\[@3f2a91c0\\]', [p(text('[@3f2a91c0]'))]],
  ['text that looks like a heading', '\\# no', [p(text('# no'))]],
  ['a number at the beginning', '2026\\. No list', [p(text('2026. No list'))]],
  ['text that looks like a rule', '\\---', [p(text('---'))]],
  ['text that looks like a directive', '\\::coverage', [p(text('::coverage'))]],
  ['pipes and backslashes', 'a | b \\\\ c', [p(text('a | b \\ c'))]],
  ['spaces at the ends', '&#32;a&nbsp;b&#32;', [p(text(' a\u00a0b '))]],
  ['a bullet list with a list in it', '- a\n  - b\n- c', [{ type: 'bulletList', content: [li(p(text('a')), { type: 'bulletList', content: [li(p(text('b')))] }), li(p(text('c')))] }]],
  ['a numbered list', '7. a\n8. b', [{ type: 'orderedList', attrs: { start: 7, type: null }, content: [li(p(text('a'))), li(p(text('b')))] }]],
  ['two lists in a row', '- a\n\n* b', [{ type: 'bulletList', content: [li(p(text('a')))] }, { type: 'bulletList', content: [li(p(text('b')))] }]],
  ['an item of two paragraphs', '- a\n\n  b', [{ type: 'bulletList', content: [li(p(text('a')), p(text('b')))] }]],
  ['a quote', '> a\n>\n> b', [{ type: 'blockquote', content: [p(text('a')), p(text('b'))] }]],
  ['two quotes in a row', '> a\n\n<!-- -->\n\n> b', [{ type: 'blockquote', content: [p(text('a'))] }, { type: 'blockquote', content: [p(text('b'))] }]],
  ['code', '```json\n{"a": "```"}\n```'.replace(/^```json/, '````json').replace(/```$/, '````'), [{ type: 'codeBlock', attrs: { language: 'json' }, content: [text('{"a": "```"}')] }]],
  ['blocks of a review', '::page-break\n\n::coverage\n\n::clipping 3f2a91c0\n\n---', [{ type: 'pageBreak' }, { type: 'coverage' }, { type: 'clippingCard', attrs: { clippingId: '3f2a91c0' } }, { type: 'horizontalRule' }]],
  [
    'a table with pipes',
    '| Year | Growth \\| % |\n| --- | ---: |\n| 2025 | 30.4 [@3f2a91c0 "30,4 \\| %"] |',
    [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', [p(text('Year'))]), cell('tableHeader', [p(text('Growth | %'))], { align: 'right' })] },
          { type: 'tableRow', content: [cell('tableCell', [p(text('2025'))]), cell('tableCell', [p(text('30.4 '), cite({ clippingId: '3f2a91c0', exact: '30,4 | %' }))], { align: 'right' })] },
        ],
      },
    ],
  ],
  [
    'a table that pipes cannot hold',
    '<table>\n<tr>\n<td colspan="2">\n\na\n\n- b\n\n</td>\n</tr>\n</table>',
    [{ type: 'table', content: [{ type: 'tableRow', content: [cell('tableCell', [p(text('a')), { type: 'bulletList', content: [li(p(text('b')))] }], { colspan: 2 })] }] }],
  ],
];

/** Markdown as people write it. */
const HAND_WRITTEN: [name: string, markdown: string, blocks: unknown[]][] = [
  ['a paragraph over several lines', 'one\ntwo  \nthree', [p(text('one two'), { type: 'hardBreak' }, text('three'))]],
  ['underscores and plus signs', '_i_ __b__\n\n+ x', [p(text('i', 'italic'), text(' '), text('b', 'bold')), { type: 'bulletList', content: [li(p(text('x')))] }]],
  ['marks in any order', '**[a](https://e.org/)**', [p({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'https://e.org/' } }, { type: 'bold' }] })]],
  ['a bare address in angle brackets', '<https://e.org/>', [p({ type: 'text', text: 'https://e.org/', marks: [{ type: 'link', attrs: { href: 'https://e.org/' } }] })]],
  ['a citation over two lines', 'Grew. [@3f2a91c0 "a\nb";\n@77be02d1]', [p(text('Grew. '), cite({ clippingId: '3f2a91c0', exact: 'a b' }, { clippingId: '77be02d1' }))]],
  ['an underlined heading', 'Trade\n-----', [{ type: 'heading', attrs: { level: 2 }, content: [text('Trade')] }]],
  ['an item that starts with a heading', '- # h', [{ type: 'bulletList', content: [li(p(), { type: 'heading', attrs: { level: 1 }, content: [text('h')] })] }]],
  ['tags it does not know stay text', 'a <span>b</span>', [p(text('a <span>b</span>'))]],
  ['no text at all', '', [p()]],
];

describe('readMarkdown', () => {
  it.each(PAIRS)('reads and writes %s', (_name, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks);
    const content = readMarkdown([...HEAD, markdown, ''].join('\n'));
    expect(writeMarkdown(content).split('---\n').slice(2).join('---\n')).toBe(`\n${markdown}\n`);
  });

  it.each(HAND_WRITTEN)('reads %s', (_name, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks);
  });

  it('reads lines that end as on Windows, and a byte order mark', () => {
    const content = readMarkdown(`\uFEFF${[...HEAD, 'a', '', 'b'].join('\r\n')}`);
    expect(content.document.content).toEqual([p(text('a')), p(text('b'))]);
  });

  it('puts what the text cites on the shelf, in order and once', () => {
    const content = readMarkdown([...HEAD, 'A. [@77be02d1; @3f2a91c0] B. [@77be02d1]', '', '::clipping 11111111'].join('\n'));
    expect(content.clippings).toEqual(['77be02d1', '3f2a91c0', '11111111'].map((clippingId) => ({ clippingId, sectionId: null })));
  });

  it('takes a date from the defaults only where the file has none', () => {
    const source = ['---', 'title: T', '---', '', 'x'].join('\n');
    expect(readMarkdown(source, { date: '2026-01-02' }).date).toBe('2026-01-02');
    expect(readMarkdown([...HEAD, 'x'].join('\n'), { date: '2026-01-02' }).date).toBe('2026-04-11');
  });
});

describe('front matter', () => {
  it.each([
    ['plain, with a colon in it', 'title: Forum: the day after', 'Forum: the day after'],
    ['Cyrillic in guillemets', 'title: «Коридор» — в центре внимания', '«Коридор» — в центре внимания'],
    ['double quotation marks', 'title: "A \\"b\\": c # d"', 'A "b": c # d'],
    ['single quotation marks', "title: 'It''s: so'", "It's: so"],
    ['nothing', 'title:', ''],
  ])('reads %s', (_name, line, title) => {
    expect(readMarkdown(['---', line, 'date: 2026-04-11', '---', 'x'].join('\n')).title).toBe(title);
  });

  it.each(['Forum: the day', ' spaces ', '#hash', 'a # b', '"quoted"', "'single'", '2026', 'true', '- item', '«Ц»', 'Ғазиз ғұмыр', 'line\nbreak', '\ud800', 'a:', '', '[x]', '{y}', '\u00a0'])(
    'writes the title %j so that it comes back',
    (title) => {
      const content = { ...readMarkdown([...HEAD, 'x'].join('\n')), title, dateline: title, summary: title };
      expect(readMarkdown(writeMarkdown(content))).toEqual(content);
    },
  );

  it('keeps sections, the shelf and what was dismissed', () => {
    const source = readMarkdown([...HEAD, 'x [@3f2a91c0]'].join('\n'));
    const content = {
      ...source,
      language: 'ru' as const,
      sections: [{ id: '91ab00ff', title: 'Trade: "and" transport' }],
      clippings: [
        { clippingId: '77be02d1', sectionId: '91ab00ff' },
        { clippingId: '3f2a91c0', sectionId: null },
      ],
      dismissed: [{ rule: 'figure-mismatch' as const, text: '34.0 percent', sentence: 'It grew by 34.0 percent.', reason: 'A later count: «34»' }],
    };
    expect(readMarkdown(writeMarkdown(content))).toEqual(content);
    expect(readMarkdown(writeMarkdown({ ...content, clippings: [] })).clippings).toEqual([]);
  });

  it('reads a summary over several lines', () => {
    expect(readMarkdown(['---', 'title: T', 'date: 2026-04-11', 'summary: |', '  one', '', '  two', 'language: ru', '---'].join('\n'))).toMatchObject({ summary: 'one\n\ntwo', language: 'ru' });
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['no front matter', 'x', 1],
    ['front matter without an end', '---\ntitle: T', 1],
    ['no title', '---\ndate: 2026-04-11\n---\n', 1],
    ['no date', '---\ntitle: T\n---\n', 1],
    ['a date that is none', '---\ntitle: T\ndate: 11.04.2026\n---\n', 3],
    ['a language without labels', '---\ntitle: T\ndate: 2026-04-11\nlanguage: xx\n---\n', 4],
    ['a key it does not know', '---\ntitle: T\ntags: a\n---\n', 3],
    ['a key twice', '---\ntitle: T\ntitle: U\n---\n', 3],
    ['a line that is no entry', '---\ntitle: T\nwhat\n---\n', 3],
    ['quotation marks left open', '---\ntitle: "T\n---\n', 2],
    ['a section without a title', '---\ntitle: T\nsections:\n  - 91ab00ff\n---\n', 3],
    ['an unknown directive', [...HEAD, 'a', '', '::chart 3'].join('\n'), 8],
    ['a clipping card without an id', [...HEAD, '::clipping'].join('\n'), 6],
    ['a citation that is none', [...HEAD, 'a', '', 'b [@xyz]'].join('\n'), 8],
    ['a citation with an id that is too short', [...HEAD, '[@3f2a]'].join('\n'), 6],
    ['words left open in a citation', [...HEAD, '[@3f2a91c0 "open]'].join('\n'), 6],
    ['a picture', [...HEAD, '![a](https://e.org/p.png)'].join('\n'), 6],
    ['a link to a script', [...HEAD, '[a](javascript:alert)'].join('\n'), 6],
    ['a relative link', [...HEAD, '[a](other.md)'].join('\n'), 6],
    ['a mark that is never closed', [...HEAD, '<own-words>a'].join('\n'), 6],
    ['a mark that was never opened', [...HEAD, 'a</u>'].join('\n'), 6],
    ['a comment without its author', [...HEAD, '<comment id="5f5f5f5f">a</comment>'].join('\n'), 6],
    ['a cell outside of a table', [...HEAD, '<td>', '', 'x'].join('\n'), 6],
    ['quotes without end', [...HEAD, `${'> '.repeat(5000)}a`].join('\n'), 6],
    ['a table that is never closed', [...HEAD, '<table>', '<tr>', '<td>', '', 'x'].join('\n'), 10],
  ])('is refused with its line: %s', (_name, source, line) => {
    const reading = () => readMarkdown(source);
    expect(reading).toThrow(DatelineError);
    expect(reading).toThrow(new RegExp(`^Line ${line} of the Markdown file: `));
    expect(reading).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
