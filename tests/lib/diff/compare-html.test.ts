import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compareFragments, comparePages } from '../../../lib/diff/compare-html.ts'
import { renderMarkdown } from '../../../templates/text/markdown.ts'
import { blocks } from './generated-html.ts'
import { withoutMarks } from './without-marks.ts'

const normal = (html: string) => serialize(parseFragment(html))
const markdown = fc
  .array(fc.constantFrom('## Orari', 'Lo sportello è **aperto** il lunedì.', 'Lo sportello è aperto il martedì.', '- pane\n- vino\n  - rosso', '1. compila\n2. firma', '| A | B |\n| --- | --- |\n| 1 | 2 |', '| A | C | B |\n| --- | --- | --- |\n| 1 | 3 | 2 |', '> citazione', '```\na  b\n```', '[bando](/urp/a) e [altro](https://prova.example/)', '![ponte](/urp/media/p.png)', '东西 на русском مرحبا 👩‍👧'), { maxLength: 8 })
  .map((parts) => renderMarkdown(parts.join('\n\n'), { base: '/prova/' }))
const pages = fc.oneof(fc.tuple(blocks, blocks), fc.tuple(markdown, markdown))
/** The words that went and that came, each in alphabetical order: how they are grouped is the affair of each direction. */
const outcome = (before: string, after: string) => {
  const { changes } = compareFragments(before, after)
  const said = (side: 'before' | 'after') => changes.filter(({ kind }) => ['inserted', 'deleted', 'replaced'].includes(kind)).flatMap((change) => change[side].split(' ')).filter((text) => text !== '').sort()
  return { went: said('before'), came: said('after') }
}

test('both versions come back exactly: from the comparison, and from what a person looks at when the marks are taken out', () => {
  fc.assert(
    fc.property(pages, ([before, after]) => {
      const comparison = compareFragments(before, after)
      assert.is(comparison.original('before'), normal(before))
      assert.is(comparison.original('after'), normal(after))
      assert.is(withoutMarks(comparison.marked('before')), normal(before))
      assert.is(withoutMarks(comparison.marked('after')), normal(after))
    }),
    { numRuns: 400 },
  )
})

test('equal pages give no mark', () => {
  fc.assert(
    fc.property(pages, ([page]) => {
      const comparison = compareFragments(page, page)
      assert.equal(comparison.changes, [])
      assert.is(comparison.marked('together'), normal(page))
    }),
    { numRuns: 200 },
  )
})

test('every change that is counted can be found in the page, in its order, and no other', () => {
  fc.assert(
    fc.property(pages, ([before, after]) => {
      const comparison = compareFragments(before, after)
      const numbers = [...new Set([...comparison.marked('together').matchAll(/data-diff-n="(\d+)"/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b)
      assert.equal(numbers, comparison.changes.map(({ number }) => number))
    }),
    { numRuns: 300 },
  )
})

test('read backwards, what came went and what went came', () => {
  fc.assert(
    fc.property(fc.tuple(markdown, markdown), ([before, after]) => {
      const [there, back] = [outcome(before, after), outcome(after, before)]
      assert.equal([there.went, there.came], [back.came, back.went])
    }),
    { numRuns: 200 },
  )
})

test('what nobody sees is no change: white space, the order of attributes, anchors made from titles, icons and hidden notes', () => {
  const before = '<h2 id="testo-a">Orari</h2>\n<p>Lo  sportello\nè <a class="x" href="#testo-a">aperto</a>.<svg><use href="#i"></use></svg></p>'
  const after = '<h2 id="testo-b">Orari</h2><p>\nLo sportello è <a href="#testo-b">aperto</a>.<span class="visually-hidden"> (nota)</span> </p>'
  assert.equal(compareFragments(before, after).changes, [])
})

test('only the text of the page is marked, and what is around it passes as it is', () => {
  const page = (header: string, text: string) => `<!DOCTYPE html><html lang="it"><head><title>${header}</title></head><body><header><p>${header}</p></header><main id="contenuto"><nav><a href="/">${header}</a></nav><p>${text}</p></main><footer>${header}</footer></body></html>`
  const marked = comparePages(page('uno', 'In via Roma'), page('due', 'In piazza Roma')).marked('together')
  assert.match(marked, /^<!DOCTYPE html><html lang="it"><head><title>due<\/title><\/head><body><header><p>due<\/p><\/header><main id="contenuto"><nav><a href="\/">due<\/a><\/nav><p>In <del /)
  assert.match(marked, /<\/main><footer>due<\/footer><\/body><\/html>$/)
})

test('what follows from a publication by itself is no change of whoever wrote', () => {
  assert.equal(compareFragments('<p>Testo</p><dl><div data-made=""><dt>Aggiornato</dt><dd>lunedì</dd></div></dl>', '<p>Testo</p><dl></dl>').changes, [])
})

test('valid HTML stays valid: a row, an item and a cell are marked by an attribute, and words of ours stand where words may', () => {
  const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`
  const pairs: readonly (readonly [string, string])[] = [
    [table('<tr><td>uno due</td></tr>'), table('<tr><td>uno due</td></tr><tr><td>tre quattro</td></tr>')],
    ['<ul><li>uno</li></ul>', '<ul><li>uno</li><li>due</li></ul>'],
    ['<p>x</p>', `<p>x</p>${table('<tr><td>uno due</td></tr>')}`],
    ['<p>x</p>', '<p>x</p><dl><div><dt>uno</dt><dd>due</dd></div></dl>'],
  ]
  for (const [before, after] of pairs) {
    const marked = compareFragments(before, after).marked('together')
    assert.is(normal(marked), marked, 'a browser builds the same tree')
    assert.match(marked, /data-diff="inserted"/)
    assert.not.match(marked, /<(?:tr|tbody|table|ul|dl)[^>]*><span/)
  }
})

test('hostile text stays text', () => {
  const marked = compareFragments('<p>&lt;script&gt;</p>', '<p>&lt;img src=x onerror=alert(1)&gt; "x" &amp;amp;</p>').marked('together')
  assert.not.match(marked, /<img|<script/)
})

test('an image with lighter ones beside it is still one image: its words are told, how it is offered is not', () => {
  const picture = (name: string, alt: string, width = 480) => `<figure><picture><source type="image/avif" srcset="/urp/media/${name}.1-${width}.avif ${width}w" sizes="100vw"><img src="/urp/media/${name}" alt="${alt}"></picture></figure>`
  const plain = '<figure><img src="/urp/media/ponte.jpg" alt="Il ponte"></figure>'
  const told = (before: string, after: string) => compareFragments(before, after).changes.map(({ kind, before: was, after: is }) => [kind, was, is].join(' | '))
  assert.equal(told(picture('ponte.jpg', 'Il ponte'), picture('ponte.jpg', 'Il ponte', 960)), [])
  assert.equal(told(plain, picture('ponte.jpg', 'Il ponte')), [])
  const other = '<figure><img src="/urp/media/torre.jpg" alt="La torre"></figure>'
  assert.equal(told(picture('ponte.jpg', 'Il ponte'), picture('torre.jpg', 'La torre')), told(plain, other))
  assert.ok(told(plain, other).length > 0)
  assert.equal(told(picture('ponte.jpg', 'Il ponte'), picture('ponte.jpg', 'Il ponte di notte')), told(plain, plain.replace('Il ponte', 'Il ponte di notte')))
})

test.run()
