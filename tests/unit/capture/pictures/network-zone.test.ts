import { describe, expect, it } from 'vitest';
import { mayReach, zoneOfIp, zoneOfPage } from '../../../../core/capture/pictures/network-zone';

describe('where an address lies', () => {
  it.each([
    ['127.0.0.1', 'loopback'], ['127.9.9.9', 'loopback'], ['::1', 'loopback'], ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'], ['172.16.0.1', 'private'], ['172.31.255.255', 'private'], ['192.168.1.1', 'private'], ['169.254.169.254', 'private'],
    ['100.64.0.1', 'private'], ['0.0.0.0', 'private'], ['224.0.0.1', 'private'], ['255.255.255.255', 'private'], ['::', 'private'], ['fe80::1', 'private'],
    ['fd00::1', 'private'], ['::ffff:10.0.0.1', 'private'], ['::ffff:a00:1', 'private'], ['64:ff9b::a00:1', 'private'], ['2002:a00:1::', 'private'], ['not an address', 'private'],
    ['8.8.8.8', 'public'], ['172.32.0.1', 'public'], ['2a00:1450::1', 'public'],
  ])('%s is %s', (address, zone) => {
    expect(zoneOfIp(address)).toBe(zone);
  });

  it.each([['http://127.0.0.1:8080/a', 'loopback'], ['http://localhost/a', 'loopback'], ['http://[::1]/a', 'loopback'], ['http://10.0.0.7/', 'private'], ['http://0x7f.1/', 'loopback'], ['http://no-such-host.invalid/', 'public'], [null, 'public']])(
    'the page %s is of the zone %s',
    async (page, zone) => {
      expect(await zoneOfPage(page)).toBe(zone);
    },
  );

  it('only a page from closer by, or as close, may reach there', () => {
    expect([mayReach('public', 'private'), mayReach('public', 'loopback'), mayReach('private', 'loopback')]).toEqual([false, false, false]);
    expect([mayReach('loopback', 'loopback'), mayReach('loopback', 'public'), mayReach('private', 'private'), mayReach('public', 'public')]).toEqual([true, true, true, true]);
  });
});
