import type { Choice, Field, Fields, Register, SiteKind } from '../fields/field.ts'
import { referencesName } from './paths.ts'
import { dayAfterMonths } from './default-date.ts'
import type { EditorField } from './editor-config.ts'
import { DECAP_WORDS as say } from './words.ts'

/** Where and when a form is made. */
export interface FormPlace {
  readonly site: string
  readonly kind: SiteKind
  /** `YYYY-MM-DD`, in the time zone of the people who write. */
  readonly today: string
  /** What may be chosen from the registers outside the model; a register that is not given is typed by hand. */
  readonly registers?: Readonly<Partial<Record<Register, readonly Choice[]>>>
}

/**
 * A field of the model as a field of Decap's form.
 *
 * @param optional it stands in a group that may be left empty: Decap asks for the required fields of such a group even
 * when nothing of it is filled, so only the server does
 */
export function editorField(name: string, field: Field, place: FormPlace, optional = false): EditorField {
  // A date is picked, and shown as its reader's country writes it: the model's way of writing one would only confuse.
  const example = field.kind !== 'date' && field.example
  const hint = [field.hint, example && say.example(example)].filter(Boolean).join(' ')
  return {
    name,
    label: field.label,
    required: field.required === true && !optional,
    ...(hint ? { hint } : {}),
    ...widgetOf(field, place, optional || !field.required),
  }
}

type Widget = Omit<EditorField, 'name' | 'label' | 'required' | 'hint'>

function widgetOf(field: Field, place: FormPlace, optional: boolean): Widget & { widget: string } {
  const names = (field.kind === 'text' || field.kind === 'texts') && field.from && place.registers?.[field.from]
  if (names) return { widget: 'select', ...(field.kind === 'texts' ? { multiple: true } : {}), options: optionsOf(names, place) }
  switch (field.kind) {
    case 'text':
      return { widget: field.long ? 'text' : 'string', pattern: patternOf(field), ...given('default', field.default) }
    case 'markdown':
      return { widget: 'richtext', modes: ['rich_text'], buttons: BUTTONS, editor_components: ['image'] }
    case 'number':
      return { widget: 'number', value_type: field.integer ? 'int' : 'float', step: field.integer ? 1 : 'any', ...given('min', field.min), ...given('max', field.max) }
    case 'boolean':
      return { widget: 'boolean', ...given('default', field.default) }
    case 'date':
      return field.withTime
        ? { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' }
        : { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, ...given('default', defaultDay(field.defaultMonths, place)) }
    case 'choice':
      return { widget: 'select', options: optionsOf(field.choices, place), ...given('default', field.default) }
    case 'choices':
      return { widget: 'select', multiple: true, options: optionsOf(field.choices, place), ...given('min', field.min), ...given('max', field.max) }
    case 'relation':
      return relationTo(field.to, place)
    case 'relations':
      return { ...relationTo(field.to, place), multiple: true }
    case 'image':
      return { widget: 'object', fields: imageFields(field.required === true && !optional) }
    case 'file':
      return { widget: 'file', choose_url: false, media_library: { allow_multiple: false } }
    case 'group':
      return { widget: 'object', fields: fieldsOf(field.fields, place, optional) }
    case 'list':
      return { widget: 'list', label_singular: field.one, default: [], summary: `{{fields.${Object.keys(field.fields)[0] ?? ''}}}`, fields: fieldsOf(field.fields, place, false) }
    case 'texts':
      return { widget: 'list', label_singular: field.one, default: [], summary: '{{fields.voce}}', field: { name: 'voce', label: say.item, widget: 'string', required: true } }
  }
}

// The levels of the page's own outline: its title is the only heading of level one.
const BUTTONS = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'heading-four', 'quote', 'bulleted-list', 'numbered-list']

function fieldsOf(fields: Fields, place: FormPlace, optional: boolean): EditorField[] {
  return Object.entries(fields)
    .filter(([, field]) => field.on === undefined || field.on === place.kind)
    .map(([name, field]) => editorField(name, field, place, optional))
}

function patternOf({ max, pattern, patternSentence }: { max: number; pattern?: RegExp; patternSentence?: string }): [string, string] {
  const length = `(?=[\\s\\S]{0,${max}}$)`
  return pattern && patternSentence ? [pattern.source, patternSentence] : [`^${length}`, say.tooLong(max)]
}

function defaultDay(months: number | undefined, { today }: FormPlace): string | undefined {
  return months === undefined ? undefined : dayAfterMonths(today, months)
}

/** The choices of a field on a kind of site, as Decap's options. */
export function optionsOf(choices: readonly Choice[], { kind }: Pick<FormPlace, 'kind'>): { label: string; value: string }[] {
  return choices.filter(({ on }) => on === undefined || on === kind).map(({ label, value }) => ({ label, value }))
}

// `{{slug}}` would be `<owner>/<slug>`; the name of the file is the bare slug the content holds.
function relationTo(type: string, { site }: FormPlace): Widget & { widget: string } {
  return {
    widget: 'relation',
    collection: referencesName({ site, type }),
    value_field: '{{filename}}',
    search_fields: ['titolo'],
    display_fields: ['titolo'],
    options_length: 500,
  }
}

function imageFields(required: boolean): EditorField[] {
  const { file, alt, altHint, decorative, decorativeHint } = say.image
  return [
    { name: 'file', label: file, widget: 'image', required, choose_url: false, media_library: { allow_multiple: false } },
    { name: 'alt', label: alt, widget: 'string', required: false, hint: altHint, pattern: patternOf({ max: 255 }) },
    { name: 'decorativa', label: decorative, widget: 'boolean', required: false, hint: decorativeHint },
  ]
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}
