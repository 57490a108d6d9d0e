/** One step of a sample proposal, by the id of who takes it; `daysAgo` is how long before the start of the portal. */
export type SampleStep =
  | { readonly do: 'write'; readonly by: string; readonly daysAgo: number; readonly change: Rewrite }
  | { readonly do: 'send' | 'take' | 'approve' | 'publish'; readonly by: string; readonly daysAgo: number }
  | { readonly do: 'send-back'; readonly by: string; readonly daysAgo: number; readonly reason: string }
  | { readonly do: 'remark'; readonly by: string; readonly daysAgo: number; readonly text: string; readonly field: string; readonly quote?: string; readonly suggestion?: string }

/** From the text of a page to another. */
export type Rewrite = readonly (readonly [from: string, to: string])[] | { readonly whole: string }

export interface SampleProposal {
  readonly path: string
  readonly steps: readonly SampleStep[]
}

/** What waits on the desk of a new demonstration: one proposal of each sort an editor meets in a week. */
export const SAMPLE_PROPOSALS: readonly SampleProposal[] = [
  {
    path: 'content/prato/polizia-municipale/servizio/contrassegno-per-persone-con-disabilita.md',
    steps: [
      {
        do: 'write',
        by: 'marta-campi',
        daysAgo: 8,
        change: [
          ['due marche da bollo da 16 euro', 'due marche da bollo da 18 euro'],
          ['Il contrassegno è pronto in cinque giorni di lavoro.', 'Il contrassegno è pronto in tre giorni di lavoro.'],
          ['    - una foto formato tessera\n    - un documento della persona\n', '    - un documento della persona\n    - una foto formato tessera, con lo sfondo chiaro\n'],
        ],
      },
      { do: 'send', by: 'marta-campi', daysAgo: 8 },
    ],
  },
  {
    path: 'content/prato/polizia-municipale/notizia/via-carbonaia-chiusa-per-lavori.md',
    steps: [
      {
        do: 'write',
        by: 'marta-campi',
        daysAgo: 3,
        change: [
          ['Via Carbonaia chiusa fino al 22 dicembre', 'Via Carbonaia chiusa fino al 29 dicembre'],
          ['data_scadenza: 2026-12-22', 'data_scadenza: 2026-12-29'],
          ['a martedì 22 dicembre via Carbonaia è chiusa alle auto.', 'a martedì 29 dicembre via Carbonaia è chiusa alle auto: si prega di ottemperare alla segnaletica ivi apposta.'],
          ['+39 0574 000030', '+39 0574 000031'],
        ],
      },
      { do: 'send', by: 'marta-campi', daysAgo: 3 },
      { do: 'take', by: 'franco-tesi', daysAgo: 2 },
      {
        do: 'remark',
        by: 'franco-tesi',
        daysAgo: 2,
        text: 'Qui basta dire di seguire i cartelli.',
        field: 'body',
        quote: 'Da mercoledì 18 novembre a martedì 29 dicembre via Carbonaia è chiusa alle auto: si prega di ottemperare alla segnaletica ivi apposta. La chiusura va da piazza Mercatale a via Santa Trinita e vale giorno e notte.',
        suggestion: 'Da mercoledì 18 novembre a martedì 29 dicembre via Carbonaia è chiusa alle auto: segui i cartelli. La chiusura va da piazza Mercatale a via Santa Trinita e vale giorno e notte.',
      },
    ],
  },
  {
    path: 'content/prato/istruzione/servizio/iscrizione-al-nido.md',
    steps: [
      { do: 'write', by: 'luca-orsini', daysAgo: 1, change: [['data_verifica: 2026-09-14', 'data_verifica: 2026-11-27']] },
      { do: 'send', by: 'luca-orsini', daysAgo: 1 },
    ],
  },
  {
    path: 'content/prato/comunicazione/notizia/sportello-digitale-in-biblioteca.md',
    steps: [
      {
        do: 'write',
        by: 'chiara-landi',
        daysAgo: 4,
        change: {
          whole: `---
titolo: Aiuto con Spid in biblioteca, ogni giovedì
descrizione: Da gennaio una persona ti aiuta con Spid e con i servizi in rete, senza appuntamento.
ufficio: comunicazione
tipo: notizia
argomenti:
  - Comunicazione istituzionale
data_pubblicazione: 2026-12-01
data_revisione: 2027-06-01
referente: chiara-landi
---

Ogni giovedì, dalle 15:00 alle 18:00, trovi in biblioteca una persona che ti aiuta con Spid, con la carta d’identità elettronica e con i servizi in rete del Comune.

## Che cosa portare

- un documento valido
- il telefono
- la tessera sanitaria

Non serve l’appuntamento. Se hai molte cose da chiedere, vieni presto.
`,
        },
      },
      { do: 'send', by: 'chiara-landi', daysAgo: 4 },
      { do: 'approve', by: 'elena-bassi', daysAgo: 1 },
    ],
  },
  {
    path: 'content/montemurlo/ambiente/notizia/avviso-potatura-pioppi.md',
    steps: [
      {
        do: 'write',
        by: 'aldo-rossetti',
        daysAgo: 5,
        change: [
          ['Chi va a piedi o in bicicletta può usare via Bicchieraia: la deviazione è lunga 600 metri ed è segnata da frecce gialle.\n\nI lavori si fermano', 'I lavori si fermano'],
          ['e lo scriviamo qui.\n', 'e lo scriviamo qui.\n\nChi va a piedi o in bicicletta può usare via Bicchieraia: la deviazione è lunga 600 metri ed è segnata da frecce gialle.\n'],
          ['i rami secchi di 38 pioppi', 'i rami secchi di 41 pioppi'],
        ],
      },
      { do: 'send', by: 'aldo-rossetti', daysAgo: 5 },
      { do: 'approve', by: 'bruno-galli', daysAgo: 3 },
      { do: 'write', by: 'aldo-rossetti', daysAgo: 2, change: [['Da lunedì 30 novembre', 'Da martedì 1° dicembre']] },
    ],
  },
  {
    path: 'content/cantagallo/turismo/evento/festa-farina-dolce.md',
    steps: [
      { do: 'write', by: 'lia-fontana', daysAgo: 1, change: [['valore: +39 0574 000220', 'valore: +39 0574 000221']] },
      { do: 'send', by: 'lia-fontana', daysAgo: 1 },
    ],
  },
  {
    path: 'content/intranet/prato-personale/documento/chiedere-ferie-e-permessi.md',
    steps: [
      {
        do: 'write',
        by: 'irene-sarti',
        daysAgo: 6,
        change: [['Il tuo responsabile risponde entro tre giorni di lavoro. Se non risponde, chiama l’ufficio Personale: il silenzio non vale come un sì.', 'Il responsabile, previa verifica della documentazione, provvede a dare riscontro alla richiesta entro e non oltre il termine di giorni tre, decorsi i quali il dipendente potrà rivolgersi all’ufficio Personale al fine di sollecitarne l’evasione.']],
      },
      { do: 'send', by: 'irene-sarti', daysAgo: 6 },
      { do: 'send-back', by: 'giulia-neri', daysAgo: 3, reason: 'La frase nuova è lunga e difficile: quella di prima diceva la stessa cosa. Che cosa cambia davvero, i giorni?' },
    ],
  },
]
