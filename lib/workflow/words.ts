import type { Assigned, ProposalEvent } from '../forge/proposal.ts'

/** What the history says of each action, and what the desk says of each step. */
export const WORKFLOW_WORDS = {
  created: (title: string) => `Nuova pagina: ${title}`,
  changed: (title: string) => `Modifica: ${title}`,
  amended: (title: string) => `Aggiornamento: ${title}`,
  removed: (title: string) => `Da togliere: ${title}`,
  confirmed: (title: string) => `Conferma: ${title}`,
  stillRight: 'È ancora tutto giusto',
  media: (name: string) => `Nuovo file: ${name}`,
  published: (title: string) => `Pubblicata: ${title}`,
  file: 'File',
  ownProposal: 'L’hai scritta anche tu: la pubblica un’altra persona della redazione.',
  notApprover: 'Qui approva chi coordina questo sito.',
  alreadyApproved: 'L’hai già approvata: ora aspetta altre persone.',
  unsound: 'Così com’è non si può pubblicare: qui sopra c’è scritto perché. Rimandala con un motivo a chi l’ha scritta.',
  stillDraft: 'È ancora una bozza: la vedrai in revisione quando chi la scrive la manda.',
  closed: 'Questa proposta è chiusa.',
  conflict: 'Non si può unire da sola a quello che è stato pubblicato nel frattempo: rimandala a chi l’ha scritta.',
} as const

const STATES = {
  draft: 'bozza',
  pending_review: 'in revisione',
  pending_publish: 'pronta',
  published: 'pubblicata',
  withdrawn: 'ritirata',
  rejected: 'respinta',
} as const

/** A step of a proposal's life, in words. */
export function stepInWords(event: ProposalEvent): string {
  switch (event.type) {
    case 'opened':
      return 'ha scritto la proposta'
    case 'amended':
      return 'ha cambiato il testo'
    case 'approved':
      return 'ha approvato'
    case 'assigned':
      return assignedStep(event)
    case 'remark':
      return event.suggestion === undefined ? 'ha lasciato una nota' : 'ha proposto un altro testo'
    case 'reply':
      return 'ha risposto a una nota'
    case 'remark-state':
      return { resolved: 'ha chiuso una nota', open: 'ha riaperto una nota', accepted: 'ha accettato il testo proposto', declined: 'ha lasciato il suo testo' }[event.to]
    case 'scheduled':
      return event.publishAt === null ? 'ha tolto l’appuntamento con la pubblicazione' : `l’ha programmata per ${momentInWords(event.publishAt)}`
    case 'packed':
      return event.package === null ? 'l’ha tolta dal pacchetto' : `l’ha messa nel pacchetto «${event.package.title}»`
    case 'emergency':
      return 'l’ha pubblicata in emergenza'
    case 'signed':
      return 'ha riletto e firmato la pubblicazione in emergenza'
    case 'failed':
      return 'non l’ha potuta pubblicare'
    case 'expert-asked':
      return `ha chiesto un parere a ${event.expert.name}`
    case 'expert-answered':
      return event.agrees ? 'è d’accordo' : 'non è d’accordo'
    case 'expert-ended':
      return 'ha chiuso la richiesta di parere'
    case 'status':
      return statusStep(event.from, event.to)
  }
}

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Rome' })

/** «lunedì 30 novembre 2026 alle ore 08:00», in the time of the offices. */
export function momentInWords(at: number): string {
  return moments.format(at)
}

function assignedStep({ by, to }: Assigned): string {
  if (to === null) return 'l’ha lasciata a chi può'
  return to.id === by.id ? 'l’ha presa in carico' : `l’ha passata a ${to.name}`
}

function statusStep(from: keyof typeof STATES, to: keyof typeof STATES): string {
  if (to === 'draft') return from === 'draft' ? 'ha aperto una bozza' : 'l’ha rimandata a chi scrive'
  if (to === 'pending_review') return 'l’ha mandata in revisione'
  if (to === 'published') return 'l’ha pubblicata'
  if (to === 'withdrawn') return 'l’ha ritirata'
  if (to === 'rejected') return 'l’ha respinta'
  return `l’ha segnata come ${STATES[to]}`
}
