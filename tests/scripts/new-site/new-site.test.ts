import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { caddyConfiguration } from '../../../lib/access/compile/caddy.ts'
import { nginxConfiguration } from '../../../lib/access/compile/nginx.ts'
import { netlifyRedirects } from '../../../lib/access/compile/redirects.ts'
import { mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import { loadRules } from '../../../lib/access/load.ts'
import { parseRules } from '../../../lib/access/parse.ts'
import { peopleOf } from '../../../lib/access/people.ts'
import { contrast } from '../../../lib/model/colour/contrast.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { type PublicSite, parseSites } from '../../../lib/model/sites.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { addToRules } from '../../../scripts/new-site/add-to-rules.ts'
import { readFirstPages } from '../../../scripts/new-site/first-pages.ts'
import { makeSite } from '../../../scripts/new-site/make-site.ts'
import { readNewSite } from '../../../scripts/new-site/new-site.ts'
import { publishSite } from '../../../scripts/new-site/publish-site.ts'
import { writeSite } from '../../../scripts/new-site/write-site.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { portale } from '../../lib/forge/people.ts'

const TODAY = '2026-11-28'
const files = await readContent('content')
const templates = await readFirstPages()
const text = (of: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(of.get(path))
const make = (options: Readonly<Record<string, unknown>> = {}, today = TODAY) => makeSite(readNewSite({ key: 'cantagallo2', name: 'Comune di Vernio', ...options }), { files, templates, today })
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'no error'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const made = make()
const after = new Map([...files, ...made])
const sites = parseSites(text(after, 'content/siti.yml'))
const rules = loadRules(text(after, 'content/regole.yml'), sites)
const people = peopleOf([...after].flatMap(([path, bytes]) => (path.includes('/rubrica/') ? [parseEntry(path, bytes, 'intranet')] : [])).flatMap((result) => ('entry' in result ? [result.entry] : [])))

test('both files keep every line people wrote, with its comment, in its order', () => {
  for (const path of ['content/siti.yml', 'content/regole.yml']) {
    const [before, now] = [text(files, path), text(after, path)].map((one) => one.split('\n')) as [string[], string[]]
    const lengthened = before.filter((line) => !now.includes(line))
    for (const line of lengthened) assert.ok(/^members|\/regole\//.test(line) && now.some((one) => one.startsWith(line.slice(0, 35))), line)
    const kept = before.filter((line) => now.includes(line))
    let at = 0
    for (const line of kept) {
      at = now.indexOf(line, at)
      assert.ok(at >= 0, `${path}: ${line} is out of order`)
    }
  }
})

test('the site is one of the sites, after the others and before the intranet, and has its area there', () => {
  assert.equal(sites.map(({ key }) => key), ['prato', 'montemurlo', 'cantagallo', 'cantagallo2', 'intranet'])
  const site = sites.find(({ key }) => key === 'cantagallo2') as PublicSite
  assert.is(site.breve, 'Vernio')
  assert.ok(contrast(site.colore, '#ffffff') >= 4.5)
  const intranet = sites.find(({ tipo }) => tipo === 'intranet')
  assert.is(intranet?.tipo === 'intranet' && intranet.aree.cantagallo2, 'Comune di Vernio')
})

test('its people write and approve its pages, nobody alone and nobody else, and read their own area of the intranet', () => {
  const own = [...people.values()].filter(({ member }) => member === 'cantagallo2')
  assert.is(own.length, 4)
  for (const person of own) {
    assert.ok(mayWrite(rules, person, '/cantagallo2/urp/pagina/privacy') && mayApprove(rules, person, '/cantagallo2/urp/pagina/privacy'))
    assert.not.ok(mayWrite(rules, person, '/cantagallo/urp/pagina/privacy'))
    assert.ok(mayRead(rules, person, '/intranet/cantagallo2/') && !mayRead(rules, person, '/intranet/prato/'))
    assert.ok(mayWrite(rules, person, '/regole'))
  }
  for (const person of people.values()) if (person.member !== 'cantagallo2') assert.not.ok(mayWrite(rules, person, '/cantagallo2/urp/pagina/privacy'), person.id)
})

test('the gate, nginx, Caddy and Netlify know it from the two files alone', () => {
  const deployment = { rules, sites, host: 'portale.example', listen: null, root: '/siti', portal: '127.0.0.1:8080', org: 'x' }
  for (const [name, emitted] of Object.entries({ nginx: nginxConfiguration(deployment), caddy: caddyConfiguration(deployment), netlify: netlifyRedirects({ rules, sites, departed: [] }) })) assert.match(emitted, /\/cantagallo2\//, name)
})

test('a name is a text wherever it goes: in YAML, in a page, in an image', () => {
  const name = 'Comune di San Donà: «l’altro» & "questo" # qui'
  const named = make({ name, address: 'Via {del} [Re]: 1' })
  const read = parseSites(text(new Map([...files, ...named]), 'content/siti.yml')).find(({ key }) => key === 'cantagallo2')
  assert.is(read?.nome, name)
  assert.match(text(named, 'content/cantagallo2/urp/media/stemma.svg'), /&amp; &quot;questo&quot;/)
  const privacy = parseEntry('content/cantagallo2/urp/pagina/privacy.md', named.get('content/cantagallo2/urp/pagina/privacy.md') ?? new Uint8Array(), 'public')
  assert.match(String('entry' in privacy && privacy.entry.values.body), /San Donà: «l’altro» & "questo" # qui, Via \{del\} \[Re\]: 1/)
})

test('people are those that are named; with too few of them nobody could publish, and nothing is made', () => {
  const person = ['Ada Sarti <ada@vernio.example>', 'Ivo De Santis <ivo@vernio.example>', 'Mia Corsi <mia@vernio.example>']
  const named = make({ person })
  assert.match(text(named, 'content/intranet/tutti/rubrica/ivo-de-santis.md'), /cognome: De Santis\n/)
  assert.is(codeOf(() => make({ person: person.slice(1) })), 'invalid-site-option')
  assert.is(codeOf(() => make({ person: [...person, person[0]] })), 'taken')
  assert.is(codeOf(() => make({ person: [...person, 'Elena Bassi <elena@vernio.example>'] })), 'taken', 'a card that is there is not written over')
})

test('what cannot be used is refused by its name', () => {
  for (const key of ['', 'Vernio', '../fuori', 'a/b', '-a', 'a--b', '2vernio', 'x'.repeat(41)]) assert.is(codeOf(() => make({ key })), 'invalid-site-option', key)
  for (const key of ['prato', 'intranet', 'regole', 'staff', 'api', 'posta', 'redazione', 'assets']) assert.is(codeOf(() => make({ key })), 'taken', key)
  for (const [option, value] of Object.entries({ name: 'a\nb', url: 'http://vernio.example/', colour: 'verde', cap: '590', 'tax-code': '1', email: 'x', pec: 'a@b', phone: 'chiama', base: '/Vernio/', patron: '13-01', lat: '90', lon: '0', person: ['Ada <ada@vernio.example>'] })) {
    assert.is(codeOf(() => make({ [option]: value })), 'invalid-site-option', option)
  }
  assert.is(codeOf(() => make({ base: '/prato/' })), 'taken')
  assert.is(codeOf(() => make({ colour: '#ffe680' })), 'illegible-colour')
})

test('rules that are written a line for each name are added to in their own form', () => {
  const block = 'version: 1\nmembers:\n  - prato # il primo\ngroups:\n  urp:\n    of: prato\nrules:\n  - path: /prato/\n    readers: [everyone]\n    authors:\n      - urp\n    approvers: [urp]\n# fine\n'
  const now = addToRules(block, 'vernio', parseRules(block), [{ key: 'prato', tipo: 'public' }])
  const read = parseRules(now)
  assert.equal(read.members, ['prato', 'vernio'])
  assert.equal(read.rules.map(({ path }) => path), ['/prato/', '/vernio/'])
  for (const comment of ['# il primo', '# fine']) assert.ok(now.includes(comment))
})

test('where writing fails half way nothing is left of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nuovo-sito-'))
  // A folder where the file of the sites belongs: the last thing to be written cannot be.
  await mkdir(join(folder, 'siti.yml', 'occupata'), { recursive: true })
  const refused = await writeSite(folder, made, files).then(() => 'written', () => 'refused')
  assert.is(refused, 'refused')
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map(({ name }) => name)
  assert.equal(left, ['regole.yml'])
  assert.is(await readFile(join(folder, 'regole.yml'), 'utf8'), text(files, 'content/regole.yml'))
  await rm(folder, { recursive: true })
})

test('in the repository of a portal it is one commit, or none', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nuovo-sito-'))
  await initRepository(join(dataDir, DATA.repository))
  const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: portale })
  const before = await forge.seed([{ author: portale, at: 0, message: 'Primi contenuti', changes: [...files].map(([path, content]) => ({ path, content })) }])
  const refused = await publishSite(dataDir, 'Nuovo', Date.now(), () => make({ colour: '#ffe680' })).then(() => 'published', (error: { code?: string }) => error.code)
  assert.is(refused, 'illegible-colour')
  assert.is(await forge.head(), before)
  await publishSite(dataDir, 'Nuovo', Date.now(), (now) => makeSite(readNewSite({ key: 'vernio', name: 'Comune di Vernio' }), { files: now, templates, today: TODAY }))
  const [commit] = await forge.history('content/vernio/urp/pagina/privacy.md')
  assert.equal([commit?.oid, commit?.parents], [await forge.head(), [before]])
  await forge.shutDown()
  await rm(dataDir, { recursive: true })
})

test.run()
