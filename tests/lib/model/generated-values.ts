import * as fc from 'fast-check'
import { type ContentType, fieldsOn } from '../../../lib/model/content-type.ts'
import type { Field, Fields, SiteKind } from '../../../lib/model/fields/field.ts'

const word = fc.stringMatching(/^[a-zàèéìòù]{1,12}$/)
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,10}(-[a-z0-9]{1,8})?$/)
const date = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))

/** Text that looks like something else in YAML: a number, a date, a boolean, a comment, a mark-up. */
const tricky = fc.constantFrom('007', '1e3', 'true', 'null', '2026-03-02', '# titolo', '- voce', 'a: b', "l'ora", '"virgolette"', '{x}', '[y]', '&z', '*w', '| riga', '> riga', '%', '@', '`', 'no', '~', '---', 'é')

/** Values of a type as an editor may send them, valid by construction. */
export function valuesFor(type: ContentType, site: SiteKind, owner: string): fc.Arbitrary<Record<string, unknown>> {
  const own = site === 'public' ? 'ufficio' : 'area'
  return forFields(fieldsOn(type, site), site).map((values) => ({ ...values, [own]: owner }))
}

function forFields(fields: readonly (readonly [string, Field])[], site: SiteKind): fc.Arbitrary<Record<string, unknown>> {
  const record = Object.fromEntries(fields.map(([key, field]) => [key, forField(field, site)]))
  return fc.record(record, { requiredKeys: fields.filter(([, field]) => field.required).map(([key]) => key) })
}

function forField(field: Field, site: SiteKind): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return field.pattern ? fc.stringMatching(field.pattern).filter((text) => text.trim() === text && text !== '' && text.length <= field.max) : fc.oneof(line, tricky).map((text) => text.slice(0, field.max).trim())
    case 'markdown':
      return fc.array(fc.oneof(line, line.map((text) => `## ${text}`), line.map((text) => `- ${text}`), tricky), { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n').trim())
    case 'number':
      return field.integer ? fc.integer({ min: field.min ?? 0, max: field.max ?? 9999 }) : fc.integer({ min: (field.min ?? 0) * 100, max: (field.max ?? 100) * 100 }).map((n) => n / 100)
    case 'boolean':
      return fc.boolean()
    case 'date':
      return field.withTime ? date.map((day) => `${day}T18:30`) : date
    case 'choice':
      return fc.constantFrom(...field.choices.filter((choice) => !choice.on || choice.on === site).map((choice) => choice.value))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...field.choices.map((choice) => choice.value)), { minLength: 1, maxLength: Math.min(3, field.max ?? 3) })
    case 'relation':
      return slug
    case 'relations':
      return fc.uniqueArray(slug, { minLength: 1, maxLength: 3 })
    case 'image':
      return fc.record({ file: slug.map((name) => `/urp/media/${name}.png`), alt: line })
    case 'file':
      return slug.map((name) => `/urp/media/${name}.pdf`)
    case 'group':
      return forFields(Object.entries(field.fields as Fields), site).filter((values) => Object.keys(values).length > 0)
    case 'list':
      return fc.array(forFields(Object.entries(field.fields as Fields), site).filter((values) => Object.keys(values).length > 0), { minLength: 1, maxLength: 3 })
    case 'texts':
      return fc.array(fc.oneof(line, tricky), { minLength: 1, maxLength: 4 })
  }
}
