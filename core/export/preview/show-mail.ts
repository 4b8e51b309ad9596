import { parseMime } from '../../capture/mime/parse-mime';
import { partsOf, type MimePart } from '../../capture/mime/mime-part';

/** As `mailPage` writes it; `"` within a style is escaped. Lines of a mail may end between the two. */
const STYLED = /\sstyle="([^"]*)"(?:\s+class="([^"]*)")?/g;

/**
 * The HTML part of a mail that Dateline wrote, as a page of its own: styles within elements become a style sheet, which is
 * all that the window's policy lets through, and pictures of the mail come with the page.
 */
export function showMail(bytes: Uint8Array): string {
  const parts = partsOf(parseMime(bytes));
  const html = parts.find(({ type }) => type === 'text/html');
  const classes = new Map<string, string>();
  const page = new TextDecoder().decode(html?.content ?? new Uint8Array()).replace(STYLED, (_, style: string, dark: string | undefined) => {
    const name = classes.get(style) ?? `style-${String(classes.size)}`;
    classes.set(style, name);
    return ` class="${name}${dark === undefined ? '' : ` ${dark}`}"`;
  });
  const sheet = [...classes].map(([style, name]) => `.${name}{${style.replaceAll('&quot;', '"')}}`).join('\n');
  return withPictures(page, parts).replace('<style>', () => `<style>${sheet}\n`);
}

function withPictures(page: string, parts: readonly MimePart[]): string {
  return page.replace(/\ssrc="cid:([^"]+)"/g, (whole, id: string) => {
    const part = parts.find(({ headers }) => headers.raw('content-id') === `<${id}>`);
    return part === undefined ? whole : ` src="data:${part.type};base64,${Buffer.from(part.content).toString('base64')}"`;
  });
}
