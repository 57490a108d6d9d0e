// The plugins of ajv that Decap's core calls; they have nothing to extend (see ajv.ts).
function nothing(): void {
  return undefined
}

export default nothing
export { nothing as instanceof, nothing as prohibited, nothing as select, nothing as uniqueItemProperties }
