import { openBrowser } from './browser.ts'
const base = process.argv[2] ?? 'http://localhost:8090'
const browser = await openBrowser()
const enter = async (name: string, width: number) => {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'it-IT' })).newPage()
  await page.goto(base)
  await page.getByRole('button', { name }).click()
  await page.getByText(name).first().waitFor()
  return page
}
for (const width of [1280, 360]) {
  const page = await enter('Elena Bassi', width)
  await page.goto(`${base}/redazione/scrivania/`)
  await page.waitForSelector('.desk-line-link', { timeout: 20000 })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/shots/queue-${width}.png`, fullPage: true })
  for (const n of [1, 2, 3, 4]) {
    await page.goto(`${base}/redazione/scrivania/#/proposta/${n}`)
    await page.waitForTimeout(4000)
    await page.screenshot({ path: `/tmp/shots/p${n}-${width}.png`, fullPage: true })
  }
}
await browser.close()
