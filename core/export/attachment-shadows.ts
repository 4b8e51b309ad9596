import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TreeAttachment } from '../tree/document-tree';

const FOLDER = '/originals/';

/** A file that the PDF carries within itself, from a file of this machine. */
export type TypesetAttachment = Pick<TreeAttachment, 'name' | 'mediaType' | 'description'> & { file: string };

/**
 * Shows the attachments of one job to the compiler alone.
 * @param named the files are only named, with a space in the place of their bytes
 * @param work gets what templates find as `json(bytes(sys.inputs.attachments))`; files that are gone are not in it
 */
export function withAttachments<R>(
  compiler: NodeCompiler,
  workspace: string,
  { attachments, named }: { attachments: readonly TypesetAttachment[]; named: boolean },
  work: (shown: string) => R,
): R {
  const shadows: string[] = [];
  try {
    const shown = attachments.flatMap(({ file, name, mediaType, description }) => {
      const bytes = named ? placeholderOf(file) : bytesOf(file);
      if (bytes === null) return [];
      const path = `${FOLDER}${name}`;
      const shadow = workspace + path.replaceAll('/', sep);
      compiler.mapShadow(shadow, bytes);
      shadows.push(shadow);
      return [{ file: path, mediaType, description }];
    });
    return work(JSON.stringify(shown));
  } finally {
    for (const shadow of shadows) compiler.unmapShadow(shadow);
  }
}

/** An empty file is not attached: there is nothing in it, and writing it ends the compiler's process. */
function bytesOf(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    return bytes.length === 0 ? null : bytes;
  } catch {
    return null;
  }
}

function placeholderOf(file: string): Buffer | null {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0 ? null : Buffer.from(' ');
}
