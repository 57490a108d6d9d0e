import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ourHost } from '../../scripts/server/our-host.ts'

test('on one machine the portal answers to this machine’s names, with any port', () => {
  const isOurs = ourHost({ publicUrl: null, host: '127.0.0.1' })
  for (const host of ['localhost', 'localhost:8080', 'LOCALHOST:8080', '127.0.0.1:8080', '[::1]:8080']) assert.ok(isOurs(host), host)
})

test('a name that only leads here does not make a page of others one of ours', () => {
  const isOurs = ourHost({ publicUrl: null, host: '127.0.0.1' })
  for (const host of ['', 'altro.example', 'localhost.altro.example', 'altro.example:8080', 'localhost:8080@altro.example', 'localhost:8080:1', '127.0.0.1.altro.example']) assert.not(isOurs(host), host)
})

test('an address it was told to listen on is one of its names', () => {
  assert.ok(ourHost({ publicUrl: null, host: '192.0.2.7' })('192.0.2.7:8080'))
  assert.ok(ourHost({ publicUrl: null, host: 'fd00::7' })('[fd00::7]:8080'))
})

test('with a public address only that one', () => {
  const isOurs = ourHost({ publicUrl: 'https://redazione.ente.example', host: '127.0.0.1' })
  assert.ok(isOurs('redazione.ente.example'))
  for (const host of ['localhost:8080', 'redazione.ente.example:8443', 'ente.example', 'x.redazione.ente.example']) assert.not(isOurs(host), host)
})

test.run()
