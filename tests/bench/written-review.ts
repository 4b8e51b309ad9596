import type { Clipping } from '../../core/model/clipping';
import type { BlockNode, InlineNode } from '../../core/model/review-document';
import { makeClipping } from '../unit/tree/make-clipping';
import { cite, heading, line, text } from '../unit/tree/make-review';
import { seededRandom } from './seeded-random';

const CLIPPINGS = 100;
const SENTENCES = 500;
const PER_PARAGRAPH = 5;
/** 36 words a sentence make 18 000 words: 40 pages of 450. */
const WORDS_PER_SENTENCE = 36;

const STOCK =
  'the corridor port ministry agreed transport forum ferries cargo exports grew railway customs container tariff officials neighbouring states vessels berth harbour terminal reported development infrastructure of and in to a by for with while after where operators shippers quays coast talks plan'.split(' ');
const NAMES = ['Damir Oralov', 'Aysel Quliyeva', 'Henrik Marlow', 'Selin Kaya', 'Marta Braun'];

export interface WrittenReview {
  clippings: Clipping[];
  /** 40 pages with a citation in each sentence. */
  content: BlockNode[];
}

/** A review of 40 pages with 500 citations, whose sentences say with figures and names what their sources say. */
export function writtenReview(): WrittenReview {
  const random = seededRandom(40);
  const word = (): string => STOCK[Math.floor(random() * STOCK.length)] ?? '';
  const statement = (): string => {
    const words = Array.from({ length: WORDS_PER_SENTENCE - 7 }, word).join(' ');
    const figure = `${String(10 + Math.floor(random() * 80))}.${String(Math.floor(random() * 10))} percent`;
    return `${NAMES[Math.floor(random() * NAMES.length)] ?? ''} said that ${words} by ${figure}.`;
  };
  const said = Array.from({ length: CLIPPINGS }, () => Array.from({ length: 24 }, statement));
  const clippings = said.map((sentences, index) =>
    makeClipping({
      id: (0xc0000000 + index).toString(16),
      title: `Report ${String(index)} on the corridor`,
      outlet: `Outlet ${String(index % 40)}`,
      text: Array.from({ length: 6 }, (_, at) => sentences.slice(at * 4, at * 4 + 4).join(' ')),
    }),
  );
  const sentence = (number: number): InlineNode[] => {
    const clipping = number % CLIPPINGS;
    const words = said[clipping]?.[Math.floor(number / CLIPPINGS)] ?? '';
    return [text(words), cite(clippings[clipping]?.id ?? '', words), text(' ')];
  };
  const paragraphs = Array.from({ length: SENTENCES / PER_PARAGRAPH }, (_, at) => line(...Array.from({ length: PER_PARAGRAPH }, (_each, index) => sentence(at * PER_PARAGRAPH + index)).flat()));
  return { clippings, content: paragraphs.flatMap((one, at) => (at % 20 === 0 ? [heading(2, `Section ${String(at / 20 + 1)}`), one] : [one])) };
}

/** The same text with its citations taken out. */
export function withoutCitations(content: readonly BlockNode[]): BlockNode[] {
  return content.map((block) => {
    if (block.type !== 'paragraph') return block;
    const words = (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('');
    return line(text(words));
  });
}
