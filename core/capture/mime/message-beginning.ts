const WINDOW = 64 * 1024;
const MAIL_HEADERS = /^(?:mime-version|message-id|received|return-path|content-type|delivered-to|x-mailer):/im;
const ADDRESS_HEADERS = [/^from:/im, /^subject:/im, /^date:.*\d{1,2}:\d{2}/im];

/** @returns the header lines at the beginning of bytes, unfolded, when they begin like a message; else an empty text */
export function messageBeginning(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, WINDOW)).toString('latin1').replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+/, '').replace(/^>?From [^\n]*\n/, '');
  if (!/^[!-9;-~]{1,100}[ \t]*:/.test(text)) return '';
  const end = text.search(/\n[ \t]*\n/);
  return (end === -1 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
}

/** @returns whether header lines are those of a message, and not the fields of some other text */
export function isMail(beginning: string): boolean {
  const lines = beginning.split('\n', 200);
  const headers = lines.filter((line) => /^[!-9;-~]{1,100}[ \t]*:/.test(line)).length;
  if (/^content-type:\s*multipart\/\w+;.*\bboundary=/im.test(beginning)) return true;
  if (headers < 2 || headers < lines.length * 0.7) return false;
  return MAIL_HEADERS.test(beginning) || ADDRESS_HEADERS.every((header) => header.test(beginning));
}

/** @returns whether header lines are those of a page that a browser saved with its pictures (MHTML) */
export function isSavedPage(beginning: string): boolean {
  if (/^snapshot-content-location:/im.test(beginning) || /^from:\s*["<]?saved by/im.test(beginning)) return true;
  const isArchive = /^content-type:\s*multipart\/related/im.test(beginning) || /^content-location:/im.test(beginning);
  return isArchive && !/^(?:to|cc|received|message-id|return-path|delivered-to):/im.test(beginning);
}
