import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compileGate } from '../../../scripts/build/compile-gate.ts'
import { edgeFunction } from '../../../scripts/build/edge-function.ts'
import { attacksOn, hostileMethods } from '../hostile/attacks.ts'
import { leakOracle } from '../hostile/leak-oracle.ts'
import { openWires } from '../hostile/wire.ts'
import { openDenoHost } from './deno-host.ts'
import { type EdgeFunction, openHost } from './host.ts'
import { openDeploy } from './stage.ts'

const deploy = await openDeploy()
const { rules, sites, people, outputs, shadow, deployDir } = deploy
test.after(() => deploy.end())

const CLOSED = ['/intranet/prato/', '/intranet/prato-personale/']
const READER = 'sara-monti'
const INTRUDERS = [
  { name: 'nobody', id: null },
  { name: 'the staff of another municipality', id: 'davide-riva' },
] as const

const others = [await readFile(join(deployDir, '404.html')), Buffer.from('niente')]
const oracles = new Map<string | null, ReturnType<typeof leakOracle>>(INTRUDERS.map(({ id }) => [id, leakOracle({ rules, sites }, outputs, others, id === null ? null : (people.get(id) ?? null))]))

/** Sends every target to a host in this process, raw, and gives those whose answer holds what this person may not read. */
async function leaksOf(roots: readonly string[], gate: EdgeFunction | null, targets: readonly string[], id: string | null, methods: readonly string[] = ['GET']) {
  return leaksAt(await openHost(roots, gate), targets, id, methods)
}

async function leaksAt(host: Pick<Awaited<ReturnType<typeof openHost>>, 'port' | 'close'>, targets: readonly string[], id: string | null, methods: readonly string[] = ['GET']) {
  const wires = openWires(host.port)
  const cookie = await deploy.cookieOf(id)
  const said = new Map<number, number>()
  const leaks: string[] = []
  const questions = targets.flatMap((target) => methods.map((method) => ({ target, method })))
  await Promise.all(
    questions.map(async ({ target, method }) => {
      const answer = await wires.send(`${method} ${target} HTTP/1.1\r\nHost: redazione.example\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`)
      said.set(answer.status, (said.get(answer.status) ?? 0) + 1)
      const oracle = oracles.get(id)
      if (!oracle) throw new Error('an intruder without an oracle')
      const leak = oracle(answer)
      if (leak) leaks.push(`${method} ${target}: ${answer.status}, ${leak}`)
      if (answer.headers.get('location')?.includes(shadow)) leaks.push(`${target}: names the folder`)
    }),
  )
  wires.close()
  await host.close()
  return { leaks, count: questions.length, said: JSON.stringify(Object.fromEntries([...said].sort(([a], [b]) => a - b))) }
}

const merged = [deployDir, join(deployDir, shadow)]
const gate = await deploy.gateFrom(deploy.code)
/** The gate for a deploy whose restricted files lie at their own addresses, as `--emit netlify` gives it. */
const bare = await deploy.gateFrom(await edgeFunction(compileGate({ rules, sites, people }, null, { missing: 'niente', denied: '', needLogin: '', needPass: '', unavailable: '' }, [])))
const targets = CLOSED.flatMap((path) => attacksOn(path).map(({ target }) => target))
const informed = attacksOn(`/${shadow}/intranet/prato/`).map(({ target }) => target)

test('whoever may read is given the pages that are attacked, and the oracle knows them', async () => {
  for (const [roots, lock] of [[[deployDir], gate], [merged, bare]] as const) {
    const host = await openHost(roots, lock)
    for (const path of CLOSED) {
      const answer = await host.answer(path, 'GET', { cookie: await deploy.cookieOf(READER) })
      assert.is(answer.status, 200, path)
      const body = Buffer.from(await answer.arrayBuffer())
      for (const oracle of oracles.values()) assert.match(oracle({ status: 200, headers: new Map(), body, keeps: true }) ?? '', /^canary of/)
    }
    await host.close()
  }
})

for (const { name, id } of INTRUDERS) {
  test(`no hostile target gives ${name} a byte of what is closed, with the folder known or not, and without a folder at all`, async () => {
    for (const [title, roots, lock, asked] of [
      ['gate and shadow tree', [deployDir], gate, targets],
      ['the folder’s name given away', [deployDir], gate, informed],
      ['gate alone', merged, bare, targets],
    ] as const) {
      const { leaks, count, said } = await leaksOf(roots, lock, asked, id)
      console.log(`  ${title}, ${name}: ${count} targets, ${leaks.length} leaks ${said}`)
      assert.equal(leaks, [])
      assert.ok(count > 3000)
    }
    const methods = await leaksOf([deployDir], gate, CLOSED, id, hostileMethods())
    assert.equal(methods.leaks, [])
  })
}

test('without the gate the shadow tree has no address: no hostile target finds it, and only its name would', async () => {
  const { leaks, count, said } = await leaksOf([deployDir], null, targets, null)
  console.log(`  no gate: ${count} targets, ${leaks.length} leaks ${said}`)
  assert.equal(leaks, [])
  const host = await openHost([deployDir], null)
  assert.is((await host.answer(`/${shadow}/intranet/prato/`, 'GET', {})).status, 200)
  for (const { site, addresses } of outputs) if (site.tipo !== 'public') for (const address of addresses) assert.is((await host.answer(address, 'GET', {})).status, 404, address)
  await host.close()
})

test('a gate as it is often written leaks in this very harness', async () => {
  const naive: EdgeFunction = async (request) => (new URL(request.url).pathname.startsWith('/intranet/') ? new Response('', { status: 401 }) : undefined)
  const { leaks, count } = await leaksOf(merged, naive, targets, null)
  console.log(`  startsWith on the path: ${count} targets, ${leaks.length} leaks`)
  assert.ok(leaks.length > 50)
})

test('under Deno, where the host runs it, the gate gives the same: to who may read the page, to nobody else a byte', async () => {
  const file = join(deploy.folder, 'gate-for-deno.mjs')
  await writeFile(file, deploy.code)
  const secret = Buffer.from(deploy.sessionKey).toString('base64url')
  const open = () => openDenoHost({ gate: file, roots: [deployDir], secret })
  const host = await open()
  for (const path of CLOSED) {
    const answer = await fetch(`http://127.0.0.1:${host.port}${path}`, { headers: { cookie: await deploy.cookieOf(READER) } })
    assert.equal([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')], [200, 'private, no-store', null], path)
  }
  await host.close()
  for (const { name, id } of INTRUDERS) {
    const { leaks, count, said } = await leaksAt(await open(), [...targets, ...informed], id)
    console.log(`  Deno ${host.deno}, ${name}: ${count} targets, ${leaks.length} leaks ${said}`)
    assert.equal(leaks, [])
  }
  const { leaks, count } = await leaksAt(await openDenoHost({ gate: null, roots: merged, secret }), targets.filter((_, i) => i % 10 === 0), null)
  console.log(`  Deno without a gate: ${count} targets, ${leaks.length} leaks`)
  assert.ok(leaks.length > count / 10)
})

test.run()
