import { execFile, execFileSync } from 'node:child_process'
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sha256 } from '../../../lib/digest/sha256.ts'
import { takeBackup } from '../../../scripts/backup/take-backup.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { proposingAt } from '../../e2e/proposing.ts'
import { visitorOf } from '../../functions/visitor.ts'
import { CALL, keeping, LIST, pdf } from '../../lib/workflow/forget/keeping.ts'
import { notice } from '../../lib/workflow/scene.ts'

const NAME = 'TRUFOLINDA'
const dir = await mkdtemp(join(tmpdir(), 'oblio-'))
const dataDir = join(dir, 'dati')
await mkdir(dataDir)
const stage = await keeping()
const first = await stage.publishCall(pdf(NAME), { body: `Ha vinto ${NAME}.` })
const second = await stage.publishCall(pdf(NAME), { body: 'Ha vinto una persona.' })
await cp(stage.dir, join(dataDir, DATA.repository), { recursive: true })
await cp(stage.storeDir, join(dataDir, DATA.store), { recursive: true })
await stage.end()
const portal = await openTestPortal({ dataDir, now: () => Date.parse('2026-11-21T10:00:00Z'), imagesDir: join(dataDir, DATA.images) })
test.after(async () => {
  await portal.close()
  await rm(dir, { recursive: true, force: true })
})
const { get } = visitorOf(portal.url)
const { enter, post, propose } = proposingAt(portal.url)
const HISTORY = '/prato/novita/notizie/bando/cronologia/'
const FILE = '/prato/polizia/media/graduatoria.pdf'

interface Ran {
  readonly code: number
  readonly text: string
}

async function forget(...args: readonly string[]): Promise<Ran> {
  const ran = promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/forget.ts', ...args], { env: { ...process.env, DATA_DIR: dataDir } })
  return ran.then(({ stdout }) => ({ code: 0, text: stdout }), (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, text: error.stdout + error.stderr }))
}

const order = (path: string) => [path, '--reason', 'Richiesta della persona interessata', '--protocol', '2026/0001234', '--by', 'elena'] as const

async function publishAnother(): Promise<void> {
  const sent = await propose('vigile', 'content/prato/polizia/notizia/altro.md', notice('polizia', 'Un altro avviso', 'Non c’entra.'))
  assert.is((await post('/api/cms/publish', { collection: 'prato-notizia', slug: 'polizia/altro', tip: sent.tip }, await enter('elena'))).status, 200)
}

const everything = async (folder: string) => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return Promise.all(files.filter((file) => file.isFile()).map(async (file) => [join(file.parentPath, file.name), await readFile(join(file.parentPath, file.name), 'latin1')] as const))
}

test('a copy of the portal has the files with personal data, and the register once there is one', async () => {
  const { folder } = await takeBackup({ dataDir, content: 'here', store: null, into: join(dir, 'copie'), keyFile: null, signingKeyFile: null, keep: 2, now: Date.now(), report: () => undefined })
  const hash = await sha256(pdf(NAME))
  assert.is(await readFile(join(folder, DATA.store, 'personali', hash.slice(0, 2), hash), 'utf8'), new TextDecoder().decode(pdf(NAME)))
})

test('a command that is not understood says how it is used, and one that is refused says why; nothing is written', async () => {
  for (const args of [[], [LIST], [LIST, '--reason', 'x'], [LIST, ...order(CALL)]]) {
    const { code, text } = await forget(...args)
    assert.is(code, 1)
    assert.match(text, 'npm run forget')
  }
  const refused = await forget(LIST, '--reason', 'x', '--protocol', '1', '--by', 'vigile')
  assert.is(refused.code, 1)
  assert.match(refused.text, 'non approva in questa parte del sito')
  assert.throws(() => execFileSync('git', ['-C', portal.repository, 'rev-parse', '--verify', '-q', 'refs/meta/forgotten']))
})

test('while the portal runs a text and a file are forgotten: no page, history, list, desk or download has them, and the command says what the history keeps', async () => {
  while (!(await access(join(dataDir, DATA.sites, 'prato/novita/notizie/bando/cronologia/index.html')).then(() => true, () => false))) await new Promise((resolve) => setTimeout(resolve, 50))
  assert.match(await (await get(HISTORY)).text(), NAME)
  assert.match(await (await get(FILE)).text(), NAME)

  const text = await forget(...order(CALL))
  assert.is(text.code, 0, text.text)
  assert.match(text.text, 'restano nella storia dell’archivio git')
  const file = await forget(...order(LIST))
  assert.is(file.code, 0, file.text)
  assert.match(file.text, 'i byte non ci sono più')
  assert.is((await get(FILE)).status, 404, 'the file is gone from the disk at once')

  await publishAnother()
  for (const folder of [DATA.sites, DATA.store, DATA.images]) assert.equal((await everything(join(dataDir, folder))).filter(([, bytes]) => bytes.includes(NAME)).map(([path]) => path), [], folder)
  assert.not.match(await (await get(HISTORY)).text(), NAME)
  assert.match(await (await get('/prato/novita/notizie/bando/')).text(), 'Ha vinto una persona.')

  const editor = await enter('elena')
  for (const { number } of [first, second]) {
    for (const address of [`/api/desk/proposal?n=${String(number)}`, `/api/desk/page?n=${String(number)}&path=${CALL}&side=before`, `/api/desk/page?n=${String(number)}&path=${CALL}&side=together`, `/api/desk/text?n=${String(number)}&path=${CALL}`, `/api/cms/file?path=${LIST}&n=${String(number)}`, `/api/desk/story?n=${String(number)}`]) {
      const response = await get(address, editor)
      assert.ok(response.status < 500, `${String(response.status)} ${address}`)
      assert.not.match(await response.text(), NAME, address)
    }
  }
  assert.match(await (await get(`/api/desk/text?n=${String(second.number)}&path=${CALL}`, editor)).text(), /Testo rimosso il .*protocollo 2026\/0001234/)
})

test('said again the command finds all done', async () => {
  const tip = () => execFileSync('git', ['-C', portal.repository, 'rev-parse', 'refs/meta/forgotten']).toString()
  const before = tip()
  const { code, text } = await forget(...order(LIST))
  assert.is(code, 0)
  assert.match(text, 'C’era già nel registro: n. 2')
  assert.is(tip(), before)
})

test.run()
