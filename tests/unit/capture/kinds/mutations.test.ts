import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Material } from '../../../../core/capture/acquire/material';
import { clippingDraft } from '../../../../core/capture/clipping-draft';
import type { Kind } from '../../../../core/capture/kinds/kind';
import { recogniseKind } from '../../../../core/capture/kinds/kinds';
import { readMaterial } from '../../../../core/capture/read-material';
import { clipping } from '../../../../core/model/clipping';
import { DatelineError } from '../../../../core/model/dateline-error';
import { rss } from '../../feeds/support/feed-texts';
import { mutateBytes } from '../../mutate-bytes';
import { Random } from '../../random';
import { articlePage, PROSE } from '../support/article-page';
import { DOCX, ODT, RTF } from '../support/documents';
import { ENVELOPE, mailSource, multipart, textPart } from '../support/mail-source';
import { column, pdfSource } from '../support/pdf-source';
import { AVIF, captionedJpeg, GIF, png, WEBP } from '../support/picture-source';
import { propertyListSource } from '../support/property-list-source';
import { inlineRows, workbookSource } from '../support/workbook-source';
import { ANPA, G2_WITH_NITF, IPTC7901, NEWSML1, newsMessage, NINJS1, NINJS3, NITF } from '../support/stories';

const DRAFT = clipping.omit({ format: true, version: true, revision: true, checksum: true });
const ORIGINAL = { path: 'originals/aa/aaaaaaaa.bin', mediaType: 'application/octet-stream', bytes: 1, sha256: '', encoding: null };
const TEXT = PROSE.join('\n\n');
const page = articlePage();
const mail = mailSource(
  multipart(
    'mixed',
    [
      multipart('alternative', [textPart(TEXT, 'koi8-r'), textPart(`<p>${PROSE.join('</p><table><tr><td>')}</p>`, 'windows-1251', 'text/html')]),
      { headers: ['Content-Type: text/plain; format=flowed', 'Content-Transfer-Encoding: quoted-printable', "Content-Disposition: attachment; filename*0*=utf-8''%D0%9E; filename*1=b.txt"], body: `> a=\r\n=D0=9F ${TEXT}` },
      { headers: ['Content-Type: message/rfc822'], body: mailSource({ headers: ['Subject: =?utf-8?B?0J/QvtGA0YI=?=', 'From: a@b.example'], body: TEXT }) },
    ],
    ENVELOPE,
  ),
);
const snapshot = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://velda.example/1', 'MIME-Version: 1.0'];
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
const archive = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://velda.example/1\r\nContent-Length: ${String(answer.length)}\r\n\r\n${answer}\r\n\r\n`;

