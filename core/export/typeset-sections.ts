import { randomBytes } from 'node:crypto';
import type { TreeClipping, TreeSection } from '../tree/document-tree';

/** An article as a file that only the typesetter sees. */
export interface TypesetArticle {
  /** Where templates find it; it stands for the same article for ever. */
  path: string;
  /** Left out where the typesetter has it from its job before. */
  article?: TreeClipping;
}

export type TypesetSection = Omit<TreeSection, 'clippings'> & { clippings: TypesetArticle[] };

/** No other process that a typesetter has articles from uses the same names. */
const FOLDER = `/articles/${randomBytes(8).toString('hex')}`;
const paths = new WeakMap<TreeClipping, string>();
let last = 0;

/** The sections of a tree with each article apart, so that one that is the same object as before need not be handed over, looked at and read again. */
export function typesetSections(sections: readonly TreeSection[]): TypesetSection[] {
  return sections.map((section) => ({ ...section, clippings: section.clippings.map((article) => ({ path: pathOf(article), article })) }));
}

/** @returns the sections for a template of Dateline, which finds each article in its file */
export function withPaths(sections: readonly TypesetSection[]): TypesetSection[] {
  return sections.map((section) => ({ ...section, clippings: section.clippings.map(({ path }) => ({ path })) }));
}

function pathOf(article: TreeClipping): string {
  const path = paths.get(article) ?? `${FOLDER}/${String(++last)}.json`;
  paths.set(article, path);
  return path;
}
