import { NO_DECISION } from './decision.ts'
import { factsFor, titleFacts } from './facts.ts'
import type { DeskPerson, DeskProposal, QueueItem } from '../../../../lib/protocol/desk.ts'

export const ELENA: DeskPerson = { id: 'elena-neri', name: 'Elena Neri' }
const ANNA: DeskPerson = { id: 'anna-verdi', name: 'Anna Verdi' }
const MARCO: DeskPerson = { id: 'marco-bruni', name: 'Marco Bruni' }

const MAY = { sendBack: true, approve: true, publish: true, reject: true }
const MAY_NOT = { sendBack: false, approve: false, publish: false, reject: false }
const at = (day: string) => Date.parse(`${day}:00+01:00`)
/** Nothing special going on. */
const QUIET = { summary: '', own: false, deadline: null, last: { by: MARCO, what: 'l’ha mandata in revisione', at: at('2026-03-02T09:40') }, staleApprovals: [], takenBy: null, lane: { name: 'ordinary', why: '' }, openRemarks: 0, checks: { errors: 0, warnings: 0, hints: 0, mended: 0 }, publishAt: null, package: null, failure: null, decision: NO_DECISION } as const

const BODY = `Il servizio **anagrafe** rilascia certificati e carte d’identità. ${'Gli uffici ricevono su appuntamento e rispondono al telefono nelle ore indicate. '.repeat(12)}

Lo sportello di via della Fontana è aperto il lunedì e il giovedì.`

const ANAGRAFE = {
  contatti: [{ tipo: 'PEC', valore: 'anagrafe@pec.prato.example' }, { tipo: 'Telefono', valore: '+39 0574 000000' }],
  orari: ['lunedì 9–13', 'giovedì 15–17', 'sabato chiuso'],
  immagine: { file: '/media/prima.png', alt: 'Lo sportello' },
  data_revisione: '2026-03-01',
  body: BODY,
}

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
    deadline: promisedFor(4),
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
        what: 'change',
        changes: factsFor('unita', ANAGRAFE, {
          contatti: [{ tipo: 'PEC', valore: 'anagrafe@pec.prato.example' }, { tipo: 'Telefono', valore: '+39 0574 000100' }, { tipo: 'Email', valore: 'anagrafe@prato.example', nota: 'sempre' }],
          orari: ['sabato chiuso', 'lunedì 9–13', 'giovedì 15–17'],
          immagine: { file: '/media/dopo.png', alt: 'Lo sportello' },
          body: BODY.replace('lunedì e il giovedì', 'martedì e il giovedì pomeriggio'),
        }),
        beforeUrl: '/pagina?lato=prima',
        afterUrl: '/pagina?lato=dopo',
        togetherUrl: '/pagina?lato=insieme',
        textUrl: '/api/desk/text',
      },
    ],
    media: [{ path: 'content/prato/servizi-demografici/media/pianta.png', how: 'changed', sentence: 'Il file «pianta.png» è sostituito: da PNG, 120 kB a PNG, 182 kB', beforeUrl: '/media/prima.png', afterUrl: '/media/dopo.png' }],
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

export function lineOf({ decision: _d, rights: _r, rulesText: _f, obstacle: _o, conflicts: _c, entries: _e, media: _m, timeline: _l, ...line }: DeskProposal): QueueItem {
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
    deadline: own.status === 'draft' ? null : promisedFor(own.ageWorkingDays ?? 3),
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
        ...titleFacts(own.kind, own.title),
        beforeUrl: own.kind === 'new' ? null : '/pagina?lato=prima',
        afterUrl: own.kind === 'removal' ? null : '/pagina?lato=dopo',
        togetherUrl: own.kind === 'removal' || own.kind === 'new' ? null : '/pagina?lato=insieme',
        textUrl: '/api/desk/text',
      },
    ],
    media: [],
    timeline: [{ at: at('2026-03-01T10:00'), by: MARCO, what: 'l’ha mandata in revisione' }],
    ...own,
  }
}

/** The longer it has waited the sooner it is due. */
function promisedFor(ageWorkingDays: number): QueueItem['deadline'] {
  return { day: `2026-03-${String(24 - ageWorkingDays).padStart(2, '0')}`, from: 'promise', late: 0 }
}
