import type { TreeClipping, TreeSection } from '../../tree/document-tree';
import { htmlAddress, htmlBlocks, htmlParticulars } from './html-blocks';
import type { HtmlContext } from './html-inlines';
import { element, type Markup } from './markup';

/** A section of the dossier with its clippings. */
export function htmlSection({ anchor, title, clippings }: TreeSection, context: HtmlContext): Markup {
  return element(
    'section',
    { 'aria-labelledby': anchor },
    element('h2', { id: anchor, ...context.look('part') }, title),
    clippings.map((clipping) => article(clipping, context)),
  );
}

function article(clipping: TreeClipping, context: HtmlContext): Markup {
  const { look, tree } = context;
  return element(
    'article',
    { 'aria-labelledby': clipping.anchor },
    element('div', look('outlet'), clipping.outlet),
    element('h3', { id: clipping.anchor, lang: clipping.language, dir: 'auto', ...look('clipping-title') }, clipping.title),
    htmlParticulars([clipping.authors, clipping.published, clipping.languageName, clipping.toneText], context),
    htmlAddress(clipping, context),
    clipping.summary ? element('p', { dir: 'auto' }, element('em', {}, clipping.summary)) : null,
    clipping.withheld && clipping.text === 'link' ? element('p', look('small'), tree.labels.textWithheld) : null,
    clipping.text === 'excerpt' ? element('p', look('label'), tree.labels.excerpt) : null,
    // Each article in its own direction and language, whatever those of the review are.
    element('div', { lang: clipping.language, dir: 'auto' }, htmlBlocks(clipping.blocks, context, 3)),
  );
}
