import { describe, expect, it } from 'vitest';
import { documentLanguage } from '../../../core/model/language';
import { clipping } from '../../../core/model/clipping';
import { review } from '../../../core/model/review';
import { exportHtml } from '../../../core/export/html/export-html';
import { plainReview } from '../../../core/export/text/export-text';
import { LONG_WORD, WHOLE_REVIEW_WORDS, wholeReview, wholeTree } from './whole-review';

describe('the review that every format is tried on', () => {
  it('is one that a library could hold', () => {
    const whole = wholeReview();
    expect(review.safeParse(whole.review).error).toBeUndefined();
    for (const one of whole.clippings.values()) expect(clipping.safeParse(one).error, one.id).toBeUndefined();
  });

  it.each(documentLanguage.options)('keeps its words in plain text and on the web with labels in %s', async (language) => {
    const tree = wholeTree({ language });
    const page = new TextDecoder().decode((await exportHtml(tree, { pictureFile: () => null })).bytes);
    const plain = plainReview(tree).replace(/\s+/gu, '');
    for (const words of [...Object.values(WHOLE_REVIEW_WORDS), LONG_WORD]) {
      expect(page).toContain(words);
      expect(plain).toContain(words.replace(/\s+/gu, ''));
    }
    expect(page).toContain(tree.labels.sources);
    expect(page + plain).not.toContain('sealed-letter-words');
  });
});
