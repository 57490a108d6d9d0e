import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { mario, portale } from '../people.ts'

/**
 * A process that saves again and again in the proposal of a branch, and prints the name of each file that was
 * saved, after it was: `saver.ts DIR BRANCH PREFIX COUNT`. A save refused as stale is made again from the new tip.
 */
const [dir = '', branch = '', prefix = '', count = '0'] = process.argv.slice(2)
const forge = await openEmbeddedForge({ dir, committer: portale })

async function save(path: string): Promise<void> {
  const proposal = (await forge.open(branch)) as Proposal
  const changes = [{ path, content: new TextEncoder().encode(`${path}\n`.repeat(50)) }]
  try {
    await forge.amend({ number: proposal.number, expectedTip: proposal.tip, author: mario, message: path, changes })
  } catch (error) {
    if ((error as { code?: string }).code !== 'stale-tip') throw error
    await save(path)
  }
}

for (let done = 0; done < Number(count); done++) {
  await save(`${prefix}/${done}.md`)
  process.stdout.write(`${prefix}/${done}.md\n`)
}
await forge.shutDown()
