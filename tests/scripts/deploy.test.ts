import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { InvalidRulesProblem } from '../../lib/access/invalid-rules-problem.ts'
import { buildDeploy } from '../../scripts/build/build-deploy.ts'
import { readTerritory } from '../../scripts/build/read-territory.ts'
import { NETLIFY_COMPILERS } from '../../scripts/rules/netlify.ts'
import { readWithNetlify } from '../../scripts/rules/netlify-engine.ts'

const folder = await mkdtemp(join(tmpdir(), 'deploy-'))
/** What Netlify tells the gate of a deploy that is published. */
const PUBLISHED = { deploy: { context: 'production' } }
test.after(() => rm(folder, { recursive: true, force: true }))

test('rules that would not come into force stop the deploy before a file of the last one is touched', async () => {
  const contentDir = join(folder, 'content')
  const [deployDir, edgeDir] = [join(folder, 'deploy'), join(folder, 'edge')]
  for (const dir of [contentDir, deployDir, edgeDir]) await mkdir(dir)
  await writeFile(join(deployDir, 'index.html'), 'di prima')
  await writeFile(join(edgeDir, 'gate.js'), 'di prima')
  await writeFile(join(contentDir, 'siti.yml'), await readFile('content/siti.yml'))
  const good = await readFile('content/regole.yml', 'utf8')
  const closed = good.replace('{ path: /prato/, readers: [everyone]', '{ path: /prato/, readers: [staff]')
  // With no rubrica at all nobody could approve anything: rules that load are not enough.
  for (const [text, sentence] of [[closed, /«prato» non è aperto a tutti/], [good, /nessuno può approvare/], ['', /non ha la forma giusta/]] as const) {
    await writeFile(join(contentDir, 'regole.yml'), text)
    const problem = await buildDeploy({ contentDir, deployDir, edgeDir, today: '2026-11-27' }).then(() => null, (error: unknown) => error)
    assert.instance(problem, InvalidRulesProblem)
    assert.match((problem as InvalidRulesProblem).message, sentence)
  }
  for (const file of [join(deployDir, 'index.html'), join(edgeDir, 'gate.js')]) assert.is(await readFile(file, 'utf8'), 'di prima')
})

test('the gate that is emitted is a module that answers by itself', async () => {
  const text = (await NETLIFY_COMPILERS.get('netlify')?.(await readTerritory('content'), 'content')) ?? ''
  const file = join(folder, 'gate.mjs')
  await writeFile(file, text)
  Object.assign(globalThis, { Netlify: { env: { get: () => Buffer.alloc(32, 1).toString('base64url') } } })
  const { default: gate, config } = (await import(pathToFileURL(file).href)) as { default: (request: Request, context: object) => Promise<Response | undefined>; config: unknown }
  assert.equal(config, { path: '/*', onError: 'fail' })
  const answer = await gate(new Request('https://redazione.example/intranet/prato/'), PUBLISHED)
  assert.is(answer?.status, 401)
  assert.match((await answer?.text()) ?? '', /href="\/entra\?next=\/intranet\/prato\/"/)
  assert.is(await gate(new Request('https://redazione.example/prato/'), PUBLISHED), undefined)
})

test('the redirects that are emitted were read again by Netlify’s engine and say what the rules say', async () => {
  const text = (await NETLIFY_COMPILERS.get('redirects')?.(await readTerritory('content'), 'content')) ?? ''
  const engine = await readWithNetlify(text)
  assert.ok(await engine.letsThrough('/intranet/prato/', ['staff', 'staff-prato']))
  assert.not(await engine.letsThrough('/intranet/prato/', ['staff', 'staff-montemurlo']))
})

test.run()
