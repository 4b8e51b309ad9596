import { DatelineError } from '../model/dateline-error';
import { articleText, exportPart, type ExportOptions } from '../model/export-options';
import { documentLanguage } from '../model/language';
import type { CommandArguments } from './command';
import { readChoice } from './read-choice';

/**
 * The choices that `--template`, `--language`, `--text` and `--parts` make; what is not said stays as it is by default.
 * @throws DatelineError `usage` for a value that there is not
 */
export function readExportOptions(option: CommandArguments['option']): Partial<ExportOptions> {
  const wanted: Partial<ExportOptions> = {};
  const [template, language, text, parts] = ['template', 'language', 'text', 'parts'].map(option);
  if (template !== undefined) wanted.template = template;
  if (language !== undefined) wanted.language = readChoice('--language', documentLanguage, language);
  if (text !== undefined) wanted.text = readChoice('--text', articleText, text);
  if (parts !== undefined) wanted.parts = readParts(parts);
  return wanted;
}

function readParts(listed: string): ExportOptions['parts'] {
  const words = listed.split(',').map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0) throw new DatelineError('usage', `--parts names at least one of ${exportPart.options.join(', ')}.`);
  return [...new Set(words)].map((word) => readChoice('--parts', exportPart, word));
}
