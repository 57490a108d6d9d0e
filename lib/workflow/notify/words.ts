import type { Notice, NoticeKind } from './notice.ts'

/** What each notice says in one sentence; `title` is already in quotes, or in general words where it may not be said. */
const REASONS: Readonly<Record<NoticeKind, (notice: Notice, title: string) => string>> = {
  'sent-back': (n, title) => `${n.by.name} ti ha rimandato ${title}: correggila e mandala di nuovo`,
  rejected: (n, title) => `${n.by.name} ha respinto ${title}`,
  published: (_, title) => `È in linea ${title}`,
  failed: (_, title) => `Non è stato possibile pubblicare ${title}`,
  remark: (n, title) => `${n.by.name} ha lasciato una nota su ${title}`,
  suggestion: (n, title) => `${n.by.name} propone un altro testo per ${title}`,
  reply: (n, title) => `${n.by.name} ha risposto a una nota su ${title}`,
  answered: (n, title) => `${n.by.name} ha deciso sul testo che proponevi per ${title}`,
  'handed-over': (n, title) => `${n.by.name} ti ha passato ${title}: ora tocca a te`,
  'to-review': (n, title) => `${n.by.name} ha mandato in revisione ${title}`,
  'to-sign': (n, title) => `${n.by.name} ha pubblicato in emergenza ${title}: serve la firma di un’altra persona`,
  'expert-answered': (n, title) => `${n.by.name} ha risposto alla richiesta di parere su ${title}`,
}

const SUBJECTS: Readonly<Record<NoticeKind, string>> = {
  'sent-back': 'Da correggere',
  rejected: 'Respinta',
  published: 'In linea',
  failed: 'Non pubblicata',
  remark: 'Una nota',
  suggestion: 'Un testo proposto',
  reply: 'Una risposta',
  answered: 'Un testo proposto',
  'handed-over': 'Tocca a te',
  'to-review': 'Da rivedere',
  'to-sign': 'Da firmare',
  'expert-answered': 'Un parere',
}

/** The words of the mails that leave. */
export const NOTIFY_WORDS = {
  job: 'Mail agli autori e alla redazione',
  portal: 'Redazione Diffusa',
  title: (title: string) => `«${title}»`,
  hiddenTitle: 'una proposta di un’area riservata',
  greeting: (name: string) => `Buongiorno ${name},`,
  reason: (notice: Notice, title: string) => `${REASONS[notice.kind](notice, title)}.`,
  subject: (kind: NoticeKind, title: string) => `${SUBJECTS[kind]}: ${title}`,
  hiddenSubject: (kind: NoticeKind) => SUBJECTS[kind],
  open: 'Apri la proposta',
  openField: 'Apri nel punto giusto',
  digest: {
    subject: (day: string, n: number) => `Riepilogo di ${day}: ${n === 1 ? 'una novità' : `${n} novità`}`,
    yours: 'Le tue proposte',
    waiting: 'Aspettano la redazione',
    why: 'È il riepilogo del mattino: al massimo uno al giorno, nei giorni lavorativi.',
  },
  urgentWhy: 'Te lo scriviamo subito perché qualcosa aspetta te.',
  noReply: 'È una mail automatica: non rispondere qui, scrivi nella proposta.',
  wishes: 'Scegli quali mail ricevere',
  expert: {
    subject: (asker: string, title: string) => `${asker} ti chiede un parere: ${title}`,
    reason: (asker: string, site: string, title: string) => `${asker} (${site}) ti chiede un parere su «${title}».`,
    open: 'Leggi e rispondi',
    until: (day: string) => `Il collegamento vale fino alla fine di ${day} ed è solo per te: non inoltrarlo.`,
    advice: 'Il tuo parere resta scritto accanto alla proposta e aiuta chi decide; non è un’approvazione.',
    endedSubject: (title: string) => `Il tuo parere non serve più: ${title}`,
    ended: (name: string, title: string) => `${name} ha ritirato la richiesta di parere su «${title}»: non devi più rispondere, e il collegamento che avevi non vale più.`,
    site: 'Vai al sito',
    unknown: 'Se non conosci chi ti scrive, non aprire il collegamento e chiedi conferma per telefono.',
  },
} as const

const days = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeZone: 'Europe/Rome' })

/** «lunedì 30 novembre 2026», in the time of the offices. */
export function dayInWords(at: number): string {
  return days.format(at)
}
