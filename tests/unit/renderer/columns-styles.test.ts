import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../renderer');
const RULE = /([^{}]+)\{([^{}]*)\}/g;

interface Rule {
  name: string;
  style: string;
}

/** The grids whose columns scroll by themselves: they may be lower than what is in them. */
function gridsOfColumns(): Rule[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const rules = files.flatMap((file) => {
    const plain = readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...plain.matchAll(RULE)].map(([, selector = '', style = '']) => ({ name: `${file} ${selector.trim()}`, style }));
  });
  return rules.filter(({ style }) => /display:\s*grid/.test(style) && /grid-template-columns/.test(style) && /min-height:\s*0/.test(style));
}

describe('a row of columns that scroll by themselves', () => {
  const grids = gridsOfColumns();

  test('is there in the screens that have columns', () => {
    expect(grids.map(({ name }) => name)).toContain(`${join('screens', 'review', 'ReviewColumns.module.css')} .columns`);
  });

  // As high as its content, it is laid out once to know how high that is, and once more in the height that it gets: with a
  // review of forty pages in it this took half of the time of a key.
  test.each(grids)('$name has a height that does not depend on what is in it', ({ style }) => {
    expect(style).toMatch(/grid-template-rows:\s*minmax\(0, 1fr\)/);
  });
});
