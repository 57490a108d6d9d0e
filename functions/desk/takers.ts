import type { TakersAnswer } from '../../lib/protocol/taken.ts'
import { takersOf } from '../../lib/workflow/queue/takers-of.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** Whom a proposal can be handed to. */
export default staffView('/api/desk/takers', async ({ work }, person, query) => json({ people: await takersOf(work, person, Number(query.get('n'))) } satisfies TakersAnswer))
