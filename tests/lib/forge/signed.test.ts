import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { encodeCommit, parseCommit } from '../../../lib/forge/git/objects/commit-object.ts'
import { signatureOf, withSignature } from '../../../lib/forge/git/objects/signed-commit.ts'
import { trailer } from '../../../lib/forge/trailers.ts'
import { allowedSignerLine } from '../../../lib/history/signature/allowed-signers.ts'
import { commitSigner } from '../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'

const key = signingKey(new Uint8Array(32).fill(5))
const sign = commitSigner(key)
const PORTAL = { id: 'portale', name: 'Portale', email: 'portale@example.org' }
const MARTA = { id: 'marta-campi', name: 'Marta Campi', email: 'marta.campi@prato.example' }
const folder = await mkdtemp(join(tmpdir(), 'firmati-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const bytes = (text: string) => new TextEncoder().encode(text)

const COMMIT = encodeCommit({ tree: 'a'.repeat(40), parents: ['b'.repeat(40)], author: { ...MARTA, at: 0 }, committer: { ...PORTAL, at: 0 }, message: 'Titolo\n\ngpgsig: non è una firma\n gpgsig nemmeno questa\n' })

test('what was signed is given back byte for byte, and the commit says the same as before', () => {
  const signed = withSignature(COMMIT, sign)
  const found = signatureOf(signed)
  assert.ok(found?.payload.equals(COMMIT))
  assert.equal(found?.signature, sign(COMMIT))
  assert.equal(parseCommit(signed), parseCommit(COMMIT))
})

test('a commit without a signature, or with two, has none', () => {
  assert.is(signatureOf(COMMIT), null)
  assert.is(signatureOf(withSignature(withSignature(COMMIT, sign), sign)), null)
})

test('git says Good of all that the portal commits: first content, drafts, records and publications', async () => {
  const dir = join(folder, 'contenuti.git')
  await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: PORTAL, sign })
  const base = await forge.seed([{ author: MARTA, at: 1_700_000_000_000, message: 'primo', changes: [{ path: 'content/prato/a.md', content: bytes('uno\n') }] }])
  const proposal = await forge.propose({ branch: 'cms/notizia/a', title: 'A', kind: 'change', author: MARTA, message: 'a', base: base ?? '', changes: [{ path: 'content/prato/a.md', content: bytes('due\n') }] })
  const records = (await git(dir, 'rev-parse', 'refs/meta/proposals')).trim()
  const done = await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: MARTA, message: 'A', trailers: [['Proposal', '1']] })
  await forge.shutDown()
  const signers = join(folder, 'firme')
  await writeFile(signers, `${allowedSignerLine(PORTAL.email, key)}\n`)
  const all = (await git(dir, 'rev-list', '--all')).trim().split('\n')
  assert.is(all.length, 5)
  for (const oid of all) assert.match(await git(dir, '-c', `gpg.ssh.allowedSignersFile=${signers}`, 'verify-commit', oid), /Good "git" signature for portale@example\.org/)
  // What the records said before is named by the publication: nobody can write it otherwise later.
  assert.is(trailer(await git(dir, 'log', '-1', '--format=%B', done.merged ?? ''), 'Records'), records)
})

async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)('git', [`--git-dir=${dir}`, ...args])
  return stdout + stderr
}

test.run()
