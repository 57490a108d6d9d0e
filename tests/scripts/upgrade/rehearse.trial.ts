import { spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { buildWith } from '../../../scripts/upgrade/build-with.ts'
import { openVersion } from '../../../scripts/upgrade/open-version.ts'
import { openPortalFolder } from '../backup/portal-folder.ts'
import { moduleOf } from '../../module-of.ts'

const portal = await openPortalFolder()
test.after(() => portal.end())
const next = join(portal.root, 'nuova')

/** This program, as the next version of it would lie in a folder of its own. */
async function copyProgram(): Promise<void> {
  await mkdir(next)
  for (const name of ['lib', 'templates', 'functions', 'scripts', 'admin', '.eleventy.js', 'tsconfig.json', 'package-lock.json']) await cp(name, join(next, name), { recursive: true })
  const text = await readFile('package.json', 'utf8')
  await writeFile(join(next, 'package.json'), text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'))
  await symlink(resolve('node_modules'), join(next, 'node_modules'))
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(next, file), 'utf8')
  assert.ok(text.includes(from), `${file} has no ${from}`)
  await writeFile(join(next, file), text.replaceAll(from, to))
}

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...moduleOf('scripts/upgrade.ts'), ...args], { encoding: 'utf8', env: { ...process.env, DATA_DIR: portal.dataDir } })
  return { status, said: stdout + stderr }
}

await copyProgram()

test('a new version that changes a word everywhere and refuses an entry is shown for what it is, on the content of the portal that runs', async () => {
  await change('templates/words/footer.ts', 'Mappa del sito', 'Pianta del sito')
  await change('lib/model/types/service.ts', 'holds: (v) => v.pagamento !== true || Boolean(v.costi)', 'holds: () => false')
  const report = join(portal.root, 'rapporto')
  const head = await portal.forge.head()
  const { status, said } = command('--dry-run', '--with', next, '--report', report)
  assert.is(status, 1, said)
  assert.match(said, /Dalla versione [\d.]+ alla 9\.9\.9/, said)
  assert.match(said, /La versione nuova rifiuta 1 contenuto:\n.*permesso-di-transito/)
  assert.match(said, /sparit[oi]:\n[^]*permesso-di-transito\/index\.html/)
  assert.match(said, /La stessa in \d+ pagine .*Pianta del sito|La stessa in \d+ pagine .*Pianta/)
  assert.match(await readFile(join(report, 'index.html'), 'utf8'), /<td>Mappa[^<]*<\/td><td>Pianta/)
  assert.is(await portal.forge.head(), head, 'nothing of the portal is touched')
})

test('rules that the new version does not load are what it says of them', async () => {
  await change('lib/access/parse.ts', 'v.literal(1, say.version)', 'v.literal(2, say.version)')
  await writeFile(join(portal.root, 'regole.yml'), '')
  const contentDir = join(portal.root, 'content')
  await cp('tests/fixtures/tiny-site/content', contentDir, { recursive: true })
  await writeFile(join(contentDir, 'regole.yml'), await portal.forge.read(await portal.forge.head(), 'content/regole.yml') ?? '')
  const { failure } = await buildWith({ folder: next, name: '9' }, { contentDir, outDir: join(portal.root, 'non-fatta'), today: '2026-03-10', site: undefined })
  assert.match(failure ?? '', /file delle regole/)
})

test('what is no version is refused with what to do', async () => {
  const reason = (what: string) => openVersion(what, portal.root).then(() => '', (error: Error & { remedy?: string }) => `${error.message} ${error.remedy}`)
  assert.match(await reason('mai-esistita'), /non è una cartella, né un archivio/)
  assert.match(await reason('--upload-pack=x'), /non è una cartella/)
  assert.match(await reason(portal.root), /non c’è questo programma/)
})

test('without a rehearsal it says the steps, and replaces nothing', () => {
  const { status, said } = command()
  assert.is(status, 0)
  for (const step of ['npm run backup', 'npm ci', `npm run restore -- /copie --into ${portal.dataDir} --replace`]) assert.ok(said.includes(step), step)
})

test.run()
