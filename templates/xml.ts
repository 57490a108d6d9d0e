/** Text as it may stand in XML, in an element or in an attribute between double quotes. */
export function xmlText(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
