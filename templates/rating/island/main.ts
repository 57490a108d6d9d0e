import './rating-island.ts'
import './results-island.ts'
