import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { reviewExtensions } from '../../../../core/editor/extensions';
import type { BlockNode } from '../../../../core/model/review-document';
import { documentFacts } from '../../../../renderer/editor/document-facts';
import { cite, line, text } from '../../tree/make-review';

const schema = getSchema(reviewExtensions());
const [ONE, OTHER] = ['c0000001', 'c0000002'];

function facts(content: BlockNode[], former?: ReturnType<typeof documentFacts>) {
  return documentFacts(schema.nodeFromJSON({ type: 'doc', content }), former);
}

describe('what is counted of a text', () => {
  const said = line(text('Exports grew by 30.4 percent.'), cite(ONE, 'grew by 30.4 percent'), text(' They will grow.'), cite(ONE, 'will grow'));

  test('is its words, and the citations of each clipping', () => {
    const { words, cited } = facts([said]);
    expect(words).toBe(8);
    expect([...cited]).toEqual([[ONE, 2]]);
  });

  test('keeps its citations as they are while only words change', () => {
    const before = facts([said]);
    const after = facts([said, line(text('Two words.'))], before);
    expect(after.words).toBe(10);
    expect(after.cited).toBe(before.cited);
  });

  test.each([
    ['one more', [said, line(text('Ships.'), cite(ONE, 'ships'))]],
    ['one less', [line(text('Exports grew by 30.4 percent.'), cite(ONE, 'grew by 30.4 percent'))]],
    ['another clipping', [line(text('Exports grew.'), cite(OTHER, 'grew'), text(' They grow.'), cite(OTHER, 'grow'))]],
  ])('has other citations after %s', (_name, content) => {
    const before = facts([said]);
    expect(facts(content, before).cited).not.toEqual(before.cited);
  });
});
