import { readFile } from 'node:fs/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { installedPackages } from '../../../scripts/licences/installed-packages.ts'
import { isAllowed } from '../../../scripts/licences/is-allowed.ts'
import { builtAssets } from '../../built-assets.ts'

const packages = await installedPackages('.')

test('every package an install brings may be part of a work under the AGPL', () => {
  assert.ok(packages.length > 500)
  assert.equal(packages.filter(({ licence }) => licence === null || !isAllowed(licence)).map(({ name }) => name), [])
})

test('of licences joined by OR one is enough, of those joined by AND all are needed', () => {
  for (const fine of ['MIT', '(MIT OR EUPL-1.1+)', 'MIT or MPL-2.0', 'Apache-2.0 AND LGPL-3.0-or-later', '(MIT AND Zlib)']) assert.ok(isAllowed(fine), fine)
  for (const wrong of ['SSPL-1.0', 'CC-BY-NC-4.0', 'MIT AND SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', '']) assert.not.ok(isAllowed(wrong), wrong)
})

test('what is only there to work on the product is told apart from what runs', () => {
  const byName = new Map(packages.map((each) => [each.name, each.development]))
  assert.equal([byName.get('eslint'), byName.get('valibot'), byName.get('preact')], [true, false, false])
})

test('the licences of what browsers load are served whole', async () => {
  const { addresses } = await builtAssets()
  const text = await readFile(addresses.get('/licenze.txt') ?? '', 'utf8')
  for (const name of ['decap-cms-core', 'preact', 'dompurify', 'squire-rte', 'bootstrap-italia', 'slate', 'react']) assert.match(text, new RegExp(`^${name} \\d`, 'm'))
  assert.match(text, 'SIL OPEN FONT LICENSE')
  assert.match(text, 'Permission is hereby granted, free of charge')
})

test.run()
