import iconv from 'iconv-lite';

/** One part of a mail to be built: its headers, and its body as it is transferred. */
export interface PartSource {
  headers: string[];
  body: string | Uint8Array;
}

/** @returns the bytes of a mail or part; text is UTF-8 unless it is bytes already */
export function mailSource({ headers, body }: PartSource): Buffer {
  return Buffer.concat([Buffer.from(`${headers.map((header) => `${header}\r\n`).join('')}\r\n`, 'utf8'), Buffer.from(body)]);
}

/** @returns a part that holds others, to be a mail when further headers are given */
export function multipart(type: string, parts: readonly PartSource[], headers: readonly string[] = [], boundary = `=_${type.replace(/\W/g, '')}`): PartSource {
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), mailSource(part), Buffer.from('\r\n')]);
  const body = Buffer.concat([Buffer.from('This is the preamble.\r\n'), ...pieces, Buffer.from(`--${boundary}--\r\nThis is the epilogue.`)]);
  return { headers: [...headers, `Content-Type: multipart/${type}; boundary="${boundary}"`], body };
}

/** @returns a text part in any charset, in base64 */
export function textPart(text: string, charset = 'utf-8', type = 'text/plain', headers: readonly string[] = []): PartSource {
  const body = iconv.encode(text, charset).toString('base64').replace(/.{76}/g, '$&\r\n');
  return { headers: [...headers, `Content-Type: ${type}; charset=${charset}`, 'Content-Transfer-Encoding: base64'], body };
}

export const ENVELOPE = [
  'From: "Example Daily" <news@daily.example>',
  'To: press@ministry.example',
  'Subject: Freight through Port Velda grows',
  'Date: Tue, 14 Apr 2026 07:30:00 +0500',
  'Message-ID: <1@daily.example>',
  'MIME-Version: 1.0',
];
