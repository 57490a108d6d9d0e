import type { DeskPerson, DeskProposal, QueueItem } from '../../../../lib/protocol/desk.ts'

export const ELENA: DeskPerson = { id: 'elena-neri', name: 'Elena Neri' }
const ANNA: DeskPerson = { id: 'anna-verdi', name: 'Anna Verdi' }
const MARCO: DeskPerson = { id: 'marco-bruni', name: 'Marco Bruni' }

const MAY = { sendBack: true, approve: true, publish: true, reject: true }
const MAY_NOT = { sendBack: false, approve: false, publish: false, reject: false }
/** Nothing special going on. */
const QUIET = { staleApprovals: [], takenBy: null, lane: { name: 'ordinary', why: '' }, openRemarks: 0, publishAt: null, package: null, failure: null } as const
const at = (day: string) => Date.parse(`${day}:00+01:00`)

const BODY = `Il servizio **anagrafe** rilascia certificati e carte d’identità. ${'Gli uffici ricevono su appuntamento e rispondono al telefono nelle ore indicate. '.repeat(12)}

Lo sportello di via della Fontana è aperto il lunedì e il giovedì.`

export const PROPOSALS: readonly DeskProposal[] = [
  {
    ...QUIET,
    number: 12,
    tip: '1'.repeat(40),
    title: 'Anagrafe: nuovi orari dello sportello e nuovo numero di telefono',
    kind: 'change',
    status: 'pending_review',
    site: 'Comune di Prato',
    office: 'Servizi demografici',
    type: 'Ufficio o organo',
    author: ANNA,
    createdAt: at('2026-03-02T09:10'),
    updatedAt: at('2026-03-03T11:20'),
    ageWorkingDays: 4,
    approvals: 0,
    approvalsNeeded: 1,
    rights: null,
    rulesText: null,
    can: MAY,
    obstacle: null,
    conflicts: [],
    entries: [
      {
        path: 'content/prato/servizi-demografici/unita/anagrafe.md',
        title: 'Anagrafe',
        changes: [
          { field: 'contatti.1.valore', label: 'Contatti › 2 › Valore', before: '+39 0574 000000', after: '+39 0574 000100', how: 'changed', show: 'value' },
          { field: 'orari.0', label: 'Orari › 1', before: '3. sabato chiuso', after: '1. sabato chiuso', how: 'moved', show: 'value' },
          { field: 'contatti.2', label: 'Contatti › 3', before: null, after: 'Tipo: Email\nValore: anagrafe@prato.example\nNota: sempre', how: 'added', show: 'list' },
          { field: 'immagine.file', label: 'Immagine', before: '/media/prima.png', after: '/media/dopo.png', how: 'changed', show: 'image' },
          { field: 'data_revisione', label: 'Da ricontrollare entro', before: '1° marzo 2026', after: null, how: 'removed', show: 'value' },
          { field: 'body', label: 'Altre informazioni', before: BODY, after: BODY.replace('lunedì e il giovedì', 'martedì e il giovedì pomeriggio'), how: 'changed', show: 'text' },
        ],
        beforeUrl: '/pagina?lato=prima',
        afterUrl: '/pagina?lato=dopo',
      },
    ],
    media: [{ path: 'content/prato/servizi-demografici/media/dopo.png', beforeUrl: '/media/prima.png', afterUrl: '/media/dopo.png', size: 182_000 }],
    timeline: [
      { at: at('2026-03-02T09:10'), by: ANNA, what: 'ha scritto la proposta' },
      { at: at('2026-03-02T09:40'), by: ANNA, what: 'l’ha mandata in revisione' },
      { at: at('2026-03-02T15:00'), by: MARCO, what: 'l’ha rimandata a chi scrive', reason: 'Manca il numero nuovo.' },
      { at: at('2026-03-03T11:20'), by: ANNA, what: 'l’ha mandata in revisione' },
    ],
  },
  proposal({ number: 15, title: 'Chiusura del ponte Manzoni per lavori', kind: 'new', office: 'Polizia municipale', ageWorkingDays: 0, can: MAY, approvalsNeeded: 2 }),
  proposal({ number: 9, title: 'Bando affitti 2024', kind: 'removal', status: 'pending_publish', approvals: 1, office: 'Politiche abitative', ageWorkingDays: 11, can: MAY }),
  {
    ...proposal({ number: 14, title: 'Iscrizione al nido d’infanzia', kind: 'change', office: 'Servizi educativi', author: ELENA, ageWorkingDays: 1, can: MAY_NOT }),
    obstacle: 'L’hai scritta anche tu: la pubblica un’altra persona della redazione.',
  },
  proposal({ number: 16, title: 'foto-biblioteca.jpg', kind: 'media', status: 'draft', office: 'Biblioteca', ageWorkingDays: 2, can: MAY_NOT }),
  {
    ...proposal({ number: 8, title: 'Regolamento della mensa', kind: 'change', office: 'Servizi educativi', ageWorkingDays: 14, can: { ...MAY_NOT, sendBack: true } }),
    obstacle: 'Non si può unire da sola a quello che è stato pubblicato nel frattempo: rimandala a chi l’ha scritta.',
    conflicts: ['content/prato/servizi-educativi/documento/regolamento-mensa.md'],
  },
]

export function lineOf({ tip: _t, rights: _r, rulesText: _f, obstacle: _o, conflicts: _c, entries: _e, media: _m, timeline: _l, ...line }: DeskProposal): QueueItem {
  return line
}

export function proposal(own: Partial<DeskProposal> & Pick<DeskProposal, 'number' | 'title' | 'kind'>): DeskProposal {
  return {
    ...QUIET,
    tip: String(own.number).padStart(40, '0'),
    status: 'pending_review',
    site: 'Comune di Prato',
    office: 'URP',
    type: 'Notizia o avviso',
    author: MARCO,
    createdAt: at('2026-03-01T10:00') + own.number,
    updatedAt: at('2026-03-01T10:00'),
    ageWorkingDays: 3,
    approvals: 0,
    approvalsNeeded: 1,
    can: MAY_NOT,
    rights: null,
    rulesText: null,
    obstacle: null,
    conflicts: [],
    entries: [
      {
        path: `content/prato/urp/notizia/prova-${own.number}.md`,
        title: own.title,
        changes: [{ field: 'titolo', label: 'Titolo', ...sides(own.kind, own.title) }],
        beforeUrl: own.kind === 'new' ? null : '/pagina?lato=prima',
        afterUrl: own.kind === 'removal' ? null : '/pagina?lato=dopo',
      },
    ],
    media: [],
    timeline: [{ at: at('2026-03-01T10:00'), by: MARCO, what: 'l’ha mandata in revisione' }],
    ...own,
  }
}

function sides(kind: DeskProposal['kind'], title: string) {
  if (kind === 'new') return { before: null, after: title, how: 'added', show: 'value' } as const
  if (kind === 'removal') return { before: title, after: null, how: 'removed', show: 'value' } as const
  return { before: `${title} di ieri`, after: title, how: 'changed', show: 'value' } as const
}
