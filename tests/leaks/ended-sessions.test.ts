import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { revocations } from '../../lib/session/revocations.ts'
import { DATA } from '../../scripts/server/data-dir.ts'
import { openStore } from '../../scripts/server/open-store.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from '../functions/visitor.ts'

let now = Date.parse('2026-11-27T08:00:00Z')
const portal = await openTestPortal({ now: () => now })
test.after(() => portal.end())
const { enter, get, post } = visitorOf(portal.url)

const PAGES = ['/intranet/', '/intranet/tutti/', '/intranet/prato/', '/intranet/prato/media/sala-rossa.svg', '/intranet/assets/']
const statusOf = async (path: string, cookie: string) => (await get(path, cookie)).status

/** Nothing of the intranet, and no action, is for this cookie any more; and no answer makes it good again. */
async function isWorthNothing(cookie: string): Promise<void> {
  for (const path of PAGES) {
    const response = await get(path, cookie)
    assert.is(response.status, 401, path)
    assert.is(response.headers.get('set-cookie'), null, path)
  }
  assert.is((await post('/api/cms/config', {}, cookie)).status, 401)
  assert.is((await get('/api/desk/proposals', cookie)).status, 401)
}

const leave = (cookie: string) => fetch(`${portal.url}/esci`, { method: 'POST', redirect: 'manual', headers: { origin: portal.url, cookie } })

test('after a log-out the same cookie, kept by someone, is worth nothing', async () => {
  const cookie = await enter('sara-monti')
  assert.is(await statusOf('/intranet/prato/', cookie), 200)
  assert.is((await leave(cookie)).status, 303)
  await isWorthNothing(cookie)
})

test('a log-out ends that session alone: another one of the same person goes on', async () => {
  const [here, there] = [await enter('sara-monti'), await enter('sara-monti')]
  await leave(here)
  await isWorthNothing(here)
  assert.is(await statusOf('/intranet/prato/', there), 200)
})

test('a token that was issued again before the log-out ends with its session', async () => {
  const cookie = await enter('sara-monti')
  now += 20 * 60 * 1000
  const again = ((await get('/intranet/', cookie)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  assert.ok(again && again !== cookie)
  await leave(again)
  await isWorthNothing(again)
  await isWorthNothing(cookie)
})

test('when all the sessions of a person are revoked, each of their cookies is worth nothing, and others go on', async () => {
  const [one, two, other] = [await enter('sara-monti'), await enter('sara-monti'), await enter('elena-bassi')]
  // From outside the portal, as who keeps it does: it asks its store each time.
  await revocations(openStore(join(portal.dataDir, DATA.store))).revokePerson('sara-monti', Math.floor(now / 1000))
  await isWorthNothing(one)
  await isWorthNothing(two)
  assert.is(await statusOf('/intranet/prato/', other), 200)
  now += 2000
  assert.is(await statusOf('/intranet/prato/', await enter('sara-monti')), 200, 'who proves again who they are enters again')
})

test('a session is over after ten hours, whatever was done in it', async () => {
  let cookie = await enter('sara-monti')
  const first = cookie
  for (let minutes = 0; minutes < 595; minutes += 35) {
    now += 35 * 60 * 1000
    const response = await get('/intranet/', cookie)
    assert.is(response.status, 200, `${minutes} minutes`)
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
  }
  now += 6 * 60 * 1000
  await isWorthNothing(cookie)
  await isWorthNothing(first)
})

test.run()
