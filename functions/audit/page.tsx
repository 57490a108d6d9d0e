import { RegisterPage } from '../../templates/audit/register-page.tsx'
import { renderPage } from '../../templates/layout/document.tsx'
import { portalPage } from '../portal-page.tsx'
import { askedReport } from './asked-report.ts'
import { auditView } from './audit-view.ts'

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What is asked for as a page to print. */
export default auditView('/api/desk/registro.html', async (_services, register, query) => portalPage(renderPage(<RegisterPage report={await askedReport(register, query)} style="registro.css" />), 200, { 'content-security-policy': POLICY }))
