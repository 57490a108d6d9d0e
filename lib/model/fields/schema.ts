import * as v from 'valibot'
import { MEDIA_REFERENCE } from '../entry-path.ts'
import type { Field, Fields } from './field.ts'
import { SENTENCES as say } from './sentences.ts'

type Schema = v.GenericSchema

/** The schema of a set of fields: an unknown key is refused, an optional field may be left out. */
export function schemaOfFields(fields: readonly (readonly [string, Field])[]): Schema {
  const entries = fields.map(([key, field]) => [key, field.required ? schemaOfField(field) : v.optional(schemaOfField(field))])
  return v.strictObject(Object.fromEntries(entries), (issue) => {
    if (issue.expected === 'never') return say.unknown
    return issue.received === 'undefined' ? say.missing : say.object
  })
}

function schemaOfField(field: Field): Schema {
  switch (field.kind) {
    case 'text':
      return textSchema(field.max, field.pattern, field.patternSentence)
    case 'markdown':
      return textSchema(field.max)
    case 'number':
      return v.pipe(
        v.number(say.number),
        v.minValue(field.min ?? -Number.MAX_SAFE_INTEGER, say.atLeast(field.min ?? 0)),
        v.maxValue(field.max ?? Number.MAX_SAFE_INTEGER, say.atMost(field.max ?? 0)),
        v.check((n) => !field.integer || Number.isInteger(n), say.integer),
      )
    case 'boolean':
      return v.boolean(say.boolean)
    case 'date':
      return v.pipe(v.string(say.date), v.check(field.withTime ? isDateTime : isDate, field.withTime ? say.dateTime : say.date))
    case 'choice':
      return v.picklist(field.choices.map((c) => c.value), say.choice)
    case 'choices':
      return v.pipe(
        v.array(v.picklist(field.choices.map((c) => c.value), say.choice), say.list),
        v.minLength(field.min ?? 0, say.atLeastItems(field.min ?? 0)),
        v.maxLength(field.max ?? 100, say.atMostItems(field.max ?? 100)),
        v.check((items) => new Set(items).size === items.length, say.repeated),
      )
    case 'relation':
      return relationSchema
    case 'relations':
      return v.pipe(v.array(relationSchema, say.list), v.maxLength(100, say.atMostItems(100)))
    case 'image':
      return imageSchema
    case 'file':
      return fileSchema
    case 'group':
      return schemaOfFields(Object.entries(field.fields as Fields))
    case 'list':
      return listOf(schemaOfFields(Object.entries(field.fields as Fields)), field.required)
    case 'texts':
      return listOf(textSchema(500), field.required)
  }
}

function textSchema(max: number, pattern?: RegExp, sentence?: string): Schema {
  const base = v.pipe(v.string(say.text), v.maxLength(max, say.tooLong(max)), v.check((text) => !CONTROLS.test(text), say.controls))
  return pattern ? v.pipe(base, v.regex(pattern, sentence ?? say.pattern)) : base
}

// What a person cannot type and a terminal, a header or a feed may obey; tab and line feed are text.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const relationSchema = v.pipe(v.string(say.relation), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say.relation))
const fileSchema = v.pipe(v.string(say.file), v.regex(MEDIA_REFERENCE, say.file))
const imageSchema = v.pipe(
  v.strictObject(
    { file: fileSchema, alt: v.optional(textSchema(255)), decorativa: v.optional(v.boolean(say.boolean)) },
    (issue) => (issue.expected === 'never' ? say.unknown : say.image),
  ),
  v.check((image) => image.decorativa === true || Boolean(image.alt), say.alt),
)

function listOf(item: Schema, required = false): Schema {
  return v.pipe(v.array(item, say.list), v.minLength(required ? 1 : 0, say.atLeastItems(1)), v.maxLength(200, say.atMostItems(200)))
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDate(text.slice(0, 10))
}
