import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { safeHtml } from '../../../../lib/mail/safe/safe-html.ts'
import { assertAccessible } from '../../../browser.ts'
import { openFrames } from './frames-stand.ts'

const DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const frames = await openFrames()
const test = suite('the frame of a message')
const page = await frames.open()
const refused: string[] = []
page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))

/** Shows one message, as wide as said, and gives its frame. */
async function show(html: string, { width = 700, images = {} as Record<string, string>, remote = false } = {}) {
  await page.addStyleTag({ url: '/style.css' })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(([some, own, wanted]) => {
    const shown = globalThis as unknown as { readonly show: (messages: readonly string[], frames: string, remote: boolean, images: Record<string, string>) => void }
    shown.show([some], 'as built', wanted, own)
    // One a page, as wide as the page.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#place{display:block}.cell{height:auto;overflow:visible}')
    document.adoptedStyleSheets = [sheet]
  }, [safeHtml(html).html, images, remote] as const)
  await page.waitForTimeout(300)
  const frame = page.frames().find((one) => one.url() === 'about:srcdoc')
  if (!frame) throw new Error('no frame')
  return frame
}

const scrolls = (frame: Awaited<ReturnType<typeof show>>) => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)

const LONG = '<h1>Avviso</h1><p>Testo di prova che va a capo più volte, perché è lungo quanto basta per riempire la riga.</p><ul><li>uno<li>due</ul><blockquote>citato</blockquote>'.repeat(12)
const NEWSLETTER = '<body bgcolor="#eeeeee"><table width="600" align="center" cellpadding="12"><tr><td bgcolor="#ffffff" style="font:18px/1.6 Georgia, serif"><h2>Novità</h2><p>Testo</p></td><td width="200">a lato</td></tr></table>'.replace('<p>', `<p>${'parole '.repeat(200)}`)

test('nothing in it scrolls, however long, at any width', async () => {
  for (const html of ['<p>Ciao', LONG, NEWSLETTER]) {
    for (const width of [700, 360, 1200]) {
      const over = await scrolls(await show(html, { width }))
      assert.ok(over <= 0 && over > -40, `${html.slice(0, 20)} at ${width}: ${over}`)
    }
  }
})

test('pictures of the message are in it, and it grows with them', async () => {
  const html = '<p>Logo:</p><img src="cid:logo@x" height="400" width="100"><img src="cid:constructor" alt="manca">'
  const frame = await show(html, { images: { 'logo@x': DOT } })
  assert.equal(await frame.evaluate(() => [...document.images].map(({ naturalWidth, alt }) => [naturalWidth, alt])), [[1, ''], [0, 'manca']])
  assert.ok((await scrolls(frame)) <= 0)
  assert.is(await (await show(html, { images: { 'logo@x': 'data:image/svg+xml,<svg/>' } })).evaluate(() => document.images[0]?.hasAttribute('src')), false)
})

test('pictures of other hosts come when they are wanted, with no word of who reads, and it grows with them', async () => {
  const told: (string | undefined)[] = []
  const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="700"><rect width="90" height="700"/></svg>'
  await page.context().route('https://foto.example/**', (route) => {
    told.push(route.request().headers().referer)
    return route.fulfill({ contentType: 'image/svg+xml', body: tall })
  })
  const html = `<p>Foto</p><img src="https://foto.example/a" alt="Piazza"><img src="${new URL(page.url()).origin.replace('http:', 'https:')}/esci" alt="nostra">`
  const sources = () => [...document.images].map((image) => [image.hasAttribute('src'), image.naturalHeight])
  assert.equal(await (await show(html)).evaluate(sources), [[false, 0], [false, 0]])
  assert.equal(told, [])
  const frame = await show(html, { remote: true })
  assert.equal(await frame.evaluate(sources), [[true, 700], [false, 0]])
  assert.ok(told.length > 0 && told.every((referrer) => referrer === undefined))
  assert.ok((await scrolls(frame)) <= 0)
})

test('styles of a message hold in it, and those of the page and of the message do not meet', async () => {
  const frame = await show('<p style="color:#ff0000">rosso</p>')
  assert.is(await frame.evaluate(() => getComputedStyle(document.querySelector('p') as Element).color), 'rgb(255, 0, 0)')
  assert.is(await page.evaluate(() => getComputedStyle(document.body).fontFamily === getComputedStyle(document.querySelector('.message-frame') as Element).fontFamily), true)
})

test('a link is reached with the keyboard, and opens beside the page, which it knows nothing of', async () => {
  const frame = await show('<p><a href="https://esterno.example/avviso">Leggi</a></p>')
  await page.context().route('https://esterno.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>fuori</title>' }))
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Tab')
  for (let times = 0; times < 3 && !(await frame.evaluate(() => document.activeElement?.tagName === 'A')); times++) await page.keyboard.press('Tab')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
  await opened.waitForLoadState()
  assert.equal(await opened.evaluate(() => [location.href, opener, document.referrer]), ['https://esterno.example/avviso', null, ''])
  await opened.close()
  assert.is(frame.url(), 'about:srcdoc')
})

test('the page around it breaks no rule, and its policy had nothing to refuse', async () => {
  await show(LONG)
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ title, sandbox }) => [title, sandbox.value])), [['Testo del messaggio', 'allow-popups allow-popups-to-escape-sandbox']])
  await assertAccessible(page)
  assert.equal(refused, [])
})

test.after(() => frames.close())
test.run()
