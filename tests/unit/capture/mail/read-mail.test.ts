import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../core/capture/mail/read-mail';
import { unpackMail } from '../../../../core/capture/mail/unpack-mail';
import { parseMime } from '../../../../core/capture/mime/parse-mime';
import { blockText } from '../../../../core/model/plain-text';
import { PROSE } from '../support/article-page';
import type { PartSource } from '../support/mail-source';
import { ENVELOPE, mailSource, multipart, textPart } from '../support/mail-source';

const RUSSIAN = 'Порт Вельда перевалил за прошлый год 4,2 миллиона тонн грузов, сообщило во вторник управление порта.\n\nБольшую часть роста дали контейнеры.';
const HTML = `<html><body><p>${PROSE.join('</p><p>')}</p></body></html>`;

const read = (source: PartSource | Uint8Array) => readMail(parseMime(source instanceof Uint8Array ? source : mailSource(source)));
const texts = (source: PartSource | Uint8Array) => read(source).reading.blocks.map(blockText);
const mail = (part: PartSource, ...headers: string[]): PartSource => ({ headers: [...ENVELOPE, ...headers, ...part.headers], body: part.body });

describe('the text of a mail', () => {
  it.each(['windows-1251', 'koi8-r', 'utf-8', 'iso-8859-5'])('is read in %s', (charset) => {
    expect(texts(mail(textPart(RUSSIAN, charset)))).toEqual(RUSSIAN.split('\n\n'));
    expect(read(mail(textPart(RUSSIAN, charset))).reading.encoding).toBe(charset);
  });

  it('is read in logical Hebrew, which has a label of its own', () => {
    const text = 'הנמל טיפל בשנה שעברה בארבעה מיליון טונות של מטענים.';
    const part: PartSource = { headers: ['Content-Type: text/plain; charset=iso-8859-8-i'], body: iconv.encode(text, 'iso-8859-8') };
    expect(texts(mail(part))).toEqual([text]);
  });

  it('is read in UTF-7 and in UTF-16', () => {
    expect(texts(mail({ headers: ['Content-Type: text/plain; charset=utf-7'], body: 'Der Hafen w+AOQ-chst.' }))).toEqual(['Der Hafen wächst.']);
    expect(texts(mail(textPart('Port Velda grows.', 'utf-16le')))).toEqual(['Port Velda grows.']);
  });

  it('believes the mail when its HTML states another charset', () => {
    const html = `<html><head><meta charset="utf-8"></head><body><p>${RUSSIAN}</p></body></html>`;
    expect(texts(mail(textPart(html, 'windows-1251', 'text/html')))[0]).toContain('Порт Вельда');
  });

  it('is taken from the HTML, and from the plain text when the HTML says nothing', () => {
    const stub = '<p>Your program cannot show this mail.</p>';
    expect(texts(mail(multipart('alternative', [textPart('Short.'), textPart(HTML, 'utf-8', 'text/html')])))).toEqual(PROSE);
    expect(texts(mail(multipart('alternative', [textPart(PROSE.join('\n\n')), textPart(stub, 'utf-8', 'text/html')])))).toEqual(PROSE);
  });

  it('joins lines that flow or were broken, and knows quotations and the signature', () => {
    const flowed = { headers: ['Content-Type: text/plain; format=flowed; delsp=yes'], body: 'Freight gr \r\nows fast.\r\n\r\n> Quoted line \r\n> goes on.\r\n-- \r\nAnna' };
    expect(read(mail(flowed)).reading.blocks.map((block) => [block.type, blockText(block)])).toEqual([
      ['paragraph', 'Freight grows fast.'],
      ['quote', 'Quoted linegoes on.'],
    ]);
    expect(texts(mail({ headers: ['Content-Type: text/plain'], body: PROSE.map((line) => line.replace(/(.{60,70}) /g, '$1\r\n')).join('\r\n\r\n') }))).toEqual(PROSE);
  });

  it('keeps links, without the address that only counts clicks', () => {
    const html = '<p>See <a href="https://track.example/click?url=https%3A%2F%2Fvelda.example%2Fa%3Fb%3D1&u=9">the report on freight</a> now.</p>';
    const [block] = read(mail(textPart(html, 'utf-8', 'text/html'))).reading.blocks;
    expect(block?.type === 'paragraph' ? block.content[1]?.href : null).toBe('https://velda.example/a?b=1');
    const [plain] = read(mail(textPart('Read https://velda.example/a.'))).reading.blocks;
    expect(plain?.type === 'paragraph' ? plain.content[1] : null).toEqual({ text: 'https://velda.example/a', href: 'https://velda.example/a' });
  });

  it('leaves out what a newsletter says of itself, and what it hides', () => {
    const html = `<body><div style="display:none">Preview line of the list</div><span style="font-size:0px">hidden</span>
      <table><tr><td><a href="https://daily.example/view">View in browser</a></td></tr></table>
      <table role="presentation"><tr><td><h1>Freight through Port Velda grows</h1></td></tr><tr><td><p>${PROSE.join('</p><p>')}</p></td></tr></table>
      <p><a href="https://daily.example/u">Unsubscribe</a> from this list</p><p>Example Daily, 1 Harbour Street</p></body>`;
    expect(texts(mail(textPart(html, 'utf-8', 'text/html')))).toEqual(PROSE);
  });

  it('keeps a table of figures', () => {
    const html = '<table><tr><td>Port</td><td>Tonnes</td></tr><tr><td>Velda</td><td>4.2</td></tr><tr><td>Sarin</td><td>1.3</td></tr></table>';
    expect(read(mail(textPart(html, 'utf-8', 'text/html'))).reading.blocks.map(({ type }) => type)).toEqual(['table']);
  });

  it('has no files in it that were pasted into the text', () => {
    expect(texts(mail(textPart('Text.\n\nbegin 644 a.txt\n%:&5L;&\\\n`\nend\n\nMore.')))).toEqual(['Text.', 'More.']);
  });
});

