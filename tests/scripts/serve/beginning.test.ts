import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkPeople } from '../../../lib/access/check-people.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { commitSigner } from '../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import { beginRepository, hasContent } from '../../../scripts/serve/begin-repository.ts'
import { readFirstContent } from '../../../scripts/serve/first-content.ts'
import { PORTAL } from '../../../scripts/server/portal-person.ts'
import { PEOPLE, smallContent } from './small-content.ts'

const folder = await mkdtemp(join(tmpdir(), 'inizio-'))
const content = await smallContent()
test.after(async () => {
  for (const made of [folder, content]) await rm(made, { recursive: true, force: true })
})
const WHO = ['Anna Verdi <anna.verdi@ente.example>', 'Nicolò D’Amico <nicolo@ente.example>']
const NOW = Date.UTC(2028, 1, 29, 12)
const key = signingKey(new Uint8Array(32).fill(7))
const signed = commitSigner(key)
const begin = async (name: string, asked: string, people: readonly string[] = []) => {
  const dir = join(folder, name)
  await beginRepository(dir, await readFirstContent(asked, people, '2028-02-29'), NOW, signed)
  return dir
}
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: { code: string; message: string; remedy: string }) => `${error.code}: ${error.message} ${error.remedy}`)

async function published(dir: string) {
  const forge = await openEmbeddedForge({ dir, committer: PORTAL })
  const now = await publishedReader(forge)()
  const [last] = await forge.history('content/siti.yml')
  await forge.shutDown()
  return { ...now, last }
}

test('an empty beginning is an intranet whose people may publish, each with another’s yes', async () => {
  const { rules, people, sites, last } = await published(await begin('vuoto', 'empty', WHO))
  assert.equal([...people.values()].map(({ id, name, email }) => [id, name, email]), [['anna-verdi', 'Anna Verdi', 'anna.verdi@ente.example'], ['nicolo-damico', 'Nicolò D’Amico', 'nicolo@ente.example']])
  assert.equal(checkPeople(rules, people), [])
  assert.equal(sites.map(({ key, tipo }) => [key, tipo]), [['intranet', 'intranet']])
  assert.equal([last?.author.id, last?.author.name], [PORTAL.id, PORTAL.name], 'nobody is said to have written it who did not')
})

for (const [title, people, sentence] of [
  ['one person', WHO.slice(0, 1), /almeno due persone/],
  ['nobody', [], /almeno due persone/],
  ['the same person twice', [WHO[0] ?? '', 'Anna Verdi <altra@ente.example>'], /almeno due persone/],
  ['a person without an address', [WHO[0] ?? '', 'Bruno Neri'], /Una persona si scrive così/],
  ['an address that is none', [WHO[0] ?? '', 'Bruno Neri <bruno>'], /Una persona si scrive così/],
  ['a name that is a line of a file', [WHO[0] ?? '', 'Bruno\ngruppi: [x] Neri <b@ente.example>'], /Una persona si scrive così/],
] as const) {
  test(`an empty beginning with ${title} is refused, and says what to write`, async () => {
    assert.match(await refusal(begin('rifiutato', 'empty', people)), sentence)
    assert.is(await access(join(folder, 'rifiutato')).then(() => true, () => false), false)
  })
}

test('a folder of content is one publication of the portal, byte for byte', async () => {
  const dir = await begin('cartella', content)
  const forge = await openEmbeddedForge({ dir, committer: PORTAL })
  assert.equal(Buffer.from((await forge.read(await forge.head(), 'content/regole.yml')) ?? []).toString(), await readFile(join(content, 'regole.yml'), 'utf8'))
  assert.is((await forge.history('content/regole.yml')).length, 1)
  await forge.shutDown()
  assert.ok((await published(dir)).people.has(PEOPLE.anna.id))
})

test('a bare repository comes with its history and its proposals, and without what could run programs here', async () => {
  const from = await begin('da', content)
  const forge = await openEmbeddedForge({ dir: from, committer: PORTAL })
  const head = await forge.head()
  await forge.propose({ branch: 'cms/prova-notizia/urp/x', base: head, title: 'x', kind: 'change', author: PORTAL, message: 'x', changes: [{ path: 'content/prova/urp/notizia/x.md', content: new Uint8Array([65]) }] })
  await forge.shutDown()
  await mkdir(join(from, 'hooks'), { recursive: true })
  await writeFile(join(from, 'hooks/post-update'), '#!/bin/sh\ntouch /tmp/mai\n', { mode: 0o755 })
  await writeFile(join(from, 'config'), '[core]\n\tbare = true\n\tfsmonitor = touch /tmp/mai\n')
  const to = await begin('a', from)
  const there = await openEmbeddedForge({ dir: to, committer: PORTAL })
  assert.is(await there.head(), head)
  assert.is((await there.proposals({ open: true })).length, 1)
  await there.shutDown()
  assert.not((await readdir(to)).includes('hooks') && (await readdir(join(to, 'hooks'))).includes('post-update'))
  assert.not.match(await readFile(join(to, 'config'), 'utf8'), /fsmonitor/)
})

test('content that would not work is refused, and nothing is left in its place', async () => {
  const bad = join(folder, 'storto')
  await mkdir(bad)
  assert.match(await refusal(begin('prova', bad)), /^unusable-content: .*mancano siti\.yml o regole\.yml/)
  assert.match(await refusal(begin('prova', join(folder, 'non-c-e'))), /^unusable-content: .*non c’è o non si può leggere/)
  await writeFile(join(bad, 'siti.yml'), await readFile(join(content, 'siti.yml')))
  await writeFile(join(bad, 'regole.yml'), 'version: 1\nmembers: [altro]\ngroups: {}\nrules: []\n')
  assert.match(await refusal(begin('prova', bad)), /rules/)
  assert.is(await hasContent(join(folder, 'prova')), false)
  await mkdir(join(bad, '.git-vuoto/objects'), { recursive: true })
  await writeFile(join(bad, '.git-vuoto/HEAD'), 'ref: refs/heads/master\n')
  assert.match(await refusal(begin('prova', join(bad, '.git-vuoto'))), /non c’è il ramo main/)
  assert.match(await refusal(beginRepository(join(folder, 'prova'), null, NOW, signed)), /^no-content: .*--first-content/s)
})

test.run()
