import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEntryPath, writeEntryPath } from '../../lib/model/entry-path.ts'
import { joinFrontMatter, splitFrontMatter } from '../../lib/model/front-matter.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { referencesOf } from '../../lib/model/references.ts'
import type { SiteKind } from '../../lib/model/fields/field.ts'
import { canary } from './canary.ts'
import { pdfWith, pngWith, zipWith } from './made-files.ts'

/** Ways in which what is in an entry may come out. */
export const CHANNELS = ['title', 'description', 'body', 'slug', 'alt', 'image name', 'image metadata', 'PDF name', 'PDF text', 'office file', 'alt in the text', 'image in the text'] as const

/** Where a canary was put. */
export interface Mark {
  /** The content path of the entry. */
  readonly entry: string
  readonly channel: (typeof CHANNELS)[number]
}

type Values = Record<string, unknown>

/** Their slugs are names elsewhere too, and stay: a person's is who they are at the log-in, an office's the folder of its pages. */
const KEEP_SLUG = ['rubrica', 'unita']

/**
 * Copies the sample content and puts a canary in every channel of the entries below some folders, each its own.
 *
 * @param below folders of `content/`: `['intranet']`
 * @param change what else happens to the values of a marked entry
 */
export async function markedContent(to: string, below: readonly string[], kind: SiteKind, change: (values: Values) => Values = (values) => values): Promise<ReadonlyMap<string, Mark>> {
  await cp('content', to, { recursive: true })
  const marks = new Map<string, Mark>()
  const entries = (await Promise.all(below.map((folder) => readdir(join(to, folder), { recursive: true }).then((names) => names.map((name) => `content/${folder}/${name}`))))).flat().filter((path) => readEntryPath(path)).sort()
  const moved = new Map<string, string>()
  for (const path of entries) {
    const word = (channel: Mark['channel']) => {
      const made = canary(marks.size)
      marks.set(made, { entry: newPath, channel })
      return made
    }
    const place = readEntryPath(path)
    if (!place) continue
    const slugWord = canary(marks.size)
    const newPath = KEEP_SLUG.includes(place.type) ? path : writeEntryPath({ ...place, slug: `${place.slug}-${slugWord}` })
    if (newPath !== path) marks.set(slugWord, { entry: newPath, channel: 'slug' })
    const media = `/${place.owner}/media`
    const [image, inText, pdf, office] = [`${media}/figura-${word('image name')}.png`, `${media}/testo-${marks.size}.png`, `${media}/modulo-${word('PDF name')}.pdf`, `${media}/foglio-${marks.size}.docx`]
    const files: readonly (readonly [string, Uint8Array])[] = [
      [image, pngWith(word('image metadata'))],
      [inText, pngWith(word('image in the text'), true)],
      [pdf, pdfWith(word('PDF text'))],
      [office, zipWith('word/document.xml', `<w:t>${word('office file')}</w:t>`)],
    ]
    const { data, body } = splitFrontMatter(await readFile(fileOf(to, path), 'utf8'))
    const values = data as Values
    const marked = {
      ...values,
      titolo: `${String(values.titolo)} ${word('title')}`,
      descrizione: `${String(values.descrizione)} ${word('description')}`,
      immagine: { file: image, alt: `Una figura ${word('alt')}` },
    }
    const text = [body, `Il testo ${word('body')}.`, `![Altra figura ${word('alt in the text')}](${inText})`, `[Il modulo](${pdf}) e [il foglio](${office}).`].filter(Boolean).join('\n\n')
    for (const [file, bytes] of files) await writeFile(join(to, place.site, file), bytes)
    await writeFile(fileOf(to, path), joinFrontMatter(change(marked), text))
    if (newPath !== path) {
      await rename(fileOf(to, path), fileOf(to, newPath))
      moved.set(`${place.site}/${place.type}/${place.slug}`, readEntryPath(newPath)?.slug ?? '')
    }
  }
  for (const site of new Set(below.map((folder) => folder.split('/')[0] ?? ''))) await renameReferences(to, site, kind, moved)
  return marks
}

/** Relations and links go on naming what they named. */
async function renameReferences(to: string, site: string, kind: SiteKind, moved: ReadonlyMap<string, string>): Promise<void> {
  const paths = (await readdir(join(to, site), { recursive: true })).map((name) => `content/${site}/${name}`).filter((path) => readEntryPath(path))
  for (const path of paths) {
    const bytes = await readFile(fileOf(to, path))
    const result = parseEntry(path, bytes, kind)
    if (!('entry' in result)) throw new Error(`${path}: ${result.issues.map(({ sentence }) => sentence).join(' ')}`)
    const { data, body } = splitFrontMatter(bytes.toString())
    for (const reference of referencesOf(result.entry, kind)) {
      const slug = reference.kind === 'entry' && moved.get(`${site}/${reference.type}/${reference.slug}`)
      if (slug) setAt(data as Values, reference.keys, slug)
    }
    const linked = body.replace(/\/([a-z]+)\/([a-z0-9-]+)\//g, (link, type: string, slug: string) => `/${type}/${moved.get(`${site}/${type}/${slug}`) ?? slug}/`)
    await writeFile(fileOf(to, path), joinFrontMatter(data as object, linked))
  }
}

function setAt(values: Values, keys: readonly string[], value: string): void {
  const [key = '', ...rest] = keys
  if (rest.length === 0) values[key] = value
  else setAt(values[key] as Values, rest, value)
}

function fileOf(to: string, path: string): string {
  return join(to, path.slice('content/'.length))
}
