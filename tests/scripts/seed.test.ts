import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { accessPath } from '../../lib/access/covering.ts'
import { mayWrite } from '../../lib/access/decide.ts'
import { parseRules } from '../../lib/access/parse.ts'
import { peopleOf } from '../../lib/access/people.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { readContent } from '../../scripts/seed/read-content.ts'
import { seedCommits } from '../../scripts/seed/seed-commits.ts'

const files = await readContent('content')
const commits = seedCommits(files)
const rules = parseRules(new TextDecoder().decode(files.get('content/regole.yml')))
const rubrica = [...files].flatMap(([path, bytes]) => {
  const result = readEntryPath(path)?.type === 'rubrica' ? parseEntry(path, bytes, 'intranet') : null
  return result && 'entry' in result ? [result.entry] : []
})
const people = peopleOf(rubrica)

test('the first history holds every file of the sample once, and nothing else', () => {
  const written = commits.flatMap(({ changes }) => changes.map(({ path }) => path))
  assert.equal([...written].sort(), [...files.keys()].sort())
})

test('each page was written by someone of the sample who may write it', () => {
  for (const { author, changes } of commits) {
    for (const { path } of changes.filter((change) => readEntryPath(change.path))) {
      const person = people.get(author.id)
      assert.ok(person && mayWrite(rules, person, accessPath(path)), `${author.id} ${path}`)
    }
  }
  assert.ok(new Set(commits.map(({ author }) => author.id)).size >= 8)
})

test('time goes forward, and the same files give the same history', () => {
  const times = commits.map(({ at }) => at)
  assert.equal(times, [...times].sort((a, b) => a - b))
  assert.equal(seedCommits(new Map([...files].reverse())), commits)
})

test.run()
