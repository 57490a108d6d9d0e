import type { Oid } from '../../lib/forge/commit.ts'
import { MAIN } from '../../lib/forge/git/repository.ts'

const ORIGIN = /^refs\/remotes\/origin\/(?=main$|cms\/)/

/** The refs of a clone under the names they have in the repository of the portal: a plain clone keeps those of branches apart. */
export function ownRefs(refs: ReadonlyMap<string, Oid>): ReadonlyMap<string, Oid> {
  const own = new Map([...refs].filter(([name]) => !ORIGIN.test(name) && name !== MAIN))
  for (const [name, oid] of refs) if (ORIGIN.test(name)) own.set(name.replace(ORIGIN, 'refs/heads/'), oid)
  const main = own.get(MAIN) ?? refs.get(MAIN)
  return main === undefined ? own : own.set(MAIN, main)
}
