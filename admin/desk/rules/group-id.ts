/** Where in the page a group's people are. */
export function groupId(name: string): string {
  return `gruppo-${name}`
}
