import { accessPath } from '../../lib/access/covering.ts'
import { mayRead } from '../../lib/access/decide.ts'
import { type EntriesAnswer, EntryMessage } from '../../lib/protocol/cms.ts'
import { ProposalMissingProblem } from '../../lib/workflow/problems/proposal-missing-problem.ts'
import { staffAction } from '../staff-endpoint.ts'

/** One published entry with the commit it was read at: the base of the next save. */
export default staffAction('/api/cms/entry', EntryMessage, async ({ work }, person, { path }): Promise<EntriesAnswer['entries'][number] & { head: string }> => {
  const { files, head, rules } = await work.published()
  const file = files.find((item) => item.path === path)
  if (!file || !mayRead(rules, person, accessPath(path))) throw new ProposalMissingProblem({ path })
  return { head, path, oid: file.oid, text: new TextDecoder().decode(await work.forge.blob(file.oid)) }
})
