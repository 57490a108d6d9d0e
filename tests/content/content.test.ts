import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import type { project } from '../../lib/model/types/project.ts'
import { loadSpeller } from '../../lib/checks/spelling/hunspell/load-speller.ts'
import { checkContent } from '../../scripts/check/check-content.ts'
import { fails } from '../../scripts/check/fails.ts'
import { readContent } from '../../scripts/seed/read-content.ts'

const files = await readContent('content')
const places = [...files.keys()].flatMap((path) => readEntryPath(path) ?? [])
const count = (site: string, type: string) => places.filter((place) => place.site === site && place.type === type).length

const speller = await loadSpeller()
const check = (content: ReadonlyMap<string, Uint8Array>, only?: string) => checkContent(content, { only, today: '2026-11-28', speller })
// The founding page of 2003 is kept as it was written.
const AS_IT_WAS = 'content/prato/comunicazione/progetto/comunicazione-istituzionale-integrata.md'

test('every entry of the sample fits the model, its relations hold, its Italian is plain', () => {
  const { sites, issues } = check(files)
  assert.is(sites.length, 4)
  assert.equal(issues.filter((issue) => fails(issue, false)), [])
  assert.equal(issues.filter(({ path, severity }) => path !== AS_IT_WAS && severity !== 'hint'), [], 'and no warning is false')
})

test('the check finds what is wrong: a doubled name, a relation to nothing, a hard text', () => {
  const path = 'content/prato/urp/pagina/note-legali.md'
  const text = new TextDecoder().decode(files.get(path))
  const hard = `${text}\n\n${'Considerata l’intervenuta necessità di provvedere alla riorganizzazione dell’amministrazione territorialmente competente, relativamente all’autorizzazione '.repeat(20)}.\n`
  const broken = new Map([...files, [path, new TextEncoder().encode(hard)], ['content/prato/urp/unita/anagrafe.md', files.get('content/prato/anagrafe/unita/anagrafe.md') ?? new Uint8Array()]])
  broken.delete('content/prato/anagrafe/luogo/anagrafe.md')
  const found = check(broken, 'prato').issues.filter((issue) => fails(issue, false))
  const said = (at: string) => found.filter((issue) => issue.path === at).map(({ sentence }) => sentence).join('\n')
  assert.match(said(path), /Il testo è (molto )?difficile/)
  assert.match(said('content/prato/urp/unita/anagrafe.md'), /Il campo «ufficio» deve essere «urp»/)
})

const LEAST = { servizio: 12, unita: 8, persona: 6, luogo: 5, notizia: 10, evento: 5, documento: 8, faq: 5, pagina: 4, argomento: 5 }
for (const site of ['prato', 'montemurlo', 'cantagallo']) {
  test(`${site} has enough to be judged by`, () => {
    for (const [type, least] of Object.entries(LEAST)) assert.ok(count(site, type) >= least, `${type}: ${count(site, type)}`)
  })
}

test('the intranet has its rubrica, circulars, forms, guides, objectives and plan', () => {
  for (const [type, least] of Object.entries({ rubrica: 12, documento: 12, notizia: 8, pagina: 5, obiettivo: 5, intervento: 6 })) assert.ok(count('intranet', type) >= least, type)
})

test('the founding page is there with all it says', () => {
  const path = 'content/prato/comunicazione/progetto/comunicazione-istituzionale-integrata.md'
  const result = parseEntry(path, files.get(path) ?? new Uint8Array(), 'public')
  assert.ok('entry' in result)
  const values = result.entry.values as ValuesOf<typeof project>
  assert.is(values.titolo, 'Comunicazione istituzionale integrata')
  assert.is(values.in_corso, false)
  assert.equal(values.settori_coinvolti, ['comunicazione', 'sistema-informativo'])
  assert.is(values.ruolo_comune, 'Partner')
  assert.equal(values.partner?.map(({ nome }) => nome), ['Comune di Prato', 'Università degli studi di Siena', 'Comune di Cantagallo', 'Comune di Montemurlo'])
  assert.is(values.cofinanziamento_perc, 46)
  assert.equal([values.inizio, values.fine], ['2003-09-01', '2004-05-31'])
  assert.is(values.obiettivi.length, 10)
  assert.match(values.body, /La webmail ha lo scopo di mettere in condizione gli utenti interni/)
})

test.run()
