import { z } from 'zod';
import { DatelineError } from '../model/dateline-error';
import { articleText, exportOptions, exportPart, type ExportOptions } from '../model/export-options';
import { documentLanguage } from '../model/language';
import { day } from '../model/moment';
import type { CommandArguments } from './command';
import { readChoice } from './read-choice';

/**
 * The choices that the options of `export` make; what is not said stays as it is by default.
 * @throws DatelineError `usage` for a value that there is not
 */
export function readExportOptions(option: CommandArguments['option']): Partial<ExportOptions> {
  const wanted: Partial<ExportOptions> = {};
  const [template, language, text, parts] = ['template', 'language', 'text', 'parts'].map(option);
  if (template !== undefined) wanted.template = template;
  if (language !== undefined) wanted.language = readChoice('--language', documentLanguage, language);
  if (text !== undefined) wanted.text = readChoice('--text', articleText, text);
  if (parts !== undefined) wanted.parts = readParts(parts);
  const editions = option('editions');
  if (editions !== undefined) wanted.leaveEditions = readChoice('--editions', z.enum(['carry', 'leave']), editions) === 'leave';
  const [subject, to] = ['subject', 'to'].map(option);
  if (subject !== undefined) wanted.subject = readText('--subject', exportOptions.shape.subject, subject);
  if (to !== undefined) wanted.recipients = readText('--to', exportOptions.shape.recipients, to);
  return { ...wanted, ...readPrintOptions(option) };
}

/** What the pages carry besides the review. */
function readPrintOptions(option: CommandArguments['option']): Partial<ExportOptions> {
  const wanted: Partial<ExportOptions> = {};
  const { paper: papers, notes: places, standard: standards, issue: issues, classification: marks } = exportOptions.shape;
  const [paper, notes, standard, issue, classification, expires, carry] = ['paper', 'notes', 'standard', 'issue', 'classification', 'expires', 'carry'].map(option);
  if (paper !== undefined) wanted.paper = readChoice('--paper', papers, paper);
  if (notes !== undefined) wanted.notes = readChoice('--notes', places.unwrap(), notes);
  if (standard !== undefined) wanted.standard = readChoice('--standard', standards.unwrap(), standard);
  if (issue !== undefined) wanted.issue = readText('--issue', issues, issue);
  if (classification !== undefined) wanted.classification = readText('--classification', marks, classification);
  if (expires !== undefined) wanted.expires = expires === 'never' ? null : readDay(expires);
  for (const word of carry?.split(',') ?? []) wanted[CARRIED[readChoice('--carry', carried, word.trim())]] = true;
  return wanted;
}

const carried = z.enum(['draft', 'codes', 'originals', 'checks']);
const CARRIED = { draft: 'draft', codes: 'codes', originals: 'attachOriginals', checks: 'checksPage' } as const;

function readText(name: string, schema: z.ZodType<string | undefined>, words: string): string {
  if (!schema.safeParse(words).success) throw new DatelineError('usage', `The text of ${name} is too long.`);
  return words;
}

function readDay(word: string): string {
  const parsed = day.safeParse(word);
  if (!parsed.success) throw new DatelineError('usage', '--expires is a day such as 2026-05-11, or never.');
  return parsed.data;
}

function readParts(listed: string): ExportOptions['parts'] {
  const words = listed.split(',').map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0) throw new DatelineError('usage', `--parts names at least one of ${exportPart.options.join(', ')}.`);
  return [...new Set(words)].map((word) => readChoice('--parts', exportPart, word));
}
