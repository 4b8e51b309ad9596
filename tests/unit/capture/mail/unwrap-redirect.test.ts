import { expect, it } from 'vitest';
import { unwrapRedirect } from '../../../../core/capture/mail/unwrap-redirect';

const INNER = 'https://daily.example/a?b=1';
const wrapped = encodeURIComponent(INNER);

it.each([
  [`https://alerts.example/url?q=${wrapped}&sa=D`, INNER],
  [`https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=x`, INNER],
  [`https://alerts.example/url?url=${encodeURIComponent(`https://click.example/?to=${wrapped}`)}`, INNER],
  [`https://social.example/sharer.php?u=${wrapped}`, null],
  [`https://daily.example/article?url=${wrapped}`, null],
  ['https://alerts.example/url?q=harbour', null],
  ['https://alerts.example/url?q=javascript:alert(1)', null],
])('%s', (address, inner) => {
  expect(unwrapRedirect(address)).toBe(inner ?? address);
});
