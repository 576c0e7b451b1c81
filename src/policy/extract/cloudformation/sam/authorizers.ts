import { memberOf, type Member, type Node, type Path } from '../../../node.ts';
import { textOfScalar } from '../../composed-text.ts';
import { nodeOf } from '../generated.ts';
import { permissionStatement } from '../permissions.ts';
import { permissionType, type TemplateReader } from '../reader.ts';
import type { Resource } from '../template.ts';

const isTrue = (node: Node | undefined): boolean => node?.kind === 'boolean' && node.value;

/** The permissions with which an API may invoke its authorizers, and a WebSocket API the functions of its routes. */
export function readApiPermissions(resource: Resource, properties: Node, reader: TemplateReader): void {
  const auth = memberOf(properties, 'Auth')?.value;
  if (resource.type === 'AWS::Serverless::WebSocketApi') {
    const arn = memberOf(auth, 'AuthArn');
    if (arn && !memberOf(auth, 'InvokeRole'))
      addInvocation(resource, arn, arn.value, 'authorizers/*', ['Properties', 'Auth'], reader);
    readRoutes(resource, properties, reader);
    return;
  }
  // REST APIs add the permission unless told not to, HTTP APIs only if told to.
  const isRest = resource.type === 'AWS::Serverless::Api';
  const authorizers = memberOf(auth, 'Authorizers')?.value;
  for (const member of authorizers?.kind === 'object' ? authorizers.members : []) {
    const target = memberOf(member.value, 'FunctionArn')?.value;
    const flag = isRest ? 'DisableFunctionDefaultPermissions' : 'EnableFunctionDefaultPermissions';
    if (!target || isTrue(memberOf(member.value, flag)?.value) === isRest) continue;
    addInvocation(
      resource,
      member,
      target,
      'authorizers/*',
      ['Properties', 'Auth', 'Authorizers', member.key],
      reader,
    );
  }
}

function readRoutes(resource: Resource, properties: Node, reader: TemplateReader): void {
  const routes = memberOf(properties, 'Routes')?.value;
  const named = memberOf(properties, 'StageName')?.value;
  const stage = named ? textOfScalar(reader.intrinsics.value(named)) : 'default';
  for (const member of routes?.kind === 'object' ? routes.members : []) {
    const target = memberOf(member.value, 'FunctionArn')?.value;
    const route = `${stage ?? '${StageName}'}/${member.key}`;
    if (target) addInvocation(resource, member, target, route, ['Properties', 'Routes', member.key], reader);
  }
}

function addInvocation(
  { id }: Resource,
  at: Member,
  target: Node,
  below: string,
  path: Path,
  reader: TemplateReader,
): void {
  const statement = permissionStatement(
    {
      action: 'lambda:InvokeFunction',
      principal: nodeOf('apigateway.amazonaws.com', at),
      target,
      sourceArn: {
        'Fn::Sub': [
          `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/${below}`,
          { Api: { Ref: id } },
        ],
      },
    },
    at,
  );
  reader.addStatements([id, ...path], [statement], at, permissionType);
}
