import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { contentType } from '../../../lib/access/content-types.ts'
import { mayRead } from '../../../lib/access/decide.ts'
import { fileHeaders, siteHeaders } from '../../../lib/access/site-headers.ts'
import { openHost } from './host.ts'
import { openDeploy } from './stage.ts'

const deploy = await openDeploy()
const { rules, people, outputs, shadow, deployDir, code } = deploy
const gate = await deploy.gateFrom(code)
const host = await openHost([deployDir], gate)
test.after(async () => {
  await host.close()
  await deploy.end()
})

const ask = async (target: string, cookie = '', method = 'GET') => host.answer(target, method, cookie ? { cookie } : {})

test('every file of the deploy is given to each person of the demonstration exactly as the rules say', async () => {
  const tally = { given: 0, refused: 0 }
  for (const person of [null, ...people.values()]) {
    const cookie = await deploy.cookieOf(person?.id ?? null)
    // Of the public sites one person sees what all see; of the restricted ones each sees their own.
    for (const { site, out, bytes, addresses } of outputs.filter(({ site }) => person === null || site.tipo !== 'public')) {
      const may = mayRead(rules, person, `/${site.key}/${out}`)
      for (const address of addresses) {
        const answer = await ask(address, cookie)
        assert.is(answer.status, may ? 200 : person ? 403 : 401, `${address} for ${person?.id ?? 'nobody'}`)
        if (may) assert.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes), address)
        if (may && site.tipo !== 'public') {
          assert.equal(Object.fromEntries(answer.headers), { ...fileHeaders(site, out), 'content-type': contentType(out) }, address)
        }
        tally[may ? 'given' : 'refused'] += 1
      }
    }
  }
  console.log(`  ${outputs.length} files, ${people.size + 1} people, ${tally.given} given, ${tally.refused} refused`)
  assert.ok(tally.given > 1000 && tally.refused > 500)
})

test('nothing that readers get names the folder of what is restricted, and nothing restricted lies outside it', async () => {
  const files = (await readdir(deployDir, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  assert.match(shadow, /^_r-[0-9a-f]{32}$/)
  for (const file of files) {
    assert.not((await readFile(file)).includes(shadow), file)
    const place = file.slice(deployDir.length + 1)
    assert.match(place, new RegExp(`^(404\\.html|assets/|prato/|montemurlo/|cantagallo/|${shadow}/intranet/)`))
    // What a former address answers with lies beside it, under a name that no address may have.
    // RFC 9116 names the one folder with a dot.
    assert.not.match(place.replace(shadow, '').replace(/\/(_tolta\.html|_altrove\.txt|\.well-known\/security\.txt)$/, ''), /(^|\/)[._]|\.(map|ts|tsx|yml|md)$/)
  }
})

test('the gate asks nobody and knows no name, no address and no text of the rubrica', () => {
  assert.not.match(code, /^\s*import\b|\bimport\(|\brequire\(|node:/m)
  assert.match(code, /path: "\/\*", onError: "fail"/)
  assert.ok(code.includes(shadow))
  for (const { name, email } of people.values()) assert.not(code.includes(name) || code.includes(email), name)
})

test('to who may not read, what is there and what is not are the same', async () => {
  for (const who of [null, 'davide-riva']) {
    const cookie = await deploy.cookieOf(who)
    const targets = ['/intranet/prato/', '/intranet/prato', '/intranet/prato/non-esiste/', '/intranet/prato/index.html', '/intranet/prato/non-esiste.pdf', '/INTRANET/PRATO/']
    const seen = await Promise.all(targets.map(async (target) => denialOf(await ask(target, cookie))))
    assert.is(new Set(seen).size, 1, seen.join('\n'))
    const head = await ask('/intranet/prato/', cookie, 'HEAD')
    assert.is(head.status, who ? 403 : 401)
    for (const [name, value] of Object.entries(siteHeaders({ tipo: 'intranet' }))) if (name !== 'content-security-policy') assert.is(head.headers.get(name), value)
  }
})

test('the folder of what is restricted is answered like anything that is not there, to everyone', async () => {
  for (const who of [null, 'sara-monti']) {
    const cookie = await deploy.cookieOf(who)
    const targets = [`/${shadow}/intranet/`, `/${shadow}/intranet/index.html`, `/${shadow}`, `/_r-${'0'.repeat(32)}/intranet/`, '/non-esiste/', '/prato//', `/${shadow.toUpperCase()}/intranet/`, `/%5f${shadow.slice(1)}/intranet/`]
    const seen = await Promise.all(targets.map(async (target) => denialOf(await ask(target, cookie))))
    assert.is(new Set(seen).size, 1, seen.join('\n'))
    assert.match(seen[0] ?? '', /^404 /)
  }
})

test('whoever may read finds the site’s own page for what is not there, and folders lead to their last slash', async () => {
  const cookie = await deploy.cookieOf('sara-monti')
  const missing = await ask('/intranet/prato/non-esiste/', cookie)
  assert.is(missing.status, 404)
  assert.ok(Buffer.from(await missing.arrayBuffer()).equals(await readFile(join(deployDir, shadow, 'intranet/404.html'))))
  for (const [target, location] of [['/intranet', '/intranet/'], ['/intranet/prato', '/intranet/prato/'], ['/INTRANET', '/intranet/']] as const) {
    const { status, headers } = await ask(target, cookie)
    assert.equal([status, headers.get('location')], [301, location])
  }
  assert.is((await ask('/intranet/', cookie, 'POST')).status, 405)
  assert.is((await ask('/prato/')).status, 200)
})

test('where the host has no key, the bundled gate gives nothing restricted to anybody', async () => {
  const cookie = await deploy.cookieOf('sara-monti')
  const answer = await deploy.withoutSecret(() => ask('/intranet/', cookie))
  assert.is(answer.status, 503)
  assert.match(await answer.text(), /La parte riservata è chiusa/)
  assert.is((await ask('/intranet/', cookie)).status, 200)
})

/** All of a denial that a reader can see, without the address they asked for themselves. */
async function denialOf(answer: Response): Promise<string> {
  return `${answer.status} ${JSON.stringify([...answer.headers].sort())} ${(await answer.text()).replace(/next=[^"]*/, '')}`
}

test.run()
