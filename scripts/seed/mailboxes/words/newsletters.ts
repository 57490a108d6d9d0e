export const NEWSLETTERS: readonly { readonly from: string; readonly host: string; readonly subject: string; readonly items: readonly string[] }[] = [
  { from: 'Autonomie in breve', host: 'autonomie-in-breve.example', subject: 'Le novità della settimana per i Comuni', items: ['Contratti: le nuove soglie', 'Personale: chiarimenti sui permessi', 'Accessibilità: entro quando la dichiarazione'] },
  { from: 'Biblioteche della Valle', host: 'bibliotechevalle.example', subject: 'Che cosa si legge questo mese', items: ['Gruppo di lettura: martedì alle 21', 'Mostra di carte antiche', 'Laboratorio per bambini da 6 a 10 anni'] },
  { from: 'Formazione PA', host: 'formazionepa.example', subject: 'Corsi in partenza', items: ['Scrivere chiaro negli atti', 'Foglio di calcolo: dalle basi', 'Gestire chi è arrabbiato allo sportello'] },
  { from: 'Protezione civile regionale', host: 'protezionecivile.example', subject: 'Bollettino e buone pratiche', items: ['Che cosa tenere in casa', 'Il piano della famiglia', 'Come leggere i colori dell’allerta'] },
]

export const JUNK: readonly { readonly from: string; readonly email: string; readonly subject: string; readonly text: string }[] = [
  { from: 'Premi Fedeltà', email: 'premi@vincite-subito.example', subject: 'Hai vinto un buono da 500 €!!!', text: 'Sei il visitatore numero 1.000.000. Rispondi subito per ritirare il tuo premio.' },
  { from: 'Dr. Kofi', email: 'avv.kofi@eredita.example', subject: 'Proposta riservata', text: 'Gentile amico, un mio cliente è scomparso lasciando 14 milioni senza eredi. Ho pensato a lei.' },
  { from: 'Toner Sconto', email: 'offerte@tonersconto.example', subject: 'Toner compatibili -70% solo oggi', text: 'Ultime ore! Rispondi «OK» e te li spediamo senza impegno.' },
  { from: 'SEO Facile', email: 'vendite@seofacile.example', subject: 'Il vostro sito non è primo su Google', text: 'Abbiamo analizzato il vostro sito e trovato 47 errori gravi. Possiamo portarvi in prima pagina.' },
]
