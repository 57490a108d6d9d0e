import { compareEntries } from '../../model/compare.ts'
import type { FieldChange } from '../../model/compare/field-change.ts'
import type { Difference } from '../../forge/forge.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { typeNamed } from '../../model/types.ts'
import { memberName } from '../member-name.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { differencesAsked } from './differences-asked.ts'
import type { OpenCheck } from './find-expert-check.ts'
import { isForEverybody } from './shown-to-expert.ts'
import { titlesForEverybody } from './titles-for-everybody.ts'
import { withExpertAddresses } from './with-expert-addresses.ts'

/** A page a question is about. */
export interface ExpertEntry {
  readonly path: string
  readonly title: string
  /** «Notizia o avviso», «Comune di Prato». */
  readonly type: string
  readonly site: string
  readonly how: 'new' | 'changed' | 'removed'
  readonly changes: readonly FieldChange[]
  /** May the whole page be looked at? A page of a closed site carries the names of others around it. */
  readonly hasPage: boolean
}

/** What somebody without an account is shown: the question, and what changes, in words. Nothing else of the proposal. */
export interface ExpertView {
  /** The id of the question. */
  readonly id: string
  readonly name: string
  readonly asker: string
  /** Whom the asker works for. */
  readonly body: string
  readonly question: string
  readonly until: number
  readonly stale: boolean
  readonly entries: readonly ExpertEntry[]
  readonly answer: { readonly agrees: boolean; readonly text: string; readonly at: number } | null
}

export async function expertView(work: Workplace, open: OpenCheck): Promise<ExpertView> {
  const published = await work.published()
  const { proposal, check } = open
  const { asked, answer, stale } = check
  const member = published.people.get(asked.by.id)?.member
  const hasPage = isForEverybody(published, proposal)
  const entries = await Promise.all((await differencesAsked(work, open)).map((difference) => entryView(work, published, open, difference, hasPage)))
  return {
    id: asked.id,
    name: asked.expert.name,
    asker: asked.by.name,
    body: member ? memberName(published, member) : '',
    question: asked.question,
    until: asked.until,
    stale,
    entries: entries.flatMap((entry) => entry ?? []),
    answer: answer && { agrees: answer.agrees, text: answer.text, at: answer.at },
  }
}

async function entryView(work: Workplace, published: Published, open: OpenCheck, { path, before, after }: Difference, hasPage: boolean): Promise<ExpertEntry | null> {
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  if (!site) return null
  const [old, now] = await Promise.all([before, after].map((oid) => readAt(work, site, path, oid)))
  return {
    path,
    title: String((now ?? old)?.values.titolo ?? path),
    type: typeNamed(place.type)?.label ?? '',
    site: site.nome,
    how: before === null ? 'new' : after === null ? 'removed' : 'changed',
    changes: compareEntries(old ?? null, now ?? null, site.tipo, await titlesForEverybody(work, published, site, [old ?? null, now ?? null])).map((change) => withExpertAddresses(published, open, site, change)),
    hasPage: hasPage && after !== null,
  }
}

async function readAt({ forge }: Workplace, site: Site, path: string, oid: string | null): Promise<Entry | null> {
  const result = oid === null ? null : parseEntry(path, await forge.blob(oid), site.tipo)
  return result && 'entry' in result ? result.entry : null
}
