import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TemplateChoice } from '../contract/export-calls';
import { DatelineError } from '../model/dateline-error';
import { readOwnTemplate } from './read-own-template';
import { emptyTree, sampleTree } from './sample-tree';
import { templateChoiceOf } from './template-choice';
import { readManifest, templatesFolder } from './templates';
import type { Typesetter } from './typesetter';

export interface TemplatePlaces {
  /** Where the user's own templates lie. */
  ownFolder: string;
  assetsFolder: string;
  typesetter: Typesetter;
}

export interface AddedTemplate {
  template: TemplateChoice;
  /** What the typesetter said of a sample review that was set with it. */
  warnings: string[];
}

/** Longest that a template may take for the sample. */
const PATIENCE = 60_000;

/**
 * Copies a template into the folder of the user's own ones, after a sample review was set with it on each of its papers.
 * One of the same id is replaced, and stays as it was when the new one fails.
 * @param folder with `manifest.json` and the Typst file that it names
 * @throws DatelineError `bad-input` or `compile-failed` with file and line, `conflict` for the id of one of Dateline's
 */
export async function addTemplate(folder: string, places: TemplatePlaces): Promise<AddedTemplate> {
  const { manifest, files } = await readOwnTemplate(folder);
  if ((await readManifest(templatesFolder(places.assetsFolder), manifest.id)) !== null) {
    throw new DatelineError('conflict', `“${manifest.id}” is the id of one of Dateline’s own templates. Give yours another id in its manifest.`);
  }
  await mkdir(places.ownFolder, { recursive: true });
  const trial = await mkdtemp(join(places.ownFolder, '.new-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(trial, manifest.id, path)), { recursive: true });
      await writeFile(join(trial, manifest.id, path), bytes);
    }
    const warnings = new Set<string>();
    for (const paper of manifest.papers) {
      for (const data of [sampleTree(paper), emptyTree(paper)]) {
        const { warnings: said } = await places.typesetter.typeset({ template: manifest.id, ownTemplates: trial, data }, AbortSignal.timeout(PATIENCE));
        for (const warning of said) warnings.add(warning);
      }
    }
    await rm(join(places.ownFolder, manifest.id), { recursive: true, force: true });
    await rename(join(trial, manifest.id), join(places.ownFolder, manifest.id));
    return { template: templateChoiceOf({ ...manifest, own: true }), warnings: [...warnings] };
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}
