import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ENDPOINTS } from '../../functions/endpoints.ts'
import { accessPath } from '../../lib/access/covering.ts'
import { mayRead } from '../../lib/access/decide.ts'
import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import { typesOn } from '../../lib/model/types.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from '../functions/visitor.ts'
import { audienceOf } from './audience.ts'
import { canary } from './canary.ts'
import { canariesIn } from './decoders.ts'
import { pdfWith, pngWith } from './made-files.ts'
import { markedContent } from './marked-content.ts'
import { inTurn, servedOutputs, wholeOf } from './served.ts'

const dir = await mkdtemp(join(tmpdir(), 'serviti-'))
const content = join(dir, 'content')
const marks = await markedContent(content, ['intranet'], 'intranet')
const { sites, territory, people } = await audienceOf(content)
const portal = await openTestPortal({ contentDir: content })
test.after(async () => {
  await portal.end()
  await rm(dir, { recursive: true, force: true })
})
const { enter, get, post } = visitorOf(portal.url)

const READERS = ['nessuno', 'sara-monti', 'chiara-landi', 'davide-riva', 'nora-colli', 'giulia-neri', 'teresa-valli'] as const
const cookies = new Map<string, string>(await Promise.all(READERS.map(async (id) => [id, id === 'nessuno' ? '' : await enter(id)] as const)))
const personOf = (id: string) => people.find((person) => person?.id === id) ?? null
const entries = [...new Set([...marks.values()].map(({ entry }) => entry))]

// What is proposed and not published: a page with an image and a file, each with a word that is nowhere else.
const DRAFT = { 'the title': canary(90_001), 'the text': canary(90_002), 'the slug': canary(90_003), 'the image': canary(90_004), 'the file': canary(90_005) }
const draftPath = `content/intranet/prato/notizia/bozza-${DRAFT['the slug']}.md`
const MAY_SEE_DRAFT = ['chiara-landi', 'giulia-neri', 'teresa-valli']
const draft = await propose()

async function propose(): Promise<number> {
  const cookie = cookies.get('chiara-landi') ?? ''
  const { head } = (await (await post('/api/cms/entries', { collection: 'intranet-notizia' }, cookie)).json()) as { head: string }
  const values = { titolo: `Bozza ${DRAFT['the title']}`, descrizione: 'Una bozza.', area: 'prato', tipo: 'interna', immagine: { file: '/prato/media/bozza.png', alt: 'Un punto grigio' }, data_pubblicazione: '2026-01-02', data_revisione: '2027-01-02' }
  const text = joinFrontMatter(values, `Testo ${DRAFT['the text']}. [Il file](/prato/media/bozza.pdf).`)
  const media = [['bozza.png', pngWith(DRAFT['the image'], true)], ['bozza.pdf', pdfWith(DRAFT['the file'])]].map(([name, bytes]) => ({ path: `content/intranet/prato/media/${String(name)}`, base64: Buffer.from(bytes as Uint8Array).toString('base64') }))
  const saved = await post('/api/cms/save', { collection: 'intranet-notizia', slug: draftPath.slice('content/intranet/'.length, -'.md'.length).replace('/notizia', ''), requestId: 'bozza-dei-canarini', path: draftPath, base: { head, tip: null }, text, media }, cookie)
  assert.is(saved.status, 200, await saved.clone().text())
  return ((await saved.json()) as { number: number }).number
}

