// npm run log-head [-- --repository DIR] [--key FILE] [--out FILE]: prints the head of the log of publications, signed, a few
// lines for the albo or a PEC, and keeps them in a file. Whoever has them sees with `npm run verify -- --since FILE` whether
// anything before was written otherwise since.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FORGOTTEN } from '../lib/forge/forgotten/register.ts'
import { RECORDS } from '../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../lib/forge/git/repository.ts'
import { signingKey } from '../lib/history/signature/signing-key.ts'
import { treeHash } from '../lib/history/transparency/tree-hash.ts'
import { leavesOf } from '../lib/history/verify/log/leaves.ts'
import { signedHead } from '../lib/history/verify/log/log-head.ts'
import { beginningFindings, lineOf } from '../lib/history/verify/published-line.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { dataDirHere, signingKeyFileHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { LOG_HEAD_WORDS as say } from './log-head/words.ts'
import { DATA } from './server/data-dir.ts'
import { PartOfHistoryProblem } from './publishable/problems/part-of-history-problem.ts'
import { readKey } from './server/read-key.ts'
import { CannotLookProblem } from './verify/cannot-look-problem.ts'
import { openArchive } from './verify/open-archive.ts'
import { VERIFY_WORDS } from './verify/words.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { repository: TEXT, key: { ...TEXT, default: signingKeyFileHere() }, out: TEXT } })
  const seed = await readFile(values.key).then(readKey, () => null)
  if (!seed) throw new CannotLookProblem(say.noKey(values.key), say.noKeyRemedy)
  const archive = await openArchive(values.repository ?? join(dataDirHere(), DATA.repository))
  try {
    const commit = archive.refs.get(MAIN)
    if (commit === undefined) throw new CannotLookProblem(VERIFY_WORDS.noMain, VERIFY_WORDS.noMainRemedy)
    const line = await lineOf(archive, commit)
    if ((await beginningFindings(archive, commit, line)).length > 0) throw new PartOfHistoryProblem()
    const leaves = await leavesOf(archive, line)
    const day = romeDay(Date.now())
    const text = signedHead({ size: leaves.length, root: treeHash(leaves), commit, records: archive.refs.get(RECORDS) ?? null, forgotten: archive.refs.get(FORGOTTEN) ?? null, day }, signingKey(seed))
    const file = values.out ?? `testa-${day}.txt`
    await writeFile(file, text)
    process.stdout.write(text)
    console.log(say.written(file))
    return 0
  } finally {
    await archive.close()
  }
})
