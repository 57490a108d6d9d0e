import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fileHeaders, KEPT, SEARCH_PAGE, siteHeaders } from '../../lib/access/site-headers.ts'
import { parseSites } from '../../lib/model/sites.ts'

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

test('what is published and the gate’s code lie apart, and both come from the build with the shadow tree', () => {
  assert.match(toml, /command = "npm run build -- --shadow"\n\s+publish = "_site\/deploy"/)
  assert.match(toml, /edge_functions = "_site\/edge"/)
  assert.not.match(toml, /SESSION_KEY\s*=/)
})

test.run()
