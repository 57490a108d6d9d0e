import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { romeDay } from '../../../lib/site/rome-day.ts'
import { buildAssets } from '../../../scripts/assets.ts'
import { readSite } from '../../../scripts/build/read-site.ts'
import { bundleFunction } from '../../../scripts/netlify/bundle-function.ts'
import { packContent } from '../../../scripts/netlify/content-pack.ts'
import { createDueFunction } from '../../../scripts/netlify/create-due-function.ts'
import { openFunctionContent } from '../../../scripts/netlify/open-function-content.ts'
import { EMPTY_PACK } from '../../../scripts/netlify/content-pack.ts'
import { PACK_FILE } from '../../../scripts/netlify/pack-beside.ts'
import { chooseStore } from '../../../scripts/server/choose-store.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { PORTAL } from '../../../scripts/server/portal-person.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { APP, emulatedGitHub, OWNER, REPO } from '../../lib/forge/github/emulated.ts'
import { seeded } from '../../lib/forge/github/open.ts'
import { proposingAt } from '../../e2e/proposing.ts'
import { type Handler, openFunctionStage } from './stage.ts'

const host = await openFunctionStage()
const { stage, url, environment } = host
// Below the program's own folder, for there lie the programs of the machine that no bundle holds.
const folder = await mkdtemp(resolve('.local', 'funzione-'))
const assets = await buildAssets('.local/test-assets')
const code = await bundleFunction('portal', assets)
await writeFile(join(folder, 'portal.mjs'), code)
await writeFile(join(folder, PACK_FILE), packContent((await Promise.all(['prato', 'intranet'].map(async (key) => [...(await readSite('content', key))]))).flat()))
test.after(async () => {
  await host.end()
  await rm(folder, { recursive: true, force: true })
})

let opened = 0
/** The function as a host starts it for the first call, or for one more instance. */
async function instance(): Promise<{ readonly default: Handler; readonly config: unknown }> {
  return (await import(`${pathToFileURL(join(folder, 'portal.mjs')).href}?${opened++}`)) as { default: Handler; config: unknown }
}
const { enter, get, post, propose } = {
  ...proposingAt(url),
  get: (path: string, cookie = '') => fetch(`${url}${path}`, { redirect: 'manual', headers: cookie ? { cookie } : {} }),
}

const NEWS = 'content/prato/istruzione/notizia/mensa-menu-d-inverno.md'
const text = await readFile(NEWS, 'utf8')

