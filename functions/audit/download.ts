import type { AuditPeriod } from '../../lib/model/audit/audit-period.ts'
import { SAFE_HEADERS } from '../safe-headers.ts'

/** A file that a browser saves under a name with its period. */
export function download(text: string, type: string, { from, to }: AuditPeriod, ending: string): Response {
  return new Response(text, { headers: { ...SAFE_HEADERS, 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="registro-${from}-${to}.${ending}"`, 'cache-control': 'private, no-store' } })
}
