import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { errorWithoutWords } from '../../../scripts/server/error-without-words.ts'
import { eventLine } from '../../../scripts/server/event-line.ts'
import { processorMs } from '../../processor-ms.ts'

const line = (event: string, data: Parameters<typeof eventLine>[1]) => JSON.parse(eventLine(event, data, Date.UTC(2026, 10, 28), '/opt/redazione')) as Record<string, unknown>

test('an event is one line of JSON with its time and how much it matters', () => {
  assert.equal(line('published', { proposal: 7, person: 'elena-bassi' }), { time: '2026-11-28T00:00:00.000Z', level: 'info', event: 'published', proposal: 7, person: 'elena-bassi' })
  for (const [event, level] of [['failed', 'error'], ['access-log-stopped', 'error'], ['mail-failed', 'warning'], ['clock-failed', 'warning'], ['search-not-made', 'warning'], ['refused', 'info'], ['ready', 'info']] as const) assert.is(line(event, {}).level, level)
})

test('whatever is in it, it is one line', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const written = eventLine('refused', { code: text }, 0)
    assert.is(written.indexOf('\n'), written.length - 1)
    assert.is((JSON.parse(written) as { code: string }).code, text.slice(0, 1000))
  }))
})

const SECRETS = ['Mario Rossi', 'mario.rossi@ente.example', '198.51.100.7', 'Oggetto: licenziamento', '/servizi/?nome=Mario']

test('an error is told by its name, its code and its places, never by what it says', () => {
  for (const secret of SECRETS) {
    const errors = [new SyntaxError(`Unexpected token 'M', "${secret}" is not valid JSON`), new TypeError(secret), Object.assign(new Error(`ENOENT: no such file or directory, open '/posta/${secret}'`)), new Error(`x\n    at ${secret} (/opt/x.ts:1:1)\n${secret}`)]
    for (const error of errors) {
      const told = JSON.stringify(line('failed', { error: error.stack ?? '' })) + JSON.stringify(line('search-failed', { why: String(error) }))
      assert.not.match(told, /Mario|mario|198\.51|licenziamento/, told)
    }
  }
})

test('and so it is found all the same', () => {
  const stack = "TypeError: Cannot read properties of undefined (reading 'x')\n    at publish (file:///opt/redazione/lib/workflow/publish.ts:31:9)\n    at async Object.handle (/opt/redazione/functions/desk/publish.ts:12:20)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"
  assert.is(errorWithoutWords(stack, '/opt/redazione'), 'TypeError at lib/workflow/publish.ts:31:9 at functions/desk/publish.ts:12:20 at node:internal/process/task_queues:95:5')
  assert.is(errorWithoutWords("Error: ENOSPC: no space left on device, write '/x'", '/'), 'Error ENOSPC')
  assert.is(line('clock-failed', { error: 'RepositoryBusyProblem' }).error, 'RepositoryBusyProblem')
})

test('hostile text takes no time', () => {
  const started = processorMs()
  for (const text of ['    at '.repeat(100_000), `    at ${'('.repeat(50_000)}`, `Error: ${'E'.repeat(1_000_000)}`, '\n    at a ('.repeat(50_000)]) errorWithoutWords(text, '/opt')
  assert.ok(processorMs() - started < 1000)
})

test.run()
