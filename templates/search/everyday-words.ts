/**
 * Words of everyday speech with those that the pages of a municipality use for the same thing, in the stem-independent form a
 * person would write. Kept by hand: a line when a search finds nothing that is there.
 */
export const EVERYDAY_WORDS: readonly (readonly [everyday: string, office: string])[] = [
  // Waste
  ['spazzatura immondizia pattume rumenta sporco nettezza', 'rifiuti'],
  ['buttare butto buttar gettare getto disfarsi disfare sbarazzarsi', 'rifiuti ingombranti'],
  ['divano divani poltrona materasso materassi armadio mobile mobili letto frigorifero frigo lavatrice lavastoviglie forno televisore elettrodomestico elettrodomestici', 'ingombranti mobili elettrodomestico'],
  ['discarica isola ecologica ecocentro', 'raccolta'],
  ['cassonetto cassonetti bidone bidoni secchio secchi pattumiera', 'rifiuti bidone sacco'],
  ['svuotato svuotare svuotano raccolto', 'ritirato'],
  ['tari bolletta cartella', 'tassa rifiuti'],
  // Money
  ['imu ici', 'imposta immobili'],
  ['sconto sconti agevolazione esenzione riduzioni', 'riduzione sconto'],
  ['soldi bonus sussidio sussidi contributi incentivo incentivi', 'contributo aiuto'],
  ['bando bandi', 'contributo'],
  ['pigione canone', 'affitto'],
  ['povero poveri povertà difficoltà', 'reddito aiuto'],
  // Fines and streets
  ['multa multe verbale verbali contravvenzione contravvenzioni sanzione', 'multa'],
  ['vigile vigili pizzardoni', 'polizia'],
  ['ztl varco varchi', 'traffico centro'],
  ['pass tesserino tagliando', 'permesso contrassegno'],
  ['parcheggio parcheggiare posteggio posteggiare parcheggi', 'sosta contrassegno'],
  ['disabile disabili invalido invalidi invalidità handicap handicappato', 'disabilità'],
  ['buca buche lampione lampioni voragine', 'segnalare'],
  ['trasloco traslochi ponteggio ponteggi dehors gazebo tavolini cantiere', 'suolo occupare occupazione'],
  ['camion furgone', 'trasloco'],
  ['spazzaneve', 'neve'],
  ['catene pneumatici', 'gomme neve'],
  ['bici bicicletta biciclette', 'ciclabile'],
  // Lost things
  ['perso persa perduto perduta smarrito smarrita trovato trovata ritrovato', 'smarriti'],
  ['portafoglio portafogli borsa borsetta ombrello occhiali zaino cellulare telefonino', 'oggetti smarriti'],
  // Papers
  ['cie tesserino', 'identità'],
  ['patente passaporto', 'documento'],
  ['rinnovare rinnovo scaduta scaduto scade', 'rinnovare scaduta'],
  ['anagrafico anagrafica', 'anagrafe certificati'],
  ['traslocare traslocato trasferirsi trasferito', 'residenza'],
  ['straniero stranieri extracomunitario immigrato', 'soggiorno'],
  ['nato nata neonato neonata bebè partorito', 'nascita'],
  ['sposarsi sposare sposarmi nozze sposi', 'matrimonio'],
  ['morto morta morire deceduto deceduta defunto defunta decesso funerale', 'lutto morte'],
  ['online internet web computer', 'rete'],
  // Children
  ['asilo nursery', 'nido'],
  ['pulmino pullmino pullman scuolabus bus navetta', 'scuolabus pulmino trasporto'],
  ['celiaco celiaca celiachia allergia allergico allergica intolleranza intollerante vegetariano vegano', 'dieta'],
  ['mangia mangiare mangiano pranzo menu menù pappa cucina', 'mensa menù'],
  ['gita gite uscita', 'visita'],
  ['scolastica scolastico alunni scolari', 'scuola classe'],
  // Care
  ['badante badanti colf oss', 'assistenza anziani'],
  ['mamma madre babbo papà padre nonno nonna genitori', 'anziano genitore'],
  ['vecchi anziana anziane nonni', 'anziani'],
  ['medicine medicina medicinali farmacia', 'farmaci'],
  ['domicilio', 'casa'],
  // Work and buildings
  ['bar ristorante pizzeria bottega parrucchiere estetista commercio', 'negozio'],
  ['tettoia tettoie pergola pergolato veranda gazebo tenda', 'pergola tettoia'],
  ['ristrutturare ristrutturazione muro bagno tetto finestre', 'lavori'],
  ['airbnb bed breakfast agriturismo affittacamere ostello', 'ospitare viaggiatori camere'],
  ['macchinari macchinario attrezzature', 'macchine'],
  // Country
  ['fuoco falò incendio brucio', 'bruciare fuoco'],
  ['accendere accendo', 'bruciare'],
  ['campagna podere terreno', 'campo'],
  ['chiave chiavi', 'tessera'],
  ['passeggiata passeggiate escursione escursioni camminata trekking', 'sentiero'],
  // Who and when
  ['orario apertura aperto aperta chiuso quando', 'orari'],
  ['capo responsabile dirigente', 'responsabile'],
  ['comune municipio', 'comune'],
  // What the law has published
  ['appalto appalti fornitore fornitori', 'gara contratti'],
  ['stipendio stipendi', 'personale dirigenti'],
  ['dirigente dirigenti', 'dirigenziali'],
  ['conti', 'bilancio'],
]
