import type { Figure } from '../../../figures/figure';
import { figuresAgree } from '../../../figures/figures-agree';
import { parseFigures } from '../../../figures/parse-figures';
import type { StatedFigure } from '../../../model/highlight';
import { clippingText } from '../../clipping-text';
import type { DraftContext } from '../draft-context';
import { passagesOf, type DraftItem, type SentenceRule } from '../draft-item';
import { subject } from '../subject';
import { writeFigure } from '../write-figure';

/**
 * A figure with what it counts: `Dala Press reports: exports to the coast – 30.4 percent.` Written as the article has it
 * where that is in the review's language, else in the style of that language. What is counted has to be said in it too.
 */
export const toldFigure: SentenceRule = (item, context) => {
  const { clipping, highlight, copies } = item;
  const stated = highlight.figure;
  const counts = stated?.counts.replace(/\s+/gu, ' ').trim().replace(/[.:]$/u, '') ?? '';
  if (stated === undefined || counts === '' || !isOurs(counts, item, context)) return null;
  const number = writtenFigure(stated, item, context);
  if (number === null) return null;
  const { phrases, verbs, language } = context;
  const dash = language === 'ru' || language === 'kk' ? '—' : '–';
  const teller = `${subject(clipping, copies.length, context)} ${verbs.verb('saying', copies.length + 1)}`;
  return { sentences: [{ text: `${teller}${phrases.colon}${counts} ${dash} ${number}.`, passages: passagesOf(item) }], verb: 'saying' };
};

function isOurs(counts: string, { clipping }: DraftItem, { language }: DraftContext): boolean {
  return clipping.metadata.language.value === language || !clippingText(clipping).text.toLowerCase().includes(counts.toLowerCase());
}

function writtenFigure({ value, unit }: StatedFigure, { clipping, highlight }: DraftItem, { language }: DraftContext): string | null {
  const spoken = clipping.metadata.language.value ?? 'und';
  const [figure, ...more] = parseFigures(`${value} ${unit}`.trim(), spoken);
  if (figure === undefined || more.length > 0) return null;
  if (spoken !== language) return writeFigure(figure, language);
  const inPassage = parseFigures(highlight.passage.exact, spoken).find((one: Figure) => figuresAgree(figure, one));
  return inPassage?.text ?? writeFigure(figure, language);
}
