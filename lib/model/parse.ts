import * as v from 'valibot'
import { type ContentType, fieldsOn } from './content-type.ts'
import type { Entry, EntryIssue } from './entry.ts'
import { type EntryPath, readEntryPath } from './entry-path.ts'
import type { Field, SiteKind } from './fields/field.ts'
import { schemaOfFields } from './fields/schema.ts'
import { splitFrontMatter } from './front-matter.ts'
import { labelOfPath } from './labels.ts'
import { ENTRY_SENTENCES as say } from './sentences.ts'
import { typeNamed } from './types.ts'

/** Longest file that is read at all, in bytes: the longest law is well below it. */
export const MAX_ENTRY_BYTES = 1_000_000

export type ParseResult = { readonly entry: Entry } | { readonly issues: readonly EntryIssue[] }

const schemas = new Map<string, v.GenericSchema>()

/**
 * Reads a file as an entry of the model: bytes to text, text to front matter, front matter to typed values.
 *
 * @param path the content path, `content/<site>/<owner>/<type>/<slug>.md`
 * @returns the entry, or every issue found, each one Italian sentence
 */
export function parseEntry(path: string, bytes: Uint8Array, site: SiteKind): ParseResult {
  const where = readEntryPath(path)
  if (!where) return whole(path, say.path)
  const type = typeNamed(where.type)
  if (!type?.sites.includes(site)) return whole(path, say.type(where.type))
  if (bytes.byteLength > MAX_ENTRY_BYTES) return whole(path, say.tooLarge)
  const text = decode(bytes)
  if (text === null) return whole(path, say.encoding)
  try {
    const { data, body } = splitFrontMatter(text)
    return validate(path, where, type, site, { ...(data as object), ...(body === '' ? {} : { body }) })
  } catch {
    return whole(path, say.frontMatter)
  }
}

/** Validates values that are already split, as an editor sends them. */
export function parseValues(path: string, values: unknown, site: SiteKind): ParseResult {
  const where = readEntryPath(path)
  if (!where) return whole(path, say.path)
  const type = typeNamed(where.type)
  if (!type?.sites.includes(site)) return whole(path, say.type(where.type))
  return validate(path, where, type, site, values)
}

function validate(path: string, where: EntryPath, type: ContentType, site: SiteKind, raw: unknown): ParseResult {
  const fields = fieldsOn(type, site)
  const result = v.safeParse(schemaFor(type, site), withoutBlanks(raw))
  if (!result.success) return { issues: result.issues.map((issue) => fromSchema(path, fields, issue)) }
  const values = inOrder(result.output as Record<string, unknown>, fields)
  const issues = [...ownership(path, where, site, values), ...conditions(path, type, site, values)]
  return issues.length > 0 ? { issues } : { entry: { path, ...where, values } }
}

function schemaFor(type: ContentType, site: SiteKind): v.GenericSchema {
  const key = `${type.name} ${site}`
  const known = schemas.get(key) ?? schemaOfFields(fieldsOn(type, site).map(([name, field]) => [name, choicesOn(field, site)]))
  schemas.set(key, known)
  return known
}

function choicesOn(field: Field, site: SiteKind): Field {
  if (field.kind !== 'choice' && field.kind !== 'choices') return field
  return { ...field, choices: field.choices.filter((choice) => choice.on === undefined || choice.on === site) }
}

function fromSchema(path: string, fields: readonly (readonly [string, Field])[], issue: v.BaseIssue<unknown>): EntryIssue {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const label = labelOfPath(fields, keys)
  return { path, field: keys.join('.'), label, sentence: say.field(path, label, issue.message) }
}

function ownership(path: string, where: EntryPath, site: SiteKind, values: Record<string, unknown>): EntryIssue[] {
  const field = site === 'public' ? 'ufficio' : 'area'
  if (values[field] === where.owner) return []
  return [{ path, field, label: field, sentence: say.owner(path, field, where.owner) }]
}

function conditions(path: string, type: ContentType, site: SiteKind, values: Record<string, unknown>): EntryIssue[] {
  return type.rules
    .filter((rule) => !rule.holds(values))
    .map((rule) => {
      const label = labelOfPath(fieldsOn(type, site), [rule.field])
      return { path, field: rule.field, label, sentence: say.field(path, label, rule.sentence) }
    })
}

// An editor leaves '' or null in a field nobody filled: the same as not there, so that "required" means filled.
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.normalize('NFC')
  if (value === null) return undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutBlanks(item)] as const)
    .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function inOrder(values: Record<string, unknown>, fields: readonly (readonly [string, Field])[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(([key]) => values[key] !== undefined).map(([key]) => [key, values[key]]))
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function whole(path: string, sentence: (path: string) => string): ParseResult {
  return { issues: [{ path, field: '', label: '', sentence: sentence(path) }] }
}
