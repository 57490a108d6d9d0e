import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { makeIndex } from '../../../scripts/search/make-index.ts'
import { assertAccessible, openBrowser } from '../../browser.ts'
import { CRITERIA } from '../../conformity/criteria.ts'
import { gather } from '../../conformity/gather.ts'
import { ratingOf } from '../../conformity/rating.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { moduleOf } from '../../module-of.ts'

const SITES = `# I nostri siti
siti:
  intranet: # di tutti
    tipo: intranet
    nome: Intranet
    breve: Intranet
    base: /intranet/
    portale: /
    colore: "#3b3f8f"
    stemma: /tutti/media/stemma.svg
    email: redazione@intranet.example
    aree:
      tutti: Tutti gli enti
`
const RULES = `version: 1
members: [unione]
groups:
  redazione: { of: "*" }
rules:
  - { path: /intranet/, readers: [staff], authors: [redazione], approvers: [redazione] }
`
const card = (name: string) => `---
titolo: ${name} Unione
descrizione: Cura la intranet.
area: tutti
nome: ${name}
cognome: Unione
ente: unione
ruolo: Redazione
email: ${name.toLowerCase()}@unione.example
gruppi: [redazione]
data_pubblicazione: 2026-01-01
data_revisione: 2027-01-01
---
`

const root = await mkdtemp(join(tmpdir(), 'primo-sito-'))
const content = join(root, 'content')
await mkdir(join(content, 'intranet', 'tutti', 'rubrica'), { recursive: true })
await mkdir(join(content, 'intranet', 'tutti', 'media'), { recursive: true })
await writeFile(join(content, 'siti.yml'), SITES)
await writeFile(join(content, 'regole.yml'), RULES)
await writeFile(join(content, 'intranet', 'tutti', 'media', 'stemma.svg'), await readFile('content/intranet/tutti/media/stemma.svg'))
for (const name of ['Ida', 'Leo', 'Mara']) await writeFile(join(content, 'intranet', 'tutti', 'rubrica', `${name.toLowerCase()}-unione.md`), card(name))

const command = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...moduleOf(`scripts/${script}.ts`), ...args], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}
const made = command('new-site', 'vernio', '--name', 'Comune di Vernio', '--colour', '#7a4b12', '--content', content)
const portal = await openTestPortal({ dataDir: join(root, 'dati'), contentDir: content, makeIndex })
const browser = await openBrowser()
test.after(async () => {
  await browser.close()
  await portal.end()
  await rm(root, { recursive: true, force: true })
})
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'it-IT' })).newPage()
await page.addInitScript('globalThis.__name = (named) => named')

test('one command makes the first site of a body, and the checks of a delivery find nothing to mend', () => {
  assert.is(made.status, 0, made.said)
  assert.match(made.said, /Comune di Vernio/)
  const checked = command('check', '--content', content, '--site', 'vernio', '--severe')
  assert.is(checked.status, 0, checked.said)
  assert.match(checked.said, /2[0-9] pagine: 0 errori, 0 avvisi/)
})

test('it meets every criterion of the national model with the full score, from its first day', async () => {
  const pages = await gather(page, `${portal.url}/vernio/`)
  for (const [code, judge] of Object.entries(CRITERIA)) assert.equal(judge(pages), { score: 1, why: [] }, code)
  await page.goto(pages.services[0]?.url ?? '')
  assert.equal(await ratingOf(page), { score: 1, why: [] })
  assert.equal(await page.context().cookies(), [])
})

test('six of its pages have nothing that keeps anybody out', async () => {
  for (const path of ['', 'servizi/anagrafe-e-stato-civile/carta-identita/', 'amministrazione/uffici/urp/', 'privacy/', 'amministrazione-trasparente/', 'prenota-appuntamento/']) {
    assert.is((await page.goto(`${portal.url}/vernio/${path}`))?.status(), 200, path)
    await assertAccessible(page)
  }
})

test('it is on the start page, behind the gate as open, in its feed, and is searched', async () => {
  const read = async (path: string) => {
    const response = await fetch(`${portal.url}${path}`, { redirect: 'manual' })
    return [response.status, await response.text()] as const
  }
  assert.match((await read('/'))[1], /href="\/vernio\/"/)
  assert.match((await read('/vernio/novita.xml'))[1], /Il Comune ha un sito nuovo/)
  assert.is((await read('/intranet/'))[0] === 200, false)
  await portal.searched()
  await page.goto(`${portal.url}/vernio/cerca/?q=${encodeURIComponent('carta d’identità')}`)
  await page.waitForSelector('main a[href*="carta-identita"]', { timeout: 10_000 })
})

test.run()
