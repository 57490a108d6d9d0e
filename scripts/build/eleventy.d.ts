// Eleventy 3 comes without types: what the build uses of it.
declare module '@11ty/eleventy' {
  interface UserConfig {
    addGlobalData(name: string, value: unknown): void
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void
    addTemplate(path: string, template: { data: object; render: (data: never) => string }): void
    setTemplateFormats(formats: readonly string[]): void
    setUseGitIgnore(use: boolean): void
  }

  export class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean; config: (config: UserConfig) => void })
    disableLogger(): void
    write(): Promise<void>
  }
}
