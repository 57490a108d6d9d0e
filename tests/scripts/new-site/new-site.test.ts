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
import type { Person } from '../../../lib/access/person.ts'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { authorOf } from '../../../lib/workflow/author.ts'
import { publishedLately } from '../../../lib/workflow/decide/published-lately.ts'
import { deskProposal } from '../../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../../lib/workflow/office-titles.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { addToRules } from '../../../scripts/new-site/add-to-rules.ts'
import { readFirstPages } from '../../../scripts/new-site/first-pages.ts'
import { makeSite } from '../../../scripts/new-site/make-site.ts'
import { readNewSite } from '../../../scripts/new-site/new-site.ts'
import { proposeNewSite } from '../../../scripts/new-site/propose-new-site.ts'
import { publishAtOnce } from '../../../scripts/new-site/publish-at-once.ts'
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

const dataDir = await mkdtemp(join(tmpdir(), 'nuovo-sito-'))
await initRepository(join(dataDir, DATA.repository))
const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: portale })
await forge.seed([{ author: portale, at: 0, message: 'Primi contenuti', changes: [...files].map(([path, content]) => ({ path, content })) }])
const work = { forge, published: publishedReader(forge), now: Date.now }
const person = async (id: string) => (await work.published()).people.get(id) as Person
const refused = (doing: Promise<unknown>) => doing.then(() => 'no error', (error: { code?: string }) => error.code ?? String(error))
const vernio = (now: ReadonlyMap<string, Uint8Array>) => makeSite(readNewSite({ key: 'vernio', name: 'Comune di Vernio' }), { files: now, templates, today: TODAY })
test.after(async () => {
  await forge.shutDown()
  await rm(dataDir, { recursive: true })
})

test('in a portal it is one proposal in somebody’s name, or nothing', async () => {
  const before = await forge.head()
  const propose = (author: string, making: typeof vernio = vernio) => proposeNewSite(work, { key: 'vernio', title: 'Nuovo sito: Comune di Vernio', author, make: making })
  for (const author of ['', 'nessuno', 'marta-campi', 'elena-bassi']) assert.is(await refused(propose(author)), 'no-proposer', author)
  assert.is(await refused(propose('giulia-neri', () => make({ colour: '#ffe680' }))), 'illegible-colour')
  assert.equal(await forge.proposals(), [])
  const { proposal } = await propose('giulia-neri')
  assert.equal([proposal.status, proposal.author.id, await forge.head()], ['pending_review', 'giulia-neri', before])
  assert.is(await refused(propose('paolo-ferri')), 'proposal-exists')
})

test('it is online when each municipality and who coordinates the rules have approved it, and not before; nobody else decides', async () => {
  const [{ number = 0, tip = '' } = {}] = await forge.proposals()
  const act = async (id: string) => refused(publish(work, await person(id), { number, tip }))
  assert.is(await act('giulia-neri'), 'not-allowed-own')
  assert.is(await act('marta-campi'), 'proposal-missing')
  const shown = await deskProposal(work, await person('ines-ricci'), (await forge.proposal(number)) as Proposal, await officeTitles(work))
  assert.equal([shown.obstacle, shown.rights?.issues], [null, []])
  assert.equal(shown.rights?.approvals.map(({ of }) => of), ['Comune di Prato', 'Comune di Montemurlo', 'Comune di Cantagallo'])
  assert.equal(shown.entries.filter(({ path }) => path.startsWith('content/vernio/')).filter(({ afterUrl, title }) => afterUrl !== null || title.startsWith('content/')), [])
  const effects = (shown.rights?.effects ?? []).map(({ does, who }) => `${who} ${does}`)
  assert.ok(effects.includes('Anna Rovai entra nella rubrica del Comune di Vernio'))
  assert.equal([shown.site, shown.type, shown.summary], ['Tutti gli enti', 'Siti', '31 pagine nuove, cambia chi può fare che cosa, nuovo file'])
  assert.is(await act('elena-bassi'), 'not-publishable-missing-approvals')
  assert.is(await act('ines-ricci'), 'not-publishable-missing-member-approval')
  assert.is((await work.published()).site('vernio'), undefined)
  // Ines speaks for Cantagallo, too.
  assert.is(await act('bruno-galli'), 'no error')
  const now = await work.published()
  assert.is(now.site('vernio')?.nome, 'Comune di Vernio')
  assert.ok(mayWrite(now.rules, now.people.get('anna-rovai') ?? null, '/vernio/urp/pagina/privacy'))
  const [commit] = await forge.history('content/vernio/urp/pagina/privacy.md')
  assert.match(commit?.message ?? '', /Affects: prato, montemurlo, cantagallo\n/)
  assert.match(commit?.message ?? '', /Rule: \/regole\/ approvers=redazione-intranet,urp-prato/)
})

test('a list of sites that cannot be read, or that leaves rules without their site, is not published', async () => {
  const head = await forge.head()
  const list = new TextDecoder().decode((await forge.read(head, 'content/siti.yml')) ?? undefined)
  for (const [slug, text, why] of [['rotto', 'siti: {', /file dei siti/], ['senza', list.replace(/^  vernio:/m, '  vernio2:'), /\/vernio\//]] as const) {
    const { number, tip } = await forge.propose({ branch: `cms/siti/${slug}`, title: slug, kind: 'change', author: authorOf(await person('giulia-neri')), message: slug, base: head, changes: [{ path: 'content/siti.yml', content: new TextEncoder().encode(text) }] })
    const { tip: sent } = await forge.setStatus({ number, expectedTip: tip, by: authorOf(await person('giulia-neri')), status: 'pending_review' })
    const shown = await deskProposal(work, await person('ines-ricci'), (await forge.proposal(number)) as Proposal, await officeTitles(work))
    assert.match(String(shown.rights?.issues), why)
    for (const id of ['ines-ricci', 'elena-bassi', 'bruno-galli', 'dora-nesti']) await refused(publish(work, await person(id), { number, tip: sent }))
    assert.is.not((await forge.proposal(number))?.status, 'published')
  }
  assert.is(await forge.head(), head)
})

test('without approvals it goes online where nobody publishes yet, or where it is said why, and the history says it too', async () => {
  assert.is(await refused(publishAtOnce(forge, { message: 'Nuovo', now: Date.now(), reason: null, make: (now) => makeSite(readNewSite({ key: 'altro', name: 'Comune di Altro' }), { files: now, templates, today: TODAY }) })), 'already-publishing')
  const before = await forge.head()
  const person = ['Ada Sarti <ada@altro.example>', 'Ivo De Santis <ivo@altro.example>', 'Mia Corsi <mia@altro.example>']
  await publishAtOnce(forge, { message: 'Nuovo', now: Date.now(), reason: 'Prova con i colleghi di Altro', make: (now) => makeSite(readNewSite({ key: 'altro', name: 'Comune di Altro', person }), { files: now, templates, today: TODAY }) })
  const [commit] = await forge.history('content/altro/urp/pagina/privacy.md')
  assert.equal([commit?.oid, commit?.parents], [await forge.head(), [before]])
  assert.match(commit?.message ?? '', /\nWithout-approval: Prova con i colleghi di Altro\n/)
  const [told] = (await publishedLately(work, (await work.published()).people.get('elena-bassi') as Person)).exceptions
  assert.equal([told?.commit, told?.against], [commit?.oid, true])
})

test.run()
