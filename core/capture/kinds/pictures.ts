import { PICTURE_TYPES, type PictureType } from '../../model/picture-file';
import { describePicture } from '../pictures/describe-picture';
import { embeddedAddress } from '../pictures/embedded-address';
import { rasterOf } from '../pictures/raster';
import type { Kind, Reading } from './kind';

const TYPED = 'This is a picture, and Dateline cannot read the words in one. It is kept and shown as it came; type its text to have it as an article.';
const OWN = embeddedAddress('data', 'own');

/** Pictures by themselves, one kind for each format: a page of print, a photograph, a picture on the clipboard. */
export const pictureKinds: readonly Kind[] = Object.entries(PICTURE_TYPES).map(([mediaType, extension]) => pictureKind(mediaType as PictureType, extension));

function pictureKind(mediaType: PictureType, extension: string): Kind {
  return {
    name: `${extension} picture`,
    mediaType,
    extension,
    recognise: (bytes) => (rasterOf(bytes)?.mediaType === mediaType ? 0.98 : 0),
    read,
  };
}

async function read(bytes: Uint8Array): Promise<Reading> {
  const { metadata, caption } = await describePicture(bytes);
  return {
    encoding: null,
    metadata,
    blocks: [{ id: 'b1', type: 'figure', picture: OWN, alt: '', caption: caption === '' ? [] : [{ text: caption }] }],
    flags: [],
    emptyReason: TYPED,
    ...(caption === '' ? {} : { warnings: [TYPED] }),
    pictures: (address) => (address === OWN ? bytes : null),
  };
}
