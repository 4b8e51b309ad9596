import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatelineError } from '../model/dateline-error';
import { exportOptions, exportPart, templateOption } from '../model/export-options';
import { documentLanguage } from '../model/language';
import { templateId } from '../model/template-id';

const label = z.string().trim().min(1).max(80);

/** `manifest.json` of a template: a folder with this file and the Typst file that is compiled. */
export const templateManifest = z.object({
  id: templateId,
  /** What it is called, in one language or in several. */
  label: z.union([label, z.partialRecord(documentLanguage, label).refine((labels) => Object.keys(labels).length > 0, 'must name at least one language')]),
  version: z.int().positive(),
  entry: z.string().regex(/^[\w-]{1,64}\.typ$/, 'must be the name of a .typ file in the folder').default('template.typ'),
  papers: z.array(exportOptions.shape.paper).min(1).default([...exportOptions.shape.paper.options]),
  /** Parts that it prints; those it leaves out are not offered. */
  parts: z.array(exportPart).min(1).default([...exportPart.options]),
  options: z.array(templateOption).default([...templateOption.options]),
});
export type TemplateManifest = z.infer<typeof templateManifest>;

export const MANIFEST_FILE = 'manifest.json';

/** The folder that holds one folder a template, each with `manifest.json` and its Typst file, and what they share. */
export function templatesFolder(assetsFolder: string): string {
  return join(assetsFolder, 'templates');
}

/** A template that can be chosen. */
export interface FoundTemplate extends TemplateManifest {
  /** Added by the user. */
  own: boolean;
}

/**
 * @param ownFolder where the user's own templates lie, if there is such a place
 * @returns the templates that are there: Dateline's own, then the user's, each by label; a folder without a valid
 *   manifest of its own name is passed over, and so is one that is called as one of Dateline's
 * @throws DatelineError `not-found` if Dateline's own are missing
 */
export async function listTemplates(assetsFolder: string, ownFolder?: string): Promise<FoundTemplate[]> {
  const found = await templatesIn(templatesFolder(assetsFolder));
  if (found.length === 0) {
    throw new DatelineError('not-found', 'Dateline’s own templates are missing. Nothing was exported; install Dateline again.');
  }
  const taken = new Set(found.map(({ id }) => id));
  const own = ownFolder === undefined ? [] : (await templatesIn(ownFolder)).filter(({ id }) => !taken.has(id));
  return [...found.map((manifest) => ({ ...manifest, own: false })), ...own.map((manifest) => ({ ...manifest, own: true }))];
}

/** @returns what a template is called in a language, or else in the first one it is named in */
export function templateLabel({ label }: Pick<TemplateManifest, 'label'>, language: string): string {
  if (typeof label === 'string') return label;
  const named = new Map<string, string>(Object.entries(label));
  return named.get(language) ?? named.get('en') ?? [...named.values()][0] ?? '';
}

async function templatesIn(folder: string): Promise<TemplateManifest[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const read = entries.filter((entry) => entry.isDirectory()).map((entry) => readManifest(folder, entry.name));
  const found = (await Promise.all(read)).flatMap((manifest) => manifest ?? []);
  return found.sort((a, b) => templateLabel(a, 'en').localeCompare(templateLabel(b, 'en')));
}

/** @returns the manifest of the template in a folder of templates, null if there is none or it is not valid */
export async function readManifest(folder: string, name: string): Promise<TemplateManifest | null> {
  const source = await readFile(join(folder, name, MANIFEST_FILE), 'utf8').catch(() => null);
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
