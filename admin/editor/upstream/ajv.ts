// ajv compiles schemas with `new Function`, which `script-src 'self'` forbids; the configuration comes from our server,
// typed and tested, so there is nothing left to validate in the browser.
export default class Ajv {
  readonly errors = null

  validate(): true {
    return true
  }
}
