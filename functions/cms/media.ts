import * as v from 'valibot'
import type { MediaAnswer } from '../../lib/protocol/cms.ts'
import { listMedia } from '../../lib/workflow/list-media.ts'
import { staffAction } from '../staff-endpoint.ts'

/** The media library: files in force and in open proposals, where this person may write. */
export default staffAction('/api/cms/media', v.strictObject({}), ({ work }, person): Promise<readonly MediaAnswer[]> => listMedia(work, person))
