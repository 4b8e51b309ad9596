import type { DocumentTree, TreePicture } from '../../tree/document-tree';
import { htmlBody } from '../html/html-body';
import { element, raw, type Markup } from '../html/markup';
import { mailLook, mailSheet } from './mail-look';

/** Pixels: what every mail program shows without scrolling sideways. */
const WIDTH = 640;
const FONT = "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word";

/**
 * The HTML part of a mail: one column, styled within its elements, without colours of its own behind the text.
 * @param pictureSource what shows a picture, null where it cannot be shown
 */
export function mailPage(tree: DocumentTree, pictureSource: (picture: TreePicture) => string | null): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    element('title', {}, tree.title),
    element('style', {}, raw(mailSheet(tree.look.accent))),
  );
  const body = htmlBody({ tree, look: mailLook(tree.look.accent), pictureSource, withoutBars: true });
  return `<!doctype html>\n${element('html', { lang: tree.language, dir: 'ltr' }, head, element('body', { style: 'margin:0;padding:16px' }, column(body))).text}\n`;
}

/** Tables hold the width in programs that know nothing else, and are fixed so that no long word makes them wider. */
function column(body: Markup): Markup {
  const table = (attributes: Record<string, string | number>, style: string, cell: Record<string, string>, content: Markup): Markup =>
    element('table', { role: 'presentation', cellpadding: 0, cellspacing: 0, border: 0, ...attributes, style }, element('tr', {}, element('td', cell, content)));
  return table({ width: '100%' }, 'border-collapse:collapse;table-layout:fixed', { align: 'center' }, table({ width: WIDTH }, `width:100%;max-width:${String(WIDTH)}px;border-collapse:collapse;table-layout:fixed`, { align: 'left', style: FONT }, body));
}
