import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { authorize, authorizeFile } from '../../../lib/access/authorize.ts'
import { mayRead } from '../../../lib/access/decide.ts'
import { anyone, askedPath, person, rules, RUNS } from './generated.ts'

const SITES = [
  { key: 'a', base: '/rete/' },
  { key: 'b', base: '/rete/b/' },
  { key: 'c', base: '/c/' },
] as const
const OPEN = { members: ['prato'], groups: new Map(), rules: [{ path: '/', readers: ['everyone'] }] }
const site = fc.constantFrom(...SITES)
/** Where a path of the rules is served, when it is of this site. */
const addressIn = (base: string, path: string) => `${base}${path.slice(1)}`

/** The address rules of docs/decisions/0011, said again without a regular expression for the whole. */
function isPlain(target: string): boolean {
  const [path = '', ...query] = target.split('?')
  const segments = path.split('/').slice(1)
  const good = (segment: string) => [...segment].every((c) => /[A-Za-z0-9_~@.-]/.test(c)) && !/^[._]|\.$/.test(segment)
  return path.startsWith('/') && segments.every((segment, i) => (segment === '' ? i === segments.length - 1 : good(segment))) && query.length < 2 && !/[^A-Za-z0-9_~@.\-/%=&+:,;!*'()]/.test(query[0] ?? '')
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('rete', 'c', 'a', 'b', 'a-b', 'x.pdf', 'index.html', 'A', '/', '/', '/') },
  fc.constantFrom('.', '..', '%2e', '%2F', '%00', '\\', ';', '//', '_r-0', '.git', ' ', '\t', 'è', '#', '?', '%', '%u002f', '\u212a', '.html.', '~', '@'),
)
const target = fc.oneof({ weight: 5, arbitrary: fc.array(piece, { maxLength: 7 }).map((pieces) => `/${pieces.join('')}`) }, fc.string(), fc.webUrl())

test('what is not written as our addresses are is let through to nobody, whatever the rules', () => {
  const tally = { plain: 0, other: 0 }
  fc.assert(
    fc.property(target, anyone, (asked, who) => {
      const { allowed, why } = authorize({ rules: OPEN, sites: SITES }, asked, who)
      assert.is(why === 'bad-address', !isPlain(asked), asked)
      if (!isPlain(asked)) assert.not(allowed)
      tally[isPlain(asked) ? 'plain' : 'other'] += 1
    }),
    { numRuns: 10_000 },
  )
  assert.ok(tally.plain >= 2000 && tally.other >= 2000, `both were tried: ${JSON.stringify(tally)}`)
})

test('the gate says of an address what the rules say of its path in the site', () => {
  const tally = { allowed: 0, denied: 0 }
  fc.assert(
    fc.property(rules, anyone, askedPath, fc.constantFrom(SITES[1], SITES[2]), fc.constantFrom('', '?q=x&p=%2e'), (all, who, path, { key, base }, query) => {
      const decision = authorize({ rules: all, sites: SITES }, `${addressIn(base, path)}${query}`, who)
      assert.is(decision.allowed, mayRead(all, who, `/${key}${path}`))
      assert.is(decision.site, key)
      assert.is(decision.status, decision.allowed ? 200 : who ? 403 : 401)
      tally[decision.allowed ? 'allowed' : 'denied'] += 1
    }),
    RUNS,
  )
  assert.ok(tally.allowed > 200 && tally.denied > 200, JSON.stringify(tally))
})

test('where no rule says who reads, and where no site is, nobody gets anything', () => {
  fc.assert(
    fc.property(rules, anyone, askedPath, site, (all, who, path, { base }) => {
      const silent = { ...all, rules: all.rules.map(({ readers: _, ...rest }) => rest) }
      assert.not(authorize({ rules: silent, sites: SITES }, addressIn(base, path), who).allowed)
      assert.not(authorize({ rules: OPEN, sites: [] }, addressIn(base, path), who).allowed)
      assert.is(authorize({ rules: OPEN, sites: SITES }, `/altro${path}`, who).status, 404)
    }),
    RUNS,
  )
})

test('capitals never open what small letters keep closed, nor the other way round', () => {
  fc.assert(
    fc.property(rules, anyone, askedPath, site, fc.infiniteStream(fc.boolean()), (all, who, path, { base }, capitals) => {
      const address = addressIn(base, path)
      const mixed = [...address].map((c) => (capitals.next().value ? c.toUpperCase() : c)).join('')
      assert.is(authorize({ rules: all, sites: SITES }, mixed, who).allowed, authorize({ rules: all, sites: SITES }, address, who).allowed, mixed)
    }),
    RUNS,
  )
})

test('any file a server could take for an address is given to the same people as the address', () => {
  const folders = askedPath.filter((path) => !/\.[a-z]+$/.test(path))
  fc.assert(
    fc.property(rules, person, folders, fc.constantFrom(SITES[1], SITES[2]), fc.boolean(), (all, who, path, { key, base }, upper) => {
      const { allowed } = authorize({ rules: all, sites: SITES }, addressIn(base, path), who)
      const bare = path.slice(1).replace(/\/$/, '')
      const files = bare === '' ? ['index.html'] : [`${bare}/index.html`, `${bare}.html`, bare]
      for (const file of files) assert.is(authorizeFile({ rules: all, sites: SITES }, key, upper ? file.toUpperCase() : file, who).allowed, allowed, file)
    }),
    RUNS,
  )
})

test('what a site was made of is for everybody, by its own address and by no other, whatever the rules', () => {
  fc.assert(
    fc.property(rules, anyone, site, fc.constantFrom('', '.sig'), fc.constantFrom('a/', 'assets/', ''), (all, who, { base, key }, ending, folder) => {
      const out = `.well-known/redazione.json${ending}`
      assert.ok(authorize({ rules: all, sites: SITES }, `${base}${out}`, who).allowed)
      assert.ok(authorizeFile({ rules: all, sites: SITES }, key, out, who).allowed)
      const silent = { ...all, rules: [] }
      for (const beside of [`a/${out}`, `${out}/index.html`, `${out}.bak`, '.well-known/security.txt', '.well-known/index.html', `${folder}redazione.json${ending}`]) {
        assert.not(authorize({ rules: silent, sites: SITES }, `${base}${beside}`, who).allowed, beside)
        assert.not(authorizeFile({ rules: silent, sites: SITES }, key, beside, who).allowed, beside)
      }
      assert.not(authorize({ rules: all, sites: SITES }, `/altro/${out}`, who).allowed)
    }),
    RUNS,
  )
})

test('a folder whose index.html a rule of its own keeps closed is not given by the folder’s address', () => {
  const all = { ...OPEN, rules: [...OPEN.rules, { path: '/c/a/index/', readers: ['staff'] }] }
  assert.ok(authorize({ rules: all, sites: SITES }, '/c/a/', null).allowed)
  assert.not(authorizeFile({ rules: all, sites: SITES }, 'c', 'a/index.html', null).allowed)
})

test.run()
