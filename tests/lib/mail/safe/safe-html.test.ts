import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type HtmlElement, isElement } from '../../../../lib/mail/safe/html-tree.ts'
import { safeComposedHtml } from '../../../../lib/mail/safe/safe-composed-html.ts'
import { safeHtml } from '../../../../lib/mail/safe/safe-html.ts'
import { armed, HOSTILE_HTML } from '../../../fixtures/mail/hostile-html.ts'

const TAGS = new Set('a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(' '))
const ATTRIBUTES = new Set('align alt bgcolor border bordercolor cellpadding cellspacing clear color colspan dir face height hspace lang nowrap role rowspan scope size span start style summary title type valign value vspace width href rel target src data-src data-cid data-address'.split(' '))
const STYLE = /^[a-z-]+:[\w #%.,()/'"-]+(?:;[a-z-]+:[\w #%.,()/'"-]+)*$/i

/** What is wrong with HTML that should be safe, judged by a parser that had no part in making it so. */
function wrongWith(html: string): readonly string[] {
  const look = (element: HtmlElement): readonly string[] => [
    ...(TAGS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...element.attrs.flatMap(({ name, value }) => (isSound(name, value) ? [] : [`${name}="${value}"`])),
    ...element.childNodes.filter(isElement).flatMap(look),
  ]
  return parseFragment(html).childNodes.flatMap((node) => (isElement(node) ? look(node) : node.nodeName === '#text' ? [] : [node.nodeName]))
}

function isSound(name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false
  if (name === 'href') return /^(?:https?:\/\/|mailto:|tel:)/.test(value)
  if (name === 'src') return /^(?:data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[\w+/=]+|cid:\S+|https:\/\/\S+)$/i.test(value)
  if (name === 'data-src') return value.startsWith('https://')
  return name !== 'style' || (STYLE.test(value) && !/url|var\(|expression|import|position|\\/i.test(value))
}

const corpus = HOSTILE_HTML.map(({ html }, number) => armed(html, number, 'fuori.example'))

/** Broken pieces of HTML in any order: what is left open by one is met by the next. */
const SOUP = fc.array(
  fc.oneof(
    fc.constantFrom(...corpus),
    fc.constantFrom('<table>', '</table>', '<tr><td>', '<a href="https://x.example/">', '</a>', '<b>', '</b>', '<p>', '</p>', '<form>', '</form>', '<svg>', '</svg>', '<math><mi>', '<style>', '</style>', '<!--', '-->', '<pre>\n', '<select>', '<template>', '<h1>', '<li>', '<dd>', '<button>', '<nobr>', '<font color=red>', '<div style="', '">', "'", '&lt;', '&amp;nbsp;', '\u0000', '<small data-address=x>', '<img src="cid:a"', ' width=10>', '</p><br>', '<plaintext>', '<xmp>', '<caption>', '<body bgcolor=red>'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  { maxLength: 14 },
)

test('whatever comes, what is shown is made of known elements, attributes and values', () => {
  for (const html of corpus) {
    assert.equal(wrongWith(safeHtml(html).html), [], html)
    assert.equal(wrongWith(safeComposedHtml(html)), [], html)
  }
  fc.assert(fc.property(SOUP, (pieces) => assert.equal(wrongWith(safeHtml(pieces.join('')).html), [])), { numRuns: 120 })
})

test('what was made safe is the same when it is made safe again: a browser reads what was read here', () => {
  const again = (html: string) => assert.is(safeHtml(safeHtml(html).html).html, safeHtml(html).html)
  corpus.forEach(again)
  fc.assert(fc.property(SOUP, (pieces) => again(pieces.join(''))), { numRuns: 90 })
  fc.assert(fc.property(SOUP, (pieces) => assert.is(safeComposedHtml(safeComposedHtml(pieces.join(''))), safeComposedHtml(pieces.join('')))), { numRuns: 40 })
})

test('a newsletter keeps its tables, colours, widths and alignment, and the ground of its page', () => {
  const { html } = safeHtml('<html><head><title>t</title><style>td{color:red}</style></head><body bgcolor="EEEEEE" text="#333"><table width="600" cellpadding="0" align="center" role="presentation"><tr><td style="padding: 10px 20px; font-family: \'Open Sans\', Arial; BACKGROUND: #ffffff url(https://x.example/s.gif) no-repeat; position:fixed; color: rgb(1, 2, 3) !important" bgcolor="#ffffff" valign="top" class="k" id="k">Ciao</td></tr></table></body></html>')
  assert.is(html, '<div style="background-color:#EEEEEE;color:#333"><table align="center" cellpadding="0" role="presentation" width="600"><tbody><tr><td bgcolor="#ffffff" style="padding:10px 20px;font-family:\'Open Sans\', Arial;background-color:#ffffff;color:rgb(1, 2, 3)" valign="top">Ciao</td></tr></tbody></table></div>')
})

test('paragraphs of Word stand as close as they were written', () => {
  assert.is(safeHtml('<p class=MsoNormal>uno<p class=MsoNormal style="margin-bottom:6pt">due').html, '<p style="margin:0">uno</p><p style="margin:0;margin-bottom:6pt">due</p>')
})

test('a link says where it leads when its text is the address of somebody else', () => {
  const marked = (href: string, text: string) => / \[porta a ([^\]]+)\]/.exec(safeHtml(`<a href="${href}">${text}</a>`).html)?.[1] ?? null
  assert.is(marked('https://evil.example/x', 'www.banca.example'), 'evil.example')
  assert.is(marked('https://evil.example/x', '<b>https://www.</b>banca.example/login'), 'evil.example')
  assert.is(marked('https://prato.example.evil.example/', 'prato.example'), 'prato.example.evil.example')
  assert.is(marked('https://prato.example@evil.example/', 'https://prato.example/'), 'evil.example')
  assert.is(marked('mailto:ladro@evil.example', 'info@prato.example'), 'evil.example')
  assert.is(marked('https://xn--prat-55d.example/', 'prato.example'), 'xn--prat-55d.example')
  assert.is(marked('https://www.prato.example/servizi', 'prato.example'), null)
  assert.is(marked('https://servizi.prato.example/', 'www.prato.example'), null)
  assert.is(marked('https://x.example/', 'leggi il regolamento.pdf'), null)
  assert.is(marked('https://x.example/', 'la S.p.A. scrive'), null)
  assert.is(safeHtml('<a href="https://x.example">x.example</a><small data-address="x">[porta a altrove]</small>').html.includes('altrove'), false)
})

test('links lead to the web, a mail or a telephone in a window of their own, or nowhere', () => {
  const led = (href: string) => /href="([^"]*)" rel="noopener noreferrer nofollow" target="_blank"/.exec(safeHtml(`<a href="${href}">x</a>`).html)?.[1] ?? null
  assert.is(led('HTTPS://X.example/à?b=1&amp;c=2'), 'https://x.example/%C3%A0?b=1&amp;c=2')
  assert.is(led('www.x.example'), 'https://www.x.example/')
  assert.is(led('//x.example/'), 'https://x.example/')
  assert.is(led('mailto:a@x.example?subject=ciao'), 'mailto:a@x.example?subject=ciao')
  assert.is(led('tel:+39 0574 000000'), 'tel:+39 0574 000000')
  for (const none of ['#capitolo', '/percorso', 'javascript:1', 'data:text/html,x', 'ftp://x.example', 'tel:*#06#', 'https://', `https://x.example/${'a'.repeat(9000)}`]) assert.is(led(none), null, none)
})

test('pictures of the message wait for their part, those of others for consent, those that are only a dot for nothing', () => {
  const of = (image: string) => safeHtml(image)
  assert.equal(of('<img src="cid:logo%40x" alt="Logo">'), { html: '<img alt="Logo" data-cid="logo@x" />', remoteImages: false, cut: false })
  assert.equal(of('<img src="http://x.example/a.png" width="300" srcset="https://y.example/b 2x">'), { html: '<img width="300" data-src="https://x.example/a.png" />', remoteImages: true, cut: false })
  assert.equal(of('<img src="https://x.example/p.gif" width=1 height=1>'), { html: '', remoteImages: false, cut: false })
  assert.is(of('<img src="data:image/png;base64,iVBO Rw0=">').html, '<img src="data:image/png;base64,iVBORw0=" />')
  for (const none of ['data:image/svg+xml;base64,PHN2Zz4=', 'data:text/html,x', `data:image/png;base64,${'A'.repeat(1_600_000)}`, 'blob:x', 'file:///x', 'a.png']) assert.is(of(`<img src="${none}">`).html, '', none.slice(0, 40))
})

test('what goes out has its pictures where mail has them, and nothing that was written here to warn', () => {
  const quoted = safeHtml('<blockquote id=x class=y><img src="cid:logo@x"><img src="https://x.example/a.png"><a href="https://evil.example/">banca.example</a></blockquote>').html
  assert.is(safeComposedHtml(quoted), '<blockquote><img src="cid:logo@x" /><img src="https://x.example/a.png" /><a href="https://evil.example/">banca.example</a></blockquote>')
})

test('nothing a message is made of keeps the server busy', () => {
  const bombs: Readonly<Record<string, string>> = {
    depth: '<div>'.repeat(400_000),
    mixed: '<div><p>'.repeat(200_000),
    formatting: `${Array.from({ length: 100 }, (_, i) => `<b title=${i}>`).join('')}${'<p>a'.repeat(300_000)}`,
    amplified: `<b title="${'x'.repeat(3900)}"><i title="${'y'.repeat(3900)}">${'<p>a'.repeat(300_000)}`,
    fostered: '<table>'.repeat(20) + '<b>x</b>'.repeat(200_000),
    attributes: `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')}>x`,
    closing: `${'<div>'.repeat(200)}${'</b>'.repeat(400_000)}`,
    long: 'parola '.repeat(600_000),
  }
  for (const [name, html] of Object.entries(bombs)) {
    const started = process.cpuUsage()
    const safe = safeHtml(html)
    const { user, system } = process.cpuUsage(started)
    assert.ok(user + system < 6_000_000, `${name}: ${Math.round((user + system) / 1000)} ms`)
    assert.ok(safe.html.length < 3_200_000, name)
    assert.is(safe.cut, name !== 'attributes' && name !== 'closing', name)
  }
})

test.run()
