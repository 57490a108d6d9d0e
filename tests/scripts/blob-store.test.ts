import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobsServer } from '@netlify/blobs/server'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { slotBook } from '../../lib/requests/slot-book.ts'
import { markSending } from '../../lib/mail/actions/send/sending-marks.ts'
import { MailAlreadySentProblem } from '../../lib/mail/problems/mail-already-sent-problem.ts'
import { revocations } from '../../lib/session/revocations.ts'
import { beginSession } from '../../lib/session/session.ts'
import { throttle } from '../../lib/session/throttle/throttle.ts'
import { takeTurn } from '../../lib/store/take-turn.ts'
import { chooseStore } from '../../scripts/server/choose-store.ts'
import { openBlobStore } from '../../scripts/server/open-blob-store.ts'
import { InvalidSettingProblem } from '../../scripts/server/problems/invalid-setting-problem.ts'

const directory = await mkdtemp(join(tmpdir(), 'blob-'))
const server = new BlobsServer({ directory, token: 'gettone', logger: () => undefined })
const url = `http://localhost:${(await server.start()).port}`
test.after(async () => {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
})

const ENVIRONMENT = { STORE: 'netlify-blobs', BLOBS_SITE_ID: 'progetto', BLOBS_TOKEN: 'gettone', BLOBS_URL: url }
/** A store as another instance of a function opens it. */
const open = () => chooseStore(ENVIRONMENT, '/nowhere')
const NOW = 1_800_000_000

test('values, bytes and folders come back as they went, to another instance too', async () => {
  await open().setItem('richieste:uno', { n: 1 })
  await open().setItem('richieste:due:foto', 2)
  await open().setItem('richiesteAltre:tre', 3)
  await open().setItemRaw('foto:uno', new Uint8Array([0, 255, 1]))
  assert.equal(await open().getItem('richieste:uno'), { n: 1 })
  assert.equal((await open().getKeys('richieste')).sort(), ['richieste:due:foto', 'richieste:uno'])
  assert.equal(await open().getItemRaw('foto:uno'), new Uint8Array([0, 255, 1]))
  assert.equal([await open().getItem('niente'), await open().getItemRaw('niente'), await open().hasItem('niente')], [null, null, false])
  await open().removeItem('richieste:uno')
  assert.not(await open().hasItem('richieste:uno'))
})

test('who leaves here has left everywhere, and who guesses here waits everywhere', async () => {
  const session = beginSession('anna', 'oidc', NOW)
  await revocations(open()).revoke(session)
  assert.ok(await revocations(open()).isRevoked(session))
  const attempt = { account: 'anna@prato.example', address: '192.0.2.7', device: null }
  let waits = 0
  for (let n = 0; n < 12 && waits === 0; n++) waits = await throttle(open(), new Uint8Array(32)).admit(attempt, NOW)
  assert.ok(waits > 0)
})

test('a letter that left one instance does not leave another', async () => {
  const mark = await markSending(open(), 'lettera@prato.example', NOW)
  await mark.left()
  await markSending(open(), 'lettera@prato.example', NOW).then(() => assert.unreachable(), (error: unknown) => assert.instance(error, MailAlreadySentProblem))
})

test('a time of an office is of one citizen, and a run is of one process', async () => {
  const counter = { site: 'prato', owner: 'anagrafe', unit: 'sportello' }
  const slot = { day: '2026-12-01', time: '09:00' }
  const claims = await Promise.all(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) => slotBook(open()).claim(counter, slot, id, NOW)))
  assert.ok(claims.filter(Boolean).length <= 1)
  let [running, most] = [0, 0]
  const run = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 30))
    running -= 1
  }
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => takeTurn(open(), { name: 'due', id, now: Date.now, lastsMs: 60_000 }, run)))
  assert.ok(most <= 1)
})

test('a function finds the store of its project by what the host gives it, also when it gives another pass with the next call', async () => {
  const give = (token: string) => Object.assign(globalThis, { netlifyBlobsContext: Buffer.from(JSON.stringify({ edgeURL: url, uncachedEdgeURL: url, siteID: 'progetto', token })).toString('base64') })
  const store = openBlobStore(null)
  try {
    give('gettone')
    await store.setItem('a', 1)
    give('scaduto')
    await store.getItem('a').then(() => assert.unreachable(), () => undefined)
    give('gettone')
    assert.is(await store.getItem('a'), 1)
  } finally {
    Reflect.deleteProperty(globalThis, 'netlifyBlobsContext')
  }
})

test('files are used unless told, and half a place is no place', async () => {
  const files = await mkdtemp(join(tmpdir(), 'archivio-'))
  await chooseStore({}, files).setItem('a', 1)
  assert.is(await chooseStore({ STORE: 'files' }, files).getItem('a'), 1)
  await rm(files, { recursive: true })
  for (const [change, name] of [[{ BLOBS_TOKEN: undefined }, 'BLOBS_TOKEN'], [{ BLOBS_SITE_ID: '' }, 'BLOBS_SITE_ID'], [{ STORE: 'altro' }, 'STORE']] as const) {
    assert.throws(() => chooseStore({ ...ENVIRONMENT, ...change }, files), (error: unknown) => error instanceof InvalidSettingProblem && error.data.name === name)
  }
})

test.run()
