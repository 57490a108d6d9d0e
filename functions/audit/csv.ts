import { reportCsv } from '../../lib/history/audit/report-csv.ts'
import { askedReport } from './asked-report.ts'
import { auditView } from './audit-view.ts'
import { download } from './download.ts'

/** What is asked for as a table. */
export default auditView('/api/desk/registro.csv', async (_services, register, query) => {
  const report = await askedReport(register, query)
  return download(reportCsv(report), 'text/csv', report.period, 'csv')
})
