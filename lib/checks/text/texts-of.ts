import { fieldsOn } from '../../model/content-type.ts'
import type { Entry } from '../../model/entry.ts'
import type { Field, Fields, SiteKind } from '../../model/fields/field.ts'
import { labelOfPath } from '../../model/labels.ts'
import { typeNamed } from '../../model/types.ts'
import { type Block, proseBlocks } from './block.ts'
import { type MarkdownText, readMarkdown } from './read-markdown.ts'

/** A text of an entry: where it is, how it is written, and its blocks of words. */
export interface TextPlace {
  readonly field: string
  readonly label: string
  readonly key: string
  /** `markdown` has markup, `prose` is a long plain text, `line` a short one, `code` a value with a form of its own (an address, an id). */
  readonly kind: 'markdown' | 'prose' | 'line' | 'code'
  readonly value: string
  readonly blocks: readonly Block[]
  /** Links, images, headings and tables; `null` where there is no markup. */
  readonly markdown: MarkdownText | null
}

/** Every text of an entry, in the order of the form. */
export function textsOf(entry: Entry, site: SiteKind): readonly TextPlace[] {
  const type = typeNamed(entry.type)
  if (!type) return []
  const fields = fieldsOn(type, site)
  const label = (keys: readonly string[]) => labelOfPath(fields, keys)
  return fields.flatMap(([key, field]) => inField(field, entry.values[key], [key], label))
}

type LabelOf = (keys: readonly string[]) => string

function inField(field: Field, value: unknown, keys: readonly string[], label: LabelOf): TextPlace[] {
  if (value === undefined || value === null || value === '') return []
  switch (field.kind) {
    case 'text':
      return [place(field.pattern || field.from ? 'code' : field.long ? 'prose' : 'line', String(value), keys, label)]
    case 'markdown':
      return [place('markdown', String(value), keys, label)]
    case 'texts':
      return elements(value).map((item, i) => place(field.from ? 'code' : 'line', String(item), [...keys, String(i)], label))
    case 'group':
      return inFields(field.fields, value, keys, label)
    case 'list':
      return elements(value).flatMap((item, i) => inFields(field.fields, item, [...keys, String(i)], label))
    case 'image':
      return inFields(IMAGE, value, keys, label)
    default:
      return []
  }
}

const IMAGE = { alt: { kind: 'text', label: '', long: false, max: 255 } } as const satisfies Fields

function inFields(fields: Fields, value: unknown, keys: readonly string[], label: LabelOf): TextPlace[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(fields).flatMap(([key, field]) => inField(field, (value as Record<string, unknown>)[key], [...keys, key], label))
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function place(kind: TextPlace['kind'], value: string, keys: readonly string[], label: LabelOf): TextPlace {
  const markdown = kind === 'markdown' ? readMarkdown(value) : null
  const blocks = markdown?.blocks ?? (kind === 'code' ? [] : proseBlocks(value))
  return { kind, value, markdown, blocks, field: keys.join('.'), key: keys.findLast((key) => !/^\d+$/.test(key)) ?? '', label: label(keys) }
}
