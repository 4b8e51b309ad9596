import { describe, expect, it } from 'vitest';
import { parseMime } from '../../../../core/capture/mime/parse-mime';
import { partsOf } from '../../../../core/capture/mime/mime-part';
import { mailSource, multipart, textPart } from '../support/mail-source';

const types = (bytes: Uint8Array) => partsOf(parseMime(bytes)).map(({ type }) => type);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('parseMime', () => {
  it('takes nested parts apart and leaves preamble and epilogue out', () => {
    const mail = mailSource(multipart('mixed', [multipart('alternative', [textPart('plain'), textPart('<p>rich</p>', 'utf-8', 'text/html')]), textPart('more')]));
    expect(types(mail)).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/plain']);
    expect(partsOf(parseMime(mail)).map(({ content }) => text(content))).toEqual(['', '', 'plain', '<p>rich</p>', 'more']);
  });

  it('finds the mail within a mail, also one that is in base64 against the rules', () => {
    const inner = mailSource({ headers: ['Subject: inner', 'From: a@b.example'], body: 'text' });
    const plain = mailSource({ headers: ['Content-Type: message/rfc822'], body: inner });
    const encoded = mailSource({ headers: ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64'], body: inner.toString('base64') });
    for (const mail of [plain, encoded]) expect(parseMime(mail).parts[0]?.headers.text('subject', null)).toBe('inner');
  });

  it('takes the parts of a digest for mails', () => {
    const digest = multipart('digest', [{ headers: [], body: 'Subject: one\r\nFrom: a@b.example\r\n\r\nfirst' }]);
    expect(parseMime(mailSource(digest)).parts[0]?.parts[0]?.headers.text('subject', null)).toBe('one');
  });

  it.each([
    ['a boundary that is the beginning of another one', 'Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--ab\ntwo\n--a--\n', ['one\n--ab\ntwo']],
    ['no semicolon before the boundary', 'Content-Type: multipart/mixed\n\tboundary="b"\n\n--b\n\none\n--b--\n', ['one']],
    ['a boundary that occurs nowhere', 'Content-Type: multipart/mixed; boundary=wrong\n\n--right\n\none\n--right--\n', ['one']],
    ['no end', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo', ['one', 'two']],
    ['lines that end with a carriage return alone', 'Content-Type: multipart/mixed; boundary=b\r\r--b\r\rone\r--b--\r', ['one']],
    ['a line of spaces before the headers', '    \nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b--\n', ['one']],
    ['no parts at all', 'Content-Type: multipart/mixed; boundary=b\n\njust text', ['just text']],
  ])('reads a mail with %s', (_, source, expected) => {
    const leaves = partsOf(parseMime(Buffer.from(source))).filter(({ parts }) => parts.length === 0);
    expect(leaves.map(({ content }) => text(content))).toEqual(expected);
  });

  it.each([
    ['quoted-printable', 'a=3D=\r\nb =\nc=zz=', 'a=b c=zz'],
    ['base64', 'cGFy\r\ndA==dHdv', 'parttwo'],
    ['x-uuencode', 'begin 644 a.txt\n%:&5L;&\\\n`\nend\n', 'hello'],
    ['8bit', 'as it is', 'as it is'],
    ['unknown', 'as it is', 'as it is'],
  ])('frees a part of %s', (encoding, body, expected) => {
    expect(text(parseMime(mailSource({ headers: [`Content-Transfer-Encoding: ${encoding}`], body })).content)).toBe(expected);
  });

  it('stops at a depth and a number of parts', () => {
    const nested = Array.from({ length: 60 }).reduce<ReturnType<typeof textPart>>((inner, _, at) => multipart('mixed', [inner], [], `b${String(at)}x`), textPart('deep'));
    expect(partsOf(parseMime(mailSource(nested))).length).toBeLessThan(30);
    const wide = multipart('mixed', Array.from({ length: 5000 }, () => ({ headers: [], body: 'x' })));
    expect(partsOf(parseMime(mailSource(wide))).length).toBeLessThanOrEqual(2001);
  });
});

describe('file names', () => {
  it.each([
    ['RFC 2231 in pieces', 'attachment; filename*0*=utf-8\'\'%D0%9E%D0%B1; filename*1*=%D0%B7%D0%BE%D1%80; filename*2=".txt"', 'Обзор.txt'],
    ['RFC 2231 in another charset', "attachment; filename*=windows-1251''%D1%E2%EE%E4%EA%E0.txt", 'Сводка.txt'],
    ['an encoded word', 'attachment; filename="=?utf-8?B?0J7QsdC30L7RgC50eHQ=?="', 'Обзор.txt'],
    ['folders', 'attachment; filename="../../etc/passwd"', 'passwd'],
    ['quotes', 'attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
  ])('reads %s', (_, disposition, expected) => {
    expect(parseMime(mailSource({ headers: [`Content-Disposition: ${disposition}`], body: 'x' })).fileName).toBe(expected);
  });
});
