import { suite, type Test } from 'uvu'
import * as assert from 'uvu/assert'
import type { FileChange } from '../../../lib/forge/commit.ts'
import type { Forge } from '../../../lib/forge/forge.ts'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { anna, mario } from './people.ts'
import { refusal } from './refusal.ts'

/** A forge with these files published, and how to get rid of it. */
export type MakeForge = (files: readonly FileChange[]) => Promise<{ readonly forge: Forge; dispose(): Promise<void> }>

interface Context {
  forge: Forge
  dispose(): Promise<void>
}

const PAGE = 'content/prato/urp/notizie/mercato.md'
const OTHER = 'content/prato/urp/notizie/biblioteca.md'
const PHOTO = 'content/prato/urp/media/piazza.jpg'
const BRANCH = 'cms/prato-notizie/urp/mercato'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (content: Uint8Array | null) => content && new TextDecoder().decode(content)
const put = (path: string, content: string | Uint8Array): FileChange => ({ path, content: typeof content === 'string' ? bytes(content) : content })
const take = (path: string): FileChange => ({ path, content: null })
const lines = (...words: string[]) => `${words.join('\n')}\n`

const FILES = [
  put(PAGE, lines('titolo', 'primo', 'secondo', 'terzo', 'quarto', 'fine')),
  put(OTHER, lines('Biblioteca', 'Apre alle nove.')),
  put(PHOTO, Uint8Array.of(0xff, 0xd8, 0, 1, 2, 3)),
]

/** What every home of the content must do, told as tests. `name` comes before each of them. */
export function contract(name: string, makeForge: MakeForge): Test<Context> {
  const test = suite<Context>(name)
  test.before.each(async (context) => {
    Object.assign(context, await makeForge(FILES))
  })
  test.after.each(({ dispose }) => dispose())

  reading(test)
  drafting(test)
  reviewing(test)
  publishing(test)
  together(test)
  goingBack(test)
  conflicts(test)
  refusals(test)
  return test
}

async function draft(forge: Forge, changes: readonly FileChange[], more: { branch?: string; base?: string; requestId?: string } = {}): Promise<Proposal> {
  const base = more.base ?? (await forge.head())
  return forge.propose({ branch: BRANCH, title: 'Mercato', kind: 'change', author: mario, message: 'Nuovo orario', ...more, base, changes })
}

async function publish(forge: Forge, { number, tip }: Proposal): Promise<Proposal> {
  return forge.merge({ number, expectedTip: tip, by: anna, message: 'Pubblica: Mercato', trailers: [['Proposal', String(number)]] })
}

async function publishChange(forge: Forge, branch: string, ...changes: FileChange[]): Promise<Proposal> {
  return publish(forge, await draft(forge, changes, { branch }))
}

function reading(test: Test<Context>): void {
  test('lists what is published, sorted, with sizes in bytes', async ({ forge }) => {
    const files = await forge.list(await forge.head(), '')
    assert.equal(files.map(({ path }) => path), [PHOTO, OTHER, PAGE])
    assert.equal(files.map(({ size }) => size), [6, 27, 39])
  })

  test('lists one folder, and nothing for a folder that is not there', async ({ forge }) => {
    const head = await forge.head()
    assert.equal((await forge.list(head, 'content/prato/urp/notizie')).map(({ path }) => path), [OTHER, PAGE])
    assert.equal(await forge.list(head, 'content/montemurlo'), [])
    assert.equal(await forge.list(head, PAGE), [])
  })

  test('reads a file by its path or by its id, and a path that is not there as null', async ({ forge }) => {
    const head = await forge.head()
    const [photo] = await forge.list(head, 'content/prato/urp/media')
    assert.equal([...(await forge.blob(photo?.oid ?? ''))], [0xff, 0xd8, 0, 1, 2, 3])
    assert.is(text(await forge.read(head, OTHER)), lines('Biblioteca', 'Apre alle nove.'))
    assert.is(await forge.read(head, 'content/prato/urp/notizie/no.md'), null)
    assert.is(await forge.read(head, 'content/prato/urp'), null)
  })

  test('keeps reading the past as it was', async ({ forge }) => {
    const before = await forge.head()
    await publishChange(forge, BRANCH, put(OTHER, 'Chiusa.\n'))
    assert.is(text(await forge.read(before, OTHER)), lines('Biblioteca', 'Apre alle nove.'))
    assert.is(text(await forge.read(await forge.head(), OTHER)), 'Chiusa.\n')
  })
}

