import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { riskOf } from '../../../../lib/mail/safe/risk-of.ts'
import { shownAs } from '../../../../lib/mail/safe/shown-as.ts'

const OCTETS = 'application/octet-stream'

test('programs, scripts, shortcuts and images of disks are told of, however their names end', () => {
  for (const [name, about] of [['setup.exe', /programma/], ['A.SCR', /programma/], ['x.jar', /programma/], ['fattura.js', /istruzioni/], ['fattura.vbs', /istruzioni/], ['avvio.ps1', /istruzioni/], ['nota.lnk', /collegamento/], ['disco.iso', /disco/], ['accesso.html', /pagina web/], ['logo.svg', /pagina web/], ['bilancio.xlsm', /macro/], ['vecchio.doc', /formato vecchio/], ['tutto.zip', /archivio/], ['x.exe.p7m', /programma/], ['x.exe. ', /programma/], ['x.ｅｘｅ', /programma/]] as const) {
    assert.match(riskOf(name, OCTETS) ?? '', about, name)
  }
})

test('a program that looks like a document says so', () => {
  assert.is(riskOf('fattura.pdf.exe', OCTETS), 'Si presenta come «.pdf», ma è un file «.exe»: non aprirlo.')
  assert.is(riskOf(`foto.jpg${' '.repeat(120)}.scr`, 'image/jpeg'), 'Si presenta come «.jpg», ma è un file «.scr»: non aprirlo.')
  assert.match(riskOf('fattura\u202efdp.exe', 'application/pdf') ?? '', /al contrario/)
  assert.match(riskOf('relazione.pdf', 'application/x-msdownload') ?? '', /non corrisponde/)
  assert.match(riskOf('', 'text/html') ?? '', /pagina web/)
})

test('what an office gets every day is left in peace', () => {
  for (const name of ['delibera.pdf', 'verbale.docx', 'conti.xlsx', 'IT01234567890_abc.xml', 'daticert.xml', 'postacert.eml', 'smime.p7s', 'atto.pdf.p7m', 'foto.jpeg', 'invito.ics', '', 'nome senza fine', 'v1.2 del 3.11']) assert.is(riskOf(name, OCTETS), null, name)
})

test('only pictures made of dots, plain texts and messages are shown', () => {
  assert.is(shownAs('a.png', 'image/png'), 'image')
  assert.is(shownAs('a.txt', 'text/plain'), 'text')
  assert.is(shownAs('a.eml', 'message/rfc822'), 'message')
  for (const [name, type] of [['a.svg', 'image/svg+xml'], ['a.html', 'text/html'], ['a.html', 'text/plain'], ['a.xml', 'text/xml'], ['a.ics', 'text/calendar'], ['a.pdf', 'application/pdf'], ['a.png', OCTETS], ['a', 'image/tiff'], ['a', 'constructor']] as const) assert.is(shownAs(name, type), null, `${name} ${type}`)
})

test.run()