/** Every address that answers to a GET, with whatever may be asked of it. */
function gets(): readonly string[] {
  const files = [`content/intranet/prato/media/bozza.png`, `content/intranet/prato/media/bozza.pdf`]
  const asked = [draft, draft + 1].flatMap((n) => [
    `?n=${n}`,
    ...[draftPath, entries[0] ?? ''].flatMap((path) => [`?n=${n}&path=${path}`, `?n=${n}&path=${path}&side=before`, `?n=${n}&path=${path}&side=after`]),
    ...files.map((path) => `?n=${n}&path=${path}`),
  ])
  // A drawing of each area, by the name it has in the repository.
  const drawings = ['tutti', 'prato', 'prato-personale', 'montemurlo', 'cantagallo'].flatMap((area) => [...marks].filter(([, { entry, channel }]) => channel === 'image name' && entry.startsWith(`content/intranet/${area}/`)).slice(0, 2).map(([word]) => `content/intranet/${area}/media/figura-${word}.png`))
  const inForce = [...files, ...drawings].map((path) => `?path=${path}`)
  return ENDPOINTS.filter(({ method }) => method === 'GET').flatMap(({ path }) => ['', ...asked, ...inForce].map((query) => path + query))
}
const PAGES = ['/', '/entra', '/redazione/editor/', '/redazione/scrivania/', draftPath.slice('content'.length, -'.md'.length), `${draftPath.slice('content'.length, -'.md'.length)}/`, '/intranet/prato/media/bozza.png', '/intranet/prato/media/bozza.pdf']
const POSTS: readonly (readonly [path: string, body: unknown])[] = [
  ['/api/cms/config', {}],
  ['/api/cms/media', {}],
  ['/api/cms/proposals', {}],
  ['/api/cms/proposal', { collection: 'intranet-notizia', slug: `prato/bozza-${DRAFT['the slug']}` }],
  ...typesOn('intranet').flatMap(({ name }) => (['readable', 'writable'] as const).map((scope) => ['/api/cms/entries', { collection: `intranet-${name}`, scope }] as const)),
  ...entries.map((path) => ['/api/cms/entry', { path }] as const),
]

// The same page is given to many.
const looked = new Map<string, ReadonlySet<string>>()
function wordsOf(answer: Uint8Array): ReadonlySet<string> {
  const key = createHash('sha1').update(Buffer.from(answer).toString('latin1').replace(/^date: .*$/m, ''), 'latin1').digest('hex')
  const words = looked.get(key) ?? canariesIn(answer)
  looked.set(key, words)
  return words
}

const seen = new Map<string, Set<string>>()
const given = (id: string, words: Iterable<string>) => seen.set(id, new Set([...(seen.get(id) ?? []), ...words]))
const leaksTo = (id: string, words: Iterable<string>) => [...words].flatMap((word) => {
  const mark = marks.get(word)
  if (mark) return mayRead(territory.rules, personOf(id), accessPath(mark.entry)) ? [] : [`${mark.channel} of ${mark.entry}`]
  return MAY_SEE_DRAFT.includes(id) ? [] : [Object.entries(DRAFT).find(([, made]) => made === word)?.[0] ?? word]
})

for (const id of READERS) {
  test(`${id} is given nothing they may not read, at any address of any site, by any action`, async () => {
    const cookie = cookies.get(id) ?? ''
    const leaks: string[] = []
    const look = async (asked: string, response: Response) => {
      // The address that was asked for is no news to who asked.
      const words = [...wordsOf(await wholeOf(response))].filter((word) => !asked.includes(word))
      leaks.push(...leaksTo(id, words).map((what) => `${asked}: ${what}`))
      given(id, words)
    }
    const outputs = await servedOutputs(portal.dataDir, sites)
    assert.ok(outputs.length > 900, `${outputs.length}`)
    // Of the public sites everybody is given the same: one reader with a session and one without see for all.
    const own = outputs.filter(({ site }) => site.tipo === 'intranet' || id === 'nessuno' || id === 'davide-riva')
    await inTurn([...own.map(({ url }) => url), ...PAGES, ...gets()], async (url) => look(url, await get(url, cookie)))
    await inTurn(POSTS, async ([path, body]) => look(`${path} ${JSON.stringify(body)}`, await post(path, body, cookie)))
    assert.equal(leaks, [])
  })
}

test('and the search would see it: who may read an area is given its words, who may see a draft the draft’s', () => {
  const titlesOf = (area: string) => [...marks].filter(([, { entry, channel }]) => entry.startsWith(`content/intranet/${area}/`) && channel === 'title').map(([word]) => word)
  const share = (id: string, area: string) => titlesOf(area).filter((word) => seen.get(id)?.has(word)).length / titlesOf(area).length
  for (const [id, areas] of [['sara-monti', ['tutti', 'prato', 'prato-personale']], ['davide-riva', ['tutti', 'montemurlo']], ['nora-colli', ['tutti', 'cantagallo']], ['giulia-neri', ['tutti', 'prato', 'montemurlo', 'cantagallo']]] as const) {
    for (const area of areas) assert.ok(share(id, area) > 0.9, `${id} in ${area}: ${share(id, area)}`)
  }
  assert.is(seen.get('nessuno')?.size ?? 0, 0)
  for (const id of MAY_SEE_DRAFT) {
    const missing = Object.entries(DRAFT).filter(([, word]) => !seen.get(id)?.has(word)).map(([what]) => what)
    assert.equal(missing, [], id)
  }
})

test.run()
