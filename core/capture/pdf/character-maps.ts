import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What pdf.js asks for a map: an object of the class that this returns. */
interface CharacterMapReader {
  fetch(asked: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }>;
}

/** Names come from the PDF: only such are files of the folder. */
const NAME = /^[\w-]{1,60}$/;

/**
 * How pdf.js finds the character maps that PDFs name instead of bringing them. Its own way differs by what runs it, and in
 * the processes of Electron it takes itself to be in a browser.
 * @param folder of the maps, as pdf.js packs them
 */
export function characterMapReader(folder: string): new () => CharacterMapReader {
  return class {
    async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
      if (!NAME.test(name)) throw new Error('There is no character map of that name.');
      return { cMapData: new Uint8Array(await readFile(join(folder, `${name}.bcmap`))), isCompressed: true };
    }
  };
}
