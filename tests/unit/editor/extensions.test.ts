import { getSchema } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reviewExtensions } from '../../../core/editor/extensions';
import { reviewDocument } from '../../../core/model/review-document';

const schema = getSchema(reviewExtensions());

/** What the editor makes of pasted HTML. */
function pasted(html: string): unknown {
  const { document } = parseHTML(`<!doctype html><html><body><div id="p">${html}</div></body></html>`);
  const element = document.getElementById('p');
  if (!element) throw new Error('no element');
  const node = DOMParser.fromSchema(schema).parse(element as unknown as HTMLElement);
  node.check();
  const json: unknown = node.toJSON();
  expect(reviewDocument.safeParse(json).error).toBeUndefined();
  return (json as { content: unknown }).content;
}

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (value: string, ...marks: unknown[]) => (marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value });

describe('the schema of the editor', () => {
  it('needs no window', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(Object.keys(schema.nodes)).toEqual(expect.arrayContaining(['citation', 'clippingCard', 'coverage', 'pageBreak', 'table']));
  });

  it('reads back the nodes it writes', () => {
    const passages = [{ clippingId: '3f2a91c0', exact: 'a "b" & c' }];
    const citation = JSON.stringify({ passages }).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    expect(pasted(`<p>Grew. <cite data-citation="${citation}"></cite></p><div data-clipping-id="3f2a91c0"></div><div data-coverage></div><div data-page-break></div>`)).toEqual([
      paragraph(text('Grew. '), { type: 'citation', attrs: { passages } }),
      { type: 'clippingCard', attrs: { clippingId: '3f2a91c0' } },
      { type: 'coverage' },
      { type: 'pageBreak' },
    ]);
  });

  it.each([
    ['a citation that is no JSON', '<p>a<cite data-citation="{"></cite></p>'],
    ['a citation without passages', '<p>a<cite data-citation="{&quot;passages&quot;:[]}"></cite></p>'],
    ['a citation of something else', '<p>a<cite data-citation="{&quot;passages&quot;:[{&quot;clippingId&quot;:&quot;../x&quot;}]}"></cite></p>'],
    ['a link to a script', '<p><a href="javascript:alert(1)">a</a></p>'],
    ['a link to a file', '<p><a href="file:///etc/passwd">a</a></p>'],
    ['a relative link', '<p><a href="/x">a</a></p>'],
    ['a comment that is none', '<p><span data-comment-id="x">a</span></p>'],
    ['a picture and a script', '<p>a<img src="https://e.org/p.png"><script>alert(1)</script></p>'],
  ])('leaves out of a paste %s', (_name, html) => {
    expect(pasted(html)).toEqual([paragraph(text('a'))]);
  });

  it('keeps of a link its address only', () => {
    expect(pasted('<p><a href="https://e.org/" target="_blank" class="x" title="t" onclick="x()">a</a></p>')).toEqual([
      paragraph(text('a', { type: 'link', attrs: { href: 'https://e.org/' } })),
    ]);
  });

  it('lets comments lie over each other, and on code', () => {
    const comment = (id: string) => `<span data-comment-id="${id}" data-comment="c" data-author="A" data-created-at="2026-04-11T06:30:00.000Z">`;
    const mark = (id: string) => ({ type: 'comment', attrs: { id, text: 'c', author: 'A', createdAt: '2026-04-11T06:30:00.000Z' } });
    expect(pasted(`<p>${comment('11111111')}a${comment('22222222')}<code>b</code></span></span></p>`)).toEqual([
      paragraph(text('a', mark('11111111')), text('b', { type: 'code' }, mark('11111111'), mark('22222222'))),
    ]);
  });

  it('ends own words, links and comments where they were ended', () => {
    for (const name of ['ownWords', 'link', 'comment']) expect(schema.marks[name]?.spec.inclusive, name).toBe(false);
  });

  it('takes the views of the window', () => {
    const citationView = () => ({ dom: {} as HTMLElement });
    const extension = reviewExtensions({ citationView }).find(({ name }) => name === 'citation');
    expect(extension?.options).toEqual({ view: citationView });
  });
});
