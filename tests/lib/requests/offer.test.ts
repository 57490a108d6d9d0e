import fc from 'fast-check'
import { SignJWT } from 'jose'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { CitizenRequest } from '../../../lib/requests/citizen-request.ts'
import { offerOf } from '../../../lib/requests/offer/offer.ts'
import { offerLink } from '../../../lib/requests/offer/offer-link.ts'
import { openOffer, sealOffer } from '../../../lib/requests/offer/offer-token.ts'
import { derivedKey } from '../../../lib/session/derived-key.ts'
import { sealLink } from '../../../lib/workflow/expert/link-token.ts'
import { aRequest } from './a-request.ts'

const SECRET = new Uint8Array(32).fill(7)
const NOW = Math.floor(Date.UTC(2026, 10, 28, 9) / 1000)
const CLAIMS = { request: '7k3m9qxp', index: 1, until: NOW + 3600 }
const SLOT = { day: '2026-12-03', time: '15:00' }
const event = (what: CitizenRequest['events'][number]['what'], slot: typeof SLOT | null = null) => ({ what, at: 1, by: null, words: null, slot })
const offered = aRequest({ id: '7k3m9qxp', kind: 'appointment', state: 'taken', appointment: { slot: SLOT, state: 'proposed' }, events: [event('received'), event('proposed', SLOT)] })

test('a link says which offer of which request, to who has the secret, until it is over', async () => {
  const token = await sealOffer(CLAIMS, SECRET)
  assert.is(await sealOffer(CLAIMS, SECRET), token, 'the same offer, the same link')
  assert.equal(await openOffer(token, SECRET, NOW), CLAIMS)
  assert.is(await openOffer(token, SECRET, CLAIMS.until + 1), null)
  assert.is(await openOffer(token, new Uint8Array(32), NOW), null)
})

test('what was not sealed as such a link opens nothing: other keys, other kinds, no signature, any change', async () => {
  const token = await sealOffer(CLAIMS, SECRET)
  const made = async (typ: string, purpose: 'offer' | 'expert') => new SignJWT({ n: 1 }).setProtectedHeader({ alg: 'HS256', typ }).setSubject(CLAIMS.request).setExpirationTime(CLAIMS.until).sign(await derivedKey(SECRET, purpose))
  assert.ok(await openOffer(await made('orario', 'offer'), SECRET, NOW), 'the way of making one is right')
  const [head = '', body = ''] = token.split('.')
  const none = btoa('{"alg":"none","typ":"orario"}').replaceAll('=', '')
  const expert = await sealLink({ question: crypto.randomUUID(), proposal: 1, tree: 'a'.repeat(40), until: CLAIMS.until }, SECRET)
  for (const other of ['', 'x', expert, await made('parere', 'offer'), await made('orario', 'expert'), `${none}.${body}.`, `${head}.${body}.`, `${token}x`.repeat(10)]) assert.is(await openOffer(other, SECRET, NOW), null, other)
  await fc.assert(fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom('A', 'z', '.', '-'), async (at, letter) => {
    if (token[at] !== letter) assert.is(await openOffer(token.slice(0, at) + letter + token.slice(at + 1), SECRET, NOW), null)
  }), { numRuns: 60 })
})

test('only an event that offers a time has a link, which is over the night before', async () => {
  const link = await offerLink('https://redazione.prato.example', offered, 1, SECRET)
  const token = new URL(link ?? '').searchParams.get('t') ?? ''
  assert.ok(await openOffer(token, SECRET, Date.UTC(2026, 11, 2, 22, 59) / 1000))
  assert.is(await openOffer(token, SECRET, Date.UTC(2026, 11, 3, 0, 1) / 1000), null)
  for (const index of [0, 2, -1]) assert.is(await offerLink('https://redazione.prato.example', offered, index, SECRET), null)
})

test('an offer holds until another is made, the request is passed on or closed, or its day comes', () => {
  const now = NOW * 1000
  const at = (request: CitizenRequest, index = 1, when = now) => offerOf(request, index, when)
  assert.equal([at(offered)?.slot, at(offered)?.agreed], [SLOT, false])
  assert.is(at({ ...offered, appointment: { slot: SLOT, state: 'confirmed' } })?.agreed, true)
  const later = { day: '2026-12-04', time: '09:00' }
  const again: CitizenRequest = { ...offered, appointment: { slot: later, state: 'proposed' }, events: [...offered.events, event('proposed', later)] }
  assert.is(at(again), null)
  assert.equal(at(again, 2)?.slot, later)
  assert.is(at({ ...offered, appointment: { slot: null, state: 'asked' }, events: [...offered.events, event('passed')] }), null)
  assert.is(at({ ...offered, state: 'closed' }), null)
  assert.is(at(offered, 0), null)
  assert.ok(at(offered, 1, Date.UTC(2026, 11, 2, 22, 59)))
  assert.is(at(offered, 1, Date.UTC(2026, 11, 2, 23, 1)), null, 'in Italy it is the day')
})

test.run()
