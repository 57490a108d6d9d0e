import type { Conversation, ConversationPlace } from '../../../lib/protocol/remarks.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What the desk says of remarks and of texts that are proposed. */
export const REMARK_WORDS = {
  title: (open: number) => (open === 0 ? 'Note' : `Note: ${count(open, 'aperta', 'aperte')}`),
  none: 'Nessuna nota. Lasciane una per chiedere, spiegare o proporre un altro testo.',
  noneToRead: 'Nessuna nota.',
  write: 'Scrivi una nota',
  /** On a fact: «Nota», and to the ear what it is about. */
  onField: 'Nota',
  about: (label: string) => ` su ${label}`,
  already: (n: number) => ` (${count(n, 'aperta', 'aperte')})`,
  closedOnes: (n: number) => count(n, 'nota chiusa', 'note chiuse'),
  onWhole: 'Su tutta la proposta',
  on: (label: string) => `Su ${label}`,
  quoted: 'Le parole a cui si riferisce',
  moved: { here: '', changed: 'Il testo è cambiato da allora.', gone: 'Questo testo nella pagina non c’è più.' } satisfies Record<ConversationPlace['now'], string>,
  state: {
    open: () => '',
    resolved: (who: string) => `Chiusa da ${who}`,
    accepted: (who: string) => `Testo accettato da ${who}`,
    declined: (who: string) => `${who} ha tenuto il testo di prima`,
  } satisfies Record<Conversation['state'], (who: string) => string>,
  proposes: 'Propone di scrivere così',
  noText: 'Adesso non c’è scritto niente.',
  reply: 'Rispondi',
  yourReply: 'La tua risposta',
  send: 'Invia',
  sending: 'Invio…',
  cancel: 'Annulla',
  resolve: 'Chiudi la nota',
  drop: 'Ritira il testo proposto',
  reopen: 'Riapri la nota',
  accept: 'Accetta il testo proposto',
  accepting: 'Un momento…',
  decline: 'Tieni il testo com’è',
  declineWhy: 'Perché tieni il testo com’è',
  declineSend: 'Rispondi e tieni il testo',
  missing: 'Scrivi qualcosa prima di inviare.',
  /** What a button of a conversation is about, to the ear. */
  of: (who: string) => ` (nota di ${who})`,
  heard: { added: 'Nota inviata.', replied: 'Risposta inviata.', resolved: 'Nota chiusa.', reopened: 'Nota riaperta.', accepted: 'Testo accettato: adesso è nella proposta.', declined: 'Risposta inviata: il testo resta com’è.' },

  dialog: {
    title: 'Scrivi una nota',
    where: 'Su che cosa',
    whole: 'Tutta la proposta',
    page: (title: string) => `La pagina «${title}»`,
    fields: 'Campi',
    fresh: 'Paragrafi nuovi o cambiati',
    others: 'Altri paragrafi',
    allText: 'Tutto il testo',
    now: 'Adesso c’è scritto',
    text: 'Nota',
    textHelp: 'La leggono chi ha scritto la proposta e la redazione. Resta nella storia della proposta.',
    propose: 'Proponi un altro testo',
    suggestion: 'Il testo che proponi',
    suggestionHelp: 'Chi scrive la pagina lo accetta con un clic. Se lo accetta, la proposta l’hai scritta anche tu: la approva un’altra persona.',
    alone: 'Propongo di scriverlo così.',
    kept: 'Abbiamo ritrovato quello che avevi scritto.',
    send: 'Invia la nota',
  },

  choose: {
    start: 'Annota un paragrafo della pagina',
    stop: 'Smetti di scegliere',
    help: 'Premi nella pagina il paragrafo da annotare. Senza mouse: apri «Scrivi una nota» e sceglilo dall’elenco.',
  },

  sendBack: (n: number) => (n === 1 ? 'Con la nota aperta:' : `Con le ${n} note aperte:`),
} as const
