/** Where to go after the log-in: a path of this host in plain characters, or the start page. Never another host. */
export function nextPath(asked: string | null): string {
  return asked !== null && /^\/(?!\/)[A-Za-z0-9/_.#?=&-]*$/.test(asked) && !asked.includes('..') ? asked : '/'
}
