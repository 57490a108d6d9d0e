import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible, openBrowser } from '../../browser.ts'
import { openStand, type Stand } from './stand/server.ts'

const checks = suite('checks')
let stand: Stand
let browser: Browser

checks.before(async () => {
  ;[stand, browser] = await Promise.all([openStand(), openBrowser()])
})
checks.after(async () => {
  await browser.close()
  await stand.close()
})

async function open(width = 1280): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'it-IT' })).newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${stand.url}#/proposta/12`)
  await page.getByRole('heading', { name: 'Controlli' }).waitFor()
  await page.getByText('1 errore nuovo').waitFor()
  return page
}

const section = (page: Page) => page.getByRole('region', { name: 'Controlli' })

checks('how many problems are new, how many are mended and whether it reads better is said at a glance, in words', async () => {
  const page = await open()
  const words = await section(page).innerText()
  for (const said of ['1 errore nuovo', '2 avvisi nuovi', '1 consiglio nuovo', '1 problema risolto', '1 problema c’era già', 'Leggibilità da 52 a 61: più facile']) assert.ok(words.includes(said), said)
  await page.context().close()
})

checks('what is grave is open with its words and what to do; advice and what was there are folded', async () => {
  const page = await open()
  await section(page).getByText('non porta a nessuna pagina del sito').waitFor()
  assert.ok((await section(page).locator('blockquote').first().innerText()).endsWith('da parte dell’ufficio.'), 'a long sentence is shown whole')
  assert.ok(await section(page).getByText('Si può scrivere: «iscrizione» o «inscrizione».').isVisible())
  const advice = section(page).getByText('«nelle more del»', { exact: false })
  assert.not.ok(await advice.isVisible())
  await section(page).getByText('1 consiglio nuovo').last().click()
  assert.ok(await advice.isVisible())
  await page.context().close()
})

checks('an issue leads to its field in the editor', async () => {
  const page = await open()
  const link = section(page).getByRole('link', { name: 'Apri nella modifica (Titolo)' })
  assert.match((await link.getAttribute('href')) ?? '', /entries\/servizi-demografici\/anagrafe\?campo=titolo$/)
  await page.context().close()
})

for (const width of [1280, 360]) {
  checks(`at ${width} pixels everything is in reach, with nothing wrong for axe and nothing out of the page`, async () => {
    const page = await open(width)
    for (const fold of await section(page).locator('summary').all()) await fold.click()
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth))
    await page.context().close()
  })
}

checks.run()
