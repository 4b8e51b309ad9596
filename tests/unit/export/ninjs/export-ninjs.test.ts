import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportNinjs } from '../../../../core/export/ninjs/export-ninjs';
import type { NinjsItem } from '../../../../core/export/ninjs/ninjs-item';
import { ninjs as reader } from '../../../../core/capture/kinds/ninjs';
import { documentLanguage } from '../../../../core/model/language';
import { ALL_PARTS } from '../../tree/make-review';
import { LONG_WORD, WHOLE_OUTLETS, WHOLE_REVIEW_WORDS, wholeReview, wholeTree } from '../../tree/whole-review';
import { ninjsSchema } from './ninjs-schema';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const valid = ajv.compile(ninjsSchema);
const { review, clippings } = wholeReview();
const kept = { clippings, outlets: WHOLE_OUTLETS, originOf: () => null };

async function written(options = ALL_PARTS): Promise<NinjsItem> {
  const { bytes } = await exportNinjs(wholeTree({ ...options, expires: '2026-05-11' }), { review, kept });
  return JSON.parse(new TextDecoder().decode(bytes)) as NinjsItem;
}

describe('a review in ninjs', () => {
  it('says until when it may be used, and that a draft is not to be published', async () => {
    const item = await written();
    expect([item.expires, item.pubstatus]).toEqual(['2026-05-11T23:59:59Z', 'usable']);
    const draft = await written({ ...ALL_PARTS, draft: true, classification: 'For official use' });
    expect([draft.pubstatus, draft.usageterms?.split('\n')[0]]).toEqual(['withheld', 'For official use']);
    expect(valid(draft), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each(documentLanguage.options)('is valid with labels in %s, and holds all words', async (language) => {
    const item = await written({ ...ALL_PARTS, language });
    expect(valid(item), ajv.errorsText(valid.errors)).toBe(true);
    const words = JSON.stringify(item);
    for (const text of [...Object.values(WHOLE_REVIEW_WORDS), LONG_WORD]) expect(words.includes(text), text).toBe(true);
    expect(words.includes('sealed-letter-words')).toBe(false);
  });

  it('is judged by a schema that can find fault', async () => {
    const item = await written();
    expect(valid({ ...item, uri: undefined })).toBe(false);
    expect(valid({ ...item, colour: 'red' })).toBe(false);
    expect(valid({ ...item, versioncreated: '2026-04-11' })).toBe(false);
    expect(valid({ ...item, associations: [{ uri: 'urn:x:y' }] })).toBe(false);
  });

  it('is associated with its clippings, and with each passage that it cites', async () => {
    const { associations = [] } = await written();
    const tree = wholeTree();
    const articles = associations.filter(({ profile }) => profile === 'clipping');
    expect(articles.map(({ uri }) => uri)).toEqual(tree.sources.map(({ clippingId }) => `urn:dateline:clipping:${clippingId}`));
    const citations = associations.filter(({ profile }) => profile === 'citation');
    expect(citations.map(({ name }) => name)).toEqual(tree.sources.flatMap(({ passages }) => passages.map(({ label }) => `note-${label}`)));
    for (const { associations: cited = [] } of citations) expect(articles.map(({ uri }) => uri)).toContain(cited[0]?.uri);
    expect(associations.find(({ uri }) => uri.endsWith('c0000006'))).toMatchObject({ representationtype: 'partial', copyrightholder: 'Harbour Wire' });
    expect(associations.find(({ uri }) => uri.endsWith('c0000006'))?.bodies).toBeUndefined();
  });

  it('makes no moment of a day alone', async () => {
    const { associations = [] } = await written();
    const day = associations.find(({ uri }) => uri.endsWith('c0000003'));
    expect(day?.contentcreated).toBeUndefined();
    expect(day?.altids).toEqual([{ role: 'published', value: '2026-04-10' }]);
    expect(associations.find(({ uri }) => uri.endsWith('c0000001'))?.contentcreated).toBe('2026-04-10T13:30:00.000Z');
  });

  it('can be clipped again', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(await written()));
    expect(reader.recognise(bytes, { fileName: null, mediaType: null })).toBeGreaterThan(0.9);
    const reading = await reader.read(bytes, { address: null, charset: null, extent: 'whole' });
    expect(JSON.stringify(reading.blocks)).toContain('Exports grew by 30.4 percent');
  });
});