const FIXTURES: Record<string, Buffer> = {
  html: Buffer.from(page),
  'html in windows-1251': iconv.encode(page.replace('<head>', '<head><meta charset="windows-1251">'), 'windows-1251'),
  text: Buffer.from(`Freight grows\n\nBy Anna Berg\n14 April 2026\n\n${TEXT}`),
  'xml of no known kind': Buffer.from(`<?xml version="1.0"?><story><headline>Freight grows</headline><byline>Anna Berg</byline><body><p>${PROSE.join('</p><p>')}</p></body></story>`),
  jpeg: captionedJpeg({ 5: 'The port of Velda', 120: 'Ships in the port of Velda, April 2026' }),
  png: png(4, 3),
  gif: GIF,
  webp: WEBP,
  avif: AVIF,
  rss: Buffer.from(rss([{ title: 'Ferries', link: 'https://velda.example/1', description: TEXT }])),
  mail,
  mailbox: Buffer.concat([1, 2].flatMap(() => [Buffer.from('From a@b.example Tue Apr 14 07:30:00 2026\n'), mail, Buffer.from('\n')])),
  mhtml: mailSource(multipart('related', [{ headers: ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'], body: page.replaceAll('=', '=3D') }], snapshot)),
  singlefile: Buffer.from(page.replace('<head>', '<!--\n Page saved with SingleFile \n url: https://velda.example/1 \n--><head>')),
  webarchive: propertyListSource({ WebMainResource: { WebResourceData: Buffer.from(page), WebResourceURL: 'https://velda.example/1', Frame: 'Порт' } }),
  warc: Buffer.from(archive),
  'warc.gz': gzipSync(archive),
  url: Buffer.from('[InternetShortcut]\r\nURL=https://velda.example/1\r\n'),
  webloc: propertyListSource({ URL: 'https://velda.example/1' }),
  ninjs1: Buffer.from(NINJS1),
  ninjs3: Buffer.from(NINJS3),
  'newsml-g2': Buffer.from(newsMessage('One', 'Two')),
  'newsml-g2 with nitf': Buffer.from(G2_WITH_NITF),
  newsml: Buffer.from(NEWSML1),
  nitf: iconv.encode(NITF.replace('UTF-8', 'utf-16'), 'utf-16le', { addBOM: true }),
  iptc7901: Buffer.from(IPTC7901, 'latin1'),
  anpa: Buffer.from(ANPA, 'latin1'),
  docx: DOCX,
  odt: ODT,
  rtf: RTF,
  pdf: pdfSource({ pages: [[...column(PROSE, { font: 'cyrillic' }), ...column(PROSE, { left: 310, font: 'unnamed' })], column(PROSE), []], info: { Title: 'Port', Author: 'Anna Berg' } }),
  csv: iconv.encode(`Заголовок;Ссылка;Дата;Текст\n${PROSE.map((text, at) => `Порт ${at};https://velda.example/${at};1${at}.04.2026;"${text}\n""x"""`).join('\n')}`, 'windows-1251'),
  xlsx: workbookSource([{ name: 'Press', rows: inlineRows([['Title', 'URL', 'Text'], ...PROSE.map((text, at) => [`Port ${at}`, `https://velda.example/${at}`, text])]), after: '<mergeCells><mergeCell ref="A1:B9"/></mergeCells>' }]),
};
/** Changed inputs for each fixture; DATELINE_FUZZ_ROUNDS asks for more of them, in all. */
const COUNT = Math.ceil(Number(process.env['DATELINE_FUZZ_ROUNDS'] ?? 1500) / Object.keys(FIXTURES).length);
/** Of processor time for one input, in microseconds. A machine under load is slow, but counts only what it does. */
const MOST_TIME = 5_000_000;

/** Reads bytes as far as capture would, and what lies within them. */
async function readAll(bytes: Uint8Array, depth = 0): Promise<void> {
  const kind: Kind | null = recogniseKind(bytes, { fileName: null, mediaType: null });
  if (kind === null) return;
  const context = { address: null, charset: null, extent: 'whole' as const };
  kind.statedAddress?.(bytes, context);
  kind.pointsTo?.(bytes);
  for (const part of depth < 4 ? await partsOf(kind, bytes) : []) await readAll(part, depth + 1);
  const material: Material = { source: { kind: 'file', name: 'a' }, bytes, address: null, fileName: null, mediaType: null, charset: null, extent: 'whole' };
  const { reading, failure } = await readMaterial(kind, material);
  if (failure?.code === 'unexpected') throw new Error(failure.message);
  DRAFT.parse(clippingDraft({ id: 'aaaaaaaa', capturedAt: new Date('2026-04-11T06:30:00Z'), material, original: ORIGINAL, reading, failure, outlets: [], outletGiven: null }));
}

async function partsOf(kind: Kind, bytes: Uint8Array): Promise<Uint8Array[]> {
  try {
    return ((await kind.unpack?.(bytes))?.parts ?? []).map((part) => part.bytes);
  } catch (error) {
    if (error instanceof DatelineError || kind.name === 'warc') return [];
    throw error;
  }
}

describe.each(Object.entries(FIXTURES))('changed bytes of %s', (name, fixture) => {
  it(
    'become a clipping or a plain failure, and never hang',
    async () => {
      const random = new Random([...name].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7));
      await readAll(fixture);
      for (let round = 0; round < COUNT; round += 1) {
        const changed = random.many(1, 4, () => 0).reduce((bytes) => mutateBytes(bytes, random), fixture);
        const before = process.cpuUsage();
        await readAll(changed).catch((cause: unknown) => {
          throw new Error(`round ${String(round)} of ${name}`, { cause });
        });
        expect(process.cpuUsage(before).user, `round ${String(round)} of ${name}`).toBeLessThan(MOST_TIME);
      }
    },
    30_000 + COUNT * 1000,
  );
});
