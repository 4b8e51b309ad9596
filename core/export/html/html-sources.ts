import type { CitedWords, TreeSource } from '../../tree/document-tree';
import { htmlAddress, htmlParticulars } from './html-blocks';
import type { HtmlContext } from './html-inlines';
import { element, together, type Markup } from './markup';

/** The list of sources: what is cited under its number, then what was read besides. */
export function htmlSources(context: HtmlContext): Markup {
  const { sources, labels } = context.tree;
  const cited = sources.filter(({ number }) => number !== null);
  const others = sources.filter(({ number }) => number === null);
  return element(
    'section',
    { 'aria-labelledby': 'part-sources' },
    element('h2', { id: 'part-sources', ...context.look('part') }, labels.sources),
    cited.map((source) => entry(source, context)),
    others.length > 0 && cited.length > 0 ? element('h3', context.look('heading'), labels.uncitedSources) : null,
    others.map((source) => entry(source, context)),
  );
}

function entry({ anchor, number, clipping, clippingId, passages }: TreeSource, context: HtmlContext): Markup {
  const { look, tree } = context;
  const title =
    clipping === null
      ? element('span', look('removed'), `${tree.labels.sourceRemovedNotice} (${clippingId})`)
      : together(element('strong', {}, clipping.outlet), ` (${clipping.languageName}). `, element('span', { lang: clipping.language, dir: 'auto' }, clipping.title));
  return element(
    'div',
    { id: anchor, ...look('source') },
    element('div', {}, number === null ? null : element('strong', {}, `${String(number)}. `), title),
    clipping === null ? null : htmlParticulars([clipping.authors, clipping.published], context),
    clipping === null ? null : htmlAddress(clipping, context),
    passages.map((words) => citedWords(words, clipping?.language ?? null, number, context)),
  );
}

function citedWords({ label, quoted, notes }: CitedWords, language: string | null, number: number | null, { tree, look }: HtmlContext): Markup {
  const words = quoted === null ? element('em', {}, tree.labels.wholeArticle) : element('q', { lang: language, dir: 'auto', ...look('words') }, quoted);
  const back = notes.flatMap((note) => [' ', element('a', { href: `#${note}`, 'aria-label': `${tree.labels.backToText} ${label}`, ...look('link') }, '↩')]);
  return element('div', look('words'), label === String(number) ? null : element('strong', {}, `${label} `), words, back);
}
