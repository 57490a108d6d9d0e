import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../lib/model/sites.ts'
import { openSite } from '../../lib/site/open-site.ts'
import { filesOfSite } from '../../scripts/bench/files-of-site.ts'
import { BUDGET, scriptsOf, stylesheetsOf, weighPage } from '../../scripts/bench/page-weight.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { ICONS } from '../../templates/components/icon.tsx'
import { OUTPUTS } from '../../templates/outputs.ts'
import { builtAssets } from '../built-assets.ts'

const { site: assets, siteDir } = await builtAssets()
const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
const built = await Promise.all(
  sites.map(async (site) => {
    const live = openSite({ site, sites, assets, today: '2026-11-27', files: await readSite('content', site.key), outputs: OUTPUTS })
    const pages = [...live.outputs()].flatMap(([out, output]) => (output.kind === 'text' && out.endsWith('.html') ? [[`${site.key}/${out}`, output.text] as const] : []))
    return { site, pages, bytesOf: filesOfSite(site, live, siteDir) }
  }),
)

test('a service page weighs 60 kB at most on a first visit, images left out: page, style, fonts, scripts and icons, as a host compresses them', () => {
  const services = built.flatMap(({ pages, bytesOf }) => pages.filter(([out]) => /^[^/]+\/servizi\/[^/]+\/[^/]+\/index\.html$/.test(out)).map(([out, html]) => ({ out, ...weighPage(html, bytesOf) })))
  assert.ok(services.length > 30, String(services.length))
  assert.equal(services.filter(({ total }) => total > BUDGET), [])
  assert.ok(services.every(({ html, css, fonts }) => html > 1000 && css > 1000 && fonts > 1000), 'each part was weighed')
})

test('a page waits for one style sheet of its own site, and for no script', () => {
  for (const { site, pages } of built) {
    for (const [out, html] of pages) {
      const head = html.slice(0, html.indexOf('</head>'))
      assert.is(stylesheetsOf(html).length, 1, out)
      assert.match(stylesheetsOf(html)[0] ?? '', new RegExp(`^${site.base}assets/sito\\.`), out)
      assert.not.match(head, /<script(?![^>]*(?: defer| async| type="module"| type="application\/ld\+json"))[^>]*>/, out)
      assert.ok(scriptsOf(html).every((address) => address.startsWith(site.base)), out)
    }
  }
})

test('what is asked for at once is a font the style names, and the style shows text before it is there', () => {
  const css = assets.style.text
  const faces = [...css.matchAll(/@font-face\{[^}]*\}/g)].map(([face]) => face)
  for (const font of assets.fonts) assert.ok(faces.some((face) => face.includes(font.replace('assets/', '')) && face.includes('font-display:swap')), font)
  assert.ok(faces.some((face) => face.includes('size-adjust')), 'a fallback of the same measure')
})

test('the drawings hold the icons pages use, and no others', () => {
  const sprite = readFileSync(join(siteDir, assets.sprite), 'utf8')
  const drawn = [...sprite.matchAll(/<symbol id="it-([^"]+)"/g)].map((match) => match[1])
  assert.equal(drawn.sort(), [...ICONS].sort())
  const shown = new Set(built.flatMap(({ pages }) => pages.flatMap(([, html]) => [...html.matchAll(/<use href="[^"#]*#it-([^"]+)"/g)].map((match) => match[1] ?? ''))))
  assert.equal([...shown].sort(), drawn)
})

test('an attachment says what it is and how heavy, from its own bytes', () => {
  const links = built.flatMap(({ pages }) => pages.flatMap(([, html]) => [...html.matchAll(/<a class="rd-file" href="([^"]+\.[a-z0-9]+)"[^>]*>.*?<\/a>/gs)].map((match) => match[0])))
  const files = links.filter((link) => /href="\/[a-z-]+\/[a-z-]+\/media\//.test(link))
  assert.ok(files.length > 10, String(files.length))
  for (const link of files) {
    const [, site, file] = /href="\/([a-z-]+)(\/[^"]+)"/.exec(link) ?? []
    const kB = Math.round(readFileSync(join('content', site ?? '', file ?? '')).byteLength / 1000)
    assert.match(link, `(PDF, ${kB}\u00a0kB)`)
  }
})

test.run()
