import { expect, it } from 'vitest';
import { readTime } from '../../../../renderer/frame/deadline/read-time';

it.each([
  ['07:45', '07:45'],
  ['7:45', '07:45'],
  [' 7.45 ', '07:45'],
  ['0745', '07:45'],
  ['745', '07:45'],
  ['7h45', '07:45'],
  ['8', '08:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['7:60', null],
  ['7:4', null],
  ['soon', null],
  ['', null],
])('reads %s as %s', (written, expected) => {
  expect(readTime(written)).toBe(expected);
});
