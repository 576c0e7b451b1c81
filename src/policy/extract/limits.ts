/**
 * What a file may cost. A pull request is written by whoever opens it, so the readers refuse, with the reason,
 * what would take unbounded time or memory.
 */
export const limits = {
  /** JSON text, in UTF-16 code units. The largest honest inputs are Terraform plans. */
  jsonLength: 32 * 1024 * 1024,
  /** YAML text; CloudFormation takes templates of 1 MB at most. */
  yamlLength: 1024 * 1024,
  /** Lists and objects inside each other. */
  depth: 400,
  /** Values of one file, with each alias counted as all the values that it stands for. */
  nodes: 2_000_000,
  /** Values that the aliases of one YAML file may add. */
  aliasedNodes: 200_000,
  /** Steps of evaluating one template's functions. An honest template of 1 MB needs a hundredth. */
  steps: 500_000,
  /** Characters of a text that functions put together; a policy has 20,480 at most. */
  textLength: 200_000,
  /** Resources of one template, with those that loops make; CloudFormation takes 500. */
  resources: 20_000,
} as const;
