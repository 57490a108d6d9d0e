// Eleventy's image plugin comes without types: what is used of it.
declare module '@11ty/eleventy-img' {
  interface Options {
    readonly widths: readonly number[]
    readonly formats: readonly string[]
    readonly dryRun: true
    readonly useCache: false
    readonly fixOrientation: true
    readonly sharpAvifOptions?: object
    readonly sharpWebpOptions?: object
  }
  export default function Image(source: Buffer, options: Options): Promise<Readonly<Record<string, readonly { readonly width: number; readonly buffer: Buffer }[]>>>
}
