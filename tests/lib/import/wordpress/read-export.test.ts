import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readExport } from '../../../../lib/import/wordpress/read/read-export.ts'
import { UnreadableExportProblem } from '../../../../lib/import/wordpress/problems/unreadable-export-problem.ts'
import { SAMPLE } from './sample.ts'
import { chunksOf, wxr } from './wxr.ts'

const read = (text: string, size = 1 << 18) => readExport(chunksOf(text, size))

async function refused(chunks: Iterable<Uint8Array>): Promise<string> {
  try {
    await readExport(chunks)
  } catch (error) {
    if (error instanceof UnreadableExportProblem) return String(error.data.why)
    throw error
  }
  return 'read'
}

test('an export is read the same however its bytes come', async () => {
  const text = wxr(SAMPLE)
  const whole = await read(text)
  assert.is(whole.items.length, SAMPLE.length)
  await fc.assert(fc.asyncProperty(fc.integer({ min: 50, max: 5_000 }), async (size) => {
    assert.equal(await read(text, size), whole)
  }), { numRuns: 5, examples: [[7]] })
})

test('a text that holds the end of a CDATA, of an element or of a comment is whole', async () => {
  const content = 'prima ]]> </item></channel></rss> <!-- <item> --> <![CDATA dopo 🚧 è'
  const { items } = await read(wxr([{ id: 1, type: 'page', title: content, content }]))
  assert.is(items[0]?.content, content)
  assert.is(items[0]?.title, content)
})

test('what the head says of the site is known, and people who wrote are counted and not read', async () => {
  const given = await read(wxr([]))
  assert.is(given.site.url, 'https://www.comune.vecchio.example/')
  assert.is(given.site.exportedAt, Date.UTC(2026, 10, 2, 10))
  assert.is(given.site.authors, 1)
  assert.not.match(JSON.stringify(given), 'segreta')
})

test('hostile and broken files are refused with a reason, in bounded time and memory', async () => {
  const good = wxr(SAMPLE.slice(0, 3))
  const head = good.slice(0, good.indexOf('<item>'))
  const long = 'x'.repeat(1 << 20)
  function* endless(start: string): Generator<Uint8Array> {
    yield new TextEncoder().encode(start)
    const block = new TextEncoder().encode(long)
    for (let i = 0; i < 50; i++) yield block
  }
  const started = process.cpuUsage()
  const before = process.memoryUsage().rss
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`
  const cases: readonly (readonly [string, Iterable<Uint8Array>])[] = [
    ['doctype', chunksOf(laughs + good, 1 << 16)],
    ['doctype', chunksOf(good.replace('<rss', '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss'), 1 << 16)],
    ['doctype', chunksOf(good.replace('<item>', '<item><!ENTITY x "y">'), 1 << 16)],
    ['deep', chunksOf(head + '<a>'.repeat(100_000), 1 << 16)],
    ['cut', chunksOf(good.slice(0, -30), 1 << 16)],
    ['cut', chunksOf(good.slice(0, good.length / 2), 1 << 16)],
    ['encoding', [new TextEncoder().encode(head), Uint8Array.of(0xe8, 0x20, 0x61)]],
    ['encoding', chunksOf(good.replace('UTF-8', 'windows-1252'), 1 << 16)],
    ['encoding', [new Uint8Array(Buffer.from(`\ufeff${good}`, 'utf16le'))]],
    ['large', endless(`${head}<item><title><![CDATA[`)],
    ['large', endless('<')],
    ['large', endless(`${head}<item><wp:post_id>`)],
    ['not-wxr', chunksOf('<html><body>Accesso negato</body></html>', 64)],
    ['not-wxr', chunksOf(good.replace('<wp:wxr_version>1.2</wp:wxr_version>', ''), 1 << 16)],
    ['not-wxr', chunksOf(good.replace('<wp:base_blog_url>https', '<wp:base_blog_url>javascript'), 1 << 16)],
    ['not-xml', []],
    ['not-xml', chunksOf('questo non è XML', 8)],
    ['not-xml', chunksOf(good.replace('</title>', '</titolo>'), 1 << 16)],
    ['item', chunksOf(good.replace('<wp:post_id>10<', '<wp:post_id>dieci<'), 1 << 16)],
    ['item', chunksOf(good.replace('<wp:post_id>10</wp:post_id>', '<wp:post_id>10</wp:post_id><wp:post_id>11</wp:post_id>'), 1 << 16)],
  ]
  for (const [why, chunks] of cases) assert.is(await refused(chunks), why)
  const { user } = process.cpuUsage(started)
  assert.ok(user < 8_000_000, `${String(user)} µs`)
  assert.ok(process.memoryUsage().rss - before < 400_000_000)
})

test('entities of XML mean what they mean, and no other means anything', async () => {
  const { items } = await read(wxr([{ id: 1, type: 'page', title: 'x' }]).replace('<![CDATA[x]]>', 'Uffici &amp; orari &lt;b&gt; &#8217;'))
  assert.match(items[0]?.title ?? '', /^Uffici & orari <b>/)
})

test.run()
