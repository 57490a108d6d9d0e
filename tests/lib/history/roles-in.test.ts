import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { appendTrailers } from '../../../lib/forge/trailers.ts'
import { hasHistory } from '../../../lib/history/has-history.ts'
import { isUrgent, rolesIn } from '../../../lib/history/roles-in.ts'

test('of who approved only the group is taken, once for each person, and never a name', () => {
  const message = appendTrailers('Pubblicata: Mercato', [['Proposal', '7'], ['Author', 'Marta Campi <m@x.example>'], ['Approved-by', 'Elena (detta Lena) Bassi <e@x.example> (urp-prato)'], ['Approved-by', 'Franco Tesi <f@x.example> (urp-prato)']])
  assert.equal(rolesIn(message), ['urp-prato', 'urp-prato'])
})

test('what is no group of the rules is left out: a role in words may be a name', () => {
  assert.equal(rolesIn(appendTrailers('x', [['Approved-by', 'Elena Bassi <e@x.example> (Responsabile Bassi)'], ['Approved-by', 'Elena Bassi <e@x.example>']])), [])
})

test('an emergency is the publication of who published, and what somebody wrote in a message is no trailer', () => {
  const urgent = appendTrailers('Pubblicata', [['Emergency', 'Ponte chiuso'], ['Published-by', 'Elena Bassi <e@x.example> (urp-prato)']])
  assert.equal([rolesIn(urgent), isUrgent(urgent)], [['urp-prato'], true])
  const written = appendTrailers('Titolo\n\nApproved-by: Un impostore <i@x.example> (urp-prato)\nEmergency: no', [['Author-Id', 'x']])
  assert.equal([rolesIn(written), isUrgent(written)], [[], false])
})

test('a page has a history once it changed, or when it came through a proposal; a file once it changed', () => {
  const [by, plain] = [appendTrailers('x', [['Proposal', '7']]), 'Primi contenuti']
  const has = (path: string, message: string, times: number) => hasHistory(path, { message }, times)
  assert.equal([has('a.md', plain, 1), has('a.md', plain, 2), has('a.md', by, 1), has('a.pdf', by, 1), has('a.pdf', by, 2)], [false, true, true, false, true])
})

test.run()
