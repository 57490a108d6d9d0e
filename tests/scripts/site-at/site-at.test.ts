import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { askedMoment } from '../../../scripts/site-at/asked-moment.ts'
import { CannotShowProblem } from '../../../scripts/site-at/cannot-show-problem.ts'
import { pastApp } from '../../../scripts/site-at/past-app.tsx'
import { rebuildPast } from '../../../scripts/site-at/rebuild-past.ts'
import { versionAt } from '../../../scripts/site-at/version-at.ts'
import { ASSETS } from '../../lib/site/input.ts'
import { notice, openScene, RULES } from '../../lib/workflow/scene.ts'

const NOW = Date.parse('2026-11-28T10:00:00Z')
const scene = await openScene()
test.after(() => scene.end())
const page = (slug: string) => `content/prato/polizia/notizia/${slug}.md`
const vigile = await scene.person('vigile')
const publish = (moment: string, path: string, text: string | null) => scene.forge.seed([{ author: vigile, at: Date.parse(moment), message: path, changes: [{ path, content: text === null ? null : new TextEncoder().encode(text) }] }])

// The first content is of 1 March 2026, at 9 in Rome.
await publish('2026-03-02T08:00:00Z', page('ponte'), notice('polizia', 'Il ponte chiude', 'Lunedì.'))
await publish('2026-03-03T08:00:00Z', page('fiera'), notice('polizia', 'La fiera', 'In piazza.', { data_scadenza: '2026-03-10' }))
await publish('2026-03-04T08:00:00Z', page('futura'), notice('polizia', 'Il nuovo orario', 'Da primavera.').replace('data_pubblicazione: 2026-03-02', 'data_pubblicazione: 2026-03-20'))
// Half past midnight of the 12th in Rome.
await publish('2026-03-11T23:30:00Z', page('ponte'), null)
await publish('2026-03-15T08:00:00Z', 'content/regole.yml', RULES.replace('{ path: /intranet/, readers: [staff]', '{ path: /intranet/, readers: [intranet, revisori]'))
await publish('2026-03-16T08:00:00Z', page('mercato'), notice('polizia', 'Il mercato torna', 'Come prima.'))

const repository = join(scene.dir, 'copia.git')
execFileSync('git', ['clone', '--quiet', '--mirror', scene.dir, repository])
const inside = async () => (await readdir(repository, { recursive: true })).sort().join('\n')
const before = await inside()

let asked = 0
async function at(day: string, { as = null, site = 'prato', time = null }: { readonly site?: string; readonly time?: string | null; readonly as?: string | null } = {}) {
  const moment = askedMoment(day, time, NOW)
  const version = await versionAt(repository, moment)
  const workDir = join(scene.dir, `allora-${++asked}`)
  await mkdir(workDir)
  const past = await rebuildPast({ repository, version, day, site, as, workDir, assets: ASSETS, assetsDir: workDir })
  assert.equal(past.leftOut, [])
  const app = pastApp({ past, moment, version, assets: ASSETS, assetsDir: workDir })
  const get = (path: string, init: RequestInit = {}) => app(new Request(`http://localhost:8155${path}`, { ...init, headers: { host: 'localhost:8155', ...init.headers } }), path)
  return { past, get }
}

async function newsOf(get: (path: string) => Promise<Response>): Promise<readonly string[]> {
  const list = await (await get('/prato/novita/')).text()
  return [...new Set([...list.matchAll(/href="\/prato\/novita\/notizie\/([a-z-]+)\/"/g)].map(([, slug]) => slug ?? ''))].sort()
}
const statusOf = async (get: (path: string) => Promise<Response>, slug: string) => (await get(`/prato/novita/notizie/${slug}/`)).status

test('three days give three sites: what was published, what had ended, what was still to come, what was taken away later', async () => {
  const [early, middle, late] = [await at('2026-03-05'), await at('2026-03-11'), await at('2026-03-20')]
  assert.equal(await newsOf(early.get), ['fiera', 'mercato', 'ponte'])
  assert.equal(await newsOf(middle.get), ['mercato', 'ponte'])
  assert.equal(await newsOf(late.get), ['futura', 'mercato'])
  const statuses = await Promise.all([early, middle, late].map(({ get }) => Promise.all(['fiera', 'ponte', 'futura', 'mercato'].map((slug) => statusOf(get, slug)))))
  assert.equal(statuses, [[200, 200, 404, 200], [410, 200, 404, 200], [410, 404, 200, 200]])
  const market = async ({ get }: typeof early) => (await (await get('/prato/novita/notizie/mercato/')).text()).includes('Il mercato torna')
  assert.equal([await market(early), await market(middle), await market(late)], [false, false, true])
})

