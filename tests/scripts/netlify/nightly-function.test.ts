import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createNightlyFunction } from '../../../scripts/netlify/create-nightly-function.ts'

const HOOKS = ['https://api.netlify.com/build_hooks/aaaaaaaaaaaaaaaaaaaaaaaa', 'https://api.netlify.com/build_hooks/bbbbbbbbbbbbbbbbbbbbbbbb']

/** What a call at a moment asks for, and what it answers. */
async function called(moment: string, { hooks = HOOKS.map((hook, i) => `progetto-${i}=${hook}`).join('\n'), context = 'production', status = 200 } = {}) {
  const asked: string[] = []
  const told: string[] = []
  const fetch = (async (address: string, { method }: RequestInit) => {
    asked.push(`${String(method)} ${address}`)
    return new Response(null, { status })
  }) as typeof globalThis.fetch
  const night = createNightlyFunction({ environment: { NETLIFY_BUILD_HOOKS: hooks }, log: (event, data) => void told.push(`${event} ${JSON.stringify(data)}`), fetch, now: () => Date.parse(moment) })
  const answer = await night(new Request('https://portale.example/.netlify/functions/nightly', { method: 'POST' }), { deploy: { context } })
  return { asked, told, status: answer.status }
}

test('just after midnight in Rome each site is asked to be built, once a night, in summer and in winter', async () => {
  for (const [moment, isNight] of [['2026-07-01T22:05:10Z', true], ['2026-07-01T23:05:10Z', false], ['2026-12-01T22:05:10Z', false], ['2026-12-01T23:05:10Z', true], ['2026-12-01T23:00:30Z', true]] as const) {
    const { asked, status } = await called(moment)
    assert.equal([asked.length, status], [isNight ? 2 : 0, 204], moment)
  }
  assert.equal((await called('2026-12-01T23:05:00Z')).asked, HOOKS.map((hook) => `POST ${hook}`))
})

test('a preview builds nothing, no address but Netlify’s own is called, and nothing that was set is told', async () => {
  assert.equal((await called('2026-12-01T23:05:00Z', { context: 'deploy-preview' })).asked, [])
  for (const other of ['http://169.254.169.254/', 'https://api.netlify.com.altro.example/build_hooks/aaaaaaaaaaaa']) {
    const { asked, status, told } = await called('2026-12-01T23:05:00Z', { hooks: `uno=${HOOKS[0]}\ndue=${other}` })
    assert.equal([asked.length, status, told], [0, 500, ['night-failed {"asked":0,"failed":1}']])
  }
  assert.equal((await called('2026-12-01T23:05:00Z', { hooks: '' })).status, 204)
})

test('a build that could not be asked for is a failure the host sees', async () => {
  assert.is((await called('2026-12-01T23:05:00Z', { status: 404 })).status, 500)
})

test.run()
