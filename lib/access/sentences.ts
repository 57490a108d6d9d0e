/** What is wrong with the rules file, one sentence each. */
export const RULES_SENTENCES = {
  yaml: (line: number) => `La riga ${line} non si legge: controlla rientri, due punti e parentesi.`,
  alias: 'Il file usa un rimando (&, *): scrivi i valori per esteso.',
  version: 'deve essere «1», la sola versione che esiste',
  name: 'può avere solo lettere minuscole senza accenti, cifre e trattini',
  path: 'deve essere un percorso come «/prato/urp/»: minuscole, cifre e trattini, con la barra all’inizio e alla fine',
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
} as const