function drafting(test: Test<Context>): void {
  test('a first save opens a draft and publishes nothing', async ({ forge }) => {
    const head = await forge.head()
    const proposal = await draft(forge, [put(PAGE, 'nuovo\n')])
    assert.is(proposal.status, 'draft')
    assert.is(proposal.base, head)
    assert.equal(proposal.paths, [PAGE])
    assert.equal(proposal.author, mario)
    assert.equal(proposal.authors, [mario])
    assert.equal(proposal.approvals, [])
    assert.is(await forge.head(), head)
    assert.is(text(await forge.read(proposal.tip, PAGE)), 'nuovo\n')
    assert.equal(await forge.proposal(proposal.number), proposal)
    assert.equal(await forge.open(BRANCH), proposal)
    assert.equal(await forge.proposals({ open: true }), [proposal])
  })

  test('a content has one open proposal at a time', async ({ forge }) => {
    const first = await draft(forge, [put(PAGE, 'a\n')])
    const problem = await refusal(draft(forge, [put(PAGE, 'b\n')]))
    assert.is(problem.code, 'proposal-exists')
    assert.is(problem.data.number, first.number)
    assert.is((await forge.proposals()).length, 1)
  })

  test('the same first save sent twice happens once, and is answered the same even later', async ({ forge }) => {
    const base = await forge.head()
    const first = await draft(forge, [put(PAGE, 'a\n')], { base, requestId: 'richiesta-1' })
    await forge.amend({ number: first.number, expectedTip: first.tip, author: mario, message: 'Ancora', changes: [put(PAGE, 'b\n')] })
    const second = await draft(forge, [put(PAGE, 'a\n')], { base, requestId: 'richiesta-1' })
    assert.equal(second, first)
    assert.is((await forge.proposals()).length, 1)
  })

  test('a second save adds to the proposal, whoever writes it', async ({ forge }) => {
    const first = await draft(forge, [put(PAGE, 'a\n')])
    const second = await forge.amend({ number: first.number, expectedTip: first.tip, author: anna, message: 'Allegato', title: 'Mercato nuovo', changes: [put(OTHER, 'b\n')] })
    assert.is(second.title, 'Mercato nuovo')
    assert.equal(second.authors, [mario, anna])
    assert.equal(second.paths, [OTHER, PAGE])
    assert.is(text(await forge.read(second.tip, PAGE)), 'a\n')
    assert.is(text(await forge.read(first.tip, OTHER)), lines('Biblioteca', 'Apre alle nove.'))
    const [, event] = second.events
    assert.is(event?.type === 'amended' && event.superseded, first.tip)
  })

  test('the same second save sent twice happens once', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    const save = { number, expectedTip: tip, author: mario, message: 'Ancora', changes: [put(PAGE, 'b\n')], requestId: 'richiesta-2' }
    const first = await forge.amend(save)
    assert.equal(await forge.amend(save), first)
    assert.is((await forge.proposal(number))?.events.length, 2)
  })

  test('a save from a stale screen is refused and changes nothing', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    const now = await forge.amend({ number, expectedTip: tip, author: anna, message: 'Correzione', changes: [put(PAGE, 'b\n')] })
    const problem = await refusal(forge.amend({ number, expectedTip: tip, author: mario, message: 'Vecchio', changes: [put(PAGE, 'c\n')] }))
    assert.is(problem.code, 'stale-tip')
    assert.equal(await forge.proposal(number), now)
  })

  test('a proposal may start from something published earlier', async ({ forge }) => {
    const base = await forge.head()
    await publishChange(forge, 'cms/prato-notizie/urp/biblioteca', put(OTHER, 'Chiusa.\n'))
    const proposal = await draft(forge, [put(PAGE, 'a\n')], { base })
    assert.is(proposal.base, base)
    assert.equal((await forge.compare(proposal.number)).differences.map(({ path }) => path), [PAGE])
  })
}

