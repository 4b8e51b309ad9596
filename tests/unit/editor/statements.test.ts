import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../core/editor/citations-of';
import { reviewExtensions } from '../../../core/editor/extensions';
import { sentenceAt } from '../../../core/editor/sentence-at';
import { CITATION_CHARACTER } from '../../../core/editor/statement';
import { statements } from '../../../core/editor/statements';
import type { InlineNode, ReviewDocument } from '../../../core/model/review-document';
import { Random } from '../random';
import { randomDocument } from '../review/markdown/random-document';

const schema = getSchema(reviewExtensions());
const ID = '3f2a91c0';

/** A paragraph in which `[1]`, `[2]` … stand for citations of the clippings 11111111, 22222222 … */
function written(text: string): InlineNode[] {
  return text.split(/(\[\d\])/).flatMap((piece): InlineNode[] => {
    if (piece === '') return [];
    const number = /^\[(\d)\]$/.exec(piece)?.[1];
    return [number ? { type: 'citation', attrs: { passages: [{ clippingId: number.repeat(8) }] } } : { type: 'text', text: piece }];
  });
}

function paragraph(text: string): ReviewDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: written(text) }] };
}

function split(text: string): string[] {
  return statements(paragraph(text)).map((statement) => statement.text);
}

describe('sentences', () => {
  it.each([
    ['two', 'One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['no stop at the end', 'One is here. Two', ['One is here.', 'Two']],
    ['question and exclamation', 'What? Yes! “Really?” he asked. Good.', ['What?', 'Yes!', '“Really?” he asked.', 'Good.']],
    ['titles and states', 'Mr. Smith met U.S. President J. Doe in St. Petersburg. He left.', ['Mr. Smith met U.S. President J. Doe in St. Petersburg.', 'He left.']],
    ['a state at the end', 'She lives in the U.S. The trade grew.', ['She lives in the U.S.', 'The trade grew.']],
    ['decimals', 'It grew by 30.4 percent. Then 2.5.', ['It grew by 30.4 percent.', 'Then 2.5.']],
    ['a year at the end', 'Trade reaches $1 billion by 2026. Exports grew.', ['Trade reaches $1 billion by 2026.', 'Exports grew.']],
    ['time of day', 'He left at 5 p.m. The talks went on.', ['He left at 5 p.m.', 'The talks went on.']],
    ['numbers behind abbreviations', 'See art. 5 of No. 7 of Apr. 11. It says so.', ['See art. 5 of No. 7 of Apr. 11.', 'It says so.']],
    ['domains', 'Inbusiness.kz wrote about it. Kapital.kz did too.', ['Inbusiness.kz wrote about it.', 'Kapital.kz did too.']],
    ['quotation marks behind the stop', '“The corridor is ours.” The minister left. (He was late.) So it ended.', ['“The corridor is ours.”', 'The minister left.', '(He was late.)', 'So it ended.']],
    ['ellipses', 'He left… and came back. He left... Then he came.', ['He left… and came back.', 'He left...', 'Then he came.']],
    ['a number as a label', '1. First point. 2. Second', ['1. First point.', '2. Second']],
    ['Russian abbreviations', 'Это т.е. хорошо, и т. д. Министр прибыл на ул. Абая и в им. Сейфуллина зал. Да.', ['Это т.е. хорошо, и т. д.', 'Министр прибыл на ул. Абая и в им. Сейфуллина зал.', 'Да.']],
    ['Russian years and sums', 'В 2026 г. Казахстан увеличил экспорт до 5 млн. долларов. Импорт составил 375,3 млн. Рост заметен.', ['В 2026 г. Казахстан увеличил экспорт до 5 млн. долларов.', 'Импорт составил 375,3 млн.', 'Рост заметен.']],
    ['a Russian year at the end', 'Об этом договорились стороны в апреле 2026 г. Экспорт вырос.', ['Об этом договорились стороны в апреле 2026 г.', 'Экспорт вырос.']],
    ['initials', 'Министр К.-Ж. Токаев встретил А. С. Алиева. В. И. Дал прибыл.', ['Министр К.-Ж. Токаев встретил А. С. Алиева.', 'В. И. Дал прибыл.']],
    ['guillemets and dashes', '«Очень рад!» — сказал он. «Да.» Потом ушёл.', ['«Очень рад!» — сказал он.', '«Да.»', 'Потом ушёл.']],
    ['Kazakh', 'Қ.К. Тоқаев 2026 ж. келді. Экспорт 30,4 пайызға өсті. Ғазиз ғұмыр.', ['Қ.К. Тоқаев 2026 ж. келді.', 'Экспорт 30,4 пайызға өсті.', 'Ғазиз ғұмыр.']],
    ['Azerbaijani and Turkish', 'Prof. Əliyev gəldi. İxrac 30,4 faiz artdı! Şuşada görüş oldu.', ['Prof. Əliyev gəldi.', 'İxrac 30,4 faiz artdı!', 'Şuşada görüş oldu.']],
    ['nothing but signs', '* * *', ['* * *']],
  ])('are told apart: %s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('citations', () => {
  const bound = (text: string) => statements(paragraph(text)).map(({ citations }) => citations.map(({ passages }) => passages[0]?.clippingId.charAt(0)).join(''));

  it.each([
    ['behind the stop after a space', 'One is here. [1] Two is there.', ['1', '']],
    ['behind the stop without a space', 'One is here.[1] Two is there.[2]', ['1', '2']],
    ['tight on both sides', 'One is here.[1]Two is there.', ['1', '']],
    ['before the stop', 'One is here [1]. Two is there [2].', ['1', '2']],
    ['several behind one stop', 'One is here. [1][2] [3] Two.', ['123', '']],
    ['in the middle', 'Exports grew,[1] while imports fell. [2] More.', ['12', '']],
    ['at the beginning', '[1] One is here. Two.', ['1', '']],
    ['behind a closing quotation mark', '“It is ours.” [1] He left.', ['1', '']],
    ['behind an abbreviation', 'In the U.S. [1] President Doe spoke. Two.', ['1', '']],
  ])('bind the sentence: %s', (_name, text, expected) => {
    expect(bound(text)).toEqual(expected);
  });

  it('bind nothing in a paragraph without words', () => {
    expect(statements(paragraph('[1]'))).toEqual([]);
    expect(citationsOf(paragraph('[1]'))).toEqual([{ position: 1, passages: [{ clippingId: '11111111' }] }]);
  });

  it('leave no gap in the readable text', () => {
    expect(split('One [1] is here [2]. Two,[1] three. [2]')).toEqual(['One is here.', 'Two, three.']);
  });

  it('are found by the position of the cursor', () => {
    const found = statements(paragraph('One is here. [1] Two is there.'));
    const [citation] = found[0]?.citations ?? [];
    expect(sentenceAt(found, citation?.position ?? 0)?.text).toBe('One is here.');
    expect(sentenceAt(found, found[1]?.from ?? 0)?.text).toBe('Two is there.');
    expect(sentenceAt(found, 1)?.text).toBe('One is here.');
    expect(sentenceAt(found, 500)).toBeUndefined();
  });
});

describe('statements', () => {
  it('are not made of headings, header cells and code', () => {
    const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [{ type: 'paragraph' as const, content: written(text) }] });
    const document: ReviewDocument = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: written('Trade. [1]') },
        { type: 'codeBlock', content: [{ type: 'text', text: 'Code.' }] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: written('An item.') }] }] },
        { type: 'blockquote', content: [{ type: 'paragraph', content: written('A quote.') }] },
        { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader', 'Head')] }, { type: 'tableRow', content: [cell('tableCell', 'A cell [2]')] }] },
      ],
    };
    const found = statements(document);
    expect(found.map(({ text }) => text)).toEqual(['An item.', 'A quote.', 'A cell']);
    expect(found.map(({ row }) => row !== null)).toEqual([false, false, true]);
    expect(citationsOf(document).map(({ passages }) => passages[0]?.clippingId)).toEqual(['11111111', '22222222']);
  });

  it('are the writer’s own where most of the sentence is marked so', () => {
    const own = (text: string): InlineNode => ({ type: 'text', text, marks: [{ type: 'ownWords' }] });
    const document: ReviewDocument = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [own('We think it is'), { type: 'text', text: ' so. But this' }, own(' is'), { type: 'text', text: ' not.' }] }],
    };
    expect(statements(document).map(({ ownWords }) => ownWords)).toEqual([true, false]);
  });

  it('treat a line break as space', () => {
    const document: ReviewDocument = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One is' }, { type: 'hardBreak' }, { type: 'text', text: 'here.' }, { type: 'hardBreak' }, { type: 'text', text: 'Two.' }] }],
    };
    expect(statements(document).map(({ text }) => text)).toEqual(['One is here.', 'Two.']);
  });

  it('cover all text exactly once, at the positions of the editor', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const document = randomDocument(new Random(seed));
      const node = schema.nodeFromJSON(document);
      const found = statements(document);
      const covered = new Set<number>();
      for (const { from, to, begin, end, source } of found) {
        expect(flatText(node, from, to), `seed ${seed}`).toBe(source);
        for (let position = begin; position < end; position += 1) {
          expect(covered.has(position), `seed ${seed} at ${position}`).toBe(false);
          covered.add(position);
        }
      }
      node.descendants((block, position, parent) => {
        if (block.type.name !== 'paragraph' || parent?.type.name === 'tableHeader' || block.textContent.trim() === '' || inHeader(node, position)) return;
        for (let offset = 0; offset < block.content.size; offset += 1) expect(covered.has(position + 1 + offset), `seed ${seed} at ${position}`).toBe(true);
      });
      for (const { position } of citationsOf(document)) expect(node.nodeAt(position)?.type.name, `seed ${seed}`).toBe('citation');
    }
  });

  it('are quick: 40 pages with 500 citations take less than 20 ms of work', () => {
    const sentence: InlineNode[] = [
      { type: 'text', text: 'The outlet reports that exports grew by 30.4 percent and amounted to $375.3 million by 2026, Mr. Doe said. ' },
      { type: 'citation', attrs: { passages: [{ clippingId: ID }] } },
      { type: 'text', text: ' Then more was said in the U.S. and elsewhere about it. ' },
    ];
    const document: ReviewDocument = {
      type: 'doc',
      content: Array.from({ length: 125 }, () => ({ type: 'paragraph' as const, content: Array.from({ length: 4 }, () => sentence).flat() })),
    };
    const before = process.cpuUsage();
    for (let run = 0; run < 10; run += 1) expect(statements(document)).toHaveLength(1000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 10_000).toBeLessThan(20);
  });
});

function inHeader(root: Node, position: number): boolean {
  const place = root.resolve(position);
  return Array.from({ length: place.depth + 1 }, (_, depth) => place.node(depth)).some((node) => node.type.name === 'tableHeader');
}

/** The text between two positions with one character a position. */
function flatText(node: Node, from: number, to: number): string {
  return node.textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'citation' ? CITATION_CHARACTER : ' '));
}
