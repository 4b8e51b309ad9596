import { htmlBlocks } from './html-blocks';
import { htmlSection } from './html-clippings';
import { htmlCoverage } from './html-coverage';
import type { HtmlContext } from './html-inlines';
import { htmlSources } from './html-sources';
import { element, together, type Markup } from './markup';

/** Pixels. */
const LOGO_HEIGHT = 64;

/** Title, contents, parts and legal notice of a review, in the order in which they are printed. */
export function htmlBody(context: HtmlContext): Markup {
  const { tree } = context;
  return together(
    header(context),
    tree.contents.length > 0 ? contents(context) : null,
    tree.summary.length > 0 ? part('part-summary', tree.labels.summary, htmlBlocks(tree.summary, context, 2), context) : null,
    tree.parts.includes('coverage') ? part('part-coverage', tree.labels.coverage, htmlCoverage(context), context) : null,
    tree.narrative.length > 0 ? part('part-narrative', tree.labels.narrative, htmlBlocks(tree.narrative, context, 2), context) : null,
    tree.sections.map((section) => htmlSection(section, context)),
    tree.sources.length > 0 ? htmlSources(context) : null,
    element('footer', {}, element('p', context.look('small'), tree.legal)),
  );
}

function header(context: HtmlContext): Markup {
  const { tree, look } = context;
  const { cover, parts } = tree;
  const office = tree.look;
  const logo = office.logo === null ? null : (context.pictureSource?.(office.logo) ?? null);
  const marks = [office.classification, office.expires].filter((mark) => mark !== '').join(' · ');
  const facts = parts.includes('cover') ? [cover.counts, cover.period] : [];
  return element(
    'header',
    {},
    logo === null ? null : element('img', { src: logo, alt: tree.office, height: LOGO_HEIGHT, ...look('logo') }),
    element('p', look('kicker'), [cover.kicker, office.issue, office.draft].filter((part) => part !== '').join(' · ')),
    element('h1', look('title'), cover.title),
    element('p', look('dateline'), cover.dateline),
    element('p', look('facts'), [...facts, cover.office].filter((fact) => fact !== null && fact !== '').join(' · ')),
    marks === '' ? null : element('p', look('facts'), marks),
    office.contacts.length === 0 || !parts.includes('cover') ? null : element('p', look('facts'), office.contacts.join(' · ')),
  );
}

function contents({ tree, look }: HtmlContext): Markup {
  const entries = tree.contents.map(({ level, title, detail, anchor }) =>
    element('li', { ...look('entry'), ...(level === 2 ? { class: 'inner' } : {}) }, element('a', { href: `#${anchor}`, ...look('link') }, title), detail === '' ? null : element('span', look('label'), ` ${detail}`)),
  );
  return element('nav', { 'aria-labelledby': 'contents' }, element('h2', { id: 'contents', ...look('part') }, tree.labels.contents), element('ul', look('contents'), entries));
}

function part(anchor: string, title: string, body: Markup, { look }: HtmlContext): Markup {
  return element('section', { 'aria-labelledby': anchor }, element('h2', { id: anchor, ...look('part') }, title), body);
}
