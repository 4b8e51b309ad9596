import { webAddress } from '../../capture/acquire/web-address';
import { openDocument } from '../../capture/html/open-document';
import { prepareHtml } from '../../capture/html/prepare-html';

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+?(?:xml|json)|^application\/json$|^text\/xml$/i;
const COMMENTS = /comment|коммент|pingback/i;
const OEMBED = /oembed|wp-json|\/api\//i;
const LINK_TEXT = /(?:^|[/._-])(?:rss|atom|feed)s?(?:[/._-]|$)/i;
const MOST = 8;

/**
 * @param html of a page of a site
 * @param address of the page
 * @returns addresses at which the page says that its feeds are, the likeliest first: feeds of comments go last, and
 *   ordinary links that look like feeds behind all that are declared
 */
export function alternateLinks(html: string, address: string): string[] {
  const document = openDocument(prepareHtml(html, { hidden: true, styles: false }).html);
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;
  const declared = [...document.querySelectorAll('link[rel~="alternate"][href]')].filter((link) => FEED_TYPE.test(link.getAttribute('type') ?? ''));
  const isOfComments = (link: Element): boolean => COMMENTS.test(`${link.getAttribute('title') ?? ''} ${link.getAttribute('href') ?? ''}`);
  const linked = [...document.querySelectorAll('a[href]')].filter((link) => LINK_TEXT.test(link.getAttribute('href') ?? ''));
  const ordered = [...declared.filter((link) => !isOfComments(link)), ...linked, ...declared.filter(isOfComments)];
  const addresses = ordered.map((link) => webAddress(link.getAttribute('href'), base)).filter((found) => found !== null && !OEMBED.test(found));
  return [...new Set(addresses)].filter((found): found is string => found !== null).slice(0, MOST);
}
