import type { AuditNames } from '../../lib/history/audit/audit-source.ts'
import type { AuditRegister } from '../../lib/history/audit/register.ts'
import type { AuditRow } from '../../lib/model/audit/audit-row.ts'
import type { RegisterAnswer, RegisterLine } from '../../lib/protocol/audit.ts'
import { choicesIn } from './choices-in.ts'
import type { AskedRegister } from './asked.ts'
import { narrowed } from './narrowed.ts'

const LINES = 50
/** Publications that a file has at most: each is told in words, from the texts of its time. */
export const MOST_IN_FILE = 5_000

/** One screen of the register, exceptions first. While rows are still being made it says how many, and whoever asks again gets more. */
export async function registerAnswer(register: AuditRegister, { page, period, selection }: AskedRegister, withinMs: number): Promise<RegisterAnswer> {
  const { rows, total } = await register.rows(period, withinMs)
  const names = await register.source.names()
  const { exceptions, selected } = await narrowed(register, { period, selection }, rows, rows.length === total)
  const pages = Math.max(1, Math.ceil(selected.length / LINES))
  const shown = Math.min(page, pages)
  return {
    lines: selected.slice((shown - 1) * LINES, shown * LINES).map((row) => lineOf(names, row)),
    page: shown,
    pages,
    found: selected.length,
    made: rows.length,
    of: total,
    emergencies: selected.filter(({ emergency }) => emergency !== null).length,
    exceptions,
    choices: choicesIn(names, rows),
    withSigners: register.source.signers !== null,
    most: MOST_IN_FILE,
  }
}

function lineOf({ published, titleOf }: AuditNames, { approvals, at, authors, commit, emergency, exceptions, kind, offices, proposal, publishedBy, signature, sites, title }: AuditRow): RegisterLine {
  const places = offices.map((office) => office.split('/')).map(([site = '', owner = '']) => `${titleOf(site, owner)} – ${published.site(site)?.nome ?? site}`)
  return { approvals, at, authors, commit, emergency, exceptions, kind, proposal, publishedBy, signature, title, places: places.length > 0 ? places : sites }
}
