import type { UndoEffectsAnswer } from '../../lib/protocol/decide.ts'
import { undoEffects } from '../../lib/workflow/decide/undo-effects.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

export default staffView('/api/desk/undo-effects', async ({ work }, person, query) => json((await undoEffects(work, person, Number(query.get('n')))) satisfies UndoEffectsAnswer))
