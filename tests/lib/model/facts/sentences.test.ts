import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Entry } from '../../../../lib/model/entry.ts'
import type { Nature } from '../../../../lib/model/facts/nature.ts'
import { facts } from './facts.ts'

type Values = Entry['values']
const contact = (tipo: string, valore: string, nota?: string) => ({ tipo, valore, ...(nota ? { nota } : {}) })
const phase = (titolo: string, data: string, stato?: string) => ({ titolo, data, ...(stato ? { stato } : {}) })

/** Type, before, after, and each fact: its nature, its subject, its sentence. */
const GOLDEN: readonly (readonly [type: string, before: Values, after: Values, told: readonly (readonly [Nature, string, string])[]])[] = [
  ['unita', { contatti: [contact('Telefono', '0574 000000')] }, { contatti: [contact('Telefono', '0574 000100')] }, [['phone', 'telefono', 'Il telefono passa da 0574 000000 a 0574 000100']]],
  ['unita', {}, { contatti: [contact('Whatsapp', '320 000000', 'solo la mattina')] }, [['phone', 'numero WhatsApp', 'Nuovo numero WhatsApp: 320 000000 (solo la mattina)']]],
  ['unita', { contatti: [contact('PEC', 'a@pec.example')] }, { contatti: [contact('PEC', 'b@pec.example')] }, [['email', 'indirizzo PEC', 'L’indirizzo PEC passa da a@pec.example a b@pec.example']]],
  ['unita', { contatti: [contact('Telegram', '@urp')] }, {}, [['contact', 'contatto Telegram', 'Tolto il contatto Telegram @urp']]],
  ['luogo', { indirizzo: 'Via A 1', cap: '59100', lat: 43.1 }, { indirizzo: 'Via B 2', cap: '59101', lat: 43.25 }, [
    ['address', 'indirizzo', 'L’indirizzo passa da Via A 1 a Via B 2'],
    ['address', 'CAP', 'Il CAP passa da 59100 a 59101'],
    ['address', 'latitudine', 'La latitudine passa da 43,1 a 43,25'],
  ]],
  ['rubrica', { telefono_breve: '201', email: 'a@b.example', ente: 'prato', gruppi: ['urp'] }, { telefono_breve: '202', email: 'c@b.example', ente: 'montemurlo', gruppi: ['urp', 'vigili'] }, [
    ['rights', 'ente', 'L’ente passa da «prato» a «montemurlo»'],
    ['rights', 'gruppi', 'Gruppi: aggiunto «vigili»'],
    ['phone', 'numero breve', 'Il numero breve passa da 201 a 202'],
    ['email', 'indirizzo email', 'L’indirizzo email passa da a@b.example a c@b.example'],
  ]],

  ['notizia', { data_scadenza: '2026-04-30' }, { data_scadenza: '2026-04-18' }, [['deadline', 'scadenza', 'La scadenza è anticipata di 12 giorni: dal 30 aprile al 18 aprile 2026']]],
  ['notizia', { data_scadenza: '2026-05-01' }, { data_scadenza: '2026-05-11' }, [['deadline', 'scadenza', 'La scadenza è posticipata di 10 giorni: dal 1° maggio all’11 maggio 2026']]],
  ['notizia', { data_scadenza: '2026-12-31' }, { data_scadenza: '2027-01-01' }, [['deadline', 'scadenza', 'La scadenza è posticipata di 1 giorno: dal 31 dicembre 2026 al 1° gennaio 2027']]],
  ['notizia', { data_scadenza: '2026-04-08' }, { data_scadenza: '2027-04-08' }, [['deadline', 'scadenza', 'La scadenza è posticipata di 1 anno: dall’8 aprile 2026 all’8 aprile 2027']]],
  ['notizia', {}, { data_scadenza: '2026-04-08' }, [['deadline', 'scadenza', 'La scadenza è nuova: 8 aprile 2026']]],
  ['notizia', { data_scadenza: '2026-04-08' }, {}, [['deadline', 'scadenza', 'Tolta la scadenza dell’8 aprile 2026']]],
  ['servizio', { tempi: { fasi: [phase('Chiusura delle domande', '2026-04-30', 'in corso')] } }, { tempi: { fasi: [phase('Chiusura delle domande', '2026-04-18', 'conclusa')] } }, [
    ['deadline', 'scadenza', 'La scadenza di «Chiusura delle domande» è anticipata di 12 giorni: dal 30 aprile al 18 aprile 2026'],
    ['choice', 'tempi e scadenze', 'Stato di «Chiusura delle domande»: da «In corso» a «Conclusa»'],
  ]],
  ['servizio', { tempi: { fasi: [] } }, { tempi: { fasi: [phase('Graduatoria', '2026-05-01')] } }, [['deadline', 'scadenza', 'Tempi e scadenze › Fasi: aggiunto «Graduatoria, 1° maggio 2026»']]],
  ['servizio', { tempi: { testo: 'La risposta arriva entro 30 giorni.' } }, { tempi: { testo: 'La risposta arriva entro 60 giorni.' } }, [['deadline', 'tempi', 'Tempi e scadenze › Testo: 1 frase cambiata']]],
  ['progetto', { fasi: [phase('Avvio', '2026-04-30')] }, { fasi: [phase('Avvio', '2026-05-02')] }, [['date', 'fasi', 'Data di «Avvio»: 2 giorni dopo, dal 30 aprile al 2 maggio 2026']]],
  ['documento', { fine_pubblicazione: '2026-05-01' }, { fine_pubblicazione: '2026-05-02' }, [['deadline', 'fine della pubblicazione', 'La fine della pubblicazione è posticipata di 1 giorno: dal 1° maggio al 2 maggio 2026']]],
  ['evento', { inizio: '2026-03-02T18:00' }, { inizio: '2026-03-04T18:00' }, [['date', 'inizio', 'L’inizio: 2 giorni dopo, dal 2 marzo al 4 marzo 2026, ore 18:00']]],
  ['evento', { inizio: '2026-03-02T18:00' }, { inizio: '2026-03-02T17:30' }, [['date', 'inizio', 'L’inizio: cambia l’ora, dalle 18:00 alle 17:30 del 2 marzo 2026']]],
  ['evento', { inizio: '2026-03-02T18:00' }, { inizio: '2027-01-02T09:30' }, [['date', 'inizio', 'L’inizio: 306 giorni dopo, dal 2 marzo 2026, ore 18:00, al 2 gennaio 2027, ore 09:30']]],
  ['notizia', { data_revisione: '2026-11-28' }, { data_revisione: '2027-11-28', data_verifica: '2026-11-28' }, [
    ['recheck', 'prossimo controllo', 'Da ricontrollare entro il 28 novembre 2027 (prima: 28 novembre 2026)'],
    ['confirmation', 'conferma', 'Confermata il 28 novembre 2026'],
  ]],
  ['notizia', { data_verifica: '2026-11-08' }, {}, [['confirmation', 'conferma', 'Tolta la conferma dell’8 novembre 2026']]],

  ['evento', { costo: '20 €' }, { costo: '25 €' }, [['money', 'costo', 'Il costo aumenta da 20 € a 25 €']]],
  ['evento', { costo: 'euro 1.234,50' }, { costo: '€ 1.000' }, [['money', 'costo', 'Il costo diminuisce da 1.234,50 € a 1.000 €']]],
  ['evento', { costo: 'Ingresso libero' }, { costo: '5 euro' }, [['money', 'costo', 'Il costo passa da «Ingresso libero» a «5 euro»']]],
  ['evento', { costo: '10 € intero, 5 € ridotto' }, { costo: '12 € intero, 5 € ridotto' }, [['money', 'costo', 'Il costo: prima 10 € e 5 €, ora 12 € e 5 €']]],
  ['servizio', { costi: 'La retta costa 20 € al mese. Si paga qui.' }, { costi: 'La retta costa 25 € al mese. Si paga qui.' }, [['money', 'costo', 'Il costo aumenta da 20 € a 25 €']]],
  ['servizio', { costi: 'La retta costa 20 € al mese. Si paga qui.' }, { costi: 'La retta costa 20 € al mese. Si paga là.' }, [['money', 'costo', 'Il costo: 1 frase cambiata']]],
  ['servizio', {}, { pagamento: true }, [['money', 'pagamento', 'Il pagamento: ora sì']]],
  ['progetto', { importo: 1000, cofinanziamento_perc: 46 }, { importo: 1200.5, cofinanziamento_perc: 40 }, [
    ['money', 'cofinanziamento', 'Il cofinanziamento diminuisce da 46% a 40%'],
    ['money', 'importo', 'L’importo aumenta da 1.000 € a 1.200,50 €'],
  ]],
  ['notizia', { body: 'Il biglietto costa 10 €. Si entra da qui.' }, { body: 'Il biglietto costa 12 €. Si entra da qui.' }, [['money', 'testo', 'Testo: 1 frase cambiata, importi nel testo: prima 10 €, ora 12 €']]],

  ['evento', { luogo: 'villa' }, { luogo: 'duomo' }, [['relation', 'luogo', 'Luogo: da «Villa medicea» a «Piazza del Duomo»']]],
  ['notizia', { luoghi: ['villa'] }, { luoghi: ['villa', 'duomo'] }, [['relation', 'luoghi', 'Luoghi: collega anche «Piazza del Duomo»']]],
  ['notizia', { luoghi: ['villa', 'sconosciuto'] }, { luoghi: ['villa'] }, [['relation', 'luoghi', 'Luoghi: non collega più «sconosciuto»']]],
  ['unita', {}, { responsabile: 'sconosciuto' }, [['relation', 'responsabile', 'Responsabile: ora è «sconosciuto»']]],
  ['servizio', { accesso: { online: { url: 'https://a.example/', etichetta: 'Vai' } } }, { accesso: { online: { url: 'https://b.example/', etichetta: 'Vai' } } }, [['link', 'collegamento per chiedere il servizio', 'Il collegamento per chiedere il servizio passa da https://a.example/ a https://b.example/']]],

  ['notizia', { allegati: [{ titolo: 'Modulo', file: '/urp/media/a.pdf' }] }, { allegati: [{ titolo: 'Modulo', file: '/urp/media/b.pdf' }] }, [['attachment', 'allegato', 'L’allegato «Modulo» è sostituito: da PDF, 120 kB a PDF, 1,8 MB']]],
  ['notizia', {}, { allegati: [{ titolo: 'Graduatoria', dati_personali: true, file: '/urp/media/a.pdf' }] }, [['attachment', 'allegato', 'Nuovo allegato «Graduatoria»: PDF, 1,8 MB, contiene dati personali']]],
  ['notizia', {}, { allegati: [{ titolo: 'Pianta', file: '/urp/media/p.png' }] }, [['attachment', 'allegato', 'Nuovo allegato «Pianta»: PNG, 1,8 MB']]],
  ['notizia', { allegati: [{ titolo: 'Pianta', file: '/urp/media/p.png' }] }, {}, [['attachment', 'allegato', 'L’allegato «Pianta» è tolto']]],
  ['persona', { cv: '/urp/media/a.pdf' }, { cv: '/urp/media/b.pdf' }, [['attachment', 'curriculum', 'Il file «Curriculum» è sostituito: da PDF, 120 kB a PDF, 1,8 MB']]],
  ['unita', { immagine: { file: '/urp/media/a.jpg', alt: 'La sede' } }, { immagine: { file: '/urp/media/b.png', alt: 'La sede da est' } }, [
    ['image', 'immagine', 'L’immagine è sostituita: da JPG, 120 kB a PNG, 1,8 MB'],
    ['alt', 'testo alternativo', 'Immagine › Testo alternativo: da «La sede» a «La sede da est»'],
  ]],
  ['unita', { immagine: { file: '/urp/media/a.jpg', decorativa: false } }, { immagine: { file: '/urp/media/a.jpg', decorativa: true } }, [['alt', 'testo alternativo', 'L’immagine ora è solo decorativa: chi non vede non ne sa niente']]],

  ['notizia', { titolo: 'Mostra' }, { titolo: 'Grande mostra' }, [['name', 'titolo', 'Il titolo passa da «Mostra» a «Grande mostra»']]],
  ['persona', { cognome: 'Verdi' }, { cognome: 'Verdi Bianchi' }, [['name', 'cognome', 'Il cognome passa da «Verdi» a «Verdi Bianchi»']]],
  ['servizio', { stato: 'attivo' }, { stato: 'non attivo' }, [['choice', 'stato', 'Stato: da «Attivo» a «Non attivo»']]],
  ['notizia', { argomenti: ['Sport'] }, { argomenti: ['Turismo'] }, [
    ['choice', 'argomenti', 'Argomenti: tolto «Sport»'],
    ['choice', 'argomenti', 'Argomenti: aggiunto «Turismo»'],
  ]],
  ['obiettivo', { anno: 2026 }, { anno: 2027 }, [['number', 'anno', 'Anno: da «2026» a «2027»']]],
  ['documento', { protocollo: { numero: '1/2026', data: '2026-01-01' } }, { protocollo: { numero: '2/2026', data: '2026-01-01' } }, [['text', 'protocollo', 'Protocollo › Numero: da «1/2026» a «2/2026»']]],
  ['unita', { orari: ['lunedì 9–13', 'sabato chiuso'] }, { orari: ['sabato chiuso', 'lunedì 9–13'] }, [['order', 'ordine di «Orari»', 'Orari: «sabato chiuso» passa dal 2° al 1° posto']]],
  ['unita', { orari: ['lunedì 9:00–13:00'] }, { orari: ['lunedì 9:00–12:30'] }, [['hours', 'orari', 'Orari: da «lunedì 9:00–13:00» a «lunedì 9:00–12:30»']]],
  ['notizia', { body: 'Il ponte chiude. Si passa di là. Poi si torna.' }, { body: 'Il ponte chiude lunedì. Si passa di là. Buon viaggio.\n\nGrazie.' }, [['prose', 'testo', 'Testo: 1 frase cambiata, 2 aggiunte, 1 tolta']]],
  ['notizia', { body: 'Leggi [qui](https://a.example/).' }, { body: 'Leggi [qui](https://b.example/).' }, [['prose', 'testo', 'Testo: 1 collegamento cambiato']]],
  ['notizia', { body: 'Leggi **qui**.' }, { body: 'Leggi qui.' }, [['prose', 'testo', 'Testo: cambia solo la disposizione o la formattazione']]],
  ['unita', {}, { body: 'Si entra dal portone grande.' }, [['prose', 'altre informazioni', 'Altre informazioni: aggiunto un testo di 5 parole']]],
]

