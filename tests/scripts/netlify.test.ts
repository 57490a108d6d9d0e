import { readFileSync } from 'node:fs'
import engine from 'netlify-redirector'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fileHeaders, KEPT, SEARCH_PAGE, siteHeaders } from '../../lib/access/site-headers.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { projectFiles } from '../../scripts/netlify/projects.ts'

const toml = readFileSync('netlify.toml', 'utf8')
const blocks = toml.split(/^\[/m)
const PUBLIC = { tipo: 'public' } as const

/** The values of the block of headers for a pattern. */
function headersOf(pattern: string): Record<string, string> {
  const block = blocks.find((text) => text.includes(`for = "${pattern}"`)) ?? ''
  return Object.fromEntries([...block.matchAll(/^ {4}([A-Za-z-]+) = "(.*)"$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]))
}

test('Netlify gives a public site the headers that every other server gives it', () => {
  assert.equal(headersOf('/*'), siteHeaders(PUBLIC))
  for (const folder of KEPT) assert.equal({ ...siteHeaders(PUBLIC), ...headersOf(`/:site/${folder}*`) }, fileHeaders(PUBLIC, `${folder}x`), folder)
  assert.equal({ ...siteHeaders(PUBLIC), ...headersOf('/:site/cerca/*') }, fileHeaders(PUBLIC, SEARCH_PAGE))
  assert.equal(toml.split("'wasm-unsafe-eval'").length, 2, 'one page compiles a program')
})

test('every public site has its own page for what is not there, and no restricted one is named', () => {
  const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
  for (const { base, tipo } of sites) assert.is(toml.includes(`from = "${base}*"\n  to = "${base}404.html"\n  status = 404`), tipo === 'public', base)
})

test('what is published, the gate’s code and the functions lie apart, and all come from one build', () => {
  assert.match(toml, /command = "npm run build -- --netlify"\n\s+publish = "_site\/deploy"/)
  assert.match(toml, /edge_functions = "_site\/edge"/)
  assert.match(toml, /functions = "_site\/functions"/)
  assert.not.match(toml, /KEY\s*=/)
})

const content = readFileSync('content/siti.yml', 'utf8')

test('the file of every project is the one that these sites make', () => {
  for (const [file, text] of projectFiles(parseSites(content))) assert.fixture(readFileSync(file, 'utf8'), text, `${file}: node --import tsx scripts/netlify.ts makes it again`)
})

test('a site on its own host has its own page for what is not there, and hands forms on to the portal, as Netlify’s engine reads it', async () => {
  const sites = parseSites(content.replace('portale: /', 'portale: https://redazione.ente.example/'))
  const own = projectFiles(sites).get('netlify/prato/netlify.toml') ?? ''
  const lines = own.split('[[redirects]]').slice(1).map((block) => {
    const value = (name: string) => new RegExp(`${name} = "?([^"\n]*)`).exec(block)?.[1] ?? ''
    return `${value('from')} ${value('to')} ${value('status')}${value('force') === 'true' ? '!' : ''}`
  })
  const matcher = await engine.parsePlain(lines.join('\n'), { jwtSecret: 'x', jwtRoleClaim: 'x' })
  const answer = (path: string) => matcher.match({ scheme: 'https', host: 'www.comune.prato.example', path, query: '', getHeader: () => '', getCookie: () => '' })
  assert.equal([answer('/api/feedback')?.status, answer('/api/feedback')?.to, answer('/api/feedback')?.force], [200, 'https://redazione.ente.example/api/feedback', true])
  for (const path of ['/niente/', '/prato/', '/intranet/', '/redazione/scrivania/']) assert.equal([answer(path)?.status, answer(path)?.to], [404, '/404.html'], path)
  assert.not.match(own, /^ {2}functions = /m)
})

test.run()
