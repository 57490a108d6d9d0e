import type { Entry } from '../../../../lib/model/entry.ts'
import type { Fact, Known } from '../../../../lib/model/facts/fact.ts'
import { factsBetween } from '../../../../lib/model/facts/facts-between.ts'
import { typeNamed } from '../../../../lib/model/types.ts'

const TITLES: Readonly<Record<string, string>> = { villa: 'Villa medicea', duomo: 'Piazza del Duomo' }
const KNOWN: Known = {
  titleOf: (_, slug) => TITLES[slug],
  addressOf: (_, slug) => TITLES[slug] && `/prato/${slug}/`,
  sizeOf: (side) => (side === 'before' ? 120_000 : 1_800_000),
}

/** The facts between two versions of a page; `null` is a side that is not there. */
export function facts(type: string, before: Entry['values'] | null, after: Entry['values'] | null): readonly Fact[] {
  const entry = (values: Entry['values'] | null): Entry | null => values && { path: `content/prato/urp/${type}/prova.md`, site: 'prato', owner: 'urp', type, slug: 'prova', values }
  return factsBetween(entry(before), entry(after), typeNamed(type)?.sites[0] ?? 'public', KNOWN)
}
