import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { MAIN } from '../../../lib/forge/git/repository.ts'
import { allowedSignerLine } from '../../../lib/history/signature/allowed-signers.ts'
import { forgerOf } from './forger.ts'
import { openOffice, PORTAL_KEY, STORIES } from './honest.ts'

const folder = await mkdtemp(join(tmpdir(), 'verifica-'))
const signers = join(folder, 'firme-ammesse')
await writeFile(signers, `${allowedSignerLine('portale@example.org', PORTAL_KEY)}\n`)
await writeFile(join(folder, 'firma.key'), createHash('sha256').update('portale').digest())
const office = await openOffice()
for (const name of ['simple', 'changedAfterApproval', 'emergencyUnsigned'] as const) await STORIES[name](office, name.toLowerCase())
const mirror = join(folder, 'copia.git')
await run('git', 'clone', '--quiet', '--mirror', office.dir, mirror)
test.after(async () => {
  await office.end()
  await rm(folder, { recursive: true })
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(command: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { encoding: 'utf8' }, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }))
  })
}

const verify = (...args: readonly string[]) => run(process.execPath, '--import', 'tsx', 'scripts/verify.ts', ...args)

const listed = async () => (await run('find', mirror, '-type', 'f', '-printf', '%P %s %T@\n')).out

test('an auditor with a mirror clone and the list of signers reads what is proved, what to know of and what cannot be; nothing is written into the clone', async () => {
  const before = await listed()
  const { code, err, out } = await verify('--repository', mirror, '--signers', signers)
  assert.is(code, 0, out + err)
  assert.match(out, /✓ 3 pubblicazioni decise di nuovo/)
  assert.match(out, /Da sapere \(2\)[\s\S]*\[first-content\][\s\S]*\[emergency-unsigned\]/)
  assert.match(out, /Da qui non si può dimostrare[\s\S]*d’accordo[\s\S]*rubata[\s\S]*SHA-1[\s\S]*--since[\s\S]*--site/)
  assert.not.match(out, /Non è vero/)
  assert.match(err, /✓ Le pubblicazioni \(\d/)
  assert.is(await listed(), before)
})

test('a plain clone has no records: it says so, and does not call it proved', async () => {
  const plain = join(folder, 'semplice')
  await run('git', 'clone', '--quiet', office.dir, plain)
  const { code, out } = await verify('--repository', plain, '--signers', signers)
  assert.is(code, 2)
  assert.match(out, /Non dimostrato[\s\S]*git clone --mirror/)
  assert.not.match(out, /decise di nuovo/)
})

test('a shallow clone is refused with what to do', async () => {
  const shallow = join(folder, 'corta.git')
  await run('git', 'clone', '--quiet', '--bare', '--depth', '1', `file://${office.dir}`, shallow)
  const { code, err } = await verify('--repository', shallow, '--signers', signers)
  assert.is(code, 2)
  assert.match(err, /unshallow/)
})

test('a forgery gives exit code 1, and a machine reads its name', async () => {
  const forger = await forgerOf(office.dir)
  try {
    await forger.point(MAIN, await forger.write(await forger.commit(await forger.ref(MAIN)), null))
    const { code, out } = await verify('--repository', forger.dir, '--signers', signers, '--json')
    assert.is(code, 1)
    const report = JSON.parse(out) as { readonly verdict: string; readonly findings: readonly { readonly name: string; readonly sentence: string }[] }
    assert.is(report.verdict, 'false')
    assert.is(report.findings.find(({ name }) => name === 'unsigned')?.sentence, 'Manca la firma del portale.')
  } finally {
    await forger.end()
  }
})

test('the head that is printed for the albo is what ssh-keygen calls good, and a later history is held to it', async () => {
  const file = join(folder, 'testa.txt')
  const written = await run(process.execPath, '--import', 'tsx', 'scripts/log-head.ts', '--repository', mirror, '--key', join(folder, 'firma.key'), '--out', file)
  assert.is(written.code, 0, written.err)
  const text = await readFile(file, 'utf8')
  assert.ok(written.out.startsWith(text))
  await writeFile(join(folder, 'firma'), text.slice(text.indexOf('-----BEGIN')))
  await writeFile(join(folder, 'testo'), text.slice(0, text.indexOf('-----BEGIN')))
  assert.match((await run('sh', '-c', `ssh-keygen -Y verify -n file -I portale@example.org -f '${signers}' -s '${join(folder, 'firma')}' < '${join(folder, 'testo')}'`)).out, /Good "file" signature/)

  const later = await verify('--repository', mirror, '--signers', signers, '--since', file)
  assert.is(later.code, 0)
  assert.match(later.out, /continua quella della testa conservata/)

  const forger = await forgerOf(office.dir)
  try {
    await forger.point(MAIN, (await forger.commit(await forger.ref(MAIN))).parents[0] ?? '')
    const { code, out } = await verify('--repository', forger.dir, '--signers', signers, '--since', file)
    assert.is(code, 1)
    assert.match(out, /\[history-rewritten\]/)
  } finally {
    await forger.end()
  }
})

test('what cannot be looked at gives exit code 2 and a sentence: no list of signers, no clone, no such option', async () => {
  const [noSigners, noClone, noOption, noHead] = await Promise.all([
    verify('--repository', mirror, '--signers', join(folder, 'manca')),
    verify('--repository', folder, '--signers', signers),
    verify('--repositori', mirror),
    verify('--repository', mirror, '--signers', signers, '--since', signers),
  ])
  assert.equal([noSigners, noClone, noOption, noHead].map(({ code }) => code), [2, 2, 2, 2])
  assert.match(noSigners.err, /firme-ammesse/)
  assert.match(noClone.err, /danneggiato o incompleto/)
  assert.match(noOption.err, /npm run verify/)
  assert.match(noHead.err, /log-head/)
})

test.run()
