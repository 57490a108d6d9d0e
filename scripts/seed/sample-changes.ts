import type { SampleProposal, SampleStep } from './sample-proposals.ts'

type Write = Extract<SampleStep, { do: 'write' }>

const LOST = 'content/prato/polizia-municipale/servizio/oggetti-smarriti.md'
const MUSEUM = 'content/cantagallo/turismo/luogo/museo-del-castagno.md'

/**
 * What was published lately in a new demonstration, so that its readers find on two pages what a history is: a change that two
 * people approved, one with its reason, and two small ones that are folded.
 */
export const SAMPLE_CHANGES: readonly SampleProposal[] = [
  {
    path: LOST,
    steps: [
      ...sent('marta-campi', 6, [
        ['che ha tre mesi per ritirarli', 'che ha sei mesi per ritirarli'],
        ['data_pubblicazione: 2025-05-19', 'nota_modifica: Lo chiede il nuovo regolamento comunale sugli oggetti smarriti.\ndata_pubblicazione: 2025-05-19'],
      ]),
      // Times and deadlines want two people.
      { do: 'approve', by: 'elena-bassi', daysAgo: 6 },
      { do: 'publish', by: 'franco-tesi', daysAgo: 5 },
      ...sent('marta-campi', 4, [['Se hai trovato qualcosa portala', 'Se hai trovato qualcosa, portala']]),
      { do: 'publish', by: 'elena-bassi', daysAgo: 4 },
      ...sent('marta-campi', 3, [['data_revisione: 2027-05-19', 'data_revisione: 2027-11-20\ndata_verifica: 2026-11-20']]),
      { do: 'publish', by: 'franco-tesi', daysAgo: 3 },
      ...sent('marta-campi', 3, [
        ['la denuncia, se hai perso documenti o chiavi', 'la denuncia di smarrimento, se hai perso documenti o chiavi'],
        ['nota_modifica: Lo chiede il nuovo regolamento comunale sugli oggetti smarriti.', 'nota_modifica: Molti ci chiedevano quale denuncia portare.'],
      ]),
      { do: 'publish', by: 'elena-bassi', daysAgo: 2 },
    ],
  },
  {
    path: MUSEUM,
    steps: [
      ...sent('lia-fontana', 4, [
        ['da dicembre a marzo solo la domenica', 'da dicembre a febbraio solo la domenica'],
        ['data_pubblicazione: 2025-11-03', 'nota_modifica: A marzo tornano le scuole e apriamo anche il sabato.\ndata_pubblicazione: 2025-11-03'],
      ]),
      { do: 'publish', by: 'guido-valle', daysAgo: 2 },
    ],
  },
]

function sent(by: string, daysAgo: number, change: Write['change']): readonly SampleStep[] {
  return [{ do: 'write', by, daysAgo, change }, { do: 'send', by, daysAgo }]
}
