import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Entry } from '../../../lib/model/entry.ts'
import { addressOf, outPathOf } from '../../../lib/site/address.ts'

const entry = (type: string, values: Record<string, unknown> = {}): Entry => ({ path: `content/prato/urp/${type}/prova.md`, site: 'prato', owner: 'urp', type, slug: 'prova', values })

test('on a public site an address follows the tree of the national model', () => {
  const cases: readonly [Entry, string][] = [
    [entry('servizio', { categoria: 'Salute, benessere e assistenza' }), '/servizi/salute-benessere-e-assistenza/prova/'],
    [entry('notizia', { tipo: 'avviso' }), '/novita/avvisi/prova/'],
    [entry('unita', { tipo: 'ufficio' }), '/amministrazione/uffici/prova/'],
    [entry('unita', { tipo: 'struttura amministrativa' }), '/amministrazione/aree-amministrative/prova/'],
    [entry('unita', { tipo: 'giunta comunale' }), '/amministrazione/organi-di-governo/prova/'],
    [entry('unita', { tipo: 'museo' }), '/amministrazione/enti-e-fondazioni/prova/'],
    [entry('persona', { incarichi: [{ tipo: 'politico' }] }), '/amministrazione/politici/prova/'],
    [entry('persona', { incarichi: [{ tipo: 'amministrativo' }] }), '/amministrazione/personale-amministrativo/prova/'],
    [entry('dataset'), '/amministrazione/documenti-e-dati/prova/'],
    [entry('evento'), '/vivere-il-comune/eventi/prova/'],
    [entry('faq'), '/domande-frequenti/#prova'],
    [entry('pagina'), '/prova/'],
  ]
  for (const [item, address] of cases) assert.is(addressOf(item, 'public'), address)
})

test('on the intranet the address is the content path, so that one rule holds for both', () => {
  assert.is(addressOf(entry('faq'), 'intranet'), '/urp/faq/prova/')
})

test('a folder is served by its index, a file by itself, an anchor by its page', () => {
  assert.equal(['/', '/servizi/', '/404.html', '/domande-frequenti/#prova'].map(outPathOf), ['index.html', 'servizi/index.html', '404.html', 'domande-frequenti/index.html'])
})

test.run()
