import { memberOf, type Node } from '../../node.ts';
import type { Surroundings } from '../assumed.ts';
import { textOfScalar } from '../composed-text.ts';
import type { ExtractOptions } from '../extraction.ts';
import { returnsOf } from './arns.ts';
import type { Resource, Scope, Template } from './template.ts';
import { assumed, known, tokenOf, unresolved } from './values.ts';

/** What a template's names stand for: parameters, pseudo parameters, and plausible names and ARNs of resources. */
export class References {
  readonly #template: Template;
  readonly #options: ExtractOptions;
  readonly #around: Surroundings;
  readonly #valueOf: (node: Node, scope: Scope) => Node | undefined;

  constructor(
    template: Template,
    options: ExtractOptions,
    around: Surroundings,
    valueOf: (node: Node, scope: Scope) => Node | undefined,
  ) {
    this.#template = template;
    this.#options = options;
    this.#around = around;
    this.#valueOf = valueOf;
  }

  /** What `Ref` returns for a parameter, a pseudo parameter or a resource. */
  ref(name: string, node: Node, expression?: string): Node {
    if (name.startsWith('AWS::')) return this.#pseudo(name, node, expression);
    const parameter = this.#template.parameters.get(name);
    if (parameter) return this.#parameter(name, parameter, node, expression);
    const resource = this.#resource(name);
    if (!resource) return unresolved(node, expression);
    const ref = returnsOf(resource.type)?.ref ?? '';
    if (/arn$/i.test(ref)) return this.#arn(resource, node, expression) ?? unresolved(node, expression);
    return this.#name(resource, ref, node, expression);
  }

  #resource(id: string): Resource | undefined {
    return this.#template.resources.get(id) ?? this.#template.added.get(id);
  }

  #pseudo(name: string, node: Node, expression?: string): Node {
    const { accountId, accountKnown, partition, region, regionKnown, urlSuffix } = this.#around;
    switch (name) {
      case 'AWS::AccountId':
        return accountKnown ? known(accountId, node) : assumed(accountId, node, expression);
      case 'AWS::Region':
        return regionKnown ? known(region, node) : assumed(region, node, expression);
      case 'AWS::Partition':
        return known(partition, node);
      case 'AWS::URLSuffix':
        return known(urlSuffix, node);
      case 'AWS::StackName':
        return assumed('StackName', node, expression);
      case 'AWS::StackId':
        return assumed(
          `arn:${partition}:cloudformation:${region}:${accountId}:stack/StackName/51af3dc0-da77-11e4-872e-1234567db123`,
          node,
          expression,
        );
      default:
        return unresolved(node, expression);
    }
  }

  #parameter(name: string, parameter: Node, node: Node, expression?: string): Node {
    const type = textOfScalar(memberOf(parameter, 'Type')?.value ?? node) ?? 'String';
    const given = this.#options.parameters?.[name];
    const standard = memberOf(parameter, 'Default')?.value;
    const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
    if (given === undefined && (type.startsWith('AWS::SSM::Parameter') || !standard))
      return unresolved(node, expression);
    const written = Array.isArray(given) ? given.map(String).join(',') : given;
    const text =
      typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean'
        ? String(written)
        : standard && textOfScalar(standard);
    // An empty default says that somebody else gives the value, or that a condition asks for it.
    if (text === undefined || (text === '' && given === undefined)) return unresolved(node, expression);
    if (!isList) return known(text, node);
    const items = text.split(',').map((item) => known(item.trim(), node));
    return { kind: 'array', items, ...tokenOf(node) };
  }

  /** What `Fn::GetAtt` returns. */
  attribute(id: string, attribute: string, node: Node, expression?: string): Node {
    const resource = this.#resource(id);
    const returns = resource && returnsOf(resource.type);
    if (!resource || !returns) return unresolved(node, expression);
    if (attribute === 'StreamArn' && resource.type.includes('Table'))
      return (
        this.#arn(resource, node, expression, '/stream/2024-01-01T00:00:00.000') ??
        unresolved(node, expression)
      );
    const own = [
      `${resource.type.split('::')[2] ?? ''}Arn`,
      'Arn',
      'ARN',
      'FunctionArn',
      'PolicyArn',
      'RuleArn',
    ];
    if (own.includes(attribute) || (attribute === returns.ref && /arn$/i.test(attribute)))
      return this.#arn(resource, node, expression) ?? unresolved(node, expression);
    const names = [...returns.arn.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    if (
      names.includes(attribute) ||
      attribute === 'Name' ||
      (attribute === returns.ref && !/ur[il]$/i.test(attribute))
    )
      return this.#name(resource, attribute, node, expression);
    return unresolved(node, expression);
  }

  #arn(resource: Resource, node: Node, expression?: string, suffix = ''): Node | undefined {
    const template = returnsOf(resource.type)?.arn;
    if (template === undefined) return undefined;
    const { accountId, partition, region } = this.#around;
    const text = template
      .replace(/:R:/, `:${region}:`)
      .replace(/:A:/, `:${accountId}:`)
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = this.#name(resource, name, node);
        const own = value.kind === 'unresolved' ? resource.id : (textOfScalar(value) ?? resource.id);
        return resource.type === 'AWS::Events::Rule' ? `${this.#bus(resource)}${own}` : own;
      });
    return assumed(`arn:${partition}:${text}${suffix}`, node, expression);
  }

  /** `audit/` before the name of a rule on a bus of its own: by name or ARN, of which the default one's is left out. */
  #bus({ properties, scope }: Resource): string {
    const given = memberOf(properties, 'EventBusName');
    const value = given && this.#valueOf(given.value, scope);
    const name = value && textOfScalar(value)?.replace(/^arn:.*:event-bus\//, '');
    return name === undefined || name === 'default' ? '' : `${name}/`;
  }

  /** The name that a resource gets: the property that gives it, or one like the logical id. */
  #name(resource: Resource, attribute: string, node: Node, expression?: string): Node {
    const property = namesOf(resource.type, attribute)
      .map((name) => memberOf(resource.properties, name))
      .find((member) => member !== undefined);
    const given = property && this.#valueOf(property.value, resource.scope);
    const text = given && textOfScalar(given);
    const path = textOfScalar(memberOf(resource.properties, 'Path')?.value ?? node) ?? '/';
    const prefix = attribute.endsWith('WithPath') && path.startsWith('/') ? path.slice(1) : '';
    if (text !== undefined) return assumed(`${prefix}${text}`, node, expression);
    return assumed(`${prefix}${resource.id}`, node, expression);
  }
}

/** The properties that give an attribute; only names are given by the author, ids are AWS's. */
function namesOf(type: string, attribute: string): string[] {
  const own = attribute.replace(/WithPath$/, '');
  if (!own.endsWith('Name') && own !== 'SecretId') return [own];
  return [own, 'Name', `${type.split('::')[2] ?? ''}Name`];
}
