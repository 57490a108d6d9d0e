import { choices, date, group, image, relation, text } from '../fields/build.ts'
import { TOPICS } from '../vocabularies/topics.ts'

/** Identity of every entry: what it is called and who answers for it. Comes first in the form. */
export const identity = {
  titolo: text('Titolo', { required: true, max: 160, advised: 65, hint: 'Poche parole, con quella più importante all’inizio. Senza punto finale.', example: 'Iscrizione al nido d’infanzia', nature: 'name' }),
  descrizione: text('Descrizione breve', { required: true, max: 255, advised: 150, hint: 'Una frase che dice a che cosa serve la pagina. Finisce con un punto.', example: 'Come iscrivere un bambino al nido, quanto costa e quando fare domanda.' }),
  ufficio: relation('Ufficio responsabile', 'unita', { required: true, on: 'public', hint: 'L’ufficio che risponde di questa pagina.' }),
  area: text('Area', { required: true, on: 'intranet', pattern: /^[a-z0-9-]+$/, patternSentence: 'scegli un’area dell’elenco', hint: 'Chi legge: tutti gli enti o uno solo.' }),
}

/** What every entry carries after its own fields. */
export const envelope = {
  argomenti: choices('Argomenti', TOPICS, { max: 6, hint: 'Da uno a tre argomenti dell’elenco nazionale.' }),
  immagine: image('Immagine', { hint: 'Una foto o un disegno orizzontale, di almeno 1200 × 675 punti.' }),
  data_pubblicazione: date('Data di pubblicazione', { required: true, defaultMonths: 0, hint: 'Prima di questo giorno la pagina non si vede.', example: '2026-03-02' }),
  data_revisione: date('Da ricontrollare entro', { required: true, defaultMonths: 12, hint: 'Il giorno in cui ti chiederemo se è ancora tutto giusto.', example: '2027-03-02', nature: 'recheck' }),
  data_verifica: date('Verificata il', { hint: 'L’ultima volta che qualcuno ha confermato che è tutto giusto.', example: '2026-09-14', nature: 'confirmation' }),
  data_scadenza: date('Data di scadenza', { hint: 'Dopo questo giorno la pagina scompare dal sito.', example: '2026-04-30', nature: 'deadline' }),
  referente: text('Referente', { pattern: /^[a-z0-9-]+$/, patternSentence: 'scrivi il codice della persona nella rubrica, per esempio «anna-verdi»', hint: 'Chi cura la pagina, con il codice che ha nella rubrica.', example: 'anna-verdi' }),
  protocollo: group('Protocollo', {
    numero: text('Numero', { required: true, max: 40, example: '0012345/2026' }),
    data: date('Data', { required: true, example: '2026-03-02' }),
  }),
  nota_modifica: text('Perché è cambiata', { max: 200, on: 'public', hint: 'Una frase per chi legge: compare in «Che cosa è cambiato». Scrivila quando il motivo conta; altrimenti lasciala com’è.', example: 'Il cantiere dura una settimana in più per la pioggia.' }),
  cronologia_dal: date('Testi di prima nascosti dal', { on: 'public', hint: 'Solo se da questa pagina hai tolto dati personali: metti la data di oggi e «Che cosa è cambiato» non mostra mai più i testi di prima.', example: '2026-11-27' }),
  licenza: text('Licenza', { max: 40, default: 'CC-BY-4.0', hint: 'Lascia quella proposta se il contenuto è del Comune.' }),
}
