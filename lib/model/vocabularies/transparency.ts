import type { Choice } from '../fields/field.ts'

/** A law as it is cited, in the words `lawAddress` (templates) finds it by. */
type Citation = string

interface Part {
  readonly name: string
  readonly laws: readonly Citation[]
  /** `repealed`: the law no longer asks for it, what was published stays. `elsewhere`: it does not bind a municipality. */
  readonly duty?: 'repealed' | 'elsewhere'
}

/** A section of Amministrazione trasparente: its parts come in the order of the law. */
export interface TransparencySection extends Part {
  readonly parts: readonly Part[]
}

const D33 = 'Decreto legislativo 14 marzo 2013, n. 33'
const d33 = (article: string): Citation => `${D33}, articolo ${article}`
const CAD = 'Decreto legislativo 7 marzo 2005, n. 82'
const D97 = 'Decreto legislativo 25 maggio 2016, n. 97'

/** The entry of the tree itself, which a page that introduces it carries. */
export const TRANSPARENCY_ROOT = 'Amministrazione Trasparente'

/**
 * The tree every public body shows (annex A of d.lgs. 33/2013, as ANAC's resolution 1310/2016 fills it), in the names of the
 * national theme for municipalities. The law's own names are kept where the law has since let a duty go: what was published
 * under one is still looked for there.
 */
