/** A format that can be named, so that a failure says what came in and the original gets a fitting name. */
export interface KnownFormat {
  label: string;
  extension: string;
  mediaType: string;
}

interface Signature extends KnownFormat {
  matches(beginning: string): boolean;
}

const starts = (...beginnings: string[]) => (beginning: string): boolean => beginnings.some((start) => beginning.startsWith(start));
const isMail = (beginning: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/.test(beginning) && /^(?:mime-version|message-id|received|return-path|content-type):/im.test(beginning);
const isMhtml = (beginning: string): boolean => isMail(beginning) && /^content-type:\s*multipart\/related/im.test(beginning);

const SIGNATURES: readonly Signature[] = [
  { label: 'a PDF', extension: 'pdf', mediaType: 'application/pdf', matches: (beginning) => beginning.slice(0, 1024).includes('%PDF-') },
  { label: 'a Word document', extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', matches: (beginning) => beginning.startsWith('PK\x03\x04') && beginning.includes('word/') },
  { label: 'a spreadsheet', extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', matches: (beginning) => beginning.startsWith('PK\x03\x04') && beginning.includes('xl/') },
  { label: 'an EPUB book', extension: 'epub', mediaType: 'application/epub+zip', matches: (beginning) => beginning.startsWith('PK\x03\x04') && beginning.includes('application/epub+zip') },
  { label: 'a ZIP archive', extension: 'zip', mediaType: 'application/zip', matches: starts('PK\x03\x04', 'PK\x05\x06') },
  { label: 'an old Office document', extension: 'doc', mediaType: 'application/msword', matches: starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { label: 'an RTF document', extension: 'rtf', mediaType: 'application/rtf', matches: starts('{\\rtf') },
  { label: 'a web archive', extension: 'mhtml', mediaType: 'multipart/related', matches: isMhtml },
  { label: 'an e-mail message', extension: 'eml', mediaType: 'message/rfc822', matches: isMail },
  { label: 'a JPEG picture', extension: 'jpg', mediaType: 'image/jpeg', matches: starts('\xff\xd8\xff') },
  { label: 'a PNG picture', extension: 'png', mediaType: 'image/png', matches: starts('\x89PNG') },
  { label: 'a GIF picture', extension: 'gif', mediaType: 'image/gif', matches: starts('GIF87a', 'GIF89a') },
  { label: 'a WebP picture', extension: 'webp', mediaType: 'image/webp', matches: (beginning) => beginning.startsWith('RIFF') && beginning.slice(8, 12) === 'WEBP' },
  { label: 'a TIFF picture', extension: 'tiff', mediaType: 'image/tiff', matches: starts('II*\0', 'MM\0*') },
  { label: 'an SVG picture', extension: 'svg', mediaType: 'image/svg+xml', matches: (beginning) => /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(beginning) },
  { label: 'a video or sound recording', extension: 'mp4', mediaType: 'video/mp4', matches: (beginning) => beginning.slice(4, 8) === 'ftyp' || beginning.startsWith('ID3') },
  { label: 'a compressed file', extension: 'gz', mediaType: 'application/gzip', matches: starts('\x1f\x8b') },
  { label: 'a binary web archive', extension: 'webarchive', mediaType: 'application/x-webarchive', matches: starts('bplist00') },
  { label: 'a link to a web page', extension: 'url', mediaType: 'application/x-mswinurl', matches: starts('[InternetShortcut]', '[Desktop Entry]') },
  { label: 'an XML document', extension: 'xml', mediaType: 'application/xml', matches: (beginning) => /^\s*(?:<\?xml|<rss|<feed|<nitf|<newsItem|<opml)[\s>]/.test(beginning) && !/<html[\s>]/i.test(beginning) },
  { label: 'a JSON document', extension: 'json', mediaType: 'application/json', matches: (beginning) => /^\s*(?:\{\s*"[^"]*"\s*:|\[\s*\{\s*")/.test(beginning) },
];

/** @returns the format whose signature the bytes carry, or null */
export function knownFormat(bytes: Uint8Array): KnownFormat | null {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/^ï»¿/, '').replaceAll('\r\n', '\n');
  return SIGNATURES.find((signature) => signature.matches(beginning)) ?? null;
}
