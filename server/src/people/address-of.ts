import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const own = new BlockList();
own.addSubnet('10.0.0.0', 8, 'ipv4');
own.addSubnet('172.16.0.0', 12, 'ipv4');
own.addSubnet('192.168.0.0', 16, 'ipv4');
own.addSubnet('169.254.0.0', 16, 'ipv4');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

/** True for an address whose `X-Forwarded-*` headers are believed. */
export type Trust = (address: string) => boolean;

/**
 * The machine itself is believed, and where the site has a public address (someone put it behind a proxy of
 * theirs) its own network too. A school without a proxy has pupils on that network: they are not.
 */
export function trustedProxies(publicUrl: string | null): Trust {
  return (address) => within(loopback, address) || (publicUrl !== null && within(own, address));
}

/**
 * Where a request comes from, for limits. Null for the machine itself and for a proxy on it that names nobody: one
 * bucket for everyone would lock whole schools out.
 */
export function addressOf(request: IncomingMessage, trust: Trust): string | null {
  let address = request.socket.remoteAddress ?? '';
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  while (trust(address) && hops.length > 0) {
    const hop = hops.pop()!.trim();
    if (isIP(hop) === 0) break;
    address = hop;
  }
  return address === '' || within(loopback, address) ? null : address;
}

function within(list: BlockList, raw: string): boolean {
  const address = raw.replace(/^::ffff:/, '');
  const kind = isIP(address);
  return kind !== 0 && list.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}
