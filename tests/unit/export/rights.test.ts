import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, it } from 'vitest';
import { exporters } from '../../../core/export/exporters';
import { createTypesetter } from '../../../core/export/typesetter';
import { buildTree } from '../../../core/tree/build-tree';
import { ALL_PARTS } from '../tree/make-review';
import { WHOLE_OUTLETS, wholeReview } from '../tree/whole-review';
import { readPdf } from './read-pdf';
import { readZip } from './read-zip';

const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
afterAll(() => {
  typesetter.close();
});

const { review, clippings } = wholeReview();
const card = { type: 'clippingCard' as const, attrs: { clippingId: 'c000000d' } };
const withCard = { ...review, document: { ...review.document, content: [...review.document.content, card] } };

/** All that a reader can find in a file. */
async function wordsOf(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'pdf') return (await readPdf(bytes)).pages.join(' ');
  if (format === 'docx' || format === 'xlsx') return [...(await readZip(Buffer.from(bytes))).values()].map(String).join(' ');
  if (format !== 'eml') return new TextDecoder().decode(bytes);
  const { text = '', html = '' } = await PostalMime.parse(bytes);
  return text + html;
}

// A bundle is for another library, and says so.
const shown = exporters.filter(({ format }) => format !== 'bundle').flatMap(({ format }) => (format === 'pdf' ? ['narrative', 'dossier', 'brief', 'bulletin'] : ['narrative']).map((template) => [format, template] as const));

describe('what an outlet’s rights do not let be shown', () => {
  it.each(shown)('is not in %s (%s)', async (format, template) => {
    const options = { ...ALL_PARTS, template };
    const tree = buildTree(withCard, clippings, { office: '', outlets: WHOLE_OUTLETS }, options);
    const exporter = exporters.find((one) => one.format === format);
    if (exporter === undefined) throw new Error(`no exporter for ${format}`);
    const { bytes, warnings } = await exporter.write(tree, { typesetter, review: withCard, options, pictureFile: () => null, kept: { clippings, outlets: WHOLE_OUTLETS, originOf: () => null } });
    const words = (await wordsOf(format, bytes)).replace(/\s+/gu, ' ');
    for (const forbidden of ['Not to be shown at all', 'sealed-letter-words']) expect(words.includes(forbidden), forbidden).toBe(false);
    expect(words.includes('Corridor forum in the spotlight') || format === 'csv' || format === 'xlsx').toBe(true);
    expect(warnings).toContain('Closed Letter: 1 clipping left out, as the outlet’s rights allow nothing to be shown.');
  });
});
