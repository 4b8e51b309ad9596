import { deflateSync } from 'node:zlib';
import { crcOf } from './zip-source';

const of = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Real pictures of one colour, 64 pixels wide and 56 high. */
export const JPEG = of('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAA4AEADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCwEa0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAB//Z');
export const GIF = of('R0lGODlhQAA4APAAAMh4PAAAACH5BAAAAAAALAAAAABAADgAAAJAhI+py+0Po5y02ouz3rz7D4biSJbmiabqyrbuC8fyTNf2jef6zvf+DwwKh8Si8YhMKpfMpvMJjUqn1Kr1ipUUAAA7');
export const WEBP = of('UklGRkgAAABXRUJQVlA4IDwAAADQAwCdASpAADgAPxGIvlksKSajoggBgCIJaQB2AAAw91NQBXiFuQAA+47/4bVWVt/5FIsYngmGQzhAAAA=');
export const AVIF = of('AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAABAAAAAOAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACZtZGF0EgAKBhgVf92BCDISGwAaaaaEALTaJ1w2f1nKjcJG');

/** @returns a PNG of one colour, which makes pictures differ */
export function png(width: number, height: number, colour: readonly [number, number, number] = [200, 120, 60]): Buffer {
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** @returns the JPEG with a header that says how it is to be turned (Exif orientation) */
export function turnedJpeg(orientation: number): Buffer {
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const marker = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([JPEG.subarray(0, 2), marker, exif, JPEG.subarray(2)]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, check]);
}

/** @returns the JPEG with the caption data that agencies write into it (IPTC-IIM in a Photoshop segment), by dataset number */
export function captionedJpeg(datasets: Readonly<Record<number, string>>): Buffer {
  const records = Object.entries({ ...datasets }).map(([number, text]) => dataset(2, Number(number), Buffer.from(text, 'utf8')));
  const data = Buffer.concat([dataset(1, 90, Buffer.from('\x1b%G', 'latin1')), ...records]);
  const padded = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.from([0])]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, padded]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xed]), length, body, JPEG.subarray(2)]);
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([Buffer.from([0x1c, record, number]), length, bytes]);
}
