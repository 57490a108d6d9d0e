import type { ProposalEvent } from '../forge/proposal.ts'

/** What the history says of each action, and what the desk says of each step. */
export const WORKFLOW_WORDS = {
  created: (title: string) => `Nuova pagina: ${title}`,
  changed: (title: string) => `Modifica: ${title}`,
  amended: (title: string) => `Aggiornamento: ${title}`,
  removed: (title: string) => `Da togliere: ${title}`,
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
    case 'remark':
      return 'ha lasciato una nota'
    case 'status':
      return statusStep(event.from, event.to)
  }
}

function statusStep(from: keyof typeof STATES, to: keyof typeof STATES): string {
  if (to === 'draft') return from === 'draft' ? 'ha aperto una bozza' : 'l’ha rimandata a chi scrive'
  if (to === 'pending_review') return 'l’ha mandata in revisione'
  if (to === 'published') return 'l’ha pubblicata'
  if (to === 'withdrawn') return 'l’ha ritirata'
  if (to === 'rejected') return 'l’ha respinta'
  return `l’ha segnata come ${STATES[to]}`
}
