import { contentType } from '../content-type.ts'
import { choice, date, file, group, text, texts } from '../fields/build.ts'
import { identity } from './envelope.ts'

/** An address of a page, rooted at its site: `/novita/notizie/ponte-chiuso/`. A site that was somewhere else before had underscores too. */
export const PAGE_ADDRESS = /^\/([a-z0-9]+([-_]+[a-z0-9]+)*\/)+$/

/**
 * An address of a file of a site that was made with WordPress. There and nowhere else: what is said at a former address lies
 * in a folder of its name, and no file of ours may ever be called as that folder.
 */
export const FORMER_FILE = /^\/wp-content\/uploads(\/[A-Za-z0-9~@-]([A-Za-z0-9_~@.-]*[A-Za-z0-9_~@-])?)+$/

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * What is left of a page that was taken away or that changed its address: why, and what readers find where it was. Nobody
 * writes one by hand: it is not among the types of the editor, and it is in no list, map or feed of a site.
 */
export const gonePage = contentType({
  name: 'ritirata',
  label: 'Pagina tolta o spostata',
  plural: 'Pagine tolte o spostate',
  purpose: 'Che cosa trova chi arriva all’indirizzo di una pagina che non c’è più.',
  sites: ['public', 'intranet'],
  fields: {
    titolo: identity.titolo,
    // Not a relation: the office of a page that went may go as well.
    ufficio: text('Ufficio responsabile', { required: true, on: 'public', pattern: slug, patternSentence: 'scrivi il nome dell’ufficio nell’indirizzo' }),
    area: identity.area,
    motivo: choice('Motivo', [
      { value: 'superata', label: 'È superata: quello che dice non vale più' },
      { value: 'errata', label: 'È sbagliata' },
      { value: 'unita', label: 'È stata unita a un’altra pagina' },
      { value: 'non-dovuta', label: 'Il periodo in cui andava tenuta in linea è finito' },
      { value: 'altro', label: 'Un altro motivo' },
      { value: 'spostata', label: 'Ha cambiato indirizzo' },
    ], { required: true }),
    spiegazione: text('Il motivo, come lo leggono tutti', { max: 300 }),
    indirizzi: texts('Indirizzi di prima', 'indirizzo'),
    destinazione: group('Chi ha il vecchio indirizzo arriva a', {
      tipo: text('Tipo', { required: true, pattern: /^[a-z]+$/ }),
      nome: text('Nome nell’indirizzo', { required: true, pattern: slug }),
    }),
    // What was a file before is a file now, not a page.
    file: file('Chi ha il vecchio indirizzo trova il file'),
    data: date('Tolta il', { required: true }),
  },
  rules: [
    { field: 'spiegazione', holds: (v) => v.motivo !== 'altro' || Boolean(v.spiegazione), sentence: 'scrivi il motivo, in parole che tutti capiscano' },
    { field: 'destinazione', holds: (v) => !['unita', 'spostata'].includes(String(v.motivo)) || v.destinazione !== undefined || v.file !== undefined, sentence: 'scegli la pagina che ne ha preso il posto' },
    { field: 'indirizzi', holds: (v) => addressesOf(v).every((address) => PAGE_ADDRESS.test(address) || FORMER_FILE.test(address)), sentence: 'contiene un indirizzo che non è di una pagina del sito' },
    // An area answers at its own addresses only: at another's, its readers would be told what they may not read.
    { field: 'indirizzi', holds: (v) => v.area === undefined || addressesOf(v).every((address) => address.startsWith(`/${String(v.area)}/`)), sentence: 'contiene un indirizzo di un’altra area' },
  ],
})

function addressesOf({ indirizzi }: Readonly<Record<string, unknown>>): readonly string[] {
  return (indirizzi as readonly string[] | undefined) ?? []
}
