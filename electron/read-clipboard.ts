import { clipboard } from 'electron';

export interface Copied {
  text: string;
  html: string | null;
}

/** Electron before 43 answered at once, and by kind. */
interface OlderClipboard {
  readText(): string;
  readHTML(): string;
}

/** @returns what was copied, as plain text and, when there is such, as HTML */
export async function readClipboard(): Promise<Copied> {
  const given: unknown = clipboard;
  if (isOlder(given)) return { text: given.readText(), html: given.readHTML() || null };
  for (const item of await clipboard.read()) {
    if (item.types.includes('text/html')) return { text: await clipboard.readText(), html: await readHtml(item) };
  }
  return { text: await clipboard.readText(), html: null };
}

async function readHtml(item: Electron.ClipboardItem): Promise<string | null> {
  const found = await item.getType('text/html');
  return found instanceof Blob ? (await found.text()) || null : null;
}

function isOlder(given: unknown): given is OlderClipboard {
  return typeof given === 'object' && given !== null && 'readHTML' in given;
}
