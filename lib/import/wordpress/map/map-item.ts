import { plainText } from '../../../checks/plain-text.ts'
import type { Entry, EntryIssue } from '../../../model/entry.ts'
import { writeEntryPath } from '../../../model/entry-path.ts'
import type { EntryName } from '../../../model/gone/gone-values.ts'
import { parseValues } from '../../../model/parse.ts'
import { typeNamed } from '../../../model/types.ts'
import type { SourceItem } from '../read/source-item.ts'
import { TYPE_MAPS } from '../types/type-maps.ts'
import type { Desk } from './desk.ts'
import { envelopeOf } from './envelope-of.ts'
import { filled } from './fills.ts'
import { imageOf } from './image-of.ts'
import { nameOf, type Note, sampleOf } from './note.ts'
import { openDesk } from './open-desk.ts'
import { ownerOf } from './owner-of.ts'
import { firstSentence, shorten } from './shorten.ts'
import type { World } from './world.ts'

/** An element of the old site as an entry, or as what still lacks to be one. */
export interface Mapped {
  readonly item: SourceItem
  readonly name: EntryName
  readonly owner: string | null
  /** `null` when the model refuses it; `lacks` says why. */
  readonly entry: Entry | null
  readonly values: Readonly<Record<string, unknown>>
  readonly lacks: readonly EntryIssue[]
  readonly notes: readonly Note[]
  readonly used: ReadonlySet<string>
}

/** @param site the key of the new site */
export function mapItem(item: SourceItem, name: EntryName, site: string, world: World): Mapped {
  const map = TYPE_MAPS.get(item.type)
  if (!map) throw new Error(`no map for ${item.type}`)
  const { desk, result } = openDesk(item, map.prefix, world)
  const envelope = envelopeOf(desk, map.description)
  const own = map.values(desk)
  const subject = name.type === 'persona' ? [own.nome, own.cognome].filter(Boolean).join(' ') : ''
  const image = imageOf(desk, map.image, subject)
  const owner = ownerOf(desk, map.offices, name, own)
  const values = filled({ ...envelope, ...present(own), ...notBefore(item, envelope, own), ...(image ? { immagine: image } : {}), ufficio: owner ?? undefined }, world.fills, name.type, item.id)
  if (values.descrizione === undefined) values.descrizione = described(desk, values)
  const answers = typeof values.ufficio === 'string' ? values.ufficio : owner
  const path = writeEntryPath({ site, owner: answers ?? 'senza-ufficio', ...name })
  const { entry, lacks, dropped } = held(path, values)
  const { notes, used, left } = result()
  const told = left.map((key): Note => ({ code: 'field-dropped', of: nameOf(item), what: key.slice(map.prefix.length), sample: sampleOf(String(item.meta.get(key))) }))
  const refused = dropped.map(({ field, sentence }): Note => ({ code: 'value-refused', of: nameOf(item), what: field, sample: sampleOf(sentence) }))
  return { item, name, owner: answers, entry: answers === null ? null : entry, values, lacks, notes: [...notes, ...told, ...refused], used }
}

// What was to come online on a day does not come before it, whatever date it shows.
function notBefore({ status }: SourceItem, envelope: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const days = [envelope.data_pubblicazione, own.data_pubblicazione].flatMap((day) => (typeof day === 'string' ? [day] : []))
  return status === 'future' ? { data_pubblicazione: days.sort().at(-1) } : {}
}

function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** What the model accepts, without the values of optional fields it refuses. */
function held(path: string, values: Record<string, unknown>): { readonly entry: Entry | null; readonly lacks: readonly EntryIssue[]; readonly dropped: readonly EntryIssue[] } {
  const first = parseValues(path, values, 'public')
  if ('entry' in first) return { entry: first.entry, lacks: [], dropped: [] }
  const fields = typeNamed(path.split('/')[3] ?? '')?.fields ?? {}
  const dropped = first.issues.filter(({ field }) => fields[field.split('.')[0] ?? '']?.required !== true && values[field.split('.')[0] ?? ''] !== undefined)
  for (const { field } of dropped) Reflect.deleteProperty(values, field.split('.')[0] ?? '')
  const second = dropped.length === 0 ? first : parseValues(path, values, 'public')
  return 'entry' in second ? { entry: second.entry, lacks: [], dropped } : { entry: null, lacks: second.issues, dropped }
}

/** A description nobody wrote, from what was written: told, so that somebody writes one. */
function described(desk: Desk, values: Readonly<Record<string, unknown>>): string | undefined {
  const [appointment] = Array.isArray(values.incarichi) ? (values.incarichi as readonly { readonly ruolo?: unknown; readonly unita?: unknown }[]) : []
  const office = [...desk.world.homes.values()].find(({ type, slug }) => type === 'unita' && slug === appointment?.unita)?.title
  const text = appointment ? `${String(appointment.ruolo)}${office === undefined ? '' : `, ${office}`}.` : plainText(String(values.body ?? values.competenze ?? values.destinatari ?? ''))
  const line = text.replace(/\s+/g, ' ').trim() || String(values.titolo ?? '')
  // The theme asks no description of a question.
  if (desk.item.type !== 'domanda_frequente') desk.note('description-made', 'descrizione', line)
  return line === '' ? undefined : shorten(firstSentence(line), 255)
}