test('the bundle holds no setting, answers what is no site’s, and lets the files of the deploy come first', async () => {
  for (const name of ['SESSION_KEY', 'SIGNING_KEY', 'PREVIEW_KEY', 'DATA_DIR', 'BLOBS_URL']) assert.not(code.includes(environment[name] ?? ''), name)
  Object.assign(process.env, { SESSION_KEY: '' })
  const portal = await instance()
  assert.equal((portal.config as { path: unknown; preferStatic: unknown }).preferStatic, true)
  assert.match(code, /var (config\d*)=\{path:\["\/".*export\{\1 as config,/s, 'the host reads it in the text')
  stage.answer = portal.default
  assert.is((await get('/entra')).status, 503, 'without its settings nobody is let in')
  Object.assign(process.env, environment)
  const begun = await get('/entra');
  assert.is(begun.status, 200, 'and the same instance begins when they are there')
})

test('people enter, write, see the page as it will be, approve and publish, and a reader’s rating is kept', async () => {
  const [luca, elena] = [await enter('luca-orsini'), await enter('elena-bassi')]
  assert.match(await (await get('/', luca)).text(), /Luca Orsini/)
  const editor = await (await get('/redazione/editor/', luca)).text()
  assert.ok(assets.addresses.has(/src="([^"]+\.js)"/.exec(editor)?.[1] ?? ''), 'its script is a file of the deploy')
  const changed = text.replace(/\n\n/, '\n\nDa lunedì si mangia alle 12.20.\n\n')
  const preview = (await (await post('/api/cms/preview', { path: NEWS, text: changed }, luca)).json()) as { html: string }
  assert.match(preview.html, /Da lunedì si mangia alle 12\.20/)
  const { number, tip } = await propose('luca-orsini', NEWS, changed)
  const page = await (await get(`/api/desk/page?n=${number}&path=${NEWS}&view=together&side=together`, elena)).text()
  assert.match(page, /Da lunedì si mangia/)
  for (const action of ['approve', 'publish']) {
    const answer = await post(`/api/desk/${action}`, { number, tip }, elena)
    assert.is(answer.status, 200, await answer.text())
  }
  const forge = await openEmbeddedForge({ dir: join(host.dataDir, DATA.repository), committer: PORTAL })
  assert.match(new TextDecoder().decode((await forge.read(await forge.head(), NEWS)) ?? undefined), /12\.20/)
  await forge.shutDown()
  const rating = await fetch(`${url}/api/feedback`, { method: 'POST', redirect: 'manual', headers: { origin: url }, body: new URLSearchParams({ sito: 'prato', pagina: '/', voto: '5' }) })
  assert.is(rating.status, 303, await rating.text())
  assert.is((await chooseStore(environment, '/nowhere').getKeys()).filter((key) => key.startsWith('rat') || key.startsWith('feed') || key.startsWith('vot')).length > 0, true)
})

test('who leaves one instance has left another, and who listens is told to ask instead', async () => {
  const cookie = await enter('elena-bassi')
  const other = await instance()
  const atOther = (path: string) => other.default(new Request(`${url}${path}`, { headers: { cookie } }), { ip: '192.0.2.8', deploy: { context: 'dev' } })
  assert.is((await atOther('/api/desk/proposals')).status, 200)
  assert.is((await fetch(`${url}/esci`, { method: 'POST', redirect: 'manual', headers: { origin: url, cookie } })).status, 303)
  assert.is((await atOther('/api/desk/proposals')).status, 401)
  for (const path of ['/api/desk/live', '/api/webmail/live']) assert.is((await get(path)).status, 204, path)
  for (const path of ['/api/gate/nginx', '/api/gate/caddy', '/api/niente', '/non-esiste/']) assert.is((await get(path)).status, 404, path)
})

test('a preview works for nobody, another name is not ours, and a pass leads to the previews that were named alone', async () => {
  const elena = await enter('elena-bassi')
  stage.context = 'deploy-preview'
  assert.is((await get('/', elena)).status, 403)
  stage.context = 'dev'
  const portal = await instance()
  assert.is((await portal.default(new Request('https://altro.example/entra'), { deploy: { context: 'dev' } })).status, 421)
  const page = 'https://deploy-preview-7--prato-esempio.netlify.app/novita/'
  const to = async (verso: string, cookie = elena) => (await get(`/entra/anteprima?${new URLSearchParams({ verso })}`, cookie)).headers.get('location')
  assert.match((await to(page)) ?? '', /^https:\/\/deploy-preview-7--prato-esempio\.netlify\.app\/entra\/anteprima\?t=[^&]+&next=%2Fnovita%2F$/)
  assert.match((await to(page, '')) ?? '', /^\/entra\?next=/)
  for (const verso of ['https://deploy-preview-7--altri.netlify.app/', 'http://deploy-preview-7--prato-esempio.netlify.app/', 'https://prato-esempio.netlify.app/', 'https://x--prato-esempio.netlify.app.altro.example/', 'https://x--prato-esempio.netlify.app:8443/', 'niente']) assert.is(await to(verso), null, verso)
})

test('the clock publishes what is due, once, also when it is called twice at once, and does nothing on a preview', async () => {
  const { number, tip } = await propose('luca-orsini', NEWS, text.replace(/\n\n/, '\n\nDal mese prossimo cambia il menù.\n\n'))
  const elena = await enter('elena-bassi')
  const day = romeDay(Date.now() + 86_400_000)
  const at = `${day}T09:00`
  for (const [action, more] of [['approve', {}], ['schedule', { at }]] as const) {
    const answer = await post(`/api/desk/${action}`, { number, tip, ...more }, elena)
    assert.is(answer.status, 200, await answer.text())
  }
  const logged: string[] = []
  const clock = () =>
    createDueFunction({ environment, assets: () => assets, pack: () => Promise.resolve(EMPTY_PACK), content: openFunctionContent, log: (event, data) => void logged.push(`${event} ${JSON.stringify(data)}`), now: () => Date.parse(`${day}T08:05:00Z`) })
  const call = (context: string, due = clock()) => due(new Request(`${url}/.netlify/functions/due`, { method: 'POST' }), { deploy: { context } })
  const publications = async () => {
    const forge = await openEmbeddedForge({ dir: join(host.dataDir, DATA.repository), committer: PORTAL })
    const found = await forge.history(NEWS)
    await forge.shutDown()
    return found.length
  }
  const before = await publications()
  await call('deploy-preview')
  assert.is(await publications(), before)
  const answers = await Promise.all([call('production'), call('production'), call('production')])
  assert.equal(answers.map(({ status }) => status), [204, 204, 204], logged.join('\n'))
  // Of several at once all may step back: the next one comes by itself.
  await call('production')
  assert.is(await publications(), before + 1, logged.join('\n'))
  assert.equal(await chooseStore(environment, '/nowhere').getKeys('turns'), [])
})

test('with the content on GitHub people write, approve and publish there, and another instance reads what one has published', async () => {
  const github = await emulatedGitHub()
  // What the page and its people need, and no more: each object goes through the emulated API.
  const needed = /^content\/(siti\.yml|regole\.yml|prato\/istruzione\/|prato\/urp\/(unita|media)\/|intranet\/tutti\/rubrica\/)/
  const forge = await seeded(github, [...(await readContent('content'))].filter(([path]) => needed.test(path)).map(([path, content]) => ({ path, content })))
  Object.assign(process.env, { DATA_DIR: join(host.folder, 'di-github'), GITHUB_REPOSITORY: `${OWNER}/${REPO}`, GITHUB_APP_ID: String(APP.id), GITHUB_INSTALLATION_ID: String(APP.installation), GITHUB_APP_PRIVATE_KEY: APP.privateKey.replaceAll('\n', '\\n'), GITHUB_API_URL: github.url })
  try {
    const before = await forge.head()
    stage.answer = (await instance()).default
    const elena = await enter('elena-bassi')
    const { number, tip } = await propose('luca-orsini', NEWS, text.replace(/\n\n/, '\n\nDa febbraio si mangia alle 12.40.\n\n'))
    const pull = (await github.byHand('GET', `pulls/${number}`)).body as { state: string; labels: { name: string }[] }
    assert.equal([pull.state, pull.labels.map(({ name }) => name)], ['open', ['decap-cms/pending_review']])
    assert.match(await (await get(`/api/desk/page?n=${number}&path=${NEWS}&view=together&side=together`, elena)).text(), /Da febbraio/)
    for (const action of ['approve', 'publish']) {
      const answer = await post(`/api/desk/${action}`, { number, tip }, elena)
      assert.is(answer.status, 200, await answer.text())
    }
    const head = ((await github.byHand('GET', 'git/ref/heads/main')).body as { object: { sha: string } }).object.sha
    assert.is.not(head, before)
    assert.match(new TextDecoder().decode((await forge.read(head, NEWS)) ?? undefined), /12\.40/)
    const [commit] = await forge.history(NEWS)
    assert.match(commit?.message ?? '', /Approved-by: Elena Bassi/)
    const other = await instance()
    const answer = await other.default(new Request(`${url}/api/desk/published`, { headers: { cookie: elena } }), { ip: '192.0.2.8', deploy: { context: 'dev' } })
    assert.ok(((await answer.json()) as { items: { number: number }[] }).items.some((item) => item.number === number))
  } finally {
    for (const name of ['GITHUB_REPOSITORY', 'GITHUB_APP_ID', 'GITHUB_INSTALLATION_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_API_URL']) Reflect.deleteProperty(process.env, name)
    await forge.shutDown()
    await github.close()
  }
})

test.run()
