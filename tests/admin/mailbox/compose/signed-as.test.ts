import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { richOfText } from '../../../../admin/mailbox/compose/rich/rich-of-text.ts'
import { letterText } from '../../../../admin/mailbox/compose/start/letter-text.ts'
import { signedAs } from '../../../../admin/mailbox/compose/start/signed-as.ts'

const [ELENA, URP] = ['Elena Bassi\nURP ($1, 0574 000000)', 'Lo sportello\n<URP>']
const both = (text: string) => ({ text, html: richOfText(text) })

test('a signature gives way to another, in plain and in rich text, and back', () => {
  const written = both(`Buongiorno.${letterText(ELENA, '> Ciao\n> -- \n> Altri')}`)
  const office = signedAs(written, ELENA, URP)
  assert.equal(office, both(`Buongiorno.${letterText(URP, '> Ciao\n> -- \n> Altri')}`))
  assert.equal(signedAs(office, URP, ELENA), written)
})

test('an editor’s own marks do not hide it', () => {
  const html = '<div>Ciao</div><div dir="ltr">--&nbsp;</div><div dir="ltr">Elena Bassi<br></div>'
  assert.is(signedAs({ text: '', html }, 'Elena Bassi', 'URP').html, '<div>Ciao</div><div>-- </div><div>URP</div>')
})

test('a signature that somebody changed, or took away, stays as they left it', () => {
  for (const text of ['Ciao.\n\n-- \nElena, dal telefono', 'Ciao.', 'Ciao.\n\n> -- \n> Elena Bassi']) assert.is(signedAs({ text, html: null }, 'Elena Bassi', 'URP').text, text)
  assert.is(signedAs({ text: '', html: null }, '', 'URP').text, letterText('URP'))
  assert.is(signedAs({ text: 'Già scritto', html: null }, '', 'URP').text, 'Già scritto')
})

test('without a signature for the other, none is left', () => assert.is(signedAs({ text: `Ciao.${letterText('Elena')}`, html: null }, 'Elena', '').text.trimEnd(), 'Ciao.'))

test.run()
