import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import { plainText } from '../../../../core/model/plain-text';

const STANDFIRST = 'The two ministries promise that the first ferry will leave in the autumn, though nobody has yet said who will pay for the road to the quays';
const PROSE = Array.from({ length: 5 }, (_, at) => `<p>Freight through the harbour grew by ${String(at + 2)}.5 percent last year, and the operators expect the same again when the second crane is in use at last.</p>`).join('\n');

function text(above: string, behind = '', head = ''): string {
  const page = `<!doctype html><html lang="en"><head><title>Freight grows</title>${head}</head><body><nav><a href="/">Home</a></nav><header><h1>Freight grows</h1>${above}</header><div class="story">${PROSE}${behind}</div></body></html>`;
  return plainText(readPage(page, 'https://coast.example/a/1').blocks).text;
}

describe('the standfirst of an article', () => {
  it.each([
    ['in a lone heading', `<h2>${STANDFIRST}</h2>`, ''],
    ['in a lone third heading', `<h3>${STANDFIRST}</h3>`, ''],
    ['in an element named so', `<div class="article__standfirst">${STANDFIRST}</div>`, ''],
    ['where the page states it as the description', `<div>${STANDFIRST}</div>`, `<meta name="description" content="${STANDFIRST}">`],
  ])('%s goes before the text, once', (_what, above, head) => {
    const read = text(above, '', head);
    expect(read.startsWith(STANDFIRST)).toBe(true);
    expect(read.split(STANDFIRST)).toHaveLength(2);
  });

  it.each([
    ['a short heading', '<h2>Economy</h2>'],
    ['a link to another story', `<h2><a href="/other">${STANDFIRST}</a></h2>`],
    ['words in the navigation', `<nav><p class="intro">${STANDFIRST}</p></nav>`],
  ])('is not %s', (_what, above) => {
    expect(text(above)).not.toMatch(/Economy|The two ministries/);
  });

  it('is not taken from below the text', () => {
    const read = text('', `<h2>${STANDFIRST}</h2>`);
    expect(read.startsWith('Freight through')).toBe(true);
  });
});
