import { compareEntries } from '../../../lib/model/compare.ts'
import type { FieldChange } from '../../../lib/model/compare/field-change.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import type { LiveSite } from '../../../lib/site/open-site.ts'
import { comparePages } from '../../../lib/diff/compare-html.ts'
import { entryFile, INTRANET, open, PUBLIC, textFile } from '../site/input.ts'
import { notationOf } from './notation.ts'

/** Two versions of an entry, and what is said of them. */
export interface GoldenPair {
  readonly claim: string
  readonly path: string
  readonly before: string
  readonly after: string
  readonly facts: readonly string[]
  readonly marks: readonly string[]
}

const PARTS = ['before', 'after', 'facts', 'marks'] as const

/** A golden file: the claim, the path, then a part under each `=== name`. */
export function readPair(text: string): GoldenPair {
  const [head = '', ...parts] = text.split(/^=== (?:before|after|facts|marks)\n/m)
  const [claim = '', path = ''] = head.trim().split('\n')
  const [before = '', after = '', facts = '', marks = ''] = parts
  return { claim, path, before, after, facts: linesOf(facts), marks: linesOf(marks) }
}

export function writePair(pair: GoldenPair): string {
  const parts = PARTS.map((part) => `=== ${part}\n${typeof pair[part] === 'string' ? pair[part] : (pair[part] as readonly string[]).map((line) => `${line}\n`).join('')}`)
  return `${pair.claim}\n${pair.path}\n${parts.join('')}`
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

const AROUND = new Map(
  [
    ['content/prova/urp/unita/urp.md', { titolo: 'URP', tipo: 'ufficio', competenze: 'Ascolta le persone.', sede: 'municipio', orari: ['lunedì 9:00–13:00'], contatti: [{ tipo: 'Telefono', valore: '+39 0574 000000' }] }] as const,
    ['content/prova/urp/luogo/municipio.md', { titolo: 'Municipio', tipo: 'Municipio', indirizzo: 'Piazza della Prova 1', cap: '59100', lat: 43.88, lon: 11.09, accesso: 'C’è una rampa.', contatti: [{ tipo: 'Telefono', valore: '+39 0574 000000' }], body: 'La sede.' }] as const,
  ].map(([path, values]) => [path, entryFile(path, values)] as const),
)

let sites: { readonly public: LiveSite; readonly intranet: LiveSite } | undefined

/** What the product says of a pair: the facts from the model, the marks from the page that readers get. */
export function saidOf({ path, before, after }: Pick<GoldenPair, 'path' | 'before' | 'after'>): Pick<GoldenPair, 'facts' | 'marks'> {
  sites ??= { public: open(PUBLIC, AROUND), intranet: open(INTRANET, new Map()) }
  const kind = path.startsWith('content/intranet/') ? 'intranet' : 'public'
  const entry = (text: string) => {
    const result = parseEntry(path, new TextEncoder().encode(text), kind)
    if (!('entry' in result)) throw new Error(`${path}: ${result.issues.map(({ sentence }) => sentence).join(' ')}`)
    return result.entry
  }
  const page = (text: string) => sites?.[kind].preview({ files: new Map([[path, textFile(text)]]) }, path) ?? '<main></main>'
  return {
    facts: compareEntries(entry(before), entry(after), kind).map(factLine),
    marks: notationOf(comparePages(page(before), page(after)).marked('together')),
  }
}

function factLine({ label, how, before, after, show }: FieldChange): string {
  if (show === 'text' && how === 'changed') return `${label}: ${how}`
  const side = (text: string | null) => (text === null ? '–' : `«${text.replaceAll('\n', ' / ')}»`)
  return `${label}: ${how}, ${side(before)} → ${side(after)}`
}
