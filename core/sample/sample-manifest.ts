import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { clippingStatus, tone } from '../model/clipping';
import { highlightKind } from '../model/highlight';
import { houseWord } from '../model/house-word';
import { id } from '../model/id';
import { outlet } from '../model/outlet';
import { section } from '../model/section';

/** An input of the sample, and what the press officer made of it. `id` is fixed, for the review cites it. */
export const sampleClipping = z.strictObject({
  id,
  file: z.string(),
  section: id.nullable(),
  status: clippingStatus,
  tone: tone.nullable(),
  highlights: z.array(z.strictObject({ kind: highlightKind, exact: z.string().min(1), note: z.string() })),
});
export type SampleClipping = z.infer<typeof sampleClipping>;

/** `sample.json`: what the sample library is made of. */
export const sampleManifest = z.strictObject({
  name: z.string(),
  office: z.string(),
  review: z.string(),
  sections: z.array(section),
  outlets: z.array(outlet),
  houseWords: z.array(houseWord),
  clippings: z.array(sampleClipping),
});
export type SampleManifest = z.infer<typeof sampleManifest>;

/** @param sampleFolder the folder that holds `sample.json` */
export async function readSampleManifest(sampleFolder: string): Promise<SampleManifest> {
  const source = await readFile(join(sampleFolder, 'sample.json'), 'utf8');
  return sampleManifest.parse(JSON.parse(source));
}
