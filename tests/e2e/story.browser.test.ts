import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

/** 320 × 180, one colour: the smallest drawing that is a true PNG of a page's shape. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAUAAAAC0CAIAAABqhmJGAAABk0lEQVR42u3TAQkAAAzDsKm7psu51OsYBKKg0MweUCoSgIEBAwMGBgMDBgYMDBgYDAwYGDAwGBgwMGBgwMBgYMDAgIEBA4OBAQMDBgYDAwYGDAwYGAwMGBgwMGBgMDBgYMDAYGDAwICBAQODgQEDAwYGA6sABgYMDBgYDAwYGDAwYGAwMGBgwMBgYMDAgIEBA4OBAQMDBgYMDAYGDAwYGAwMGBgwMGBgMDBgYMDAgIHBwICBAQODgQEDAwYGDAwGBgwMGBgMDBgYMDBgYDAwYGDAwICBwcCAgQEDg4EBAwMGBgwMBgYMDBgYMDAYGDAwYGAwMGBgwMCAgcHAgIEBAwMGBgMDBgYMDAYGDAwYGDAwGBgwMGBgMDBgYMDAgIHBwICBAQMDBgYDAwYGDAwGBgwMGBgwMBgYMDBgYMDAYGDAwICBwcCAgQEDAwYGAwMGBgwMBlYBDAwYGDAwGBgwMGBgwMBgYMDAgIHBwICBAQMDBgYDAwYGDAwYGAwMGBgwMBgYMDBgYMDAYGDAwICBAQNDtwcMU6/+0N53JAAAAABJRU5ErkJggg==',
  'base64',
)

const story = suite('story')
let stage: Stage
story.before(async () => {
  stage = await openStage()
})
story.after(() => stage.end())
const as = (person: string | null) => stage.as(person)

story('the referent enters with one click and writes a notice with an image', async () => {
  const page = await as('Marta Campi')
  await page.getByRole('link', { name: 'Scrivi una pagina' }).click()
  await page.getByText('Scrivi: Notizia o avviso').click()
  await page.getByLabel('Titolo', { exact: true }).fill('Il ponte di legno chiude per lavori')
  await page.getByLabel('Descrizione breve', { exact: true }).fill('Da lunedì il ponte di legno è chiuso: ecco da dove passare.')
  await choose(page, 'tipo', 'Notizia')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Il ponte di legno chiude da lunedì. Si passa dal ponte nuovo, a duecento metri.')
  await page.getByRole('button', { name: 'Scegli un’immagine' }).first().click()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Ponte di legno.png', mimeType: 'image/png', buffer: PICTURE })
  await page.getByRole('button', { name: 'Usa questo' }).click()
  await page.getByLabel(/^Testo alternativo/).fill('Il ponte di legno visto dalla riva')
  const preview = page.frameLocator('#preview-pane').frameLocator('iframe')
  await preview.getByRole('heading', { name: 'Il ponte di legno chiude per lavori' }).waitFor()
  await page.getByRole('button', { name: 'Salva', exact: true }).click()
  await page.getByText('Bozza salvata').waitFor()
  await sendToReview(page)
  await page.context().close()
})

story('an anonymous reader does not see it yet', async () => {
  const response = await fetch(`${stage.portal.url}/prato/novita/notizie/il-ponte-di-legno-chiude-per-lavori/`)
  assert.is(response.status, 404)
})

story('the editor sees what is new in the desk and sends it back with a reason', async () => {
  const page = await as('Elena Bassi')
  await page.getByRole('link', { name: 'Scrivania della redazione' }).click()
  await page.getByRole('link', { name: 'Il ponte di legno chiude per lavori' }).waitFor()
  await assertAccessible(page)
  await page.getByRole('link', { name: 'Il ponte di legno chiude per lavori' }).click()
  await page.getByRole('heading', { name: /^Nuova pagina/ }).waitFor()
  const frame = page.frameLocator('iframe[title^="Dopo"]')
  await frame.getByRole('heading', { name: 'Il ponte di legno chiude per lavori' }).waitFor()
  const picture = frame.getByRole('img', { name: 'Il ponte di legno visto dalla riva' })
  await page.waitForTimeout(500)
  assert.is(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth), 320, 'the proposed image is seen')
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Rimanda con un motivo' }).click()
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Scrivi fino a quando resta chiuso.')
  await page.getByRole('dialog').getByRole('button', { name: 'Rimanda' }).click()
  await page.getByText('con il tuo motivo').waitFor()
  await page.context().close()
})

story('the referent reads the reason in the editor, corrects and sends it again', async () => {
  const page = await as('Marta Campi')
  await page.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/entries/polizia-municipale/il-ponte-di-legno-chiude-per-lavori`)
  await page.getByText('Scrivi fino a quando resta chiuso.').waitFor()
  await page.getByLabel('Descrizione breve', { exact: true }).fill('Da lunedì e fino al 18 dicembre il ponte di legno è chiuso.')
  await page.getByRole('button', { name: 'Salva', exact: true }).click()
  await page.getByText('Bozza salvata').waitFor()
  await sendToReview(page)
  await page.context().close()
})

story('who wrote it cannot publish it, not even by asking the server', async () => {
  const page = await as('Marta Campi')
  const { value: list } = await ask(page, '/api/cms/proposals', {})
  const [{ number, tip } = { number: 0, tip: '' }] = list as { number: number; tip: string }[]
  const answer = await ask(page, '/api/desk/publish', { number, tip })
  assert.is(answer.status, 403)
  assert.is((answer.value as { code: string }).code, 'not-allowed-approve')
  await page.context().close()
})

story('the editor publishes it', async () => {
  const page = await as('Elena Bassi')
  await page.goto(`${stage.portal.url}/redazione/scrivania/`)
  await page.getByRole('link', { name: 'Il ponte di legno chiude per lavori' }).click()
  await page.getByRole('button', { name: 'Approva e pubblica' }).click()
  await page.getByRole('button', { name: 'Sì, pubblica' }).click()
  await page.getByRole('status').filter({ hasText: 'è in linea' }).waitFor()
  await page.context().close()
})

story('an anonymous reader reads it at once, on its page and in the list, with its image', async () => {
  const page = await as(null)
  await page.goto(`${stage.portal.url}/prato/novita/`)
  await page.getByRole('link', { name: 'Il ponte di legno chiude per lavori' }).first().click()
  await page.getByText('Si passa dal ponte nuovo').waitFor()
  await page.getByText('fino al 18 dicembre').first().waitFor()
  const picture = page.getByRole('img', { name: 'Il ponte di legno visto dalla riva' })
  // The browser takes the size it needs: what is drawn comes from the image that was sent in, which was 320 pixels wide.
  assert.equal(await picture.evaluate((image: HTMLImageElement) => [image.complete && image.naturalWidth > 0, image.getAttribute('width')]), [true, '320'])
  await assertAccessible(page)
  await page.context().close()
})

story('a referent of another office opens the same page and cannot save it', async () => {
  const page = await as('Luca Orsini')
  const path = 'content/prato/polizia-municipale/notizia/il-ponte-di-legno-chiude-per-lavori.md'
  const { head, text } = (await ask(page, '/api/cms/entry', { path })).value as { head: string; text: string }
  const answer = await ask(page, '/api/cms/save', {
    collection: 'prato-notizia',
    slug: 'polizia-municipale/il-ponte-di-legno-chiude-per-lavori',
    requestId: 'richiesta-di-luca',
    path,
    base: { head, tip: null },
    text: text.replace('chiude per lavori', 'resta aperto'),
    media: [],
  })
  assert.is(answer.status, 403)
  assert.is((answer.value as { code: string }).code, 'not-allowed-write')
  await page.context().close()
})

story('the history names both, to native git as well', () => {
  if (!existsSync('/usr/bin/git')) return
  const log = execFileSync('git', ['-C', stage.portal.repository, 'log', '-1', '--format=%an%n%B', 'main'], { encoding: 'utf8' })
  assert.match(log, /Marta Campi/)
  assert.match(log, /Approved-by: Elena Bassi/)
  execFileSync('git', ['-C', stage.portal.repository, 'fsck', '--strict', '--no-dangling'], { stdio: 'pipe' })
})

for (const [name, path, person] of [
  ['the start page', '/', null],
  ['the log-in', '/entra', null],
  ['a home page', '/prato/', null],
  ['a service', '/prato/servizi/', null],
  ['the intranet', '/intranet/', 'Sara Monti'],
  ['a refusal', '/intranet/prato/', 'Davide Riva'],
] as const) {
  story(`nothing stands in the way on ${name}, wide or narrow`, async () => {
    const page = await as(person)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(stage.portal.url + path)
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} does not scroll sideways at ${width}`)
    }
    await page.context().close()
  })
}

story('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))

story.run()

async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.locator(`[id^=${field}-field]`).first().click()
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
}

async function sendToReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Manda in revisione' }).click()
  await page.getByText('In revisione').first().waitFor()
}
