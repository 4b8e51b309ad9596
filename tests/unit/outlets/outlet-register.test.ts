import { describe, expect, test } from 'vitest';
import type { Outlet } from '../../../core/model/outlet';
import { OutletRegister, type Imprint } from '../../../core/outlets/outlet-register';

function outlet(name: string, more: Partial<Outlet> = {}): Outlet {
  return { id: '00000001', name, aliases: [], domains: [], language: 'und', country: '', kind: 'other', rights: 'full', ...more };
}

const coast = outlet('Coast Gazette', { aliases: ['Coast Wire Казахстан'], domains: ['coast.example'] });
const coastNorth = outlet('Coast North', { domains: ['north.coast.example'] });
const zaman = outlet('Zaman', { domains: ['zaman.example'] });
const herald = outlet('Вестник Порта');
const register = new OutletRegister([coast, coastNorth, zaman, herald]);

describe('an outlet is found', () => {
  const cases: [string, Partial<Imprint>, Outlet | null][] = [
    ['by its name', { name: 'Coast Gazette' }, coast],
    ['whatever the case and quotation marks', { name: '«COAST gazette»' }, coast],
    ['by another name', { name: 'Coast Wire Казахстан' }, coast],
    ['by another name in another script', { name: 'Coast Wire Kazakhstan' }, coast],
    ['by its name in another script', { name: 'Vestnik Porta' }, herald],
    ['by its domain', { host: 'coast.example' }, coast],
    ['by a subdomain', { host: 'news.coast.example' }, coast],
    ['by the longer of two domains', { host: 'en.north.coast.example' }, coastNorth],
    ['by its domain as a name', { name: 'coast.example' }, coast],
    ['by its name before the domain', { name: 'Coast North', host: 'coast.example' }, coastNorth],
    ['by its domain whatever the page calls itself', { name: 'News portal', host: 'coast.example' }, coast],
    ['by no domain when a person named it', { name: 'News portal', host: 'coast.example', byHand: true }, null],
    ['by no part of a domain', { host: 'seacoast.example' }, null],
    ['by no sound when its domain is another', { name: 'Заман', host: 'zaman-kz.example' }, null],
    ['by its sound when nothing speaks against it', { name: 'Заман' }, zaman],
    ['not at all', { name: 'Harbour Post', host: 'harbour.example' }, null],
    ['not without name and address', {}, null],
  ];
  test.each(cases)('%s', (_, imprint, expected) => {
    expect(register.find({ name: null, byHand: false, host: null, ...imprint })?.name).toBe(expected?.name);
  });
});

test('a name that sounds like two outlets means neither', () => {
  const two = new OutletRegister([outlet('Zaman'), outlet('Заман')]);
  expect(two.find({ name: 'Zaman', byHand: false, host: null })?.name).toBe('Zaman');
  expect(two.find({ name: 'Zamán', byHand: false, host: null })).toBeNull();
});

test('a domain of two outlets means neither', () => {
  const two = new OutletRegister([outlet('One', { domains: ['shared.example'] }), outlet('Two', { domains: ['shared.example'] })]);
  expect(two.find({ name: null, byHand: false, host: 'shared.example' })).toBeNull();
  expect(two.find({ name: 'Two', byHand: false, host: 'shared.example' })?.name).toBe('Two');
});

test('knows the outlet of a feed by its address, however it is written', () => {
  const north = outlet('North', { feeds: ['https://feeds.example/north/rss?lang=en'] });
  const register = new OutletRegister([coast, north]);
  expect(register.ofFeed('http://www.feeds.example/north/rss/?lang=en')).toBe(north);
  expect(register.ofFeed('feed://feeds.example/north/rss?lang=en')).toBe(north);
  expect(register.ofFeed('https://feeds.example/south/rss')).toBeNull();
  expect(register.ofFeed('no address')).toBeNull();
});
