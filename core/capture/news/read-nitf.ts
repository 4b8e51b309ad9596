import type { XmlElement } from '../xml/xml-element';
import { childElements, elementText, findElement, findElements } from '../xml/xml-element';
import { htmlOfElement } from './html-of-element';
import { attributeOf, textOf, textsOf } from './local-tree';
import type { Story } from './story';
import { emptyStory } from './story';
import { blocksFromHtml } from './story-blocks';

const MOST_SUBJECTS = 100;

/**
 * A story in NITF, whether it is a document of its own or lies within another format.
 * @param nitf the root, with local names in lower case
 * @throws DatelineError too-large
 */
export function readNitf(nitf: XmlElement): Story {
  const head = findElement(nitf, 'body.head');
  const content = findElement(nitf, 'body.content') ?? findElement(nitf, 'body') ?? nitf;
  const release = attributeOf(nitf, 'date.release', 'norm');
  return {
    ...emptyStory(),
    headlines: [textOf(head, 'hl1'), textOf(nitf, 'title'), textOf(head, 'hl2')],
    bylines: head === null ? [] : findElements(head, 'byline').map(bylineText),
    outlets: [
      textOf(head, 'distributor'), textOf(head, 'rights.owner'), attributeOf(nitf, 'doc.copyright', 'holder'),
      attributeOf(nitf, 'doc.rights', 'owner'), attributeOf(nitf, 'doc-id', 'regsrc'), attributeOf(nitf, 'from-src', 'src-name'), attributeOf(nitf, 'pubdata', 'name'),
    ],
    dates: [attributeOf(head, 'story.date', 'norm'), attributeOf(nitf, 'pubdata', 'date.publication'), release, attributeOf(nitf, 'date.issue', 'norm')],
    languages: [nitf.attributes.baselang ?? null, nitf.attributes.lang ?? null, content.attributes.lang ?? null],
    descriptions: textsOf(head, 'abstract'),
    subjects: [...findElements(nitf, 'tobject.subject', MOST_SUBJECTS).flatMap(subjectNames), ...findElements(nitf, 'classifier', MOST_SUBJECTS).map(classifiedSubject)],
    addresses: [],
    embargo: release,
    status: attributeOf(nitf, 'docdata', 'management-status'),
    terms: [attributeOf(nitf, 'doc.rights', 'type'), attributeOf(nitf, 'doc.rights', 'limitations')],
    notes: [attributeOf(nitf, 'ed-msg', 'info')],
    blocks: blocksFromHtml(htmlOfElement(content)),
  };
}

/** The names of persons if they are marked; the line without titles such as “Business Writer” otherwise. */
function bylineText(byline: XmlElement): string {
  const persons = findElements(byline, 'person').map(elementText).filter((name) => name.trim() !== '');
  if (persons.length > 0) return persons.join('; ');
  return byline.children.map((child) => (typeof child === 'string' ? child : child.name === 'byttl' ? ' ' : elementText(child))).join('');
}

function subjectNames({ attributes }: XmlElement): (string | null)[] {
  return [attributes['tobject.subject.detail'] ?? attributes['tobject.subject.matter'] ?? attributes['tobject.subject.type'] ?? null];
}

function classifiedSubject({ attributes }: XmlElement): string | null {
  return /subject|topic|category/i.test(attributes.type ?? '') ? (attributes.value ?? null) : null;
}

/** @returns the NITF documents within an element, the element itself if it is one */
export function nitfWithin(element: XmlElement): XmlElement[] {
  return element.name === 'nitf' ? [element] : [...childElements(element, 'nitf'), ...findElements(element, 'nitf', 10)].filter((nitf, index, all) => all.indexOf(nitf) === index);
}
