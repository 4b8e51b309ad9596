import { setImmediate } from 'node:timers/promises';
import type { DocumentTree, TreePicture } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { goOn } from '../go-on';
import { loadPictures, missingPictures, type LoadedPicture, type LoadedPictures } from '../pictures/tree-pictures';
import { htmlBody } from './html-body';
import type { HtmlContext } from './html-inlines';
import type { Role } from './look';
import { element, raw, together, type Markup } from './markup';
import { pageStyle } from './page-style';

/** Roles that the page's own elements stand for, so that they need no class. */
const PLAIN = new Set<Role>([
  'part', 'heading', 'paragraph', 'list', 'quote', 'table', 'logo',
  'cell', 'code', 'figure', 'caption', 'rule', 'link', 'note', 'title', 'entry', 'clipping-title', 'picture',
]);

/** Stands on both sides of a picture's path until the picture comes there. HTML forbids it, so that it is in no words. */
const MARK = '\0';

/** All that a library keeps: every browser shows them. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const);

/** The file needs nothing but itself, and a browser is told to hold it to that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes the tree as one web page with its pictures: readable with scripts off, on a phone, in the dark and on paper. */
export async function exportHtml(tree: DocumentTree, { pictureFile, signal }: Pick<ExportContext, 'pictureFile' | 'signal'>): Promise<Exported> {
  const { pictures, missing } = await loadPictures(tree, { types: SHOWN }, pictureFile, signal);
  return { bytes: await withPictures(htmlPage(tree, pictures), pictures, signal), warnings: [...tree.warnings, ...missingPictures(missing)] };
}

/** Pictures come in last, one after another: as parts of a text of 200 MB they would be copied with it many times, and nothing else be done meanwhile. */
async function withPictures(page: string, pictures: LoadedPictures['pictures'], signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for (const [index, piece] of page.split(MARK).entries()) {
    const picture = index % 2 === 1 ? pictures.get(piece) : undefined;
    pieces.push(picture === undefined ? Buffer.from(piece) : Buffer.from(picture.bytes.toString('base64'), 'latin1'));
    if (picture !== undefined) await setImmediate();
    goOn(signal);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** The page as text, with marks where the pictures go. */
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
    element('style', {}, raw(pageStyle(tree.look.accent))),
  );
  return `<!doctype html>\n${together(element('html', { lang: tree.language, dir: 'ltr' }, head, element('body', {}, element('main', {}, body)))).text}\n`;
}

function dataAddress(pictures: ReadonlyMap<string, LoadedPicture>, { path }: TreePicture): Markup | null {
  const loaded = pictures.get(path);
  return loaded === undefined ? null : raw(`data:${loaded.mediaType};base64,${MARK}${path}${MARK}`);
}
