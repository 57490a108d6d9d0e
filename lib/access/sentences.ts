import { CONCERNS } from './lanes/concern.ts'

/** What is wrong with the rules file, one sentence each. */
export const RULES_SENTENCES = {
  yaml: (line: number) => `La riga ${line} non si legge: controlla rientri, due punti e parentesi.`,
  alias: 'Il file usa un rimando (&, *): scrivi i valori per esteso.',
  version: 'deve essere «1», la sola versione che esiste',
  name: 'può avere solo lettere minuscole senza accenti, cifre e trattini',
  path: 'deve essere un percorso come «/prato/urp/»: minuscole, cifre e trattini, con la barra all’inizio e alla fine',
  lane: 'deve essere «light», «ordinary» o «heavy»',
  concern: `deve essere una di queste parole: ${CONCERNS.join(', ')}`,
  laneNeverReached: (i: number) => `«lanes.${i}» non serve a niente: la riga prima vale già in tutti gli altri casi. Mettila più su o toglila.`,
  laneTooLight: (i: number) => `«lanes.${i}» con «when» viene prima di una riga che chiede di più: una modifica in più renderebbe la proposta più leggera. Mettila più giù, o usa «only».`,
  laneTooHeavy: (i: number) => `«lanes.${i}» con «only» viene prima di una riga che chiede di meno: una modifica in più renderebbe la proposta più leggera. Usa «when», o spostala.`,
  shape: 'non ha la forma giusta: guarda le altre righe come esempio',
  at: (place: string, sentence: string) => `«${place}» ${sentence}.`,
  unknownKey: (place: string) => `«${place}» non è una voce delle regole: toglila o correggi il nome.`,
  doubledPath: (path: string) => `Il percorso «${path}» è scritto due volte: unisci le due regole.`,
  unknownPrincipal: (path: string, name: string) => `La regola «${path}» nomina «${name}», che non è un gruppo: aggiungilo ai gruppi o correggi il nome.`,
  unknownMember: (group: string, member: string) => `Il gruppo «${group}» è dell’ente «${member}», che non è tra i «members».`,
  reserved: (group: string) => `Il gruppo «${group}» ha un nome riservato: scegline un altro.`,
  authorsWithoutApprovers: (path: string) => `In «${path}» qualcuno scrive ma nessuno approva: aggiungi «approvers».`,
  cannotRead: (path: string, name: string) => `In «${path}» il gruppo «${name}» scrive o approva ma non può leggere: aggiungilo ai «readers».`,
  widens: (path: string, parent: string, name: string) => `«${path}» apre a «${name}» ciò che «${parent}» tiene chiuso: aggiungi «opens» con il motivo, o toglilo.`,
  noSite: (path: string) => `La regola «${path}» non è di nessun sito di siti.yml: correggi il percorso o aggiungi il sito.`,
  publicSiteClosed: (site: string) => `Il sito pubblico «${site}» non è aperto a tutti: scrivi «readers: [everyone]» nella regola «/${site}/».`,
  narrowed: (path: string) => `«${path}» chiude una parte di un sito pubblico, che si pubblica intero: togli «readers», o sposta quei contenuti nell’intranet.`,
  belowArea: (path: string) => `«${path}» ha «readers» più in basso di un’area: gli elenchi si fanno per area. Crea un’area in siti.yml e mettici la regola.`,
  widerThanCommon: (path: string, name: string, common: string) => `«${path}» apre a «${name}», che non legge «${common}»: le pagine di ogni area mostrano anche quella. Togli «${name}» o aggiungilo là.`,
  tooFewApprovers: (path: string, need: number, approvers: number) =>
    `In «${path}» ${need === 1 ? 'serve un’approvazione' : `servono ${need} approvazioni`} di chi non ha scritto, ma nella rubrica ${approvers === 0 ? 'nessuno può approvare' : approvers === 1 ? 'una persona sola può approvare' : `solo ${approvers} persone possono approvare`}: aggiungi qualcuno al gruppo o abbassa «need».`,
} as const
