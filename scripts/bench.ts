// npm run bench [-- NAME]: figures as ratios of two things measured in the same run, median and spread. Never a test.
import { decisions } from './bench/decisions.ts'
import { diffPages } from './bench/diff.ts'
import { gateCost } from './bench/gate-cost.ts'
import { historyCost } from './bench/history.ts'
import { lighthouseScores } from './bench/lighthouse.ts'
import { logCost } from './bench/log-cost.ts'
import { nginxGate } from './bench/nginx-gate.ts'
import { AUDIT, proofCost, VERIFY } from './bench/proofs.ts'
import { publishToServed } from './bench/publish-to-served.ts'
import { queue } from './bench/queue.ts'
import { queueBrowser } from './bench/queue-browser.ts'
import { weight } from './bench/weight.ts'
import { searchCost } from './bench/search.ts'
import { webmail } from './bench/webmail.ts'
import { BENCH_WORDS as say } from './bench/words.ts'

const YEARS = { commits: 20_000, pages: 10_000 }

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  decisions,
  diff: diffPages,
  'gate-cost': gateCost,
  'history-20000': () => historyCost(YEARS),
  'audit-20000': () => proofCost(AUDIT, YEARS),
  'verify-20000': () => proofCost(VERIFY, YEARS),
  lighthouse: lighthouseScores,
  'log-cost': logCost,
  'nginx-gate': nginxGate,
  queue,
  'queue-browser': queueBrowser,
  webmail,
  weight,
  search: () => searchCost('sample'),
  'search-10000': () => searchCost('corpus'),
  'publish-sample': () => publishToServed('sample'),
  'publish-5000': () => publishToServed('corpus'),
}

const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(say.begin(name))
  await run()
}
