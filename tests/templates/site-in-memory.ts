import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { parseSites, type PublicSite } from '../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { ASSETS } from '../lib/site/input.ts'

const CHANGED = Date.UTC(2026, 10, 24, 9)

/** The sample site of a municipality, made in memory: what is written is these texts (tests/scripts/build.test.ts). */
export async function sampleSite(key: string, today: string, change: Partial<PublicSite> = {}): Promise<{ readonly site: PublicSite; readonly live: LiveSite; readonly texts: ReadonlyMap<string, string> }> {
  const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
  const found = sites.find((item) => item.key === key)
  if (found?.tipo !== 'public') throw new Error(`no public site «${key}»`)
  const site = { ...found, ...change }
  // When each file was committed is of this copy, not of the site.
  const files = new Map([...(await readSite('content', key))].map(([path, file]) => [path, { ...file, changedAt: CHANGED }]))
  const live = openSite({ site, sites, today, files, assets: ASSETS, outputs: OUTPUTS })
  return { site, live, texts: textsOf(live) }
}

export function textsOf(live: LiveSite): ReadonlyMap<string, string> {
  return new Map([...live.outputs()].flatMap(([out, output]) => (output.kind === 'text' ? [[out, output.text]] : [])))
}

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** Every element of a page, in the order of the page, as a browser reads it. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((item) => item.name === name)?.value
}

export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : '')).join('')
}
