import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { blockLineRule } from './rules/block-line-rule';
import { citationRule } from './rules/citation-rule';
import { inlineTagRule } from './rules/inline-tag-rule';
import { referenceRule } from './rules/reference-rule';

/** Blocks that lie deeper in one another than this are refused: the parser would leave out what is in them. */
export const DEEPEST = 200;

/** Markdown as CommonMark and GitHub have it, with the citations, tags and directives of a review. */
export const parser = createParser();

function createParser(): MarkdownIt {
  const made = createMarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: DEEPEST });
  // Addresses are kept as they are written; where they may lead is checked when the link is read.
  made.normalizeLink = (address) => address;
  made.validateLink = () => true;
  made.inline.ruler.before('link', 'citation', citationRule);
  made.inline.ruler.before('autolink', 'inline_tag', inlineTagRule);
  made.inline.ruler.before('entity', 'reference', referenceRule);
  made.block.ruler.before('blockquote', 'block_line', blockLineRule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  return made;
}
