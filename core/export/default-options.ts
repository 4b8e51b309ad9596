import type { ExportDefaults } from '../contract/export-calls';
import { exportPart, type ExportOptions } from '../model/export-options';
import type { Review } from '../model/review';
import { shorten } from '../tree/shorten';
import { templateChoiceOf } from './template-choice';
import type { FoundTemplate } from './templates';

const LONGEST_NAME = 80;
/** Forbidden in file names on one system or another, and what would hide a file or look like a path. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

/**
 * What an export starts from. The language is always the review's.
 * @param templates the templates found; not empty
 * @param chosenBefore what was chosen before; every part, if left out
 * @returns with a file name without extension such as `2026-04-11 Corridor forum`
 */
export function exportDefaults(review: Review, templates: readonly FoundTemplate[], chosenBefore?: ExportOptions): ExportDefaults {
  const wanted = chosenBefore?.template ?? review.template;
  const chosen = templates.find(({ id }) => id === wanted) ?? templates[0];
  return {
    options: {
      parts: [...exportPart.options],
      text: 'excerpt',
      paper: 'a4',
      clippingPerPage: true,
      ...chosenBefore,
      template: chosen?.id ?? wanted,
      language: review.language,
    },
    templates: templates.map(templateChoiceOf),
    suggestedName: suggestedName(review),
  };
}

function suggestedName({ date, title }: Review): string {
  const name = shorten(title.replace(UNSAFE, ' '), LONGEST_NAME).replace(/[…. ]+$/u, '');
  return name === '' ? date : `${date} ${name}`;
}
