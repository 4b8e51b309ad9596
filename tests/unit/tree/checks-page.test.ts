import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../core/checks/check-review';
import { htmlPage } from '../../../core/export/html/export-html';
import { exportText } from '../../../core/export/text/export-text';
import { documentLanguage } from '../../../core/model/language';
import { rule } from '../../../core/model/finding';
import { buildTree } from '../../../core/tree/build-tree';
import { ALL_PARTS, line, makeReview, text } from './make-review';

const STATEMENT = 'Nobody was surprised by the forum.';
const review = makeReview({
  document: { type: 'doc', content: [line(text(`${STATEMENT} Trade grew by 12 percent.`))] },
  dismissed: [{ rule: 'unsourced-statement', text: STATEMENT, sentence: STATEMENT, reason: 'Heard in the hall' }],
});
const checks = checkReview(review, { clippings: new Map(), outlets: [] });

describe('the page about the checks', () => {
  it.each(documentLanguage.options)('names every check, what it has open, and what was dismissed and why (%s)', async (language) => {
    const tree = buildTree(review, new Map(), { office: '', outlets: [], checks }, { ...ALL_PARTS, language, checksPage: true });
    const table = tree.narrative.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.length).toBe(1 + rule.options.length);
    const written = new TextDecoder().decode((await exportText(tree)).bytes);
    for (const words of [htmlPage(tree), written]) expect(words).toContain('Heard in the hall');
  });

  it('is left out unless it is asked for', () => {
    const tree = buildTree(review, new Map(), { office: '', outlets: [], checks }, ALL_PARTS);
    expect(htmlPage(tree)).not.toContain('Heard in the hall');
  });
});

describe('an export', () => {
  const remark = { id: 'aa00aa00', author: 'Mira', createdAt: '2026-04-11T06:30:00.000Z' };
  const suggested = makeReview({
    document: {
      type: 'doc',
      content: [
        line(
          text('Trade '),
          { type: 'text', text: 'grew', marks: [{ type: 'deletion', attrs: remark }] },
          { type: 'text', text: 'fell', marks: [{ type: 'insertion', attrs: remark }] },
          { type: 'text', text: ' last year.', marks: [{ type: 'comment', attrs: { ...remark, text: 'Which year?' } }] },
        ),
      ],
    },
  });

  it('is the text without suggested changes, and warns of what is open', () => {
    const tree = buildTree(suggested, new Map(), { office: '', outlets: [] }, ALL_PARTS);
    const page = htmlPage(tree);
    expect(page).toContain('Trade grew last year.');
    expect(page).not.toMatch(/fell|Which year/);
    expect(tree.warnings.join(' ')).toMatch(/1 suggested change is open.*1 comment is open/);
  });
});
