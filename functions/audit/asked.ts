import * as v from 'valibot'
import { type AuditPeriod, readAuditPeriod } from '../../lib/model/audit/audit-period.ts'
import type { AuditSelection } from '../../lib/model/audit/audit-selection.ts'
import { RegisterQuery } from '../../lib/protocol/audit.ts'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'

export interface AskedRegister {
  readonly period: AuditPeriod
  readonly selection: AuditSelection
  readonly page: number
}

/** @throws {InvalidMessageProblem} naming what is not understood */
export function askedOf(query: URLSearchParams): AskedRegister {
  const result = v.safeParse(RegisterQuery, Object.fromEntries(query))
  if (!result.success) throw new InvalidMessageProblem(v.getDotPath(result.issues[0]) ?? '')
  const { al, dal, eccezioni, genere, pagina, percorso, persona, sito, ufficio } = result.output
  const period = readAuditPeriod(dal, al)
  if (!period) throw new InvalidMessageProblem('dal')
  return { period, selection: { site: sito, office: ufficio, path: percorso, person: persona, kind: genere, exceptions: eccezioni === 'si' }, page: pagina }
}
