import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { joinFrontMatter, splitFrontMatter } from '../../lib/model/front-matter.ts'
import type { NewSite } from './new-site.ts'

const FOLDER = 'scripts/new-site/first-pages'

/** The first pages as they are kept: office, type and name, with `__name__` where something of the site belongs. */
export async function readFirstPages(): Promise<ReadonlyMap<string, string>> {
  const found = (await readdir(FOLDER, { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && file.name.endsWith('.md'))
  const files = found.map((file) => join(file.parentPath, file.name)).sort()
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [relative(FOLDER, file).split(sep).join('/'), await readFile(file, 'utf8')])))
}

interface Signed {
  /** Who looks after the pages, by their id in the rubrica. */
  readonly caretaker: string
  /** The day they are published and the one they are looked at again, YYYY-MM-DD. */
  readonly today: string
  readonly review: string
}

/** A first page as an entry of a site. The names are put in after the front matter was read: a name is a text, whatever it holds. */
export function fillPage(path: string, template: string, site: NewSite, { caretaker, today, review }: Signed): string {
  const { data, body } = splitFrontMatter(template)
  const { titolo, descrizione, ...rest } = filled(data, site) as Record<string, unknown>
  const values = { titolo, descrizione, ufficio: path.split('/')[0], ...rest, data_pubblicazione: today, data_revisione: review, referente: caretaker }
  return joinFrontMatter(values, filledText(body, site))
}

function filled(value: unknown, site: NewSite): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, site))
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, site)]))
  if (value === '__lat__') return site.lat
  if (value === '__lon__') return site.lon
  return typeof value === 'string' ? filledText(value, site) : value
}

function filledText(text: string, site: NewSite): string {
  const names: Readonly<Record<string, string>> = { comune: site.name, indirizzo: site.address, cap: site.cap, localita: site.town, telefono: site.phone, email: site.email, pec: site.pec }
  return text.replace(/__([a-z]+)__/g, (whole, name: string) => names[name] ?? whole)
}
