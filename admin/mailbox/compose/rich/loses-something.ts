/** Whether plain text would not say all that rich text does. */
export function losesSomething(html: string): boolean {
  return /<(?:b|strong|i|em|u|s|a|ul|ol|h[1-6]|table|pre|code)\b/i.test(html)
}
