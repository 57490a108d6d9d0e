import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { openPortal } from '../server/open-portal.ts'
import { readSettings } from '../server/settings.ts'
import { BENCH_WORDS as say } from './words.ts'

const CHROMIUM = '/usr/bin/chromium'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Home, service, list, news: what people come for. */
const PAGES = ['/prato/', '/prato/servizi/ambiente/ritiro-rifiuti-ingombranti/', '/prato/servizi/', '/prato/novita/avvisi/via-carbonaia-chiusa-per-lavori/']
const LEAST = 0.95

/** What Lighthouse says of four pages on a slow phone (its «mobile» preset), in its four categories, out of 1; the exit code says whether all reach 0.95. */
export async function lighthouseScores(): Promise<void> {
  if (!existsSync(CHROMIUM)) return console.log(say.without('Chromium'))
  const dataDir = await mkdtemp(join(tmpdir(), 'misura-'))
  const portal = await openPortal({ ...readSettings({ PORT: '0', DATA_DIR: dataDir }), contentDir: 'content', demonstration: true, report: () => undefined, log: () => undefined })
  const port = await freePort()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`] })
  try {
    for (const path of PAGES) {
      const result = await lighthouse(portal.url + path, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
      const scores = CATEGORIES.map((category) => result?.lhr.categories[category]?.score ?? 0)
      console.log(say.scores(path, CATEGORIES.map((category, i) => `${category} ${(scores[i] ?? 0).toFixed(2)}`)))
      for (const audit of Object.values(result?.lhr.audits ?? {})) if (audit.score === 0) console.log(say.objection(audit.title))
      if (scores.some((score) => score < LEAST)) process.exitCode = 1
    }
  } finally {
    await browser.close()
    await portal.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
