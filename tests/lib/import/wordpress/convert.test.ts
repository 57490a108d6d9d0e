import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Conversion, lineOfHtml, markdownOfHtml, plainOfHtml } from '../../../../lib/import/wordpress/html/convert.ts'

const told: string[] = []
const conversion: Conversion = {
  link: (href) => (/^(?:https?:\/\/|\/|mailto:)/.test(href) ? href : null),
  image: (src) => (src.startsWith('/') ? null : `/urp/media/${src}`),
  altOf: (src) => (src === 'descritta.png' ? 'Dalla raccolta' : ''),
  tell: (what, sample) => void told.push(`${what} ${sample}`.trim()),
}
const markdown = (html: string, top?: number) => markdownOfHtml(html, conversion, top)
// As pages are made (templates/text/markdown.ts).
const shown = new MarkdownIt({ html: false, linkify: false })
const textOf = (source: string) => shown.parse(source, {}).flatMap((token) => (token.children ?? []).map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))).join('').replace(/\s+/g, ' ').trim()
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

test('any words are read on the new page as they were written, and never as marks', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab1 .*_#->[]()`~!|&;=+:<\\"\'è'), maxLength: 40 })
  fc.assert(fc.property(signs, fc.string({ unit: 'grapheme', maxLength: 20 }), (a, b) => {
    const words = lineOfHtml(escaped(`${a}${b}`.replace(/\[\/?[a-z]/gi, '[')))
    const source = markdown(`<p>${escaped(words)}</p>`)
    const tokens = shown.parse(source, {}).map(({ type }) => type)
    assert.equal([...new Set(tokens)].filter((type) => !['paragraph_open', 'inline', 'paragraph_close'].includes(type)), [], source)
    assert.is(textOf(source), words, source)
  }), { numRuns: 600 })
})

test('blocks of Gutenberg become the Markdown a person would have written', () => {
  assert.is(markdown('<!-- wp:heading {"level":3} --><h3 class="x">Chi <strong>può</strong></h3><!-- /wp:heading -->\n<!-- wp:paragraph --><p>Testo <b>forte </b>e <em>piano</em>.<br>A capo</p><!-- /wp:paragraph --><ul><li>uno<ol><li>due</li></ol></li></ul><blockquote><p>cita</p></blockquote><hr><h6>Salto</h6>'), [
    '## Chi può', 'Testo **forte** e *piano*.\\\nA capo', '- uno\n  1. due', '> cita', '---', '### Salto',
  ].join('\n\n'))
  assert.is(markdown('<table><tr><th>Giorno</th><th>a|b</th></tr><tr><td colspan="2">lunedì<ul><li>1</li><li>2</li></ul></td></tr></table>'), '| Giorno | a\\|b |\n| --- | --- |\n| lunedì 1; 2 |  |')
  assert.is(markdown('<table><tr><td>Solo per la forma</td></tr></table>'), 'Solo per la forma')
  assert.is(markdown('<p>Un titolo</p><h2>Parte</h2>', 3), 'Un titolo\n\n### Parte')
})

test('what was strong is strong and nothing else is, whatever stands beside it', () => {
  assert.is(markdown('<p><b>Orari:</b>lunedì, <b>AV</b><b>VISO</b> e x<i>«nota»</i>y</p>'), '**Orari**:lunedì, **AVVISO** e x«*nota*»y')
  assert.is(markdown('<dl><dt><strong>Quando</strong></dt><dd>lunedì</dd></dl>'), '**Quando**\n\nlunedì')
  const words = fc.string({ unit: fc.constantFrom(...'ab è1.,:;()«»’"!*_\\-#~`'), minLength: 1, maxLength: 8 })
  const part = fc.record({ tag: fc.constantFrom('', 'b', 'i'), words })
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
    const source = markdown(`<p>${parts.map(({ tag, words: inner }) => (tag === '' ? `<span>${escaped(inner)}</span>` : `<${tag}>${escaped(inner)}</${tag}>`)).join('')}</p>`)
    assert.is(textOf(source), parts.map(({ words: inner }) => inner).join('').replace(/\s+/g, ' ').trim(), source)
  }), { numRuns: 600 })
})

test('an exclamation mark before a link makes no image of it, a power is no longer number, a heading keeps its last sign', () => {
  assert.is(markdown('<p>Novità!<a href="/x/">leggi</a></p>'), 'Novità\\![leggi](/x/)')
  assert.is(markdown('<p>10<sup>3</sup> m<sup>2</sup> di CO<sub>2</sub>, il 1<sup>er</sup></p>'), '10³ m² di CO₂, il 1er')
  assert.match(shown.render(markdown('<h2>Linea C #</h2><p>a | b<br>:-- | --:</p>')), /<h2>Linea C #<\/h2>\n<p>a \| b<br>/)
})

test('in the classic editor a blank line parts paragraphs and a line end is one', () => {
  assert.is(markdown('Primo\r\na capo\r\n\r\nSecondo <strong>forte</strong>'), 'Primo\\\na capo\n\nSecondo **forte**')
})

test('what runs, asks or loads is left behind and told; where it led stays known', () => {
  told.length = 0
  const source = markdown('<p><a href="javascript:alert(1)">qui</a> <a href="data:text/html,x">là</a> <a href="https://x.example/a (b)">bene</a></p><script>alert(1)</script><form><input name="cf"></form><iframe src="https://video.example/1" title="Il video"></iframe><svg onload=alert(1)><text>x</text></svg><img src="foto.png" onerror="alert(1)"><img src="descritta.png"><img src="/sparita.png" alt="Persa">[gallery ids="1"] [vedi allegato] [caption id="x"]Sotto[/caption]')
  assert.not.match(source, /javascript:|data:|script|onerror|alert\(1\)|gallery|caption|svg/)
  assert.match(source, '[bene](https://x.example/a%20%28b%29)')
  assert.match(source, '[Il video](https://video.example/1)')
  assert.match(source, '![Dalla raccolta](/urp/media/descritta.png)')
  assert.match(source, '\\[vedi allegato\\] Sotto')
  assert.equal(told.sort(), ['embed https://video.example/1', 'image /sparita.png', 'markup form', 'markup script', 'markup svg', 'no-alt /urp/media/foto.png', 'shortcode gallery'])
})

test('a plain field keeps the words, lists as lines, and says where its links led', () => {
  const links: string[] = []
  assert.is(plainOfHtml('<p>Vai <a href="/x/">qui</a> *</p><ul><li>uno</li><li><b>due</b></li></ul>', conversion, (words, to) => links.push(`${words} ${to}`)), 'Vai qui *\n\n- uno\n- due')
  assert.equal(links, ['qui /x/'])
})

test('hostile HTML takes bounded time', () => {
  const started = process.cpuUsage()
  for (const html of ['<div>'.repeat(100_000), `${'<b>'.repeat(40_000)}${'<p>'.repeat(2_000)}`, '[a_b c="'.repeat(100_000), '[a '.repeat(300_000), '<table>'.repeat(30_000), '<td colspan=99999999>'.repeat(3_000), `<ul>${'<li>'.repeat(20_000)}`, '<a href="'.repeat(50_000), '\\'.repeat(300_000), '&#x'.repeat(200_000)]) markdown(html)
  const { user } = process.cpuUsage(started)
  assert.ok(user < 6_000_000, `${String(user)} µs`)
})

test.run()
