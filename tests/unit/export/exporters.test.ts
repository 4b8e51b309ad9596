import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../core/export/exporters';
import { createTypesetter } from '../../../core/export/typesetter';
import { exportFormat } from '../../../core/model/export-options';
import { readMarkdown } from '../../../core/review/markdown/read-markdown';
import { buildTree } from '../../../core/tree/build-tree';
import { ALL_PARTS } from '../tree/make-review';
import { OUTLETS, richReview } from '../tree/rich-review';

const { review, clippings } = richReview();
const tree = buildTree(review, clippings, { office: 'Press Office', outlets: OUTLETS }, ALL_PARTS);
const context = { typesetter: createTypesetter({ assetsFolder: join(process.cwd(), 'assets') }), review, options: ALL_PARTS, pictureFile: () => null };

function exporter(format: string): (typeof exporters)[number] {
  const found = exporters.find((one) => one.format === format);
  if (found === undefined) throw new Error(`no exporter for ${format}`);
  return found;
}

describe('exporters', () => {
  it('has one for every format of the contract', () => {
    expect(exporters.map(({ format }) => format).sort()).toEqual([...exportFormat.options].sort());
  });

  it('writes a PDF, with the warnings of the tree', async () => {
    const { bytes, pages, warnings } = await exporter('pdf').write(tree, context);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(pages).toBeGreaterThan(5);
    expect(warnings).toEqual(tree.warnings);
  });

  it.each(['pdf', 'docx', 'eml', 'html', 'bundle'])('stops making a file of %s that is cancelled', async (format) => {
    const clipping = [...clippings.keys()][0] ?? '';
    const file = { path: `aa/${clipping}/picture.png`, mediaType: 'image/png' as const, width: 10, height: 10 };
    const pictured = { ...tree, look: { ...tree.look, logo: file } };
    const cancelled = exporter(format).write(pictured, { ...context, kept: { clippings, outlets: [], originOf: () => null }, signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('writes Markdown that reads back as the same narrative', async () => {
    const { bytes } = await exporter('md').write(tree, context);
    const read = readMarkdown(new TextDecoder().decode(bytes));
    expect(read).toMatchObject({ title: review.title, date: review.date });
  });
});
