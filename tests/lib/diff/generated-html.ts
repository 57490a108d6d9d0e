import fc from 'fast-check'

const word = fc.constantFrom('uffici', 'aperti', 'il', 'lunedì', 'l’anagrafe', '日本語', 'مرحبا', '👩‍👧', 'via', 'Roma', '2026', '.', ',', '&amp;', '&nbsp;', '&lt;b&gt;')
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '')
const plain = fc.array(fc.tuple(word, space), { minLength: 0, maxLength: 8 }).map((parts) => parts.flat().join(''))

const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.constantFrom('<img src="/a.png" alt="uno">', '<img src="/b.png" alt="">', '<br>', '<svg><use href="#x"></use></svg>', '<span></span>', '<span class="visually-hidden"> nota</span>'),
    fc.tuple(fc.constantFrom('strong', 'em', 'code', 'span', 'small'), tie('inline')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc.tuple(fc.constantFrom('/a', '/b', '#c'), plain).map(([href, inside]) => `<a href="${href}">${inside}</a>`),
    fc.array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join('')),
  ),
}))

const table = fc.array(fc.array(plain, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(
  (rows) => `<table><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`,
)

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((inside) => `<p>${inside}</p>`),
    fc.tuple(fc.constantFrom('h2', 'h3', 'blockquote'), plain).map(([tag, inside]) => `<${tag} id="x">${inside}</${tag}>`),
    fc.tuple(fc.constantFrom('ul', 'ol'), fc.array(fc.tuple(inline, fc.oneof(fc.constant(''), tie('block'))), { maxLength: 4 })).map(
      ([tag, items]) => `<${tag}>\n${items.map(([inside, more]) => `<li>${inside}${more}</li>`).join('\n')}\n</${tag}>`,
    ),
    table,
    plain.map((inside) => `<pre><code>x${inside}</code></pre>`),
    fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 3 }).map((facts) => `<dl>${facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`),
    fc.constantFrom('<hr>', '<figure><img src="/a.png" alt="uno"></figure>', '<figure><img src="/b.png" alt="due"><figcaption>Due</figcaption></figure>', '<nav><a href="/x">x</a></nav>', 'testo sciolto', '<a href="/a"><div>blocco</div></a>'),
    fc.tuple(fc.constantFrom('div', 'section'), fc.array(tie('block'), { maxLength: 3 })).map(([tag, inside]) => `<${tag} class="x">${inside.join('\n')}</${tag}>`),
  ),
}))

/** HTML as pages have it: lists in lists, tables, facts, links, images, text of several scripts, and space where nobody sees it. */
export const blocks = fc.array(block, { maxLength: 5 }).map((parts) => parts.join('\n'))
