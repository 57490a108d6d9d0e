import { SignJWT, UnsecuredJWT } from 'jose'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { derivedKey } from '../../../../lib/session/derived-key.ts'
import { beginSession } from '../../../../lib/session/session.ts'
import { openSession, sealSession } from '../../../../lib/session/token.ts'
import { openLink, sealLink } from '../../../../lib/workflow/expert/link-token.ts'

const SECRET = crypto.getRandomValues(new Uint8Array(32))
const NOW = 1_796_000_000
const CLAIMS = { question: '0b9f4c1e-5a53-4a55-9f0b-0d7b5d8f2a11', proposal: 12, tree: 'a'.repeat(40), until: NOW + 1000 }

test('a link says what it was made for, the same each time, until its last second', async () => {
  const token = await sealLink(CLAIMS, SECRET)
  assert.is(await sealLink(CLAIMS, SECRET), token)
  assert.equal(await openLink(token, SECRET, NOW), CLAIMS)
  assert.equal(await openLink(token, SECRET, CLAIMS.until - 1), CLAIMS)
  assert.is(await openLink(token, SECRET, CLAIMS.until), null)
})

test('a link that was changed anywhere is no link', async () => {
  const token = await sealLink(CLAIMS, SECRET)
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: token.length - 1 }), fc.constantFrom(...'ABab09-_.'), async (place, letter) => {
      const changed = token.slice(0, place) + letter + token.slice(place + 1)
      // The last letter of the signature carries two bits that mean nothing.
      if (changed === token || place === token.length - 1) return
      assert.is(await openLink(changed, SECRET, NOW), null)
    }),
    { numRuns: 200 },
  )
})

test('what was signed with another key, for another purpose or by nobody is no link', async () => {
  const body = { n: 12, tree: CLAIMS.tree }
  const made = (key: Uint8Array, typ: string) => new SignJWT(body).setProtectedHeader({ alg: 'HS256', typ }).setSubject(CLAIMS.question).setExpirationTime(CLAIMS.until).sign(key)
  assert.ok(await openLink(await made(await derivedKey(SECRET, 'expert'), 'parere'), SECRET, NOW), 'the way of making one is right')
  for (const forged of [
    await made(SECRET, 'parere'),
    await made(await derivedKey(SECRET, 'device'), 'parere'),
    await made(await derivedKey(new Uint8Array(32), 'expert'), 'parere'),
    await made(await derivedKey(SECRET, 'expert'), 'JWT'),
    new UnsecuredJWT(body).setSubject(CLAIMS.question).setExpirationTime(CLAIMS.until).encode(),
    await sealSession(beginSession('elena-bassi', 'oidc', NOW), SECRET),
    await sealSession(beginSession('elena-bassi', 'oidc', NOW), await derivedKey(SECRET, 'expert')),
    '',
    '..',
    'a'.repeat(100_000),
  ]) assert.is(await openLink(forged, SECRET, NOW), null)
})

test('a link opens no session', async () => {
  assert.is(await openSession(await sealLink(CLAIMS, SECRET), SECRET, NOW), null)
})

test.run()
