import { describe, expect, test } from 'vitest';
import type { ExportPreset } from '../../../core/model/export-preset';
import { ALL_PARTS } from '../tree/make-review';
import { useCore, type OpenCore } from './support/core';

const cores = useCore();

function preset(id: string, values: Partial<ExportPreset> = {}): ExportPreset {
  return { id, name: `Preset ${id}`, format: 'pdf', options: { ...ALL_PARTS, parts: ['narrative'], text: 'link' }, usual: false, ...values };
}

async function startsFrom(core: OpenCore, reviewId: string): Promise<unknown> {
  const { options } = await core.handlers['export.defaults']({ reviewId });
  return { parts: options.parts.length, text: options.text };
}

describe('presets', () => {
  test('last, and are taken back', async () => {
    const first = await cores.withLibrary();
    const kept = await first.handlers['presets.change']({ presets: [preset('aaaa0001'), preset('aaaa0002')] });
    await first.handlers['presets.change']({ presets: [preset('aaaa0002')] });
    await first.handlers['history.undo']({});
    const core = await cores.again(first);
    expect(await core.handlers['presets.list']({})).toEqual(kept);
  });

  test('at most one is the usual one', async () => {
    const core = await cores.withLibrary();
    const kept = await core.handlers['presets.change']({ presets: [preset('aaaa0001', { usual: true }), preset('aaaa0002', { usual: true })] });
    expect(kept.map(({ usual }) => usual)).toEqual([false, true]);
  });

  test('a review starts from the usual one, and from its own last export after that', async () => {
    const core = await cores.withLibrary();
    const { id } = await core.handlers['reviews.create']({ title: 'Harbour', clippingIds: [] });
    expect(await startsFrom(core, id)).toEqual({ parts: 6, text: 'excerpt' });
    await core.handlers['presets.change']({ presets: [preset('aaaa0001', { usual: true })] });
    expect(await startsFrom(core, id)).toEqual({ parts: 1, text: 'link' });
    const { options } = await core.handlers['export.defaults']({ reviewId: id });
    await core.handlers['export.save']({ reviewId: id, format: 'txt', options: { ...options, text: 'full' }, file: `${core.profileFolder}/review.txt` });
    expect(await startsFrom(core, id)).toEqual({ parts: 1, text: 'full' });
  });
});