function reviewing(test: Test<Context>): void {
  test('a proposal moves between open states and remembers who moved it and why', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    await forge.setStatus({ number, expectedTip: tip, by: mario, status: 'pending_review' })
    const back = await forge.setStatus({ number, expectedTip: tip, by: anna, status: 'draft', reason: 'Manca la data' })
    assert.is(back.status, 'draft')
    const last = back.events.at(-1)
    assert.ok(last?.type === 'status')
    assert.equal([last.from, last.to, last.reason, last.by], ['pending_review', 'draft', 'Manca la data', anna])
  })

  test('a remark is kept with the proposal', async ({ forge }) => {
    const { number } = await draft(forge, [put(PAGE, 'a\n')])
    const remark = { type: 'remark', by: anna, at: 1_700_000_000_000, id: 'n1', text: 'Il numero è giusto?', place: { path: 'content/prato/urp/servizio/a.md', field: 'telefono' } } as const
    await forge.record(number, remark)
    const proposal = await forge.proposal(number)
    assert.equal(proposal?.events.at(-1), remark)
    assert.is(proposal?.updatedAt, remark.at)
  })

  test('the same remark sent twice is kept once; another person’s with the same request id is another', async ({ forge }) => {
    const { number } = await draft(forge, [put(PAGE, 'a\n')])
    const remark = (by: typeof anna, id: string) => ({ type: 'remark', by, at: 1_700_000_000_000, id, text: 'Perché?' }) as const
    await Promise.all([forge.record(number, remark(anna, 'n1'), 'richiesta-1'), forge.record(number, remark(anna, 'n2'), 'richiesta-1')])
    await forge.record(number, remark(mario, 'n3'), 'richiesta-1')
    const kept = (await forge.proposal(number))?.events.flatMap((event) => (event.type === 'remark' ? [event.by.id] : []))
    assert.equal(kept, [anna.id, mario.id])
  })

  test('who else wrote of a commit is an author as well, and what is said of it is in the same write', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    const said = { type: 'remark-state', by: mario, at: 1_700_000_000_000, of: 'n1', to: 'accepted' } as const
    const request = { number, author: mario, coAuthors: [anna, mario], message: 'Accettato', changes: [put(PAGE, 'b\n')], alongside: [said] }
    const changed = await forge.amend({ ...request, expectedTip: tip })
    assert.equal(changed.authors, [mario, anna])
    assert.equal(changed.events.at(-1), said)
    assert.is((await refusal(forge.amend({ ...request, expectedTip: tip }))).code, 'stale-tip')
    assert.equal(await forge.proposal(number), changed, 'a commit that is refused says nothing')
  })

  test('an approval names a person, a role and the tree they saw, and a later save leaves it behind', async ({ forge }) => {
    const { number, tip, tree } = await draft(forge, [put(PAGE, 'a\n')])
    const approval = { by: anna, role: 'urp-prato', tree, at: 1_700_000_000_000 }
    const approved = await forge.approve({ number, expectedTip: tip, by: anna, approval })
    assert.equal(approved.approvals, [approval])
    const amended = await forge.amend({ number, expectedTip: tip, author: mario, message: 'Ancora', changes: [put(PAGE, 'b\n')] })
    assert.equal(amended.approvals, [approval])
    assert.is.not(amended.tree, tree)
  })

  test('another text of a proposal that was ready is in review again, the same text is not', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    await forge.setStatus({ number, expectedTip: tip, by: anna, status: 'pending_publish' })
    const same = await forge.amend({ number, expectedTip: tip, author: mario, message: 'Uguale', changes: [put(PAGE, 'a\n')] })
    assert.is(same.status, 'pending_publish')
    const other = await forge.amend({ number, expectedTip: same.tip, author: mario, message: 'Ancora', changes: [put(PAGE, 'b\n')] })
    assert.is(other.status, 'pending_review')
  })

  test('the same approval given twice counts once', async ({ forge }) => {
    const { number, tip, tree } = await draft(forge, [put(PAGE, 'a\n')])
    const approval = { by: anna, role: 'urp-prato', tree, at: 1_700_000_000_000 }
    await forge.approve({ number, expectedTip: tip, by: anna, approval })
    assert.is((await forge.approve({ number, expectedTip: tip, by: anna, approval })).approvals.length, 1)
  })

  test('an approval of another tree than the one that is there is refused', async ({ forge }) => {
    const { number, tip, tree } = await draft(forge, [put(PAGE, 'a\n')])
    const now = await forge.amend({ number, expectedTip: tip, author: mario, message: 'Ancora', changes: [put(PAGE, 'b\n')] })
    const approval = { by: anna, role: 'urp-prato', tree, at: 1 }
    assert.is((await refusal(forge.approve({ number, expectedTip: now.tip, by: anna, approval }))).code, 'stale-tip')
    assert.is((await refusal(forge.approve({ number, expectedTip: tip, by: anna, approval }))).code, 'stale-tip')
    assert.equal((await forge.proposal(number))?.approvals, [])
  })

  test('a comparison shows what is in force and what would be', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n'), take(OTHER), put('content/prato/urp/notizie/nuova.md', 'n\n')])
    const comparison = await forge.compare(number)
    const texts = await Promise.all(comparison.differences.map(async ({ path, before, after }) => [path, before && text(await forge.blob(before)), after && text(await forge.blob(after))]))
    assert.equal(texts, [
      [OTHER, lines('Biblioteca', 'Apre alle nove.'), null],
      [PAGE, lines('titolo', 'primo', 'secondo', 'terzo', 'quarto', 'fine'), 'a\n'],
      ['content/prato/urp/notizie/nuova.md', null, 'n\n'],
    ])
    assert.equal([comparison.tip, comparison.head, comparison.base, comparison.conflicts], [tip, await forge.head(), await forge.head(), []])
  })
}

