import type { Part, Unpacked } from '../kinds/kind';
import { knownFormat } from '../kinds/known-formats';
import type { MimePart } from '../mime/mime-part';
import { partsOf } from '../mime/mime-part';
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
  const shown = shownPictures(message);
  return { parts: [...attachments.filter((part) => isWanted(part, shown)), ...messages].map((part) => asPart(part, hint)), onlyParts: reading.blocks.length === 0 };
}

function isWanted(part: MimePart, shown: (part: MimePart) => boolean): boolean {
  const { type, content, disposition, fileName } = part;
  if (NO_ARTICLE.test(type) || NO_TEXT_FILE.test(fileName ?? '')) return false;
  if (type.startsWith('image/')) {
    // Some programs call every picture “inline” that they attach, such as the scan of a page.
    const isAttached = disposition === 'attachment' || (fileName !== null && !shown(part));
    return isAttached && content.length >= SMALL_PICTURE;
  }
  return type !== 'application/octet-stream' || fileName !== null || knownFormat(content) !== null;
}

/** @returns whether the text of a mail shows one of its parts (RFC 2392) */
function shownPictures(message: MimePart): (part: MimePart) => boolean {
  const markup = partsOf(message).filter(({ type }) => type === 'text/html').map(({ content }) => Buffer.from(content).toString('latin1')).join('\n');
  return ({ headers }) => {
    const id = headers.raw('content-id')?.trim().replace(/^<|>$/g, '') ?? '';
    return id !== '' && (markup.includes(`cid:${id}`) || markup.includes(`cid:${encodeURIComponent(id)}`));
  };
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
