import type { Outlet } from '../../model/outlet';
import { outletRegister } from '../../outlets/outlet-register';
import { plainDomain } from '../../outlets/plain-domain';
import type { Found } from './found-metadata';

const COMPANY = /(?:^|\s)(?:gmbh|ag|ltd|llc|inc|s\.?a\.?|s\.?r\.?l\.?|plc|co|corp|ооо|ао|оао|зао|тоо|жшс|mmc|a\.?ş\.?)\.?(?:$|\s)|company|holding|limited|издательский дом|新聞社$|株式会社|公司$/i;

/**
 * The outlet's names in order of trust: its entry in the library by the address, then the names the page gives (in
 * the library's spelling if one of them is known there, followed by its own), then the domain itself.
 * @param host of the address, or null
 */
export function knownOutlet(found: readonly Found<string>[], host: string | null, outlets: readonly Outlet[]): Found<string>[] {
  const register = outletRegister(outlets);
  const domain = host === null ? null : plainDomain(host);
  const own = domain === null ? null : register.ownerOf(domain);
  const names = brandsFirst(found);
  const known = names.map(({ value, origin }) => ({ value: register.named(value, domain)?.name ?? value, origin }));
  return [
    ...(own === null ? [] : [{ value: own.name, origin: 'address' as const }]),
    ...known,
    ...names.filter(({ value }) => known.every((one) => one.value !== value)),
    ...(domain === null ? [] : [{ value: domain, origin: 'address' as const }]),
  ];
}

// `Example Media GmbH` runs the site, `Example Daily` is what readers know it as.
function brandsFirst(found: readonly Found<string>[]): Found<string>[] {
  return [...found.filter(({ value }) => !COMPANY.test(value)), ...found.filter(({ value }) => COMPANY.test(value))];
}
