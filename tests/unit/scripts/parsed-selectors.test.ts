import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'css-select';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { parse } from '../../../core/capture/html/parsed-selectors';
import { parsedSelectors } from '../../../scripts/setup/parsed-selectors.mjs';

const { resolveId } = parsedSelectors();

it('the one module of css-select that parses selectors does so by ours, and takes nothing else from there', async () => {
  const index = createRequire(import.meta.url).resolve('css-select');
  expect(/from "css-what"/.exec(await readFile(index, 'utf8'))).not.toBeNull();
  expect(/import \{([^}]*)\} from "css-what"/.exec(await readFile(index, 'utf8'))?.[1]?.trim()).toBe('parse');
  expect(existsSync(resolveId('css-what', index) ?? '')).toBe(true);
  expect(resolveId('css-what', '/somewhere/node_modules/other/index.js')).toBeNull();
  expect(resolveId('boolbase', index)).toBeNull();
});

it.each(['p', 'article h1, main > h1', 'p:not(.a):not(.b i)', 'div:has(> p)', '[itemprop~="date" i]', 'p + p, p ~ i', ':is(h1, h2) em'])('parts that were compiled before mean the same: %s', (selector) => {
  const { document } = parseHTML('<main><h1>a <em>b</em></h1><article><h1>c</h1><p class="a" itemprop="Date">d</p><p>e</p><i>f</i></article><div><p class="b">g<i>h</i></p></div></main>');
  const found = () => {
    const matches = compile(parse(selector), { adapter: ADAPTER });
    return [...document.querySelectorAll('*')].filter((element) => matches(element)).map((element) => element.outerHTML);
  };
  const expected = [...document.querySelectorAll(selector)].map((element) => element.outerHTML);
  expect([found(), found(), found()]).toEqual([expected, expected, expected]);
  expect(parse(selector)).toBe(parse(selector));
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
