import { type EntryFacts, entryFacts } from '../../checks/knowledge/entry-facts.ts'
import type { Oid } from '../../forge/commit.ts'
import type { Forge } from '../../forge/forge.ts'
import type { SiteKind } from '../../model/fields/field.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'

// A text under a name never says anything else, so that what was read of it is kept when something else is published.
const known = new Map<string, EntryFacts | null>()
const REMEMBERED = 50_000

/** What other entries may need to know of a file; `null` when it is no valid entry. */
export async function factsAt(forge: Forge, path: string, oid: Oid, kind: SiteKind): Promise<EntryFacts | null> {
  if (isGonePath(path)) return null
  const key = `${oid} ${path}`
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const facts = factsOf(path, await forge.blob(oid), kind)
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, facts)
  return facts
}

/** The same of bytes that have no name yet. */
export function factsOf(path: string, bytes: Uint8Array, kind: SiteKind): EntryFacts | null {
  const result = parseEntry(path, bytes, kind)
  return 'entry' in result ? entryFacts(result.entry, kind) : null
}
