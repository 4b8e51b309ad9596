// The PDFs that the gallery shows pages of: `print-gallery FOLDER`. Prints as JSON which page of which file is which picture.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { ClippingCache } from '../../core/app/clipping-cache';
import { renderReview } from '../../core/app/export-review';
import { reviewClippingIds } from '../../core/app/review-clipping-ids';
import { exportPdf } from '../../core/export/export-pdf';
import { createTypesetter } from '../../core/export/typesetter';
import type { ExportOptions } from '../../core/model/export-options';
import type { OfficeLook } from '../../core/model/office-look';
import { makeSample } from '../../core/sample/make-sample';
import { buildTree } from '../../core/tree/build-tree';
import { readPdf, type PdfOutlineItem, type ReadPdf } from '../unit/export/read-pdf';
import { ALL_PARTS } from '../unit/tree/make-review';
import { WHOLE_OUTLETS, wholeReview, writeWholePictures } from '../unit/tree/whole-review';

const LOGO = { name: '00000000000000000000000000000001.png', mediaType: 'image/png', width: 600, height: 180 } as const;
const LOOK: OfficeLook = { accent: '#1f3f66', logo: LOGO, contacts: 'Quay Street 1, Aqkeme\npress@office.example', classification: 'For official use', expiryDays: 30 };
const CHOSEN: ExportOptions = { ...ALL_PARTS, issue: '12', codes: true };

/** Width in pixels, and of what is longer than a page the height that is shown. */
interface Picture {
  file: string;
  page: number;
  picture: string;
  width: number;
  height?: number;
}

/** Tells the page that a picture shows. */
type Choice = [picture: string, page: (pdf: ReadPdf) => number, size?: Pick<Picture, 'width' | 'height'>];

const PAGE = { width: 560 };
const PHONE = { width: 300 };
const CUT = { width: 300, height: 640 };

const first = (): number => 1;
const second = (): number => 2;
const headed = (place: number) => ({ outline }: ReadPdf): number => outline.at(place)?.page ?? 0;
const titled = (language: string) => ({ outline }: ReadPdf): number => flat(outline).find(({ title }) => title === titles.get(language))?.page ?? 0;

const OF_SAMPLE: Record<string, Choice[]> = {
  narrative: [['1', first], ['2', headed(2)]],
  dossier: [['1', first], ['2', second], ['3', headed(2)], ['4', headed(-2)]],
  bulletin: [['1', first], ['2', headed(2)]],
  brief: [['1', first, PHONE], ['2', second, CUT]],
};

const OF_WHOLE: [name: string, options: Partial<ExportOptions>, choices: Choice[]][] = [
  ['whole', { template: 'dossier' }, [['dossier-arabic', titled('ar')], ['dossier-chinese', titled('zh')]]],
  ['whole-notes', { notes: 'page' }, [['narrative-notes', headed(2)]]],
];

const [, , folder = ''] = process.argv;
const whole = wholeReview();
const titles = new Map([...whole.clippings.values()].map(({ metadata }) => [metadata.language.value, metadata.title.value]));
const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
const pictures: Picture[] = [];

async function keep(file: string, bytes: Uint8Array, choices: readonly Choice[], named: (picture: string) => string): Promise<void> {
  await writeFile(join(folder, `${file}.pdf`), bytes);
  const pdf = await readPdf(bytes);
  for (const [picture, page, size] of choices) pictures.push({ file: `${file}.pdf`, page: page(pdf), picture: `${named(picture)}.png`, ...(size ?? PAGE) });
}

function flat(items: readonly PdfOutlineItem[]): PdfOutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

/** A round sign with a cross, and three lines as of a name. */
function logo(): Buffer {
  const canvas = createCanvas(LOGO.width, LOGO.height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = LOOK.accent ?? '';
  pen.arc(88, 90, 80, 0, 2 * Math.PI);
  pen.fill();
  for (const [y, width] of [[40, 372], [82, 282], [122, 326]] as const) pen.fillRect(204, y, width, 16);
  pen.fillStyle = '#ffffff';
  pen.fillRect(42, 82, 92, 16);
  pen.fillRect(80, 44, 16, 92);
  return canvas.toBuffer('image/png');
}

const { library, reviewId } = await makeSample(join(folder, 'sample.dateline'), join(process.cwd(), 'assets'));
await mkdir(join(library.folder, 'office'), { recursive: true });
await writeFile(join(library.folder, 'office', LOGO.name), logo());
await library.changeDocument(({ settings }) => ({ settings: { ...settings, look: LOOK } }));
const review = await library.reviews.get(reviewId);
const clippings = await new ClippingCache().load(library, reviewClippingIds(review));
for (const [template, choices] of Object.entries(OF_SAMPLE)) {
  for (const language of ['en', 'ru'] as const) {
    const { bytes } = await renderReview({ review, clippings, format: 'pdf', options: { ...CHOSEN, template, language } }, { library, typesetter });
    const name = `${template}-${language}`;
    await keep(name, bytes, choices, (picture) => `${name}-${picture}`);
  }
}
await library.close();

const inWhole = writeWholePictures(folder);
const pictureFile = (path: string): string | null => (path.startsWith('office/') ? join(folder, 'sample.dateline', path) : inWhole(path));
for (const [name, chosen, choices] of OF_WHOLE) {
  const options = { ...CHOSEN, ...chosen };
  const tree = buildTree(whole.review, whole.clippings, { office: 'Press Office', outlets: WHOLE_OUTLETS, look: LOOK }, options);
  const { bytes } = await exportPdf(tree, { typesetter, review: whole.review, options, pictureFile });
  await keep(name, bytes, choices, (picture) => picture);
}
typesetter.close();
process.stdout.write(JSON.stringify(pictures));
