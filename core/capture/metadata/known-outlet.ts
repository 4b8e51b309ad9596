import type { Outlet } from '../../model/outlet';
import { foldName } from './fold-name';
import type { Found } from './found-metadata';

const COMPANY = /(?:^|\s)(?:gmbh|ag|ltd|llc|inc|s\.?a\.?|s\.?r\.?l\.?|plc|co|corp|ооо|ао|оао|зао|тоо|жшс|mmc|a\.?ş\.?)\.?(?:$|\s)|company|holding|limited|издательский дом/i;

/**
 * The outlet's names in order of trust: its entry in the library by the address, then the names the page gives (in
 * the library's spelling if one of them is known there), then the domain itself.
 * @param host of the address, or null
 */
export function knownOutlet(found: readonly Found<string>[], host: string | null, outlets: readonly Outlet[]): Found<string>[] {
  const domain = host === null ? null : plainDomain(host);
  const own = domain === null ? undefined : outlets.find(({ domains }) => domains.some((known) => isWithin(domain, plainDomain(known))));
  const named = brandsFirst(found).map(({ value, origin }) => ({ value: outlets.find((outlet) => isNamed(outlet, value))?.name ?? value, origin }));
  return [
    ...(own === undefined ? [] : [{ value: own.name, origin: 'address' as const }]),
    ...named,
    ...(domain === null ? [] : [{ value: domain, origin: 'address' as const }]),
  ];
}

/** @returns a host as people write it: no `www.`, no `m.` or `amp.`, no international encoding of its own */
export function plainDomain(host: string): string {
  return host.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
}

// `Example Media GmbH` runs the site, `Example Daily` is what readers know it as.
function brandsFirst(found: readonly Found<string>[]): Found<string>[] {
  return [...found.filter(({ value }) => !COMPANY.test(value)), ...found.filter(({ value }) => COMPANY.test(value))];
}

function isNamed(outlet: Outlet, name: string): boolean {
  const folded = foldName(name);
  return [outlet.name, ...outlet.aliases, ...outlet.domains].some((known) => foldName(known) === folded);
}

function isWithin(domain: string, known: string): boolean {
  return domain === known || domain.endsWith(`.${known}`);
}
