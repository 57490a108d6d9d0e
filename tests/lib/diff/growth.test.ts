import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { alignKeys } from '../../../lib/diff/align/align-keys.ts'
import { compareFragments } from '../../../lib/diff/compare-html.ts'
import { chance } from '../../../scripts/bench/chance.ts'
import { paragraphs } from '../../../scripts/bench/prose.ts'
import { renderMarkdown } from '../../../templates/text/markdown.ts'
import { processorMs } from '../../processor-ms.ts'

/** How many times two sequences were looked at while they were aligned. */
function steps(before: readonly number[], after: readonly number[]): number {
  let count = 0
  const counted = (keys: readonly number[]) =>
    new Proxy(keys, {
      get(target, key, receiver) {
        count++
        return Reflect.get(target, key, receiver) as unknown
      },
    })
  alignKeys(counted(before), counted(after), (key) => {
    count++
    return 1 + (key % 97) / 1000
  })
  return count
}

const SEQUENCES: Readonly<Record<string, (n: number) => readonly [readonly number[], readonly number[]]>> = {
  'a word in fifty changed': (n) => [range(n), range(n).map((key) => (key % 50 === 0 ? n + key : key))],
  'everything different': (n) => [range(n), range(n).map((key) => key + n)],
  'all the same, repeated': (n) => [range(n).map(() => 1), range(n + (n >> 2)).map((i) => (i === n >> 1 ? 2 : 1))],
  'two words by chance': (n) => [drawn(n, 2, 1), drawn(n, 2, 2)],
  'two hundred words by chance': (n) => [drawn(n, 200, 1), drawn(n, 200, 2)],
  'everything backwards': (n) => [range(n), range(n).reverse()],
  'two lines in turns, the other way round': (n) => [range(n).map((i) => i % 2), range(n).map((i) => (i + 1) % 3)],
}

for (const [name, make] of Object.entries(SEQUENCES)) {
  test(`eight times the words take no more than n log n steps: ${name}`, () => {
    const [small, large] = [5000, 40_000].map((n) => steps(...make(n))) as [number, number]
    const allowed = (8 * Math.log2(40_000)) / Math.log2(5000)
    assert.ok(large <= small * allowed * 1.25, `${String(small)} steps, then ${String(large)}: ${(large / small).toFixed(1)} times`)
  })
}

const page = (kilobytes: number, seed: number) => {
  const random = chance(seed)
  let text = ''
  while (text.length < kilobytes * 1000) text += `${paragraphs(random, 5)}\n\n`
  return text
}
const PAGES: Readonly<Record<string, (kilobytes: number) => readonly [string, string]>> = {
  'a word here and there': (kilobytes) => [page(kilobytes, 1), page(kilobytes, 1).replace(/sportello/g, 'ufficio')],
  'everything different': (kilobytes) => [page(kilobytes, 1), page(kilobytes, 2)],
  'one paragraph, all in it different': (kilobytes) => [page(kilobytes, 1).replace(/\n+/g, ' '), page(kilobytes, 2).replace(/\n+/g, ' ')],
  'one line, repeated': (kilobytes) => ['una riga uguale\n\n'.repeat(kilobytes * 50), `${'una riga uguale\n\n'.repeat(kilobytes * 40)}un’altra\n\n${'una riga uguale\n\n'.repeat(kilobytes * 20)}`],
  'one word, repeated': (kilobytes) => ['parola '.repeat(kilobytes * 130), `${'parola '.repeat(kilobytes * 90)}altra ${'parola '.repeat(kilobytes * 60)}`],
}

// Other programs run beside the tests: the margin is wide, and yet a square (64 times) is far outside. Eight small pages are
// held against a large one, so that both sides have as much to clear away.
for (const [name, make] of Object.entries(PAGES)) {
  test(`a page of 200 kB takes about as long a word as one of 25 kB: ${name}`, () => {
    const time = (kilobytes: number, times: number) => {
      const [before, after] = make(kilobytes).map((text) => renderMarkdown(text, { base: '/' })) as [string, string]
      const runs = Array.from({ length: 3 }, () => {
        const begun = processorMs()
        for (let i = 0; i < times; i++) compareFragments(before, after).marked('together')
        return processorMs() - begun
      })
      return Math.min(...runs) / times
    }
    let [small, large] = [time(25, 8), time(200, 1)]
    // The least of several rounds is what it takes when nothing comes between.
    for (let round = 1; round < 5 && large > small * 36; round++) [small, large] = [Math.min(small, time(25, 8)), Math.min(large, time(200, 1))]
    assert.ok(large <= small * 36, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`)
  })
}

function range(n: number): readonly number[] & { reverse(): number[] } {
  return Array.from({ length: n }, (_, i) => i)
}

function drawn(n: number, words: number, seed: number): readonly number[] {
  const random = chance(seed)
  return Array.from({ length: n }, () => random.between(1, words))
}

test.run()
