import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { typesOn } from '../../../lib/model/types.ts'
import { readPair, saidOf } from './golden-pair.ts'

const FOLDER = new URL('golden/', import.meta.url)
const pairs = readdirSync(FOLDER).sort().map((file) => ({ file, ...readPair(readFileSync(new URL(file, FOLDER), 'utf8')) }))

for (const pair of pairs) {
  test(`${pair.claim} (${pair.file})`, () => {
    const said = saidOf(pair)
    assert.equal(said.facts, pair.facts, 'the facts')
    assert.equal(said.marks, pair.marks, 'the marks')
  })
}

test('there are at least sixty pairs, and one of every type that has a page', () => {
  assert.ok(pairs.length >= 60, String(pairs.length))
  const types = new Set<string | undefined>(pairs.map(({ path }) => path.split('/')[3]))
  assert.equal([...typesOn('public'), ...typesOn('intranet')].map(({ name }) => name).filter((name) => !types.has(name)), [])
})

test.run()
