import { dayText } from '../export/labels/date-text';
import type { Labels } from '../export/labels/labels';
import type { ExportOptions } from '../model/export-options';
import type { OfficeLook } from '../model/office-look';
import type { ReviewContent } from '../model/review';
import type { TreeLook } from './document-tree';

/** Dateline's own colour, where an office has none. */
const ACCENT = '#9a2b2b';
const DAY = 86_400_000;

/** What the office sets for all its reviews, with what one export sets for itself. */
export function treeLook(office: OfficeLook, review: Pick<ReviewContent, 'date'>, options: ExportOptions, labels: Labels): TreeLook {
  const issue = (options.issue ?? '').trim();
  const expires = options.expires === undefined ? usualExpiry(office, review.date) : options.expires;
  return {
    accent: office.accent ?? ACCENT,
    logo: logoOf(office),
    contacts: (office.contacts ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    issue: issue === '' ? '' : labels.issueNumber.replace('{number}', () => issue),
    classification: (options.classification ?? office.classification ?? '').trim(),
    draft: options.draft === true ? labels.text.draft : '',
    header: (office.header ?? '').trim(),
    footer: (office.footer ?? '').trim(),
    expiresOn: expires,
    expires: expires === null ? '' : labels.usableUntil.replace('{day}', () => dayText(labels, expires)),
  };
}

function logoOf({ logo }: OfficeLook): TreeLook['logo'] {
  if (logo === undefined) return null;
  return { path: `office/${logo.name}`, mediaType: logo.mediaType, width: logo.width, height: logo.height };
}

function usualExpiry({ expiryDays }: OfficeLook, date: string): string | null {
  if (expiryDays === undefined) return null;
  return new Date(Date.parse(date) + expiryDays * DAY).toISOString().slice(0, 10);
}
