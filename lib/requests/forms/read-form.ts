import * as v from 'valibot'
import type { Fault } from './fields.ts'

/** The fields of a form as they were typed. */
export type Typed = Readonly<Record<string, string>>

/** What of a form is wrong, in the order of its fields. */
export type Faults<F extends string = string> = readonly { readonly field: F; readonly fault: Fault }[]

export type FormResult<T> = { readonly ok: true; readonly values: T } | { readonly ok: false; readonly faults: Faults }

const FAULTS: readonly string[] = ['missing', 'long'] satisfies Fault[]

/** Judges what was typed by the schema of a form: every field that is wrong is named once. */
export function readForm<S extends v.GenericSchema>(schema: S, typed: Typed): FormResult<v.InferOutput<S>> {
  const result = v.safeParse(schema, typed)
  if (result.success) return { ok: true, values: result.output }
  const first = new Map<string, Fault>()
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? ''
    if (!first.has(field)) first.set(field, faultOf(issue))
  }
  return { ok: false, faults: [...first].map(([field, fault]) => ({ field, fault })) }
}

// What was left out of a body is missing as what was left empty is.
function faultOf({ message, input }: v.BaseIssue<unknown>): Fault {
  if (input === '' || input === undefined) return 'missing'
  return FAULTS.includes(message) ? (message as Fault) : 'shape'
}
