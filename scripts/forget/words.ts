import type { ForgottenEntry } from '../../lib/forge/forgotten/forgotten-entry.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import type { Forgotten } from '../../lib/workflow/forget/forget-path.ts'

const plural = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`
const day = (at: number) => romeDay(at).split('-').reverse().join('/')
const count = ({ items }: ForgottenEntry, how: 'deleted' | 'hidden') => items.filter((item) => item.how === how).length

/** What `npm run forget` says: paths and numbers, never what was in them. */
export const FORGET_COMMAND_WORDS = {
  usage:
    'Si usa così: npm run forget -- PERCORSO --reason "…" --protocol "2026/0001234" --by PERSONA [--repository CARTELLA]\nPERCORSO è quello dell’archivio: content/prato/urp/media/graduatoria.pdf, oppure content/prato/urp/notizia/nome.md.',
  noRepository: (dir: string) => `In ${dir} non c’è l’archivio dei contenuti. Indica la cartella del portale con DATA_DIR, o l’archivio con --repository.`,
  entry: (entry: ForgottenEntry, isNew: boolean) =>
    `${isNew ? 'Scritto nel registro' : 'C’era già nel registro'}: n. ${String(entry.number)} del ${day(entry.at)}${entry.protocol === null ? '' : `, protocollo ${entry.protocol}`}. ${[
      ...(count(entry, 'deleted') > 0 ? [`${plural(count(entry, 'deleted'), 'file cancellato', 'file cancellati')}: i byte non ci sono più`] : []),
      ...(count(entry, 'hidden') > 0 ? [`${plural(count(entry, 'hidden'), 'testo o file nascosto', 'testi o file nascosti')}: il portale non li mostra più da nessuna parte, ma restano nella storia dell’archivio git`] : []),
    ].join('; ')}.`,
  dropped: (n: number) => (n > 0 ? `Tolti adesso dall’archivio: ${plural(n, 'file', 'file')}.` : 'Nell’archivio non c’era più niente da togliere.'),
  outputs: (n: number) => `Tolti dai siti e dalle immagini già preparate: ${plural(n, 'file', 'file')}.`,
  stays: 'In linea resta il testo di adesso: controlla che i dati non ci siano più.',
  open: (numbers: readonly number[]) => `Attenzione: ${numbers.length === 1 ? 'la proposta aperta' : 'le proposte aperte'} ${numbers.map((n) => `n. ${String(n)}`).join(', ')} su questa pagina ${numbers.length === 1 ? 'ha un testo suo' : 'hanno un testo loro'}: controlla anche quello.`,
  running: 'Un portale acceso toglie il resto (cronologia, ricerca) entro un minuto; uno spento quando riparte. I siti costruiti altrove (Netlify) vanno costruiti di nuovo adesso.',
  copies: 'Le copie di sicurezza fatte prima hanno ancora i dati, finché non scadono: vedi docs/diritto-oblio.md.',
  history: 'Per toglierli anche dalla storia di git serve un ordine di un’autorità: come si fa è in docs/diritto-oblio.md.',
  said: (forgotten: Forgotten): readonly string[] => [
    ...forgotten.entries.map((entry) => FORGET_COMMAND_WORDS.entry(entry, forgotten.isNew)),
    FORGET_COMMAND_WORDS.dropped(forgotten.dropped),
    ...(forgotten.stays ? [FORGET_COMMAND_WORDS.stays] : []),
    ...(forgotten.open.length > 0 ? [FORGET_COMMAND_WORDS.open(forgotten.open)] : []),
    ...(forgotten.entries.some((entry) => count(entry, 'hidden') > 0) ? [FORGET_COMMAND_WORDS.history] : []),
  ],
} as const
