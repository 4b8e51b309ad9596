import type { Kind, Unpacked } from './kind';
import { readNewsMlG2 } from '../news/read-newsml-g2';
import { splitNewsItems } from '../news/split-news-items';
import { xmlKind } from '../news/xml-kind';

/** Messages, items and packages in NewsML-G2; a message with several stories gives a clipping of each. */
export const newsmlG2: Kind = {
  ...xmlKind({
    name: 'newsml-g2',
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    roots: ['newsmessage', 'newsitem', 'packageitem', 'contentmeta', 'contentset'],
    read: readNewsMlG2,
  }),
  unpack: (bytes): Unpacked => ({ parts: splitNewsItems(bytes), onlyParts: true }),
};
