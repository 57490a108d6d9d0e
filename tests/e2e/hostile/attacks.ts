import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const FOLDER = new URL('../../fixtures/path-attacks/', import.meta.url)
const pathLine = v.object({ src: v.string(), fam: v.string(), t: v.string() })
const headerLine = v.object({ src: v.string(), n: v.string(), v: v.string() })

/** A request target as it goes on the wire, byte for byte (latin1), and the family it is of. */
export interface Attack {
  readonly family: string
  readonly target: string
}

/** A header as it goes on the wire (latin1). */
export interface HostileHeader {
  readonly name: string
  readonly value: string
}

/** Every hostile target for one protected path (`/intranet/prato/x/`); targets that come out equal are given once. */
export function attacksOn(path: string): readonly Attack[] {
  const fill = filler(path)
  const attacks = lines('paths.jsonl')
    .map((line) => v.parse(pathLine, line))
    .flatMap(({ fam, t }) => [t, ...throughOurs(t)].map((template) => ({ family: fam, target: fill(template) })))
  return [...new Map(attacks.map((attack) => [attack.target, attack])).values()]
}

/** Every hostile header for one protected path. */
export function hostileHeaders(path: string): readonly HostileHeader[] {
  const fill = filler(path)
  return lines('headers.jsonl').map((line) => v.parse(headerLine, line)).map((header) => ({ name: header.n, value: fill(header.v) }))
}

export function hostileMethods(): readonly string[] {
  return v.parse(v.array(v.string()), JSON.parse(text('methods.json')))
}

// Some templates begin in a folder that others leave open; the same from one that we do.
function throughOurs(template: string): readonly string[] {
  return /^\/(public|login)\//.test(template) ? [template.replace(/^\/\w+\//, '/prato/')] : []
}

function filler(path: string): (template: string) => string {
  const whole = path.replace(/^\/|\/$/g, '')
  const segments = whole.split('/')
  const parts: Readonly<Record<string, string>> = {
    '{P}': whole,
    '{D}': segments.slice(0, -1).join('/'),
    '{F}': segments.at(-1) ?? '',
    '{A}': segments[0] ?? '',
    '{A^}': (segments[0] ?? '').toUpperCase(),
    '{R}': segments.slice(1).join('/'),
  }
  return (template) => Buffer.from(template.replace(/\{(?:[PDFAR]|A\^)\}/g, (name) => parts[name] ?? name), 'utf8').toString('latin1')
}

function lines(file: string): readonly unknown[] {
  return text(file).split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown)
}

function text(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}
