import type { Found } from '../metadata/found-metadata';
import type { MimeHeaders } from '../mime/mime-headers';
import type { MailAddress } from './mail-address';
import { mailDomain, parseMailAddress } from './mail-address';

/** Whom a mail is from, as author and outlet of what it says. */
export interface Sender {
  authors: Found<string[]>[];
  outlet: Found<string>[];
}

const ORIGIN = 'mail';
const BULK_HEADERS = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id', 'x-campaign', 'x-mailgun-sid', 'x-mc-user'];
const ROLE = /^(?:[\w-]+[._+-])?(?:alerts?|news|newsletters?|digest|no-?reply|do-?not-?reply|info|press|presse|media|editor(?:s|ial)?|redaktion|r[ée]daction|redaksiya|mail(?:ing|er)?|notifications?|updates?|hello|contact|daily|briefing|rss|feed|support|service|office|secretariat|communications?|subscriptions?)(?:[._+-][\w-]+)?$/i;
const FREE_MAIL = /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|inbox|bk|list|yandex|ya|rambler|proton|protonmail|pm|zoho|ukr)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/i;
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|di|al|bin|ben|oğlu|qızı)){1,3}$/u;
const JOINED = [/^(.+?)\s+(?:via|at|from|из|через|bei|chez)\s+(.+)$/i, /^(.+?)\s*[|•·]\s*(.+)$/, /^(.+?)\s+\((.+)\)$/, /^(.+?),\s+(.+)$/];

/**
 * A mailing is from its outlet: the name beside the address, the name of the list, the domain. A letter is from a
 * person. “Anna Berg via Example Daily” is from both.
 * @param fallback charset of the mail's text, or null
 */
export function senderOf(headers: MimeHeaders, fallback: string | null): Sender {
  const from = parseMailAddress(headers.raw('from') ?? headers.raw('sender') ?? headers.raw('reply-to') ?? '', fallback);
  const joined = personAndOutlet(from.name);
  const isMailing = isBulk(headers, from);
  const isPerson = joined === null && from.name !== '' && (!isMailing || isOwnAddress(from));
  const persons = isPerson ? [from.name] : joined === null ? [] : [joined.person];
  const outlets = [
    joined?.outlet ?? (isPerson ? '' : from.name),
    headers.text('organization', fallback) ?? '',
    isMailing ? listName(headers, fallback) : '',
    domainName(from),
  ];
  return {
    authors: persons.length === 0 ? [] : [{ value: persons, origin: ORIGIN }],
    outlet: outlets.filter((name) => name !== '').map((value) => ({ value, origin: ORIGIN })),
  };
}

/** On a mailing list people write under their own addresses: `anna.berg@`, and not that of the list or the paper. */
function isOwnAddress({ name, address }: MailAddress): boolean {
  const [local = '', domain = ''] = address.split('@');
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return PERSON.test(name) && !ROLE.test(local) && words.some((word) => local.includes(word)) && !words.some((word) => domain.includes(word));
}

function isBulk(headers: MimeHeaders, from: MailAddress): boolean {
  const isMarked = BULK_HEADERS.some((name) => headers.has(name)) || /^(?:bulk|list|junk)$/i.test(headers.raw('precedence')?.trim() ?? '');
  return isMarked || ROLE.test(from.address.split('@')[0] ?? '');
}

function personAndOutlet(name: string): { person: string; outlet: string } | null {
  for (const pattern of JOINED) {
    const [, person = '', outlet = ''] = pattern.exec(name) ?? [];
    if (PERSON.test(person) && outlet.trim() !== '' && !outlet.includes('@')) return { person, outlet: outlet.trim() };
  }
  return null;
}

/** The name in front of `<list.example.org>`; without one the header only repeats the domain. */
function listName(headers: MimeHeaders, fallback: string | null): string {
  const text = headers.text('list-id', fallback) ?? '';
  return text.replace(/<[^<>]*>.*$/, '').replace(/^["'\s]+|["'\s]+$/g, '');
}

function domainName({ address }: MailAddress): string {
  const domain = mailDomain(address);
  if (domain === null || FREE_MAIL.test(domain)) return '';
  return domain.replace(/^(?:(?:www|mail|e?mail\d*|news|newsletters?|m|e|info|mg|lists?)\.)+(?=[^.]+\.)/, '');
}
