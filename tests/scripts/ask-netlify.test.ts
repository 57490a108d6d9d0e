import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { askAll } from '../../scripts/ask-netlify/ask-all.ts'
import { parseHooks } from '../../scripts/ask-netlify/hooks.ts'
import { moduleOf } from '../module-of.ts'

const KEY = '65f0c0ffee65f0c0ffee65f0'
const HOOKS = `prato=https://api.netlify.com/build_hooks/${KEY}\n\nintranet=https://api.netlify.com/build_hooks/${KEY.replace('65', '66')}\n`

/** A Netlify that gives these answers in turn; `null` is one that does not come. */
function netlify(...answers: readonly (number | null)[]) {
  const asked: string[] = []
  const waiting = [...answers]
  const fetch = ((url: string, { method, redirect }: RequestInit) => {
    asked.push(`${method ?? ''} ${redirect ?? ''} ${url.slice(-6)}`)
    const status = waiting.shift()
    return typeof status === 'number' ? Promise.resolve({ status }) : Promise.reject(new Error(`cannot reach ${url}`))
  }) as unknown as typeof globalThis.fetch
  return { asked, ask: () => askAll(parseHooks(HOOKS) ?? [], fetch, () => Promise.resolve()) }
}

test('every project is asked for once, and follows no redirect', async () => {
  const { ask, asked } = netlify(200, 200)
  assert.is((await ask()).size, 0)
  assert.equal(asked, ['POST error ee65f0', 'POST error ee65f0'])
})

test('a Netlify that stumbles is asked again, one that says no is not', async () => {
  const stumbling = netlify(503, null, 200, 404)
  assert.equal([...(await stumbling.ask())], [['intranet', 404]])
  assert.is(stumbling.asked.length, 4)
})

test('after three tries it is told which project was not built, and the other was asked for all the same', async () => {
  assert.equal([...(await netlify(null, null, null, 200).ask())], [['prato', null]])
})

test('an address that is not a hook of Netlify’s is refused, and so is the rest with it', () => {
  for (const line of ['prato=https://api.netlify.com.altrove.example/build_hooks/65f0c0ffee65', `prato=http://api.netlify.com/build_hooks/${KEY}`, 'prato=https://api.netlify.com/build_hooks/../sites', KEY]) assert.is(parseHooks(`${HOOKS}${line}`), null, line)
})

test('the command has nothing to do without the setting, and never writes an address', () => {
  const run = (hooks?: string) => spawnSync(process.execPath, [...moduleOf('scripts/ask-netlify.ts')], { encoding: 'utf8', env: { PATH: process.env.PATH, NETLIFY_BUILD_HOOKS: hooks } })
  assert.match(run().stdout, /non c’è nessun progetto/)
  const { status, stderr, stdout } = run(`prato=https://altrove.example/${KEY}`)
  assert.is(status, 1)
  assert.not.ok(`${stdout}${stderr}`.includes(KEY))
})

test.run()
