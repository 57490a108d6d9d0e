import { Problem } from '../../errors/problem.ts'
import type { Hex } from './contrast.ts'

/** A site's colour on which no text is read, or that is not seen on white (WCAG 2.2, 1.4.3 and 1.4.11). */
export class IllegibleColourProblem extends Problem {
  readonly code = 'illegible-colour'
  readonly status = 500
  readonly remedy: string

  constructor(place: string, colour: Hex, better: Hex) {
    super(`Il colore ${colour} in «${place}» del file dei siti (siti.yml) non ha abbastanza contrasto: le scritte non si leggerebbero.`, { place, colour, better })
    this.remedy = `Scrivi «${better}», che è lo stesso colore un po’ più scuro, o scegline un altro.`
  }
}
