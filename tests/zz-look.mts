import { openBrowser } from './browser.ts'
const base = 'http://localhost:8090'
const browser = await openBrowser()
const enter = async (name: string, width: number) => {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'it-IT' })).newPage()
  page.setDefaultTimeout(15000)
  await page.goto(base)
  await page.getByRole('button', { name }).click()
  await page.getByText(name).first().waitFor()
  return page
}
const desk = `${base}/redazione/scrivania/`
for (const width of [1280, 360]) {
  const page = await enter('Elena Bassi', width)
  const shot = (name: string, full = true) => page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: full })
  const step = async (name: string, run: () => Promise<void>) => { try { await run() } catch (e) { console.log(width, name, String(e).slice(0, 200)) } }
  await page.goto(`${desk}#/`); await page.waitForSelector('.desk-line-link'); await page.waitForTimeout(5000); await shot('queue')
  await page.goto(`${desk}#/proposta/2`); await page.getByRole('heading', { level: 1 }).waitFor(); await page.waitForTimeout(2500)
  await step('frame', async () => { await page.getByRole('heading', { name: /La pagina come/ }).scrollIntoViewIfNeeded(); await page.waitForTimeout(1500); await page.keyboard.press('n'); await page.waitForTimeout(1200); await shot('frame', false) })
  await step('side', async () => { if (width > 1000) { await page.getByRole('button', { name: 'Affiancate' }).click(); await page.waitForTimeout(1500); await page.keyboard.press('n'); await page.waitForTimeout(1000); await shot('side', false) } })
  await step('more', async () => { await page.getByRole('button', { name: /^Altro/ }).click(); await page.waitForTimeout(300); await shot('more', false); await page.getByRole('button', { name: 'Programma' }).or(page.getByRole('menuitem', { name: 'Programma' })).first().click(); await page.waitForTimeout(400); await shot('schedule', false); await page.keyboard.press('Escape') })
  await step('note', async () => { await page.keyboard.press('r'); await page.waitForTimeout(500); await shot('note', false); await page.keyboard.press('Escape') })
  await step('expert', async () => { await page.getByRole('button', { name: 'Chiedi un parere' }).click(); await page.waitForTimeout(400); await shot('ask', false); await page.keyboard.press('Escape') })
  await step('published', async () => { await page.goto(`${desk}#/pubblicate`); await page.waitForTimeout(1500); await shot('published') })
  await step('mine', async () => { await page.goto(`${desk}#/mie`); await page.waitForTimeout(1500); await shot('mine') })
  await step('mail', async () => { await page.goto(`${desk}#/mail`); await page.waitForTimeout(1500); await shot('mail') })
  await step('page', async () => { await page.goto(`${desk}#/pagina/prato/polizia-municipale/servizio/oggetti-smarriti`); await page.waitForTimeout(2500); await shot('page'); await page.goto(`${desk}#/pagina/prato/polizia-municipale/servizio/oggetti-smarriti/togli`); await page.waitForTimeout(2500); await shot('remove') })
  await page.goto(`${desk}#/regole`); await page.waitForTimeout(1500); await shot('rules')
}
await browser.close()
