import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TreeAttachment } from '../tree/document-tree';

const FOLDER = '/originals/';

/** A file that the PDF carries within itself, from a file of this machine. */
export type TypesetAttachment = Pick<TreeAttachment, 'name' | 'mediaType' | 'description'> & { file: string };

/**
 * Shows the attachments of one job to the compiler alone.
 * @param work gets what templates find as `json(bytes(sys.inputs.attachments))`; files that are gone are not in it
 */
export function withAttachments<R>(compiler: NodeCompiler, workspace: string, attachments: readonly TypesetAttachment[], work: (shown: string) => R): R {
  const shadows: string[] = [];
  try {
    const shown = attachments.flatMap(({ file, name, mediaType, description }) => {
      const bytes = bytesOf(file);
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

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
