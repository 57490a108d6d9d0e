import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readSigners } from '../../scripts/verify/read-signers.ts'
import { writeReport } from '../../scripts/audit/write-report.tsx'
import { assertAccessible } from '../browser.ts'
import { visitorOf } from '../functions/visitor.ts'
import { openRegister } from '../lib/history/audit/read-register.ts'
import { parseCsv } from '../lib/history/audit/parse-csv.ts'
import { proposingAt } from './proposing.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
test.after(() => stage.end())
const { portal } = stage
const { enter, get, post } = visitorOf(portal.url)
const PATH = 'content/prato/polizia-municipale/notizia/lavaggio-strade-sospeso.md'
const REASON = 'Allerta meteo: =serve subito.'

const [marta, elena, teresa] = [await enter('marta-campi'), await enter('elena-bassi'), await enter('teresa-valli')]
const { text } = (await (await post('/api/cms/entry', { path: PATH }, marta)).json()) as { text: string }
const written = (days: string) => proposingAt(portal.url).propose('marta-campi', PATH, text.replace(/^descrizione: .*$/m, `descrizione: Per ${days} giorni le macchine non passano.`))
assert.is((await post('/api/desk/publish', await proposed('tre'), elena)).status, 200)
assert.is((await post('/api/desk/emergency', { ...(await proposed('quattro')), reason: REASON }, elena)).status, 200)

async function proposed(days: string): Promise<{ readonly number: number; readonly tip: string }> {
  const { number, tip } = await written(days)
  return { number, tip }
}

const YEAR = `dal=${String(new Date().getFullYear())}-01-01&al=${String(new Date().getFullYear())}-12-31`
const FIRST = `dal=2026-01-01&al=${String(new Date().getFullYear())}-12-31`
const ENDS = ['registro', 'registro-riga', 'registro.csv', 'registro.json', 'registro.html', 'registro.css']

test('who is no auditor gets what anybody gets for what does not exist', async () => {
  const nothing = await get('/api/desk/niente', elena)
  const words = await nothing.text()
  assert.is(nothing.status, 404)
  for (const end of ENDS) {
    const answer = await get(`/api/desk/${end}?${YEAR}`, elena)
    assert.equal([answer.status, await answer.text()], [404, words], end)
    assert.is((await get(`/api/desk/${end}?${YEAR}`)).status, 401, 'who is nobody yet is asked who they are')
  }
  assert.not.match(await (await get('/redazione/scrivania/', elena)).text(), /#\/registro/)
  assert.match(await (await get('/redazione/scrivania/', teresa)).text(), /#\/registro/)
})

test('a question that is none is refused in words', async () => {
  for (const query of ['', 'dal=2026-01-01&al=2025-01-01', `${YEAR}&genere=altro`, `${YEAR}&pagina=0`, `${YEAR}&percorso=${'a'.repeat(501)}`]) assert.is((await get(`/api/desk/registro?${query}`, teresa)).status, 400, query)
  assert.is((await get(`/api/desk/registro-riga?v=../..`, teresa)).status, 404)
})

async function isNarrow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}

test('an auditor sees exceptions first, narrows, opens the whole evidence, and takes it along; by keyboard, at 360 px, and axe finds nothing', async () => {
  const page = await stage.as('Teresa Valli')
  await page.goto(`${portal.url}/redazione/scrivania/`)
  await page.getByRole('link', { name: 'Registro', exact: true }).click()
  await page.getByRole('heading', { name: 'Pubblicazioni', exact: true }).waitFor()
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  assert.equal(headings, ['Eccezioni', 'Pubblicazioni'])
  const urgent = page.locator('summary', { hasText: 'nessuna seconda persona l’ha ancora firmata' })
  await urgent.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Lavaggio delle strade/ }).first().waitFor()
  await assertAccessible(page)

  await page.getByRole('combobox', { name: 'Persona' }).selectOption('marta-campi')
  await page.getByRole('combobox', { name: 'Genere' }).selectOption('change')
  await page.getByLabel('Percorso che comincia con').fill('content/prato/polizia-municipale/notizia/lavaggio')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: '2 pubblicazioni, 1 in emergenza.' }).waitFor()
  assert.match(page.url(), /percorso=content\/prato\/polizia-municipale\/notizia\/lavaggio/)

  const evidence = page.getByRole('button', { name: /Tutte le prove/ }).nth(1)
  await evidence.focus()
  await page.keyboard.press('Enter')
  await page.getByText('impronta delle regole').waitFor()
  const said = await page.locator('.desk-register-evidence').innerText()
  for (const words of ['da «Per due giorni', 'Marta Campi', 'Elena Bassi, come urp-prato', '/prato/ approvers=urp-prato need=1', 'model references links rights conflicts', 'buona', PATH]) assert.ok(said.includes(words), words)
  await page.setViewportSize({ width: 360, height: 800 })
  assert.ok(await isNarrow(page))
  await assertAccessible(page)

  const href = await page.getByRole('link', { name: 'Tabella (CSV)' }).getAttribute('href')
  const csv = await (await get(href ?? '', teresa)).bytes()
  const [names = [], ...records] = parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv))
  assert.equal(records.map((record) => record[names.indexOf('emergenza')]), [REASON, ''])
  assert.equal(records.map((record) => record[names.indexOf('eccezioni')]), ['emergency-unsigned', ''])
  const [row] = ((await (await get((href ?? '').replace('.csv', '.json'), teresa)).json()) as { rows: { commit: string }[] }).rows
  await page.goto(`${portal.url}/redazione/scrivania/#/registro/${row?.commit ?? ''}`)
  await page.getByRole('heading', { level: 1, name: /^Lavaggio delle strade/ }).waitFor()
  await page.getByText(REASON).first().waitFor()
  assert.equal(stage.faults, [])
})

test('the page to print says the same without a script, from the portal and from a folder, and axe finds nothing', async () => {
  const page = await stage.as('Teresa Valli')
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`${portal.url}/api/desk/registro.html?${FIRST}`)
  await page.getByRole('heading', { level: 2, name: 'Eccezioni' }).waitFor()
  assert.ok(await isNarrow(page))
  await assertAccessible(page)

  const folder = await mkdtemp(join(tmpdir(), 'registro-'))
  const register = await openRegister(portal.repository, Date.now(), await readSigners(join(portal.dataDir, 'firme-ammesse')))
  try {
    const report = await register.report({ sample: { size: 3, seed: '7' } })
    assert.is((await writeReport(report, folder, { CHROME: '/nowhere' })).printed, false)
    await page.goto(pathToFileURL(join(folder, 'registro.html')).href)
    await page.getByText('Come si estrae').waitFor()
    assert.is(await page.locator('article').count(), 3)
    assert.is(await page.locator('script').count(), 0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await assertAccessible(page)
  } finally {
    await register.close()
    await rm(folder, { recursive: true })
  }
})

test.run()
