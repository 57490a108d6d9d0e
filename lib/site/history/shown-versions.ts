import type { Entry } from '../../model/entry.ts'
import { parseEntry } from '../../model/parse.ts'
import { isPresent } from '../presence.ts'
import { romeDay } from '../rome-day.ts'
import { hidesBefore } from './hides-before.ts'
import type { PageHistory, PageVersion } from './page-history.ts'

/** A version that readers had before them, and may still be shown. */
export interface ShownVersion {
  readonly version: PageVersion
  readonly entry: Entry
}

/** What the oldest version that is shown is: the first there was; the first since the page came back or can be read again; the one that took something away for good; one with older ones before it, which are many. */
export type Beginning = 'published' | 'again' | 'redacted' | 'older'

/**
 * What the public may read of a page's history, the oldest first: the time on the site that has not been interrupted.
 *
 * A text that was in force and never on the site (its day had not come) was never public, and is not shown. Nor is one from
 * before the page expired or was taken away, for what expired may not stay reachable (Garante, guidelines 243/2014), nor one
 * that was redacted. A version that the model cannot read counts as one that was not there.
 */
export function shownVersions({ versions, whole }: PageHistory, today: string): { readonly shown: readonly ShownVersion[]; readonly beginning: Beginning } {
  const read = versions.map((version) => ({ version, entry: entryOf(version) }))
  const last = read.at(-1)
  if (!last?.entry || !isPresent(last.entry, today)) return { shown: [], beginning: 'again' }
  const shown: ShownVersion[] = [{ version: last.version, entry: last.entry }]
  for (let i = read.length - 1; i > 0; i--) {
    const [before, after] = [read[i - 1], shown[0]]
    const day = romeDay(after?.version.at ?? 0)
    if (!before?.entry || !after || !isPresent(before.entry, day) || !isPresent(after.entry, day)) {
      return { shown, beginning: read.slice(0, i).some((one, n) => mayHaveBeenSeen(one, read[n + 1]?.version)) ? 'again' : whole ? 'published' : 'older' }
    }
    if (hidesBefore(before.entry, after.entry)) return { shown, beginning: 'redacted' }
    shown.unshift({ version: before.version, entry: before.entry })
  }
  return { shown, beginning: whole ? 'published' : 'older' }
}

function entryOf({ path, bytes }: PageVersion): Entry | null {
  const result = bytes && parseEntry(path, bytes, 'public')
  return result && 'entry' in result ? result.entry : null
}

// From the day it was published to the day the next one took its place, both included.
function mayHaveBeenSeen({ version, entry }: { readonly version: PageVersion; readonly entry: Entry | null }, next: PageVersion | undefined): boolean {
  if (version.bytes === null) return false
  if (!entry) return true
  const from = [romeDay(version.at), String(entry.values.data_pubblicazione ?? '')].sort().at(-1) ?? ''
  return isPresent(entry, from) && (next === undefined || from <= romeDay(next.at))
}
