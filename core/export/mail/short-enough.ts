import type { DocumentTree, TreeClipping } from '../../tree/document-tree';

export interface ShortenedTree {
  tree: DocumentTree;
  /** Clippings of which only headline and link are left, or not even these. */
  shortened: number;
}

/** What a mail can do without, when no article's text fits: its list of sources names all that is cited. */
const LESS: readonly ((tree: DocumentTree) => DocumentTree)[] = [
  (tree) => tree,
  (tree) => ({ ...tree, contents: [] }),
  (tree) => ({ ...tree, contents: [], parts: tree.parts.filter((part) => part !== 'coverage') }),
  (tree) => ({ ...tree, contents: [], parts: tree.parts.filter((part) => part !== 'coverage'), sections: [] }),
];

/**
 * A tree of which the last articles are headline and link only, as few of them as it takes; if that is not enough, one
 * without contents, figures and the clippings.
 * @param fits whether a tree is short enough
 */
export function shortEnough(tree: DocumentTree, fits: (tree: DocumentTree) => boolean): ShortenedTree {
  if (fits(tree)) return { tree, shortened: 0 };
  const articles = tree.sections.reduce((sum, { clippings }) => sum + clippings.length, 0);
  const bare = withArticles(tree, 0);
  if (!fits(bare)) {
    const candidates = LESS.map((less) => less(bare));
    return { tree: candidates.find(fits) ?? candidates.at(-1) ?? bare, shortened: articles };
  }
  let [kept, tooMany] = [0, articles];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (fits(withArticles(tree, middle))) kept = middle;
    else tooMany = middle;
  }
  return { tree: withArticles(tree, kept), shortened: articles - kept };
}

function withArticles(tree: DocumentTree, kept: number): DocumentTree {
  let at = 0;
  const sections = tree.sections.map((section) => ({ ...section, clippings: section.clippings.map((clipping) => (at++ < kept ? clipping : withoutText(clipping))) }));
  return { ...tree, sections };
}

function withoutText(clipping: TreeClipping): TreeClipping {
  return { ...clipping, text: 'link', blocks: [] };
}
