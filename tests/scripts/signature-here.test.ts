import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { signatureHere } from '../../scripts/command/signature-here.ts'

const dir = await mkdtemp(join(tmpdir(), 'firma-'))
test.after(() => rm(dir, { recursive: true, force: true }))
const places = { text: undefined as string | undefined, keyFile: join(dir, 'firma.key'), signersFile: join(dir, 'firme-ammesse') }
const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', (error: { code?: string }) => error.code)

test('with the content on GitHub a command makes no key of its own: what it signed nobody would believe', async () => {
  assert.is(await codeOf(signatureHere({ ...places, isOnGitHub: true })), 'no-signature')
  assert.equal(await readdir(dir), [])
})

test('it signs with the key it is given as a text, or with the one that lies with the portal', async () => {
  const text = Buffer.alloc(32, 7).toString('base64url')
  const given = await signatureHere({ ...places, text, isOnGitHub: true })
  assert.equal((await signatureHere({ ...places, text, isOnGitHub: false })).blob, given.blob)
  assert.is(await codeOf(signatureHere({ ...places, text: 'corta', isOnGitHub: true })), 'invalid-setting')
  const own = await signatureHere({ ...places, isOnGitHub: false })
  assert.equal((await signatureHere({ ...places, isOnGitHub: true })).blob, own.blob)
})

test.run()
