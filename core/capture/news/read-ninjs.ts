import type { Block } from '../../model/block';
import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import type { XmlElement } from '../xml/xml-element';
import type { JsonObject } from './json-fields';
import { isJsonObject, jsonField, jsonObjects, jsonText } from './json-fields';
import { localTree } from './local-tree';
import { mergeStories } from './merge-stories';
import { nitfWithin, readNitf } from './read-nitf';
import type { Story } from './story';
import { emptyStory } from './story';
import { blocksFromHtml, blocksFromText } from './story-blocks';
import { topicName } from './topic-name';

const MOST_PICTURES = 10;

/** A body or description in one of its forms. */
interface Form {
  name: string;
  type: string;
  value: string;
}

/**
 * A story in ninjs 1.x (`body_xhtml`, `byline`) or 2.x and 3.x (`bodies`, `by`), also with the additions of Superdesk.
 * @throws DatelineError too-large
 */
export function readNinjs(item: JsonObject): Story {
  const field = (...names: string[]): string | null => jsonText(jsonField(item, ...names));
  const bodies = forms(item, 'body', 'bodies');
  const nitf = nitfOf(bodies);
  const story: Story = {
    ...emptyStory(),
    headlines: [...roles(item, 'headlines'), field('headline'), field('title')],
    bylines: [field('by', 'byline'), ...authorNames(item)],
    outlets: outletsOf(item),
    dates: [field('versioncreated'), field('contentcreated'), field('firstpublished'), field('firstcreated')],
    languages: [field('language')],
    descriptions: forms(item, 'description', 'descriptions').map(asPlain),
    subjects: [...jsonObjects(jsonField(item, 'subject', 'subjects')).map(subjectName), ...keywords(item)],
    addresses: addressesOf(item),
    embargo: field('embargoed', 'embargo'),
    status: field('pubstatus'),
    terms: [field('usageterms')],
    notes: [field('ednote')],
    blocks: [...bodyBlocks(bodies), ...pictures(item)],
  };
  const merged = mergeStories({ ...story, blocks: story.blocks.some(({ type }) => type !== 'figure') ? story.blocks : [...(nitf?.blocks ?? []), ...story.blocks] }, nitf);
  return merged.blocks.length > 0 ? merged : { ...merged, blocks: blocksFromText(merged.descriptions.find((text) => text !== null) ?? '') };
}

/** `main` goes first among the texts that differ by role. */
function roles(item: JsonObject, name: string): (string | null)[] {
  const all = jsonObjects(jsonField(item, name));
  const isMain = (entry: JsonObject): boolean => jsonField(entry, 'role') === 'main';
  return [...all.filter(isMain), ...all.filter((entry) => !isMain(entry))].map((entry) => jsonText(jsonField(entry, 'value')));
}

/** `body_text`, `body_xhtml` …, or the entries of a list with role and content type. */
function forms(item: JsonObject, prefix: string, list: string): Form[] {
  const listed = jsonObjects(jsonField(item, list)).flatMap((entry): Form[] => {
    const value = jsonText(jsonField(entry, 'value'));
    const [role, type] = [jsonText(jsonField(entry, 'role')), jsonText(jsonField(entry, 'contenttype'))];
    return value === null || role === 'writer' ? [] : [{ name: role ?? '', type: type ?? '', value }];
  });
  const named = Object.entries(item).flatMap(([key, value]): Form[] => {
    const text = jsonText(value);
    const name = key.toLowerCase().startsWith(`${prefix}_`) ? key.slice(prefix.length + 1).toLowerCase() : null;
    return text === null || name === null ? [] : [{ name, type: '', value: text }];
  });
  return [...listed, ...named];
}

function isHtml({ name, type }: Form): boolean {
  return /html/i.test(`${name} ${type}`);
}

function isNitf({ name, type, value }: Form): boolean {
  return /nitf/i.test(`${name} ${type}`) && /<nitf[\s>]/i.test(value.slice(0, 2000));
}

