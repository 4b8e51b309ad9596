import type { Block } from '../../model/block';
import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import type { XmlElement } from '../xml/xml-element';
import { childElements, elementText, findElement, findElements } from '../xml/xml-element';
import { attributeOf, conceptName, textOf, textsOf } from './local-tree';
import { mergeStories } from './merge-stories';
import { newsContent } from './news-content';
import type { Story } from './story';
import { emptyStory } from './story';
import { topicName } from './topic-name';

const MOST_PICTURES = 20;

/**
 * A story in NewsML-G2: the first item of a message that has text, else its package, whose entries are its text then.
 * @param root with local names in lower case; also a fragment of an item
 * @throws DatelineError too-large
 */
export function readNewsMlG2(root: XmlElement): Story {
  const items = [root, ...findElements(root, 'newsitem', 500)].filter(({ name }) => name === 'newsitem');
  const main = items.find((item) => findElement(item, 'inlinexml') !== null || findElement(item, 'inlinedata') !== null);
  const item = main ?? findElement(root, 'packageitem') ?? items[0] ?? root;
  const inline = findElements(item, 'inlinexml', 20).concat(findElements(item, 'inlinedata', 20)).map(newsContent);
  const content = inline.find(({ blocks }) => blocks.length > 0) ?? { blocks: [], nitf: null };
  const envelope = { ...envelopeStory(item, root), blocks: [...content.blocks, ...pictures(item)] };
  const story = mergeStories(envelope, content.nitf);
  return story.blocks.length > 0 ? story : { ...story, blocks: fallbackBlocks(item) };
}

function envelopeStory(item: XmlElement, root: XmlElement): Story {
  const meta = findElement(item, 'contentmeta') ?? item;
  const language = attributeOf(item, 'language', 'tag') ?? item.attributes.lang ?? null;
  const named = (name: string): (string | null)[] => findElements(item, name, 50).map((element) => conceptName(element, language));
  return {
    ...emptyStory(),
    headlines: [...headlines(meta), ownText(findElement(item, 'itemmeta'), 'title')],
    bylines: [...textsOf(meta, 'by'), ...textsOf(meta, 'byline'), ...persons(meta, language)],
    outlets: [...named('provider'), ...textsOf(meta, 'creditline'), ...named('copyrightholder'), ...named('infosource'), textOf(root, 'sender')],
    dates: [textOf(item, 'versioncreated'), textOf(item, 'contentcreated'), textOf(item, 'firstcreated')],
    languages: [language],
    descriptions: findElements(meta, 'description', 20).filter(({ attributes }) => !/caption/i.test(attributes.role ?? '')).map(elementText),
    subjects: [...findElements(meta, 'subject', 200).map((subject) => subjectName(subject, language)), ...textsOf(meta, 'keyword')],
    addresses: findElements(item, 'link', 50).filter(({ attributes }) => /:?(?:canonical|isVersionOf|self|origin)$/i.test(attributes.rel ?? '')).map(({ attributes }) => webAddress(attributes.href, null)),
    embargo: textOf(item, 'embargoed'),
    status: attributeOf(item, 'pubstatus', 'qcode'),
    terms: findElements(item, 'usageterms', 10).filter(({ attributes }) => isInLanguage(attributes.lang, language)).map(elementText),
    notes: findElements(item, 'ednote', 30).filter(isPublicNote).map(elementText),
  };
}

/** The headline itself first, the ones below it last. */
function headlines(meta: XmlElement): string[] {
  const all = findElements(meta, 'headline', 20);
  const isMain = ({ attributes }: XmlElement): boolean => attributes.role === undefined || /main|headline$/i.test(attributes.role) && !/sub/i.test(attributes.role);
  return [...all.filter(isMain), ...all.filter((headline) => !isMain(headline))].map(elementText);
}

function ownText(element: XmlElement | null, name: string): string | null {
  const child = element === null ? undefined : childElements(element, name)[0];
  return child === undefined ? null : elementText(child);
}

// Creators are often desks and initials: only what reads as the name of a person is an author.
function persons(meta: XmlElement, language: string | null): (string | null)[] {
  return findElements(meta, 'creator', 20)
    .filter(({ attributes }) => !/source|organisation|org$/i.test(`${attributes.role ?? ''} ${attributes.type ?? ''}`))
    .map((creator) => conceptName(creator, language))
    .filter((name) => /^\p{Lu}\S*\p{Ll}\S*(?:\s+\S+){1,3}$/u.test(cleanText(name ?? '')));
}

function subjectName(subject: XmlElement, language: string | null): string | null {
  const isNamed = childElements(subject, 'name').length > 0;
  return isNamed ? conceptName(subject, language) : topicName(subject.attributes.qcode ?? subject.attributes.literal ?? '');
}

function isInLanguage(stated: string | undefined, language: string | null): boolean {
  return stated === undefined || language === null || stated.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();
}

function isPublicNote({ attributes, children }: XmlElement): boolean {
  const isLayout = children.some((child) => typeof child !== 'string');
  return !isLayout && !/nonpublic/i.test(attributes.pubconstraint ?? '') && !/private|closingline|contacts|picture/i.test(attributes.role ?? '');
}

function pictures(item: XmlElement): Block[] {
  const remote = findElements(item, 'remotecontent', MOST_PICTURES * 5).filter(({ attributes }) => /^image\//.test(attributes.contenttype ?? ''));
  const address = remote.map(({ attributes }) => webAddress(attributes.href, null)).find((href) => href !== null);
  if (address === undefined) return [];
  const caption = findElements(item, 'description', 20).map(elementText).map(cleanText).find((text) => text !== '') ?? '';
  return [{ id: '', type: 'figure', picture: address, alt: '', caption: caption === '' ? [] : [{ text: caption }] }];
}

/** What an item without text of its own says: the entries of a package, the description of a picture. */
function fallbackBlocks(item: XmlElement): Block[] {
  const entries = findElements(item, 'itemref', 200).flatMap((entry): Block[] => [
    ...paragraphs(textsOf(entry, 'title').concat(textsOf(entry, 'headline')).slice(0, 1), 'heading'),
    ...paragraphs(textsOf(entry, 'description').slice(0, 1), 'paragraph'),
  ]);
  if (entries.length > 0) return entries;
  return paragraphs([...textsOf(item, 'description'), ...textsOf(item, 'dateline')].slice(0, 1), 'paragraph');
}

function paragraphs(texts: readonly string[], type: 'heading' | 'paragraph'): Block[] {
  const filled = texts.map(cleanText).filter((text) => text !== '');
  return filled.map((text) => (type === 'heading' ? { id: '', type, level: 2, content: [{ text }] } : { id: '', type, content: [{ text }] }));
}
