const DIVIDER = Buffer.from('\nFrom ');
const LINE_FEED = 0x0a;
/** `From sender date`: the date has a time of day in it, which prose that begins so has not. */
const DIVIDER_LINE = /^From [^\n]*\d{1,2}:\d{2}[^\n]*$/;
const HEADER_LINE = /^[!-9;-~]{1,100}[ \t]*:/;

/**
 * @param most stop after so many
 * @returns the mails of a mailbox (mbox), each freed of the marks that keep its lines apart from dividers
 */
export function splitMailbox(bytes: Uint8Array, most: number): Uint8Array[] {
  const starts = mailStarts(bytes, most + 1);
  return starts.slice(0, most).map((start, index) => unescaped(bytes.subarray(start, starts[index + 1] ?? bytes.length)));
}

/** @returns where mails begin, at most so many of them; none in bytes that are no mailbox */
export function mailStarts(bytes: Uint8Array, most: number): number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isDivider(buffer, 0)) return [];
  const starts = [0];
  for (let at = buffer.indexOf(DIVIDER); at !== -1 && starts.length < most; at = buffer.indexOf(DIVIDER, at + 1)) {
    if (isDivider(buffer, at + 1)) starts.push(at + 1);
  }
  return starts;
}

function isDivider(buffer: Buffer, at: number): boolean {
  const [line = '', next = ''] = buffer.subarray(at, at + 400).toString('latin1').replaceAll('\r', '').split('\n');
  return DIVIDER_LINE.test(line) && HEADER_LINE.test(next);
}

// Lines of a mail that begin with `From ` have a `>` before them in a mailbox.
function unescaped(mail: Uint8Array): Uint8Array {
  const lineEnd = mail.indexOf(LINE_FEED);
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length).subarray(lineEnd + 1).toString('latin1');
  return Buffer.from(text.replace(/^>(>*From )/gm, '$1'), 'latin1');
}