function nitfOf(bodies: readonly Form[]): Story | null {
  const form = bodies.find(isNitf);
  if (form === undefined) return null;
  const tree: XmlElement = localTree(new TextEncoder().encode(form.value.replace(/^\s*<\?xml[^>]*\?>/, '')));
  const [document] = nitfWithin(tree);
  return document === undefined ? null : readNitf(document);
}

function bodyBlocks(bodies: readonly Form[]): Block[] {
  const html = bodies.find(isHtml);
  if (html !== undefined) return blocksFromHtml(html.value);
  if (bodies.some(isNitf)) return [];
  const plain = bodies.find(({ type }) => !/xml|sgml/i.test(type));
  return plain === undefined ? [] : blocksFromText(plain.value);
}

function asPlain(form: Form): string {
  return isHtml(form) ? form.value.replace(/<[^<>]*>/g, ' ') : form.value;
}

function authorNames(item: JsonObject): (string | null)[] {
  const authors = jsonObjects(jsonField(item, 'authors', 'author', 'people')).filter((author) => /^(?:writer|author|byline|reporter)/i.test(jsonText(jsonField(author, 'role', 'rel')) ?? ''));
  return [authors.map((author) => jsonText(jsonField(author, 'name'))).filter((name) => name !== null).join('; ')];
}

function outletsOf(item: JsonObject): (string | null)[] {
  const infosources = jsonObjects(jsonField(item, 'infosource', 'infosources')).map((source) => jsonText(jsonField(source, 'name')));
  const names = ['provider', 'source', 'creditline', 'copyrightholder'].map((name) => jsonField(item, name));
  return [...names.map((value) => jsonText(value) ?? (isJsonObject(value) ? jsonText(value.name) : null)), ...infosources];
}

function subjectName(subject: JsonObject): string | null {
  const code = jsonText(jsonField(subject, 'code', 'uri', 'literal', 'qcode'));
  return jsonText(jsonField(subject, 'name')) ?? (code === null ? null : topicName(code));
}

function keywords(item: JsonObject): (string | null)[] {
  const value = jsonField(item, 'keywords', 'keyword');
  return Array.isArray(value) ? value.slice(0, 50).map(jsonText) : [];
}

/** An identifier of a story is its address when it can be one; that of a picture in a repository is none. */
function addressesOf(item: JsonObject): (string | null)[] {
  const stated = [jsonField(item, 'canonical_url', 'canonical', 'url', 'link'), jsonField(item, 'uri')];
  return stated.map((value) => webAddress(jsonText(value), null));
}

/** The item's own picture, and those that go with a text. */
function pictures(item: JsonObject): Block[] {
  const isPicture = (entry: JsonObject): boolean => /^(?:picture|graphic|photo)$/.test(jsonText(jsonField(entry, 'type')) ?? '');
  const associated = jsonObjects(jsonField(item, 'associations')).filter(isPicture);
  return [...(isPicture(item) ? [item] : []), ...associated].slice(0, MOST_PICTURES).flatMap(figure);
}

function figure(picture: JsonObject): Block[] {
  const renditions = jsonObjects(jsonField(picture, 'renditions')).filter((rendition) => !/thumb|small/i.test(jsonText(jsonField(rendition, 'name', 'title')) ?? ''));
  const address = renditions.map((rendition) => webAddress(jsonText(jsonField(rendition, 'href')), null)).find((href) => href !== null) ?? null;
  const by = jsonText(jsonField(picture, 'by', 'byline'));
  const description = forms(picture, 'description', 'descriptions').map(asPlain).map(cleanText).find((text) => text !== '') ?? '';
  const caption = [description, by === null || description.includes(by) ? '' : `(${by})`].filter((text) => text !== '').join(' ');
  if (address === null && caption === '') return [];
  return [{ id: '', type: 'figure', picture: address, alt: jsonText(jsonField(picture, 'headline')) ?? '', caption: caption === '' ? [] : [{ text: caption }] }];
}
