import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { linkedAddress } from '../../../lib/site/linked-address.ts'
import { linksInText } from '../../../lib/site/links-in-text.ts'

const SITE = { base: '/prato/' }
const FROM = '/servizi/scuola/mensa/'
const TO = '/servizi/scuola/nido/'

test('every way to write a link to a page of the site comes to its one address', () => {
  const ways = [TO, `${TO}#costi`, `${TO}?da=mensa`, '/servizi/scuola/nido', '../nido/', '../nido', '../nido/index.html#costi', '../../scuola/nido/', `https://comune.example/prato${TO}`, `http://localhost:8080/prato${TO}#costi`, `//comune.example/prato${TO}`]
  for (const link of ways) assert.is(linkedAddress(link, FROM, SITE), TO, link)
})

test('a link that leads elsewhere is to no page of the site', () => {
  for (const link of ['https://altrove.example/', 'https://comune.example/montemurlo/servizi/scuola/nido/', 'mailto:nido@prato.example', 'tel:+390574000000', 'javascript:alert(1)', 'http://']) assert.is(linkedAddress(link, FROM, SITE), null, link)
  assert.is(linkedAddress('/urp/media/modulo.pdf', FROM, SITE), '/urp/media/modulo.pdf')
  assert.is(linkedAddress('#costi', FROM, SITE), FROM)
})

test('links of a text are those a reader could follow: by reference and in angles too, not in code', () => {
  const text = 'Vai [qui](/a/), [là][1], <https://x.example/b/>, **[forte](/c/)**.\n\n- voce [in lista](/d/ "titolo")\n\n`[no](/e/)` e <a href="/f/">no</a>\n\n[1]: /g/'
  assert.equal(linksInText(text), ['/a/', '/g/', 'https://x.example/b/', '/c/', '/d/'])
})

test.run()
