import { BlockList, isIP } from 'node:net'

/** By version, for a list of both takes an address of IPv4 for the one of IPv6 that stands for it. Networks that are not the Internet's (IANA special-purpose address registries, RFC 6890). */
const INSIDE = { 4: new BlockList(), 6: new BlockList() }
for (const [network, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3]] as const) INSIDE[4].addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['::', 127], ['::ffff:0:0', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) INSIDE[6].addSubnet(network, bits, 'ipv6')

/** Whether an IP address is one of the Internet's, and of no network inside. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !INSIDE[4].check(address, 'ipv4')
  return version === 6 && !INSIDE[6].check(address, 'ipv6')
}
