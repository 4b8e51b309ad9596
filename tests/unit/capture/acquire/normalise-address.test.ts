import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../../core/capture/acquire/normalise-address';
import { pastedAddresses } from '../../../../core/capture/acquire/pasted-addresses';

describe('normaliseAddress', () => {
  it.each([
    ['  https://Velda.example/a  ', 'https://velda.example/a'],
    ['velda.example/a', 'https://velda.example/a'],
    ['//velda.example/a', 'https://velda.example/a'],
    ['localhost:8080/a', 'https://localhost:8080/a'],
    ['http://velda.example/a#part', 'http://velda.example/a'],
    ['https://velda.example/a?id=7&utm_source=x&fbclid=y', 'https://velda.example/a?id=7'],
    ['https://user:secret@velda.example/a', 'https://velda.example/a'],
    ['https://порт.example/путь', 'https://xn--n1abei.example/%D0%BF%D1%83%D1%82%D1%8C'],
  ])('makes one form of %s', (text, address) => {
    expect(normaliseAddress(text)).toBe(address);
  });

  it.each(['', 'ftp://velda.example/a', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'two words', 'https://', `https://velda.example/${'a'.repeat(9000)}`])(
    'refuses %s',
    (text) => {
      expect(() => normaliseAddress(text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
    },
  );
});

describe('pastedAddresses', () => {
  it('finds addresses in a text that is nothing else', () => {
    expect(pastedAddresses(' https://velda.example/a \n')).toEqual(['https://velda.example/a']);
    expect(pastedAddresses('https://velda.example/a\nwww.velda.example/b')).toEqual(['https://velda.example/a', 'https://www.velda.example/b']);
  });

  it.each(['', 'See https://velda.example/a', 'Velda', 'velda.example'])('finds none in %s', (text) => {
    expect(pastedAddresses(text)).toEqual([]);
  });
});
