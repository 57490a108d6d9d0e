// npm run audit-head [-- --repository DIR] [--main REF] [--records REF] [--state FILE] [--summary FILE]: writes down where the
// published line and the records stand, and says whether they still hold what was written down the last time. Exit code 1 when
// they do not: somebody has rewritten the history.
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { absent } from '../lib/forge/embedded/disk/absent.ts'
import { RECORDS } from '../lib/forge/git/proposals/record-book.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { encodeHeads, type Heads, parseHeads } from './audit-head/heads.ts'
import { rewrittenSince } from './audit-head/rewritten.ts'
import { AUDIT_HEAD_WORDS as say } from './audit-head/words.ts'
import { runCommand } from './command/run-command.ts'
import { commitAt, commitIfAny, expectWhole } from './publishable/clone.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { repository: { ...TEXT, default: '.' }, main: { ...TEXT, default: 'refs/heads/main' }, records: { ...TEXT, default: RECORDS }, state: { ...TEXT, default: '.local/impronte.json' }, summary: TEXT } })
  const folder = values.repository
  await expectWhole(folder)
  const text = await readFile(values.state, 'utf8').catch(absent)
  const known = text === null ? [] : parseHeads(text)
  const now: Heads = { day: romeDay(Date.now()), main: await commitAt(folder, values.main), records: await commitIfAny(folder, values.records) }
  const before = known?.at(-1)
  const rewritten = before ? await rewrittenSince(folder, before, now) : []
  const verdict = !before ? [...(known ? [] : [say.stateLost]), say.first] : rewritten.length === 0 ? [say.same(before.day)] : [say.rewritten(rewritten, before), say.remedy]
  const summary = `${[say.title, say.now(now), ...verdict].join('\n')}\n`
  process.stdout.write(summary)
  if (values.summary !== undefined) await appendFile(values.summary, summary)
  // What was written down before a rewrite stays the last word, so that every night says it again until somebody looks.
  if (rewritten.length === 0) await writeFile(values.state, encodeHeads([...(known ?? []), now]))
  return rewritten.length === 0 ? 0 : 1
})
