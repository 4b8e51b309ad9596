import type { DocumentPicture } from '../document/document-part';
import { embeddedAddress } from '../pictures/embedded-address';
import type { XmlElement } from '../xml/xml-element';
import { findElement, findElements } from '../xml/xml-element';
import type { PackagePart } from './word-package';

/**
 * The pictures in a drawing of a Word document: in DrawingML, or in the VML of older programs. Those that only link to a
 * file elsewhere are none; those in text boxes belong to the text there.
 * @param element `w:drawing`, `w:pict` or `w:object`
 */
export function wordPictures(element: XmlElement, main: PackagePart): DocumentPicture[] {
  const drawing = withoutTextBoxes(element);
  const described = findElement(drawing, 'wp:docPr')?.attributes.descr ?? '';
  const own = findElements(drawing, 'a:blip').map(({ attributes }) => ({ id: attributes['r:embed'], alt: described }));
  const older = findElements(drawing, 'v:imagedata').map(({ attributes }) => ({ id: attributes['r:id'], alt: findElement(drawing, 'v:shape')?.attributes.alt ?? '' }));
  return [...own, ...older].flatMap(({ id, alt }): DocumentPicture[] => {
    const path = id === undefined ? null : main.path(id);
    return path === null ? [] : [{ kind: 'picture', address: embeddedAddress('part', path), alt: alt.trim() }];
  });
}

function withoutTextBoxes(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) => (typeof child === 'string' || child.name === 'w:txbxContent' ? [] : [withoutTextBoxes(child)]));
  return { ...element, children };
}
