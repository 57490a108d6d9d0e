import { readPeriod } from '../../lib/model/rating/period.ts'
import { deskRatings } from '../feedback/desk-ratings.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What readers said of the pages that the person who is logged in answers for. */
export default staffView('/api/desk/ratings', async (services, person, query) => json(await deskRatings(services, person, readPeriod(query.get('periodo') ?? ''))))
