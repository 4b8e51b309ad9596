import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedFile, ExportResult } from '../contract/export-calls';
import { DatelineError } from '../model/dateline-error';
import { fileExtension, type ExportFormat } from '../model/export-options';

interface Steps {
  /** Writes one file. */
  write(format: ExportFormat, file: string): Promise<ExportResult>;
  onProgress(done: number, format: ExportFormat | null): void;
  signal: AbortSignal;
}

/**
 * Writes several formats into one folder, one after the other. A file that is there already is never written over: the
 * new one gets a number behind its name. One that fails does not keep the others from being written.
 * @returns what became of each format that was begun; after a cancel the rest is missing
 */
export async function exportAll(formats: readonly ExportFormat[], folder: string, name: string, { write, onProgress, signal }: Steps): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const format of formats) {
    if (signal.aborted) break;
    onProgress(files.length, format);
    try {
      const { file, warnings } = await write(format, freeName(folder, name, fileExtension(format)));
      files.push({ format, file, problem: null, warnings });
    } catch (error) {
      if (error instanceof DatelineError && error.code === 'cancelled') break;
      files.push({ format, file: null, problem: error instanceof Error ? error.message : String(error), warnings: [] });
    }
  }
  onProgress(formats.length, null);
  return files;
}

function freeName(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${name}${number === 1 ? '' : ` (${String(number)})`}.${extension}`);
    if (!existsSync(file)) return file;
  }
}