function publishing(test: Test<Context>): void {
  test('publishing changes what readers see, in the name of the author', async ({ forge }) => {
    const before = await forge.head()
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    const published = await publish(forge, proposal)
    const head = await forge.head()
    assert.is(published.status, 'published')
    assert.is(published.merged, head)
    assert.is(text(await forge.read(head, PAGE)), 'a\n')
    assert.is(await forge.open(BRANCH), null)
    assert.equal(await forge.proposals({ open: true }), [])
    const [commit] = await forge.history(PAGE)
    assert.ok(commit)
    assert.equal(commit.parents, [before, proposal.tip])
    assert.is(commit.author.name, mario.name)
    assert.ok(commit.message.startsWith('Pubblica: Mercato\n'))
    assert.ok(commit.message.includes(`\nProposal: ${proposal.number}\n`))
  })

  test('a comparison tells beforehand the tree that publishing gives', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    await publishChange(forge, 'cms/prato-notizie/urp/biblioteca', put(OTHER, 'Chiusa.\n'))
    const { mergedTree } = await forge.compare(proposal.number)
    await publish(forge, proposal)
    assert.equal(await forge.list(mergedTree ?? '', ''), await forge.list(await forge.head(), ''))
  })

  test('each path knows the last publication that changed it', async ({ forge }) => {
    await publishChange(forge, BRANCH, put(PAGE, 'a\n'))
    const { merged } = await publishChange(forge, BRANCH, put(PAGE, 'b\n'), take(PHOTO))
    const last = await forge.lastCommits()
    assert.equal([...last.keys()].sort(), [OTHER, PAGE])
    assert.is(last.get(PAGE)?.oid, merged)
    assert.is.not(last.get(OTHER)?.oid, merged)
    assert.is((await forge.history(PAGE)).length, 3)
    assert.is((await forge.history(PHOTO))[0]?.oid, merged)
    assert.equal([...(await forge.removals(0))].map(([path, { oid }]) => [path, oid]), [[PHOTO, merged]])
    assert.is((await forge.removals(Date.now() + 1000)).size, 0)
    assert.equal(await forge.history('content/prato/mai.md'), [])
  })

  test('each publication of a path tells from what to what, beside what, and in which order', async ({ forge }) => {
    const before = await forge.read(await forge.head(), PAGE)
    const first = await publishChange(forge, BRANCH, put(PAGE, 'a\n'), take(PHOTO))
    await publishChange(forge, 'cms/prato-notizie/urp/biblioteca', put(OTHER, 'Chiusa.\n'))
    const last = await publishChange(forge, BRANCH, take(PAGE))
    const all = await forge.publications(PAGE, 9)
    assert.equal(all.map(({ commit }) => commit.oid).slice(0, 2), [last.merged, first.merged])
    assert.equal(all, await forge.publications(PAGE, 3))
    assert.equal(all.map(({ order }) => order), [3, 1, 0])
    assert.equal(all.map(({ paths }) => paths), [[PAGE], [PHOTO, PAGE], [PHOTO, OTHER, PAGE]])
    assert.equal(await Promise.all(all.map(async ({ after }) => after && text(await forge.blob(after)))), [null, 'a\n', text(before)])
    assert.equal(all.map(({ before: was }) => was), [all[1]?.after, all[2]?.after, null])
    assert.equal((await forge.publications(PAGE, 1)).map(({ commit }) => commit.oid), [last.merged])
    assert.equal(await forge.publications('content/prato/mai.md', 9), [])
  })

  test('every path in force knows how often it was published, and nothing is known of the others', async ({ forge }) => {
    await publishChange(forge, BRANCH, put(PAGE, 'a\n'))
    await publishChange(forge, BRANCH, put(PAGE, 'b\n'), take(PHOTO))
    assert.equal([...(await forge.publicationCounts())].sort(), [[OTHER, 1], [PAGE, 3]])
  })

  test('what was published still says what it changed, whatever came after', async ({ forge }) => {
    const before = await forge.read(await forge.head(), PAGE)
    const { number } = await publishChange(forge, 'cms/prato-notizie/urp/prima', put(PAGE, 'Prima.\n'))
    await publishChange(forge, 'cms/prato-notizie/urp/dopo', put(PAGE, 'Dopo.\n'), put(OTHER, 'Altro.\n'))
    const { differences, conflicts } = await forge.compare(number)
    assert.equal(differences.map(({ path }) => path), [PAGE])
    const [was, is] = await Promise.all([differences[0]?.before, differences[0]?.after].map((oid) => forge.blob(oid ?? '')))
    assert.equal(was, before)
    assert.is(Buffer.from(is ?? []).toString(), 'Prima.\n')
    assert.equal(conflicts, [])
  })

  test('what is already as proposed is published without a change', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    await publishChange(forge, 'cms/prato-notizie/urp/altra', put(PAGE, 'a\n'))
    assert.equal((await forge.compare(proposal.number)).differences, [])
    assert.is((await publish(forge, proposal)).status, 'published')
  })

  test('a proposal that ends without being published keeps its text and frees its name', async ({ forge }) => {
    const { number, tip } = await draft(forge, [put(PAGE, 'a\n')])
    const closed = await forge.close({ number, expectedTip: tip, by: mario, status: 'withdrawn', reason: 'Non serve più' })
    assert.is(closed.status, 'withdrawn')
    assert.is(text(await forge.read(closed.tip, PAGE)), 'a\n')
    const again = await draft(forge, [put(PAGE, 'b\n')])
    assert.is.not(again.number, number)
    assert.equal((await forge.proposals()).map((proposal) => proposal.number), [again.number, number])
  })
}

