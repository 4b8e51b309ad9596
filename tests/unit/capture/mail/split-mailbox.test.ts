import { describe, expect, it } from 'vitest';
import { mailStarts, splitMailbox } from '../../../../core/capture/mail/split-mailbox';

const MAILBOX = [
  'From a@b.example Tue Apr 14 07:30:00 2026', 'Subject: one', '', 'From here on it is prose.', '>From the port', '>>From afar', '',
  'From c@d.example Tue Apr 14 08:30:00 2026', 'Subject: two', '', 'Text', '',
].join('\n');

describe('splitMailbox', () => {
  it('parts the mails and frees their lines', () => {
    const mails = splitMailbox(Buffer.from(MAILBOX), 10).map((mail) => Buffer.from(mail).toString());
    expect(mails).toEqual(['Subject: one\n\nFrom here on it is prose.\nFrom the port\n>From afar\n\n', 'Subject: two\n\nText\n']);
  });

  it('keeps every byte', () => {
    const bytes = Buffer.concat([Buffer.from('From a@b.example Tue Apr 14 07:30:00 2026\nSubject: x\n\n'), Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x00, 0xff])]);
    expect(Buffer.from(splitMailbox(bytes, 10)[0] ?? []).subarray(-6)).toEqual(Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x00, 0xff]));
  });

  it('stops at a number, and finds none in other bytes', () => {
    expect(splitMailbox(Buffer.from(MAILBOX), 1)).toHaveLength(1);
    expect(mailStarts(Buffer.from('From 10:30 on the port was closed.\nNobody knew why.'), 2)).toEqual([]);
    expect(mailStarts(Buffer.from('Subject: x\n\nText'), 2)).toEqual([]);
  });
});
