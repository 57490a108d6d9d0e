import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { authorize } from '../../../lib/access/authorize.ts'
import { contentType } from '../../../lib/access/content-types.ts'
import { mayRead } from '../../../lib/access/decide.ts'
import { type Person, principalsOf } from '../../../lib/access/person.ts'
import { fileHeaders } from '../../../lib/access/site-headers.ts'
import { ask, openEngines } from './engines.ts'
import type { Output } from './outputs.ts'
import type { Reply } from './wire.ts'

const engines = await openEngines()
test.after(() => engines.end())
const { territory: { rules }, people, outputs } = engines

/** Nobody, and one person for each set of names the rules may know someone by. */
const ROLES: readonly (Person | null)[] = [
  null,
  ...new Map([...people.values()].map((person) => [[...principalsOf(person, rules)].sort().join(' '), person])).values(),
]

/** What a site was made of, or of one that is for some only its head: for everybody, wherever it lies (docs/decisions/0050). */
const FOR_ALL = ['.well-known/redazione.json', '.well-known/redazione.json.sig']

const RESTRICTED_HAVE_NOT = ['etag', 'last-modified', 'set-cookie']

/** What is wrong with the answer to someone who may read this file; `null` when nothing. */
function faultOfGiven({ site, out, bytes }: Output, { status, headers, body }: Reply): string | null {
  if (status !== 200) return `${status}`
  if (!body.equals(bytes)) return 'other bytes'
  const wanted = { ...fileHeaders(site, out), 'content-type': contentType(out) }
  const wrong = Object.entries(wanted).find(([name, value]) => headers.get(name) !== value)
  if (wrong) return `${wrong[0]}: ${headers.get(wrong[0])}`
  const extra = site.tipo === 'public' ? undefined : RESTRICTED_HAVE_NOT.find((name) => headers.has(name))
  return extra ? `${extra} on what is restricted` : null
}

/** All of a denial that a reader can see, but for the time, how long the connection is kept, and the address they asked for themselves. */
function denialOf({ status, headers, body }: Reply): string {
  const shown = [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).sort()
  return `${status} ${JSON.stringify(shown.map(([name, value]) => (name === 'content-length' ? name : [name, value])))} ${body.toString('latin1').replace(/next=[^"]*/, '')}`
}

/** The same address with a last segment that nobody wrote; the home page of a site has it below. */
function absentTwin(address: string, base: string): string {
  return address === base ? `${base}qui-non-c-e-niente/` : address.replace(/[^/]*?(\.[a-z0-9]+)?(\/?)$/, 'qui-non-c-e-niente$1$2')
}

for (const engine of engines.all) {
  test(`${engine.name}: every file of every site is given exactly to those the rules name, and a refusal is the same for what is not there`, async () => {
    const faults: string[] = []
    const tally = { given: 0, refused: 0 }
    for (const person of ROLES) {
      const cookie = await engines.cookieOf(person?.id ?? null)
      const denials = new Set<string>()
      const twins = new Set<string>()
      await Promise.all(
        outputs.flatMap((output) =>
          // What is open to everyone is asked for by its second address only once.
          output.addresses.slice(0, person === null || output.site.tipo !== 'public' ? 2 : 1).map(async (target) => {
            const reply = await ask(engine, { target, cookie })
            const who = `${person?.id ?? 'nobody'} ${target}`
            if (FOR_ALL.includes(output.out) || mayRead(rules, person, `/${output.site.key}/${output.out}`)) {
              tally.given += 1
              const fault = faultOfGiven(output, reply)
              if (fault) faults.push(`${who}: ${fault}`)
            } else {
              tally.refused += 1
              if (reply.status !== (person ? 403 : 401)) faults.push(`${who}: ${reply.status}`)
              denials.add(denialOf(reply))
              const twin = absentTwin(target, output.site.base)
              if (!authorize(engines.territory, twin, person).allowed) twins.add(twin)
            }
          }),
        ),
      )
      await Promise.all([...twins].map(async (target) => denials.add(denialOf(await ask(engine, { target, cookie })))))
      if (twins.size > 0) assert.is(denials.size, 1, `${person?.id ?? 'nobody'} is refused in one way only`)
    }
    console.log(`  ${engine.name}: ${outputs.length} files, ${ROLES.length} roles, ${tally.given} given, ${tally.refused} refused, ${faults.length} faults`)
    assert.equal(faults, [])
    assert.ok(tally.refused > 500 && tally.given > 5000)
  })
}

test('what is not there has the site’s own page, with its status, for those who may read the site; and one refusal whichever server gives it', async () => {
  for (const [who, target, status, site] of [['sara-monti', '/intranet/prato/documento/non-esiste/', 404, 'intranet'], [null, '/prato/non-esiste', 404, 'prato'], [null, '/intranet/prato/non-esiste/', 401, null], ['davide-riva', '/intranet/prato/', 403, null]] as const) {
    const cookie = await engines.cookieOf(who)
    const replies = await Promise.all(engines.all.map((engine) => ask(engine, { target, cookie })))
    const page = outputs.find((output) => output.site.key === site && output.out === '404.html')
    for (const reply of replies) {
      assert.is(reply.status, status, target)
      if (page) assert.ok(reply.body.equals(page.bytes), target)
    }
    assert.is(new Set(replies.map(({ body }) => body.toString('latin1'))).size, 1, target)
    assert.is(new Set(replies.map(({ headers }) => headers.get('cache-control'))).size, 1, target)
  }
})

test('a folder without its last slash leads to it, on this host, wherever the server thinks it is', async () => {
  for (const engine of engines.all) {
    for (const [target, location] of [['/prato', '/prato/'], ['/prato/servizi', '/prato/servizi/']] as const) {
      const { status, headers } = await ask(engine, { target })
      assert.equal([status, headers.get('location')], [301, location], engine.name)
    }
  }
})

test.run()
