import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { findLinks } from '../../../scripts/outside-links/find-links.ts'
import { INTRANET, notice, SITE } from '../../lib/workflow/scene.ts'

const text = (body: string, more: Record<string, unknown> = {}) => new TextEncoder().encode(notice('urp', 'Avviso', body, more))
const siti = new TextEncoder().encode(JSON.stringify({ siti: { prato: { ...SITE, base: '/', url: 'https://www.prato.example/' }, intranet: INTRANET } }))

test('the links of texts to other sites are found once, with the pages they are in; those to our own site and without a site are not', () => {
  const files = new Map([
    ['content/siti.yml', siti],
    ['content/prato/urp/notizia/a.md', text('Vedi [la Regione](https://regione.example/bando#come) e [ancora](https://regione.example/bando), [qui](/novita/), [noi](https://www.prato.example/x), [scrivi](mailto:urp@prato.example).')],
    ['content/prato/urp/notizia/b.md', text('[La Regione](https://REGIONE.example/bando), [segreto](https://io:chiave@altrove.example/), `https://codice.example/`')],
    ['content/prato/urp/notizia/rotta.md', new TextEncoder().encode('---\ntitolo: [\n---\n[x](https://mai.example/)')],
  ])
  assert.equal(findLinks(files), [{ url: 'https://regione.example/bando', pages: [{ path: 'content/prato/urp/notizia/a.md', title: 'Avviso' }, { path: 'content/prato/urp/notizia/b.md', title: 'Avviso' }] }])
})

test.run()
