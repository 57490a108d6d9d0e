// Netlify's own engine for `_redirects` comes without types: what is used of it.
declare module 'netlify-redirector' {
  export interface RedirectRequest {
    readonly scheme: string
    readonly host: string
    readonly path: string
    readonly query: string
    readonly getHeader: (name: string) => string
    readonly getCookie: (name: string) => string
  }

  export interface RedirectMatch {
    readonly from: string
    readonly to: string
    readonly status: number
    readonly force: boolean
  }

  export interface RedirectMatcher {
    match(request: RedirectRequest): RedirectMatch | null
  }

  const engine: {
    parsePlain(rules: string, options: { readonly jwtSecret: string; readonly jwtRoleClaim: string }): Promise<RedirectMatcher>
  }
  export default engine
}
