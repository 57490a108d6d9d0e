import * as v from 'valibot'
import { editorConfigFor } from '../../lib/workflow/editor-config-for.ts'
import { staffAction } from '../staff-endpoint.ts'

/** The editor's configuration for this person: only what they may write. */
export default staffAction('/api/cms/config', v.strictObject({}), async ({ work, origin }, person) => ({
  config: await editorConfigFor(work, person, origin()),
  person: { id: person.id, name: person.name },
}))
