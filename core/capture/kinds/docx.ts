import { documentReading } from '../document/document-reading';
import { EMPTY_DOCUMENT } from '../document/empty-reason';
import { packagePictures } from '../pictures/package-pictures';
import { openOfficePackage } from '../word/word-package';
import { readWord } from '../word/read-word';
import { childElement, elementText } from '../xml/xml-element';
import type { XmlElement } from '../xml/xml-element';
import { archiveHolds } from '../archive/archive-holds';
import type { Kind, Reading } from './kind';

/** Word documents in Office Open XML. */
export const docx: Kind = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  recognise: (bytes) => (archiveHolds(bytes, 'word/') ? 1 : 0),
  read,
};

function read(bytes: Uint8Array): Reading {
  const { main, properties, archive } = openOfficePackage(bytes);
  const root = properties === null ? null : childElement(properties, 'cp:coreProperties');
  const stated = {
    title: valueOf(root, 'dc:title'),
    creator: valueOf(root, 'dc:creator'),
    language: valueOf(root, 'dc:language'),
    description: valueOf(root, 'dc:description'),
  };
  return { encoding: null, emptyReason: EMPTY_DOCUMENT, ...documentReading({ parts: readWord(main), properties: stated }), pictures: packagePictures(archive) };
}

function valueOf(root: XmlElement | null, name: string): string | null {
  const element = childElement(root, name);
  return element === null ? null : elementText(element);
}
