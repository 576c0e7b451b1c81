import type { Token } from '../../source.ts';
import { surroundingsOf } from '../assumed.ts';
import { evaluate, templateValue } from './evaluate.ts';
import { variablesOf } from './functions/files.ts';
import { shapeInCloudFormation } from './cloudformation-types.ts';
import { renderPolicyDocument } from './policy-document.ts';
import {
  computedAttributes,
  randomValues,
  resourceIds,
  resourceShapes,
  surroundings,
  type ResourceShape,
} from './resource-shapes.ts';
import type { Scope } from './scope.ts';
import type { Block, TemplateExpression } from './syntax.ts';
import { knownText, placedAt, stringAt, unknownAt, type Value } from './value.ts';

/** One instance of a resource or data source. */
export interface Resource {
  readonly block: Block;
  readonly type: string;
  readonly label: string;
  readonly scope: Scope;
}

/**
 * What an attribute of a resource is worth before the resource exists: what its arguments say, or a plausible
 * ARN or name of its type, marked as assumed.
 */
export function resourceAttribute(resource: Resource, name: string, at: Token): Value {
  const { block, type, scope } = resource;
  const isData = block.type === 'data';
  if (isData && type === 'aws_iam_policy_document' && (name === 'json' || name === 'minified_json'))
    return renderPolicyDocument(block, scope, at);
  if (type === 'template_file' && name === 'rendered') return renderedTemplate(resource, at);
  if ((type === 'local_file' || type === 'local_sensitive_file') && name === 'content')
    return localFile(resource, at);
  const computed =
    (isData ? surroundings[type]?.[name] : randomValues[type]?.[name]) ?? computedAttributes[type]?.[name];
  if (computed !== undefined) return assumed(computed, resource, at);
  if (isData && type === 'aws_service_principal' && name === 'name') return servicePrincipal(resource, at);
  if (isOwnArn(name, type)) {
    const known = resourceShapes[type] ?? shapeInCloudFormation(type);
    if (known) return assumed(known.arn, resource, at);
  }
  const shape = resourceShapes[type];
  if (name === 'arn' && isData && type === 'aws_iam_policy')
    return assumed('arn:{partition}:iam::aws:policy/{name}', resource, at);
  if (name === 'id' && type in resourceIds) return assumed(resourceIds[type] ?? '', resource, at);
  if (shape && name === 'id') return assumed(shape.id === 'arn' ? shape.arn : '{name}', resource, at);
  const argument = block.body.attributes.get(sameAs[type]?.[name] ?? name);
  const value = argument && evaluate(argument.value, scope);
  if (value && !(value.kind === 'unknown' && shape?.names.includes(name))) return placedAt(value, at);
  return shape?.names.includes(name) ? assumed('{name}', resource, at) : unknownAt(at);
}

/** `aws_s3vectors_vector_bucket.vector_bucket_arn` is the `arn` of other types. */
const isOwnArn = (attribute: string, type: string): boolean =>
  attribute === 'arn' || (attribute.endsWith('_arn') && type.endsWith(`_${attribute.slice(0, -4)}`));

/** Attributes that are worth what an argument of another name is. */
const sameAs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  terraform_data: { output: 'input' },
};

function assumed(pattern: string, resource: Resource, at: Token): Value {
  const known = surroundingsOf(resource.scope.module.run.options);
  const places: Readonly<Record<string, string>> = {
    partition: known.partition,
    suffix: known.urlSuffix,
    'reverse-suffix': known.urlSuffix.split('.').reverse().join('.'),
    account: known.accountId,
    region: known.region,
  };
  const text = pattern.replace(/\{([a-z-]+)\}/g, (whole, key: string) =>
    key === 'name' ? nameOf(resource) : (places[key] ?? whole),
  );
  return stringAt(text, at, at.source.text.slice(at.start, at.end));
}

/** The name that the resource's arguments give it, else its name in Terraform. */
function nameOf({ block, type, label, scope }: Resource): string {
  const shape: Pick<ResourceShape, 'names'> = resourceShapes[type] ??
    shapeInCloudFormation(type) ?? { names: ['name'] };
  for (const argument of shape.names) {
    const attribute = block.body.attributes.get(argument);
    const text = attribute && knownText(evaluate(attribute.value, scope));
    if (text)
      return text.replace(/^https?:\/\//, '').replace(/^\/(?=.)/, type === 'aws_ssm_parameter' ? '' : '/');
  }
  return label.replaceAll('_', '-');
}

function servicePrincipal(resource: Resource, at: Token): Value {
  const attribute = resource.block.body.attributes.get('service_name');
  const service = attribute && knownText(evaluate(attribute.value, resource.scope));
  return service === undefined ? unknownAt(at) : assumed(`${service}.amazonaws.com`, resource, at);
}

/** The template provider, from before `templatefile`. */
function renderedTemplate({ block, scope }: Resource, at: Token): Value {
  const { attributes } = block.body;
  const source = attributes.get('template');
  const variables = attributes.get('vars');
  if (!source) return unknownAt(at);
  const inner = scope.with(variablesOf(variables && evaluate(variables.value, scope)));
  const template = templateOf(source.value, scope);
  return template ? templateValue(template.parts, template, inner) : evaluate(source.value, inner);
}

/** `template = file("…")` means that the file is a template. */
function templateOf(
  expression: Parameters<typeof evaluate>[0],
  scope: Scope,
): TemplateExpression | undefined {
  const inner =
    expression.kind === 'template' &&
    expression.parts.length === 1 &&
    expression.parts[0]?.kind === 'interpolation'
      ? expression.parts[0].expression
      : expression;
  if (inner.kind !== 'call' || inner.name !== 'file' || !inner.args[0]) return undefined;
  const path = knownText(evaluate(inner.args[0], scope));
  const found = path === undefined ? undefined : scope.module.template(path, inner);
  return typeof found === 'string' ? undefined : found;
}

function localFile({ block, scope }: Resource, at: Token): Value {
  const content = block.body.attributes.get('content');
  if (content) return evaluate(content.value, scope);
  const name = block.body.attributes.get('filename');
  const path = name && knownText(evaluate(name.value, scope));
  const found = path === undefined ? undefined : scope.module.file(path, at);
  if (!found || typeof found === 'string') return unknownAt(at);
  const token = { source: found, start: 0, end: found.text.length };
  return { kind: 'string', parts: [{ text: found.text, exact: true, ...token }], ...token };
}
