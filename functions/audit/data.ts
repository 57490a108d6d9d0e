import { reportJson } from '../../lib/history/audit/report-json.ts'
import { askedReport } from './asked-report.ts'
import { auditView } from './audit-view.ts'
import { download } from './download.ts'

/** What is asked for as data. */
export default auditView('/api/desk/registro.json', async (_services, register, query) => {
  const report = await askedReport(register, query)
  return download(reportJson(report), 'application/json', report.period, 'json')
})
