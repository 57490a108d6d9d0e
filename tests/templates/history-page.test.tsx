import { parse, parseFragment } from 'parse5'
import { renderToString } from 'preact-render-to-string'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { quoteHtml } from '../../lib/diff/quote-html.ts'
import { compareFragments } from '../../lib/diff/compare-html.ts'
import type { PageHistory } from '../../lib/site/history/page-history.ts'
import { HistoryPage } from '../../templates/pages/history-page.tsx'
import { asked, gone, historyOf, PATH, version } from '../lib/site/history/scene.ts'

/** The list of changes of a history, as HTML. */
function listOf(history: PageHistory): string {
  const html = asked(history, (site) => {
    const card = site.card(PATH)
    if (!card) throw new Error('the page is not there')
    return renderToString(<HistoryPage site={site} card={card} history={history} />)
  })
  return /<ol class="rd-history">.*?<\/ol>(?=<\/div>)/s.exec(html)?.[0] ?? ''
}

/** The same as its lines are read: what is in no line of its own is one. */
function linesOf(html: string): readonly string[] {
  return html.replace(/<\/?(ol|ul|li|p|h2|h3|details|summary|div|time)\b[^>]*>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

test('a history reads from the newest change to the first publication, minor ones folded into one line', () => {
  const by = { roles: ['urp-prova'] }
  const html = listOf(
    historyOf(
      version('2026-09-01T07:00', {}, by),
      version('2026-09-10T07:30', { body: 'Il ponte è chiuso alle auto.', nota_modifica: 'Chi va a piedi ci chiedeva se può passare.' }, { roles: ['urp-prova', 'urp-prova', 'prova-polizia-municipale'] }),
      version('2026-10-01T07:30', { body: 'Il ponte è chiusso alle auto.', nota_modifica: 'Chi va a piedi ci chiedeva se può passare.' }),
      version('2026-10-02T07:30', { body: 'Il ponte è chiuso alle auto.' }, by),
      version('2026-10-03T07:30', { body: 'Il ponte è chiuso alle auto.', data_verifica: '2026-10-03' }, by),
      version('2026-10-03T08:30', { body: 'Il ponte è  chiuso alle auto.', data_verifica: '2026-10-03', referente: 'anna-verdi' }, by),
      version('2026-11-02T07:30', { titolo: 'Il ponte è aperto', body: 'Il ponte è aperto alle auto.', data_verifica: '2026-10-03' }, { ...by, urgent: true }),
    ),
  )
  assert.equal(linesOf(html), [
    '2 novembre 2026, ore 08:30',
    'Il titolo passa da «Titolo» a «Il ponte è aperto»',
    'Testo: 1 frase cambiata',
    'Pubblicata d’urgenza dalla redazione (URP)',
    'Mostra le parole cambiate, 2 novembre 2026, ore 08:30',
    'Titolo',
    'Tolto: Titolo',
    'Aggiunto: Il ponte è aperto',
    'Testo',
    'Il ponte è tolto: chiuso fineaggiunto: aperto fine alle auto.',
    '3 correzioni minori, 1° ottobre 2026 – 3 ottobre 2026',
    '3 ottobre 2026, ore 09:30',
    'Confermata il 3 ottobre 2026',
    'Approvata dalla redazione (URP)',
    '2 ottobre 2026, ore 09:30',
    'Testo: 1 frase cambiata',
    'Approvata dalla redazione (URP)',
    'Testo',
    'Il ponte è tolto: chiusso fineaggiunto: chiuso fine alle auto.',
    '1° ottobre 2026, ore 09:30',
    'Testo: 1 frase cambiata',
    'Testo',
    'Il ponte è tolto: chiuso fineaggiunto: chiusso fine alle auto.',
    '10 settembre 2026, ore 09:30',
    'Testo: 1 frase cambiata',
    'Perché: Chi va a piedi ci chiedeva se può passare.',
    'Approvata da 2 persone della redazione (URP) e da polizia municipale',
    'Mostra le parole cambiate, 10 settembre 2026, ore 09:30',
    'Testo',
    'Il ponte è chiusoaggiunto:  alle auto fine.',
    '1° settembre 2026, ore 09:00',
    'La pagina è pubblicata',
    'Approvata dalla redazione (URP)',
  ])
})

test('what was published for a later day says from which day it was read', () => {
  const lines = linesOf(listOf(historyOf(version('2026-11-10T08:00', { data_pubblicazione: '2026-11-20' }))))
  assert.equal(lines, ['10 novembre 2026, ore 09:00', 'La pagina è pubblicata', 'Si legge dal 20 novembre 2026.'])
})

test('where texts of before are not shown, it says why, and nothing of them', () => {
  const words = (history: PageHistory) => linesOf(listOf(history)).join(' ')
  const before = version('2026-10-01T08:00', { titolo: 'Vincenza Sgargabonzi', body: 'Vincenza Sgargabonzi vince.', nota_modifica: 'Per Vincenza.' })
  const redacted = words(historyOf(before, version('2026-10-03T08:00', { body: 'Una persona vince.', cronologia_dal: '2026-10-03', nota_modifica: 'Tolta Vincenza.' })))
  assert.match(redacted, 'La pagina è corretta Sono stati tolti dei dati')
  const again = words(historyOf(before, gone('2026-10-02T08:00'), version('2026-10-03T08:00')))
  assert.match(again, 'La pagina è in linea con questo testo I testi di prima non si mostrano')
  const older = words({ ...historyOf(version('2026-10-03T08:00')), whole: false })
  assert.match(older, 'Qui ci sono le modifiche più recenti.')
  for (const said of [redacted, again, older]) assert.not.match(said, /Vincenza|Sgargabonzi/)
})

test('a file that is another under the same name is told, and so is a page that moves', () => {
  const file = (oid: string) => ({ media: new Map([['/polizia/media/pianta.pdf', oid.repeat(40)]]) })
  const values = { allegati: [{ titolo: 'Pianta', file: '/polizia/media/pianta.pdf' }] }
  const old = { ...version('2026-10-01T08:00', values, file('a')), path: PATH.replace('ponte', 'ponte-vecchio') }
  const lines = linesOf(listOf(historyOf(old, version('2026-10-02T08:00', values, file('a')), version('2026-10-03T08:00', values, file('b')))))
  assert.ok(lines.includes('Il file «pianta.pdf» è sostituito con un altro che ha lo stesso nome'))
  assert.ok(lines.includes('La pagina ha cambiato indirizzo'))
})

test('what is quoted leads nowhere, loads nothing, names no part of the page and is no heading', () => {
  const body = '# Titolo\n\nUn [collegamento](/urp/notizia/altra) e una ![pianta](/polizia/media/pianta.png).\n\nA.\n\n## Altro\n\n- uno\n- due\n'
  const html = listOf(historyOf(version('2026-10-01T08:00', { body }), version('2026-10-02T08:00', { body: body.replace('Un ', 'Ecco un nuovo ').replace('due', 'tre').replace('](/urp/notizia/altra)', '](https://example.org/)') })))
  const details = /<details.*<\/details>/s.exec(html)?.[0] ?? ''
  assert.match(details, 'Ecco un nuovo')
  assert.not.match(details, /<a\b|<img|<h\d|\b(id|href|src|tabindex|role|style|data-diff-n)=/)
})

test('of a long text the parts that changed are quoted, with their titles, and where something is left out it shows', () => {
  const paragraphs = (third: string) => `<h2>Uno</h2><p>Primo.</p><p>Secondo.</p><h2>Due</h2><p>${third}</p><h2>Tre</h2><p>Quarto.</p>`
  const quote = quoteHtml(compareFragments(paragraphs('Terzo qui.'), paragraphs('Terzo là.')).marked('together')) ?? ''
  const text = quote.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
  assert.is(text, '|[…]|Due|Terzo |tolto: |qui| fine|aggiunto: |là| fine|.|[…]|')
  assert.is(quoteHtml(compareFragments('<p>Uguale.</p>', '<p>Uguale.</p>').marked('together')), null)
})

test('hostile words stay words', () => {
  const body = '<script>alert(1)</script> **<img src=x onerror=alert(2)>** ciao'
  const html = listOf(historyOf(version('2026-10-01T08:00'), version('2026-10-02T08:00', { titolo: '<b>"x"</b>', body, nota_modifica: '</p><script>alert(3)</script>' })))
  assert.not.match(html, /<script|<img|<b>/)
  assert.is(parseFragment(html).childNodes.length, 1)
  assert.ok(parse(html))
})

test.run()
