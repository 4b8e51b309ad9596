import type { OutletValues } from '../contract/outlet-calls';
import { DatelineError } from '../model/dateline-error';
import type { Outlet } from '../model/outlet';
import { feedKey, readFeedAddress } from './feed-key';
import { foldName } from './fold-name';
import { readDomain } from './read-domain';

/**
 * An outlet with some values changed. Its former name becomes another name, so that its clippings stay with it.
 * @throws DatelineError `bad-input` for a domain or a feed that is none
 */
export function changedOutlet(outlet: Outlet, values: Partial<OutletValues>): Outlet {
  const changed = { ...outlet, ...values };
  const aliases = changed.name === outlet.name ? changed.aliases : [...changed.aliases, outlet.name];
  return { ...changed, aliases: otherNames(changed.name, aliases), domains: [...new Set(changed.domains.map(readDomain))], ...feedsOf(changed.feeds?.map(readFeedAddress) ?? []) };
}

/**
 * One outlet in the place of several: it keeps its name and rights, takes over the others' names and domains, and
 * what it does not say itself from the first that does.
 */
export function mergedOutlet(into: Outlet, from: readonly Outlet[]): Outlet {
  const all = [into, ...from];
  const first = <T>(values: T[], unknown: T): T => values.find((value) => value !== unknown) ?? unknown;
  return {
    ...into,
    aliases: otherNames(into.name, [...into.aliases, ...from.flatMap(({ name, aliases }) => [name, ...aliases])]),
    domains: [...new Set(all.flatMap(({ domains }) => domains))],
    ...feedsOf(all.flatMap(({ feeds }) => feeds ?? [])),
    language: first(all.map(({ language }) => language), 'und'),
    country: first(all.map(({ country }) => country), ''),
    kind: first(all.map(({ kind }) => kind), 'other'),
  };
}

/** @throws DatelineError `bad-input` if a name, a domain or a feed belongs to another outlet */
export function mustBeApart(outlet: Outlet, outlets: readonly Outlet[]): void {
  const others = outlets.filter(({ id }) => id !== outlet.id);
  for (const name of [outlet.name, ...outlet.aliases]) {
    const other = others.find((one) => [one.name, ...one.aliases].some((known) => foldName(known) === foldName(name)));
    if (other !== undefined) throw taken(name, other);
  }
  for (const domain of outlet.domains) {
    const other = others.find(({ domains }) => domains.includes(domain));
    if (other !== undefined) throw taken(domain, other);
  }
  for (const feed of outlet.feeds ?? []) {
    const other = others.find(({ feeds = [] }) => feeds.some((known) => feedKey(known) === feedKey(feed)));
    if (other !== undefined) throw taken(feed, other);
  }
}

/** No feeds are none on disk: older files have no such field. */
function feedsOf(addresses: readonly string[]): Pick<Outlet, 'feeds'> {
  const feeds = [...new Map(addresses.map((address) => [feedKey(address), address])).values()];
  return { feeds: feeds.length === 0 ? undefined : feeds };
}

function taken(what: string, { name }: Outlet): DatelineError {
  return new DatelineError('bad-input', `“${what}” already belongs to the outlet “${name}”. Nothing was changed; merge the two if they are one outlet.`);
}

function otherNames(name: string, aliases: readonly string[]): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name);
}
