import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../../lib/workflow/approve.ts'
import { checkProposal } from '../../../scripts/publishable/check-proposal.ts'
import { PartOfHistoryProblem } from '../../../scripts/publishable/problems/part-of-history-problem.ts'
import { UnknownRefProblem } from '../../../scripts/publishable/problems/unknown-ref-problem.ts'
import { staged, type Stage } from '../../lib/workflow/decide/stage.ts'
import { openScene, RULES } from '../../lib/workflow/scene.ts'
import { clone, type Cloned } from './cloned.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
/** Rules in which whoever audits and whoever teaches may do everything. */
const LOOSE = RULES.replace('authors: [urp], approvers: [urp]', 'authors: [urp, revisori, scuola], approvers: [urp, revisori, scuola]')
  .replace('authors: [vigili, urp] }', 'authors: [vigili, urp, revisori, scuola] }')
  .concat('  - { path: /regole/, readers: [staff], authors: [revisori, scuola], approvers: [revisori, scuola] }\n')

const checks = suite('check of a proposal')
let stage: Stage
let copy: Cloned
const at = (base: string, proposal: string, records = 'refs/meta/proposals') => checkProposal({ folder: copy.folder, base, proposal, records, now: stage.work.now, accessibility: null })
const check = (proposal: string, records?: string) => at('origin/main', proposal, records)
const market = () => copy.git('show', `origin/main:${MARKET}`)

/** Everything the tests look at is proposed once, and the repository is cloned once. */
const proposed: Record<string, { readonly tip: string; readonly number: number }> = {}

checks.before(async () => {
  stage = await staged(await openScene())
  const { forge, work, elena } = stage
  proposed.waiting = await stage.sent('mercato-coperto')
  proposed.good = await approve(work, elena, await stage.sent('ponte'))
  const [teresa, maestra] = [await stage.person('teresa'), await stage.person('maestra')]
  const text = new TextDecoder().decode((await forge.read(await forge.head(), MARKET)) ?? new Uint8Array())
  const loosening = await forge.propose({
    branch: 'cms/regole/allentate',
    title: 'Sistemo il mercato',
    kind: 'change',
    author: teresa,
    message: 'Sistemo il mercato',
    base: await forge.head(),
    changes: [['content/regole.yml', LOOSE] as const, [MARKET, text.replace('in piazza', 'in via Roma')] as const].map(([path, content]) => ({ path, content: new TextEncoder().encode(content) })),
  })
  const sent = await forge.setStatus({ number: loosening.number, expectedTip: loosening.tip, by: teresa, status: 'pending_review' })
  proposed.loosening = await forge.approve({ number: sent.number, expectedTip: sent.tip, by: maestra, approval: { by: maestra, role: 'scuola', tree: sent.tree, at: stage.work.now() } })
  copy = clone(stage.dir)
})

checks.after(async () => {
  copy.dispose()
  await stage.end()
})

