import type { DocumentPicture } from '../document/document-part';
import { embeddedAddress } from '../pictures/embedded-address';
import type { XmlElement } from '../xml/xml-element';
import { childElement, childElements, elementText } from '../xml/xml-element';

/** A frame may hold one picture in several formats; what cannot be shown goes last. */
const NOT_SHOWN = /\.(?:svg|svm|emf|wmf|eps|pdf)$/i;

/** @returns whether a frame holds a picture, and not what only stands in for a chart or a formula */
export function isPictureFrame(frame: XmlElement): boolean {
  return childElement(frame, 'draw:image') !== null && childElement(frame, 'draw:object') === null && childElement(frame, 'draw:text-box') === null;
}

/** @returns the picture in a frame of an OpenDocument; none when it lies outside of the document */
export function framePictures(frame: XmlElement): DocumentPicture[] {
  const paths = childElements(frame, 'draw:image')
    .map(({ attributes }) => (attributes['xlink:href'] ?? '').replace(/^\.\//, ''))
    .filter((path) => path !== '' && !/^(?:[a-z][\w+.-]*:|\.\.|\/)/i.test(path));
  const path = paths.find((candidate) => !NOT_SHOWN.test(candidate)) ?? paths[0];
  if (path === undefined) return [];
  const description = childElement(frame, 'svg:desc') ?? childElement(frame, 'svg:title');
  return [{ kind: 'picture', address: embeddedAddress('part', path), alt: description === null ? '' : elementText(description).trim() }];
}
