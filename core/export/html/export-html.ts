import type { DocumentTree, TreePicture } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { loadPictures, missingPictures, type LoadedPicture } from '../pictures/tree-pictures';
import { htmlBody } from './html-body';
import type { HtmlContext } from './html-inlines';
import type { Role } from './look';
import { element, raw, together, type Markup } from './markup';
import { PAGE_STYLE } from './page-style';

/** Roles that the page's own elements stand for, so that they need no class. */
const PLAIN = new Set<Role>([
  'part', 'heading', 'paragraph', 'list', 'quote', 'table', 'logo',
  'cell', 'code', 'figure', 'caption', 'rule', 'link', 'note', 'title', 'entry', 'clipping-title', 'picture',
]);

/** All that a library keeps: every browser shows them. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const);

/** The file needs nothing but itself, and a browser is told to hold it to that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes the tree as one web page with its pictures: readable with scripts off, on a phone, in the dark and on paper. */
export async function exportHtml(tree: DocumentTree, { pictureFile }: Pick<ExportContext, 'pictureFile'>): Promise<Exported> {
  const { pictures, missing } = await loadPictures(tree, SHOWN, pictureFile);
  return { bytes: new TextEncoder().encode(htmlPage(tree, pictures)), warnings: [...tree.warnings, ...missingPictures(missing)] };
}

/** The page as text. */
export function htmlPage(tree: DocumentTree, pictures: ReadonlyMap<string, LoadedPicture> = new Map()): string {
  return htmlDocument(tree, htmlBody(pageContext(tree, pictures)));
}

/** How pieces of a tree are written for a page that `htmlDocument` makes. */
export function pageContext(tree: DocumentTree, pictures: ReadonlyMap<string, LoadedPicture> = new Map()): HtmlContext {
  return { tree, look: (role) => (PLAIN.has(role) ? {} : { class: role }), pictureSource: (picture) => dataAddress(pictures, picture) };
}

/** A whole page around a body. */
export function htmlDocument(tree: DocumentTree, body: Markup): string {
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

function dataAddress(pictures: ReadonlyMap<string, LoadedPicture>, { path }: TreePicture): string | null {
  const loaded = pictures.get(path);
  return loaded === undefined ? null : `data:${loaded.mediaType};base64,${loaded.bytes.toString('base64')}`;
}
