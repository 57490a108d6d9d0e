import * as v from 'valibot'

// A name with nothing below it is what the example is made of.
const values = v.nullish(v.record(v.string(), v.unknown()), {})
const file = v.strictObject({ tutti: v.nullish(v.record(v.string(), values), {}), pagine: v.nullish(v.record(v.pipe(v.string(), v.regex(/^\d{1,15}$/)), values), {}) })

/** What a person adds to what the old site says: to every entry of a type where it says nothing, and to single ones. */
export interface Fills {
  readonly tutti: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly pagine: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export const NO_FILLS: Fills = { tutti: {}, pagine: {} }

/** Reads what was written for `--fill`; `null` when it has not the shape. */
export function readFills(data: unknown): Fills | null {
  const result = v.safeParse(file, data ?? {})
  return result.success ? result.output : null
}

/** Values with what was added: a type's only where there is nothing, an element's own in any case. */
export function filled(values: Readonly<Record<string, unknown>>, { tutti, pagine }: Fills, type: string, id: number): Record<string, unknown> {
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
  return { ...tutti[type], ...said, ...pagine[String(id)] }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
