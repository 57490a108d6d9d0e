import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

/** What a room may import, itself always included; the longest name that fits decides (docs/decisions/0001). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib'],
  templates: ['templates', 'lib/model', 'lib/site', 'lib/access', 'lib/diff', 'lib/calendar'],
  admin: ['admin', 'templates', 'lib/model', 'lib/protocol', 'lib/errors', 'lib/diff'],
  functions: ['functions', 'lib', 'templates'],
  scripts: ['scripts', 'functions', 'admin', 'templates', 'lib'],
}

/** Our files with the files of ours each imports, types included: an import of ours carries its whole name. */
const graph = new Map(
  Object.keys(MAY_IMPORT)
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, importsOf(file)] as const),
)

function importsOf(file: string): readonly string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s+['"](\.{1,2}\/[^'"]+)['"]|^import\s+['"](\.{1,2}\/[^'"]+)['"]/gm)
  return [...found].map(([, named, bare]) => normalize(join(dirname(file), named ?? bare ?? '')))
}

function circleFrom(start: string, trail: readonly string[], done: Set<string>): readonly string[] | null {
  if (trail.includes(start)) return [...trail.slice(trail.indexOf(start)), start]
  if (done.has(start)) return null
  for (const next of graph.get(start) ?? []) {
    const circle = circleFrom(next, [...trail, start], done)
    if (circle) return circle
  }
  done.add(start)
  return null
}

test('every import of ours names a file that is there', () => {
  const code = [...graph].flatMap(([file, imports]) => imports.filter((target) => /\.tsx?$/.test(target) && !graph.has(target)).map((target) => `${file} → ${target}`))
  assert.equal(code, [])
  assert.ok([...graph.values()].flat().length > 1000, 'the imports were read')
})

/** Which program this is, no room of it. */
const MANIFEST = 'package.json'

test('an arrow between rooms never runs back up', () => {
  const arrows = [...graph].flatMap(([file, imports]) => {
    const allowed = MAY_IMPORT[file.split('/')[0] ?? ''] ?? []
    return imports.filter((target) => target !== MANIFEST && !allowed.some((room) => target.startsWith(`${room}/`))).map((target) => `${file} → ${target}`)
  })
  assert.equal(arrows, [])
})

test('the domain knows no adapter and no action: model, access and site stand below forge, workflow and session', () => {
  const below = ['lib/model/', 'lib/access/', 'lib/site/', 'lib/checks/', 'lib/diff/', 'lib/errors/', 'lib/calendar/']
  const above = ['lib/forge/', 'lib/workflow/', 'lib/session/', 'lib/protocol/']
  const arrows = [...graph]
    .filter(([file]) => below.some((room) => file.startsWith(room)))
    .flatMap(([file, imports]) => imports.filter((target) => above.some((room) => target.startsWith(room))).map((target) => `${file} → ${target}`))
  assert.equal(arrows, [])
})

test('no file imports itself by any way round', () => {
  const done = new Set<string>()
  for (const file of graph.keys()) assert.is(circleFrom(file, [], done), null)
})

test('templates, admin and handlers use no Node: they run in a browser, at an edge and on a server', () => {
  const node = [...graph.keys()]
    .filter((file) => /^(templates|admin|functions)\//.test(file))
    .filter((file) => /from ['"]node:/.test(readFileSync(file, 'utf8')))
  assert.equal(node, [])
})

test.run()
