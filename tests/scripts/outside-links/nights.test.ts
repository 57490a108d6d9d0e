import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Answer } from '../../../scripts/outside-links/answer.ts'
import { afterTonight, encodeNights, type Nights, parseNights } from '../../../scripts/outside-links/nights.ts'
import { reportOf } from '../../../scripts/outside-links/report.ts'

const URL_A = 'https://altrove.example/a'
const URL_B = 'https://altrove.example/b'
const GOOD: Answer = { is: 'good', to: null }
const GONE: Answer = { is: 'bad', why: 'gone', status: 404 }
const SILENT: Answer = { is: 'bad', why: 'no-answer', status: null }
const BUSY: Answer = { is: 'unasked', why: 'busy' }

const both = (a: Answer, b: Answer = GOOD): ReadonlyMap<string, Answer> => new Map([[URL_A, a], [URL_B, b]])

/** What is known of `a` after these nights, another link being good in each. */
function after(...answers: readonly Answer[]): Nights {
  return answers.reduce<Nights>((nights, answer, i) => afterTonight(nights, both(answer), `2026-11-${String(i + 1).padStart(2, '0')}`), new Map())
}
const report = (nights: Nights, answer: Answer, title = 'Il mercato') => reportOf({ links: [{ url: URL_A, pages: [{ path: 'content/prato/urp/notizia/mercato.md', title }] }], answers: new Map([[URL_A, answer]]), nights, today: '2026-11-03' })

test('a link is told as broken on the third night, and not before', () => {
  assert.match(report(after(GONE, GONE), GONE), /## Non rispondono da poco: 1/)
  assert.match(report(after(GONE, GONE, GONE), GONE), /## Da correggere: 1\n[^#]*altrove\.example\/a — la pagina non c’è più \(404\), dal 01\/11\/2026, 3 notti; in «Il mercato»/)
})

test('one good night, and the count begins again', () => {
  assert.is(after(GONE, GONE, GOOD, GONE).get(URL_A)?.nights, 1)
})

test('a night on which it was not asked counts neither way', () => {
  assert.is(after(GONE, BUSY, GONE).get(URL_A)?.nights, 2)
})

test('the same night run twice counts once', () => {
  const once = afterTonight(new Map(), both(GONE), '2026-11-01')
  assert.is(afterTonight(once, both(GONE), '2026-11-01').get(URL_A)?.nights, 1)
})

test('a night on which nothing at all answered is a fault of this machine', () => {
  const nights = afterTonight(after(GONE), both(SILENT, SILENT), '2026-11-02')
  assert.is(nights.get(URL_A)?.nights, 1)
  assert.match(reportOf({ links: [], answers: both(SILENT, SILENT), nights, today: '2026-11-02' }), /Stanotte non ha risposto nessuno/)
})

test('a site that turns programs away is for a person to look at, however long it does', () => {
  const refused: Answer = { is: 'bad', why: 'refused', status: 403 }
  const text = report(after(refused, refused, refused, refused), refused)
  assert.match(text, /## Da guardare a mano: 1/)
  assert.not.match(text, /## Da correggere/)
})

test('what was kept is read again as it was, and what is no state of ours is refused', () => {
  const nights = after(GONE, GONE)
  assert.equal(parseNights(encodeNights(nights)), nights)
  for (const text of ['', '{}', '{"version":1,"links":{"a":{"nights":-1}}}', encodeNights(nights).replace('"gone"', '"boh"')]) assert.is(parseNights(text), null, text)
})

test('a title of a page makes no link and no HTML in the report', () => {
  assert.not.match(report(after(GONE), GONE, '<b>[qui](https://x.example)'), /<b>|[^\\]\]\(/)
})

test.run()
