import { resolve } from 'node:path';
import { asItWas, editionState } from '../../app/editions/edition-state';
import { exportReview } from '../../app/export-review';
import { reviewClippingIds } from '../../app/review-clipping-ids';
import { exportDefaults } from '../../export/default-options';
import { listTemplates } from '../../export/templates';
import { createTypesetter } from '../../export/typesetter';
import { insideLibrary } from '../../library/inside-library';
import { TEMPLATES_FOLDER } from '../../library/layout';
import { DatelineError } from '../../model/dateline-error';
import { exportFormat, type ExportFormat, type ExportOptions } from '../../model/export-options';
import type { Command, CommandTools } from '../command';
import { wrongUse } from '../parse-command-line';
import { readChoice } from '../read-choice';
import { readExportOptions } from '../read-export-options';
import { readId } from '../read-id';

export const exportCommand: Command = {
  name: 'export',
  usage: 'REVIEW --format pdf|docx|eml|html|txt|md|ninjs|csv|xlsx|bundle --out FILE [--template NAME] [--language XX] [--text full|excerpt|link] [--parts a,b,…] [--edition N]',
  summary: 'Write a review to a file',
  details: [
    'Parts: cover, contents, narrative, clippings, coverage, sources. Without --parts, all that the review calls for.',
    'On paper: --paper a4|us-letter, --notes end|page, --standard ua-1|a-2b, --issue NUMBER, --classification TEXT, --expires DAY|never,',
    '--carry draft,codes,originals,checks (a mark on each page, a code beside each clipping, the originals as files within the PDF, a page on what was checked).',
    '--edition makes an edition again as it was, instead of the review as it is.',
    'E-mail: --subject TEXT, --to ADDRESSES with commas between. Bundle: --editions carry|leave.',
  ].join('\n'),
  options: ['format', 'out', 'template', 'language', 'text', 'parts', 'paper', 'notes', 'standard', 'issue', 'classification', 'expires', 'carry', 'subject', 'to', 'edition', 'editions'],
  words: { least: 1, most: 1 },
  async run({ words: [word], option }, tools) {
    const format = readFormat(option('format'));
    const out = option('out');
    if (!out) throw wrongUse(exportCommand, 'Say which file to write.');
    const options = readExportOptions(option);
    const id = readId(word, 'review');
    await writeReview({ id, format, options, edition: readEdition(option('edition')), file: resolve(out) }, tools);
    return true;
  },
};

function readFormat(word: string | undefined): ExportFormat {
  if (!word) throw wrongUse(exportCommand, 'Say which format to write.');
  return readChoice('--format', exportFormat, word);
}

function readEdition(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(word)) throw wrongUse(exportCommand, '--edition is the number of an edition, such as 2.');
  return Number(word);
}

interface WantedFile {
  id: string;
  format: ExportFormat;
  options: Partial<ExportOptions>;
  /** The edition to make again. */
  edition?: number | undefined;
  file: string;
}

/** Writes a review of the library to a file and reports it. */
export async function writeReview({ id, format, options, edition, file }: WantedFile, tools: CommandTools): Promise<void> {
  const { output, cache, signal } = tools;
  const library = await tools.library();
  const assetsFolder = tools.assetsFolder();
  const review = await library.reviews.get(id);
  const defaults = exportDefaults(review, await listTemplates(assetsFolder, insideLibrary(library.folder, TEMPLATES_FOLDER)));
  refuseUnknownTemplate(options.template, defaults.templates);
  const written = edition === undefined ? { review, clippings: await cache.load(library, reviewClippingIds(review)) } : asItWas(review, await editionState(library, review, edition));
  const typesetter = createTypesetter({ assetsFolder });
  try {
    const chosen = { ...defaults.options, ...options };
    const templateParts = defaults.templates.find(({ id: template }) => template === chosen.template)?.parts;
    const request = { ...written, format, options: chosen, templateParts };
    const result = await exportReview(request, file, { library, typesetter, signal });
    for (const warning of result.warnings) output.note(warning);
    output.result(result, ({ bytes, pages }) => {
      const size = pages === undefined ? `${String(bytes)} bytes` : `${String(pages)} pages, ${String(bytes)} bytes`;
      return `${result.file} (${size})`;
    });
  } finally {
    typesetter.close();
  }
}

function refuseUnknownTemplate(wanted: string | undefined, templates: readonly { id: string }[]): void {
  if (wanted === undefined || templates.some(({ id }) => id === wanted)) return;
  throw new DatelineError('usage', `There is no template “${wanted}”. There is: ${templates.map(({ id }) => id).join(', ')}.`);
}
