import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { allowedSignerLine, parseAllowedSigners } from '../../../../lib/history/signature/allowed-signers.ts'
import { sign } from '../../../../lib/history/signature/sign.ts'
import { signingKey } from '../../../../lib/history/signature/signing-key.ts'
import { fingerprint, verify } from '../../../../lib/history/signature/verify.ts'

const key = signingKey(Buffer.alloc(32, 7))
const other = signingKey(Buffer.alloc(32, 8))
const words = new TextEncoder().encode('La mensa apre alle dodici.\n')
const folder = await mkdtemp(join(tmpdir(), 'firme-'))
test.after(() => rm(folder, { recursive: true, force: true }))

test('what is signed is found good, with the key that signed it', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (message, seed) => {
    const own = signingKey(seed)
    assert.equal(verify(message, sign(message, own, 'git'), 'git'), { good: true, key: own.blob.toString('base64') })
  }))
})

test('one bit that changes in the message or in the signature is seen', () => {
  const armored = sign(words, key, 'file')
  fc.assert(fc.property(fc.nat({ max: words.length * 8 - 1 }), (bit) => {
    const changed = Uint8Array.from(words, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    assert.equal(verify(changed, armored, 'file'), { good: false, reason: 'does-not-hold' })
  }))
  const lines = armored.split('\n')
  const blob = Buffer.from(lines.slice(1, -2).join(''), 'base64')
  for (let bit = 0; bit < blob.length * 8; bit += 1) {
    const changed = Buffer.from(blob)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const verdict = verify(words, [lines[0], changed.toString('base64'), lines.at(-2)].join('\n'), 'file')
    assert.not.ok(verdict.good, `bit ${String(bit)}`)
  }
})

test('a signature made for a file is none for a commit', () => {
  assert.equal(verify(words, sign(words, key, 'file'), 'git'), { good: false, reason: 'another-purpose' })
})

test('what is no signature is said to be none', () => {
  for (const text of ['', 'ciao', '-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----', '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----', sign(words, key, 'git').slice(0, 120), `${sign(words, key, 'git')}x`]) {
    assert.equal(verify(words, text, 'git'), { good: false, reason: 'not-a-signature' }, text)
  }
})

// Skipped where ssh-keygen is not there, and counted as such.
const withKeygen = existsSync('/usr/bin/ssh-keygen') ? test : test.skip
withKeygen('ssh-keygen agrees: it finds ours good and the other one’s not, and we find its good', async () => {
  const signers = join(folder, 'ammessi')
  await writeFile(signers, `${allowedSignerLine('portale@ente.example', key)}\n`)
  await writeFile(join(folder, 'parole'), words)
  const asked = async (own: typeof key) => {
    await writeFile(join(folder, 'parole.sig'), sign(words, own, 'file'))
    return execFileSync('ssh-keygen', ['-Y', 'verify', '-f', signers, '-I', 'portale@ente.example', '-n', 'file', '-s', join(folder, 'parole.sig')], { input: words, stdio: ['pipe', 'pipe', 'pipe'] }).toString()
  }
  assert.match(await asked(key), new RegExp(`^Good "file" signature for portale@ente\\.example with ED25519 key ${fingerprint(key.blob.toString('base64')).replace(/[+]/g, '\\+')}`))
  assert.is(await asked(other).then(() => 'taken', () => 'refused'), 'refused')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'chiave')])
  await rm(join(folder, 'parole.sig'))
  execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-n', 'git', '-f', join(folder, 'chiave'), join(folder, 'parole')], { stdio: 'pipe' })
  const theirs = await readFile(join(folder, 'parole.sig'), 'utf8')
  assert.ok(verify(words, theirs, 'git').good)
})

test('a list of signers is read with its dates, and refused whole when a line is not understood', () => {
  const line = allowedSignerLine('portale@ente.example', key)
  const base = { principal: 'portale@ente.example', key: key.blob.toString('base64') }
  assert.equal(parseAllowedSigners(`# chiavi\n\n${line}\n`), [{ ...base, from: null, until: null }])
  const dated = line.replace('namespaces="git,file"', 'namespaces="git,file",valid-after="20260101Z",valid-before="20270101120000Z"')
  assert.equal(parseAllowedSigners(dated), [{ ...base, from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1, 12) }])
  for (const wrong of ['portale@ente.example', line.replace('ssh-ed25519', 'ssh-rsa'), line.replace('git,file', 'file'), dated.replace('20260101Z', '20260101'), line.replace('namespaces', 'cert-authority,namespaces'), line.replace('portale@', 'a@x.example,portale@')]) {
    assert.throws(() => parseAllowedSigners(`${line}\n${wrong}`), /line 2/, wrong)
  }
})

test.run()