describe('the fields of a mail', () => {
  const fields = (source: PartSource | Uint8Array) => {
    const { metadata } = read(source).reading;
    return { title: metadata.title[0]?.value, outlet: metadata.outlet[0]?.value, authors: metadata.authors[0]?.value, published: metadata.published[0] };
  };

  it('come from its headers', () => {
    expect(fields(mail(textPart('Text')))).toEqual({
      title: 'Freight through Port Velda grows',
      outlet: 'Example Daily',
      authors: undefined,
      published: { value: '2026-04-14T07:30:00+05:00', origin: 'mail' },
    });
  });

  it.each([
    ['a person', 'Anna Berg <anna@velda.example>', [], ['Anna Berg'], 'velda.example'],
    ['a person at a mail service', 'Anna Berg <anna.berg@gmail.com>', [], ['Anna Berg'], undefined],
    ['a newsletter', 'Freight Weekly <hello@velda.example>', ['List-Unsubscribe: <https://velda.example/u>'], undefined, 'Freight Weekly'],
    ['a person on a list', 'Anna Berg <anna.berg@velda.example>', ['List-Id: Harbour talk <harbour.list.example>'], ['Anna Berg'], 'Harbour talk'],
    ['a person for a paper', '"Anna Berg via Example Daily" <daily@posts.example>', ['Precedence: bulk'], ['Anna Berg'], 'Example Daily'],
    ['an address alone', 'alerts@velda.example', [], undefined, 'velda.example'],
    ['a name in a comment', 'anna@velda.example (Anna Berg)', [], ['Anna Berg'], 'velda.example'],
    ['a name with a comma', '"Berg, Anna" <anna@velda.example>', [], ['Berg, Anna'], 'velda.example'],
    ['several senders', 'Anna Berg <anna@velda.example>, Jan Holm <jan@velda.example>', [], ['Anna Berg'], 'velda.example'],
    ['nobody', '<>', [], undefined, undefined],
  ])('tell %s', (_, from, headers, authors, outlet) => {
    expect(fields({ headers: [`From: ${from}`, 'Subject: x', ...headers], body: 'Text' })).toMatchObject({ authors, outlet });
  });

  it('are read when the headers are bytes in the charset of the text', () => {
    const lines = ['From: Пример <news@daily.example>', 'Subject: Грузы через порт', 'Content-Type: text/plain; charset=windows-1251', '', RUSSIAN].join('\r\n');
    expect(fields(iconv.encode(lines, 'windows-1251'))).toMatchObject({ title: 'Грузы через порт', outlet: 'Пример' });
  });

  it.each([
    ['Fwd: RE: Freight', 'Freight'],
    ['Пересл: Отв[2]: Грузы', 'Грузы'],
    ['Re:', 'Re:'],
    ['Refreight: a story', 'Refreight: a story'],
  ])('make the title of the subject “%s”', (subject, title) => {
    expect(fields({ headers: [`Subject: ${subject}`], body: 'Text' }).title).toBe(title);
  });

  it('take letters that the subject lost from the heading of the text', () => {
    const html = '<h1>Süper Lig’de golcüler</h1><p>Text of the story.</p>';
    const source = { headers: ['Subject: =?iso-8859-9?Q?S=FCper_Lig=3Fde_golc=FCler?=', ...textPart(html, 'utf-8', 'text/html').headers], body: textPart(html).body };
    expect(fields(source).title).toBe('Süper Lig’de golcüler');
    expect(texts(source)).toEqual(['Text of the story.']);
  });

  it('leave an unknown or impossible date unknown', () => {
    expect(fields({ headers: ['Subject: x', 'Date: yesterday'], body: 'Text' }).published).toBeUndefined();
    expect(fields({ headers: ['Subject: x', 'Date: 14 Apr 97 07:30 GMT'], body: 'Text' }).published?.value).toBe('1997-04-14T07:30:00Z');
  });
});