const NEXT = 'content/prato/urp/notizie/fiera.md'
const asked = ({ number, tip }: Proposal) => ({ number, expectedTip: tip, by: anna, message: `Pubblica ${number}`, trailers: [['Proposal', String(number)] as const] })

function together(test: Test<Context>): void {
  test('several go online at once, each with a commit of its own', async ({ forge }) => {
    const one = await draft(forge, [put(PAGE, 'a\n')])
    const two = await draft(forge, [put(NEXT, 'b\n')], { branch: 'cms/prato-notizie/urp/fiera' })
    const done = await forge.mergeAll([asked(one), asked(two)])
    assert.equal(done.map(({ status }) => status), ['published', 'published'])
    assert.is(done.at(-1)?.merged, await forge.head())
    assert.is(text(await forge.read(await forge.head(), PAGE)), 'a\n')
    assert.is(text(await forge.read(await forge.head(), NEXT)), 'b\n')
    assert.is((await forge.history(NEXT))[0]?.oid, done[1]?.merged)
    assert.equal(await forge.proposals({ open: true }), [])
  })

  test('when one of several cannot, none does', async ({ forge }) => {
    const one = await draft(forge, [put(PAGE, 'a\n')])
    const two = await draft(forge, [put(PAGE, 'b\n')], { branch: 'cms/prato-notizie/urp/fiera' })
    const head = await forge.head()
    assert.is((await refusal(forge.mergeAll([asked(one), asked(two)]))).code, 'merge-conflict')
    assert.is((await refusal(forge.mergeAll([asked(one), asked(one)]))).code, 'proposal-closed')
    assert.is((await refusal(forge.mergeAll([asked(one), { ...asked(two), expectedTip: head }]))).code, 'stale-tip')
    assert.is((await refusal(forge.mergeAll([asked(one), { ...asked(two), number: 99 }]))).code, 'proposal-not-found')
    assert.is(await forge.head(), head)
    assert.equal((await forge.proposals({ open: true })).length, 2)
    assert.equal(await forge.mergeAll([]), [])
  })

  test('several that change different lines of a page are joined, in their order', async ({ forge }) => {
    const one = await draft(forge, [put(PAGE, lines('titolo', 'PRIMO', 'secondo', 'terzo', 'quarto', 'fine'))])
    const two = await draft(forge, [put(PAGE, lines('titolo', 'primo', 'secondo', 'terzo', 'QUARTO', 'fine'))], { branch: 'cms/prato-notizie/urp/fiera' })
    const { mergedTree, conflicts, differences } = await forge.compareAll([one.number, two.number])
    assert.equal(conflicts, [])
    assert.equal(differences.map(({ path }) => path), [PAGE])
    await forge.mergeAll([asked(one), asked(two)])
    const online = text(await forge.read(await forge.head(), PAGE))
    assert.is(online, lines('titolo', 'PRIMO', 'secondo', 'terzo', 'QUARTO', 'fine'))
    assert.is(text(await forge.read(mergedTree ?? '', PAGE)), online)
  })

  test('a comparison of several tells beforehand which cannot be joined, and where', async ({ forge }) => {
    const one = await draft(forge, [put(PAGE, 'a\n')])
    const two = await draft(forge, [put(PAGE, 'b\n'), put(NEXT, 'c\n')], { branch: 'cms/prato-notizie/urp/fiera' })
    const joined = await forge.compareAll([one.number, two.number])
    assert.equal(joined.conflicts, [{ number: two.number, path: PAGE }])
    assert.is(joined.mergedTree, null)
    assert.equal((await forge.compareAll([one.number])).differences, (await forge.compare(one.number)).differences)
  })

  test('what is said alongside a publication is there if it is published, and not otherwise', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    const alongside = [{ type: 'approved', by: anna, at: 5, role: 'urp', tree: proposal.tree } as const]
    const no = () => {
      throw new TypeError('not any more')
    }
    const told = await forge.merge({ ...asked(proposal), alongside, stillSo: no }).catch((error: unknown) => error)
    assert.instance(told, TypeError)
    assert.equal(await forge.proposal(proposal.number), proposal)
    const done = await forge.merge({ ...asked(proposal), alongside, stillSo: (seen) => assert.equal(seen, proposal) })
    assert.equal(done.approvals, [{ by: anna, at: 5, role: 'urp', tree: proposal.tree }])
    assert.equal(done.events.slice(-2).map(({ type }) => type), ['approved', 'status'])
  })

  test('an event that no longer fits is not written', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    const event = { type: 'scheduled', by: anna, at: 5, tree: proposal.tree, publishAt: 9 } as const
    const no = () => {
      throw new TypeError('not any more')
    }
    assert.instance(await forge.record(proposal.number, event, undefined, no).catch((error: unknown) => error), TypeError)
    assert.equal(await forge.proposal(proposal.number), proposal)
  })
}

