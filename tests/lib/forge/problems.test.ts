import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../../lib/errors/problem.ts'

const test = suite('problems of the archive')

const folder = path.join(import.meta.dirname, '../../../lib/forge/problems')

const ENDED = { number: 1, title: 'Il ponte', status: 'published', events: [{ type: 'status', to: 'published', by: { name: 'Ada' }, at: 0 }] }

async function problems(): Promise<Problem[]> {
  const modules = await Promise.all((await readdir(folder)).map((file) => import(`../../../lib/forge/problems/${path.basename(file, '.ts')}.ts`) as Promise<Record<string, new (...data: unknown[]) => Problem>>))
  return modules.flatMap((module) => Object.values(module).map((Class) => new Class(...(Class.name === 'ProposalClosedProblem' ? [ENDED] : [1, 'x', 'y']))))
}

test('each has a code of its own, an HTTP status, a sentence and what to do next', async () => {
  const all = await problems()
  assert.ok(all.length >= 10)
  assert.is(new Set(all.map(({ code }) => code)).size, all.length)
  for (const problem of all) {
    assert.ok(problem instanceof Problem)
    assert.ok(problem.status >= 400 && problem.status < 600)
    assert.match(problem.message, /^[A-ZÈ«].*\.$/)
    assert.match(problem.remedy, /^[A-Z].*\.$/)
  }
})

test('none of them speaks of git to a person', async () => {
  for (const { message, remedy } of await problems())
    assert.not.match(`${message} ${remedy}`, /\b(git|commit|branch|merge|pull request|repository|ref|tree|blob|hash|ramo|deposito)\b/i)
})

test.run()
