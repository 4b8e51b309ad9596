/** Characters that XML 1.0 does not allow at all, and halves of characters. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns a text that may stand in XML: an office program refuses a whole file for one forbidden character */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