function goingBack(test: Test<Context>): void {
  test('the way back from a publication gives what was there, and leaves what came later', async ({ forge }) => {
    const before = lines('titolo', 'primo', 'secondo', 'terzo', 'quarto', 'fine')
    const done = await publishChange(forge, BRANCH, put(PAGE, before.replace('primo', 'PRIMO')), put(NEXT, 'x\n'), take(OTHER))
    await publishChange(forge, 'cms/prato-notizie/urp/altro', put(PAGE, before.replace('primo', 'PRIMO').replace('quarto', 'QUARTO')))
    const { changes, conflicts, head } = await forge.reversal(done.number)
    assert.equal(conflicts, [])
    assert.is(head, await forge.head())
    const after = new Map(changes.map(({ path, content }) => [path, text(content)]))
    assert.equal(after, new Map([[OTHER, lines('Biblioteca', 'Apre alle nove.')], [NEXT, null], [PAGE, before.replace('quarto', 'QUARTO')]]))
  })

  test('changed again in the same place, the way back says where; taken back already, there is none', async ({ forge }) => {
    const done = await publishChange(forge, BRANCH, put(OTHER, 'uno\n'))
    await publishChange(forge, BRANCH, put(OTHER, 'due\n'))
    assert.equal((await forge.reversal(done.number)).conflicts, [OTHER])
    await publishChange(forge, BRANCH, put(OTHER, lines('Biblioteca', 'Apre alle nove.')))
    assert.equal((await forge.reversal(done.number)).changes, [])
  })

  test('what was not published has no way back', async ({ forge }) => {
    assert.is((await refusal(forge.reversal((await draft(forge, [put(PAGE, 'a\n')])).number))).code, 'proposal-not-found')
  })
}

