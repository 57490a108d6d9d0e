/** The name of a file from its path, or from the address of a file that is still a proposal, which carries the path as a parameter. */
export function nameOf(address: string): string {
  const path = new URLSearchParams(address.split('?')[1]).get('path') ?? address
  return path.slice(path.lastIndexOf('/') + 1)
}
