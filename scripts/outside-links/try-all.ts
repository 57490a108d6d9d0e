import type { Answer } from './answer.ts'
import type { Hosts } from './hosts.ts'
import { tryAddress } from './try-address.ts'

/** Addresses that are tried at once, each of another host. */
const AT_ONCE = 8

/** Tries every address: those of a host one after the other, so that a slow host keeps no other waiting. */
export async function tryAll(addresses: readonly string[], hosts: Hosts): Promise<ReadonlyMap<string, Answer>> {
  const byHost = new Map<string, string[]>()
  for (const address of addresses) byHost.set(new URL(address).host, [...(byHost.get(new URL(address).host) ?? []), address])
  const answers = new Map<string, Answer>()
  const waiting = [...byHost.values()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const address of next) answers.set(address, await tryAddress(address, hosts))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}
