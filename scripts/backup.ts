// npm run backup -- DIR [--with-keys] [--keep N] [--without-content]: one more copy in DIR of what the portal in DATA_DIR keeps, and of its content
// on GitHub where the settings say so; also while it runs.
// npm run backup -- --verify DIR: reads a copy again, the newest in DIR or the one named. Exit code 1 when it is not whole.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentPlace } from './backup/content-place.ts'
import { findCopy } from './backup/copies-in.ts'
import { readCopy } from './backup/read-copy.ts'
import { type BackupOptions, takeBackup } from './backup/take-backup.ts'
import { verifyCopy } from './backup/verify-copy.ts'
import { BACKUP_WORDS as say } from './backup/words.ts'
import { runCommand } from './command/run-command.ts'
import { storeElsewhere } from './command/store-elsewhere.ts'
import { gitHubHere } from './command/github-here.ts'
import { dataDirHere, keyFileHere, signingKeyFileHere } from './command/data-dir-here.ts'

await runCommand(say.usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'with-keys': { type: 'boolean', default: false }, 'without-content': { type: 'boolean', default: false }, keep: { type: 'string', default: '30' }, verify: { type: 'string' } },
  })
  const [into, ...more] = positionals
  if (more.length > 0 || (into === undefined) === (values.verify === undefined)) return refuse(say.usage)
  if (values.verify !== undefined) return verify(values.verify)
  if (!/^[1-9]\d{0,3}$/.test(values.keep)) return refuse(say.badKeep)
  const isWithKeys = values['with-keys']
  const keys = isWithKeys ? { keyFile: keyFileHere(), signingKeyFile: signingKeyFileHere() } : { keyFile: null, signingKeyFile: null }
  const content = await contentPlace(dataDirHere(), gitHubHere(), values['without-content'])
  return backup({ dataDir: dataDirHere(), content, store: storeElsewhere(), into: resolve(into ?? ''), ...keys, keep: Number(values.keep), now: Date.now(), report: (step) => console.log(say.step[step]) })
})

async function backup(options: BackupOptions): Promise<number> {
  const taken = await takeBackup(options)
  console.log(say.taken(taken))
  console.log(say.digest(taken.digest))
  if (options.content === 'elsewhere') console.log(say.elsewhere)
  if (taken.facts.origin !== null) console.log(say.origin(taken.facts.origin))
  if (taken.facts.unsteady.length > 0) console.log(say.unsteady(taken.facts.unsteady))
  console.log(taken.facts.withKeys ? say.withKeys : say.withoutKeys)
  console.log(say.personal)
  return 0
}

async function verify(place: string): Promise<number> {
  const copy = await readCopy(await findCopy(resolve(place)))
  const { faults, missing, objects } = await verifyCopy(copy)
  const isSound = faults.length === 0 && missing.length === 0
  console.log(isSound ? say.sound(copy.folder, copy.sums.size, objects) : say.spoilt(copy.folder, faults.length + missing.length))
  for (const fault of faults) console.log(say.fault(fault))
  for (const oid of missing) console.log(say.missingObject(oid))
  return isSound ? 0 : 1
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
