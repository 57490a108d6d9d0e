import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { withPseudonyms } from '../../../lib/forge/pseudonyms/with-pseudonyms.ts'
import { verifyArchive } from '../../../lib/history/verify/verify-archive.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import { openArchive } from '../../../scripts/verify/open-archive.ts'
import { BY_PORTAL, PORTAL } from './forger.ts'
import { openOffice, type Office, SIGNERS, STORIES } from './honest.ts'

const NAMES = Object.keys(STORIES) as (keyof typeof STORIES)[]

async function told({ clock, dir }: Office) {
  const archive = await openArchive(dir)
  try {
    return (await verifyArchive({ archive, signers: SIGNERS, now: clock.now })).report
  } finally {
    await archive.close()
  }
}

test('whatever an office does by the rules, in whatever order, nothing of it is called false', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...NAMES), { minLength: 3, maxLength: 7 }), async (stories) => {
      const office = await openOffice()
      try {
        for (const [at, name] of stories.entries()) await STORIES[name](office, `${name.toLowerCase()}-${String(at)}`)
        const { findings } = await told(office)
        assert.equal(findings.filter(({ level }) => level !== 'exception'), [])
        const urgent = stories.filter((name) => name === 'emergencySigned' || name === 'emergencyUnsigned').length
        assert.is(findings.filter(({ name }) => name.startsWith('emergency-')).length, urgent)
      } finally {
        await office.end()
      }
    }),
    { numRuns: 4 },
  )
})

test('a history that keeps ids and no names is proved as well', async () => {
  const office = await openOffice()
  try {
    const plain = publishedReader(office.forge)
    const forge = withPseudonyms(office.forge, async () => (await plain()).people)
    const discreet = { ...office, forge, work: { ...office.work, forge, published: publishedReader(forge) } }
    for (const name of ['twoApprovals', 'suggestion', 'emergencySigned', 'scheduled', 'rulesTightened'] as const) await STORIES[name](discreet, name.toLowerCase())
    const { findings, looked } = await told(office)
    assert.equal(findings.map(({ name }) => name), ['first-content', 'emergency-signed'])
    assert.is(looked.get('decisions'), 5)
  } finally {
    await office.end()
  }
})

test('what is of the time before signatures is told as such, and what comes after is held to them', async () => {
  const office = await openOffice(null)
  try {
    await STORIES.simple(office, 'prima')
    const forge = await openEmbeddedForge({ dir: office.dir, committer: PORTAL, sign: BY_PORTAL, clock: office.work.now })
    await STORIES.simple({ ...office, forge, work: { ...office.work, forge, published: publishedReader(forge) } }, 'dopo')
    await forge.shutDown()
    const { counts, findings } = await told(office)
    assert.equal(findings.filter(({ level }) => level !== 'exception'), [])
    // The first content and a publication, and the steps of its record.
    assert.is(counts.get('before-signatures'), 2 + 3)
  } finally {
    await office.end()
  }
})

test.run()
