import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sealSession } from '../../../lib/session/token.ts'
import { beginSession } from '../../../lib/session/session.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { buildDeploy } from '../../../scripts/build/build-deploy.ts'
import { ownHosting } from '../../../scripts/build/hosting.ts'
import { type EdgeFunction, openHost } from '../../e2e/edge/host.ts'

const folder = await mkdtemp(join(tmpdir(), 'sito-'))
const KEY = Buffer.alloc(32, 5)
Object.assign(globalThis, { Netlify: { env: { get: () => KEY.toString('base64url') } } })
test.after(() => rm(folder, { recursive: true, force: true }))

const hosting = (sites: readonly Site[]) => {
  const site = sites.find(({ key }) => key === 'cantagallo')
  if (!site) throw new Error('no such site')
  return ownHosting(sites, site)
}
const build = async (name: string, preview: boolean) => {
  const [deployDir, edgeDir] = [join(folder, name, 'deploy'), join(folder, name, 'edge')]
  const { shadow } = await buildDeploy({ contentDir: 'content', deployDir, edgeDir, today: '2026-11-27', hosting, preview, portal: 'https://redazione.ente.example' })
  const { default: gate } = (await import(pathToFileURL(join(edgeDir, 'gate.js')).href)) as { default: EdgeFunction }
  return { deployDir, shadow, gate }
}

test('a public site on its own host begins at the root, has nothing of the others, and names them by their own addresses', async () => {
  const { deployDir, gate } = await build('pubblico', false)
  const home = await readFile(join(deployDir, 'index.html'), 'utf8')
  assert.not.match(home, /(href|src|action)="\/cantagallo\//)
  assert.match(await readFile(join(deployDir, '404.html'), 'utf8'), /Cantagallo/)
  for (const other of ['prato', 'intranet', 'redazione']) assert.is(await access(join(deployDir, other)).then(() => true, () => false), false, other)
  const host = await openHost([deployDir], gate)
  const ask = async (path: string, method = 'GET') => (await host.answer(path, method, {})).status
  assert.equal([await ask('/'), await ask('/servizi/'), await ask('/.well-known/security.txt'), await ask('/robots.txt')], [200, 200, 200, 200])
  assert.equal([await ask('/_r-0/'), await ask('/servizi//'), await ask('/entra')], [404, 404, 404])
  await host.close()
})

test('its preview lies where nobody knows, and is given to whoever works here alone', async () => {
  const { deployDir, shadow, gate } = await build('anteprima', true)
  assert.equal((await readdir(deployDir)).sort(), ['404.html', shadow, 'assets'].sort())
  const host = await openHost([deployDir], gate, 'deploy-preview')
  const cookie = `__Host-sid=${await sealSession(beginSession('anna', 'oidc', Math.floor(Date.now() / 1000)), KEY)}`
  for (const path of ['/', '/servizi/', '/sitemap.xml', `/${shadow}/index.html`]) {
    const closed = await host.answer(path, 'GET', {})
    assert.equal([path.startsWith('/_') ? closed.status === 404 : closed.status === 401, closed.headers.get('x-robots-tag')], [true, 'noindex'], path)
  }
  assert.match(await (await host.answer('/servizi/', 'GET', {})).text(), /href="https:\/\/redazione\.ente\.example\/entra\/anteprima\?verso=https%3A%2F%2Fredazione\.example%2Fservizi%2F"/)
  const given = await host.answer('/servizi/', 'GET', { cookie })
  assert.equal([given.status, given.headers.get('cache-control'), given.headers.get('x-robots-tag')], [200, 'private, no-store', 'noindex'])
  assert.match(await given.text(), /Servizi/)
  await host.close()
  const bare = await openHost([deployDir], null)
  assert.is((await bare.answer('/servizi/', 'GET', {})).status, 404, 'without the gate the preview has no address')
  await bare.close()
})

test.run()
