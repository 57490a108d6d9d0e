import { mkdir } from 'node:fs/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../../lib/model/sites.ts'
import { buildSite } from '../../../scripts/build/build-site.ts'
import { checkContent } from '../../../scripts/check/check-content.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { emptyContent } from '../../../scripts/serve/empty-content.ts'
import { serveSite } from '../../../scripts/server/serve-site.ts'
import { ASSETS } from '../../lib/site/input.ts'
import { readFile } from 'node:fs/promises'
import { openStage, TODAY } from './stage.ts'

const WHO = ['anna', 'bruno'].map((id) => ({ id, firstName: id, lastName: 'Neri', email: `${id}@ente.example` }))
const stage = await openStage()
test.after(stage.remove)
const imported = await stage.run('--into', stage.at('content'), '--report', stage.at('rapporto'))
const sites = parseSites(await readFile(stage.at('content/siti.yml'), 'utf8'))
const [site] = sites
if (!site) throw new Error('the fixture has no site')
await mkdir(stage.at('out'))
const built = await buildSite({ site, sites, assets: ASSETS, assetsDir: stage.folder, contentDir: stage.at('content'), outDir: stage.at('out'), today: TODAY })
const ask = (address: string) => serveSite(site, stage.at('out'), `${site.base}${address.slice(1)}`, new Request('http://localhost/'), () => true)

test('an imported site builds, with no entry left out', () => {
  assert.equal(built.problems, [])
  assert.ok(built.outs.length > 100)
})

test('every old address leads, in one step, to a page or a file that answers', async () => {
  assert.ok(imported.redirects.length >= 26)
  for (const [from, to] of imported.redirects) {
    const answer = await ask(from)
    assert.equal([answer.status, answer.headers.get('location')], [301, `/prova${to}`], from)
    assert.is((await ask(to.replace(/#.*/, ''))).status, 200, to)
  }
})

test('an old address of a file is one also for a host that keeps a list of them', () => {
  assert.ok(built.departed.some(([from, to]) => from === '/prova/wp-content/uploads/2024/05/Modulo_Nido.PDF/' && to === '/prova/urp/media/modulo-nido.pdf'))
})

test('what never was at an old address is not there now', async () => {
  for (const address of ['/wp-content/uploads/2024/06/finta.jpg', '/wp-content/uploads/2024/05/', '/novita/non-ancora-pronta/', '/novita/solo-per-noi/', '/wp-content/uploads/2024/06/mai-usato.pdf', '/pratica/1/']) assert.is((await ask(address)).status, 404, address)
})

test('the checks of the desk find nothing to say of addresses that moved', async () => {
  const files = new Map([...(await readContent(stage.at('content'))), ['content/regole.yml', emptyContent(WHO, TODAY).get('content/regole.yml') ?? new Uint8Array()]])
  const { issues, pages } = checkContent(files, { only: 'prova', today: TODAY, speller: null })
  assert.ok(pages > 40)
  assert.equal(issues.filter(({ path }) => path.includes('/ritirata/')), [])
})

test('pages show what was imported: the words, the video as a link, no markup of the old site', async () => {
  const page = await (await ask('/novita/notizie/ponte-chiuso/')).text()
  assert.match(page, 'Il ponte è chiuso 🚧 — parte «A»')
  assert.match(page, 'href="https://www.youtube.com/embed/abc"')
  assert.match(page, 'href="/prova/servizi/educazione-e-formazione/iscrizione-nido/"')
  assert.not.match(page, /<iframe|alert\(1\)|wp-block/)
  const service = await (await ask('/servizi/educazione-e-formazione/iscrizione-nido/')).text()
  assert.match(service, 'Condizioni del servizio nido')
})

test.run()
