import { createHash } from 'node:crypto'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { frameDocument } from '../../../../admin/mailbox/frame/frame-document.ts'
import { FRAME_STYLE, FRAME_STYLE_HASH } from '../../../../admin/mailbox/frame/frame-style.ts'
import { MAILBOX_POLICY } from '../../../../admin/mailbox/policy.ts'

test('the policy under which a message is read stands before anything else', () => {
  const written = frameDocument({ html: '<p>Ciao</p>', remote: false, title: 'Testo' })
  assert.match(written, /^<!doctype html><html lang="it"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; [^"]*script-src 'none'; form-action 'none'; base-uri 'none'">/)
  assert.match(written, /<base target="_blank">/)
  assert.match(written, /<div class="messaggio"><p>Ciao<\/p><\/div><\/body><\/html>$/)
})

test('pictures of other hosts are let in for one message alone, and only over TLS', () => {
  assert.match(frameDocument({ html: '', remote: true, title: '' }), /img-src data: https:;/)
  assert.not.match(frameDocument({ html: '', remote: false, title: '' }), /img-src[^;]*https?:/)
})

test('a title is a title whatever it holds', () => {
  assert.not.match(frameDocument({ html: '', remote: false, title: '</title><script>"' }), /<script|<\/title><\w+>"/)
})

test('the page and the frame know the one style sheet by its hash', () => {
  assert.is(FRAME_STYLE_HASH, `sha256-${createHash('sha256').update(FRAME_STYLE).digest('base64')}`)
  assert.ok(MAILBOX_POLICY.includes(`style-src-elem 'self' '${FRAME_STYLE_HASH}'`))
  assert.not.match(FRAME_STYLE, /</)
})

test.run()
