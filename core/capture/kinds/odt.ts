import { archiveHolds } from '../archive/archive-holds';
import { readArchive } from '../archive/read-archive';
import { documentReading } from '../document/document-reading';
import { EMPTY_DOCUMENT } from '../document/empty-reason';
import { DatelineError } from '../../model/dateline-error';
import { packagePictures } from '../pictures/package-pictures';
import { readOpenDocument } from '../opendocument/read-opendocument';
import { readXml } from '../xml/read-xml';
import { elementText, findElement } from '../xml/xml-element';
import type { XmlElement } from '../xml/xml-element';
import type { Kind, Reading } from './kind';

const TYPE = 'application/vnd.oasis.opendocument.text';

/** Texts in the OpenDocument format, as LibreOffice writes them. */
export const odt: Kind = { name: 'odt', mediaType: TYPE, extension: 'odt', recognise, read };

// The format puts its type first and unpacked; programs that pack the files anew do not mind that.
function recognise(bytes: Uint8Array): number {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (!beginning.startsWith('PK')) return 0;
  if (beginning.includes(`mimetype${TYPE}`)) return 1;
  return archiveHolds(bytes, 'content.xml') && archiveHolds(bytes, 'mimetype') && statedType(bytes) === TYPE ? 1 : 0;
}

function statedType(bytes: Uint8Array): string {
  try {
    return Buffer.from(readArchive(bytes).read('mimetype') ?? []).toString('latin1').trim();
  } catch {
    return '';
  }
}

function read(bytes: Uint8Array): Reading {
  const archive = readArchive(bytes);
  const content = xmlAt(archive.read('content.xml'));
  if (isEncrypted(xmlAt(archive.read('META-INF/manifest.xml')))) {
    throw new DatelineError('forbidden', 'This document is protected by a password, so its text cannot be read. It is kept in the library as it came; save it without the password and clip it again.');
  }
  if (content === null) {
    throw new DatelineError('damaged', 'This document is damaged: its text is missing from it. It is kept in the library as it came; ask for it again, or paste its text.');
  }
  const parts = readOpenDocument(content, xmlAt(archive.read('styles.xml')));
  const meta = xmlAt(archive.read('meta.xml'));
  const properties = {
    title: valueOf(meta, 'dc:title'),
    creator: valueOf(meta, 'meta:initial-creator') ?? valueOf(meta, 'dc:creator'),
    language: valueOf(meta, 'dc:language'),
    description: valueOf(meta, 'dc:description'),
  };
  return { encoding: null, emptyReason: EMPTY_DOCUMENT, ...documentReading({ parts, properties }), pictures: packagePictures(archive) };
}

function xmlAt(bytes: Uint8Array | null): XmlElement | null {
  return bytes === null ? null : readXml(bytes);
}

function isEncrypted(manifest: XmlElement | null): boolean {
  return manifest !== null && findElement(manifest, 'manifest:encryption-data') !== null;
}

function valueOf(meta: XmlElement | null, name: string): string | null {
  const element = meta === null ? null : findElement(meta, name);
  return element === null ? null : elementText(element);
}
