import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { moduleOf } from '../module-of.ts'

const folder = await mkdtemp(join(tmpdir(), 'regole-'))
test.after(() => rm(folder, { recursive: true, force: true }))

function rules(...args: string[]): { code: number | null; text: string; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...moduleOf('scripts/rules.ts'), ...args], { encoding: 'utf8' })
  return { code: status, text: stdout + stderr, stdout, stderr }
}

test('the table says, inherited rights included, what each group may do at each path', () => {
  const { code, text } = rules()
  assert.is(code, 0)
  const column = Number(/^ *(\d+) prato-istruzione$/m.exec(text)?.[1])
  const cell = (path: string) => text.split('\n').find((line) => line.startsWith(`${path} `))?.trim().split(/\s+/)[column]
  assert.is(cell('/prato/istruzione/'), 'LS')
  assert.is(cell('/prato/polizia-municipale/'), 'L')
  assert.is(cell('/intranet/montemurlo/'), '·')
})

test('it says who may do what at a path, and what one person may do there', () => {
  assert.match(rules('--who', '/prato/polizia-municipale/').text, /scrivono: .*Marta Campi/)
  assert.match(rules('--who', '/intranet/').text, /leggono: (?!tutti)/)
  assert.match(rules('--can', 'marta-campi', '/prato/istruzione/').text, /legge sì, scrive no, approva no/)
  const unknown = rules('--can', 'nessuno', '/prato/')
  assert.is(unknown.code, 1)
  assert.match(unknown.text, /non c’è «nessuno»/)
})

test('rules that do not load, and a group nobody defined, are said and fail', async () => {
  await cp('content/intranet/tutti/rubrica', join(folder, 'intranet/tutti/rubrica'), { recursive: true })
  await cp('content/siti.yml', join(folder, 'siti.yml'))
  const text = await readFile('content/regole.yml', 'utf8')
  await writeFile(join(folder, 'regole.yml'), text.replace('  prato-istruzione: { of: prato }\n', '').replace(/.*prato-istruzione.*\n/g, ''))
  const unknown = rules('--content', folder)
  assert.is(unknown.code, 1)
  assert.match(unknown.text, /luca-orsini: il gruppo «prato-istruzione» non c’è/)
  await writeFile(join(folder, 'regole.yml'), text.replace('readers', 'lettori'))
  const broken = rules('--content', folder)
  assert.is(broken.code, 1)
  assert.match(broken.text, /«rules\.0\.lettori» non è una voce delle regole/)
})

test('a path that nobody could ever publish, and a site that the rules close, are said and fail', async () => {
  const text = await readFile('content/regole.yml', 'utf8')
  await writeFile(join(folder, 'regole.yml'), text.replace('authors: [urp-cantagallo], approvers: [urp-cantagallo] }', 'authors: [urp-cantagallo], approvers: [urp-cantagallo], need: 9 }'))
  const few = rules('--content', folder)
  assert.is(few.code, 1)
  assert.match(few.text, /In «\/cantagallo\/» servono 9 approvazioni/)
  await writeFile(join(folder, 'regole.yml'), text.replace('when: [deadline, money], need: 2', 'when: [deadline, money], need: 8'))
  assert.match(rules('--content', folder).text, /In «\/prato\/» servono 8 approvazioni di chi non ha scritto, ma nella rubrica solo 3 persone possono approvare/)
  await writeFile(join(folder, 'regole.yml'), text.replace('{ path: /prato/, readers: [everyone]', '{ path: /prato/, readers: [staff]'))
  const closed = rules('--content', folder)
  assert.is(closed.code, 1)
  assert.match(closed.text, /Il sito pubblico «prato» non è aperto a tutti/)
})

test('the lanes are said in words, in the order in which they count', () => {
  const { text } = rules()
  assert.match(text, /Le corsie: vale la prima riga che si adatta\.\n {2}1\. Corsia pesante, se cambia la scadenza o un importo: servono 2 approvazioni, risposta entro 5 giorni lavorativi\.\n/)
  assert.match(text, /Corsia ordinaria, in tutti gli altri casi: basta 1 approvazione/)
})

test('a configuration is all that is written on the standard output, and nothing is when the rules do not load', async () => {
  const nginx = rules('--emit', 'nginx', '--host', 'redazione.ente.example', '--root', '/srv/siti', '--portal', '127.0.0.1:9000')
  assert.equal([nginx.code, nginx.stderr], [0, ''])
  assert.match(nginx.stdout, /^# Made by .*\n\nupstream[^]*server 127\.0\.0\.1:9000;[^]*server_name redazione\.ente\.example;[^]*alias \/srv\/siti\/intranet\/;[^]*}\n$/)
  await writeFile(join(folder, 'regole.yml'), (await readFile('content/regole.yml', 'utf8')).replace('readers', 'lettori'))
  const broken = rules('--emit', 'caddy', '--content', folder)
  assert.equal([broken.code, broken.stdout], [1, ''])
  assert.match(broken.stderr, /«rules\.0\.lettori»/)
})

test.run()
