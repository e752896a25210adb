import { BlockList, isIP } from 'node:net';

/** Gives every address of a host; rejects when there is none. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Addresses of this machine, of its network, and of nobody: a phone's push service has none of them. */
const notPublic = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96], // unspecified, loopback, IPv4 in old dress
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6');

/**
 * Whether a browser may name this address as its push service: a person could otherwise make the server
 * speak to what stands behind its own wall. What the name leads to is looked at again at each sending.
 */
export function isPushAddress(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  const host = hostOf(hostname);
  return isIP(host)
    ? isPublic(host)
    : host.includes('.') && !/\.(local|internal|home\.arpa|localhost)\.?$/.test(host);
}

/** Whether all that the name leads to now lies outside. */
export async function leadsOutside(endpoint: string, lookup: Lookup): Promise<boolean> {
  const addresses = await lookup(hostOf(new URL(endpoint).hostname));
  return addresses.length > 0 && addresses.every(isPublic);
}

function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !notPublic.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Without the brackets of IPv6. */
function hostOf(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
