import type { Part, Unpacked } from '../kinds/kind';
import { knownFormat } from '../kinds/known-formats';
import type { MimePart } from '../mime/mime-part';
import { readMail } from './read-mail';
import { statedCharsets } from './stated-charsets';

/** Signatures, invitations and business cards are nothing to clip. */
const NO_ARTICLE = /^(?:application\/(?:pgp|pkcs7|x-pkcs7|ms-tnef|vnd\.ms-tnef|ics|applefile)|text\/(?:calendar|x-vcard|vcard|css|javascript|x-amp-html)|message\/(?:delivery|disposition|external|partial)|audio\/|font\/)/;
/** Programs, settings, signatures. */
const NO_TEXT_FILE = /\.(?:sh|bat|cmd|exe|js|css|ics|vcf|asc|sig|p7[sm]|dat|bin|dll|log|ini|patch|diff)$/i;
/** Pictures smaller than this are logos and buttons. */
const SMALL_PICTURE = 20 * 1024;

/**
 * Finds what a mail carries besides the article that it is read as: attachments, and mails within it.
 * A mail without any text is only their cover.
 */
export function unpackMail(message: MimePart): Unpacked {
  const { reading, attachments, messages } = readMail(message);
  const hint = statedCharsets(message)[0] ?? null;
  return { parts: [...attachments.filter(isWanted), ...messages].map((part) => asPart(part, hint)), onlyParts: reading.blocks.length === 0 };
}

function isWanted({ type, content, disposition, fileName }: MimePart): boolean {
  if (NO_ARTICLE.test(type) || NO_TEXT_FILE.test(fileName ?? '')) return false;
  if (type.startsWith('image/')) return disposition === 'attachment' && content.length >= SMALL_PICTURE;
  return type !== 'application/octet-stream' || fileName !== null || knownFormat(content) !== null;
}

// A plain text that says nothing of its charset most likely has that of the mail.
function asPart(part: MimePart, hint: string | null): Part {
  const isPlain = part.type === 'text/plain' || /\.txt$/i.test(part.fileName ?? '');
  return {
    name: part.fileName ?? '',
    bytes: part.content,
    mediaType: part.type,
    charset: part.parameters.get('charset') ?? (isPlain ? hint : null),
    address: null,
  };
}
