import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { textOfHtml } from '../../../../lib/mail/safe/text-of-html.ts'

const lines = (html: string) => textOfHtml(html).split('\n')

test('a text reads as somebody would have typed it', () => {
  assert.equal(lines('<html><head><title>via</title><style>p{}</style></head><body><h1>Avviso</h1>\n<p>Gentile  <b>Elena</b>,<br>ecco:</p><div>uno</div><div>due</div><script>via()</script>'), ['Avviso', '', 'Gentile Elena,', 'ecco:', '', 'uno', 'due'])
})

test('lists keep their signs and numbers, one within another', () => {
  assert.equal(lines('<ul><li>pane<li>vino<ul><li>rosso</li></ul></li></ul><ol start="3"><li>tre<li><p>quattro</p><p>ancora</p></ol>'), ['- pane', '- vino', '  - rosso', '', '3. tre', '4. quattro', '   ancora'])
})

test('quotes stand behind their sign, one within another', () => {
  assert.equal(lines('Sì.<blockquote><p>Vieni?</p><blockquote>Quando?</blockquote></blockquote>'), ['Sì.', '', '> Vieni?', '>', '> > Quando?'])
})

test('cells of data stand side by side, those that place things one below the other', () => {
  assert.equal(lines('<table><tr><th>Ufficio<th>Tel.<tr><td>URP<td>0574 000000</table>'), ['Ufficio | Tel.', 'URP | 0574 000000'])
  assert.equal(lines('<table><tr><td><p>Primo</p><p>paragrafo</p><td>lato</table>'), ['Primo', '', 'paragrafo', 'lato'])
})

test('a link has its address behind it, unless it is what it says', () => {
  assert.is(textOfHtml('<a href="https://x.example/y">qui</a> e <a href="https://www.x.example/">www.x.example</a> e <a href="mailto:a@x.example">scrivi</a> e <a href="javascript:1">no</a>'), 'qui <https://x.example/y> e www.x.example e scrivi <a@x.example> e no')
})

test('what is written out stays as it is, what is hidden is not read', () => {
  assert.is(textOfHtml('<pre>  a\n    b</pre><p style="display:none">anteprima</p><img alt="Logo" src=x>'), '  a\n    b\n\nLogo')
})

test('a plain text that was made HTML comes back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcàèé<>&"\'€😀123'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const html = paragraphs.map((words) => `<p>${words.join(' ').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join('')
      assert.is(textOfHtml(html), paragraphs.map((words) => words.join(' ')).join('\n\n'))
    }),
    { numRuns: 100 },
  )
})

test.run()