test('a time is a moment of that day by the clocks of the offices: a minute before a publication it is not there', async () => {
  assert.is(await statusOf((await at('2026-03-12', { time: '00:29' })).get, 'ponte'), 200)
  assert.is(await statusOf((await at('2026-03-12', { time: '00:30' })).get, 'ponte'), 404)
})

test('the intranet is given as the rules of then gave it, and without saying as whom not at all', async () => {
  const [then, later] = [await at('2026-03-14', { site: 'intranet', as: 'sara' }), await at('2026-03-15', { site: 'intranet', as: 'sara' })]
  assert.equal([(await then.get('/intranet/')).status, (await later.get('/intranet/')).status], [200, 403])
  const { get, past } = await at('2026-03-15', { site: 'intranet' })
  const denied = await get('/intranet/')
  assert.is(denied.status, 401)
  assert.match(await denied.text(), /Quel giorno questa pagina era riservata/)
  assert.ok((await readFile(join(past.folder, 'index.html'), 'utf8')).includes('Intranet'), 'it was there to be given')
})

test('every page says what it is before anything else, in its title too; the bytes that were built do not', async () => {
  const { get, past } = await at('2026-03-01')
  for (const path of ['/prato/', '/prato/novita/', '/prato/non-c-e/', '/montemurlo/']) {
    const html = await (await get(path)).text()
    assert.match(html, /<body[^>]*><aside class="com-era" aria-label="Il sito com’era"><p><strong>Questo è il sito com’era il 1° marzo 2026<\/strong>/, path)
    assert.match(html, /<title>Com’era il 1° marzo 2026: [^<]+<\/title>/, path)
    assert.is(html.split('com-era"').length, 2, path)
  }
  assert.not.match(await readFile(join(past.folder, 'index.html'), 'utf8'), /com-era|Com’era/)
  const [style, feed] = [await get('/_com-era.css'), await get('/prato/novita.xml')]
  assert.equal([style.status, style.headers.get('content-type')], [200, 'text/css; charset=utf-8'])
  assert.not.match(await feed.text(), /com-era/)
})

test('it is only looked at, by nobody else’s name, and no browser keeps it', async () => {
  const { get } = await at('2026-03-01')
  assert.is((await get('/prato/', { method: 'POST', body: 'x' })).status, 405)
  assert.is((await get('/prato/', { headers: { host: 'altri.example' } })).status, 421)
  const { headers } = await get('/prato/')
  assert.equal([headers.get('cache-control'), headers.get('x-robots-tag'), headers.get('etag')], ['private, no-store', 'noindex', null])
})

test('the archive it came from is as it was', async () => assert.is(await inside(), before))

for (const [what, ask, sentence] of [
  ['a day before the first publication', () => at('2026-02-28'), /Il 28 febbraio 2026 non c’era ancora niente in linea: la prima pubblicazione è del 1° marzo 2026/],
  ['a day that is still to come', () => at('2026-11-29'), /Il 29 novembre 2026 deve ancora venire/],
  ['a day that is none', () => at('2026-02-30'), /non è scritto bene/],
  ['a time that was not there', () => at('2026-03-29', { time: '02:30' }), /l’orologio è cambiato/],
  ['a site that was not there', () => at('2026-03-05', { site: 'empoli' }), /Quel giorno il sito «empoli» non c’era. C’erano: prato, intranet/],
  ['a person who was not there', () => at('2026-03-05', { site: 'intranet', as: 'nessuno' }), /Quel giorno «nessuno» non era nella rubrica/],
] as const) {
  test(`${what} is refused in words`, async () => {
    const problem = await ask().then(() => null, (error: unknown) => error)
    assert.instance(problem, CannotShowProblem)
    assert.match((problem as CannotShowProblem).message, sentence)
  })
}

test('a folder that is no archive, and one that has only the end of its history, are refused', async () => {
  const moment = askedMoment('2026-03-05', null, NOW)
  const problem = await versionAt(scene.dir.replace(/[^/]+$/, ''), moment).then(() => null, (error: unknown) => error)
  assert.instance(problem, CannotShowProblem)
  const shallow = join(scene.dir, 'fine.git')
  execFileSync('git', ['clone', '--quiet', '--mirror', '--depth', '1', `file://${repository}`, shallow])
  assert.is(await versionAt(shallow, moment).then(() => null, (error: { code?: string }) => error.code), 'part-of-history')
})

test.run()