export const TRANSPARENCY: readonly TransparencySection[] = [
  section('Disposizioni generali', [d33('12')], [
    part('Piano triennale per la prevenzione della corruzione e della trasparenza', [d33('10')]),
    part('Atti generali', [d33('12')]),
    part('Oneri informativi per cittadini e imprese', [d33('12')]),
    { ...part('Burocrazia zero', [D97]), duty: 'repealed' },
  ]),
  section('Organizzazione', [d33('13')], [
    part('Titolari di incarichi politici, di amministrazione, di direzione o di governo', [d33('14')]),
    part('Sanzioni per mancata comunicazione dei dati', [d33('47')]),
    { ...part('Rendiconti gruppi consiliari regionali/provinciali', [d33('28')]), duty: 'elsewhere' },
    part('Articolazione degli uffici', [d33('13')]),
    part('Telefono e posta elettronica', [d33('13')]),
  ]),
  section('Consulenti e collaboratori', [d33('15')]),
  section('Personale', [d33('14'), d33('16')], [
    part('Titolari di incarichi dirigenziali amministrativi di vertice', [d33('14')]),
    part('Titolari di incarichi dirigenziali (dirigenti non generali)', [d33('14')]),
    part('Dirigenti cessati', [d33('14')]),
    part('Sanzioni per mancata comunicazione dei dati', [d33('47')]),
    part('Posizioni organizzative', [d33('14')]),
    part('Dotazione organica', [d33('16')]),
    part('Personale non a tempo indeterminato', [d33('17')]),
    part('Tassi di assenza', [d33('16')]),
    part('Incarichi conferiti e autorizzati ai dipendenti (dirigenti e non dirigenti)', [d33('18')]),
    part('Contrattazione collettiva', [d33('21')]),
    part('Contrattazione integrativa', [d33('21')]),
    part('OIV', [d33('10')]),
  ]),
  section('Bandi di concorso', [d33('19')]),
  section('Performance', [d33('20')], [
    part('Sistema di misurazione e valutazione della Performance', [d33('10')]),
    part('Piano della Performance', [d33('10')]),
    part('Relazione sulla Performance', [d33('10')]),
    part('Ammontare complessivo dei premi', [d33('20')]),
    part('Dati relativi ai premi', [d33('20')]),
    { ...part('Benessere organizzativo', [D97]), duty: 'repealed' },
  ]),
  section('Enti controllati', [d33('22')], [
    part('Enti pubblici vigilati', [d33('22')]),
    part('Società partecipate', [d33('22')]),
    part('Enti di diritto privato controllati', [d33('22')]),
    part('Rappresentazione grafica', [d33('22')]),
  ]),
  section('Attività e procedimenti', [d33('35')], [
    part('Tipologie di procedimento', [d33('35')]),
    { ...part('Monitoraggio tempi procedimentali', [D97]), duty: 'repealed' },
    part('Dichiarazioni sostitutive e acquisizione d’ufficio dei dati', [d33('35')]),
  ]),
  section('Provvedimenti', [d33('23')], [
    part('Provvedimenti organi indirizzo politico', [d33('23')]),
    part('Provvedimenti dirigenti amministrativi', [d33('23')]),
  ]),
  { ...section('Controlli sulle imprese', [D97]), duty: 'repealed' },
  section('Bandi di gara e contratti', [d33('37')], [
    part('Informazioni sulle singole procedure in formato tabellare', ['Legge 6 novembre 2012, n. 190, articolo 1']),
    part('Atti delle amministrazioni aggiudicatrici e degli enti aggiudicatori distintamente per ogni procedura', [d33('37')]),
  ]),
  section('Sovvenzioni, contributi, sussidi, vantaggi economici', [d33('26'), d33('27')], [
    part('Criteri e modalità', [d33('26')]),
    part('Atti di concessione', [d33('27')]),
  ]),
  section('Bilanci', [d33('29')], [
    part('Bilancio preventivo e consuntivo', [d33('29')]),
    part('Piano degli indicatori e risultati attesi di bilancio', [d33('29')]),
  ]),
  section('Beni immobili e gestione patrimonio', [d33('30')], [
    part('Patrimonio immobiliare', [d33('30')]),
    part('Canoni di locazione o affitto', [d33('30')]),
  ]),
  section('Controlli e rilievi sull’amministrazione', [d33('31')], [
    part('Organismi indipendenti di valutazione, nuclei di valutazione o altri organismi con funzioni analoghe', [d33('31')]),
    part('Organi di revisione amministrativa e contabile', [d33('31')]),
    part('Corte dei conti', [d33('31')]),
  ]),
  section('Servizi erogati', [d33('32')], [
    part('Carta dei servizi e standard di qualità', [d33('32')]),
    part('Class Action', ['Decreto legislativo 20 dicembre 2009, n. 198']),
    part('Costi contabilizzati', [d33('32')]),
    { ...part('Liste di attesa', [d33('41')]), duty: 'elsewhere' },
    part('Servizi in rete', [`${CAD}, articolo 7`]),
  ]),
  section('Pagamenti dell’amministrazione', [d33('33')], [
    part('Dati sui pagamenti', [d33('4-bis')]),
    { ...part('Dati sui pagamenti del servizio sanitario nazionale', [d33('41')]), duty: 'elsewhere' },
    part('Indicatore di tempestività dei pagamenti', [d33('33')]),
    part('IBAN e pagamenti informatici', [d33('36')]),
  ]),
  section('Opere pubbliche', [d33('38')], [
    part('Nuclei di valutazione e verifica degli investimenti pubblici', [d33('38')]),
    part('Atti di programmazione delle opere pubbliche', [d33('38')]),
    part('Tempi costi e indicatori di realizzazione delle opere pubbliche', [d33('38')]),
  ]),
  section('Pianificazione e governo del territorio', [d33('39')]),
  section('Informazioni ambientali', [d33('40')]),
  { ...section('Strutture sanitarie private accreditate', [d33('41')]), duty: 'elsewhere' },
  section('Interventi straordinari e di emergenza', [d33('42')]),
  section('Altri contenuti', [d33('7-bis')], [
    part('Prevenzione della corruzione', ['Legge 6 novembre 2012, n. 190', d33('10')]),
    part('Accesso Civico', [d33('5')]),
    part('Accessibilità e catalogo di dati, metadati e banche dati', [`${CAD}, articolo 53`]),
    part('Dati ulteriori', [d33('7-bis')]),
  ]),
]

function section(name: string, laws: readonly Citation[], parts: readonly Part[] = []): TransparencySection {
  return { name, laws, parts }
}

function part(name: string, laws: readonly Citation[]): Part {
  return { name, laws }
}

const NAMES = TRANSPARENCY.flatMap(({ name, parts }) => [name, ...parts.map((one) => one.name)])

/** What an entry carries in `sezione_at` to be in a part: its name, after its section's where two parts have one name. */
export function transparencyValue(section: Pick<TransparencySection, 'name'>, part: Pick<Part, 'name'>): string {
  return NAMES.filter((name) => name === part.name).length > 1 ? `${section.name}: ${part.name}` : part.name
}

/** Every place in the tree an entry may be given, from the top down. */
export const TRANSPARENCY_CHOICES: readonly Choice[] = [
  { value: TRANSPARENCY_ROOT, label: TRANSPARENCY_ROOT },
  ...TRANSPARENCY.flatMap((one) => [
    { value: one.name, label: one.name },
    ...one.parts.map((inner) => ({ value: transparencyValue(one, inner), label: `${one.name} › ${inner.name}` })),
  ]),
]
