import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exportHtml, htmlPage } from '../../../../core/export/html/export-html';
import { sha256 } from '../../../../core/library/storage/sha256';
import { buildTree } from '../../../../core/tree/build-tree';
import { ALL_PARTS, line, makeReview, text } from '../../tree/make-review';
import { OUTLETS, richReview } from '../../tree/rich-review';
import { wholeTree, writeWholePictures } from '../../tree/whole-review';

const { review, clippings } = richReview();
const tree = buildTree(review, clippings, { office: 'Press Office', outlets: OUTLETS }, ALL_PARTS);
const page = htmlPage(tree);
const { document } = parseHTML(page);
const all = (selector: string) => [...document.querySelectorAll(selector)];

it('holds its pictures as they are, and no trace of how they came in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-html-'));
  const whole = wholeTree();
  const pictureFile = writeWholePictures(folder);
  const { bytes } = await exportHtml(whole, { pictureFile });
  const written = new TextDecoder().decode(bytes);
  const shown = [...written.matchAll(/src="data:image\/\w+;base64,([^"]*)"/gu)].map(([, base64 = '']) => sha256(Buffer.from(base64, 'base64')));
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)).map((name) => sha256(readFileSync(join(folder, name))));
  rmSync(folder, { recursive: true });
  expect(shown.length).toBeGreaterThan(2);
  for (const hash of shown) expect(own).toContain(hash);
  expect(written.includes('\0')).toBe(false);
});

it('has the office’s colour, where that can be read as it is', () => {
  const own = htmlPage({ ...tree, look: { ...tree.look, accent: '#1f3f66' } });
  expect(own).toContain('--accent: #1f3f66;');
  const yellow = htmlPage({ ...tree, look: { ...tree.look, accent: '#ffee00' } });
  const [light, dark] = [...yellow.matchAll(/--accent: (#\w+);/gu)].map(([, colour]) => colour);
  expect(light).not.toBe('#ffee00');
  expect(dark).toBe('#ffee00');
});

describe('the web page of a review', () => {
  it('has every id once, and what every link within it leads to', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('leads from each note to its source and back', () => {
    const notes = all('sup a');
    expect(notes.length).toBeGreaterThan(6);
    for (const note of notes) {
      const source = document.getElementById(note.getAttribute('href')?.slice(1) ?? '');
      expect(source?.querySelector(`a[href="#${note.id}"]`), note.id).not.toBeNull();
    }
  });

  it('nests its headings without a gap', () => {
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    expect(Math.max(...levels)).toBeGreaterThanOrEqual(4);
  });

  it('sets each article in its own language and direction', () => {
    const languages = all('article > div[dir="auto"]').map((body) => body.getAttribute('lang'));
    expect(languages).toEqual(expect.arrayContaining(['en', 'kk', 'ru', 'az', 'tr']));
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('carries everything itself and styles nothing by attribute', () => {
    expect(all('script, link, iframe, [style], img:not([src^="data:"])')).toEqual([]);
    expect(all('meta[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
    expect(all('svg rect').length).toBeGreaterThan(5);
  });

  it('keeps hostile words as words', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> "&amp; </style>\u0000';
    const attack = makeReview({
      title: hostile,
      summary: hostile,
      document: { type: 'doc', content: [line(text(hostile), { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })] },
    });
    const written = htmlPage(buildTree(attack, new Map(), { office: hostile, outlets: [] }, ALL_PARTS));
    const { document: opened } = parseHTML(written);
    expect([...opened.querySelectorAll('script, img')]).toEqual([]);
    expect(written).not.toMatch(/href="javascript:/i);
    expect(written).not.toContain('\u0000');
    expect(opened.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>');
  });
});
