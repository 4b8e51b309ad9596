import { unpackMail } from '../mail/unpack-mail';
import { readMail } from '../mail/read-mail';
import { messagePictures } from '../pictures/message-pictures';
import { parseMime } from '../mime/parse-mime';
import { isMail, isSavedPage, messageBeginning } from '../mime/message-beginning';
import type { Kind, Reading, Unpacked } from './kind';

/** One mail: newsletters, alerts, articles that somebody forwarded. */
export const mail: Kind = { name: 'mail', mediaType: 'message/rfc822', extension: 'eml', recognise, unpack, read };

const EMPTY = 'This mail has no text. It is kept in the library as it came.';

function recognise(bytes: Uint8Array): number {
  const beginning = messageBeginning(bytes);
  return isMail(beginning) && !isSavedPage(beginning) ? 0.96 : 0;
}

function unpack(bytes: Uint8Array): Unpacked {
  return unpackMail(parseMime(bytes));
}

function read(bytes: Uint8Array): Reading {
  const message = parseMime(bytes);
  return { emptyReason: EMPTY, ...readMail(message).reading, pictures: messagePictures(message, null) };
}
