import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import { COMMON_AREA } from '../../lib/model/sites.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { editorsOf } from './add-to-rules.ts'
import type { Editor, NewSite } from './new-site.ts'
import { NEW_SITE_WORDS as say } from './words.ts'

/** The id of a person: the name of their card in the rubrica. */
export function idOf({ name, surname }: Editor): string {
  return slugOf(`${name} ${surname}`)
}

/** The cards of the redaction of a site, by content path; each stands in for the one before. */
export function editorCards(site: NewSite, intranet: string, today: string, review: string): ReadonlyMap<string, string> {
  return new Map(site.editors.map((editor, i): [string, string] => {
    const stand = site.editors[(i + 1) % site.editors.length]
    const values = {
      titolo: `${editor.name} ${editor.surname}`,
      descrizione: say.card.describes(site),
      area: COMMON_AREA,
      nome: editor.name,
      cognome: editor.surname,
      ente: site.key,
      ufficio_di: say.card.office,
      ruolo: say.card.role,
      email: editor.email,
      competenze: [say.card.task(site)],
      ...(stand && stand !== editor ? { sostituto: idOf(stand) } : {}),
      gruppi: [editorsOf(site.key)],
      data_pubblicazione: today,
      data_revisione: review,
      referente: idOf(editor),
    }
    return [`content/${intranet}/${COMMON_AREA}/rubrica/${idOf(editor)}.md`, joinFrontMatter(values, '')]
  }))
}
