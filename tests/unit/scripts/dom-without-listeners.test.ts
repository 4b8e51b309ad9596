import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { domWithoutListeners } from '../../../scripts/setup/dom-without-listeners.mjs';

const linkedom = join(dirname(createRequire(import.meta.url).resolve('linkedom')), '..', 'esm');
const { resolveId } = domWithoutListeners();

describe('the DOM of the built programs', () => {
  it('derives its nodes from a class that keeps no listeners', async () => {
    const node = join(linkedom, 'interface', 'node.js');
    const source = /from '([^']*event-target\.js)'/.exec(await readFile(node, 'utf8'))?.[1] ?? '';
    const replaced = resolveId(source, node) ?? '';
    expect(existsSync(replaced)).toBe(true);
    expect(await readFile(replaced, 'utf8')).toContain('export class EventTarget {');
  });

  it('leaves the modules of others alone', () => {
    expect(resolveId('./event-target.js', '/somewhere/node_modules/other/node.js')).toBeNull();
    expect(resolveId('./event-target.js', undefined)).toBeNull();
    expect(resolveId('./node-list.js', join(linkedom, 'interface', 'node.js'))).toBeNull();
  });
});
