import type { XmlElement } from '../xml/xml-element';
import { elementText, findElements } from '../xml/xml-element';
import { textsOf } from './local-tree';
import { newsContent } from './news-content';
import type { Story } from './story';
import { emptyStory } from './story';

const HEADLINES = ['headline', 'title', 'hl1', 'heading'];
const BYLINES = ['byline', 'author'];
const OUTLETS = ['source', 'provider', 'agency', 'origin', 'credit'];
const DATES = ['publishdate', 'pubdate', 'published', 'publicationdate', 'datetime', 'date'];
const CONTENTS = ['content', 'body', 'bodytext', 'text', 'story', 'maintext', 'article'];

/**
 * A story in a format of one agency's own: elements with the names that such formats share.
 * @param root with local names in lower case
 * @throws DatelineError too-large
 */
export function readXmlStory(root: XmlElement): Story {
  const all = (names: readonly string[]): string[] => names.flatMap((name) => textsOf(root, name));
  const contents = CONTENTS.flatMap((name) => findElements(root, name, 5));
  const longest = contents.reduce<XmlElement | null>((best, element) => (best === null || elementText(element).length > elementText(best).length ? element : best), null);
  return {
    ...emptyStory(),
    headlines: all(HEADLINES),
    bylines: all(BYLINES),
    outlets: all(OUTLETS).map((name) => name.replace(/^[\s/]+|[\s/]+$/g, '')),
    dates: all(DATES),
    languages: [root.attributes.lang ?? null, ...textsOf(root, 'language')],
    descriptions: [...textsOf(root, 'abstract'), ...textsOf(root, 'subtitle')],
    subjects: [...textsOf(root, 'section'), ...textsOf(root, 'category')],
    blocks: longest === null ? [] : newsContent(longest).blocks,
  };
}
