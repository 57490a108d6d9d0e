import { createHash } from 'node:crypto'
import type { IntranetSite, PublicSite } from '../../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../../lib/site/open-site.ts'
import type { SiteFile } from '../../../lib/site/site-input.ts'
import { joinFrontMatter } from '../../../lib/model/front-matter.ts'
import { CORPUS_SITE } from '../../../scripts/bench/corpus.ts'
import { OUTPUTS } from '../../../templates/outputs.ts'

export const ASSETS = { style: { text: '', hash: '0a' }, fonts: [], portal: 'assets/portale.0a.css', sprite: 'assets/icone.0a.svg', marks: 'assets/confronto.0a.css', search: 'assets/ricerca.0a.js', rating: 'assets/valutazione.0a.js', forms: 'assets/moduli.0a.js', files: [] }
export const TODAY = '2026-11-23'
export const PUBLIC: PublicSite = CORPUS_SITE
export const INTRANET: IntranetSite = {
  key: 'intranet',
  tipo: 'intranet',
  nome: 'Intranet',
  breve: 'Intranet',
  base: '/intranet/',
  colore: '#3b3f8f',
  stemma: '/tutti/media/stemma.svg',
  email: 'redazione@intranet.example',
  aree: { tutti: 'Tutti gli enti', prato: 'Comune di Prato', cantagallo: 'Comune di Cantagallo' },
}

export function textFile(text: string, changedAt: number | null = null): SiteFile {
  return { oid: createHash('sha1').update(text).digest('hex'), bytes: new TextEncoder().encode(text), changedAt }
}

/** The file of an entry: common fields are filled in, `values` come on top, `body` goes below. */
export function entryFile(path: string, { body = '', ...values }: { readonly body?: string; readonly [key: string]: unknown }): SiteFile {
  const [, site, owner] = path.split('/')
  const place = site === 'intranet' ? { area: owner } : { ufficio: owner }
  const common = { titolo: 'Titolo', descrizione: 'Una descrizione.', ...place, data_pubblicazione: '2026-01-02', data_revisione: '2027-01-02' }
  return textFile(joinFrontMatter({ ...common, ...values }, body))
}

export function open(site: PublicSite | IntranetSite, files: ReadonlyMap<string, SiteFile>, today = TODAY): LiveSite {
  return openSite({ site, sites: [PUBLIC, INTRANET], today, files, assets: ASSETS, outputs: OUTPUTS })
}

/** The text of an output, or `null`. */
export function textAt(live: LiveSite, out: string): string | null {
  const output = live.outputs().get(out)
  return output?.kind === 'text' ? output.text : null
}

/** Paths of the outputs whose text has some words in it. */
export function outputsWith(live: LiveSite, words: string): readonly string[] {
  return [...live.outputs()].filter(([, output]) => output.kind === 'text' && output.text.includes(words)).map(([out]) => out).sort()
}
