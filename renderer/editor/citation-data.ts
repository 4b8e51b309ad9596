import { citedPassage, type CitedPassage } from '../../core/model/citation';

/** The kind of data under which a passage travels when it is dragged into the text. */
export const CITATION_DATA = 'application/x-dateline-citation';

/** Puts a passage on a drag; other programs get its words. */
export function writeCitation(data: DataTransfer, passage: CitedPassage): void {
  data.setData(CITATION_DATA, JSON.stringify(passage));
  if (passage.exact) data.setData('text/plain', passage.exact);
}

/** @returns the passage that is being dropped, or null when something else is */
export function readCitation(data: DataTransfer | null): CitedPassage | null {
  const raw = data?.getData(CITATION_DATA);
  if (!raw) return null;
  try {
    return citedPassage.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}
