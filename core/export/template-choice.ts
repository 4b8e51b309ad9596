import type { TemplateChoice } from '../contract/export-calls';
import { templateLabel, type FoundTemplate } from './templates';

/** A template as the window and the command line offer it. */
export function templateChoiceOf(found: FoundTemplate): TemplateChoice {
  const { id, own, papers, parts, options } = found;
  return { id, label: templateLabel(found, 'en'), own, papers, parts, options };
}
