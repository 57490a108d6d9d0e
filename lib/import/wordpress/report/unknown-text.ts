import { joinFrontMatter } from '../../../model/front-matter.ts'
import { slugOf } from '../../../model/slug.ts'
import { lineOfHtml, markdownOfHtml } from '../html/convert.ts'
import { isEmpty } from '../map/is-empty.ts'
import { nameOf } from '../map/note.ts'
import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import type { Aside } from './aside.ts'
import { REPORT_WORDS as say } from './words.ts'

/** An element of a type nobody knows: its text and its fields as they are. */
export function unknownText(item: SourceItem): Aside {
  const reason = say.unknownType(item.type)
  const fields = Object.fromEntries([...item.meta].filter(([key, value]) => !/^_(?:edit_|wp_|oembed_)/.test(key) && !isEmpty(value)).map(([key, value]) => [key, phpTexts(value).map((text) => markdownOfHtml(text, KEPT)).join('\n\n')]))
  const text = joinFrontMatter({ perche_non_entra: [reason], sito_di_prima: { numero: item.id, tipo: item.type, indirizzo: item.link }, titolo: lineOfHtml(item.title), campi: fields }, markdownOfHtml(item.content, KEPT))
  return { name: `${slugOf(item.type) || 'senza-tipo'}/${slugOf(item.slug) || String(item.id)}-${String(item.id)}.md`, ...nameOf(item), type: 'sconosciuto', reasons: [reason], fields: [], text }
}

const KEPT = { link: (href: string) => (/^(?:https?:|mailto:)/.test(href) ? href : null), image: () => null, altOf: () => '', tell: () => undefined }
