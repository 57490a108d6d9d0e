// npm run restore -- DIR [--into DATA_DIR] [--replace]: puts a copy made by `npm run backup` in the place of a portal's folder.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findCopy } from './backup/copies-in.ts'
import { readCopy } from './backup/read-copy.ts'
import { verifyCopy } from './backup/verify-copy.ts'
import { BACKUP_WORDS } from './backup/words.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { restoreCopy } from './restore/restore-copy.ts'
import { RESTORE_WORDS as say } from './restore/words.ts'

await runCommand(say.usage, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' }, replace: { type: 'boolean', default: false } } })
  const [place, ...more] = positionals
  if (place === undefined || more.length > 0) {
    console.error(say.usage)
    return 1
  }
  return restore(resolve(place), values.into === undefined ? dataDirHere() : resolve(values.into), values.replace)
})

async function restore(place: string, target: string, replace: boolean): Promise<number> {
  const copy = await readCopy(await findCopy(place))
  console.log(say.verifying(copy.folder, copy.facts.takenAt))
  const { faults, missing } = await verifyCopy(copy)
  if (faults.length + missing.length > 0) {
    console.error([BACKUP_WORDS.spoilt(copy.folder, faults.length + missing.length), ...faults.map(BACKUP_WORDS.fault), ...missing.map(BACKUP_WORDS.missingObject), say.nothingDone].join('\n'))
    return 1
  }
  console.log(say.writing(target))
  console.log(say.restored(await restoreCopy({ copy, target, replace, now: Date.now() }), target))
  if (copy.facts.origin !== null) console.log(say.origin(copy.facts.origin, target))
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string }
  if (copy.facts.software !== version) console.log(say.otherVersion(copy.facts, version))
  console.log(copy.facts.withKeys ? say.keyHere(target) : say.noKeys)
  if (process.getuid?.() === 0) console.log(say.asRoot(target))
  console.log(say.next(target, target === dataDirHere()))
  return 0
}
