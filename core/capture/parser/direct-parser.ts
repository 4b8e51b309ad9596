import { readMaterial, type ReaderData } from '../read-material';
import type { Parser } from './parser';
import { readTables } from './read-tables';
import { isArticleAlone, recogniseMaterial } from './recognise-material';

/** Reads in this very process, without limits of time and memory: for input of our own, and within a parser's process. */
export const directParser: Parser = directParserWith({});

/** The same with files of Dateline's own at hand. */
export function directParserWith(data: ReaderData): Parser {
  return {
    recognise: (material, unpacks) => recogniseMaterial(material, unpacks),
    recogniseAndRead: async (material) => {
      const recognised = await recogniseMaterial(material, true);
      return { ...recognised, read: isArticleAlone(recognised) ? await readMaterial(recognised.kind, material, data) : null };
    },
    read: (kind, material) => readMaterial(kind, material, data),
    tables: (material) => Promise.resolve(readTables(material)),
  };
}
