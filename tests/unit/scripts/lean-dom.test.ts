import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DOMTokenList } from '../../../core/capture/html/class-names';
import { CSSStyleDeclaration } from '../../../core/capture/html/no-styles';
import { leanDom } from '../../../scripts/setup/lean-dom.mjs';

const linkedom = join(dirname(createRequire(import.meta.url).resolve('linkedom')), '..', 'esm');
const { resolveId } = leanDom();

describe('the DOM of the built programs', () => {
  it.each([
    ['interface/node.js', /from '([^']*event-target\.js)'/, 'EventTarget'],
    ['interface/element.js', /from '([^']*css-style-declaration\.js)'/, 'CSSStyleDeclaration'],
    ['interface/element.js', /from '([^']*token-list\.js)'/, 'DOMTokenList'],
  ])('has something leaner in what %s takes from %s', async (module, imported, name) => {
    const importer = join(linkedom, module);
    const source = imported.exec(await readFile(importer, 'utf8'))?.[1] ?? '';
    const replaced = resolveId(source, importer) ?? '';
    expect(existsSync(replaced)).toBe(true);
    expect(await readFile(replaced, 'utf8')).toContain(`export class ${name} {`);
  });

  it('leaves the modules of others alone', () => {
    expect(resolveId('./event-target.js', '/somewhere/node_modules/other/node.js')).toBeNull();
    expect(resolveId('./event-target.js', undefined)).toBeNull();
    expect(resolveId('./node-list.js', join(linkedom, 'interface', 'node.js'))).toBeNull();
  });
});

describe.each(['', ' ', 'a', ' b  a\n b ', 'a b c'])('the class names of “%s”', (written) => {
  const elements = () => parseHTML(`<p class="${written}">`).document;

  it('are those that linkedom has', () => {
    const element = elements().querySelector('p');
    if (element === null) throw new Error('There is no paragraph.');
    const names = new DOMTokenList(element);
    expect(names.value).toBe(element.className);
    expect(['a', 'b', 'd', ''].map((name) => names.has(name) && name !== '')).toEqual(['a', 'b', 'd', ''].map((name) => element.classList.contains(name)));
    names.add('d', 'a');
    const other = elements().querySelector('p');
    other?.classList.add('d', 'a');
    expect(element.getAttributeNode('class')?.value).toBe(other?.getAttribute('class'));
    names.clear();
    expect(element.getAttributeNode('class')?.value).toBe('');
  });
});

it('class names make the attribute where there is none', () => {
  const { document } = parseHTML('<p>');
  const element = document.querySelector('p');
  if (element === null) throw new Error('There is no paragraph.');
  new DOMTokenList(element).add('b', '', 'a', 'b');
  expect(element.getAttribute('class')).toBe('b a');
});

it('an element without a style is shown', () => {
  expect({ ...new CSSStyleDeclaration() }).toEqual({ display: '', visibility: '' });
  const { style } = parseHTML('<p>').document.createElement('p');
  expect([style.display, style.visibility]).toEqual(['', '']);
});
