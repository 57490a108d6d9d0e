// Decap's TOML parser looks for Node with `eval` when it is loaded, which the policy reports; content here is YAML.
export default function parseToml(): never {
  throw new Error('TOML is not read here')
}
