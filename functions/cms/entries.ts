import { accessPath } from '../../lib/access/covering.ts'
import { mayRead, mayWrite } from '../../lib/access/decide.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { EntriesMessage, type EntriesAnswer } from '../../lib/protocol/cms.ts'
import { staffAction } from '../staff-endpoint.ts'

/** The published entries of a collection in one request: those this person may change, or all they may read. */
export default staffAction('/api/cms/entries', EntriesMessage, async ({ work }, person, { collection, scope }): Promise<EntriesAnswer> => {
  const { files, head, rules } = await work.published()
  const may = scope === 'readable' ? mayRead : mayWrite
  const own = files.filter(({ path }) => {
    const place = readEntryPath(path)
    return place !== null && `${place.site}-${place.type}` === collection && may(rules, person, accessPath(path))
  })
  const entries = await Promise.all(own.map(async ({ path, oid }) => ({ path, oid, text: new TextDecoder().decode(await work.forge.blob(oid)) })))
  return { head, entries }
})
