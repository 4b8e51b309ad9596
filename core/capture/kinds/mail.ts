import { mailParts } from '../mail/mail-parts';
import { readMail } from '../mail/read-mail';
import { parseMime } from '../mime/parse-mime';
import { isMail, isSavedPage, messageBeginning } from '../mime/message-beginning';
import type { Kind, Part, Reading } from './kind';

/** One mail: newsletters, alerts, articles that somebody forwarded. */
export const mail: Kind = { name: 'mail', mediaType: 'message/rfc822', extension: 'eml', recognise, unpack, read };

function recognise(bytes: Uint8Array): number {
  const beginning = messageBeginning(bytes);
  return isMail(beginning) && !isSavedPage(beginning) ? 0.96 : 0;
}

function unpack(bytes: Uint8Array): Part[] {
  return mailParts(parseMime(bytes));
}

function read(bytes: Uint8Array): Reading {
  return readMail(parseMime(bytes)).reading;
}
