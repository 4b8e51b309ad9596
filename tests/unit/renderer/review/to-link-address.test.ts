import { expect, it } from 'vitest';
import { toLinkAddress } from '../../../../renderer/screens/review/toolbar/to-link-address';

it.each([
  ['https://dala.example/a?b=c', 'https://dala.example/a?b=c'],
  [' dala.example/forum ', 'https://dala.example/forum'],
  ['press@ministry.example', 'mailto:press@ministry.example'],
  ['mailto:press@ministry.example', 'mailto:press@ministry.example'],
  ['', null],
  ['forum', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['data:text/html,x', null],
  ['two words.example', null],
])('reads %j as %j', (typed, address) => {
  expect(toLinkAddress(typed)).toBe(address);
});
