import type { EntryValues, Field, Fields, SiteKind } from './fields/field.ts'

/** A requirement that depends on another field, with its sentence. */
export interface ConditionalRule {
  readonly field: string
  readonly holds: (values: Readonly<Record<string, unknown>>) => boolean
  /** Said when it does not hold: what is missing and what to do. */
  readonly sentence: string
}

/** A kind of page: its words, its fields, where it may exist. The single source of everything about it. */
export interface ContentType<F extends Fields = Fields> {
  /** Also the folder: `content/<site>/<owner>/<name>/<slug>.md`. */
  readonly name: string
  readonly label: string
  readonly plural: string
  /** "Che cosa vuoi pubblicare?": one plain sentence with an example. */
  readonly purpose: string
  readonly sites: readonly SiteKind[]
  readonly fields: F
  readonly rules: readonly ConditionalRule[]
}

/** An entry's typed values; `body` is the text below the front matter. */
export type ValuesOf<T extends ContentType> = T extends ContentType<infer F> ? EntryValues<F> : never

export function contentType<const F extends Fields>(type: Omit<ContentType<F>, 'rules'> & { rules?: readonly ConditionalRule[] }): ContentType<F> {
  return { rules: [], ...type }
}

/** The fields a type has on a kind of site, in the order of the form, as `[key, field]`. */
export function fieldsOn(type: ContentType, site: SiteKind): readonly (readonly [string, Field])[] {
  return Object.entries(type.fields).filter(([, field]) => field.on === undefined || field.on === site)
}
