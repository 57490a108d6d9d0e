import type { AuditNames } from '../../lib/history/audit/audit-source.ts'
import type { AuditRow } from '../../lib/model/audit/audit-row.ts'
import { peopleOf } from '../../lib/model/audit/audit-selection.ts'
import type { RegisterAnswer, RegisterChoice } from '../../lib/protocol/audit.ts'

const known = new WeakMap<readonly AuditRow[], RegisterAnswer['choices']>()

/** What the rows of a period can be narrowed to, by name. */
export function choicesIn(names: AuditNames, rows: readonly AuditRow[]): RegisterAnswer['choices'] {
  const choices = known.get(rows) ?? choicesOf(names, rows)
  known.set(rows, choices)
  return choices
}

function choicesOf({ published, titleOf }: AuditNames, rows: readonly AuditRow[]): RegisterAnswer['choices'] {
  const sites = new Set(rows.flatMap((row) => row.sites))
  const offices = new Set(rows.flatMap((row) => row.offices))
  const people = new Map(rows.flatMap((row) => peopleOf(row).map(({ id, name }) => [id, name] as const)))
  const siteName = (key: string) => published.site(key)?.nome ?? key
  return {
    sites: byName([...sites].map((key) => ({ key, name: siteName(key) }))),
    offices: byName(
      [...offices].map((key) => {
        const [site = '', owner = ''] = key.split('/')
        return { key, name: `${titleOf(site, owner)} – ${siteName(site)}` }
      }),
    ),
    people: byName([...people].map(([key, name]) => ({ key, name }))),
  }
}

function byName(choices: readonly RegisterChoice[]): readonly RegisterChoice[] {
  return [...choices].sort((a, b) => a.name.localeCompare(b.name, 'it'))
}
