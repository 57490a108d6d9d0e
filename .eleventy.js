// How Eleventy is used here.
//
// `npm run build` (scripts/build.ts) runs it once a site. The pages are not in this file, nor in folders of templates:
// they are the outputs of the site's graph (lib/site, templates/outputs.ts), the same graph the server keeps warm, so
// that what is published at once and what is built from nothing are equal, byte for byte. Eleventy gets them as data,
// `outputs`, and does what it is good at: one file each, at its place, media and assets copied beside them.
//
// To change a page, change its component in `templates/`. To add one, add it to `templates/plan/`.
// Plugins, transforms and passthrough copies of Eleventy may be added below; one that rewrites pages would make
// the two drivers differ, and tests/scripts/build.test.ts says so.

/** @param {import('@11ty/eleventy').UserConfig} eleventyConfig */
export default function (eleventyConfig) {
  // Content is read by the graph, not by Eleventy: nothing of the site's folder is a template.
  eleventyConfig.setTemplateFormats(['11ty.js'])
  eleventyConfig.setUseGitIgnore(false)

  eleventyConfig.addTemplate('outputs.11ty.js', {
    data: {
      // One file for each output; no collections, no layouts.
      pagination: { data: 'outputs', size: 1, alias: 'output' },
      permalink: ({ output }) => output.out,
      eleventyExcludeFromCollections: true,
    },
    render: ({ output }) => output.text,
  })
}
