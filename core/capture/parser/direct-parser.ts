import { readMaterial } from '../read-material';
import type { Parser } from './parser';
import { readTables } from './read-tables';
import { recogniseMaterial } from './recognise-material';

/** Reads in this very process, without limits of time and memory: for input of our own, and within a parser's process. */
export const directParser: Parser = {
  recognise: (material, unpacks) => recogniseMaterial(material, unpacks),
  read: (kind, material) => readMaterial(kind, material),
  tables: (material) => Promise.resolve(readTables(material)),
};