function conflicts(test: Test<Context>): void {
  const page = (third: string, last: string) => lines('titolo', 'primo', 'secondo', third, 'quarto', last)

  test('two people who change different lines of a page are both published', async ({ forge }) => {
    const mine = await draft(forge, [put(PAGE, page('TERZO', 'fine'))])
    await publishChange(forge, 'cms/prato-notizie/urp/altra', put(PAGE, page('terzo', 'FINE')))
    await publish(forge, mine)
    assert.is(text(await forge.read(await forge.head(), PAGE)), page('TERZO', 'FINE'))
  })

  const cases: readonly [string, FileChange, FileChange, string][] = [
    ['the same line changed in two ways', put(PAGE, page('uno', 'fine')), put(PAGE, page('due', 'fine')), PAGE],
    ['a photograph replaced twice', put(PHOTO, Uint8Array.of(0, 1)), put(PHOTO, Uint8Array.of(0, 2)), PHOTO],
    ['a page removed here and changed there', take(PAGE), put(PAGE, page('due', 'fine')), PAGE],
    ['a page changed here and removed there', put(PAGE, page('uno', 'fine')), take(PAGE), PAGE],
    ['two different new pages of one name', put('content/prato/nuova.md', 'a\n'), put('content/prato/nuova.md', 'b\n'), 'content/prato/nuova.md'],
    ['text that is not Unicode, on two different lines', put(OTHER, Uint8Array.of(0xe8, 10, 65, 10)), put(OTHER, lines('Biblioteca', 'Chiusa.')), OTHER],
  ]
  for (const [what, proposed, publishedMeanwhile, path] of cases) {
    test(`${what}: nothing is published, and the conflict names the path`, async ({ forge }) => {
      const mine = await draft(forge, [proposed])
      await publishChange(forge, 'cms/prato-notizie/urp/altra', publishedMeanwhile)
      const head = await forge.head()
      const comparison = await forge.compare(mine.number)
      assert.equal(comparison.conflicts, [path])
      assert.is(comparison.mergedTree, null)
      const problem = await refusal(publish(forge, mine))
      assert.is(problem.code, 'merge-conflict')
      assert.equal(problem.data.paths, [path])
      assert.is(await forge.head(), head)
      assert.equal(await forge.proposal(mine.number), mine)
    })
  }

  test('the same change made twice is no conflict', async ({ forge }) => {
    const mine = await draft(forge, [put(PAGE, page('uno', 'fine')), put(PHOTO, Uint8Array.of(9)), take(OTHER)])
    await publishChange(forge, 'cms/prato-notizie/urp/altra', put(PAGE, page('uno', 'fine')), put(PHOTO, Uint8Array.of(9)), take(OTHER))
    assert.equal((await forge.compare(mine.number)).conflicts, [])
  })
}

