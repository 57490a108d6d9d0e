import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import type { SiteKnowledge } from '../knowledge/site-knowledge.ts'
import { referencesOf } from '../../model/references.ts'
import { fieldsOn } from '../../model/content-type.ts'
import { labelOfPath } from '../../model/labels.ts'
import { typeNamed } from '../../model/types.ts'
import type { Rule } from '../rule.ts'
import { ATTACHMENT_WORDS as say } from './words.ts'

const ACCESS = 'Legge 4/2004; linee guida AgID sull’accessibilità'
const OFFICE: Rule = { code: 'file-format', severity: 'hint', source: 'Codice dell’amministrazione digitale, art. 68: formati aperti' }
const HEAVY: Rule = { code: 'file-heavy', severity: 'hint', source: '' }
const NAME: Rule = { code: 'file-name', severity: 'hint', source: 'Guida di stile di Designers Italia: documenti' }
const SCAN: Rule = { code: 'file-scan', severity: 'warning', source: ACCESS }
const TITLE: Rule = { code: 'attachment-title', severity: 'hint', source: 'Guida di stile di Designers Italia: documenti' }

const FORMATS: Readonly<Record<string, string>> = { doc: 'Word', docx: 'Word', xls: 'Excel', xlsx: 'Excel', ppt: 'PowerPoint', pptx: 'PowerPoint', rtf: 'RTF' }
const PICTURES = /\.(?:jpe?g|png|gif|webp|avif|svg)$/
const MEGABYTE = 1_000_000
const HEAVIEST = { document: 5 * MEGABYTE, picture: MEGABYTE }
/** Names a scanner, a camera or a program gives. */
const NAMELESS = /^(?:scan|scansione|doc|documento|document|file|img|image|immagine|foto|allegato|nuovo|untitled|senza-titolo|copia|microsoft-word)?[-_]?[\d_.-]*(?:-?copia)?(?:\(\d+\))?\.[a-z0-9]+$|^[0-9a-f]{16,}\.[a-z0-9]+$/

/** Files that are hard to open, to download or to recognise. */
export const attachments: Checker = (page, site) => [...filesOf(page).flatMap((file) => ofFile(page, site, file)), ...titlesLikeFiles(page)]

interface FilePlace {
  readonly field: string
  readonly label: string
  /** `/<owner>/media/<name>`. */
  readonly address: string
  readonly offset: number
}

function filesOf(page: CheckedEntry): readonly FilePlace[] {
  const type = typeNamed(page.entry.type)
  const fields = type ? fieldsOn(type, page.kind) : []
  const named = referencesOf(page.entry, page.kind).flatMap((to) => (to.kind === 'media' ? [{ field: to.keys.join('.'), label: labelOfPath(fields, to.keys), address: to.file, offset: 0 }] : []))
  const linked = page.texts.flatMap(({ field, label, markdown }) =>
    [...(markdown?.links ?? []).map(({ href, offset }) => ({ href, offset })), ...(markdown?.pictures ?? []).map(({ src, offset }) => ({ href: src, offset }))]
      .filter(({ href }) => /^\/[a-z0-9-]+\/media\//.test(href))
      .map(({ href, offset }) => ({ field, label, address: href, offset })),
  )
  return [...named, ...linked]
}

function ofFile(page: CheckedEntry, site: SiteKnowledge, file: FilePlace): readonly Issue[] {
  const name = file.address.slice(file.address.lastIndexOf('/') + 1)
  const path = `content/${site.index.site}${file.address}`
  const at = { quote: file.address, offset: file.offset }
  const format = FORMATS[name.slice(name.lastIndexOf('.') + 1)]
  const size = site.sizeOf(path) ?? 0
  const picture = PICTURES.test(name)
  const told = (rule: Rule, sentence: string, remedy: string) => foundIn(page, file, rule, { ...at, sentence, remedy })
  return [
    ...(format ? [told(OFFICE, say.office(name, format), say.officeRemedy)] : []),
    ...(picture && size > HEAVIEST.picture ? [told(HEAVY, say.heavyPicture(name, inMegabytes(size)), say.heavyPictureRemedy)] : []),
    ...(!picture && size > HEAVIEST.document ? [told(HEAVY, say.heavy(name, inMegabytes(size)), say.heavyRemedy)] : []),
    ...(NAMELESS.test(name) ? [told(NAME, say.name(name), say.nameRemedy)] : []),
    ...(site.isScan(path) ? [told(SCAN, say.scan(name), say.scanRemedy)] : []),
  ]
}

function titlesLikeFiles(page: CheckedEntry): readonly Issue[] {
  return page.texts
    .filter(({ field, value }) => /^(?:allegati|condizioni)\.\d+\.titolo$/.test(field) && /\.[a-z0-9]{2,4}$|^\S*_\S*$/i.test(value.trim()))
    .map((text) => foundIn(page, text, TITLE, { quote: text.value, sentence: say.title(text.value), remedy: say.titleRemedy }))
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`
}
