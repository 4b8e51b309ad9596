import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatelineError } from '../model/dateline-error';
import { guardTemplate } from './guard-template';
import { MANIFEST_FILE, templateManifest, type TemplateManifest } from './templates';

/** What a template is made of; everything else in its folder is passed over. */
const KINDS = /\.(?:typ|json|csv|txt|png|jpe?g|gif|webp|svg)$/i;
const MOST_FILES = 200;
const MOST_BYTES = 20_000_000;
const DEEPEST = 4;

export interface OwnTemplate {
  manifest: TemplateManifest;
  /** Bytes of each file by its path in the folder, with `/`. */
  files: Map<string, Buffer>;
}

/**
 * Reads the template in a folder, and refuses what could reach outside of it. Links are passed over.
 * @throws DatelineError `bad-input` in plain words, with the line where there is one
 */
export async function readOwnTemplate(folder: string): Promise<OwnTemplate> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for await (const path of filesUnder(folder, '', 0)) {
    if (files.size === MOST_FILES) throw refused(`There are more than ${String(MOST_FILES)} files in the folder`);
    bytes += (await stat(join(folder, path))).size;
    if (bytes > MOST_BYTES) throw refused(`The files in the folder take more than ${String(MOST_BYTES / 1_000_000)} MB`);
    files.set(path, await readFile(join(folder, path)));
  }
  const manifest = manifestOf(files.get(MANIFEST_FILE));
  if (!files.has(manifest.entry)) throw refused(`The file ${manifest.entry}, which the manifest names, is not in the folder`);
  for (const [path, content] of files) if (/\.typ$/i.test(path)) guardTemplate(content.toString('utf8'), path);
  return { manifest, files };
}

function manifestOf(source: Buffer | undefined): TemplateManifest {
  if (source === undefined) throw refused(`There is no ${MANIFEST_FILE} in the folder`);
  const manifest = templateManifest.safeParse(parsed(source.toString('utf8')));
  if (!manifest.success) throw refused(`${MANIFEST_FILE}: ${z.prettifyError(manifest.error).replace(/\s*\n\s*/gu, ' ')}`);
  return manifest.data;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw refused(`${MANIFEST_FILE} is not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function* filesUnder(folder: string, path: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: unknown) => {
    throw refused(`The folder cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  for (const entry of entries) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory() && depth < DEEPEST && !entry.name.startsWith('.')) yield* filesUnder(folder, inner, depth + 1);
    else if (entry.isFile() && KINDS.test(entry.name)) yield inner;
  }
}

function refused(reason: string): DatelineError {
  return new DatelineError('bad-input', `${reason}. The template was not used.`);
}
