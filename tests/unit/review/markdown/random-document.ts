import type { CitedPassage } from '../../../../core/model/citation';
import { rule } from '../../../../core/model/finding';
import type { ReviewContent } from '../../../../core/model/review';
import type { BlockNode, InlineNode, Mark, ReviewDocument } from '../../../../core/model/review-document';
import { inMarkOrder, sameMarks } from '../../../../core/review/markdown/mark-order';
import type { Random } from '../../random';

type ListItem = Extract<BlockNode, { type: 'bulletList' }>['content'][number];
type Cell = NonNullable<Extract<BlockNode, { type: 'table' }>['content'][number]['content']>[number];

const TRICKY = [
  'word', 'два слова', 'ә ғ қ ң ө ұ ү һ і', 'ə ğ ı ö ş ü ç', '30.4 percent', '1.', '2)', '- x', '+', '#', '## h', '> q', '---', '===', '***',
  '[@3f2a91c0]', '[x](y)', '![p](q)', '[ref]: http://x', ': http://x', '`code`', '``', '*', '**b**', '_', '_i_', 'snake_case', '~', '~~s~~', '~~~',
  '|', 'a | b', '|---|', ':--', '::page-break', ':::', '\\', '\\*', '\\|', '<b>', '</own-words>', '<br>', '<!-- -->', '<table>', '<p></p>', '<https://a.b>', '&amp;', '&', '&#32;', '&nbsp',
  '\u00a0', '\u2009', '\u202f', '\t', ' ', '  ', '\n', '\r', '\u0000', '\u0001', '\u200b', '\ufeff', '\u2028', '\ud800', '😀', '"', "'", '“q”', '«ц»', '!', '$x$', '{}', 'Т.е. так', '`', '```', '=', '.', ',', '[', ']', '(', ')', 'http://a.b/c', '1234567890.', '@', '#1;', ';',
];
const ADDRESSES = ['https://example.org/', 'https://example.org/a_(b)?c=d&e=f', 'mailto:desk@example.org', 'http://пример.рф/путь', 'https://example.org/a%20b*c', 'https://e.org/<x>\\'];
const INSTANT = '2026-04-11T06:30:00.000Z';

/** A document that the editor accepts, over the whole schema, full of text that looks like Markdown. */
export function randomDocument(random: Random): ReviewDocument {
  return { type: 'doc', content: blocks(random, 3, 1, 6) };
}

/** A review with every field of its source filled at random: sections, shelf, dismissals with their reasons. */
export function randomReview(random: Random): ReviewContent {
  const words = () => random.many(0, 4, () => random.pick(TRICKY)).join(random.pick(['', ' ']));
  const sections = random.many(0, 3, () => ({ id: id(random), title: `${random.pick(TRICKY)}${words()}`.slice(0, 200) }));
  return {
    title: words(),
    dateline: words(),
    date: '2026-04-11',
    language: random.pick(['en', 'ru', 'kk', 'az', 'tr', 'fr', 'de'] as const),
    summary: words(),
    sections,
    clippings: random.many(0, 4, () => ({ clippingId: id(random), sectionId: random.chance(0.5) ? (random.pick([...sections, null])?.id ?? null) : null })),
    document: randomDocument(random),
    dismissed: random.many(0, 3, () => ({ rule: random.pick(rule.options), text: words(), sentence: words(), reason: words() })),
    ...(random.chance(0.4) ? { comments: random.many(1, 2, () => ({ commentId: id(random), replies: random.many(0, 2, () => ({ text: words(), author: words(), createdAt: INSTANT })), resolvedAt: random.pick([null, INSTANT]) })) } : {}),
    ...(random.chance(0.3) ? { erratum: { corrects: 1 + random.below(9), of: '2026-04-10', text: words() } } : {}),
  };
}

function blocks(random: Random, depth: number, least: number, most: number): BlockNode[] {
  return random.many(least, most, () => block(random, depth));
}

function block(random: Random, depth: number): BlockNode {
  const kinds: (() => BlockNode)[] = [
    () => paragraph(random),
    () => paragraph(random),
    () => withContent({ type: 'heading' as const, attrs: { level: 1 + random.below(6) } }, inlines(random)),
    () => code(random),
    () => ({ type: random.pick(['horizontalRule', 'pageBreak', 'coverage'] as const) }),
    () => ({ type: 'clippingCard', attrs: { clippingId: id(random) } }),
  ];
  if (depth > 0) {
    kinds.push(
      () => ({ type: 'blockquote', content: blocks(random, depth - 1, 1, 3) }),
      () => ({ type: 'bulletList', content: items(random, depth) }),
      () => ({ type: 'orderedList', attrs: { start: random.pick([1, 1, 0, 7, 999, -3, 999_999_999]), type: random.pick([null, null, null, 'a']) }, content: items(random, depth) }),
      () => table(random, depth),
    );
  }
  return random.pick(kinds)();
}

