import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { caddyConfiguration } from '../../../../lib/access/compile/caddy.ts'
import { codeowners } from '../../../../lib/access/compile/codeowners.ts'
import { nginxConfiguration } from '../../../../lib/access/compile/nginx.ts'
import { SiteAtRootProblem } from '../../../../lib/access/compile/site-at-root-problem.ts'
import { smallDeployment } from './deployment.ts'

const golden = (file: string) => readFileSync(new URL(`../../../fixtures/compiled/${file}`, import.meta.url), 'utf8')

for (const [name, compile, file] of [['nginx', nginxConfiguration, 'nginx.conf'], ['Caddy', caddyConfiguration, 'Caddyfile'], ['CODEOWNERS', codeowners, 'CODEOWNERS']] as const) {
  test(`two small sites and their rules compile to the ${name} that was reviewed`, () => {
    assert.fixture(compile(smallDeployment()), golden(file))
  })
}

test('one public site may be at the root of a name of its own; at the portal’s name, without a name, beside another or an intranet it may not', () => {
  const { sites } = smallDeployment()
  const named = (url: string | undefined, count = 1) => sites.map((site, i) => (i < count ? { ...site, base: '/', ...(url && { url }) } : site)) as typeof sites
  for (const compile of [nginxConfiguration, caddyConfiguration]) {
    assert.match(compile(smallDeployment({ sites: named('https://www.prova.example/') })), /www\.prova\.example/)
    for (const wrong of [named(undefined), named('https://redazione.prova.example/'), named('https://www.prova.example/', 2), [...sites].reverse().map((site, i) => (i === 0 ? { ...site, base: '/' } : site))]) {
      assert.throws(() => compile(smallDeployment({ sites: wrong })), (error: unknown) => error instanceof SiteAtRootProblem)
    }
  }
})

test('in CODEOWNERS the last line that matches a file is of the longest rule that names its approvers', () => {
  const lines = codeowners(smallDeployment()).split('\n').filter((line) => line && !line.startsWith('#'))
  const ownersOf = (file: string) => lines.filter((line) => matches(line.split(' ')[0] ?? '', file)).at(-1)?.split(' ').slice(1)
  assert.equal(ownersOf('content/prova/urp/notizia/x.md'), ['@comune-di-prova/urp'])
  assert.equal(ownersOf('content/prova/bilancio/pagina/conto.md'), ['@comune-di-prova/urp', '@comune-di-prova/interna'])
  assert.equal(ownersOf('content/interna/tutti/pagina/x.md'), ['@comune-di-prova/interna'])
  assert.equal(ownersOf('content/regole.yml'), ['@comune-di-prova/urp', '@comune-di-prova/redazione-diffusa'])
  assert.equal(ownersOf('lib/access/authorize.ts'), ['@comune-di-prova/redazione-diffusa'])
})

/** The part of GitHub's patterns that we write: all, a folder, a file, one star within a folder. */
function matches(pattern: string, file: string): boolean {
  if (pattern === '*') return true
  if (pattern.endsWith('/')) return `/${file}`.startsWith(pattern)
  const [before = '', after] = pattern.split('*')
  const rest = `/${file}`.slice(before.length)
  return after === undefined ? pattern === `/${file}` : `/${file}`.startsWith(before) && rest.endsWith(after) && !rest.includes('/')
}

test.run()
