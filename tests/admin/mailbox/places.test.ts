import { test } from 'uvu'
import * as assert from 'uvu/assert'
import * as fc from 'fast-check'
import { flatTree, folderTree } from '../../../admin/mailbox/folders/folder-tree.ts'
import { commandOf } from '../../../admin/mailbox/keys/command-of.ts'
import { arrivedSince } from '../../../admin/mailbox/live/arrived-since.ts'
import { delayOf } from '../../../admin/mailbox/live/delay-of.ts'
import { composeHref, folderHref, messageHref, readRoute, searchHref } from '../../../admin/mailbox/route.ts'
import { faultOfSearch } from '../../../admin/mailbox/search/fault-of-search.ts'
import { readSearch, type SearchPlace, searchParams, without } from '../../../admin/mailbox/search/search-place.ts'
import type { MailFolder } from '../../../lib/mail/mailbox/mail-folder.ts'
import { message } from './stand/messages.ts'

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '')
const ref = fc.record({ folder: name, validity: fc.stringMatching(/^[0-9]{1,10}$/), uid: fc.integer({ min: 1, max: 4_000_000_000 }) }, { noNullPrototype: true })

test('a folder is found again by its address, whatever it is called', () => {
  fc.assert(fc.property(name, (folder) => assert.equal(readRoute(folderHref(folder)), { at: 'list', folder, open: null })))
  for (const folder of ['cerca', 'scrivi', 'impostazioni', '~cerca', 'Progetti/Nido è bello', 'm', '100%']) assert.equal(readRoute(folderHref(folder)), { at: 'list', folder, open: null })
})

test('so is a message, in its folder and among what was found', () => {
  const search: SearchPlace = { query: { text: 'àè & nido', unread: true }, folder: 'Progetti/Nido è bello' }
  fc.assert(
    fc.property(ref, (open) => {
      assert.equal(readRoute(messageHref(open)), { at: 'list', folder: open.folder, open })
      assert.equal(readRoute(searchHref(search, open)), { at: 'search', search, open })
      assert.equal(readRoute(composeHref('a-1', { how: 'reply-all', ref: open }, 'a@b.example')), { at: 'compose', id: 'a-1', about: { how: 'reply-all', ref: open }, to: 'a@b.example' })
    }),
  )
})

test('an address that means nothing is the inbox, and throws nothing', () => {
  for (const hash of ['', '#', '#/', '#/%E0%A4%A', '#/INBOX/m/7/0', '#/INBOX/m/7/-3', '#/INBOX/m/7/1e3']) assert.equal(readRoute(hash), { at: 'list', folder: 'INBOX', open: null }, hash)
  fc.assert(fc.property(fc.string(), (hash) => assert.ok(readRoute(hash).at)))
})

test('a search is found again by its address; what is no day is left out', () => {
  const search: SearchPlace = { query: { from: 'marta', to: 'urp', subject: 'nido', text: 'orari', since: '2026-01-31', until: '2026-02-28', unread: true, flagged: true, attachments: true }, folder: null }
  assert.equal(readSearch(searchParams(search)), search)
  assert.equal(readSearch(new URLSearchParams('dal=ieri&testo=+&nonletti=forse')), { query: {}, folder: null })
  assert.equal(without({ query: { text: 'a', unread: true }, folder: 'INBOX' }, 'text'), { query: { unread: true }, folder: 'INBOX' })
})

test('a search that asks nothing, or asks for days the wrong way round, is not sent', () => {
  assert.match(faultOfSearch({ query: {}, folder: 'INBOX' }) ?? '', /almeno una parola/)
  assert.match(faultOfSearch({ query: { since: '2026-02-02', until: '2026-02-01' }, folder: null }) ?? '', /viene dopo/)
  assert.is(faultOfSearch({ query: { since: '2026-02-02', until: '2026-02-02' }, folder: null }), null)
})

test('keys mean what the list of keys says; the second of two waits for the first', () => {
  assert.equal(['j', '#', 'I', 'U', 'g', 'i', 'constructor'].map((key) => commandOf(key, null).command), ['next', 'remove', 'read', 'unread', null, null, null])
  assert.is(commandOf('g', null).after, 'g')
  assert.equal(['i', 's', 'b', 'j'].map((key) => commandOf(key, 'g').command), ['inbox', 'sent', 'drafts', 'next'])
})

test('news is asked for ever more slowly while none comes, and never again at once', () => {
  assert.equal([delayOf(0, false), delayOf(1, false), delayOf(0, true), delayOf(99, true)], [30_000, 60_000, 120_000, 600_000])
})

test('what is new is a message that was not there before: not the first look, not one that was read, not one that surfaced', () => {
  const newest = message('INBOX', 10, { unread: true })
  assert.equal(arrivedSince({ unread: 3, newest: message('INBOX', 8) }, { unread: 5, newest }), { count: 2, newest })
  assert.is(arrivedSince(null, { unread: 5, newest }), null)
  assert.is(arrivedSince({ unread: 4, newest }, { unread: 5, newest }), null)
  assert.is(arrivedSince({ unread: 4, newest: message('INBOX', 11) }, { unread: 3, newest }), null)
  assert.is(arrivedSince({ unread: 4, newest: message('INBOX', 9) }, { unread: 4, newest: { ...newest, unread: false } }), null)
})

const folder = (path: string, parent: string | null = null, subscribed = true): MailFolder => ({ path, name: path.split('/').at(-1) ?? path, parent, role: null, subscribed, selectable: true, total: 0, unread: 0, validity: '1' })

test('folders stand one in the other; one that is hidden stays where it leads to one that is not', () => {
  const some = [folder('A'), folder('A/B', 'A', false), folder('A/B/C', 'A/B'), folder('D', null, false)]
  const shown = flatTree(folderTree(some, ({ subscribed }) => subscribed)).map(({ folder: { path }, depth }) => `${depth} ${path}`)
  assert.equal(shown, ['0 A', '1 A/B', '2 A/B/C'])
})

test('whatever a server says of parents, a folder is drawn once and nothing goes round in circles', () => {
  const deep = Array.from({ length: 40 }, (_, i) => folder(`f${i}`, i === 0 ? null : `f${i - 1}`))
  assert.is(flatTree(folderTree(deep)).length, 40)
  assert.equal(flatTree(folderTree([folder('a', 'gone'), folder('b', 'c'), folder('c', 'b')])).map(({ folder: { path } }) => path), ['a', 'b', 'c'])
})

test.run()
