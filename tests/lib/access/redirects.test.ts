import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { netlifyRedirects } from '../../../lib/access/compile/redirects.ts'
import { mayRead } from '../../../lib/access/decide.ts'
import { loadRules } from '../../../lib/access/load.ts'
import { principalsOf } from '../../../lib/access/person.ts'
import { parseSites } from '../../../lib/model/sites.ts'
import { ENDPOINTS } from '../../../functions/endpoints.ts'
import { RedirectsMisreadProblem } from '../../../scripts/rules/problems/redirects-misread-problem.ts'
import { readWithNetlify } from '../../../scripts/rules/netlify-engine.ts'
import { rereadRedirects } from '../../../scripts/rules/reread-redirects.ts'
import { anyone, askedPath, rules, RUNS } from './generated.ts'

const SITES = [
  { key: 'a', base: '/rete/', tipo: 'intranet' },
  { key: 'b', base: '/b/', tipo: 'intranet' },
  { key: 'c', base: '/aperto/', tipo: 'public' },
] as const
const sample = () => {
  const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
  return { sites, rules: loadRules(readFileSync('content/regole.yml', 'utf8'), sites) }
}

// The engine folds no case and takes `/x.html/` for `/x.html`: both are asked elsewhere (below, and of the gate itself).
test('Netlify’s engine lets through exactly whom the rules let read a path of a restricted site', async () => {
  const tally = { through: 0, denied: 0 }
  await fc.assert(
    fc.asyncProperty(rules, anyone, fc.array(askedPath, { minLength: 4, maxLength: 4 }), fc.constantFrom(...SITES.slice(0, 2)), async (all, who, paths, { key, base }) => {
      const engine = await readWithNetlify(netlifyRedirects({ rules: all, sites: SITES, departed: [] }))
      const roles = who && [...principalsOf(who, all)].filter((name) => name !== 'everyone')
      for (const path of paths) {
        const meant = mayRead(all, who, `/${key}${path}`)
        assert.is(await engine.letsThrough(`${base}${path.slice(1)}`, roles), meant, `${path} for ${roles?.join(',') ?? 'nobody'}`)
        tally[meant ? 'through' : 'denied'] += 1
      }
    }),
    RUNS,
  )
  assert.ok(tally.through > 500 && tally.denied > 500, `both answers were given often: ${JSON.stringify(tally)}`)
})

test('what no line names, capitals included, is denied; public sites and the portal are open', async () => {
  const engine = await readWithNetlify(netlifyRedirects({ ...sample(), departed: [] }))
  for (const path of ['/Intranet/prato/', '/INTRANET/', '/altro/', '/intranet', '/_r-0123/intranet/']) assert.not(await engine.letsThrough(path, null), path)
  for (const path of ['/prato/', '/montemurlo/servizi/', '/', '/entra', ...ENDPOINTS.map(({ path }) => path)]) assert.ok(await engine.letsThrough(path, null), path)
})

test('what the intranet was made of is for everybody there too, and nothing beside it', async () => {
  const engine = await readWithNetlify(netlifyRedirects({ ...sample(), departed: [] }))
  for (const path of ['/intranet/.well-known/redazione.json', '/intranet/.well-known/redazione.json.sig']) assert.ok(await engine.letsThrough(path, null), path)
  for (const path of ['/intranet/.well-known/', '/intranet/.well-known/redazione.json.bak', '/intranet/.well-known/security.txt', '/intranet/redazione.json']) assert.not(await engine.letsThrough(path, null), path)
})

test('a file that Netlify’s engine reads otherwise than it was meant is refused', async () => {
  const content = sample()
  const text = netlifyRedirects({ ...content, departed: [] })
  await rereadRedirects(text, content)
  const broken = [
    text.replace('Role=staff-prato,', 'Role='),
    text.replace('/intranet/prato/* /404.html 404!\n', ''),
    text.replace('/intranet/prato/* /intranet/prato/:splat 200! Role=', '/intranet/prato/* /intranet/prato/:splat 200! Rolle='),
    text.replaceAll('staff-cantagallo', 'staff:cantagallo'),
    text.replaceAll(' Role=staff\n', '\n'),
  ]
  for (const other of broken) {
    assert.is.not(other, text)
    const problem = await rereadRedirects(other, content).then(() => null, (error: unknown) => error)
    assert.instance(problem, RedirectsMisreadProblem)
  }
})

test.run()