checks('one that the rules let be published is good, and the summary says what changes', async () => {
  const { isGood, summary } = await check(proposed.good?.tip ?? '')
  assert.ok(isGood, summary)
  assert.match(summary, /^# Si può pubblicare\n\n«Avviso ponte», di vigile Prova: proposta 2\n/)
  assert.match(summary, /\*\*«Avviso ponte»\*\*\n {2}- È una pagina nuova\./)
  assert.not.match(summary, /Che cosa la ferma/)
})

checks('one that nobody has approved yet says what is missing and what to do, first', async () => {
  const { isGood, summary } = await check(proposed.waiting?.tip ?? '')
  assert.not.ok(isGood)
  assert.match(summary, /^# Non si può ancora pubblicare\n[^#]*## Che cosa la ferma\n\n1\. \*\*Serve ancora l’approvazione di un’altra persona\.\*\* La proposta resta qui/)
})

checks('one that loosens the rules and uses them is held to the rules in force, though an approval by its own rules stands in the records', async () => {
  const { isGood, summary } = await check(proposed.loosening?.tip ?? '')
  assert.not.ok(isGood)
  assert.match(summary, /Chi ha scritto questa proposta non può più scrivere qui/)
  assert.match(summary, /- \*\*Permessi\*\*\n( {2}- .*\n)*.*revisori/)
})

checks('the same is good where its rules are in force already: it is the base that decides', async () => {
  const base = copy.commit('origin/main', 'Regole allentate', { 'content/regole.yml': LOOSE })
  const { isGood, summary } = await at(base, proposed.loosening?.tip ?? '')
  assert.ok(isGood, summary)
})

checks('a commit by hand is approved by nobody, whatever its message says', async () => {
  const forged = copy.commit('origin/main', 'Sistemo\n\nProposal: 2\nAuthor-Id: elena\nApproved-by: elena Prova <elena@prato.example> (urp)', { [MARKET]: `${market()}\nAltro.\n` }, 'elena Prova <elena@prato.example>')
  const { isGood, summary } = await check(forged)
  assert.not.ok(isGood)
  assert.match(summary, /1\. \*\*Questo testo non è passato dal portale/)
  assert.match(summary, /fatta fuori dal portale/)
})

checks('what is added by hand to an approved proposal is not what was approved', async () => {
  const tip = proposed.good?.tip ?? ''
  const more = copy.commit(tip, 'Aggiunta', { 'content/prato/polizia/notizia/ponte.md': `${copy.git('show', `${tip}:content/prato/polizia/notizia/ponte.md`)}\nAltro.\n` }, 'vigile <vigile@prato.example>')
  assert.match((await check(more)).summary, /Questo testo non è passato dal portale/)
})

checks('a link that leads nowhere is a new problem with its remedy', async () => {
  const broken = copy.commit('origin/main', 'Un rimando', { [MARKET]: `${market()}\nVedi [le strade chiuse](/novita/avvisi/non-esiste/).\n` })
  const { isGood, summary } = await check(broken)
  assert.not.ok(isGood)
  assert.match(summary, /## Problemi nuovi: 1\n\n- errore \(Testo\): Il collegamento «\/novita\/avvisi\/non-esiste\/» non porta a nessuna pagina del sito\. Scegli una pagina/)
})

checks('a page that does not fit the model names the field once, and nothing else is said of what it changes', async () => {
  const { summary } = await check(copy.commit('origin/main', 'Senza data', { [MARKET]: market().replace(/^data_pubblicazione.*\n/m, '') }))
  assert.is(summary.match(/Data di pubblicazione/g)?.length, 1, summary)
  assert.match(summary, /il campo «Data di pubblicazione» è obbligatorio: compilalo\.\*\* Correggi questo campo/)
  assert.match(summary, /Così com’è non si può leggere/)
})

checks('a page that others lead to cannot be taken away by hand either', async () => {
  assert.match((await check(copy.commit('origin/main', 'Via il palazzo', { 'content/prato/polizia/luogo/palazzo.md': null }))).summary, /Altre pagine rimandano a questa: «Ufficio (polizia|istruzione)»/)
})

checks('a link of the file system in the place of a page is named and not followed', async () => {
  const oid = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: copy.folder, input: '/etc/passwd', encoding: 'utf8' }).trim()
  copy.git('read-tree', 'origin/main')
  copy.git('update-index', '--add', '--cacheinfo', `120000,${oid},${MARKET}`)
  copy.git('update-index', '--add', '--cacheinfo', `100644,${oid},content/prato/polizia/media/x.txt`)
  const linked = copy.git('-c', 'user.name=x', '-c', 'user.email=x@altrove.example', 'commit-tree', copy.git('write-tree'), '-p', 'origin/main', '-m', 'Un rimando')
  const { isGood, summary } = await check(linked)
  assert.not.ok(isGood)
  assert.match(summary, /1\. \*\*«content\/prato\/polizia\/notizia\/mercato\.md» non è un file di testo/)
})

checks('a file that the records do not name was approved by nobody', async () => {
  const place = `0000/${String(proposed.good?.number)}.json`
  const record = JSON.parse(copy.git('show', `refs/meta/proposals:${place}`)) as { proposal: { paths: string[] } }
  record.proposal.paths = ['content/prato/polizia/notizia/altro.md']
  const records = copy.commit('refs/meta/proposals', 'registro riscritto', { [place]: JSON.stringify(record) })
  assert.match((await check(proposed.good?.tip ?? '', records)).summary, /Cambia anche «content\/prato\/polizia\/notizia\/ponte\.md», che i registri non nominano/)
})

checks('a change of the program alone is no matter of these rules, and one of both at once goes in two', async () => {
  const program = await check(copy.commit('origin/main', 'Programma', { 'lib/x.ts': 'export {}\n' }))
  assert.ok(program.isGood)
  assert.match(program.summary, /^# Cambia solo il programma/)
  const both = await check(copy.commit('origin/main', 'Tutto', { 'lib/x.ts': 'export {}\n', [MARKET]: `${market()}\nAltro.\n` }))
  assert.not.ok(both.isGood)
  assert.match(both.summary, /1\. \*\*Cambia insieme i contenuti e il programma/)
})

checks('words of others make no link, no HTML and call nobody in the summary', async () => {
  const title = '<img src=x onerror=alert(1)> [qui](https://altrove.example) @tutti `rm`'
  const { summary } = await check(copy.commit('origin/main', title, { [MARKET]: `${market()}\nAltro.\n` }))
  assert.not.match(summary, /<img|[^\\]\]\(|https:\/\/|@tutti|[^\\]`/)
  assert.match(summary, /&lt;img src=x onerror=alert\(1\)&gt; \\\[qui\\\]/)
})

checks('the clone that is looked at stays as it was', async () => {
  const before = copy.git('for-each-ref')
  await check(proposed.good?.tip ?? '')
  assert.is(copy.git('for-each-ref'), before)
})

checks('a clone without its history, or a name of no commit, is refused in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copia-'))
  try {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${copy.folder}`, folder], { stdio: 'ignore' })
    const wrong = async (options: { folder: string; base: string }) => {
      try {
        await checkProposal({ ...options, proposal: 'HEAD', records: 'refs/meta/proposals', now: Date.now, accessibility: null })
      } catch (error) {
        return error
      }
      return null
    }
    assert.instance(await wrong({ folder, base: 'HEAD' }), PartOfHistoryProblem)
    assert.instance(await wrong({ folder: copy.folder, base: '--upload-pack=id' }), UnknownRefProblem)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

checks.run()