describe('a forwarded mail', () => {
  const inner = mail(textPart(PROSE.join('\n\n')));
  const outer = ['From: Jan Holm <jan@ministry.example>', 'Subject: Fwd: look', 'Date: Wed, 15 Apr 2026 09:00:00 +0500'];

  it('is the article when little stands around it', () => {
    const source = multipart('mixed', [textPart('FYI'), { headers: ['Content-Type: message/rfc822'], body: mailSource(inner) }], outer);
    const { reading, messages } = read(source);
    expect(reading.blocks.map(blockText)).toEqual(PROSE);
    expect(reading.metadata.title.map(({ value }) => value)).toEqual(['Freight through Port Velda grows', 'look', 'Fwd: look']);
    expect(reading.metadata.published[0]?.value).toBe('2026-04-14T07:30:00+05:00');
    expect(messages).toEqual([]);
  });

  it('is an input of its own beside a mail that has something to say', () => {
    const source = multipart('mixed', [textPart(PROSE.join('\n\n')), { headers: ['Content-Type: message/rfc822'], body: mailSource(inner) }], outer);
    expect(unpackMail(parseMime(mailSource(source))).parts.map(({ mediaType }) => mediaType)).toEqual(['message/rfc822']);
  });

  it.each([
    ['English', ['---------- Forwarded message ---------', 'From: Example Daily <news@daily.example>', 'Date: Tue, 14 Apr 2026 at 07:30', 'Subject: Freight grows', 'To: press@ministry.example']],
    ['Russian', ['-------- Пересылаемое сообщение --------', 'От: Example Daily <news@daily.example>', 'Дата: 14 апреля 2026 г., 07:30', 'Тема: Freight grows', 'Кому: press@ministry.example']],
    ['German', ['Von: Example Daily <news@daily.example>', 'Gesendet: Dienstag, 14. April 2026 07:30', 'An: press@ministry.example', 'Betreff: Freight grows']],
  ])('is found within the text, under a header in %s', (_, lines) => {
    const { reading } = read({ headers: outer, body: `Please see below.\r\n\r\n${lines.join('\r\n')}\r\n\r\n${PROSE.join('\r\n\r\n')}` });
    expect(reading.blocks.map(blockText)).toEqual(PROSE);
    expect(reading.metadata.title[0]?.value).toBe('Freight grows');
    expect(reading.metadata.outlet[0]?.value).toBe('Example Daily');
    expect(reading.metadata.published[0]?.value).toBe('2026-04-14T07:30:00');
  });

  it('is not made of a text that quotes such lines late', () => {
    const body = `${PROSE.join('\r\n\r\n')}\r\n\r\nFrom: a\r\nSubject: b\r\n\r\nrest`;
    expect(read({ headers: outer, body }).reading.metadata.title[0]?.value).toBe('look');
  });
});

