import { parse } from 'exifr';
import { z } from 'zod';
import { cleanText } from '../html/clean-text';
import { noMetadata, type FoundMetadata } from '../metadata/found-metadata';

const LONGEST = 5000;

/** XMP gives a text in several languages as objects. */
const words = z.union([
  z.string(),
  z.object({ value: z.string() }).transform(({ value }) => value),
  z.array(z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])).transform((all) => all.join('; ')),
]);
const optional = words.optional().catch(undefined);

/** The fields that agencies and cameras write (IPTC Photo Metadata Standard, in IPTC-IIM, XMP and Exif). */
const described = z.object({
  Headline: optional,
  ObjectName: optional,
  title: optional,
  Caption: optional,
  description: optional,
  ImageDescription: optional,
  Byline: optional,
  creator: optional,
  Artist: optional,
  Credit: optional,
  Source: optional,
});

/** What a picture says of itself. */
export interface PictureDescription {
  metadata: FoundMetadata;
  /** Empty when there is none. */
  caption: string;
}

/** Reads headline, caption, author and agency of a picture. Cameras name themselves there: such words are left out. It never throws. */
export async function describePicture(bytes: Uint8Array): Promise<PictureDescription> {
  const found = described.safeParse(await fieldsOf(bytes)).data ?? {};
  const metadata = noMetadata();
  const caption = first(found.Caption, found.description, found.ImageDescription);
  const title = first(found.Headline, found.ObjectName, found.title);
  const author = first(found.Byline, found.creator, found.Artist);
  const outlet = first(found.Credit, found.Source);
  if (title !== '') metadata.title.push({ value: title, origin: 'file' });
  if (author !== '') metadata.authors.push({ value: author.split(';').map((name) => name.trim()).filter((name) => name !== ''), origin: 'file' });
  if (outlet !== '') metadata.outlet.push({ value: outlet, origin: 'file' });
  return { metadata, caption };
}

async function fieldsOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await parse(Buffer.from(bytes), { tiff: true, exif: false, gps: false, ifd1: false, interop: false, iptc: true, xmp: true, icc: false, jfif: false, ihdr: false, mergeOutput: true, reviveValues: false })) ?? {};
  } catch {
    return {};
  }
}

/** Exifr gives each byte of IPTC's texts as a letter; nearly all programs write UTF-8 there. */
function asUtf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

const NO_WORDS = /^(?:olympus digital camera|sony dsc|dcim|default|untitled|screenshot|samsung camera pictures|kodak digital still camera)$/i;

function first(...candidates: readonly (string | undefined)[]): string {
  const texts = candidates.map((candidate) => cleanText(asUtf8(candidate ?? '')).slice(0, LONGEST));
  return texts.find((text) => text !== '' && !NO_WORDS.test(text) && !text.includes('\uFFFD')) ?? '';
}