for (const [type, before, after, told] of GOLDEN) {
  test(`${type}: ${told.map(([, , sentence]) => sentence).join('; ')}`, () => {
    assert.equal(facts(type, before, after).map(({ nature, subject, sentence }) => [nature, subject, sentence]), told)
  })
}

test('facts come with the most important first, the day to look again last', () => {
  const before = { titolo: 'Nido', contatti: [contact('Telefono', '1')], data_scadenza: '2026-04-30', data_revisione: '2026-11-28', body: 'Uno.', costo: '20 €' }
  const after = { titolo: 'Il nido', contatti: [contact('Telefono', '2')], data_scadenza: '2026-04-18', data_revisione: '2027-11-28', body: 'Due.', costo: '25 €' }
  assert.equal(facts('evento', before, after).map(({ nature }) => nature), ['deadline', 'money', 'phone', 'name', 'prose', 'recheck'])
})

test('a text that is all new is shown in its words; one that changed keeps the marks that may be what changed', () => {
  const body = '## Quando\n\nIl **mercato** è [in piazza](/novita/):\n\n- lunedì\n- *martedì*\n\n| Ora | Dove |\n| --- | --- |\n| 8:00 | Piazza |\n'
  const [written] = facts('notizia', null, { body })
  assert.is(written?.after, 'Quando\n\nIl mercato è in piazza:\n\n– lunedì\n– martedì\n\nOra Dove\n\n8:00 Piazza')
  assert.match(facts('notizia', { body: 'Leggi **qui**.' }, { body: 'Leggi qui ora.' })[0]?.before ?? '', /\*\*qui\*\*/)
})

test.run()
