import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { headingsOf, renderMarkdown } from '../../../templates/text/markdown.ts'

const site = { base: '/prato/' }
const render = (source: string, deeper = 0) => renderMarkdown(source, site, deeper)

test('HTML is text', () => {
  assert.is(render('<script>alert(1)</script> <b>x</b>'), '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>\n')
})

test('a link of the site gets the site’s base, one of another host says so', () => {
  assert.is(render('[nido](/servizi/nido/)'), '<p><a href="/prato/servizi/nido/">nido</a></p>\n')
  assert.match(render('[INPS](https://inps.example/)'), '<a href="https://inps.example/" class="external-link">INPS<span class="visually-hidden"> (sito esterno)</span></a>')
  assert.match(render('[altro](//altro.example/)'), 'href="//altro.example/"')
})

test('a link to a file says what kind it is', () => {
  assert.is(render('[Modulo](/urp/media/modulo.pdf)'), '<p><a href="/prato/urp/media/modulo.pdf">Modulo (PDF)</a></p>\n')
})

test('an address that runs code is not a link', () => {
  assert.not.match(render('[x](javascript:alert(1)) [y](vbscript:x) [z](data:text/html,x)'), '<a')
})

test('headings go as deep as their place, and their anchors are not doubled', () => {
  assert.is(render('## Orari\n\n## Orari', 1), '<h3 id="testo-orari">Orari</h3>\n<h3 id="testo-orari-2">Orari</h3>\n')
  assert.equal(headingsOf('## Orari\n\n### Estivi\n\n## Dove **siamo**'), [
    { id: 'testo-orari', title: 'Orari' },
    { id: 'testo-dove-siamo', title: 'Dove siamo' },
  ])
})

test('a table scrolls in its own box, reachable by keyboard; an image waits to be needed', () => {
  assert.match(render('| a | b |\n|---|---|\n| 1 | 2 |'), '<div class="table-responsive" role="region" tabindex="0"')
  assert.match(render('![Il ponte](/urp/media/ponte.jpg)'), '<img src="/prato/urp/media/ponte.jpg" alt="Il ponte" loading="lazy"')
})

test.run()
