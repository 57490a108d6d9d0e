import { REGISTER_STYLE } from '../../templates/audit/register-style.ts'
import { SAFE_HEADERS } from '../safe-headers.ts'
import { auditView } from './audit-view.ts'

/** The style of the page to print, beside it. */
export default auditView('/api/desk/registro.css', async () => new Response(REGISTER_STYLE, { headers: { ...SAFE_HEADERS, 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=3600' } }))
