import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { mailStarts, splitMailbox } from '../mail/split-mailbox';
import type { Kind, Unpacked } from './kind';

/** Many mails in one file (mbox), as mail programs export their folders. */
export const mailbox: Kind = { name: 'mailbox', mediaType: 'application/mbox', extension: 'mbox', recognise, unpack, read };

// A single mail may carry the dividing line too; it is read as a mail.
function recognise(bytes: Uint8Array): number {
  return mailStarts(bytes, 2).length === 2 ? 0.98 : 0;
}

function unpack(bytes: Uint8Array): Unpacked {
  const mails = splitMailbox(bytes, CAPTURE_LIMITS.unpacked.parts + 1);
  const parts = mails.map((mail) => ({ name: '', bytes: mail, mediaType: 'message/rfc822', charset: null, address: null }));
  return { parts, onlyParts: true };
}

function read(): never {
  throw new DatelineError('bad-input', 'No mails were found in this mailbox. It is kept in the library as it came.');
}
