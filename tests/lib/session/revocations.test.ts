import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { revocations } from '../../../lib/session/revocations.ts'
import { beginSession, reissued, SESSION_SECONDS } from '../../../lib/session/session.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const dir = await mkdtemp(join(tmpdir(), 'revoche-'))
test.after(() => rm(dir, { recursive: true, force: true }))
const denied = revocations(openStore(dir))
const now = 1_790_000_000

test('a session that was revoked stays so for another process on the same store, and the others do not', async () => {
  const [one, other] = [beginSession('anna-verdi', 'demonstration', now), beginSession('anna-verdi', 'demonstration', now)]
  await denied.revoke(one)
  const reopened = revocations(openStore(dir))
  assert.ok(await reopened.isRevoked(one))
  assert.ok(await reopened.isRevoked(reissued(one, now + 900)), 'a newer token of it too')
  assert.not(await reopened.isRevoked(other))
})

test('all sessions a person has begun can be ended at once; one begun afterwards holds', async () => {
  const [before, another] = [beginSession('bruno-rossi', 'demonstration', now), beginSession('carla-neri', 'demonstration', now)]
  await denied.revokePerson('bruno-rossi', now + 60)
  assert.ok(await denied.isRevoked(before))
  assert.ok(await denied.isRevoked(reissued(before, now + 900)), 'a token made anew does not make the session younger')
  assert.not(await denied.isRevoked(another))
  assert.not(await denied.isRevoked(beginSession('bruno-rossi', 'demonstration', now + 61)))
})

test('an entry that cannot be read revokes', async () => {
  const session = beginSession('dario-bianchi', 'demonstration', now)
  await denied.revokePerson('dario-bianchi', now - SESSION_SECONDS)
  assert.not(await denied.isRevoked(session))
  const [file] = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((item) => item.name.includes('dario-bianchi'))
  if (!file) throw new Error('the store wrote no file')
  await writeFile(join(file.parentPath, file.name), '{"at":')
  assert.ok(await denied.isRevoked(session))
})

test('what has ended by itself is forgotten, what has not is kept', async () => {
  const [old, young] = [beginSession('elena-verdi', 'demonstration', now - SESSION_SECONDS - 1), beginSession('elena-verdi', 'demonstration', now)]
  await denied.revoke(old)
  await denied.revoke(young)
  await denied.prune(now)
  assert.not(await denied.isRevoked(old))
  assert.ok(await denied.isRevoked(young))
})

test.run()
