import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Output } from '../../../lib/site/output.ts'
import type { SiteChange, SiteFile } from '../../../lib/site/site-input.ts'
import { generateCorpus } from '../../../scripts/bench/corpus.ts'
import { open, PUBLIC, textFile, TODAY } from './input.ts'

const SIZE = 30
const files = (seed: number) => new Map([...generateCorpus(SIZE, seed)].map(([path, bytes]): [string, SiteFile] => [path, textFile(new TextDecoder().decode(bytes))]))
const start = files(1)
const others = [...files(2)].filter(([path]) => !path.includes('/unita/'))
const paths = [...start.keys()]
const textOf = (file: SiteFile) => new TextDecoder().decode(file.bytes)
const sorted = (outputs: ReadonlyMap<string, Output>) => [...outputs].sort(([a], [b]) => (a < b ? -1 : 1))

type Edit = (now: ReadonlyMap<string, SiteFile>) => SiteChange
const rewrite = (path: string, pattern: RegExp, text: string): Edit => (now) => {
  const file = now.get(path)
  return file ? { files: new Map([[path, textFile(textOf(file).replace(pattern, text))]]) } : {}
}
const somePath = fc.constantFrom(...paths)
const office = paths.find((path) => path.includes('/unita/')) ?? ''
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(somePath, fc.stringMatching(/^[a-z ]{1,12}$/)).map(([path, words]) => rewrite(path, /titolo: .*/, `titolo: Nuovo ${words}x`)),
  somePath.map((path) => rewrite(path, /$/, '\n\nUna riga in più.\n')),
  fc.tuple(somePath, fc.integer({ min: 10, max: 28 })).map(([path, day]) => rewrite(path, /data_pubblicazione: .*/, `data_pubblicazione: 2026-11-${String(day)}`)),
  somePath.map((path) => rewrite(path, /tipo: notizia/, 'tipo: comunicato')),
  somePath.map((path) => rewrite(path, /categoria: .*/, 'categoria: Turismo')),
  somePath.map((path) => rewrite(path, /descrizione: /, 'sbagliato: ')),
  fc.nat().map((n): Edit => () => ({ files: new Map([others[n % others.length] as [string, SiteFile]]) })),
  somePath.map((path): Edit => () => ({ files: new Map([[path, null]]) })),
  fc.integer({ min: 10, max: 30 }).map((day): Edit => () => ({ today: `2026-11-${String(day)}` })),
  fc.constant(rewrite(office, /titolo: .*/, 'titolo: Ufficio rinominato')),
  somePath.map((path): Edit => (now) => ({ files: new Map([[path, now.get(path) ? { ...(now.get(path) as SiteFile), changedAt: 1_790_000_000_000 } : null]]) })),
)

test('after any edits the site is, byte for byte, the one built from nothing', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (sequence) => {
      const now = new Map(start)
      const live = open(PUBLIC, now)
      const disk = new Map(live.outputs())
      let today = TODAY
      for (const edit of sequence) {
        const change = edit(now)
        for (const [path, file] of change.files ?? []) {
          if (file) now.set(path, file)
          else now.delete(path)
        }
        today = change.today ?? today
        live.preview({ files: new Map([[paths[0] as string, null]]) }, paths[1] as string)
        const { written, removed } = live.update(change)
        for (const out of written) disk.set(out, live.outputs().get(out) as Output)
        for (const out of removed) disk.delete(out)
      }
      const cold = open(PUBLIC, now, today)
      assert.equal(sorted(live.outputs()), sorted(cold.outputs()))
      assert.equal(sorted(disk), sorted(cold.outputs()), 'what update() reports is enough to follow on disk')
      assert.equal(live.problems(), cold.problems())
    }),
    { numRuns: 25 },
  )
})

test('an entry that is removed takes its page with it', () => {
  const live = open(PUBLIC, start)
  const path = paths.find((item) => item.includes('/notizia/')) ?? ''
  const out = `${(live.url(path) ?? '').slice(PUBLIC.base.length)}index.html`
  assert.ok(live.outputs().has(out))
  assert.ok(live.update({ files: new Map([[path, null]]) }).removed.includes(out))
  assert.not(live.outputs().has(out))
})

test('a change of a text makes only its page again', () => {
  const live = open(PUBLIC, start)
  const path = paths.find((item) => item.includes('/notizia/')) ?? ''
  const file = textFile(`${textOf(start.get(path) as SiteFile)}\nUna riga in più.\n`)
  assert.is(live.update({ files: new Map([[path, file]]) }).written.length, 1)
})

test('a file that comes again unchanged makes nothing again', () => {
  const live = open(PUBLIC, start)
  const same = new Map([...start].map(([path, file]) => [path, textFile(textOf(file))]))
  assert.equal(live.update({ files: same, today: TODAY }), { written: [], removed: [] })
})

test.run()
