import type { AuditRegister } from '../../lib/history/audit/register.ts'
import { standingExceptions } from '../../lib/history/audit/standing-exceptions.ts'
import type { AuditException, AuditRow } from '../../lib/model/audit/audit-row.ts'
import { isSelected } from '../../lib/model/audit/audit-selection.ts'
import { exceptionsByName } from '../../lib/model/audit/exceptions-by-name.ts'
import type { RegisterExceptions } from '../../lib/protocol/audit.ts'
import type { AskedRegister } from './asked.ts'

/** Of one name so many are told at once; they are all in the rows. */
const FIRST = 10
/** Selections of the same rows that are remembered: somebody goes through the pages of one. */
const KEPT = 10

interface Narrowed {
  readonly selected: readonly AuditRow[]
  readonly exceptions: readonly RegisterExceptions[]
}

const known = new WeakMap<readonly AuditRow[], Map<string, Promise<Narrowed>>>()

/** The rows that are asked for, and what is told of them first; found out once for the same rows. @param isWhole whether all rows of the period are there */
export function narrowed(register: AuditRegister, asked: Pick<AskedRegister, 'period' | 'selection'>, rows: readonly AuditRow[], isWhole: boolean): Promise<Narrowed> {
  const own = known.get(rows) ?? new Map<string, Promise<Narrowed>>()
  known.set(rows, own)
  const key = JSON.stringify(asked.selection)
  const found = own.get(key) ?? narrow(register, asked, rows, isWhole)
  own.set(key, found)
  found.catch(() => own.delete(key))
  for (const oldest of own.keys()) {
    if (own.size <= KEPT) break
    own.delete(oldest)
  }
  return found
}

async function narrow(register: AuditRegister, { period, selection }: Pick<AskedRegister, 'period' | 'selection'>, rows: readonly AuditRow[], isWhole: boolean): Promise<Narrowed> {
  const selected = rows.filter((row) => isSelected(row, selection))
  // Who was on both sides of a page cannot be told from half of the rows.
  const standing = isWhole ? await standingExceptions(register, period, selected) : []
  return { selected, exceptions: exceptionsIn(selected, standing) }
}

function exceptionsIn(rows: readonly AuditRow[], standing: readonly AuditException[]): readonly RegisterExceptions[] {
  return exceptionsByName(rows, standing).map(({ found, level, meaning, name, sentence }) => ({
    name,
    level,
    sentence,
    meaning,
    count: found.length,
    first: found.slice(0, FIRST).map(({ exception: { detail, path, person }, row }) => ({ commit: row?.commit ?? null, title: row?.title ?? null, at: row?.at ?? null, person, path, detail })),
  }))
}
