// A process of its own for feedback.test.ts: rates a page so many times, or counts the months that are over.
import { countMonths } from '../../../lib/feedback/count-months.ts'
import { keepRating } from '../../../lib/feedback/keep-rating.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const [dir = '', what = '', day = '', times = '0'] = process.argv.slice(2)
const store = openStore(dir)
if (what === 'count') await countMonths(store, 'prato', day)
else await Promise.all(Array.from({ length: Number(times) }, (_, i) => keepRating(store, 'prato', day, { page: '/servizi/', about: 'pagina', stars: 5, answer: 'chiare', text: i % 10 === 0 ? 'Bene così' : '' })))
