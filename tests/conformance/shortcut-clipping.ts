import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recogniseKind } from '../../core/capture/kinds/kinds';
import { fieldOf, noMetadata } from '../../core/capture/metadata/found-metadata';
import type { Measured } from './measures';

/** A shortcut gives the clipping of the page it leads to. Measured is that address alone, as no page is fetched here. */
export function shortcutClipping(path: string): Measured | null {
  const bytes = readFileSync(path);
  const address = recogniseKind(bytes, { fileName: basename(path), mediaType: null })?.pointsTo?.(bytes) ?? null;
  if (address === null) return null;
  const none = noMetadata();
  const metadata = {
    title: fieldOf(none.title), outlet: fieldOf(none.outlet), authors: fieldOf(none.authors), published: fieldOf(none.published),
    language: fieldOf(none.language), description: fieldOf(none.description), address: fieldOf([{ value: address, origin: 'file' }]),
  };
  return { metadata, blocks: [{ id: 'b1', type: 'paragraph', content: [{ text: address }] }] };
}
