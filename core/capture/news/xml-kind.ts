import { encodingOf } from './encoding-of';
import { localTree } from './local-tree';
import type { XmlElement } from '../xml/xml-element';
import type { Kind } from '../kinds/kind';
import { xmlRoot } from './news-root';
import type { Story } from './story';
import { storyReading } from './story';

const SURE = 0.98;

/** @returns a kind of XML document that is told by the name of its root */
export function xmlKind(parts: { name: string; mediaType: string; roots: readonly string[]; read: (root: XmlElement) => Story }): Kind {
  const { name, mediaType, roots, read } = parts;
  return {
    name,
    mediaType,
    extension: 'xml',
    recognise: (bytes) => (roots.includes(xmlRoot(bytes) ?? '') ? SURE : 0),
    read: (bytes) => storyReading(read(rootOf(localTree(bytes))), encodingOf(bytes)),
  };
}

// `readXml` puts a nameless element around the root.
function rootOf(tree: XmlElement): XmlElement {
  return tree.children.find((child): child is XmlElement => typeof child !== 'string') ?? tree;
}
