import type { Entry } from '../../model/entry.ts'
import { addressOf } from '../address.ts'
import type { Queries } from '../queries.ts'
import { romeDay } from '../rome-day.ts'
import { isMinor } from './is-minor.ts'
import type { PageHistory, PageVersion } from './page-history.ts'
import { publicFacts } from './public-facts.ts'
import { type Beginning, type ShownVersion, shownVersions } from './shown-versions.ts'
import type { ToldChange } from './told-change.ts'

/** The changes of a page that its readers saw, the newest first. What was only written in another way is none. */
export function toldChanges(site: Queries, history: PageHistory): readonly ToldChange[] {
  const { shown, beginning } = shownVersions(history, site.today())
  const told = shown.map((one, i) => {
    const before = shown[i - 1]
    return before ? change(site, before, one) : first(site, one, beginning)
  })
  return told.filter((one) => one !== null).reverse()
}

function first(site: Queries, { version, entry }: ShownVersion, beginning: Beginning): ToldChange {
  const from = String(entry.values.data_pubblicazione ?? '')
  return {
    ...whoAnswers(site, version, entry),
    at: version.at,
    seenFrom: beginning !== 'older' && from > romeDay(version.at) ? from : null,
    beginning,
    facts: [],
    files: [],
    moved: false,
    reason: beginning === 'published' ? noteOf(entry) : null,
    minor: false,
  }
}

function change(site: Queries, before: ShownVersion, after: ShownVersion): ToldChange | null {
  const facts = publicFacts(site, before.entry, after.entry)
  const files = replacedFiles(before.version, after.version)
  const moved = addressOf(before.entry, 'public') !== addressOf(after.entry, 'public')
  if (facts.length === 0 && files.length === 0 && !moved) return null
  const note = noteOf(after.entry)
  const reason = note === noteOf(before.entry) ? null : note
  const { version, entry } = after
  const minor = isMinor(facts) && files.length === 0 && !moved && !version.urgent && reason === null
  return { ...whoAnswers(site, version, entry), at: version.at, seenFrom: null, beginning: null, facts, files, moved, reason, minor }
}

function whoAnswers(site: Queries, { roles, urgent }: PageVersion, { owner, values }: Entry): Pick<ToldChange, 'office' | 'roles' | 'urgent'> {
  return { office: site.named(owner, 'unita', String(values.ufficio))?.title ?? null, roles, urgent }
}

function noteOf({ values }: Entry): string | null {
  return values.nota_modifica === undefined ? null : String(values.nota_modifica)
}

// A file that takes another's place under its name is seen in no field.
function replacedFiles(before: PageVersion, after: PageVersion): readonly string[] {
  return [...after.media]
    .filter(([file, oid]) => (before.media.get(file) ?? oid) !== oid)
    .map(([file]) => file.slice(file.lastIndexOf('/') + 1))
    .sort()
}
