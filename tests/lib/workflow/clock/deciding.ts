import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { proposalJobs } from '../../../../lib/workflow/clock/jobs.ts'
import { runDue } from '../../../../lib/workflow/clock/run-due.ts'
import { emergency } from '../../../../lib/workflow/decide/emergency.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { publishedReader } from '../../../../lib/workflow/published.ts'

/**
 * A process that decides and may die at it: `deciding.ts DIR NOW WHAT NUMBERS…`, where WHAT is `publish`, `emergency` or
 * `due`. It prints a line for each thing that was done, after it was.
 */
const [dir = '', now = '0', what = 'due', ...numbers] = process.argv.slice(2)
const forge = await openEmbeddedForge({ dir, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' } })
const work = { forge, published: publishedReader(forge), now: () => Number(now) }

if (what === 'due') {
  for (const { name, done, failed } of await runDue(proposalJobs(work), Number(now))) process.stdout.write(`${name} ${done} ${failed}\n`)
}
for (const number of numbers.map(Number)) {
  const person = (await work.published()).people.get('elena')
  const proposal = await forge.proposal(number)
  if (!person || proposal?.status !== 'pending_review') continue
  const { tip } = proposal
  if (what === 'publish') await publish(work, person, { number, tip })
  if (what === 'emergency') await emergency(work, person, { number, tip, reason: 'Non può aspettare.' })
  process.stdout.write(`${number}\n`)
}
await forge.shutDown()
