import type { AuditException, AuditLevel, AuditRow } from './audit-row.ts'

/** One exception, with the row it is of; `null` for one of the period as a whole. */
export interface PlacedException {
  readonly exception: AuditException
  readonly row: Pick<AuditRow, 'commit' | 'title' | 'at'> | null
}

export interface ExceptionsOfName {
  readonly name: string
  readonly level: AuditLevel
  readonly sentence: string
  readonly meaning: string
  readonly found: readonly PlacedException[]
}

const ORDER: Readonly<Record<AuditLevel, number>> = { false: 0, unproved: 1, exception: 2 }

/** All exceptions, those of one name together; first what is not as it says, then what could not be looked at, then what an auditor wants to know; of each what is rare first. */
export function exceptionsByName(rows: readonly Pick<AuditRow, 'commit' | 'title' | 'at' | 'exceptions'>[], standing: readonly AuditException[]): readonly ExceptionsOfName[] {
  const placed = [...rows.flatMap((row) => row.exceptions.map((exception): PlacedException => ({ exception, row }))), ...standing.map((exception): PlacedException => ({ exception, row: null }))]
  const groups = new Map<string, PlacedException[]>()
  for (const one of placed) {
    const group = groups.get(one.exception.name)
    if (group) group.push(one)
    else groups.set(one.exception.name, [one])
  }
  return [...groups.values()]
    .flatMap((found) => {
      const [first] = found
      return first ? [{ name: first.exception.name, level: first.exception.level, sentence: first.exception.sentence, meaning: first.exception.meaning, found }] : []
    })
    .sort((a, b) => ORDER[a.level] - ORDER[b.level] || a.found.length - b.found.length)
}
