import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { entryOf, issuesOf, knowledge, saidOf } from './page.ts'

const OFFICE = entryOf({ titolo: 'Urp', tipo: 'ufficio', argomenti: ['ZTL'], body: '## Come arrivare\n\nA piedi.' }, 'content/prato/urp/unita/urp.md')
const GONE = entryOf({ titolo: 'Il mercato si sposta', tipo: 'avviso', data_scadenza: '2026-11-27' }, 'content/prato/urp/notizia/mercato.md')
const QUESTION = entryOf({ domanda: 'Quanto costa?', body: 'Niente.' }, 'content/prato/urp/faq/quanto-costa.md')
const site = knowledge([OFFICE, GONE, QUESTION], { media: new Map([['content/prato/urp/media/modulo.pdf', 1000]]) })

const LEADS = [
  '/amministrazione/uffici/urp/',
  '/amministrazione/uffici/urp/#testo-come-arrivare',
  '/amministrazione/uffici/urp/#contatti',
  '/amministrazione/uffici/',
  '/novita/avvisi/pagina-2/',
  '/',
  '/argomenti/ztl/',
  '/domande-frequenti/#quanto-costa',
  '/urp/media/modulo.pdf',
  'https://example.org/altrove',
  'mailto:urp@prato.example',
  'tel:+390574000000',
  '#testo-orari',
]
for (const address of LEADS) {
  test(`a link to ${address} leads somewhere`, () => {
    assert.equal(saidOf(issuesOf(`## Orari\n\nVedi [gli orari dell’ufficio](${address}).`, site), 'broken-link'), [])
  })
}

const LEADS_NOWHERE = ['/amministrazione/uffici/anagrafe/', '/amministrazione/uffici/urp/#testo-come-partire', '/novita/avvisi/mercato/', '/prato/amministrazione/uffici/urp/', '/urp/media/altro.pdf', '/urp/media/../siti.yml', 'uffici/urp', '#testo-niente', '/servizi/ambiente/']
for (const address of LEADS_NOWHERE) {
  test(`a link to ${address} leads nowhere, and the page says which`, () => {
    assert.equal(saidOf(issuesOf(`Vedi [gli orari dell’ufficio](${address}).`, site), 'broken-link'), [`broken-link: ${address}`])
  })
}

test('an image of a text that is not there is a broken link too', () => {
  assert.equal(saidOf(issuesOf('![La piazza vista dall’alto](/urp/media/piazza.png)', site), 'broken-link'), ['broken-link: /urp/media/piazza.png'])
})

test('on the intranet what lies in an area that the readers may not read is as good as not there', () => {
  const secret = entryOf({ area: 'prato-personale', tipo: 'interna' }, 'content/intranet/prato-personale/notizia/ferie.md')
  const common = entryOf({ area: 'tutti', tipo: 'interna' }, 'content/intranet/tutti/notizia/corso.md')
  const intranet = knowledge([secret, common], { intranet: true })
  const page = entryOf({ area: 'prato', body: '[ferie](/prato-personale/notizia/ferie/) e [corso](/tutti/notizia/corso/)' }, 'content/intranet/prato/pagina/prova.md')
  assert.equal(saidOf(checkEntry(page, intranet), 'broken-link'), ['broken-link: /prato-personale/notizia/ferie/'])
})

for (const words of ['clicca qui', 'Qui', 'leggi tutto…', 'Scarica', '«link»']) {
  test(`a link called ${words} does not say where it leads`, () => {
    assert.equal(saidOf(issuesOf(`Per il modulo [${words}](https://example.org/).`), 'vague-link'), [`vague-link: ${words}`])
  })
}

for (const words of ['la guida per chi scrive', 'Qui abita la storia', 'Scarica il modulo di domanda']) {
  test(`a link called ${words} does`, () => {
    assert.equal(saidOf(issuesOf(`[${words}](https://example.org/)`), 'vague-link'), [])
  })
}

test('a link without words cannot be read at all', () => {
  assert.equal(saidOf(issuesOf('[](https://example.org/a)'), 'empty-link'), ['empty-link: https://example.org/a'])
  assert.equal(saidOf(issuesOf('[![La piazza](/urp/media/p.png)](https://example.org/a)'), 'empty-link'), [])
})

test('an address among the words is told of, and its full stop is not part of it', () => {
  assert.equal(saidOf(issuesOf('Vai su https://example.org/moduli. Oppure su www.example.org, e basta.'), 'bare-address'), ['bare-address: https://example.org/moduli', 'bare-address: www.example.org'])
  assert.equal(saidOf(issuesOf('Vai ai [moduli](https://example.org/moduli).'), 'bare-address'), [])
})

test('an address that begins with http is not protected', () => {
  assert.equal(saidOf(issuesOf('Vai ai [moduli](http://example.org/).'), 'insecure-address'), ['insecure-address: http://example.org/'])
  assert.equal(saidOf(issuesOf('Vai ai [moduli](https://example.org/).'), 'insecure-address'), [])
})

test.run()
