import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible, openBrowser } from '../../browser.ts'
import { openStage } from './stage.ts'
import { moduleOf } from '../../module-of.ts'

const stage = await openStage()
const browser = await openBrowser()
test.after(async () => {
  await browser.close()
  await stage.remove()
})

function command(...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((done) => {
    const run = spawn(process.execPath, [...moduleOf('scripts/import.ts'), ...args])
    let said = ''
    run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    run.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    run.on('close', (code) => {
      done({ code, said })
    })
  })
}

test('the command says what it does and ends with what a program can tell apart', async () => {
  const [waiting, wrong] = await Promise.all([
    command('wordpress', stage.at('export.xml'), '--site', 'prova', '--content', stage.at('content'), '--media', stage.at('uploads'), '--owner', 'urp', '--out', stage.at('fuori')),
    command('wordpress', stage.at('export.xml'), '--site', 'prova'),
  ])
  assert.is(waiting.code, 2)
  assert.match(waiting.said, '21 pagine, 6 file e 26 vecchi indirizzi sono entrati.')
  assert.match(waiting.said, '7 pagine aspettano')
  assert.is(wrong.code, 1)
  assert.match(wrong.said, 'Scrivi --out CARTELLA')
})

test('the report is read without a server, at any width, by anyone', async () => {
  const page = await browser.newPage()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(pathToFileURL(stage.at('fuori/rapporto/index.html')).href)
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${String(width)} px`)
  }
  if (process.env.SHOTS) for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 1400 })
    await page.screenshot({ path: `${process.env.SHOTS}/rapporto-${String(width)}.png` })
  }
})

test.run()
