import type { StatedNature } from '../facts/nature.ts'

/** Where an entry lives: a municipality's public site, or the intranet all of them share. */
export type SiteKind = 'public' | 'intranet'

/** A list of names that is kept outside the model, in the rules: its groups, and the bodies that are members. */
export type Register = 'groups' | 'members'

/** What every field says of itself, whatever it holds. */
export interface FieldTraits {
  readonly label: string
  /** One sentence under the field that says what to write. */
  readonly hint?: string
  /** A good value, shown as an example. */
  readonly example?: string
  readonly required?: boolean
  /** The field exists only on this kind of site; everywhere when left out. */
  readonly on?: SiteKind
  /** What its value is about, where its kind does not say: of a list, what each element is about. */
  readonly nature?: StatedNature
  /** What a sentence calls it, with the article, where neither nature nor label will do: «il costo». */
  readonly called?: string
}

interface Shape<Kind extends string, Value> extends FieldTraits {
  readonly kind: Kind
  /** Carries the TypeScript type of the value; never set. */
  readonly value?: Value
}

export interface TextField extends Shape<'text', string> {
  readonly long: boolean
  readonly max: number
  /** An advised length, shorter than `max` (writing guide of the national model). */
  readonly advised?: number
  readonly pattern?: RegExp
  /** The sentence for a value that does not match `pattern`. */
  readonly patternSentence?: string
  readonly default?: string
  /** The value is a name of this register: a form lets it be chosen, and does not ask to type it. */
  readonly from?: Register
}
export interface MarkdownField extends Shape<'markdown', string> {
  readonly max: number
}
export interface NumberField extends Shape<'number', number> {
  readonly min?: number
  readonly max?: number
  readonly integer: boolean
  /** What it counts, written after it. */
  readonly unit?: '€' | '%'
}
export interface BooleanField extends Shape<'boolean', boolean> {
  readonly default?: boolean
}
export interface DateField extends Shape<'date', string> {
  readonly withTime: boolean
  /** Months after today an editor proposes. */
  readonly defaultMonths?: number
}
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly on?: SiteKind
}
export interface ChoiceField<Value extends string = string> extends Shape<'choice', Value> {
  readonly choices: readonly Choice<Value>[]
  readonly default?: Value
}
export interface ChoicesField<Value extends string = string> extends Shape<'choices', Value[]> {
  readonly choices: readonly Choice<Value>[]
  readonly min?: number
  readonly max?: number
}
export interface RelationField extends Shape<'relation', string> {
  /** Content types it may name; the value is the slug of an entry of the same site. */
  readonly to: string
}
export interface RelationsField extends Shape<'relations', string[]> {
  readonly to: string
}
export type ImageField = Shape<'image', ImageValue>
export type FileField = Shape<'file', string>
export interface GroupField<F extends Fields = Fields> extends Shape<'group', EntryValues<F>> {
  readonly fields: F
}
export interface ListField<F extends Fields = Fields> extends Shape<'list', EntryValues<F>[]> {
  readonly fields: F
  /** What one element is called on the button that adds it. */
  readonly one: string
}
export interface TextListField extends Shape<'texts', string[]> {
  readonly one: string
  /** As for a text: each value is a name of this register. */
  readonly from?: Register
}

export type Field =
  | TextField
  | MarkdownField
  | NumberField
  | BooleanField
  | DateField
  | ChoiceField
  | ChoicesField
  | RelationField
  | RelationsField
  | ImageField
  | FileField
  | GroupField
  | ListField
  | TextListField

export type Fields = { readonly [key: string]: Field }

/** An image says what it shows, or that it only decorates: never neither. */
export interface ImageValue {
  readonly file: string
  readonly alt?: string | undefined
  readonly decorativa?: boolean | undefined
}

type ValueOf<F> = F extends { readonly value?: infer V } ? Exclude<V, undefined> : never
/** A field of one kind of site only may be missing in the type, even where that site requires it. */
type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly on: SiteKind } ? never : F[K] extends { readonly required: true } ? K : never
}[keyof F]

/** The typed values of a set of fields: what a validated front matter is. */
export type EntryValues<F extends Fields> = {
  readonly [K in RequiredKeys<F>]: ValueOf<F[K]>
} & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]> | undefined
}
