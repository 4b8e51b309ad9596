import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../core/model/block';
import { digestLinks } from '../../../core/model/digest-links';

const paragraph = (...content: Inline[]): Block => ({ id: 'b1', type: 'paragraph', content });
const link = (text: string, at = 'https://daily.example/1'): Inline => ({ text, href: at });
const LONG = 'Freight through Port Velda grows';

describe('digestLinks', () => {
  it.each<[string, Block[], string[]]>([
    ['a paragraph that is a link', [paragraph(link(LONG))], [LONG]],
    ['a link in two pieces', [paragraph(link('Freight through '), { ...link('Port Velda grows'), bold: true })], [LONG]],
    ['a link with the outlet behind it', [paragraph(link(LONG), { text: ' — Example Daily' })], [LONG]],
    ['items of a list', [{ id: 'b1', type: 'list', ordered: false, items: [[link(LONG)], [{ text: 'no link' }]] }], [LONG]],
    ['cells of a table', [{ id: 'b1', type: 'table', header: false, rows: [[[{ text: '1' }], [link(LONG)]]] }], [LONG]],
    ['a headline without spaces between its words', [paragraph(link('维尔达港货运量增长百分之三十'))], ['维尔达港货运量增长百分之三十']],
    ['a bare address under its headline', [paragraph({ text: LONG }), paragraph(link('https://daily.example/1'))], [LONG]],
    ['a bare address alone', [paragraph(link('https://daily.example/1'))], ['https://daily.example/1']],
    ['a headline about something that was signed', [paragraph(link('Министры подписали двенадцать документов о транзите'))], ['Министры подписали двенадцать документов о транзите']],
    ['the longer of two texts for one address', [paragraph(link('Freight grows')), paragraph(link(LONG))], [LONG]],
    ['no link within a sentence', [paragraph({ text: 'The port told everyone who asked in ' }, link('its yearly report'), { text: ' that freight had grown a lot.' })], []],
    ['no button', [paragraph(link('Read more about this')), paragraph(link('Unsubscribe from this list')), paragraph(link('Home'))], []],
  ])('takes %s', (_, blocks, titles) => {
    expect(digestLinks(blocks).map(({ title }) => title)).toEqual(titles);
  });

  it('keeps the order and each address once', () => {
    const blocks = [paragraph(link(LONG, 'https://b.example/')), paragraph(link('Ferries are full', 'https://a.example/')), paragraph(link(LONG, 'https://b.example/'))];
    expect(digestLinks(blocks).map(({ address }) => address)).toEqual(['https://b.example/', 'https://a.example/']);
  });
});