function paragraph(random: Random): BlockNode {
  return withContent({ type: 'paragraph' as const }, random.chance(0.15) ? [] : inlines(random));
}

function withContent<T extends object>(node: T, content: InlineNode[]): T & { content?: InlineNode[] } {
  return content.length > 0 ? { ...node, content } : node;
}

function items(random: Random, depth: number): ListItem[] {
  return random.many(1, 3, () => ({ type: 'listItem', content: [paragraph(random), ...blocks(random, depth - 1, 0, 2)] }));
}

function code(random: Random): BlockNode {
  const text = random.many(0, 6, () => random.pick(TRICKY)).join(random.pick(['\n', '', ' ']));
  const attrs = { language: random.pick([null, null, 'json', 'c++', 'a `b` "c" & d']) };
  return { type: 'codeBlock', attrs, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) };
}

function table(random: Random, depth: number): BlockNode {
  const plain = random.chance(0.6);
  const columns = 1 + random.below(3);
  const aligns = Array.from({ length: columns }, () => random.pick([null, 'left', 'center', 'right'] as const));
  const cell = (row: number, column: number): Cell => ({
    type: plain ? (row === 0 ? 'tableHeader' : 'tableCell') : random.pick(['tableHeader', 'tableCell'] as const),
    attrs: {
      colspan: plain ? 1 : 1 + random.below(2),
      rowspan: plain ? 1 : 1 + random.below(2),
      colwidth: plain ? null : random.pick([null, [120], [80, 100]]),
      align: aligns[column] ?? null,
    },
    content: plain ? [paragraph(random)] : blocks(random, depth - 1, 1, 2),
  });
  const rows = 1 + random.below(3);
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => {
      const content = Array.from({ length: plain ? columns : random.below(columns + 1) }, (_cell, column) => cell(row, column));
      return content.length > 0 ? { type: 'tableRow' as const, content } : { type: 'tableRow' as const };
    }),
  };
}

function inlines(random: Random): InlineNode[] {
  const merged: InlineNode[] = [];
  let current: Mark[] = [];
  for (const node of random.many(0, 7, () => inline(random))) {
    if (random.chance(0.5)) current = marks(random, current);
    const last = merged[merged.length - 1];
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last.marks ?? [], current)) last.text += node.text;
    else merged.push(current.length > 0 ? { ...node, marks: current } : node);
  }
  return merged;
}

function inline(random: Random): InlineNode {
  if (random.chance(0.12)) return { type: random.pick(['hardBreak', 'hardBreak', 'paragraphEnd'] as const) };
  if (random.chance(0.15)) return { type: 'citation', attrs: { passages: random.many(1, 3, () => passage(random)) } };
  return { type: 'text', text: random.many(1, 4, () => random.pick(TRICKY)).join(random.pick(['', ' '])) };
}

function passage(random: Random): CitedPassage {
  return {
    clippingId: id(random),
    ...(random.chance(0.4) ? { highlightId: id(random) } : {}),
    ...(random.chance(0.5) ? { exact: random.many(1, 3, () => random.pick(TRICKY)).join('') } : {}),
  };
}

function marks(random: Random, before: readonly Mark[]): Mark[] {
  if (random.chance(0.3)) return [];
  const made = before.filter(() => random.chance(0.6));
  const add = (mark: Mark) => {
    if (mark.type === 'comment' || !made.some((one) => one.type === mark.type)) made.push(mark);
  };
  if (random.chance(0.7)) add({ type: random.pick(['bold', 'italic', 'strike', 'underline', 'code', 'ownWords'] as const) });
  if (random.chance(0.2)) add({ type: 'link', attrs: { href: random.pick(ADDRESSES) } });
  if (random.chance(0.25)) {
    add({ type: 'comment', attrs: { id: id(random), text: random.pick(TRICKY), author: 'Desk "A" <x>', createdAt: INSTANT } });
  }
  for (const type of ['insertion', 'deletion'] as const) {
    if (random.chance(0.15)) add({ type, attrs: { id: id(random), author: 'Desk "A" <x>', createdAt: INSTANT } });
  }
  return inMarkOrder(made);
}

function id(random: Random): string {
  return random.below(0x7fffffff).toString(16).padStart(8, '0');
}
