import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../core/capture/html/clean-text';
import { openDocument } from '../../../../core/capture/html/open-document';
import { removeSiteLines } from '../../../../core/capture/html/remove-site-lines';

function left(markup: string): string {
  const { body } = openDocument(`<!DOCTYPE html><html><head></head><body>${markup}</body></html>`);
  removeSiteLines(body);
  return cleanText(body.textContent);
}

describe('removeSiteLines', () => {
  it('takes a teaser away with its label, however much its markup is indented', () => {
    const teaser = `<div>${'\n    '.repeat(200)}<p>Czytaj więcej</p><h3><a href="/4">Another story</a></h3><p>What it is about.</p></div>`;
    expect(left(`<p>First.</p>${teaser}<p>Second.</p>`)).toBe('First.Second.');
  });

  it('takes only the line itself where the link is in it', () => {
    expect(left('<blockquote><p>Read also: <a href="/4">Another story</a></p><p>Prose of the article.</p></blockquote>')).toBe('Prose of the article.');
  });

  it('leaves prose that begins like a label', () => {
    expect(left('<p>Related companies were asked too, and said nothing of the kind had happened.</p>')).toContain('nothing of the kind');
  });
});
