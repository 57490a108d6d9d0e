import { lineOfHtml, markdownOfHtml, plainOfHtml } from '../html/convert.ts'
import { isPhpList, type PhpValue } from '../read/php-value.ts'
import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import { linkInText, openBody } from './body-parts.ts'
import { dayOfField, momentOfField } from './dates.ts'
import type { Desk, DeskResult, TitledFile } from './desk.ts'
import { fateOf } from './fate.ts'
import { filesOf } from './files-of.ts'
import { comingFile } from './coming-file.ts'
import { isEmpty } from './is-empty.ts'
import { conversionFor } from './links.ts'
import { nameOf, type Note, type NoteCode, sampleOf } from './note.ts'
import { firstParagraphs, shorten } from './shorten.ts'
import { termsOf } from './terms-of.ts'
import type { World } from './world.ts'

/**
 * @param prefix of the theme's fields for this type: `_dci_servizio_`
 */
export function openDesk(item: SourceItem, prefix: string, world: World): { readonly desk: Desk; readonly result: () => DeskResult } {
  const notes: Note[] = []
  const used = new Set<string>()
  const asked = new Set<string>()
  const parts = openBody()
  const of = nameOf(item)

  const note = (code: NoteCode, what: string, sample = '') => void notes.push({ code, of, what: sampleOf(what), sample: sampleOf(sample) })
  const use = (place: string): string | null => {
    used.add(place)
    return world.usable(place) ? (world.media.get(place) ?? comingFile(place)) : null
  }
  const conversion = conversionFor(item, world, use, note)
  const raw = (key: string): PhpValue | undefined => {
    const name = `${prefix}${key}`
    asked.add(name).add(`${name}_id`)
    const value = item.meta.get(name)
    if (typeof value === 'string' && /^a:\d/.test(value)) note('meta-unreadable', key, value)
    return isEmpty(value) ? undefined : value
  }
  const html = (key: string) => phpTexts(raw(key)).join('\n\n')
  const markdown = (text: string, top = 2) => markdownOfHtml(text, conversion, top)
  const plain = (key: string) => plainOfHtml(html(key), conversion, parts.addLink)

  function line(key: string, max = 255, title?: string): string | undefined {
    const text = lineOfHtml(html(key))
    if (text.length <= max) return text === '' ? undefined : text
    note('shortened', title ?? key, text)
    if (title !== undefined) parts.add(title, markdown(html(key), 3))
    return shorten(text, max)
  }

  function prose(key: string, title: string, max = 2_000): string | undefined {
    const text = plain(key)
    if (text.length > max) {
      note('shortened', title, text)
      parts.add(title, markdown(html(key), 3))
    }
    return text === '' ? undefined : firstParagraphs(text, max)
  }

  function homesOf<T>(what: string, ids: readonly number[], read: (id: number) => T | null): readonly T[] {
    return ids.flatMap((id) => {
      const found = read(id)
      if (found !== null) return [found]
      const target = world.items.get(id)
      // What citizens asked has their names in its title.
      note(target ? 'relation-waiting' : 'relation-broken', what, target && fateOf(target).kind !== 'personal' ? target.title : String(id))
      return []
    })
  }

  function dated(key: string, read: (value: string) => string | null): string | undefined {
    const value = raw(key)
    if (value === undefined) return undefined
    const text = isPhpList(value) ? String(value.get('date') ?? '') : String(value)
    const found = text === '' ? null : read(text)
    if (found === null && text !== '') note('value-refused', key, text)
    return found ?? undefined
  }

  const ids = (key: string) => phpTexts(raw(key)).flatMap((text) => (/^\s*\d{1,15}\s*$/.test(text) && Number(text) > 0 ? [Number(text)] : []))
  const slugs = (what: string, numbers: readonly number[], type: string) => [...new Set(homesOf(what, numbers, (id) => (world.homes.get(id)?.type === type ? (world.homes.get(id)?.slug ?? null) : null)))]
  const files = (key: string): readonly TitledFile[] => filesOf(raw(key), item, world, use, note)

  const desk: Desk = {
    item,
    world,
    note,
    raw,
    line,
    prose,
    lines: (key) => plain(key).split('\n').map((text) => text.replace(/^(?:- |\d+\. )/, '').trim()).filter((text) => text !== ''),
    day: (key) => dated(key, dayOfField),
    moment: (key) => dated(key, momentOfField),
    ids,
    slugs,
    related: (key, type) => slugs(key, ids(key), type),
    terms: (taxonomy, vocabulary) => termsOf(item, taxonomy, vocabulary, note),
    term: (taxonomy, vocabulary) => {
      const [first, ...others] = termsOf(item, taxonomy, vocabulary, note)
      if (others.length > 0) note('term-extra', taxonomy, others.join(', '))
      return first
    },
    file: (key) => files(key)[0]?.file,
    files,
    use,
    markdown,
    section: parts.add,
    sectionOf: (key, title) => {
      parts.add(title, markdown(html(key), 3))
    },
    linksTo: (key, title) => {
      parts.add(title, homesOf(title, ids(key), (id) => world.homes.get(id) ?? null).map((home) => `- ${linkInText(home.title, home.address)}`).join('\n'))
    },
    body: (text) => parts.join(markdown(text)),
  }
  const left = () => [...item.meta].filter(([key, value]) => key.startsWith(prefix) && !asked.has(key) && !isEmpty(value)).map(([key]) => key)
  return { desk, result: () => ({ notes, used, left: left() }) }
}
