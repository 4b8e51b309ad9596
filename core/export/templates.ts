import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatelineError } from '../model/dateline-error';

/** Ids become folder names, so that one can never lead out of the templates folder. */
export const templateId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const templateManifest = z.object({ id: templateId, label: z.string().min(1), version: z.int().positive() });
export type TemplateManifest = z.infer<typeof templateManifest>;

/** The folder that holds one folder a template, each with `manifest.json` and `template.typ`. */
export function templatesFolder(assetsFolder: string): string {
  return join(assetsFolder, 'templates');
}

/**
 * @returns the templates that are there, by label; a folder without a valid manifest of its own name is passed over
 * @throws DatelineError `not-found` if there is none at all
 */
export async function listTemplates(assetsFolder: string): Promise<TemplateManifest[]> {
  const folder = templatesFolder(assetsFolder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const read = entries.filter((entry) => entry.isDirectory()).map((entry) => readManifest(folder, entry.name));
  const found = (await Promise.all(read)).flatMap((manifest) => manifest ?? []);
  if (found.length === 0) {
    throw new DatelineError('not-found', 'Dateline’s own templates are missing. Nothing was exported; install Dateline again.');
  }
  return found.sort((a, b) => a.label.localeCompare(b.label));
}

async function readManifest(folder: string, name: string): Promise<TemplateManifest | null> {
  const source = await readFile(join(folder, name, 'manifest.json'), 'utf8').catch(() => null);
  if (source === null) return null;
  const manifest = templateManifest.safeParse(parsed(source));
  return manifest.success && manifest.data.id === name ? manifest.data : null;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
