import { effectiveTable } from '../../lib/access/effective.ts'
import { InvalidRulesProblem } from '../../lib/access/invalid-rules-problem.ts'
import { loadRules } from '../../lib/access/load.ts'
import { Problem } from '../../lib/errors/problem.ts'
import { DiskObjects } from '../../lib/forge/embedded/objects/disk-objects.ts'
import { ObjectStore } from '../../lib/forge/git/objects/object-store.ts'
import { entryAt } from '../../lib/forge/git/trees/entry-at.ts'
import { parseSites } from '../../lib/model/sites.ts'

/**
 * Who may what at the published commit, worked out path by path, as JSON: to be read where this program is not at hand.
 * Rules that do not load are no reason to have no copy: the text then says why.
 */
export async function compiledRules(repository: string, head: string): Promise<string> {
  const store = new ObjectStore(new DiskObjects(repository))
  try {
    const tree = await store.treeOf(head)
    const text = async (path: string) => {
      const entry = await entryAt(store, tree, path)
      return entry ? Buffer.from(await store.blob(entry.oid)).toString('utf8') : ''
    }
    const rules = loadRules(await text('content/regole.yml'), parseSites(await text('content/siti.yml')))
    return asJson({ commit: head, members: rules.members, groups: Object.fromEntries(rules.groups), effective: effectiveTable(rules), lanes: rules.lanes ?? [] })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return asJson({ commit: head, problem: error.message, issues: error instanceof InvalidRulesProblem ? error.data : {} })
  } finally {
    await store.close()
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
