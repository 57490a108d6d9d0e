import { takeBackup } from '../../../scripts/backup/take-backup.ts'

/** A process that makes a copy: `backing.ts DATA_DIR COPIES`. */
const [dataDir = '', into = ''] = process.argv.slice(2)
await takeBackup({ dataDir, content: 'here', store: null, into, keyFile: null, signingKeyFile: null, keep: 30, now: Date.now(), report: (step) => process.stdout.write(`${step}\n`) })
process.stdout.write('taken\n')
