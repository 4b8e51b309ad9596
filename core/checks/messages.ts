/** Everything the checks say, in one place; a language is added by another table of the same shape. */
export const MESSAGES = {
  noSource: () => 'No source is cited for this statement.',
  clippingGone: () => 'The clipping cited here is no longer in the library.',
  wordsNotFound: (words: string) => (words === '' ? 'The highlight cited here no longer exists.' : `The cited words are not in the clipping: “${words}”.`),
  passageSays: (stated: string, says: string) => `${stated}, but the cited passage says ${says}.`,
  articleSays: (stated: string, says: string) => `${stated} is not in the cited article; the nearest figure there is ${says}.`,
  notInPassage: (stated: string) => `${stated} is not in the cited passage.`,
  notInArticle: (stated: string) => `${stated} is not in the cited article.`,
  elsewhereInArticle: (stated: string) => `${stated} is not in the cited passage, though the article has it elsewhere.`,
  notInPartOfArticle: (stated: string) => `${stated} is not in the cited article, of which only a part was captured.`,
};
