import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { moduleOf } from '../module-of.ts'

const folders: string[] = []
test.after(async () => {
  for (const made of folders) await rm(made, { recursive: true, force: true })
})

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'avvio-'))
  folders.push(made)
  return made
}

interface Started {
  readonly output: () => string
  /** The address it says it is ready at, or `null` when it ended instead. */
  readonly url: Promise<string | null>
  readonly stop: () => Promise<number | null>
}

/** What npm gives to Node for `npm start`. */
const AS_NPM_DOES = ['--import', 'tsx', 'scripts/start.ts']

/** `npm start`, in a process of its own. */
function start(environment: Record<string, string>, ...args: string[]): Started {
  return run(environment, [...moduleOf('scripts/start.ts'), ...args])
}

function run(environment: Record<string, string>, args: readonly string[]): Started {
  const child = spawn(process.execPath, args, { env: { ...process.env, PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const url = new Promise<string | null>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part
        const ready = /http:\/\/localhost:\d+/.exec(output)
        if (ready && output.includes('Pronto')) resolve(ready[0])
      })
    }
    void ended.then(() => resolve(null))
  })
  return {
    output: () => output,
    url,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

async function headOf(dataDir: string): Promise<string> {
  return (await readFile(join(dataDir, 'contenuti.git/refs/heads/main'), 'utf8')).trim()
}

test('it seeds, builds and serves with a progress display; started again it continues; --fresh begins anew', async () => {
  const dataDir = await folder()
  await writeFile(join(dataDir, 'di-altri.txt'), 'resta')
  const first = run({ DATA_DIR: dataDir }, AS_NPM_DOES)
  const url = await first.url
  assert.ok(url, first.output())
  assert.match(first.output(), /✓ Preparo l’archivio dei contenuti/)
  assert.match(first.output(), /4\/4/)
  assert.is((await fetch(`${url}/prato/`)).status, 200)
  assert.is(await first.stop(), 0)
  const head = await headOf(dataDir)
  const key = await readFile(join(dataDir, 'session.key'))

  const second = start({ DATA_DIR: dataDir })
  assert.ok(await second.url, second.output())
  assert.is(await headOf(dataDir), head)
  assert.equal(await readFile(join(dataDir, 'session.key')), key, 'who was logged in still is')
  await second.stop()

  const third = start({ DATA_DIR: dataDir }, '--fresh')
  assert.ok(await third.url, third.output())
  assert.not.equal(await readFile(join(dataDir, 'session.key')), key)
  assert.is(await readFile(join(dataDir, 'di-altri.txt'), 'utf8'), 'resta', 'what is not the portal’s is left alone')
  await third.stop()
})

test('a port that is taken is one sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const started = start({ DATA_DIR: await folder(), PORT: String(port) })
  assert.is(await started.url, null)
  assert.match(started.output(), new RegExp(`La porta ${port} è già usata`))
  assert.match(started.output(), /scegli un’altra porta: PORT=\d+ npm start/)
  other.close()
})

test('a broken repository is one sentence that says what to do', async () => {
  const dataDir = await folder()
  await mkdir(join(dataDir, 'contenuti.git/refs/heads'), { recursive: true })
  await writeFile(join(dataDir, 'contenuti.git/HEAD'), 'niente che si capisca\n')
  const started = start({ DATA_DIR: dataDir })
  assert.is(await started.url, null)
  assert.not.match(started.output(), /motivo che non conosciamo|    at /)
  assert.match(started.output(), /--fresh|ripristin|copia/i)
})

test('a folder that cannot be written is one sentence that says what to do', async () => {
  const file = join(await folder(), 'un-file')
  await writeFile(file, 'non è una cartella')
  const started = start({ DATA_DIR: join(file, 'dati') })
  assert.is(await started.url, null)
  assert.not.match(started.output(), /motivo che non conosciamo|    at /)
  assert.match(started.output(), /DATA_DIR/)
})

const small = smallDisk()
const onSmallDisk = small ? test : test.skip
onSmallDisk('a full disk is one sentence that says what to do (needs root, to mount a small one)', async () => {
  const started = start({ DATA_DIR: join(small ?? '', 'dati') })
  const url = await started.url
  execFileSync('umount', [small ?? ''])
  assert.is(url, null)
  assert.match(started.output(), /non c’è più spazio/)
  assert.match(started.output(), /DATA_DIR=/)
  assert.not.match(started.output(), /motivo che non conosciamo|    at /)
})

function smallDisk(): string | null {
  const dir = mkdtempSync(join(tmpdir(), 'disco-'))
  folders.push(dir)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', dir], { stdio: 'ignore' })
    return dir
  } catch {
    return null
  }
}

test('a setting that is no port is named', async () => {
  const started = start({ DATA_DIR: await folder(), PORT: 'ottomila' })
  assert.is(await started.url, null)
  assert.match(started.output(), /PORT/)
})

test.run()
