import { expect, test } from 'vitest';
import { readDomain } from '../../../core/outlets/read-domain';

test.each([
  ['coast.example', 'coast.example'],
  [' WWW.Coast.Example ', 'coast.example'],
  ['https://m.coast.example/news?page=2', 'coast.example'],
  ['coast.example:8080/x', 'coast.example'],
])('%s is the domain %s', (typed, domain) => {
  expect(readDomain(typed)).toBe(domain);
});

test.each(['', 'com', 'no domain', '127.0.0.1', 'javascript:alert(1)', 'file:///etc/passwd', '.example', 'a..b'])('“%s” is none', (typed) => {
  expect(() => readDomain(typed)).toThrow(expect.objectContaining({ code: 'bad-input' }));
});
