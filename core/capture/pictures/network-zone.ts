import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Where an address of the network lies: on this machine, in a network of one's own, or on the internet. */
export type NetworkZone = 'loopback' | 'private' | 'public';

const loopback = listOf([['127.0.0.0', 8]], [['::1', 128]]);

/** Special-purpose addresses (RFC 6890 and its registries) that are no sites of the internet. */
const own = listOf(
  [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]],
  [['::', 96], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8], ['64:ff9b::', 32], ['2001::', 23], ['2002::', 16]],
);

function listOf(four: readonly [string, number][], six: readonly [string, number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of four) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of six) list.addSubnet(net, prefix, 'ipv6');
  return list;
}

/** @param address an IP address; anything else counts as private, so that it is not gone to */
export function zoneOfIp(address: string): NetworkZone {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return zoneOfIp(mapped);
  const family = isIP(address);
  if (family === 0 || /^::ffff:/i.test(address)) return 'private';
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  if (loopback.check(address, kind)) return 'loopback';
  return own.check(address, kind) ? 'private' : 'public';
}

/**
 * @param page address of a page, or null for what has none
 * @returns the zone that the page came from; `public`, which is trusted least, when that cannot be told
 */
export async function zoneOfPage(page: string | null): Promise<NetworkZone> {
  if (page === null) return 'public';
  const host = hostOf(page);
  if (isIP(host) !== 0) return zoneOfIp(host);
  try {
    const zones = new Set((await lookup(host, { all: true })).map(({ address }) => zoneOfIp(address)));
    if (zones.has('public') || zones.size === 0) return 'public';
    return zones.has('private') ? 'private' : 'loopback';
  } catch {
    return 'public';
  }
}

/** @returns the host of an address, an IPv6 one without its brackets */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^\[|\]$/g, '');
}

/** @returns whether a page may have a picture fetched from there: never from a zone closer to this machine than its own */
export function mayReach(from: NetworkZone, to: NetworkZone): boolean {
  const closeness: Record<NetworkZone, number> = { public: 0, private: 1, loopback: 2 };
  return closeness[to] <= closeness[from];
}
