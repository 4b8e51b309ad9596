import type { DocumentTree } from '../../tree/document-tree';
import type { Exported } from '../exporters';
import { htmlBody } from './html-body';
import type { Role } from './look';
import { element, raw, together } from './markup';
import { PAGE_STYLE } from './page-style';

/** Roles that the page's own elements stand for, so that they need no class. */
const PLAIN = new Set<Role>([
  'part', 'heading', 'paragraph', 'list', 'quote', 'table',
  'cell', 'code', 'figure', 'caption', 'rule', 'link', 'note', 'title', 'entry', 'clipping-title', 'picture',
]);

/** The file needs nothing but itself, and a browser is told to hold it to that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes the tree as one web page: readable with scripts off, on a phone, in the dark and on paper. */
export function exportHtml(tree: DocumentTree): Promise<Exported> {
  return Promise.resolve({ bytes: new TextEncoder().encode(htmlPage(tree)), warnings: tree.warnings });
}

/** The page as text. */
export function htmlPage(tree: DocumentTree): string {
  const body = htmlBody({ tree, look: (role) => (PLAIN.has(role) ? {} : { class: role }) });
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Dateline' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, tree.title),
    element('style', {}, raw(PAGE_STYLE)),
  );
  return `<!doctype html>\n${together(element('html', { lang: tree.language, dir: 'ltr' }, head, element('body', {}, element('main', {}, body)))).text}\n`;
}
