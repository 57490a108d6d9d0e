import { joinFrontMatter } from '../../../model/front-matter.ts'
import { fieldsOn } from '../../../model/content-type.ts'
import { typeNamed } from '../../../model/types.ts'
import type { Mapped } from '../map/map-item.ts'

/** What there is of an entry that is not one yet, with the reason first: a person completes it and nothing was lost. */
export function asideText({ item, name, values, notes }: Mapped, reasons: readonly string[]): string {
  const { body, ...fields } = inModelOrder(values, name.type)
  const waiting = notes.filter(({ code }) => code === 'relation-waiting' || code === 'relation-broken' || code === 'term-unknown').map(({ what, sample }) => `${what}: ${sample}`)
  const from = { numero: item.id, tipo: item.type, indirizzo: item.link }
  return joinFrontMatter({ ...(reasons.length > 0 ? { perche_non_entra: reasons } : {}), ...(waiting.length > 0 ? { indicava: [...new Set(waiting)] } : {}), sito_di_prima: from, ...fields }, typeof body === 'string' ? body : '')
}

function inModelOrder(values: Readonly<Record<string, unknown>>, type: string): Readonly<Record<string, unknown>> {
  const known = typeNamed(type)
  const order = known ? fieldsOn(known, 'public').map(([key]) => key) : []
  const keys = [...order.filter((key) => key in values), ...Object.keys(values).filter((key) => !order.includes(key))]
  return Object.fromEntries(keys.map((key) => [key, said(values[key])] as const).filter(([, value]) => value !== undefined))
}

/** A value without its blanks; `undefined` when nothing is left. */
function said(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  const kept = Object.entries(value as object).map(([key, item]) => [key, said(item)] as const).filter(([, item]) => item !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
