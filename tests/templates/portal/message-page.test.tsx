import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { renderPage } from '../../../templates/layout/document.tsx'
import { MessagePage } from '../../../templates/portal/message-page.tsx'
import { ASSETS } from '../../lib/site/input.ts'

test('a message says what happened and what to do, and is text whatever it quotes', () => {
  const html = renderPage(<MessagePage assets={ASSETS} message={{ title: 'Non si può', sentence: 'Il file <b>x</b> è troppo grande.', remedy: 'Prova con uno più piccolo.', actions: [{ label: 'Torna', url: '/?a=1&b="2"' }] }} />)
  assert.match(html, 'Il file &lt;b>x&lt;/b> è troppo grande.')
  assert.match(html, 'Prova con uno più piccolo.')
  assert.match(html, 'href="/?a=1&amp;b=&quot;2&quot;"')
})

test('who is logged in is shown with a way out that is not a link', () => {
  const message = { title: 'Ciao', sentence: 'Va bene.', remedy: '' }
  const html = renderPage(<MessagePage assets={ASSETS} message={message} person={{ name: 'Anna Verdi', role: 'Referente', logout: '/api/esci' }} />)
  assert.match(html, 'Anna Verdi')
  assert.match(html, '<form method="post" action="/api/esci">')
  assert.not.match(renderPage(<MessagePage assets={ASSETS} message={message} />), '<form')
})

test.run()
