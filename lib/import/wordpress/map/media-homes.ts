import { numberedSlug } from './names.ts'
import { mediaName } from './library.ts'
import type { Mapped } from './map-item.ts'
import type { MediaHome } from './world.ts'

/**
 * Where the files that entries need are put: with the owner of the first entry that needs them, under a name that no other
 * file has. The order of the places decides, so that the same export always gives the same names.
 */
export function mediaHomes(mapped: readonly Mapped[], usable: (place: string) => boolean): ReadonlyMap<string, MediaHome> {
  const owners = new Map<string, string>()
  for (const { owner, used } of mapped) {
    for (const place of used) if (owner !== null && usable(place) && !owners.has(place)) owners.set(place, owner)
  }
  const given = new Set<string>()
  const tried = new Map<string, number>()
  const homes = new Map<string, MediaHome>()
  for (const place of [...owners.keys()].sort()) {
    const name = mediaName(place)
    if (!name) continue
    const asked = `${name.stem}.${name.ending}`
    const { slug: stem, number } = numberedSlug(name.stem, (one) => given.has(`${one}.${name.ending}`), tried.get(asked))
    tried.set(asked, number)
    given.add(`${stem}.${name.ending}`)
    homes.set(place, `/${owners.get(place) ?? ''}/media/${stem}.${name.ending}`)
  }
  return homes
}
