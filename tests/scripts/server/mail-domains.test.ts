import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { loadRules } from '../../../lib/access/load.ts'
import { isPersonPlace, peopleOf } from '../../../lib/access/people.ts'
import { readEntryPath } from '../../../lib/model/entry-path.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { parseSites } from '../../../lib/model/sites.ts'
import { readFirstPages } from '../../../scripts/new-site/first-pages.ts'
import { makeSite } from '../../../scripts/new-site/make-site.ts'
import { readNewSite } from '../../../scripts/new-site/new-site.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { mailDomains } from '../../../scripts/server/mail-domains.ts'

const files = await readContent('content')
const inForce = (all: ReadonlyMap<string, Uint8Array>) => {
  const sites = parseSites(new TextDecoder().decode(all.get('content/siti.yml')))
  loadRules(new TextDecoder().decode(all.get('content/regole.yml')), sites)
  const cards = [...all].filter(([path]) => isPersonPlace(readEntryPath(path) ?? { site: '', owner: '', type: '', slug: '' })).map(([path, bytes]) => parseEntry(path, bytes, 'intranet'))
  return { sites, people: peopleOf(cards.flatMap((card) => ('entry' in card ? [card.entry] : []))) }
}

test('in the trial whoever is in the rubrica has mail, and those of a new municipality as soon as it is there', async () => {
  const before = mailDomains(inForce(files))
  for (const domain of ['prato.example', 'montemurlo.example', 'cantagallo.example']) assert.ok(before.includes(domain), domain)
  assert.not.ok(before.includes('vernio.example'))
  const made = makeSite(readNewSite({ key: 'vernio', name: 'Comune di Vernio' }), { files, templates: await readFirstPages(), today: '2026-11-28' })
  assert.ok(mailDomains(inForce(new Map([...files, ...made]))).includes('vernio.example'))
})

test.run()
