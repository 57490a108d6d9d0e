import { checkedEntry } from '../../../checks/checked-entry.ts'
import { entryFacts } from '../../../checks/knowledge/entry-facts.ts'
import { openKnowledge } from '../../../checks/knowledge/open-knowledge.ts'
import { brokenLinks } from '../../../checks/links/broken-links.ts'
import { ibans } from '../../../checks/personal/ibans.ts'
import { taxCodes } from '../../../checks/personal/tax-codes.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Site } from '../../../model/sites.ts'
import type { Mapped } from './map-item.ts'
import { nameOf, type Note, sampleOf } from './note.ts'

/** Any account of Italy, right or wrong: whose it is a person must say. */
const ACCOUNT = /\bIT ?\d{2} ?[A-Z](?: ?[A-Z0-9]){22}\b/g

/** What the desk's checks say of data of people and of links that lead nowhere; codes are told by their first three signs only. */
export function checked(came: readonly (Mapped & { readonly entry: Entry })[], media: readonly string[], site: Site, today: string): readonly Note[] {
  const knowledge = openKnowledge({ site, entries: came.map(({ entry }) => entryFacts(entry, 'public')), media: new Map(media.map((file) => [`content/${site.key}${file}`, 0])), today, speller: null })
  return came.flatMap(({ item, entry }) => {
    const page = checkedEntry(entry, 'public')
    const personal = [...taxCodes(page, knowledge), ...ibans(page, knowledge)].map(({ label, quote }): Note => ({ code: 'personal', of: nameOf(item), what: label, sample: masked(quote) }))
    const accounts = page.texts.flatMap(({ label, value }) => [...value.matchAll(ACCOUNT)].map(([code]): Note => ({ code: 'personal', of: nameOf(item), what: label, sample: masked(code) })))
    const links = brokenLinks(page, knowledge).map(({ label, quote }): Note => ({ code: 'link-nowhere', of: nameOf(item), what: label, sample: sampleOf(quote) }))
    return [...onlyOnce([...personal, ...accounts]), ...links]
  })
}

function onlyOnce(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [`${note.what} ${note.sample}`, note])).values()]
}

function masked(code: string): string {
  return `${code.slice(0, 3)}…`
}