function refusals(test: Test<Context>): void {
  test('nothing can be done to a proposal that is not there', async ({ forge }) => {
    const transition = { number: 7, expectedTip: await forge.head(), by: anna }
    assert.is(await forge.proposal(7), null)
    assert.is((await refusal(forge.compare(7))).code, 'proposal-not-found')
    assert.is((await refusal(forge.setStatus({ ...transition, status: 'pending_review' }))).code, 'proposal-not-found')
    assert.is((await refusal(forge.merge({ ...transition, message: 'x', trailers: [] }))).code, 'proposal-not-found')
  })

  test('a proposal that has ended can no longer be changed or published', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    const { number, tip: expectedTip } = proposal
    await forge.close({ number, expectedTip, by: anna, status: 'rejected' })
    assert.is((await refusal(publish(forge, proposal))).code, 'proposal-closed')
    assert.is((await refusal(forge.amend({ number, expectedTip, author: mario, message: 'x', changes: [] }))).code, 'proposal-closed')
    assert.is((await refusal(forge.setStatus({ number, expectedTip, by: mario, status: 'draft' }))).code, 'proposal-closed')
    assert.is((await refusal(forge.close({ number, expectedTip, by: mario, status: 'withdrawn' }))).code, 'proposal-closed')
  })

  test('what was never published is no base: nobody brings in unreviewed work that way', async ({ forge }) => {
    const hidden = await draft(forge, [put(PAGE, 'segreto\n')])
    for (const base of [hidden.tip, hidden.tree, 'f'.repeat(40)])
      assert.is((await refusal(draft(forge, [put(OTHER, 'x\n')], { branch: 'cms/prato-notizie/urp/altra', base }))).code, 'unknown-base')
  })

  const hostile = ['../fuori.md', '/etc/passwd', 'a/../../b', 'a//b', 'a/', '', '.', 'a/./b', 'a\\b', 'a\0b', '.git/config', 'a/.GIT/hooks/x', 'a/git~1/x', 'a/.g\u200cit/x', '.gitmodules', 'a\nb', '\ud800']
  test('a path that leads out of the content, or into git itself, is refused and nothing is written', async ({ forge }) => {
    const proposal = await draft(forge, [put(PAGE, 'a\n')])
    for (const path of hostile) {
      const changes = [put(OTHER, 'b\n'), put(path, 'x')]
      assert.is((await refusal(draft(forge, changes, { branch: 'cms/prato-notizie/urp/altra' }))).code, 'invalid-path', path)
      assert.is((await refusal(forge.amend({ number: proposal.number, expectedTip: proposal.tip, author: mario, message: 'x', changes }))).code, 'invalid-path', path)
    }
    assert.equal(await forge.proposals(), [proposal])
  })

  test('a branch that is not of the editorial contract is refused', async ({ forge }) => {
    for (const branch of ['main', 'refs/heads/main', 'cms/uno', 'cms/../main/x', 'cms/a/.lock', 'cms/a/b.lock', 'cms/a/b..c', 'cms/a/b c', 'cms/a/-b', 'cms/a/b/'])
      assert.is((await refusal(draft(forge, [put(PAGE, 'a\n')], { branch }))).code, 'invalid-path', branch)
  })

  test('a file cannot be a folder as well', async ({ forge }) => {
    assert.is((await refusal(draft(forge, [put(`${PAGE}/sotto.md`, 'x')]))).code, 'invalid-path')
    assert.is((await refusal(draft(forge, [put('content/prato/urp', 'x')]))).code, 'invalid-path')
    assert.is((await refusal(draft(forge, [put(PAGE, 'x'), put(PAGE, 'y')]))).code, 'invalid-path')
    const moved = await draft(forge, [take(PAGE), put(`${PAGE}/sotto.md`, 'x')])
    assert.is(text(await forge.read(moved.tip, `${PAGE}/sotto.md`)), 'x')
  })
}
