const NAMES = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']
// Typed in a hurry, an accent becomes an apostrophe or is left out.
const CODES = new Map(NAMES.flatMap((name, i) => [name, name.replace('ì', 'i'), name.replace('ì', 'i’'), name.replace('ì', "i'")].map((spelled) => [spelled, i + 1] as const)))

/**
 * Reads days in words: «lunedì, mercoledì e venerdì», «da martedì a sabato»; 1 is Monday. `null` for anything else.
 *
 * @example readDays('da sabato a lunedì') // [6, 7, 1]
 */
export function readDays(text: string): readonly number[] | null {
  const [, first, last] = /^da(?:l|lla)? (\S+) a(?:l|lla)? (\S+)$/.exec(text) ?? []
  if (first && last) return stretch(CODES.get(first), CODES.get(last))
  const days = text.split(/, | e /).map((name) => CODES.get(name))
  return days.every((day) => day !== undefined) ? days : null
}

function stretch(first: number | undefined, last: number | undefined): readonly number[] | null {
  if (first === undefined || last === undefined) return null
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1)
}
