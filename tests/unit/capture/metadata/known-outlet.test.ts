import { describe, expect, it } from 'vitest';
import { knownOutlet } from '../../../../core/capture/metadata/known-outlet';
import type { Outlet } from '../../../../core/model/outlet';

const COURIER: Outlet = {
  id: '0000000a',
  name: 'Velda Courier',
  aliases: ['Курьер Вельды'],
  domains: ['velda-courier.example'],
  language: 'en',
  country: '',
  kind: 'newspaper',
  rights: 'full',
};

describe('knownOutlet', () => {
  it("goes by the library's entry for the domain, subdomains included", () => {
    const names = knownOutlet([{ value: 'Velda News', origin: 'opengraph' }], 'www.velda-courier.example', [COURIER]);
    expect(names.map(({ value }) => value)).toEqual(['Velda Courier', 'Velda News', 'velda-courier.example']);
    expect(knownOutlet([], 'economy.velda-courier.example', [COURIER])[0]).toEqual({ value: 'Velda Courier', origin: 'address' });
  });

  it("spells a known alias as the library does, and keeps the source and what was found", () => {
    expect(knownOutlet([{ value: '«Курьер Вельды»', origin: 'json-ld' }], null, [COURIER])).toEqual([
      { value: 'Velda Courier', origin: 'json-ld' },
      { value: '«Курьер Вельды»', origin: 'json-ld' },
    ]);
  });

  it('does not take a domain that only ends alike', () => {
    expect(knownOutlet([], 'notvelda-courier.example', [COURIER])).toEqual([{ value: 'notvelda-courier.example', origin: 'address' }]);
  });

  it('falls back to the domain as people write it', () => {
    expect(knownOutlet([], 'www.m.lakeside.example', [])).toEqual([{ value: 'lakeside.example', origin: 'address' }]);
  });

  it('prefers the name readers know to that of the company', () => {
    const names = knownOutlet([{ value: 'Lakeside Media GmbH', origin: 'json-ld' }, { value: 'Lakeside Daily', origin: 'opengraph' }], null, []);
    expect(names[0]).toEqual({ value: 'Lakeside Daily', origin: 'opengraph' });
    const eastern = knownOutlet([{ value: '湖岸新聞社', origin: 'json-ld' }, { value: '湖岸新聞 電子版', origin: 'opengraph' }], null, []);
    expect(eastern[0]).toEqual({ value: '湖岸新聞 電子版', origin: 'opengraph' });
  });
});
