import type { DeskProposal, DeskRights, DirectoryPerson, RulesAnswer, RulesCheckAnswer, RulesPrincipal } from '../../../../lib/protocol/desk.ts'
import { proposal } from './proposals.ts'

const group = (label: string): RulesPrincipal => ({ label, group: true })
const someone = (name: string, office: string): DirectoryPerson => {
  const id = name.toLowerCase().replace(' ', '-')
  return { id, name, office, editorUrl: `/redazione/editor/#/collections/intranet-rubrica/entries/tutti/${id}` }
}
const ALL: RulesPrincipal = { label: 'tutti', group: false }

const TEXT = `version: 1
members: [prato, montemurlo]
groups:
  urp-prato: { of: prato }
  urp-montemurlo: { of: montemurlo }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp-prato], approvers: [urp-prato] }
  - { path: /montemurlo/, readers: [everyone], authors: [urp-montemurlo], approvers: [urp-montemurlo] }
`

export const RULES: RulesAnswer = {
  places: [
    { path: '/prato/', where: 'in tutto il sito del Comune di Prato', readers: [ALL], authors: [group('urp-prato')], approvers: [group('urp-prato')], need: 1 },
    { path: '/prato/polizia-municipale/', where: 'in «Polizia municipale» del Comune di Prato', readers: [ALL], authors: [group('prato-polizia-municipale'), group('urp-prato')], approvers: [group('urp-prato')], need: 2 },
    { path: '/intranet/prato-personale/', where: 'in «Personale di Prato» dell’intranet', readers: [{ label: 'chi lavora per il Comune di Prato', group: false }, group('redazione-intranet')], authors: [group('redazione-intranet')], approvers: [], need: 1 },
  ],
  groups: [
    { name: 'urp-prato', body: 'Comune di Prato', audits: false, people: [someone('Elena Bassi', 'URP'), someone('Franco Tesi', 'URP')] },
    { name: 'prato-polizia-municipale', body: 'Comune di Prato', audits: false, people: [someone('Marta Campi', 'Polizia municipale')] },
    { name: 'redazione-intranet', body: 'tutti gli enti', audits: false, people: [] },
    { name: 'revisori', body: 'tutti gli enti', audits: true, people: [someone('Teresa Valli', 'Segreteria generale')] },
  ],
  inNoGroup: [someone('Sara Monti', 'Tributi')],
  lanes: [
    { name: 'heavy', condition: 'se cambia la scadenza o un importo', need: 2, days: 5 },
    { name: 'light', condition: 'se conferma che è tutto giusto o cambiano solo i contatti', need: 1, days: 1 },
    { name: 'ordinary', condition: 'in tutti gli altri casi', need: 1, days: 3 },
  ],
  file: { text: TEXT, base: { head: 'a'.repeat(40), tip: null }, proposal: null },
}

export const RIGHTS: DeskRights = {
  issues: [],
  effects: [
    { who: 'Marta Campi', does: 'entra nel gruppo «prato-istruzione»' },
    { who: 'Marta Campi', does: 'ora può scrivere in «Istruzione» del Comune di Prato' },
  ],
  approvals: [
    { of: 'Comune di Prato', given: ['Elena Bassi'], couldGive: ['Franco Tesi'], missing: 0, voiceless: false },
    { of: 'Comune di Montemurlo', given: [], couldGive: ['Bruno Galli', 'Silvia Prati'], missing: 1, voiceless: false },
    { of: 'Comune di Cantagallo', given: [], couldGive: [], missing: 0, voiceless: true },
  ],
  coordinators: { given: ['Paolo Ferri'], couldGive: ['Giulia Neri'], missing: 1 },
}

/** A card whose groups change, and the file of the rules. */
export const RIGHTS_PROPOSALS: readonly DeskProposal[] = [
  { ...proposal({ number: 21, title: 'Marta Campi', kind: 'change', approvals: 1, approvalsNeeded: 3, can: { sendBack: true, approve: true, publish: false, reject: false } }), rights: RIGHTS },
  {
    ...proposal({ number: 22, title: 'Regole: chi legge, chi scrive, chi approva', kind: 'change', can: { sendBack: true, approve: true, publish: true, reject: true } }),
    rights: { ...RIGHTS, approvals: [] },
    rulesText: { before: TEXT, after: TEXT.replace('authors: [urp-prato]', 'authors: [urp-prato, urp-montemurlo]') },
    entries: [],
  },
  {
    ...proposal({ number: 23, title: 'Franco Tesi', kind: 'change', can: { sendBack: true, approve: true, publish: false, reject: true } }),
    rights: { issues: ['In «/prato/» serve un’approvazione di chi non ha scritto, ma nella rubrica una persona sola può approvare: aggiungi qualcuno al gruppo o abbassa «need».'], effects: [], approvals: [{ of: 'Comune di Prato', given: [], couldGive: [], missing: 1, voiceless: false }], coordinators: { given: [], couldGive: [], missing: 1 } },
    obstacle: 'Così com’è non si può pubblicare: qui sopra c’è scritto perché.',
  },
]

/** As the server would answer: a word it does not know is a fault with its line. */
export function checkAnswer(text: string, { file }: RulesAnswer): RulesCheckAnswer {
  const line = text.split('\n').findIndex((one) => one.includes('lettori')) + 1
  if (line > 0) return { issues: [{ sentence: '«rules.1.lettori» non è una voce delle regole: toglila o correggi il nome.', line }, { sentence: 'Il file usa un rimando (&, *): scrivi i valori per esteso.', line: null }], rights: null, unchanged: false }
  return { issues: [], rights: RIGHTS, unchanged: text === file?.text }
}
