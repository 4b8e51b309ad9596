import type { Kind } from './kind';
import { readXmlStory } from '../news/read-xml-story';
import { xmlKind } from '../news/xml-kind';
import { xmlRoot } from '../news/news-root';

const WINDOW = 64 * 1024;
const HEADLINE = /<(?:[\w.-]+:)?(?:headline|title|heading)[\s/>]/i;
const CONTENT = /<(?:[\w.-]+:)?(?:content|body|bodytext|text|story|maintext|article)[\s>]/i;
const BYLINE_OR_DATE = /<(?:[\w.-]+:)?(?:byline|author|publishdate|pubdate|published|publicationdate|datetime|date)[\s/>]/i;
/** XML that is read in other ways, or is no story. */
const OTHERS = new Set(['html', 'rss', 'feed', 'rdf', 'opml', 'svg', 'plist', 'nitf', 'newsml', 'newsmessage', 'newsitem', 'packageitem', 'urlset', 'sitemapindex', 'project', 'package']);

/** Stories in the XML of one agency's own making. */
export const xmlStory: Kind = { ...xmlKind({ name: 'xml-story', mediaType: 'application/xml', roots: [], read: readXmlStory }), recognise };

function recognise(bytes: Uint8Array): number {
  const root = xmlRoot(bytes);
  const beginning = Buffer.from(bytes.subarray(0, WINDOW)).toString('latin1').replaceAll('\0', '');
  if (root === null || OTHERS.has(root) || !/^[\xef\xbb\xbf\xff\xfe\s]*<\?xml/.test(beginning)) return 0;
  return HEADLINE.test(beginning) && CONTENT.test(beginning) && BYLINE_OR_DATE.test(beginning) ? 0.95 : 0;
}
