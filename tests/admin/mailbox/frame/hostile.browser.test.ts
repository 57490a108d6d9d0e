import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { safeHtml } from '../../../../lib/mail/safe/safe-html.ts'
import { armed, HOSTILE_HTML } from '../../../fixtures/mail/hostile-html.ts'
import { openFrames, type Seen } from './frames-stand.ts'

const frames = await openFrames()
const test = suite('hostile mail in the frame of a message')
const raw = HOSTILE_HTML.map(({ html }, number) => armed(html, number, frames.host))
// Of most of them nothing is left, of many the same but for the number.
const safe = [...new Map(raw.map((html) => safeHtml(html).html).map((html) => [html.replace(/\d+/g, ''), html])).values()].filter(Boolean)

function assertNothing({ ran, asked, connections, went }: Seen, without: string): void {
  const told = (numbers: ReadonlySet<number>) => [...numbers].map((number) => raw[number])
  assert.equal(told(ran), [], `scripts ran ${without}`)
  assert.equal(told(asked), [], `something was asked for ${without}`)
  assert.is(connections, 0, `somebody was called ${without}`)
  assert.equal(went, [], `a frame went elsewhere ${without}`)
}

test('there are many, and without our layers they do run and call', async () => {
  assert.ok(raw.length >= 300)
  const seen = await frames.look(raw, 'bare', false)
  assert.ok(seen.ran.size > 100, `${seen.ran.size} ran`)
  assert.ok(seen.asked.size > 100, `${seen.asked.size} called`)
  assert.ok(seen.went.length > 3, `${seen.went.length} frames went elsewhere`)
})

test('no script runs, no request leaves and no frame goes anywhere, and the browser has nothing to refuse', async () => {
  const seen = await frames.look(safe, 'as built')
  assertNothing(seen, 'with all layers')
  assert.equal(seen.refused, [])
})

test('the same where the server had made nothing safe', async () => {
  assertNothing(await frames.look(raw, 'as built'), 'without the server’s sanitiser')
})

test('the same where the page did not purify', async () => {
  assertNothing(await frames.look(safe, 'no purifier'), 'without the purifier')
})

test('the same where the frame had no sandbox', async () => {
  assertNothing(await frames.look(safe, 'no sandbox'), 'without the sandbox')
})

test('the same where the frame had no policy of its own', async () => {
  assertNothing(await frames.look(safe, 'no frame policy'), 'without the frame’s policy')
})

test('the same where the page had no policy', async () => {
  assertNothing(await frames.look(safe, 'as built', false), 'without the page’s policy')
})

test('pictures that were asked for are all that is loaded', async () => {
  const seen = await frames.look(safe, 'as built', true, true)
  assert.equal([...seen.ran], [])
  assert.equal(seen.went, [])
  assert.equal([...seen.kinds], ['image'])
})

test.after(() => frames.close())
test.run()
