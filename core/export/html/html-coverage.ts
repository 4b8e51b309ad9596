import type { CoverageChart } from '../../tree/document-tree';
import type { HtmlContext } from './html-inlines';
import { element, together, type Markup } from './markup';

/** The figures of a review: a table for each, with a bar that a screen reader passes over. */
export function htmlCoverage(context: HtmlContext): Markup {
  const { charts, rule } = context.tree.coverage;
  return together(charts.map((chart) => table(chart, context)), element('p', context.look('small'), rule));
}

/** Bars are measured against this share at least, so that a lone small one does not fill the row. */
const LEAST_FULL_SHARE = 0.4;

function table({ title, rows }: CoverageChart, context: HtmlContext): Markup {
  const { tree: { labels }, look, withoutBars } = context;
  const greatest = Math.max(...rows.map(({ share }) => share), LEAST_FULL_SHARE);
  const column = (name: string): Markup => element('th', { scope: 'col', align: 'right', ...look('number') }, name);
  const head = element('tr', {}, element('th', { scope: 'col', colspan: withoutBars ? null : 2, align: 'left', ...look('cell') }, title), column(labels.count), column(labels.share));
  const body = rows.map(({ label, count, share, shareText }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', align: 'left', ...look('cell') }, label),
      withoutBars ? null : element('td', { width: '40%', ...look('cell') }, bar(share / greatest, context)),
      element('td', { align: 'right', ...look('number') }, String(count)),
      element('td', { align: 'right', ...look('number') }, shareText),
    ),
  );
  return element('table', { width: '100%', ...look('table') }, element('thead', {}, head), element('tbody', {}, body));
}

/**
 * Its length is an attribute, as a strict policy lets no style through.
 * @param part of the full width, 0 to 1
 */
function bar(part: number, { look }: HtmlContext): Markup {
  const width = `${Math.max(100 * part, 0.5).toFixed(1)}%`;
  return element('svg', { ...look('bar'), width: '100%', height: 10, 'aria-hidden': 'true' }, element('rect', { width, height: 10 }));
}
