// npm run audit -- --from 2026-01-01 --to 2026-12-31 --out DIR [--repository DIR] [--signers FILE] [--site KEY] [--office KEY] [--path PREFIX]
// [--person ID] [--kind KIND] [--exceptions] [--sample N --seed TEXT] [--dormant MONTHS] [--served DIR|URL] [--manifest FILE]: writes the register of
// the publications of a period into DIR, as page, CSV, JSON and, where there is a browser, PDF. The repository is only read.
// Exit code 0: no exception; 2: there are exceptions to look at; 1: it could not be made. docs/registro.md explains it to auditors.
import { cloneSource } from '../lib/history/audit/clone-source.ts'
import { makeReport } from '../lib/history/audit/make-report.ts'
import { AuditRegister } from '../lib/history/audit/register.ts'
import { MAIN } from '../lib/forge/git/repository.ts'
import { hasExceptions } from '../lib/model/audit/audit-report.ts'
import { exceptionsByName } from '../lib/model/audit/exceptions-by-name.ts'
import { AuditProblem } from './audit/audit-problem.ts'
import { progressBar } from './audit/progress-bar.ts'
import { readOptions } from './audit/read-options.ts'
import { servedExceptions } from './audit/served-exceptions.ts'
import { AUDIT_COMMAND_WORDS as say } from './audit/words.ts'
import { writeReport } from './audit/write-report.tsx'
import { dataDirHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { openArchive } from './verify/open-archive.ts'
import { readSigners } from './verify/read-signers.ts'

await runCommand(say.usage, async () => {
  const options = readOptions(process.argv.slice(2), dataDirHere())
  const signers = options.signersFile === null ? null : await readSigners(options.signersFile)
  const archive = await openArchive(options.repository)
  try {
    if (!archive.refs.has(MAIN)) throw new AuditProblem('empty')
    const source = await cloneSource(archive, signers, Date.now)
    const show = progressBar(process.stderr)
    const made = await makeReport(new AuditRegister(source), { ...options, onProgress: show })
    const served = await servedExceptions({ archive, source, signers: signers ?? [], site: options.served, manifestFile: options.manifestFile, onProgress: (done, total) => show('served', done, total) })
    const report = { ...made, standing: [...made.standing, ...served] }
    const groups = exceptionsByName(report.rows, report.standing)
    const { files, printed } = await writeReport(report, options.out, process.env)
    const lines = [say.found(report.rows.length, groups.reduce((sum, { found }) => sum + found.length, 0)), ...groups.map(({ found, name, sentence }) => say.named(found.length, sentence, name)), ...files.map(say.written), ...(printed ? [] : [say.noBrowser])]
    process.stdout.write(`${lines.join('\n')}\n`)
    return hasExceptions(report) ? 2 : 0
  } finally {
    await archive.close()
  }
})
