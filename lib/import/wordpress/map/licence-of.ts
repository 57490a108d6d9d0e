import { LICENCES } from '../../../model/vocabularies/licences.ts'
import type { Desk } from './desk.ts'

const NAMES: Readonly<Partial<Record<(typeof LICENCES)[number], string>>> = { 'pubblico dominio': 'CC0-1.0', attribuzione: 'CC-BY-4.0' }
const LONGEST = 40

/** The licence of an entry: the national vocabulary's term, by its usual name where it has one. */
export function licenceOf(desk: Desk): string | undefined {
  // Of a term and the one it is under the more precise counts.
  const terms = desk.terms('licenze', LICENCES)
  const term = terms.find((one) => one !== 'licenza aperta' && one !== 'non aperta') ?? terms[0]
  if (term === undefined) return undefined
  const name = NAMES[term] ?? term
  if (name.length <= LONGEST) return name
  desk.section('Licenza', `${term.charAt(0).toUpperCase()}${term.slice(1)}`)
  return undefined
}
