import { describe, expect, it } from 'vitest';
import { rasterOf } from '../../../../core/capture/pictures/raster';
import { Random } from '../../random';
import { AVIF, GIF, JPEG, png, turnedJpeg, WEBP } from '../support/picture-source';

const PICTURES = { png: png(64, 56), jpg: JPEG, gif: GIF, webp: WEBP, avif: AVIF };

describe('what a picture is', () => {
  it.each(Object.entries(PICTURES))('is told from its header: %s', (extension, bytes) => {
    expect(rasterOf(bytes)).toMatchObject({ extension, width: 64, height: 56 });
  });

  it.each([[1, 64, 56], [3, 64, 56], [6, 56, 64], [8, 56, 64]])('a photograph is measured as it is shown: orientation %i', (orientation, width, height) => {
    expect(rasterOf(turnedJpeg(orientation))).toMatchObject({ width, height });
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><script>alert(1)</script></svg>')],
    ['a page that is called a picture', Buffer.from('<!DOCTYPE html><p>Not found</p>')],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['a signature alone', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a picture of a size that fills the memory', hugePng()],
    ['a picture without height', png(60, 0)],
  ])('%s is none that is kept', (_, bytes) => {
    expect(rasterOf(bytes)).toBeNull();
  });

  it('no damage to a header does more than make it none', () => {
    const random = new Random(7);
    for (const bytes of Object.values(PICTURES)) {
      for (let round = 0; round < 400; round += 1) {
        const damaged = Buffer.from(bytes.subarray(0, random.chance(0.3) ? random.below(bytes.length) : bytes.length));
        for (let change = 0; change < 4 && damaged.length > 0; change += 1) damaged[random.below(Math.min(damaged.length, 120))] = random.below(256);
        const raster = rasterOf(damaged);
        if (raster !== null) expect(raster.width * raster.height).toBeLessThanOrEqual(80_000_000);
      }
    }
  });
});

function hugePng(): Buffer {
  const bytes = png(64, 56);
  bytes.writeUInt32BE(25_000, 16);
  bytes.writeUInt32BE(25_000, 20);
  return bytes;
}
