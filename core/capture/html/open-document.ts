import { parseHTML } from 'linkedom';

/** @returns the DOM of a page that `prepareHtml` has been over */
export function openDocument(html: string): Document {
  return parseHTML(html).document;
}
