import type { DeskChecksAnswer, ToldIssue } from '../../../../lib/protocol/checks.ts'

const LONG = 'Si comunica che, nelle more del completamento dei lavori di manutenzione straordinaria della copertura, lo sportello effettuerà l’orario ridotto di cui alla tabella che segue fino a nuova comunicazione da parte dell’ufficio.'

const issue = (own: Partial<ToldIssue> & Pick<ToldIssue, 'code' | 'severity' | 'sentence'>): ToldIssue => ({ field: 'body', label: 'Altre informazioni', quote: '', offset: 0, times: 1, remedy: '', source: '', suggestions: [], ...own })

/** What a machine says of a proposal, of every kind. */
export const CHECKS: DeskChecksAnswer = {
  glance: { errors: 1, warnings: 2, hints: 1, mended: 1 },
  entries: [
    {
      path: 'content/prato/servizi-demografici/unita/anagrafe.md',
      title: 'Anagrafe',
      editorUrl: '/redazione/editor/#/collections/prato-unita/entries/servizi-demografici/anagrafe',
      score: { before: 52.4, after: 61.2 },
      fresh: [
        issue({ code: 'broken-link', severity: 'error', quote: '/novita/avvisi/orari/', sentence: 'Il collegamento «/novita/avvisi/orari/» non porta a nessuna pagina del sito.', remedy: 'Scegli una pagina che c’è, oppure togli il collegamento.', source: 'Modello Comuni: collegamenti che funzionano' }),
        issue({ code: 'long-sentence', severity: 'warning', quote: LONG, sentence: 'Una frase ha 36 parole.', remedy: 'Dividila: una cosa per frase, al massimo 25 parole.' }),
        issue({ code: 'spelling', severity: 'warning', field: 'titolo', label: 'Titolo', quote: 'iscrizzione', times: 2, sentence: '«iscrizzione» non è nel dizionario.', remedy: 'Se è un errore correggilo; se è un nome o una parola nuova lasciala.', suggestions: ['iscrizione', 'inscrizione'] }),
        issue({ code: 'office-word', severity: 'hint', quote: 'nelle more del', sentence: '«nelle more del» è un modo di dire d’ufficio: si può dire «mentre si aspetta».', suggestions: ['mentre si aspetta'] }),
      ],
      mended: [issue({ code: 'alt-missing', severity: 'error', sentence: 'Un’immagine nel testo non ha il testo alternativo: chi non la vede non sa che cosa mostra.' })],
      standing: [issue({ code: 'office-word', severity: 'hint', quote: 'effettuare', sentence: '«effettuare» è una parola d’ufficio: si può dire «fare».' })],
    },
  ],
}
