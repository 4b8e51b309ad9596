import { expect, it } from 'vitest';
import type { Block } from '../../../../core/model/block';
import { paragraphNumber } from '../../../../renderer/screens/review/side/paragraph-number';

const text = (words: string) => [{ text: words }];
const blocks: Block[] = [
  { id: 'b1', type: 'heading', level: 2, content: text('Heading') },
  { id: 'b2', type: 'paragraph', content: text('First') },
  { id: 'b3', type: 'figure', picture: null, alt: '', caption: text('A ship') },
  { id: 'b4', type: 'paragraph', content: [] },
  { id: 'b5', type: 'quote', content: text('Second') },
  { id: 'b6', type: 'list', ordered: false, items: [text('Third')] },
];

it.each([
  ['b1', null],
  ['b2', 1],
  ['b3', null],
  ['b4', null],
  ['b5', 2],
  ['b6', 3],
  ['b9', null],
])('counts %s as paragraph %s', (id, number) => {
  expect(paragraphNumber(blocks, id)).toBe(number);
});
