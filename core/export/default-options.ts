import type { ExportDefaults } from '../contract/export-calls';
import { exportPart } from '../model/export-options';
import type { Review } from '../model/review';
import { shorten } from '../tree/shorten';
import { templateChoiceOf } from './template-choice';
import type { FoundTemplate } from './templates';

const LONGEST_NAME = 80;
/** Forbidden in file names on one system or another, and what would hide a file or look like a path. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

/**
 * What the export screen opens with.
 * @param templates the templates found; not empty
 * @returns options with every part, and a file name without extension such as `2026-04-11 Corridor forum`
 */
export function exportDefaults(review: Review, templates: readonly FoundTemplate[]): ExportDefaults {
  const chosen = templates.find(({ id }) => id === review.template) ?? templates[0];
  return {
    options: {
      template: chosen?.id ?? review.template,
      language: review.language,
      parts: [...exportPart.options],
      text: 'excerpt',
      paper: 'a4',
      clippingPerPage: true,
    },
    templates: templates.map(templateChoiceOf),
    suggestedName: suggestedName(review),
  };
}

function suggestedName({ date, title }: Review): string {
  const name = shorten(title.replace(UNSAFE, ' '), LONGEST_NAME).replace(/[…. ]+$/u, '');
  return name === '' ? date : `${date} ${name}`;
}
