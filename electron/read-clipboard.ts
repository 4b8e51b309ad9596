import { clipboard } from 'electron';

export interface Copied {
  text: string;
  html: string | null;
  /** The bytes of a picture, or null. */
  picture: Uint8Array<ArrayBuffer> | null;
}

/** Electron before 43 answered at once, and by kind. */
interface OlderClipboard {
  readText(): string;
  readHTML(): string;
  readImage(): { isEmpty(): boolean; toPNG(): Uint8Array };
}

/** @returns what was copied, as plain text and, when there is such, as HTML and as a picture */
export async function readClipboard(): Promise<Copied> {
  const given: unknown = clipboard;
  if (isOlder(given)) return { text: given.readText(), html: given.readHTML() || null, picture: pictureOf(given) };
  const copied: Copied = { text: await clipboard.readText(), html: null, picture: null };
  for (const item of await clipboard.read()) {
    if (copied.html === null && item.types.includes('text/html')) copied.html = (await (await blobOf(item, 'text/html'))?.text()) || null;
    if (copied.picture === null && item.types.includes('image/png')) copied.picture = await bytesOf(item);
  }
  return copied;
}

async function blobOf(item: Electron.ClipboardItem, type: string): Promise<Blob | null> {
  const found = await item.getType(type);
  return found instanceof Blob ? found : null;
}

async function bytesOf(item: Electron.ClipboardItem): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await blobOf(item, 'image/png');
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

function pictureOf(older: OlderClipboard): Uint8Array<ArrayBuffer> | null {
  const image = older.readImage();
  return image.isEmpty() ? null : new Uint8Array(image.toPNG());
}

function isOlder(given: unknown): given is OlderClipboard {
  return typeof given === 'object' && given !== null && 'readHTML' in given;
}