describe('what else is in a mail', () => {
  const attachment = (name: string, type: string, body = 'x'.repeat(100)): PartSource => ({ headers: [`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`], body });
  const names = (parts: PartSource[]) => unpackMail(parseMime(mailSource(multipart('mixed', [textPart('See attached.'), ...parts], ENVELOPE)))).parts.map(({ name }) => name);

  it('are attachments that can be articles', () => {
    expect(names([attachment('a.pdf', 'application/pdf'), attachment('b.txt', 'text/plain'), attachment('c.eml', 'application/octet-stream')])).toEqual(['a.pdf', 'b.txt', 'c.eml']);
  });

  it('are pictures that are large enough for a page, whatever the program that sent them calls them', () => {
    const picture = (name: string, headers: string[], size = 50_000): PartSource => ({ headers: [`Content-Type: image/jpeg; name="${name}"`, ...headers], body: 'x'.repeat(size) });
    const markup: PartSource = { headers: ['Content-Type: text/html; charset=utf-8'], body: '<p>See below.</p><img src="cid:shown@velda">' };
    expect(names([
      markup,
      picture('scan.jpg', ['Content-Disposition: inline; filename="scan.jpg"', 'Content-ID: <scan@velda>']),
      picture('page.jpg', []),
      picture('attached.jpg', ['Content-Disposition: attachment; filename="attached.jpg"']),
      picture('shown.jpg', ['Content-Disposition: inline; filename="shown.jpg"', 'Content-ID: <shown@velda>']),
      picture('logo.jpg', ['Content-Disposition: attachment; filename="logo.jpg"'], 5_000),
    ])).toEqual(['scan.jpg', 'page.jpg', 'attached.jpg']);
  });

  it('are no signatures, invitations, business cards, programs and logos', () => {
    const inline: PartSource = { headers: ['Content-Type: image/png', 'Content-ID: <logo>'], body: 'x'.repeat(50_000) };
    expect(names([attachment('smime.p7s', 'application/pkcs7-signature'), attachment('a.ics', 'text/calendar'), attachment('a.sh', 'text/plain'), attachment('logo.png', 'image/png'), inline])).toEqual([]);
  });

  it('is all of it when the mail itself has no text', () => {
    const empty = multipart('mixed', [textPart('\n'), attachment('a.pdf', 'application/pdf')], ENVELOPE);
    expect(unpackMail(parseMime(mailSource(empty)))).toMatchObject({ onlyParts: true, parts: [{ name: 'a.pdf' }] });
  });

  it('has the charset of the mail when it is plain and states none', () => {
    const file = { headers: ['Content-Type: application/octet-stream; name="a.txt"'], body: iconv.encode('сводка', 'windows-1251') };
    const source = multipart('mixed', [textPart(RUSSIAN, 'windows-1251'), file], ENVELOPE);
    expect(unpackMail(parseMime(mailSource(source))).parts[0]?.charset).toBe('windows-1251');
  });
});

describe('a digest', () => {
  const item = (title: string, at: string) => `<div><a href="https://alerts.example/url?q=https%3A%2F%2F${at}%2F1&sa=D">${title}</a><br><span>${at}</span></div>`;
  const html = `<h3>Alert: 3 results</h3>${item('Freight through Port Velda grows', 'daily.example')}${item('Ferries of the Sarin Sea are full', 'post.example')}${item('Talks about a fourth ferry', 'herald.example')}<p>You receive this because you asked for it.</p>`;

  it('is recognised, and its links lead to the articles', () => {
    const { reading } = read(mail(textPart(html, 'utf-8', 'text/html')));
    expect(reading.flags).toEqual(['link-digest']);
    const links = reading.blocks.flatMap((block) => (block.type === 'paragraph' ? block.content.flatMap(({ href }) => href ?? []) : []));
    expect(links).toEqual(['https://daily.example/1', 'https://post.example/1', 'https://herald.example/1']);
  });

  it('is not made of an article with links in it', () => {
    const article = PROSE.map((paragraph) => `<p>${paragraph} See <a href="https://velda.example/1">the yearly report of the port</a>.</p>`).join('');
    expect(read(mail(textPart(article, 'utf-8', 'text/html'))).reading.flags).toEqual([]);
  });
});
