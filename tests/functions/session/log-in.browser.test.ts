import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Page } from 'playwright-core'
import { assertAccessible, openBrowser } from '../../browser.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { CLIENT, openProvider } from './provider.ts'

const provider = await openProvider({
  davide: { email: 'davide.riva@montemurlo.example', email_verified: true },
  ignota: { email: 'ignota@altro.example', email_verified: true },
})
const portal = await openTestPortal({
  logIn: {
    openId: { issuer: provider.issuer, ...CLIENT, name: 'l’accesso dei Comuni', personClaim: null },
    // Nobody listens there: what is tried here is said before any server is asked.
    mailboxes: { servers: new Map([['montemurlo.example', { host: 'localhost', port: 1, tls: 'implicit' }], ['prato.example', { host: 'localhost', port: 1, tls: 'implicit' }]]), ca: null },
  },
})
provider.register(portal.url)
const browser = await openBrowser()
test.after(async () => {
  await browser.close()
  await portal.end()
  await provider.end()
})
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }

/** A window of its own without scripts, and what the pages' own policies have refused in it. */
async function open(viewport = DESK, javaScriptEnabled = true): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ viewport, javaScriptEnabled, locale: 'it-IT' })).newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text())
  })
  return { page, faults }
}

async function throughProvider(page: Page, login: string): Promise<void> {
  await page.getByRole('link', { name: 'Entra con l’accesso dei Comuni' }).click()
  await page.waitForURL(`${provider.issuer}/**`)
  await page.fill('[name=login]', login)
  await page.fill('[name=password]', 'qualsiasi')
  await page.click('[type=submit]')
}

test('someone enters with the provider from a page they may not read, without scripts, and lands on it; leaving ends both sessions', async () => {
  const { page, faults } = await open(DESK, false)
  await page.goto(`${portal.url}/intranet/montemurlo/`)
  await page.getByRole('link', { name: 'Entra' }).click()
  await throughProvider(page, 'davide')
  await page.waitForURL(`${portal.url}/intranet/montemurlo/`)
  const cookies = await page.context().cookies(portal.url)
  assert.equal(cookies.map(({ name, httpOnly, secure, sameSite }) => [name, httpOnly, secure, sameSite]), [['__Host-sid', true, true, 'Lax']])

  await page.goto(portal.url)
  await page.getByRole('button', { name: 'Esci', exact: true }).click()
  await page.waitForURL(`${provider.issuer}/session/end**`)
  assert.equal((await page.context().cookies(portal.url)).map(({ name }) => name), [])
  await page.getByRole('button', { name: /yes|sign me out/i }).click()
  await page.waitForURL(`${portal.url}/`)
  await page.goto(`${portal.url}/entra`)
  await page.getByRole('link', { name: 'Entra con l’accesso dei Comuni' }).click()
  await page.waitForSelector('[name=login]')
  assert.equal(faults, [])
})

test('the same with scripts, and «everywhere» ends a session in another window', async () => {
  const [one, two] = [await open(), await open(PHONE)]
  for (const { page } of [one, two]) {
    await page.goto(`${portal.url}/entra?next=/intranet/`)
    await throughProvider(page, 'davide')
    await page.waitForURL(`${portal.url}/intranet/`)
  }
  await one.page.goto(portal.url)
  await assertAccessible(one.page)
  await one.page.getByRole('button', { name: 'Esci da tutti i dispositivi' }).click()
  await one.page.waitForURL(`${provider.issuer}/session/end**`)
  const answer = await two.page.goto(`${portal.url}/intranet/`)
  assert.is(answer?.status(), 401)
  assert.equal([...one.faults, ...two.faults], [])
})

test('someone the rubrica does not know reads a page that says what to do', async () => {
  const { page, faults } = await open(PHONE)
  await page.goto(`${portal.url}/entra`)
  await throughProvider(page, 'ignota')
  await page.getByText('il tuo nome non è nella rubrica').waitFor()
  await assertAccessible(page)
  await page.getByRole('link', { name: 'Torna alla pagina di accesso' }).click()
  await page.waitForURL(`${portal.url}/entra`)
  assert.equal(faults, [])
})

for (const [name, viewport] of [['a desk', DESK], ['a phone', PHONE]] as const) {
  test(`on ${name} the log-in has every way, nothing is wider than the page, and no rule of WCAG 2.2 AA is broken`, async () => {
    const { page, faults } = await open(viewport)
    await page.goto(`${portal.url}/entra`)
    assert.equal(await page.locator('h2').allTextContents(), ['Con l’accesso del tuo ente', 'Con la tua posta di lavoro', 'Con una persona della dimostrazione'])
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    for (const box of await Promise.all((await page.locator('main :is(a, button, input:not([type=hidden]))').all()).map((item) => item.boundingBox()))) assert.ok((box?.height ?? 0) >= 24, JSON.stringify(box))
    const fields = await page.locator('input:not([type=hidden])').evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name'), input.getAttribute('autocomplete'), input.getAttribute('type')]))
    assert.equal(fields, [['email', 'username', 'email'], ['password', 'current-password', 'password']])
    assert.equal(faults, [])
  })

  test(`on ${name} an error takes the focus without any script, names the field, and keeps what was typed`, async () => {
    const { page } = await open(viewport)
    await page.goto(`${portal.url}/entra?next=/intranet/`)
    await page.getByLabel('Indirizzo di posta').fill('davide.riva@altro.example')
    await page.getByLabel('Password della posta').fill('sbagliata')
    await page.getByRole('button', { name: 'Entra con la posta' }).click()
    await page.waitForURL(`${portal.url}/entra/casella`)
    assert.match(await page.title(), /^Errore: Entra/)
    assert.is(await page.evaluate(() => document.activeElement?.id), 'errore')
    assert.is(await page.getByLabel('Indirizzo di posta').inputValue(), 'davide.riva@altro.example')
    assert.is(await page.getByLabel('Password della posta').inputValue(), '')
    for (const label of ['Indirizzo di posta', 'Password della posta']) {
      const [invalid, described] = await page.getByLabel(label).evaluate((input) => [input.getAttribute('aria-invalid'), (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')])
      assert.is(invalid, 'true')
      assert.match(described ?? '', /non si può entrare/)
    }
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await assertAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.is(await page.evaluate(() => document.activeElement?.id), 'casella-email', 'the summary leads to the field')
  })
}

test.run()
