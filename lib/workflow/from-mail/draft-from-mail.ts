import type { Person } from '../../access/person.ts'
import { oneLine } from '../../mail/one-line.ts'
import { writeEntryPath } from '../../model/entry-path.ts'
import { serializeEntry } from '../../model/serialize.ts'
import { slugOf } from '../../model/slug.ts'
import { news } from '../../model/types/news.ts'
import { romeDay } from '../../site/rome-day.ts'
import { editorUrl } from '../editor-url.ts'
import { saveEntry } from '../save-entry.ts'
import type { Workplace } from '../workplace.ts'
import { isPicture, type MailFile, mediaPathOf, mediaReference } from './media-of-mail.ts'
import { type OwnPlace, ownPlace } from './own-place.ts'
import { textOfMail } from './text-of-mail.ts'
import { FROM_MAIL_WORDS as say } from './words.ts'

/** What a page is begun with. */
export interface MailToDraft {
  readonly subject: string
  readonly text: string
  readonly file: MailFile | null
}

/**
 * Begins a page with what came by mail: a draft like any other, which its author goes on writing and sends to review.
 *
 * @returns where the editor opens it
 * @throws {NowhereToWriteProblem | InvalidMediaProblem | InvalidEntryProblem}
 */
export async function draftFromMail(work: Workplace, person: Person, mail: MailToDraft): Promise<string> {
  const place = await ownPlace(work, person, news.name)
  const published = await work.published()
  const taken = new Set(published.files.map(({ path }) => path))
  const media = mail.file && { path: mediaPathOf(place, mail.file, taken), bytes: mail.file.bytes }
  const path = freePath(place, mail.subject, taken)
  await saveEntry(work, person, {
    requestId: crypto.randomUUID(),
    path,
    text: serializeEntry({ values: valuesOf(place, mail, media && mediaReference(media.path), romeDay(work.now())) }),
    media: media ? [media] : [],
    base: { head: published.head, tip: null },
    confirmed: false,
  })
  return editorUrl(published, person, path) ?? '/redazione/editor/'
}

// A draft nobody has published is no file in force: the number of a moment keeps two of the same title apart.
function freePath({ site, owner }: OwnPlace, subject: string, taken: ReadonlySet<string>): string {
  const path = (slug: string) => writeEntryPath({ site: site.key, owner, type: news.name, slug })
  const slug = `${slugOf(subject).slice(0, 60).replace(/-+$/, '') || 'dalla-posta'}-${crypto.randomUUID().slice(0, 6)}`
  return taken.has(path(slug)) ? path(`${slug}-${crypto.randomUUID().slice(0, 6)}`) : path(slug)
}

function valuesOf({ site, owner }: OwnPlace, { subject, text, file }: MailToDraft, reference: string | null, today: string): Record<string, unknown> {
  const title = oneLine(subject, 150) || say.untitled
  const picture = reference !== null && isPicture(reference) ? { immagine: { file: reference, alt: say.alt } } : {}
  const attached = reference !== null && !isPicture(reference) ? { allegati: [{ titolo: oneLine(file?.name ?? '', 110) || say.file, file: reference }] } : {}
  return {
    titolo: title,
    descrizione: say.description,
    ...(site.tipo === 'public' ? { ufficio: owner, tipo: 'notizia' } : { area: owner, tipo: 'interna' }),
    ...picture,
    ...attached,
    data_pubblicazione: today,
    data_revisione: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`,
    body: textOfMail(text) || say.body,
  }
}
