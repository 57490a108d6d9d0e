import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { generateCorpus } from '../../scripts/bench/corpus.ts'
import { joinFrontMatter, splitFrontMatter } from '../../lib/model/front-matter.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { entryFile, open, PUBLIC, textAt, textFile } from '../lib/site/input.ts'

const ATTACK = '</title></script><script>alert(1)</script>"><img src=x onerror=alert(1)>\'&{{x}}'

/** The same entry with the attack in every text a person may write freely. */
function poisoned(bytes: Uint8Array): SiteFile {
  const { data, body } = splitFrontMatter(new TextDecoder().decode(bytes))
  const free = new Set(['titolo', 'descrizione', 'destinatari', 'come_fare', 'cosa_si_ottiene', 'testo', 'intro', 'domanda', 'ruolo', 'cognome', 'nome', 'costo', 'accesso', 'competenze', 'indirizzo'])
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, free.has(key) && typeof item === 'string' ? ATTACK.slice(0, 120) : poison(item)]))
  }
  return textFile(joinFrontMatter(poison(data) as object, `${body}\n\n${ATTACK}\n\n[x](javascript:alert(1)) ![${'"'}onload=alert(1)](data:text/html,x)`))
}

test('whatever people write, no page of any template has a script or an element of theirs', () => {
  const live = open(PUBLIC, new Map([...generateCorpus(120, 3)].map(([path, bytes]) => [path, poisoned(bytes)])))
  assert.equal(live.problems(), [])
  const texts = [...live.outputs()].flatMap(([out, output]) => (output.kind === 'text' ? [[out, output.text] as const] : []))
  assert.ok(texts.filter(([, text]) => text.includes('alert(1)')).length > 100, 'the attack is in the pages, as text')
  // Of a calendar or a catalogue nothing is markup, whatever is in it: each has a type of its own, and browsers guess none.
  for (const [out, text] of texts.filter(([out]) => /\.(html|xml|css|txt)$/.test(out))) {
    // Our own: described data, and files of ours that a page loads.
    assert.not.match(text, /<script(?! type="application\/ld\+json"(?: data-element="metatag")?>| type="module" src="\/prova\/assets\/[a-z]+\.0a\.js"><\/script>)/, out)
    for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)) assert.type((JSON.parse(json) as { '@type': string })['@type'], 'string')
    assert.not.match(text, /<img src=x/, out)
    assert.not.match(text, /(?:href|src)="(?:javascript|data):/, out)
    assert.not.match(text, /<[^>]*\son[a-z]+=/, out)
  }
})

test('the description of a service for machines is JSON and ends where it should', () => {
  const path = [...generateCorpus(120, 3)].find(([item]) => item.includes('/servizio/'))
  assert.ok(path)
  const live = open(PUBLIC, new Map([[path[0], poisoned(path[1])]]))
  const out = [...live.outputs().keys()].find((item) => /^servizi\/[^/]+\/servizio-/.test(item)) ?? ''
  const [, json = ''] = /data-element="metatag">(.*?)<\/script>/.exec(textAt(live, out) ?? '') ?? []
  assert.is((JSON.parse(json) as { name: string }).name, ATTACK.slice(0, 120))
})

test('the feed and the map for search engines stay well-formed XML', () => {
  const path = 'content/prova/urp/notizia/prova.md'
  const live = open(PUBLIC, new Map([[path, entryFile(path, { titolo: '<a> & "b"', descrizione: ']]> & <c>.', tipo: 'notizia', body: 'Testo.' })]]))
  assert.match(textAt(live, 'novita.xml') ?? '', '<title>&#60;a&#62; &#38; &#34;b&#34;</title>')
  assert.match(textAt(live, 'sitemap.xml') ?? '', '<loc>https://www.comune.prova.example/prova/novita/notizie/prova/</loc>')
})

test.run()
