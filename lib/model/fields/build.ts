import type {
  BooleanField,
  Choice,
  ChoiceField,
  ChoicesField,
  DateField,
  FieldTraits,
  Fields,
  FileField,
  GroupField,
  ImageField,
  ListField,
  MarkdownField,
  NumberField,
  RelationField,
  RelationsField,
  TextField,
  TextListField,
} from './field.ts'

type Traits = Omit<FieldTraits, 'label'>

/**
 * The builders a content type is written with: one field, one line. `required: true` is carried in the
 * type, so that a value read from a validated entry is not optional.
 *
 * @example
 * const fields = { costi: longText('Costi', { hint: 'Quanto si paga e come.' }) }
 */
export function text<const T extends Traits & Partial<Pick<TextField, 'max' | 'advised' | 'pattern' | 'patternSentence' | 'default' | 'from'>>>(label: string, traits?: T) {
  return { kind: 'text', label, long: false, max: 255, ...traits } as TextField & T
}

export function longText<const T extends Traits & Partial<Pick<TextField, 'max' | 'advised'>>>(label: string, traits?: T) {
  return { kind: 'text', label, long: true, max: 2_000, ...traits } as TextField & T
}

export function markdown<const T extends Traits & Partial<Pick<MarkdownField, 'max'>>>(label: string, traits?: T) {
  return { kind: 'markdown', label, max: 200_000, ...traits } as MarkdownField & T
}

export function number<const T extends Traits & Partial<Pick<NumberField, 'min' | 'max' | 'integer' | 'unit'>>>(label: string, traits?: T) {
  return { kind: 'number', label, integer: false, ...traits } as NumberField & T
}

export function boolean<const T extends Traits & Pick<BooleanField, 'default'>>(label: string, traits?: T) {
  return { kind: 'boolean', label, ...traits } as BooleanField & T
}

export function date<const T extends Traits & Pick<DateField, 'defaultMonths'>>(label: string, traits?: T) {
  return { kind: 'date', label, withTime: false, ...traits } as DateField & T
}

export function dateTime<const T extends Traits>(label: string, traits?: T) {
  return { kind: 'date', label, withTime: true, ...traits } as DateField & T
}

export function choice<const C extends readonly (string | Choice)[], const T extends Traits & { default?: string }>(label: string, choices: C, traits?: T) {
  return { kind: 'choice', label, choices: choices.map(asChoice), ...traits } as unknown as ChoiceField<ChoiceValue<C[number]>> & T
}

export function choices<const C extends readonly (string | Choice)[], const T extends Traits & { min?: number; max?: number }>(label: string, options: C, traits?: T) {
  return { kind: 'choices', label, choices: options.map(asChoice), ...traits } as unknown as ChoicesField<ChoiceValue<C[number]>> & T
}

export function relation<const T extends Traits>(label: string, to: string, traits?: T) {
  return { kind: 'relation', label, to, ...traits } as RelationField & T
}

export function relations<const T extends Traits>(label: string, to: string, traits?: T) {
  return { kind: 'relations', label, to, ...traits } as RelationsField & T
}

export function image<const T extends Traits>(label: string, traits?: T) {
  return { kind: 'image', label, ...traits } as ImageField & T
}

export function file<const T extends Traits>(label: string, traits?: T) {
  return { kind: 'file', label, ...traits } as FileField & T
}

export function group<const F extends Fields, const T extends Traits>(label: string, fields: F, traits?: T) {
  return { kind: 'group', label, fields, ...traits } as GroupField<F> & T
}

export function list<const F extends Fields, const T extends Traits>(label: string, one: string, fields: F, traits?: T) {
  return { kind: 'list', label, one, fields, ...traits } as ListField<F> & T
}

export function texts<const T extends Traits & Partial<Pick<TextListField, 'from'>>>(label: string, one: string, traits?: T) {
  return { kind: 'texts', label, one, ...traits } as TextListField & T
}

type ChoiceValue<C> = C extends string ? C : C extends Choice<infer V> ? V : never

function asChoice(choice: string | Choice): Choice {
  return typeof choice === 'string' ? { value: choice, label: choice.charAt(0).toUpperCase() + choice.slice(1) } : choice
}
