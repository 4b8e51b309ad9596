import type { Outlet } from '../model/outlet';
import { foldText } from '../search/folded-words';
import { feedKey } from './feed-key';
import { foldName } from './fold-name';
import { plainDomain } from './plain-domain';

/** What a clipping says of who published it. */
export interface Imprint {
  /** The outlet's name as found or entered; null if unknown. */
  name: string | null;
  /** The name was entered or chosen by a person, so that the address has no say. */
  byHand: boolean;
  /** Host of the article's address; null if it has none. */
  host: string | null;
}

/**
 * Finds the outlet that an imprint means. The exact name goes first, then the domain, then the name as it sounds in
 * Latin letters: that one only if one outlet alone sounds so and its domains do not speak against it, as «Заман» and
 * “Zaman” are two outlets.
 */
export class OutletRegister {
  private readonly names = new Map<string, Outlet[]>();
  private readonly sounds = new Map<string, Outlet[]>();
  private readonly domains = new Map<string, Outlet[]>();
  private readonly feeds = new Map<string, Outlet[]>();
  /** What was found: a review asks for the outlet of each of its clippings in several places, and few publish many. */
  private readonly found = new Map<string, Outlet | null>();

  constructor(outlets: readonly Outlet[]) {
    for (const outlet of outlets) {
      for (const name of [outlet.name, ...outlet.aliases]) {
        add(this.names, foldName(name), outlet);
        add(this.sounds, foldText(name), outlet);
      }
      for (const feed of outlet.feeds ?? []) add(this.feeds, feedKey(feed) ?? '', outlet);
      for (const domain of outlet.domains) {
        add(this.domains, plainDomain(domain), outlet);
        // Pages that name no outlet are called after their domain.
        add(this.names, foldName(domain), outlet);
      }
    }
  }

  /** @returns the outlet in the library's list, or null if it is not there */
  find(imprint: Imprint): Outlet | null {
    const key = JSON.stringify([imprint.name, imprint.byHand, imprint.host]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const outlet = this.search(imprint);
    this.found.set(key, outlet);
    return outlet;
  }

  private search({ name, byHand, host }: Imprint): Outlet | null {
    const exact = name === null ? null : this.exactly(name, host);
    if (exact !== null) return exact;
    const owner = byHand || host === null ? null : this.ownerOf(host);
    if (owner !== null) return owner;
    return name === null ? null : this.sounding(name, byHand ? null : host);
  }

  /** @returns the outlet of this name, whoever the address belongs to, or null */
  named(name: string, host: string | null): Outlet | null {
    return this.exactly(name, host) ?? this.sounding(name, host);
  }

  /** @returns the one outlet that a host belongs to, or null */
  ownerOf(host: string): Outlet | null {
    const [owner, ...others] = this.owners(host);
    return owner === undefined || others.length > 0 ? null : owner;
  }

  /** @returns the one outlet that the feed at an address belongs to, or null */
  ofFeed(address: string): Outlet | null {
    const [only, ...others] = this.feeds.get(feedKey(address) ?? '') ?? [];
    return only === undefined || others.length > 0 ? null : only;
  }

  private exactly(name: string, host: string | null): Outlet | null {
    const named = this.names.get(foldName(name)) ?? [];
    const owners = host === null ? [] : this.owners(host);
    return named.find((outlet) => owners.includes(outlet)) ?? named[0] ?? null;
  }

  /** Those with the longest of their domains that the host lies in. */
  private owners(host: string): readonly Outlet[] {
    let domain = plainDomain(host);
    for (;;) {
      const found = this.domains.get(domain);
      if (found !== undefined) return found;
      const dot = domain.indexOf('.');
      if (dot < 0) return [];
      domain = domain.slice(dot + 1);
    }
  }

  private sounding(name: string, host: string | null): Outlet | null {
    const alike = this.sounds.get(foldText(name)) ?? [];
    const [only] = alike;
    if (only === undefined || alike.length > 1) return null;
    const speaksAgainst = host !== null && only.domains.length > 0 && !this.owners(host).includes(only);
    return speaksAgainst ? null : only;
  }
}

const registers = new WeakMap<readonly Outlet[], OutletRegister>();

/** The register of a list of outlets, made once for each list: library.json has the same one until it is changed. */
export function outletRegister(outlets: readonly Outlet[]): OutletRegister {
  const known = registers.get(outlets);
  if (known !== undefined) return known;
  const register = new OutletRegister(outlets);
  registers.set(outlets, register);
  return register;
}

function add(map: Map<string, Outlet[]>, key: string, outlet: Outlet): void {
  if (key === '') return;
  const there = map.get(key) ?? [];
  if (!there.includes(outlet)) map.set(key, [...there, outlet]);
}
