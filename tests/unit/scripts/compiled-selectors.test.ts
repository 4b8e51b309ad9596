import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { compile, is } from '../../../core/capture/html/compiled-selectors';
import { compiledSelectors } from '../../../scripts/setup/compiled-selectors.mjs';

const { resolveId } = compiledSelectors();

it('the one module of linkedom that compiles selectors does so by ours, and takes nothing else from there', async () => {
  const matches = join(dirname(createRequire(import.meta.url).resolve('linkedom')), '..', 'esm', 'shared', 'matches.js');
  const source = await readFile(matches, 'utf8');
  expect(source).toContain("import * as CSSselect from 'css-select'");
  expect(new Set(source.match(/CSSselect\.\w+/g))).toEqual(new Set(['CSSselect.compile', 'CSSselect.is']));
  expect(existsSync(resolveId('css-select', matches) ?? '')).toBe(true);
  expect(resolveId('css-select', '/somewhere/node_modules/other/index.js')).toBeNull();
  expect(resolveId('boolbase', matches)).toBeNull();
});

it.each(['p', 'article h1, main > h1', 'p:not(.a):not(.b i)', 'div:has(> p)', '[itemprop~="date" i]', 'p + p, p ~ i', ':is(h1, h2) em', 'main em, div i'])('a selector finds the same in a page that changes: %s', (selector) => {
  const { document } = parseHTML('<main><h1>a <em>b</em></h1><article><h1>c</h1><p class="a" itemprop="Date">d</p><p>e</p><i>f</i></article><div><p class="b">g<i>h</i></p></div></main>');
  const all = () => [...document.querySelectorAll('*')];
  const found = () => all().filter((element) => compile(selector, options)(element));
  const expected = () => [...document.querySelectorAll(selector)];
  expect([found(), found()]).toEqual([expected(), expected()]);
  document.querySelector('div')?.append(...(document.querySelector('article')?.childNodes ?? []), ...(document.querySelector('main > h1')?.childNodes ?? []));
  expect(found()).toEqual(expected());
  expect(all().filter((element) => is(element, selector, options))).toEqual(expected());
});

it('a selector is compiled once, for pages and for XML', () => {
  expect(compile('Main h1', options)).toBe(compile('Main h1', options));
  const { document } = parseHTML('<main><h1>a</h1></main>');
  const heading = document.querySelector('h1');
  if (heading === null) throw new Error('There is no heading.');
  expect([compile('Main h1', options)(heading), compile('Main h1', { ...options, xmlMode: true })(heading)]).toEqual([true, false]);
});

/** As linkedom gives it, as far as these selectors need it. */
const ADAPTER = {
  isTag: (node: Node): node is Element => node.nodeType === 1,
  getAttributeValue: (element: Element, name: string) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element: Element, name: string) => element.hasAttribute(name),
  getChildren: (node: Node) => [...node.childNodes],
  getName: (element: Element) => element.localName,
  getParent: (node: Node) => node.parentNode as Element | null,
  getSiblings: (node: Node) => [...(node.parentNode?.childNodes ?? [])],
  getText: (node: Node) => node.textContent ?? '',
  removeSubsets: (nodes: Node[]) => nodes,
  existsOne: (test: (element: Element) => boolean, nodes: Node[]): boolean => nodes.some((node) => ADAPTER.isTag(node) && (test(node) || ADAPTER.existsOne(test, ADAPTER.getChildren(node)))),
  findAll: () => [],
  findOne: () => null,
};

const options = { adapter: ADAPTER } as unknown as Parameters<typeof compile>[1];
