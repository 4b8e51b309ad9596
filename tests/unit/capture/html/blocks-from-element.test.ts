import { describe, expect, it } from 'vitest';
import { blocksFromElement } from '../../../../core/capture/html/blocks-from-element';
import { openDocument } from '../../../../core/capture/html/open-document';
import { prepareHtml } from '../../../../core/capture/html/prepare-html';
import type { Inline } from '../../../../core/model/block';
import { block } from '../../../../core/model/block';
import { withoutId } from '../support/without-id';

const BASE = 'https://velda.example/economy/story';

function blocks(markup: string, base: string | null = BASE) {
  const { html } = prepareHtml(markup, { hidden: false, styles: true });
  const read = blocksFromElement(openDocument(html).body, base);
  expect(read.every((each) => block.safeParse(each).success)).toBe(true);
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
  return read.map(withoutId);
}

describe('blocksFromElement', () => {
  it('reads paragraphs with marks and collapses white space', () => {
    expect(blocks('<p>Exports\n  grew by <b>30.4&nbsp;percent</b>,\t<i>the <b>ministry</b></i> said.</p>')).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'Exports grew by ' },
          { text: '30.4 percent', bold: true },
          { text: ', ' },
          { text: 'the ', italic: true },
          { text: 'ministry', bold: true, italic: true },
          { text: ' said.' },
        ],
      },
    ]);
  });

  it('keeps http and https links, absolute, and no others', () => {
    expect(blocks('<p><a href="/a?b=1">a</a> <a href="javascript:alert(1)">b</a> <a href="mailto:x@y.example">c</a></p>')).toEqual([
      { type: 'paragraph', content: [{ text: 'a ', href: 'https://velda.example/a?b=1' }, { text: 'b c' }] },
    ]);
    expect(blocks('<p><a href="/a">a</a></p>', null)).toEqual([{ type: 'paragraph', content: [{ text: 'a' }] }]);
  });

  it.each([
    ['<p>Read <u><strong>the report</strong> of the port, <a href="/r">with figures</a></u>.</p>', 'Read *the report* of the port, [with figures].'],
    ['<u><strong>The report</strong> of the port <a href="/r">here</a></u>', '*The report* of the port [here]'],
    ['<p><u><strong>The <a href="/r">report</a></strong> and <em>the <a href="/s">second</a> one</em></u></p>', '*The **[report]* and the [second] one'],
    ['<p><a href="/r"><u><strong>The report</strong> of the port</u></a> came.</p>', '*[The report]*[ of the port] came.'],
    ['<p><font><span><b>The</b> <ins>report <a href="/r"><span>of <i>the</i></span> port</a></ins></span></font></p>', '*The *report [of ][the][ port]'],
    ['<a href="/r"><h2>The report</h2></a>', '[The report]'],
    ['<a href="/r"><ul><li>The report</li></ul></a>', '[The report]'],
    ['<a href="/r"><div><p>The report</p></div></a>', '[The report]'],
    ['<ul><li><u><strong>The report</strong> of <a href="/r">the port</a></u></li></ul>', '*The report* of [the port]'],
  ])('tells nested marks once, with their links: %s', (markup, expected) => {
    const shown = ({ text, bold, href }: Inline): string => {
      const linked = href === undefined ? text : `[${text}]`;
      return bold === true ? `*${linked}*` : linked;
    };
    const { html } = prepareHtml(markup, { hidden: false, styles: false });
    const runs = blocksFromElement(openDocument(html).body, BASE).flatMap((each) => (each.type === 'list' ? each.items.flat() : 'content' in each ? each.content : []));
    expect(runs.map(shown).join('')).toBe(expected);
  });

  it('reads headings, quotes, lists and line breaks', () => {
    const markup = '<h2><strong>Trade</strong></h2><blockquote><p>One.</p><p>Two.</p></blockquote><ol><li>a<ul><li>b</li></ul></li><li> </li></ol><p>x<br><br>y</p>';
    expect(blocks(markup)).toEqual([
      { type: 'heading', level: 2, content: [{ text: 'Trade' }] },
      { type: 'quote', content: [{ text: 'One.' }] },
      { type: 'quote', content: [{ text: 'Two.' }] },
      { type: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { type: 'paragraph', content: [{ text: 'x' }] },
      { type: 'paragraph', content: [{ text: 'y' }] },
    ]);
  });

  it('reads a table of data, and takes a table of layout apart', () => {
    expect(blocks('<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2025</td><td>4.2</td></tr></table>')).toEqual([
      { type: 'table', header: true, rows: [[[{ text: 'Year' }], [{ text: 'Tonnes' }]], [[{ text: '2025' }], [{ text: '4.2' }]]] },
    ]);
    expect(blocks('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual([
      { type: 'paragraph', content: [{ text: 'One.' }] },
      { type: 'paragraph', content: [{ text: 'Two.' }] },
    ]);
  });

  it.each([
    ['named so', '<div><img src="/port.jpg" alt="A harbour"></div><p class="thumb-caption">The third ferry leaves.</p>'],
    ['in an element named so', '<div class="image"><img src="/port.jpg"><div class="caption"><p>The third ferry leaves.</p></div></div>'],
    ['the words that describe the picture', '<div><img src="/port.jpg" alt="The third ferry leaves."></div><div><span>The third ferry leaves.</span></div>'],
  ])('takes for the caption of a picture what is %s', (_what, markup) => {
    const read = blocks(`${markup}<p>The harbour handled more freight.</p>`);
    expect(read).toMatchObject([{ type: 'figure', caption: [{ text: 'The third ferry leaves.' }] }, { type: 'paragraph' }]);
  });

  it.each([
    ['what stands behind a picture', '<img src="/port.jpg" alt="A harbour"><p>The third ferry leaves.</p>'],
    ['a caption without its picture', '<p class="caption">The third ferry leaves.</p>'],
    ['a second one', '<figure><img src="/port.jpg"><figcaption>A harbour</figcaption></figure><p class="caption">The third ferry leaves.</p>'],
    ['a wrapper with another picture in it', '<img src="/port.jpg"><div class="caption"><img src="/b.jpg"><p>The third ferry leaves.</p></div>'],
  ])('keeps %s in the text', (_what, markup) => {
    expect(blocks(markup)).toContainEqual({ type: 'paragraph', content: [{ text: 'The third ferry leaves.' }] });
  });

  it('reads pictures with captions, also those that a script would load', () => {
    const markup = '<figure><img src="data:image/gif;base64,R0lGOD" data-src="/port.jpg" alt="The port"><figcaption>Port <i>Velda</i></figcaption></figure><img src="/dot.gif" width="1" height="1">';
    expect(blocks(markup)).toEqual([
      { type: 'figure', picture: 'https://velda.example/port.jpg', alt: 'The port', caption: [{ text: 'Port ' }, { text: 'Velda', italic: true }] },
    ]);
  });

  it('takes the largest of a set of pictures', () => {
    expect(blocks('<p><img srcset="/s.jpg 320w, /l.jpg 1200w, /m.jpg 640w" src="/s.jpg"></p>')).toMatchObject([{ picture: 'https://velda.example/l.jpg' }]);
  });

  it('lets nothing through that can run or is hidden', () => {
    const markup =
      '<p>Text<script>alert(1)</script><style>p{}</style><span style="display:none">hidden</span><span hidden>too</span></p><iframe src="https://x.example"></iframe><svg><text>svg</text></svg><button>Share</button><p onclick="x()">&lt;b&gt;not bold&lt;/b&gt;</p>';
    expect(blocks(markup)).toEqual([
      { type: 'paragraph', content: [{ text: 'Text' }] },
      { type: 'paragraph', content: [{ text: '<b>not bold</b>' }] },
    ]);
  });
});
