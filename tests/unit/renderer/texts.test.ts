import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../renderer/i18n/i18n';

const root = join(__dirname, '..', '..', '..', 'renderer');
const PLURALS = ['', '_one', '_other', '_zero'];

/**
 * Keys written out in the code of a file, with the namespace each is looked up in; `*` where a file is handed the
 * function that looks up.
 */
function keysIn(source: string): { namespace: string; key: string }[] {
  const hooked = source.includes('useTranslation(') || source.includes('i18next.t(');
  const own = /useTranslation\(\[?'(\w+)'/.exec(source)?.[1] ?? (hooked ? 'common' : '*');
  return [...source.matchAll(/\bt\('([\w:.-]+)'/g)].map(([, written = '']) => {
    const [first = '', second] = written.split(':');
    return second === undefined ? { namespace: own, key: first } : { namespace: first, key: second };
  });
}

function lookUp(namespace: string, key: string): unknown {
  if (namespace === '*') return Object.keys(texts.en).map((one) => lookUp(one, key)).find((found) => typeof found === 'string');
  let found: unknown = (texts.en as Record<string, unknown>)[namespace];
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return found;
}

describe('texts of the window', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

  it('has every text that the code names', () => {
    const missing = files.flatMap((file) =>
      keysIn(readFileSync(join(root, file), 'utf8'))
        .filter(({ namespace, key }) => !PLURALS.some((plural) => typeof lookUp(namespace, key + plural) === 'string'))
        .map(({ namespace, key }) => `${file}: ${namespace}:${key}`),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});
