import { countWords } from '../count-words';
import { plainText } from '../../model/plain-text';
import type { XmlElement } from '../xml/xml-element';
import { childElement, elementText, findElement, findElements } from '../xml/xml-element';
import { attributeOf, textsOf } from './local-tree';
import { mergeStories } from './merge-stories';
import type { NewsContent } from './news-content';
import { newsContent } from './news-content';
import type { Story } from './story';
import { emptyStory } from './story';
import { topicName } from './topic-name';

const MOST_CONTENTS = 50;
const NO_TEXT = /css|style|image|jpe?g|png|gif|audio|video|flash/i;

/**
 * A story in NewsML 1: the longest text among the components, which repeat it in several forms.
 * @param root with local names in lower case
 * @throws DatelineError too-large
 */
export function readNewsMl1(root: XmlElement): Story {
  const item = findElement(root, 'newsitem') ?? root;
  const contents = findElements(item, 'contentitem', MOST_CONTENTS).filter(isText).map((content) => findElement(content, 'datacontent'));
  const read = contents.filter((content) => content !== null).map(newsContent);
  const main = read.reduce<NewsContent>((best, content) => (lengthOf(content) > lengthOf(best) ? content : best), { blocks: [], nitf: null });
  const story = mergeStories({ ...envelopeStory(item, root), blocks: main.blocks }, main.nitf);
  return story;
}

function isText(content: XmlElement): boolean {
  const types = ['format', 'mimetype', 'mediatype'].map((name) => attributeOf(content, name, 'formalname') ?? '');
  return !types.some((type) => NO_TEXT.test(type));
}

function envelopeStory(item: XmlElement, root: XmlElement): Story {
  return {
    ...emptyStory(),
    headlines: [...textsOf(item, 'headline'), ...textsOf(item, 'namelabel')],
    bylines: textsOf(item, 'byline'),
    outlets: [
      ...partiesOf(item, 'provider'), ...textsOf(item, 'creditline'), ...partiesOf(item, 'source'), ...partiesOf(root, 'sentfrom'),
      ...textsOf(item, 'providerid'),
    ],
    dates: [...textsOf(item, 'thisrevisioncreated'), ...textsOf(item, 'firstcreated'), ...textsOf(root, 'dateandtime')],
    languages: [attributeOf(item, 'language', 'formalname'), item.attributes.lang ?? null],
    descriptions: textsOf(item, 'subheadline'),
    subjects: [...topics(item), ...codes(item), ...keywords(item)],
    embargo: findElements(item, 'statuswillchange', 5).map((change) => elementText(findElement(change, 'dateandtime') ?? change))[0] ?? null,
    status: attributeOf(item, 'status', 'formalname'),
    terms: [...textsOf(item, 'usagetype'), ...textsOf(item, 'limitations')],
  };
}

function partiesOf(element: XmlElement, role: string): (string | null)[] {
  return findElements(element, role, 10).map((party) => attributeOf(party, 'party', 'formalname'));
}

/** Names of the topics that the item itself defines, in English if they have one. */
function topics(item: XmlElement): string[] {
  return findElements(item, 'topic', 100).flatMap((topic) => {
    const names = findElements(topic, 'description', 20).filter(({ attributes }) => attributes.variant !== 'Category');
    const name = names.find(({ attributes }) => attributes.lang === 'en') ?? names[0];
    return name === undefined ? [] : [elementText(name)];
  });
}

function codes(item: XmlElement): (string | null)[] {
  const found = ['subject', 'subjectmatter', 'subjectdetail'].flatMap((name) => findElements(item, name, 50));
  return found.map(({ attributes }) => topicName(attributes.formalname ?? ''));
}

function keywords(item: XmlElement): (string | null)[] {
  const properties = findElements(item, 'property', 200).filter(({ attributes }) => /(?:industry|category)?keywords?$/i.test(attributes.formalname ?? ''));
  const tags = childElement(item, 'keywordline');
  return [...properties.map(({ attributes }) => attributes.value ?? null), ...(tags === null ? [] : [elementText(tags)])];
}

function lengthOf({ blocks }: NewsContent): number {
  return countWords(plainText(blocks).text);
}
