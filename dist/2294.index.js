export const id = 2294;
export const ids = [2294];
export const modules = {

/***/ 2294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  samReader: () => (/* binding */ samReader)
});

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/generated.ts
var generated = __webpack_require__(868);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/policy-properties.data.ts
var policy_properties_data = __webpack_require__(6235);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/template.ts
var cloudformation_template = __webpack_require__(3679);
// EXTERNAL MODULE: ./src/policy/extract/composed-text.ts
var composed_text = __webpack_require__(2300);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/event.ts

const propertyOf = ({ properties }, name) => (0,policy_node/* memberOf */.C5)(properties, name)?.value;
const placeOf = ({ resource, member }) => [
    resource.id,
    'Properties',
    'Events',
    member.key,
];
function eventsOf(resource, properties) {
    const events = (0,policy_node/* memberOf */.C5)(properties, 'Events')?.value;
    return (events?.kind === 'object' ? events.members : []).map((member) => {
        const type = (0,policy_node/* memberOf */.C5)(member.value, 'Type')?.value;
        return {
            resource,
            member,
            type: type?.kind === 'string' ? type.value : '',
            properties: (0,policy_node/* memberOf */.C5)(member.value, 'Properties')?.value,
        };
    });
}
/** Whether SAM makes a rule of EventBridge of it. */
const isRule = ({ type }) => type === 'Schedule' || type === 'CloudWatchEvent' || type === 'EventBridgeRule';

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/added-resources.ts





/**
 * Puts the resources that SAM adds beside those of the template, by the logical ids that SAM gives them, as far
 * as policies refer to them.
 */
function addResources(template) {
    const add = (id, type, owner, properties = {}) => {
        const own = (0,generated/* nodeOf */.E)(properties, owner.member);
        template.added.set(id, { ...owner, id, type, properties: own, scope: cloudformation_template/* noScope */.os });
    };
    for (const resource of template.resources.values()) {
        const { id, type, properties = (0,generated/* nodeOf */.E)({}, resource.member) } = resource;
        if (!type.startsWith('AWS::Serverless::'))
            continue;
        add(`${id}Role`, 'AWS::IAM::Role', resource);
        add('ServerlessRestApi', 'AWS::ApiGateway::RestApi', resource);
        add('ServerlessHttpApi', 'AWS::ApiGatewayV2::Api', resource);
        for (const name of ['OnSuccess', 'OnFailure']) {
            add(destinationId(id, name, 'SQS'), 'AWS::SQS::Queue', resource);
            add(destinationId(id, name, 'SNS'), 'AWS::SNS::Topic', resource);
        }
        for (const event of eventsOf(resource, properties)) {
            if (isRule(event))
                add(ruleId(event), 'AWS::Events::Rule', resource, {
                    Name: propertyOf(event, event.type === 'Schedule' ? 'Name' : 'RuleName'),
                });
            add(queueId(event), 'AWS::SQS::Queue', resource);
        }
    }
}
/** The queue or topic for the results of asynchronous invocations that are sent nowhere else. */
const destinationId = (id, name, kind) => `${id}EventInvokeConfig${name}${kind === 'SNS' ? 'Topic' : 'Queue'}`;
const ruleId = ({ resource, member }) => `${resource.id}${member.key}`;
/** The queue of an event: for what a topic sends, or for what a rule could not deliver. */
function queueId({ resource, member, properties }) {
    const name = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(properties, 'DeadLetterConfig')?.value, 'QueueLogicalId')?.value;
    return (name && (0,composed_text/* textOfScalar */.Jb)(name)) ?? `${resource.id}${member.key}Queue`;
}
const arnOfAdded = (id) => ({ 'Fn::GetAtt': [id, 'Arn'] });
/** The API of an event that names none. */
const implicitApi = (type, at) => (0,generated/* nodeOf */.E)({ Ref: type === 'Api' ? 'ServerlessRestApi' : 'ServerlessHttpApi' }, at);

// EXTERNAL MODULE: ./src/policy/group.ts
var group = __webpack_require__(7193);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/routes.ts





const anyMethods = new Set(['any', 'x-amazon-apigateway-any-method']);
const methods = new Set([...anyMethods, 'get', 'put', 'post', 'delete', 'patch', 'head', 'options']);
/** ARNs have a wildcard for any method, and for each parameter of a path. */
const methodInArn = (method) => anyMethods.has(method.toLowerCase()) ? '*' : method.toUpperCase();
const pathInArn = (path) => path.replace(/\{[\w.-]+\+?\}/g, '*');
/** The API that an event names, by `Ref` or by its logical id; else the one that SAM adds. */
function apiOf(event, type, at) {
    const name = type === 'Api' ? 'RestApiId' : 'ApiId';
    return (0,policy_node/* memberOf */.C5)(event, name)?.value ?? implicitApi(type, at);
}
function logicalIdOf(node) {
    const call = (0,cloudformation_template/* callOf */.C8)(node);
    return (0,composed_text/* textOfScalar */.Jb)(call?.name === 'Ref' ? call.argument : node);
}
/** The routes of the template's REST APIs: those of a definition that stands in it, else those of the events. */
function routesOf({ template, intrinsics }) {
    const routes = [];
    const defined = new Set();
    for (const { id, type, properties } of template.resources.values()) {
        const paths = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(properties, 'DefinitionBody')?.value, 'paths')?.value;
        if (type !== 'AWS::Serverless::Api' || paths?.kind !== 'object')
            continue;
        defined.add(id);
        const stage = (0,policy_node/* memberOf */.C5)(properties, 'StageName')?.value;
        for (const { key: path, value } of paths.members)
            for (const { key } of value.kind === 'object' ? value.members : [])
                if (methods.has(key.toLowerCase()))
                    routes.push({ api: id, path, method: methodInArn(key), stage });
    }
    for (const { properties } of template.resources.values()) {
        const events = (0,policy_node/* memberOf */.C5)(properties, 'Events')?.value;
        for (const { value: event } of events?.kind === 'object' ? events.members : []) {
            const details = (0,policy_node/* memberOf */.C5)(event, 'Properties')?.value;
            const [type, path, method] = [
                (0,policy_node/* memberOf */.C5)(event, 'Type')?.value,
                (0,policy_node/* memberOf */.C5)(details, 'Path')?.value,
                (0,policy_node/* memberOf */.C5)(details, 'Method')?.value,
            ].map((node) => node && (0,composed_text/* textOfScalar */.Jb)(intrinsics.value(node)));
            const api = logicalIdOf(apiOf(details, 'Api', event));
            if (type !== 'Api' || api === undefined || defined.has(api) || !path || !method)
                continue;
            const stage = (0,policy_node/* memberOf */.C5)(template.resources.get(api)?.properties, 'StageName')?.value ?? 'Prod';
            routes.push({ api, path, method: methodInArn(method), stage });
        }
    }
    return routes;
}
/** The routes of one API, by path. */
function pathsOf(routes, api) {
    const own = routes.filter((route) => api === undefined || route.api === api);
    return (0,group/* groupBy */.$)(own, ({ api: of, path }) => `${of} ${path}`);
}
/** The resources of `execute-api` that stand for the routes in an API's own policy. */
const resourcesOf = (routes) => routes.map(({ method, path, stage }) => ({
    'Fn::Sub': [`execute-api:/\${Stage}/${method}${pathInArn(path)}`, { Stage: stage }],
}));

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/api-policy.ts


const onApi = {
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::ApiGateway::RestApi',
    use: 'permissions',
};
/** The lists that narrow down who may call, with all values of one kind in one statement. */
const vpcConditions = (list) => [
    { key: 'aws:SourceVpc', list: `SourceVpc${list}`, begins: 'vpc-' },
    { key: 'aws:SourceVpce', list: `SourceVpc${list}`, begins: 'vpce-' },
    { key: 'aws:SourceVpc', list: `IntrinsicVpc${list}` },
    { key: 'aws:SourceVpce', list: `IntrinsicVpce${list}` },
];
const restrictions = [
    { operator: 'NotIpAddress', conditions: [{ key: 'aws:SourceIp', list: 'IpRangeWhitelist' }] },
    { operator: 'IpAddress', conditions: [{ key: 'aws:SourceIp', list: 'IpRangeBlacklist' }] },
    { operator: 'StringEquals', conditions: vpcConditions('Blacklist') },
    { operator: 'StringNotEquals', conditions: vpcConditions('Whitelist') },
];
const itemsOf = (node) => (node.kind === 'array' ? node.items : [node]);
/** The statements that SAM's translator writes for one path of the API. */
function statementsFor(policy, resources, valueOf) {
    const invoke = { Action: 'execute-api:Invoke', Resource: resources };
    const list = (name) => (0,policy_node/* memberOf */.C5)(policy, name)?.value;
    const accounts = (name, effect) => {
        const values = list(name);
        return values ? [{ Effect: effect, Principal: { AWS: values }, ...invoke }] : [];
    };
    const denials = restrictions.flatMap(({ operator, conditions }) => {
        const keys = {};
        for (const { key, list: name, begins } of conditions) {
            const values = list(name);
            const chosen = (values ? itemsOf(values).map(valueOf) : []).filter((value) => begins === undefined || (value.kind === 'string' && value.value.startsWith(begins)));
            if (chosen.length > 0)
                keys[key] = [...(keys[key] ?? []), ...chosen];
        }
        if (Object.keys(keys).length === 0)
            return [];
        return [{ Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: keys } }];
    });
    return [
        ...accounts('AwsAccountWhitelist', 'Allow'),
        ...accounts('AwsAccountBlacklist', 'Deny'),
        ...(denials.length > 0 ? [{ Effect: 'Allow', Principal: '*', ...invoke }] : []),
        ...denials,
    ];
}
/**
 * The resource policy that SAM makes of an `Auth.ResourcePolicy`, of an API or of an event: statements for each
 * of its paths, or for the whole API where the template does not tell them, and those written out.
 */
function readApiPolicy(resource, properties, paths, reader, above = ['Properties']) {
    const policy = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(properties, 'Auth')?.value, 'ResourcePolicy');
    if (policy?.value.kind !== 'object')
        return;
    const custom = (0,policy_node/* memberOf */.C5)(policy.value, 'CustomStatements')?.value;
    const resources = paths.size > 0 ? [...paths.values()].map(resourcesOf) : ['execute-api:/*'];
    const statements = [
        ...resources.flatMap((of) => statementsFor(policy.value, of, (node) => reader.intrinsics.value(node))),
        ...(custom ? itemsOf(custom) : []),
    ];
    if (statements.length > 0)
        reader.addStatements([resource.id, ...above, 'Auth', 'ResourcePolicy'], statements, policy, onApi, policy.value);
}

// EXTERNAL MODULE: ./src/policy/extract/cloudformation/permissions.ts
var cloudformation_permissions = __webpack_require__(3121);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/reader.ts + 6 modules
var cloudformation_reader = __webpack_require__(2370);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/authorizers.ts





const isTrue = (node) => node?.kind === 'boolean' && node.value;
/** The permissions with which an API may invoke its authorizers, and a WebSocket API the functions of its routes. */
function readApiPermissions(resource, properties, reader) {
    const auth = (0,policy_node/* memberOf */.C5)(properties, 'Auth')?.value;
    if (resource.type === 'AWS::Serverless::WebSocketApi') {
        const arn = (0,policy_node/* memberOf */.C5)(auth, 'AuthArn');
        if (arn && !(0,policy_node/* memberOf */.C5)(auth, 'InvokeRole'))
            addInvocation(resource, arn, arn.value, 'authorizers/*', ['Properties', 'Auth'], reader);
        readRoutes(resource, properties, reader);
        return;
    }
    // REST APIs add the permission unless told not to, HTTP APIs only if told to.
    const isRest = resource.type === 'AWS::Serverless::Api';
    const authorizers = (0,policy_node/* memberOf */.C5)(auth, 'Authorizers')?.value;
    for (const member of authorizers?.kind === 'object' ? authorizers.members : []) {
        const target = (0,policy_node/* memberOf */.C5)(member.value, 'FunctionArn')?.value;
        const flag = isRest ? 'DisableFunctionDefaultPermissions' : 'EnableFunctionDefaultPermissions';
        if (!target || isTrue((0,policy_node/* memberOf */.C5)(member.value, flag)?.value) === isRest)
            continue;
        addInvocation(resource, member, target, 'authorizers/*', ['Properties', 'Auth', 'Authorizers', member.key], reader);
    }
}
function readRoutes(resource, properties, reader) {
    const routes = (0,policy_node/* memberOf */.C5)(properties, 'Routes')?.value;
    const named = (0,policy_node/* memberOf */.C5)(properties, 'StageName')?.value;
    const stage = named ? (0,composed_text/* textOfScalar */.Jb)(reader.intrinsics.value(named)) : 'default';
    for (const member of routes?.kind === 'object' ? routes.members : []) {
        const target = (0,policy_node/* memberOf */.C5)(member.value, 'FunctionArn')?.value;
        const route = `${stage ?? '${StageName}'}/${member.key}`;
        if (target)
            addInvocation(resource, member, target, route, ['Properties', 'Routes', member.key], reader);
    }
}
function addInvocation({ id }, at, target, below, path, reader) {
    const statement = (0,cloudformation_permissions/* permissionStatement */.Z)({
        action: 'lambda:InvokeFunction',
        principal: (0,generated/* nodeOf */.E)('apigateway.amazonaws.com', at),
        target,
        sourceArn: {
            'Fn::Sub': [
                `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/${below}`,
                { Api: { Ref: id } },
            ],
        },
    }, at);
    reader.addStatements([id, ...path], [statement], at, cloudformation_reader/* permissionType */.y);
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/connectors.data.ts
const samConnectors = {
    'AWS::DynamoDB::Table': {
        'AWS::Lambda::Function': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: false,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:DescribeStream',
                                'dynamodb:GetRecords',
                                'dynamodb:GetShardIterator',
                                'dynamodb:ListStreams',
                            ],
                            Resource: ['%{Source.Arn}/stream/*'],
                        },
                    ],
                },
            },
        },
    },
    'AWS::Events::Rule': {
        'AWS::SNS::Topic': {
            kind: 'AWS_SNS_TOPIC_POLICY',
            onSource: false,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'events.amazonaws.com' },
                            Resource: '%{Destination.Arn}',
                            Action: 'sns:Publish',
                            Condition: { ArnEquals: { 'aws:SourceArn': '%{Source.Arn}' } },
                        },
                    ],
                },
            },
        },
        'AWS::Events::EventBus': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['events:PutEvents'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
        'AWS::StepFunctions::StateMachine': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [
                        { Effect: 'Allow', Action: ['states:StartExecution'], Resource: ['%{Destination.Arn}'] },
                    ],
                },
            },
        },
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 'events.amazonaws.com',
                    SourceArn: '%{Source.Arn}',
                },
            },
        },
        'AWS::SQS::Queue': {
            kind: 'AWS_SQS_QUEUE_POLICY',
            onSource: false,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'events.amazonaws.com' },
                            Resource: '%{Destination.Arn}',
                            Action: 'sqs:SendMessage',
                            Condition: { ArnEquals: { 'aws:SourceArn': '%{Source.Arn}' } },
                        },
                    ],
                },
            },
        },
    },
    'AWS::Lambda::Function': {
        'AWS::Lambda::Function': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['lambda:InvokeAsync', 'lambda:InvokeFunction'],
                            Resource: ['%{Destination.Arn}'],
                        },
                    ],
                },
            },
        },
        'AWS::S3::Bucket': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                's3:GetObject',
                                's3:GetObjectAcl',
                                's3:GetObjectLegalHold',
                                's3:GetObjectRetention',
                                's3:GetObjectTorrent',
                                's3:GetObjectVersion',
                                's3:GetObjectVersionAcl',
                                's3:GetObjectVersionForReplication',
                                's3:GetObjectVersionTorrent',
                                's3:ListBucket',
                                's3:ListBucketMultipartUploads',
                                's3:ListBucketVersions',
                                's3:ListMultipartUploadParts',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/*'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                's3:AbortMultipartUpload',
                                's3:DeleteObject',
                                's3:DeleteObjectVersion',
                                's3:PutObject',
                                's3:PutObjectLegalHold',
                                's3:PutObjectRetention',
                                's3:RestoreObject',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/*'],
                        },
                    ],
                },
            },
        },
        'AWS::DynamoDB::Table': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:GetItem',
                                'dynamodb:Query',
                                'dynamodb:Scan',
                                'dynamodb:BatchGetItem',
                                'dynamodb:ConditionCheckItem',
                                'dynamodb:PartiQLSelect',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:PutItem',
                                'dynamodb:UpdateItem',
                                'dynamodb:DeleteItem',
                                'dynamodb:BatchWriteItem',
                                'dynamodb:PartiQLDelete',
                                'dynamodb:PartiQLInsert',
                                'dynamodb:PartiQLUpdate',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
            },
        },
        'AWS::SQS::Queue': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'],
                            Resource: ['%{Destination.Arn}'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'sqs:DeleteMessage',
                                'sqs:SendMessage',
                                'sqs:ChangeMessageVisibility',
                                'sqs:PurgeQueue',
                            ],
                            Resource: ['%{Destination.Arn}'],
                        },
                    ],
                },
            },
        },
        'AWS::SNS::Topic': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['sns:Publish'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
        'AWS::StepFunctions::StateMachine': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['states:StartExecution', 'states:StartSyncExecution'],
                            Resource: ['%{Destination.Arn}'],
                        },
                        {
                            Effect: 'Allow',
                            Action: ['states:StopExecution'],
                            Resource: [
                                'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*',
                            ],
                        },
                    ],
                },
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['states:DescribeStateMachine', 'states:ListExecutions'],
                            Resource: ['%{Destination.Arn}'],
                        },
                        {
                            Effect: 'Allow',
                            Action: [
                                'states:DescribeExecution',
                                'states:DescribeStateMachineForExecution',
                                'states:GetExecutionHistory',
                            ],
                            Resource: [
                                'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*',
                            ],
                        },
                    ],
                },
            },
        },
        'AWS::Events::EventBus': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['events:PutEvents'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
        'AWS::Location::PlaceIndex': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'geo:DescribePlaceIndex',
                                'geo:GetPlace',
                                'geo:SearchPlaceIndexForPosition',
                                'geo:SearchPlaceIndexForSuggestions',
                                'geo:SearchPlaceIndexForText',
                            ],
                            Resource: ['%{Destination.Arn}'],
                        },
                    ],
                },
            },
        },
    },
    'AWS::ApiGatewayV2::Api': {
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 'apigateway.amazonaws.com',
                    SourceArn: 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}',
                },
            },
        },
    },
    'AWS::ApiGateway::RestApi': {
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 'apigateway.amazonaws.com',
                    SourceArn: 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}',
                },
            },
        },
    },
    'AWS::SNS::Topic': {
        'AWS::SQS::Queue': {
            kind: 'AWS_SQS_QUEUE_POLICY',
            onSource: false,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'sns.amazonaws.com' },
                            Resource: '%{Destination.Arn}',
                            Action: 'sqs:SendMessage',
                            Condition: { ArnEquals: { 'aws:SourceArn': '%{Source.Arn}' } },
                        },
                    ],
                },
            },
        },
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 'sns.amazonaws.com',
                    SourceArn: '%{Source.Arn}',
                },
            },
        },
    },
    'AWS::SQS::Queue': {
        'AWS::Lambda::Function': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: false,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['sqs:DeleteMessage'], Resource: ['%{Source.Arn}'] }],
                },
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'],
                            Resource: ['%{Source.Arn}'],
                        },
                    ],
                },
            },
        },
    },
    'AWS::S3::Bucket': {
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 's3.amazonaws.com',
                    SourceArn: '%{Source.Arn}',
                    SourceAccount: '${AWS::AccountId}',
                },
            },
        },
    },
    'AWS::StepFunctions::StateMachine': {
        'AWS::Lambda::Function': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['lambda:InvokeAsync', 'lambda:InvokeFunction'],
                            Resource: ['%{Destination.Arn}'],
                        },
                    ],
                },
            },
        },
        'AWS::SNS::Topic': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['sns:Publish'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
        'AWS::SQS::Queue': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
        'AWS::S3::Bucket': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                's3:GetObject',
                                's3:GetObjectAcl',
                                's3:GetObjectLegalHold',
                                's3:GetObjectRetention',
                                's3:GetObjectTorrent',
                                's3:GetObjectVersion',
                                's3:GetObjectVersionAcl',
                                's3:GetObjectVersionForReplication',
                                's3:GetObjectVersionTorrent',
                                's3:ListBucket',
                                's3:ListBucketMultipartUploads',
                                's3:ListBucketVersions',
                                's3:ListMultipartUploadParts',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/*'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                's3:AbortMultipartUpload',
                                's3:DeleteObject',
                                's3:DeleteObjectVersion',
                                's3:PutObject',
                                's3:PutObjectLegalHold',
                                's3:PutObjectRetention',
                                's3:RestoreObject',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/*'],
                        },
                    ],
                },
            },
        },
        'AWS::DynamoDB::Table': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:GetItem',
                                'dynamodb:Query',
                                'dynamodb:Scan',
                                'dynamodb:BatchGetItem',
                                'dynamodb:ConditionCheckItem',
                                'dynamodb:PartiQLSelect',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:PutItem',
                                'dynamodb:UpdateItem',
                                'dynamodb:DeleteItem',
                                'dynamodb:BatchWriteItem',
                                'dynamodb:PartiQLDelete',
                                'dynamodb:PartiQLInsert',
                                'dynamodb:PartiQLUpdate',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
            },
        },
        'AWS::StepFunctions::StateMachine': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['states:DescribeExecution'],
                            Resource: [
                                'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*',
                            ],
                        },
                        {
                            Effect: 'Allow',
                            Action: ['events:DescribeRule'],
                            Resource: [
                                'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
                            ],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        { Effect: 'Allow', Action: ['states:StartExecution'], Resource: ['%{Destination.Arn}'] },
                        {
                            Effect: 'Allow',
                            Action: ['states:StopExecution'],
                            Resource: [
                                'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*',
                            ],
                        },
                        {
                            Effect: 'Allow',
                            Action: ['events:PutTargets', 'events:PutRule'],
                            Resource: [
                                'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
                            ],
                        },
                    ],
                },
            },
        },
        'AWS::Events::EventBus': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['events:PutEvents'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
    },
    'AWS::AppSync::DataSource': {
        'AWS::DynamoDB::Table': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Read: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:GetItem',
                                'dynamodb:Query',
                                'dynamodb:Scan',
                                'dynamodb:BatchGetItem',
                                'dynamodb:ConditionCheckItem',
                                'dynamodb:PartiQLSelect',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: [
                                'dynamodb:PutItem',
                                'dynamodb:UpdateItem',
                                'dynamodb:DeleteItem',
                                'dynamodb:BatchWriteItem',
                                'dynamodb:PartiQLDelete',
                                'dynamodb:PartiQLInsert',
                                'dynamodb:PartiQLUpdate',
                            ],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
                        },
                    ],
                },
            },
        },
        'AWS::Lambda::Function': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['lambda:InvokeAsync', 'lambda:InvokeFunction'],
                            Resource: ['%{Destination.Arn}', '%{Destination.Arn}:*'],
                        },
                    ],
                },
            },
        },
        'AWS::Events::EventBus': {
            kind: 'AWS_IAM_ROLE_MANAGED_POLICY',
            onSource: true,
            access: {
                Write: {
                    Statement: [{ Effect: 'Allow', Action: ['events:PutEvents'], Resource: ['%{Destination.Arn}'] }],
                },
            },
        },
    },
    'AWS::AppSync::GraphQLApi': {
        'AWS::Lambda::Function': {
            kind: 'AWS_LAMBDA_PERMISSION',
            onSource: false,
            access: {
                Write: {
                    Action: 'lambda:InvokeFunction',
                    Principal: 'appsync.amazonaws.com',
                    SourceArn: 'arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/%{Source.ResourceId}',
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/connectors.ts






/** Connectors know SAM's types by what they become. */
const plainTypes = {
    'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
    'AWS::Serverless::Function': 'AWS::Lambda::Function',
    'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
    'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
    'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
};
const policyKinds = {
    AWS_IAM_ROLE_MANAGED_POLICY: { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' },
    AWS_SNS_TOPIC_POLICY: { type: 'RESOURCE_POLICY', resourceType: 'AWS::SNS::Topic', use: 'permissions' },
    AWS_SQS_QUEUE_POLICY: { type: 'RESOURCE_POLICY', resourceType: 'AWS::SQS::Queue', use: 'permissions' },
};
/** A connector of its own, or those that a resource has under `Connectors`. */
function readConnectors(resource, properties, reader) {
    if (resource.type === 'AWS::Serverless::Connector')
        readConnector([resource.id, 'Properties'], resource.member, properties, undefined, reader);
    const embedded = (0,policy_node/* memberOf */.C5)(resource.member.value, 'Connectors')?.value;
    for (const member of embedded?.kind === 'object' ? embedded.members : []) {
        const details = (0,policy_node/* memberOf */.C5)(member.value, 'Properties')?.value ?? (0,generated/* nodeOf */.E)({}, member);
        const source = (0,generated/* nodeOf */.E)({ Id: resource.id }, member);
        readConnector([resource.id, 'Connectors', member.key], member, details, source, reader);
    }
}
function readConnector(path, at, properties, embeddedIn, reader) {
    const written = (0,policy_node/* memberOf */.C5)(properties, 'SourceReference')?.value;
    const own = embeddedIn && written?.kind === 'object'
        ? { ...written, members: [...written.members, ...membersOf(embeddedIn)] }
        : embeddedIn;
    const source = endOf((0,policy_node/* memberOf */.C5)(properties, 'Source')?.value ?? own, reader);
    const destinations = (0,policy_node/* memberOf */.C5)(properties, 'Destination')?.value;
    const asked = (0,policy_node/* memberOf */.C5)(properties, 'Permissions')?.value;
    const permissions = asked?.kind === 'array' ? asked.items.map((item) => (0,composed_text/* textOfScalar */.Jb)(item) ?? '') : [];
    const list = destinations?.kind === 'array' ? destinations.items : destinations ? [destinations] : [];
    for (const [index, node] of list.entries()) {
        const destination = endOf(node, reader);
        const profile = source && destination && samConnectors[source.type]?.[destination.type];
        if (!source || !destination || !profile) {
            reader.unreadable(at, `The connector ${path.join('.')} goes from ${source?.type ?? 'an unknown source'} to ${destination?.type ?? 'an unknown destination'}, for which iam-gate knows no permissions, so its policy was not validated.`);
            continue;
        }
        const name = list.length > 1 ? [...path, index] : path;
        const granted = Object.entries(profile.access).filter(([access]) => permissions.includes(access));
        const filled = granted.map(([, access]) => fill(access, { Source: source, Destination: destination }));
        const statements = profile.kind === 'AWS_LAMBDA_PERMISSION'
            ? permissionsOf(filled, destination, at)
            : filled.flatMap(statementsIn);
        if (statements.length > 0)
            reader.addStatements(name, statements, at, policyKinds[profile.kind] ?? cloudformation_reader/* permissionType */.y);
    }
}
const membersOf = (node) => (node.kind === 'object' ? node.members : []);
function statementsIn(access) {
    const statement = access.Statement;
    return Array.isArray(statement) ? statement : [statement];
}
function permissionsOf(filled, destination, at) {
    return filled.map((access) => {
        const { Action, Principal, SourceArn, SourceAccount } = access;
        return (0,cloudformation_permissions/* permissionStatement */.Z)({
            action: Action,
            principal: (0,generated/* nodeOf */.E)(Principal, at),
            target: (0,generated/* nodeOf */.E)(destination.values['Arn'], at),
            sourceArn: SourceArn,
            sourceAccount: SourceAccount,
        }, at);
    });
}
function endOf(node, reader) {
    if (!node)
        return undefined;
    const id = (0,composed_text/* textOfScalar */.Jb)((0,policy_node/* memberOf */.C5)(node, 'Id')?.value ?? node);
    const resource = id === undefined ? undefined : reader.template.resources.get(id);
    const type = resource?.type ?? (0,composed_text/* textOfScalar */.Jb)((0,policy_node/* memberOf */.C5)(node, 'Type')?.value ?? node);
    if (type === undefined)
        return undefined;
    const given = Object.fromEntries(membersOf(node).map(({ key, value }) => [key, value]));
    const attribute = type === 'AWS::SNS::Topic' ? 'TopicArn' : 'Arn';
    const own = resource && {
        Arn: { 'Fn::GetAtt': [resource.id, attribute] },
        ResourceId: { Ref: resource.id },
        Name: { Ref: resource.id },
        Qualifier: '*',
    };
    return { type: plainTypes[type] ?? type, values: { Qualifier: '*', ...own, ...given } };
}
/** Puts the ends' values in place of `%{Source.Arn}`, inside a text with `Fn::Sub`. */
function fill(value, ends) {
    if (Array.isArray(value))
        return value.map((item) => fill(item, ends));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, ends)]));
    if (typeof value !== 'string' || !/[%$]\{/.test(value))
        return value;
    const whole = /^%\{(\w+)\.(\w+)\}$/.exec(value);
    const variables = {};
    const lookUp = (end = '', name = '') => ends[end]?.values[name] ?? { 'Fn::Unknown': `${end}.${name}` };
    if (whole)
        return lookUp(whole[1], whole[2]);
    const text = value.replace(/%\{(\w+)\.(\w+)\}/g, (_, end, name) => {
        variables[`${end}${name}`] = lookUp(end, name);
        return `\${${end}${name}}`;
    });
    return { 'Fn::Sub': [text, variables] };
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/destinations.ts




const identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
/** What a function's role is given for a place where it sends results, by the `Type` of the place. */
const grants = {
    EventBridge: (arn) => [['events:PutEvents', arn]],
    Lambda: (arn) => [['lambda:InvokeFunction', arn]],
    S3: (arn) => objectsOf(arn),
    S3Bucket: (arn) => objectsOf(arn),
    SNS: (arn) => [['sns:Publish', arn]],
    SQS: (arn) => [['sqs:SendMessage', arn]],
};
const objectsOf = (arn) => [
    ['s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }],
    ['s3:ListBucket', arn],
];
/**
 * The statements that SAM adds to a function's own role for its dead-letter queue, its asynchronous invocations
 * and its event sources. With a role from elsewhere it adds none.
 */
function readDestinations(resource, properties, reader, above = ['Properties']) {
    if ((0,policy_node/* memberOf */.C5)(properties, 'Role'))
        return;
    const queue = (0,policy_node/* memberOf */.C5)(properties, 'DeadLetterQueue');
    if (queue)
        readDestination([resource.id, ...above, queue.key], queue, 'TargetArn', undefined, reader);
    const invocations = (0,policy_node/* memberOf */.C5)(properties, 'EventInvokeConfig')?.value;
    readResults(invocations, [resource.id, ...above, 'EventInvokeConfig'], resource, reader);
    for (const event of eventsOf(resource, properties)) {
        const failure = (0,policy_node/* memberOf */.C5)(propertyOf(event, 'DestinationConfig'), 'OnFailure');
        if (failure)
            readDestination([...placeOf(event), failure.key], failure, 'Destination', undefined, reader);
    }
}
function readResults(invocations, path, { id }, reader) {
    const config = (0,policy_node/* memberOf */.C5)(invocations, 'DestinationConfig')?.value;
    const added = (name) => (kind) => kind === 'SQS'
        ? arnOfAdded(destinationId(id, name, kind))
        : kind === 'SNS'
            ? { Ref: destinationId(id, name, kind) }
            : undefined;
    for (const name of ['OnSuccess', 'OnFailure']) {
        const member = (0,policy_node/* memberOf */.C5)(config, name);
        if (member)
            readDestination([...path, name], member, 'Destination', added(name), reader);
    }
}
function readDestination(path, member, property, 
/** What SAM adds where no destination is given. */
added, reader) {
    const type = (0,policy_node/* memberOf */.C5)(member.value, 'Type')?.value;
    const kind = (type && (0,composed_text/* textOfScalar */.Jb)(reader.intrinsics.value(type))) ?? '';
    const arn = (0,policy_node/* memberOf */.C5)(member.value, property)?.value ?? added?.(kind);
    if (!arn)
        return;
    const statements = (grants[kind]?.(arn) ?? []).map(([action, resource]) => ({
        Effect: 'Allow',
        Action: action,
        Resource: resource,
    }));
    if (statements.length > 0)
        reader.addStatements(path, statements, member, identity);
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/event-targets.ts



const event_targets_identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const onQueue = { type: 'RESOURCE_POLICY', resourceType: 'AWS::SQS::Queue', use: 'permissions' };
/** The rule that SAM makes of an event. */
const ruleArn = (event) => arnOfAdded(ruleId(event));
/** A queue for what could not be delivered: the one that is named, or one that SAM adds. */
function deadLetterQueue(event) {
    const config = propertyOf(event, 'DeadLetterConfig');
    if (!config)
        return undefined;
    const arn = (0,policy_node/* memberOf */.C5)(config, 'Arn')?.value;
    return { arn: arn ?? arnOfAdded(queueId(event)), isAdded: !arn };
}
/** The policy with which a rule may send to the queue that SAM adds for it. */
function readRuleQueue(event, reader) {
    const queue = deadLetterQueue(event);
    if (!queue?.isAdded || !isRule(event))
        return;
    const statement = {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: queue.arn,
        Condition: { ArnEquals: { 'aws:SourceArn': ruleArn(event) } },
    };
    reader.addStatements([...placeOf(event), 'DeadLetterConfig'], [statement], event.member, onQueue);
}
/** The role with which an event starts a state machine, or a schedule of EventBridge Scheduler a function. */
function readEventRole(event, reader) {
    const { resource, type, member } = event;
    const isStateMachine = resource.type === 'AWS::Serverless::StateMachine';
    const takesRole = type === 'ScheduleV2' || (isStateMachine && (isRule(event) || type === 'Api'));
    if (!takesRole || propertyOf(event, 'RoleArn'))
        return;
    const allow = (action, target) => ({
        Effect: 'Allow',
        Action: action,
        Resource: target,
    });
    const queue = type === 'ScheduleV2' ? deadLetterQueue(event) : undefined;
    const statements = [
        isStateMachine
            ? allow('states:StartExecution', { Ref: resource.id })
            : allow('lambda:InvokeFunction', { 'Fn::GetAtt': [resource.id, 'Arn'] }),
        ...(queue ? [allow('sqs:SendMessage', queue.arn)] : []),
    ];
    reader.addStatements(placeOf(event), statements, member, event_targets_identity);
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/events.ts











const inAccount = (service, resource, variables = {}) => ({
    'Fn::Sub': [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables],
});
const fromRule = {
    principal: 'events.amazonaws.com',
    bound: (event) => ({ sourceArn: ruleArn(event) }),
};
/** The events for which SAM adds a permission to the function, and what it is bound to. */
const eventSources = {
    AlexaSkill: {
        principal: 'alexa-appkit.amazon.com',
        bound: (event) => ({ eventSourceToken: propertyOf(event, 'SkillId') }),
    },
    Api: {
        principal: 'apigateway.amazonaws.com',
        bound: (event, reader) => ({ sourceArn: routeArn(event, 'Api', reader) }),
    },
    CloudWatchEvent: fromRule,
    CloudWatchLogs: {
        principal: 'logs.amazonaws.com',
        bound: (event) => ({
            sourceArn: inAccount('logs', 'log-group:${LogGroup}:*', {
                LogGroup: propertyOf(event, 'LogGroupName') ?? '*',
            }),
        }),
    },
    Cognito: {
        principal: 'cognito-idp.amazonaws.com',
        bound: (event) => ({ sourceArn: arnOf(propertyOf(event, 'UserPool')) }),
    },
    EventBridgeRule: fromRule,
    HttpApi: {
        principal: 'apigateway.amazonaws.com',
        bound: (event, reader) => ({ sourceArn: routeArn(event, 'HttpApi', reader) }),
    },
    IoTRule: {
        principal: 'iot.amazonaws.com',
        bound: ({ resource, member }) => ({
            sourceAccount: { Ref: 'AWS::AccountId' },
            sourceArn: inAccount('iot', `rule/${resource.id}${member.key}`),
        }),
    },
    S3: { principal: 's3.amazonaws.com', bound: () => ({ sourceAccount: { Ref: 'AWS::AccountId' } }) },
    SNS: {
        principal: 'sns.amazonaws.com',
        bound: (event) => ({ sourceArn: propertyOf(event, 'Topic') }),
    },
    Schedule: fromRule,
};
/** Any stage, the method and the path. An HTTP API takes every request that has no route of its own at `$default`. */
function routeArn(event, type, reader) {
    const written = (name, otherwise) => {
        const node = propertyOf(event, name);
        return node ? reader.intrinsics.value(node) : (0,generated/* nodeOf */.E)(type === 'HttpApi' ? otherwise : '', event.member);
    };
    const [method, path] = [written('Method', 'any'), written('Path', '$default')];
    const [methodText, pathText] = [(0,composed_text/* textOfScalar */.Jb)(method), (0,composed_text/* textOfScalar */.Jb)(path)];
    const withoutSlash = pathText === '$default' ? '' : pathText?.replace(/(.)\/$/, '$1');
    return inAccount('execute-api', '${Api}/*/${Method}${Path}', {
        Api: apiOf(event.properties, type, event.member.value),
        Method: methodText === undefined ? method : methodInArn(methodText),
        Path: withoutSlash === undefined ? path : pathInArn(withoutSlash),
    });
}
function arnOf(reference) {
    const call = reference && (0,cloudformation_template/* callOf */.C8)(reference);
    return call?.name === 'Ref' && call.argument.kind === 'string'
        ? { 'Fn::GetAtt': [call.argument.value, 'Arn'] }
        : reference;
}
/** The policies that events make: permissions on the function, roles for what starts it, and queues. */
function readEvents(resource, properties, routes, reader) {
    for (const event of eventsOf(resource, properties)) {
        if (event.type === 'Api' && event.properties)
            readMethodPolicy(event, routes, reader);
        readRuleQueue(event, reader);
        readEventRole(event, reader);
        const source = eventSources[event.type];
        if (!source || resource.type !== 'AWS::Serverless::Function')
            continue;
        const queue = propertyOf(event, 'SqsSubscription');
        if (queue && !(queue.kind === 'boolean' && !queue.value))
            readSubscribedQueue(event, queue, reader);
        else
            addPermission(resource, event.member, reader, placeOf(event), {
                action: 'lambda:InvokeFunction',
                principal: (0,generated/* nodeOf */.E)(source.principal, event.member),
                ...source.bound(event, reader),
            });
    }
}
function readMethodPolicy(event, routes, reader) {
    const { properties = event.member.value } = event;
    const path = (0,composed_text/* textOfScalar */.Jb)((0,policy_node/* memberOf */.C5)(properties, 'Path')?.value ?? event.member.value);
    const api = logicalIdOf(apiOf(properties, 'Api', event.member.value));
    const own = routes.filter((route) => route.path === path && route.api === api);
    readApiPolicy(event.resource, properties, pathsOf(own), reader, [...placeOf(event).slice(1), 'Properties']);
}
/** A function URL without authentication is open to everybody by the two permissions that SAM adds. */
function readFunctionUrl(resource, properties, reader) {
    const config = (0,policy_node/* memberOf */.C5)(properties, 'FunctionUrlConfig');
    const authorization = (0,policy_node/* memberOf */.C5)(config?.value, 'AuthType')?.value;
    const kind = authorization && reader.intrinsics.value(authorization);
    if (!config || kind?.kind !== 'string' || kind.value !== 'NONE')
        return;
    const principal = (0,generated/* nodeOf */.E)('*', config);
    addPermission(resource, config, reader, [resource.id, 'Properties', 'FunctionUrlConfig'], { action: 'lambda:InvokeFunctionUrl', principal, urlAuthType: kind }, { action: 'lambda:InvokeFunction', principal, invokedViaUrl: (0,generated/* nodeOf */.E)(true, config) });
}
function addPermission(resource, at, reader, path, ...permissions) {
    const target = (0,generated/* nodeOf */.E)(invokedArn(resource, reader), at);
    const statements = permissions.map((permission) => (0,cloudformation_permissions/* permissionStatement */.Z)({ ...permission, target }, at));
    reader.addStatements(path, statements, at, cloudformation_reader/* permissionType */.y);
}
/** The function, or the alias that SAM publishes, which is what events then invoke. */
function invokedArn({ id, properties }, { template }) {
    const shared = (0,policy_node/* memberOf */.C5)(template.globals, 'Function')?.value;
    const alias = ((0,policy_node/* memberOf */.C5)(properties, 'AutoPublishAlias') ?? (0,policy_node/* memberOf */.C5)(shared, 'AutoPublishAlias'))?.value;
    const arn = { 'Fn::GetAtt': [id, 'Arn'] };
    return alias ? { 'Fn::Sub': ['${Function}:${Alias}', { Function: arn, Alias: alias }] } : arn;
}
function readSubscribedQueue(event, queue, reader) {
    const statement = {
        Effect: 'Allow',
        // So SAM writes it; only the condition names the topic.
        Principal: '*',
        Action: 'sqs:SendMessage',
        Resource: (0,policy_node/* memberOf */.C5)(queue, 'QueueArn')?.value ?? arnOfAdded(queueId(event)),
        Condition: { ArnEquals: { 'aws:SourceArn': propertyOf(event, 'Topic') } },
    };
    reader.addStatements([...placeOf(event), 'SqsSubscription'], [statement], event.member, {
        ...cloudformation_reader/* permissionType */.y,
        resourceType: 'AWS::SQS::Queue',
    });
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/policy-templates.data.ts
/**
 * The policy templates of AWS SAM: what a name in `Policies` stands for, and its parameters.
 *
 * Derived from samtranslator/policy_templates_data/policy_templates.json of aws/serverless-application-model,
 * Copyright Amazon.com, Inc. or its affiliates, under the Apache License 2.0
 * (https://www.apache.org/licenses/LICENSE-2.0). Descriptions are left out.
 */
const samPolicyTemplates = {
    AMIDescribePolicy: {
        parameters: [],
        statements: [{ Action: ['ec2:DescribeImages'], Effect: 'Allow', Resource: '*' }],
    },
    AWSSecretsManagerGetSecretValuePolicy: {
        parameters: ['SecretArn'],
        statements: [
            {
                Action: ['secretsmanager:GetSecretValue'],
                Effect: 'Allow',
                Resource: { 'Fn::Sub': ['${secretArn}', { secretArn: { Ref: 'SecretArn' } }] },
            },
        ],
    },
    AWSSecretsManagerRotationPolicy: {
        parameters: ['FunctionName'],
        statements: [
            {
                Action: [
                    'secretsmanager:DescribeSecret',
                    'secretsmanager:GetSecretValue',
                    'secretsmanager:PutSecretValue',
                    'secretsmanager:UpdateSecretVersionStage',
                ],
                Condition: {
                    StringEquals: {
                        'secretsmanager:resource/AllowRotationLambdaArn': {
                            'Fn::Sub': [
                                'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}',
                                { functionName: { Ref: 'FunctionName' } },
                            ],
                        },
                    },
                },
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': 'arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*',
                },
            },
            { Action: ['secretsmanager:GetRandomPassword'], Effect: 'Allow', Resource: '*' },
        ],
    },
    AcmGetCertificatePolicy: {
        parameters: ['CertificateArn'],
        statements: [
            {
                Action: ['acm:GetCertificate'],
                Effect: 'Allow',
                Resource: { 'Fn::Sub': ['${certificateArn}', { certificateArn: { Ref: 'CertificateArn' } }] },
            },
        ],
    },
    AthenaQueryPolicy: {
        parameters: ['WorkGroupName'],
        statements: [
            {
                Action: [
                    'athena:ListWorkGroups',
                    'athena:GetExecutionEngine',
                    'athena:GetExecutionEngines',
                    'athena:GetNamespace',
                    'athena:GetCatalogs',
                    'athena:GetNamespaces',
                    'athena:GetTables',
                    'athena:GetTable',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
            {
                Action: [
                    'athena:StartQueryExecution',
                    'athena:GetQueryResults',
                    'athena:DeleteNamedQuery',
                    'athena:GetNamedQuery',
                    'athena:ListQueryExecutions',
                    'athena:StopQueryExecution',
                    'athena:GetQueryResultsStream',
                    'athena:ListNamedQueries',
                    'athena:CreateNamedQuery',
                    'athena:GetQueryExecution',
                    'athena:BatchGetNamedQuery',
                    'athena:BatchGetQueryExecution',
                    'athena:GetWorkGroup',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${workgroupName}',
                        { workgroupName: { Ref: 'WorkGroupName' } },
                    ],
                },
            },
        ],
    },
    CloudFormationDescribeStacksPolicy: {
        parameters: [],
        statements: [
            {
                Action: ['cloudformation:DescribeStacks'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': 'arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*',
                },
            },
        ],
    },
    CloudWatchDashboardPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'cloudwatch:GetDashboard',
                    'cloudwatch:ListDashboards',
                    'cloudwatch:PutDashboard',
                    'cloudwatch:ListMetrics',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    CloudWatchDescribeAlarmHistoryPolicy: {
        parameters: [],
        statements: [{ Action: ['cloudwatch:DescribeAlarmHistory'], Effect: 'Allow', Resource: '*' }],
    },
    CloudWatchPutMetricPolicy: {
        parameters: [],
        statements: [{ Action: ['cloudwatch:PutMetricData'], Effect: 'Allow', Resource: '*' }],
    },
    CodeCommitCrudPolicy: {
        parameters: ['RepositoryName'],
        statements: [
            {
                Action: [
                    'codecommit:GitPull',
                    'codecommit:GitPush',
                    'codecommit:CreateBranch',
                    'codecommit:DeleteBranch',
                    'codecommit:GetBranch',
                    'codecommit:ListBranches',
                    'codecommit:MergeBranchesByFastForward',
                    'codecommit:MergeBranchesBySquash',
                    'codecommit:MergeBranchesByThreeWay',
                    'codecommit:UpdateDefaultBranch',
                    'codecommit:BatchDescribeMergeConflicts',
                    'codecommit:CreateUnreferencedMergeCommit',
                    'codecommit:DescribeMergeConflicts',
                    'codecommit:GetMergeCommit',
                    'codecommit:GetMergeOptions',
                    'codecommit:BatchGetPullRequests',
                    'codecommit:CreatePullRequest',
                    'codecommit:DescribePullRequestEvents',
                    'codecommit:GetCommentsForPullRequest',
                    'codecommit:GetCommitsFromMergeBase',
                    'codecommit:GetMergeConflicts',
                    'codecommit:GetPullRequest',
                    'codecommit:ListPullRequests',
                    'codecommit:MergePullRequestByFastForward',
                    'codecommit:MergePullRequestBySquash',
                    'codecommit:MergePullRequestByThreeWay',
                    'codecommit:PostCommentForPullRequest',
                    'codecommit:UpdatePullRequestDescription',
                    'codecommit:UpdatePullRequestStatus',
                    'codecommit:UpdatePullRequestTitle',
                    'codecommit:DeleteFile',
                    'codecommit:GetBlob',
                    'codecommit:GetFile',
                    'codecommit:GetFolder',
                    'codecommit:PutFile',
                    'codecommit:DeleteCommentContent',
                    'codecommit:GetComment',
                    'codecommit:GetCommentsForComparedCommit',
                    'codecommit:PostCommentForComparedCommit',
                    'codecommit:PostCommentReply',
                    'codecommit:UpdateComment',
                    'codecommit:BatchGetCommits',
                    'codecommit:CreateCommit',
                    'codecommit:GetCommit',
                    'codecommit:GetCommitHistory',
                    'codecommit:GetDifferences',
                    'codecommit:GetObjectIdentifier',
                    'codecommit:GetReferences',
                    'codecommit:GetTree',
                    'codecommit:GetRepository',
                    'codecommit:UpdateRepositoryDescription',
                    'codecommit:ListTagsForResource',
                    'codecommit:TagResource',
                    'codecommit:UntagResource',
                    'codecommit:GetRepositoryTriggers',
                    'codecommit:PutRepositoryTriggers',
                    'codecommit:TestRepositoryTriggers',
                    'codecommit:GetBranch',
                    'codecommit:GetCommit',
                    'codecommit:UploadArchive',
                    'codecommit:GetUploadArchiveStatus',
                    'codecommit:CancelUploadArchive',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}',
                        { repositoryName: { Ref: 'RepositoryName' } },
                    ],
                },
            },
        ],
    },
    CodeCommitReadPolicy: {
        parameters: ['RepositoryName'],
        statements: [
            {
                Action: [
                    'codecommit:GitPull',
                    'codecommit:GetBranch',
                    'codecommit:ListBranches',
                    'codecommit:BatchDescribeMergeConflicts',
                    'codecommit:DescribeMergeConflicts',
                    'codecommit:GetMergeCommit',
                    'codecommit:GetMergeOptions',
                    'codecommit:BatchGetPullRequests',
                    'codecommit:DescribePullRequestEvents',
                    'codecommit:GetCommentsForPullRequest',
                    'codecommit:GetCommitsFromMergeBase',
                    'codecommit:GetMergeConflicts',
                    'codecommit:GetPullRequest',
                    'codecommit:ListPullRequests',
                    'codecommit:GetBlob',
                    'codecommit:GetFile',
                    'codecommit:GetFolder',
                    'codecommit:GetComment',
                    'codecommit:GetCommentsForComparedCommit',
                    'codecommit:BatchGetCommits',
                    'codecommit:GetCommit',
                    'codecommit:GetCommitHistory',
                    'codecommit:GetDifferences',
                    'codecommit:GetObjectIdentifier',
                    'codecommit:GetReferences',
                    'codecommit:GetTree',
                    'codecommit:GetRepository',
                    'codecommit:ListTagsForResource',
                    'codecommit:GetRepositoryTriggers',
                    'codecommit:TestRepositoryTriggers',
                    'codecommit:GetBranch',
                    'codecommit:GetCommit',
                    'codecommit:GetUploadArchiveStatus',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}',
                        { repositoryName: { Ref: 'RepositoryName' } },
                    ],
                },
            },
        ],
    },
    CodePipelineLambdaExecutionPolicy: {
        parameters: [],
        statements: [
            {
                Action: ['codepipeline:PutJobSuccessResult', 'codepipeline:PutJobFailureResult'],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    CodePipelineReadOnlyPolicy: {
        parameters: ['PipelineName'],
        statements: [
            {
                Action: ['codepipeline:ListPipelineExecutions'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${pipelinename}',
                        { pipelinename: { Ref: 'PipelineName' } },
                    ],
                },
            },
        ],
    },
    ComprehendBasicAccessPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'comprehend:BatchDetectKeyPhrases',
                    'comprehend:DetectDominantLanguage',
                    'comprehend:DetectEntities',
                    'comprehend:BatchDetectEntities',
                    'comprehend:DetectKeyPhrases',
                    'comprehend:DetectSentiment',
                    'comprehend:BatchDetectDominantLanguage',
                    'comprehend:BatchDetectSentiment',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    CostExplorerReadOnlyPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'ce:GetCostAndUsage',
                    'ce:GetDimensionValues',
                    'ce:GetReservationCoverage',
                    'ce:GetReservationPurchaseRecommendation',
                    'ce:GetReservationUtilization',
                    'ce:GetTags',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    DynamoDBBackupFullAccessPolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: ['dynamodb:CreateBackup', 'dynamodb:DescribeContinuousBackups'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
            {
                Action: ['dynamodb:DeleteBackup', 'dynamodb:DescribeBackup', 'dynamodb:ListBackups'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
        ],
    },
    DynamoDBCrudPolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: [
                    'dynamodb:GetItem',
                    'dynamodb:DeleteItem',
                    'dynamodb:PutItem',
                    'dynamodb:Scan',
                    'dynamodb:Query',
                    'dynamodb:UpdateItem',
                    'dynamodb:BatchWriteItem',
                    'dynamodb:BatchGetItem',
                    'dynamodb:DescribeTable',
                    'dynamodb:ConditionCheckItem',
                ],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                ],
            },
        ],
    },
    DynamoDBReadPolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: [
                    'dynamodb:GetItem',
                    'dynamodb:Scan',
                    'dynamodb:Query',
                    'dynamodb:BatchGetItem',
                    'dynamodb:DescribeTable',
                ],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                ],
            },
        ],
    },
    DynamoDBReconfigurePolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: ['dynamodb:UpdateTable'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
        ],
    },
    DynamoDBRestoreFromBackupPolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: ['dynamodb:RestoreTableFromBackup'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
            {
                Action: [
                    'dynamodb:PutItem',
                    'dynamodb:UpdateItem',
                    'dynamodb:DeleteItem',
                    'dynamodb:GetItem',
                    'dynamodb:Query',
                    'dynamodb:Scan',
                    'dynamodb:BatchWriteItem',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
        ],
    },
    DynamoDBStreamReadPolicy: {
        parameters: ['StreamName', 'TableName'],
        statements: [
            {
                Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/${streamName}',
                        { streamName: { Ref: 'StreamName' }, tableName: { Ref: 'TableName' } },
                    ],
                },
            },
            {
                Action: ['dynamodb:ListStreams'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/*',
                        { tableName: { Ref: 'TableName' } },
                    ],
                },
            },
        ],
    },
    DynamoDBWritePolicy: {
        parameters: ['TableName'],
        statements: [
            {
                Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*',
                            { tableName: { Ref: 'TableName' } },
                        ],
                    },
                ],
            },
        ],
    },
    EC2CopyImagePolicy: {
        parameters: ['ImageId'],
        statements: [
            {
                Action: ['ec2:CopyImage'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${imageId}',
                        { imageId: { Ref: 'ImageId' } },
                    ],
                },
            },
        ],
    },
    EC2DescribePolicy: {
        parameters: [],
        statements: [
            { Action: ['ec2:DescribeRegions', 'ec2:DescribeInstances'], Effect: 'Allow', Resource: '*' },
        ],
    },
    EFSWriteAccessPolicy: {
        parameters: ['AccessPoint', 'FileSystem'],
        statements: [
            {
                Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
                Condition: {
                    StringEquals: {
                        'elasticfilesystem:AccessPointArn': {
                            'Fn::Sub': [
                                'arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/${AccessPoint}',
                                { AccessPoint: { Ref: 'AccessPoint' } },
                            ],
                        },
                    },
                },
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}',
                        { FileSystem: { Ref: 'FileSystem' } },
                    ],
                },
            },
        ],
    },
    EKSDescribePolicy: {
        parameters: [],
        statements: [{ Action: ['eks:DescribeCluster', 'eks:ListClusters'], Effect: 'Allow', Resource: '*' }],
    },
    EcsRunTaskPolicy: {
        parameters: ['TaskDefinition'],
        statements: [
            {
                Action: ['ecs:RunTask'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${taskDefinition}',
                        { taskDefinition: { Ref: 'TaskDefinition' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceAddJobFlowStepsPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: 'elasticmapreduce:AddJobFlowSteps',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceCancelStepsPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: 'elasticmapreduce:CancelSteps',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceModifyInstanceFleetPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: ['elasticmapreduce:ModifyInstanceFleet', 'elasticmapreduce:ListInstanceFleets'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceModifyInstanceGroupsPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: ['elasticmapreduce:ModifyInstanceGroups', 'elasticmapreduce:ListInstanceGroups'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceSetTerminationProtectionPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: 'elasticmapreduce:SetTerminationProtection',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticMapReduceTerminateJobFlowsPolicy: {
        parameters: ['ClusterId'],
        statements: [
            {
                Action: 'elasticmapreduce:TerminateJobFlows',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}',
                        { clusterId: { Ref: 'ClusterId' } },
                    ],
                },
            },
        ],
    },
    ElasticsearchHttpPostPolicy: {
        parameters: ['DomainName'],
        statements: [
            {
                Action: ['es:ESHttpPost', 'es:ESHttpPut'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${domainName}/*',
                        { domainName: { Ref: 'DomainName' } },
                    ],
                },
            },
        ],
    },
    EventBridgePutEventsPolicy: {
        parameters: ['EventBusName'],
        statements: [
            {
                Action: 'events:PutEvents',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${eventBusName}',
                        { eventBusName: { Ref: 'EventBusName' } },
                    ],
                },
            },
        ],
    },
    FilterLogEventsPolicy: {
        parameters: ['LogGroupName'],
        statements: [
            {
                Action: ['logs:FilterLogEvents'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${logGroupName}:log-stream:*',
                        { logGroupName: { Ref: 'LogGroupName' } },
                    ],
                },
            },
        ],
    },
    FirehoseCrudPolicy: {
        parameters: ['DeliveryStreamName'],
        statements: [
            {
                Action: [
                    'firehose:CreateDeliveryStream',
                    'firehose:DeleteDeliveryStream',
                    'firehose:DescribeDeliveryStream',
                    'firehose:PutRecord',
                    'firehose:PutRecordBatch',
                    'firehose:UpdateDestination',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}',
                        { deliveryStreamName: { Ref: 'DeliveryStreamName' } },
                    ],
                },
            },
        ],
    },
    FirehoseWritePolicy: {
        parameters: ['DeliveryStreamName'],
        statements: [
            {
                Action: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}',
                        { deliveryStreamName: { Ref: 'DeliveryStreamName' } },
                    ],
                },
            },
        ],
    },
    KMSDecryptPolicy: {
        parameters: ['KeyId'],
        statements: [
            {
                Action: 'kms:Decrypt',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}',
                        { keyId: { Ref: 'KeyId' } },
                    ],
                },
            },
        ],
    },
    KMSEncryptPolicy: {
        parameters: ['KeyId'],
        statements: [
            {
                Action: 'kms:Encrypt',
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}',
                        { keyId: { Ref: 'KeyId' } },
                    ],
                },
            },
        ],
    },
    KMSEncryptPolicy_v2: {
        parameters: ['KeyId'],
        statements: [
            {
                Action: [
                    'kms:Encrypt',
                    'kms:GenerateDataKey',
                    'kms:GenerateDataKeyWithoutPlaintext',
                    'kms:GenerateDataKeyPair',
                    'kms:GenerateDataKeyPairWithoutPlaintext',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}',
                        { keyId: { Ref: 'KeyId' } },
                    ],
                },
            },
        ],
    },
    KinesisCrudPolicy: {
        parameters: ['StreamName'],
        statements: [
            {
                Action: [
                    'kinesis:AddTagsToStream',
                    'kinesis:CreateStream',
                    'kinesis:DecreaseStreamRetentionPeriod',
                    'kinesis:DeleteStream',
                    'kinesis:DescribeStream',
                    'kinesis:DescribeStreamSummary',
                    'kinesis:GetShardIterator',
                    'kinesis:IncreaseStreamRetentionPeriod',
                    'kinesis:ListTagsForStream',
                    'kinesis:MergeShards',
                    'kinesis:PutRecord',
                    'kinesis:PutRecords',
                    'kinesis:SplitShard',
                    'kinesis:RemoveTagsFromStream',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}',
                        { streamName: { Ref: 'StreamName' } },
                    ],
                },
            },
        ],
    },
    KinesisStreamReadPolicy: {
        parameters: ['StreamName'],
        statements: [
            {
                Action: ['kinesis:ListStreams', 'kinesis:DescribeLimits'],
                Effect: 'Allow',
                Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*' },
            },
            {
                Action: [
                    'kinesis:DescribeStream',
                    'kinesis:DescribeStreamSummary',
                    'kinesis:GetRecords',
                    'kinesis:GetShardIterator',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}',
                        { streamName: { Ref: 'StreamName' } },
                    ],
                },
            },
        ],
    },
    LambdaInvokePolicy: {
        parameters: ['FunctionName'],
        statements: [
            {
                Action: ['lambda:InvokeFunction'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}*',
                        { functionName: { Ref: 'FunctionName' } },
                    ],
                },
            },
        ],
    },
    MobileAnalyticsWriteOnlyAccessPolicy: {
        parameters: [],
        statements: [{ Action: ['mobileanalytics:PutEvents'], Effect: 'Allow', Resource: '*' }],
    },
    OrganizationsListAccountsPolicy: {
        parameters: [],
        statements: [{ Action: ['organizations:ListAccounts'], Effect: 'Allow', Resource: '*' }],
    },
    PinpointEndpointAccessPolicy: {
        parameters: ['PinpointApplicationId'],
        statements: [
            {
                Action: [
                    'mobiletargeting:GetEndpoint',
                    'mobiletargeting:UpdateEndpoint',
                    'mobiletargeting:UpdateEndpointsBatch',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${pinpointApplicationId}/endpoints/*',
                        { pinpointApplicationId: { Ref: 'PinpointApplicationId' } },
                    ],
                },
            },
        ],
    },
    PollyFullAccessPolicy: {
        parameters: ['LexiconName'],
        statements: [
            {
                Action: ['polly:GetLexicon', 'polly:DeleteLexicon'],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${lexiconName}',
                            { lexiconName: { Ref: 'LexiconName' } },
                        ],
                    },
                ],
            },
            {
                Action: ['polly:DescribeVoices', 'polly:ListLexicons', 'polly:PutLexicon', 'polly:SynthesizeSpeech'],
                Effect: 'Allow',
                Resource: [{ 'Fn::Sub': 'arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*' }],
            },
        ],
    },
    RekognitionDetectOnlyPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'rekognition:DetectFaces',
                    'rekognition:DetectLabels',
                    'rekognition:DetectModerationLabels',
                    'rekognition:DetectText',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    RekognitionFacesManagementPolicy: {
        parameters: ['CollectionId'],
        statements: [
            {
                Action: [
                    'rekognition:IndexFaces',
                    'rekognition:DeleteFaces',
                    'rekognition:SearchFaces',
                    'rekognition:SearchFacesByImage',
                    'rekognition:ListFaces',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}',
                        { collectionId: { Ref: 'CollectionId' } },
                    ],
                },
            },
        ],
    },
    RekognitionFacesPolicy: {
        parameters: [],
        statements: [
            { Action: ['rekognition:CompareFaces', 'rekognition:DetectFaces'], Effect: 'Allow', Resource: '*' },
        ],
    },
    RekognitionLabelsPolicy: {
        parameters: [],
        statements: [
            {
                Action: ['rekognition:DetectLabels', 'rekognition:DetectModerationLabels'],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    RekognitionNoDataAccessPolicy: {
        parameters: ['CollectionId'],
        statements: [
            {
                Action: [
                    'rekognition:CompareFaces',
                    'rekognition:DetectFaces',
                    'rekognition:DetectLabels',
                    'rekognition:DetectModerationLabels',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}',
                        { collectionId: { Ref: 'CollectionId' } },
                    ],
                },
            },
        ],
    },
    RekognitionReadPolicy: {
        parameters: ['CollectionId'],
        statements: [
            {
                Action: [
                    'rekognition:ListCollections',
                    'rekognition:ListFaces',
                    'rekognition:SearchFaces',
                    'rekognition:SearchFacesByImage',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}',
                        { collectionId: { Ref: 'CollectionId' } },
                    ],
                },
            },
        ],
    },
    RekognitionWriteOnlyAccessPolicy: {
        parameters: ['CollectionId'],
        statements: [
            {
                Action: ['rekognition:CreateCollection', 'rekognition:IndexFaces'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}',
                        { collectionId: { Ref: 'CollectionId' } },
                    ],
                },
            },
        ],
    },
    Route53ChangeResourceRecordSetsPolicy: {
        parameters: ['HostedZoneId'],
        statements: [
            {
                Action: ['route53:ChangeResourceRecordSets'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}',
                        { HostedZoneId: { Ref: 'HostedZoneId' } },
                    ],
                },
            },
        ],
    },
    S3CrudPolicy: {
        parameters: ['BucketName'],
        statements: [
            {
                Action: [
                    's3:GetObject',
                    's3:ListBucket',
                    's3:GetBucketLocation',
                    's3:GetObjectVersion',
                    's3:PutObject',
                    's3:PutObjectAcl',
                    's3:GetLifecycleConfiguration',
                    's3:PutLifecycleConfiguration',
                    's3:DeleteObject',
                ],
                Effect: 'Allow',
                Resource: [
                    { 'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}', { bucketName: { Ref: 'BucketName' } }] },
                    {
                        'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}/*', { bucketName: { Ref: 'BucketName' } }],
                    },
                ],
            },
        ],
    },
    S3FullAccessPolicy: {
        parameters: ['BucketName'],
        statements: [
            {
                Action: [
                    's3:GetObject',
                    's3:GetObjectAcl',
                    's3:GetObjectVersion',
                    's3:PutObject',
                    's3:PutObjectAcl',
                    's3:DeleteObject',
                    's3:DeleteObjectTagging',
                    's3:DeleteObjectVersionTagging',
                    's3:GetObjectTagging',
                    's3:GetObjectVersionTagging',
                    's3:PutObjectTagging',
                    's3:PutObjectVersionTagging',
                ],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}/*', { bucketName: { Ref: 'BucketName' } }],
                    },
                ],
            },
            {
                Action: [
                    's3:ListBucket',
                    's3:GetBucketLocation',
                    's3:GetLifecycleConfiguration',
                    's3:PutLifecycleConfiguration',
                ],
                Effect: 'Allow',
                Resource: [
                    { 'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}', { bucketName: { Ref: 'BucketName' } }] },
                ],
            },
        ],
    },
    S3ReadPolicy: {
        parameters: ['BucketName'],
        statements: [
            {
                Action: [
                    's3:GetObject',
                    's3:ListBucket',
                    's3:GetBucketLocation',
                    's3:GetObjectVersion',
                    's3:GetLifecycleConfiguration',
                ],
                Effect: 'Allow',
                Resource: [
                    { 'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}', { bucketName: { Ref: 'BucketName' } }] },
                    {
                        'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}/*', { bucketName: { Ref: 'BucketName' } }],
                    },
                ],
            },
        ],
    },
    S3WritePolicy: {
        parameters: ['BucketName'],
        statements: [
            {
                Action: ['s3:PutObject', 's3:PutObjectAcl', 's3:PutLifecycleConfiguration'],
                Effect: 'Allow',
                Resource: [
                    { 'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}', { bucketName: { Ref: 'BucketName' } }] },
                    {
                        'Fn::Sub': ['arn:${AWS::Partition}:s3:::${bucketName}/*', { bucketName: { Ref: 'BucketName' } }],
                    },
                ],
            },
        ],
    },
    SESBulkTemplatedCrudPolicy: {
        parameters: ['IdentityName'],
        statements: [
            {
                Action: [
                    'ses:GetIdentityVerificationAttributes',
                    'ses:SendEmail',
                    'ses:SendRawEmail',
                    'ses:SendTemplatedEmail',
                    'ses:SendBulkTemplatedEmail',
                    'ses:VerifyEmailIdentity',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}',
                        { identityName: { Ref: 'IdentityName' } },
                    ],
                },
            },
        ],
    },
    SESBulkTemplatedCrudPolicy_v2: {
        parameters: ['IdentityName', 'TemplateName'],
        statements: [
            {
                Action: ['ses:SendEmail', 'ses:SendRawEmail', 'ses:SendTemplatedEmail', 'ses:SendBulkTemplatedEmail'],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}',
                            { identityName: { Ref: 'IdentityName' } },
                        ],
                    },
                    {
                        'Fn::Sub': [
                            'arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${templateName}',
                            { templateName: { Ref: 'TemplateName' } },
                        ],
                    },
                ],
            },
            {
                Action: ['ses:GetIdentityVerificationAttributes', 'ses:VerifyEmailIdentity'],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    SESCrudPolicy: {
        parameters: ['IdentityName'],
        statements: [
            {
                Action: [
                    'ses:GetIdentityVerificationAttributes',
                    'ses:SendEmail',
                    'ses:SendRawEmail',
                    'ses:VerifyEmailIdentity',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}',
                        { identityName: { Ref: 'IdentityName' } },
                    ],
                },
            },
        ],
    },
    SESEmailTemplateCrudPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'ses:CreateTemplate',
                    'ses:GetTemplate',
                    'ses:ListTemplates',
                    'ses:UpdateTemplate',
                    'ses:DeleteTemplate',
                    'ses:TestRenderTemplate',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    SESSendBouncePolicy: {
        parameters: ['IdentityName'],
        statements: [
            {
                Action: ['ses:SendBounce'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}',
                        { identityName: { Ref: 'IdentityName' } },
                    ],
                },
            },
        ],
    },
    SNSCrudPolicy: {
        parameters: ['TopicName'],
        statements: [
            {
                Action: [
                    'sns:ListSubscriptionsByTopic',
                    'sns:CreateTopic',
                    'sns:SetTopicAttributes',
                    'sns:Subscribe',
                    'sns:Publish',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}*',
                        { topicName: { Ref: 'TopicName' } },
                    ],
                },
            },
        ],
    },
    SNSPublishMessagePolicy: {
        parameters: ['TopicName'],
        statements: [
            {
                Action: ['sns:Publish'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}',
                        { topicName: { Ref: 'TopicName' } },
                    ],
                },
            },
        ],
    },
    SQSPollerPolicy: {
        parameters: ['QueueName'],
        statements: [
            {
                Action: [
                    'sqs:ChangeMessageVisibility',
                    'sqs:ChangeMessageVisibilityBatch',
                    'sqs:DeleteMessage',
                    'sqs:DeleteMessageBatch',
                    'sqs:GetQueueAttributes',
                    'sqs:ReceiveMessage',
                ],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}',
                        { queueName: { Ref: 'QueueName' } },
                    ],
                },
            },
        ],
    },
    SQSSendMessagePolicy: {
        parameters: ['QueueName'],
        statements: [
            {
                Action: ['sqs:SendMessage*'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}',
                        { queueName: { Ref: 'QueueName' } },
                    ],
                },
            },
        ],
    },
    SSMParameterReadPolicy: {
        parameters: ['ParameterName'],
        statements: [
            { Action: ['ssm:DescribeParameters'], Effect: 'Allow', Resource: '*' },
            {
                Action: ['ssm:GetParameters', 'ssm:GetParameter', 'ssm:GetParametersByPath'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${parameterName}',
                        { parameterName: { Ref: 'ParameterName' } },
                    ],
                },
            },
        ],
    },
    SSMParameterWithSlashPrefixReadPolicy: {
        parameters: ['ParameterName'],
        statements: [
            { Action: ['ssm:DescribeParameters'], Effect: 'Allow', Resource: '*' },
            {
                Action: ['ssm:GetParameters', 'ssm:GetParameter', 'ssm:GetParametersByPath'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${parameterName}',
                        { parameterName: { Ref: 'ParameterName' } },
                    ],
                },
            },
        ],
    },
    SageMakerCreateEndpointConfigPolicy: {
        parameters: ['EndpointConfigName'],
        statements: [
            {
                Action: ['sagemaker:CreateEndpointConfig'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${endpointConfigName}',
                        { endpointConfigName: { Ref: 'EndpointConfigName' } },
                    ],
                },
            },
        ],
    },
    SageMakerCreateEndpointPolicy: {
        parameters: ['EndpointName'],
        statements: [
            {
                Action: ['sagemaker:CreateEndpoint'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${endpointName}',
                        { endpointName: { Ref: 'EndpointName' } },
                    ],
                },
            },
        ],
    },
    ServerlessRepoReadWriteAccessPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'serverlessrepo:CreateApplication',
                    'serverlessrepo:CreateApplicationVersion',
                    'serverlessrepo:UpdateApplication',
                    'serverlessrepo:GetApplication',
                    'serverlessrepo:ListApplications',
                    'serverlessrepo:ListApplicationVersions',
                    'serverlessrepo:ListApplicationDependencies',
                ],
                Effect: 'Allow',
                Resource: [
                    {
                        'Fn::Sub': 'arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*',
                    },
                ],
            },
        ],
    },
    StepFunctionsCallbackPolicy: {
        parameters: ['StateMachineName'],
        statements: [
            {
                Action: ['states:SendTaskFailure', 'states:SendTaskHeartbeat', 'states:SendTaskSuccess'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}',
                        { stateMachineName: { Ref: 'StateMachineName' } },
                    ],
                },
            },
        ],
    },
    StepFunctionsExecutionPolicy: {
        parameters: ['StateMachineName'],
        statements: [
            {
                Action: ['states:StartExecution'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}',
                        { stateMachineName: { Ref: 'StateMachineName' } },
                    ],
                },
            },
        ],
    },
    StepFunctionsExecutionPolicy_v2: {
        parameters: ['StateMachineName'],
        statements: [
            {
                Action: ['states:StartExecution', 'states:StartSyncExecution'],
                Effect: 'Allow',
                Resource: {
                    'Fn::Sub': [
                        'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}',
                        { stateMachineName: { Ref: 'StateMachineName' } },
                    ],
                },
            },
        ],
    },
    TextractDetectAnalyzePolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'textract:DetectDocumentText',
                    'textract:StartDocumentTextDetection',
                    'textract:StartDocumentAnalysis',
                    'textract:AnalyzeDocument',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    TextractGetResultPolicy: {
        parameters: [],
        statements: [
            {
                Action: ['textract:GetDocumentTextDetection', 'textract:GetDocumentAnalysis'],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
    TextractPolicy: {
        parameters: [],
        statements: [{ Action: ['textract:*'], Effect: 'Allow', Resource: '*' }],
    },
    VPCAccessPolicy: {
        parameters: [],
        statements: [
            {
                Action: [
                    'ec2:CreateNetworkInterface',
                    'ec2:DeleteNetworkInterface',
                    'ec2:DescribeNetworkInterfaces',
                    'ec2:DetachNetworkInterface',
                ],
                Effect: 'Allow',
                Resource: '*',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/index.ts












const sam_identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
/** Reads the policies that SAM makes, besides those that stand in a property as they are. */
function samReader(reader) {
    addResources(reader.template);
    const routes = routesOf(reader);
    readGlobals(routes, reader);
    return (resource, properties) => {
        const { id, type } = resource;
        readConnectors(resource, properties, reader);
        if (type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine') {
            readPolicies(resource, properties, reader);
            readEvents(resource, properties, routes, reader);
        }
        if (type === 'AWS::Serverless::Function') {
            readDestinations(resource, properties, reader);
            readFunctionUrl(resource, properties, reader);
        }
        if (type === 'AWS::Serverless::Api')
            readApiPolicy(resource, properties, pathsOf(routes, id), reader);
        if (apis.has(type))
            readApiPermissions(resource, properties, reader);
        if (type === 'AWS::Serverless::Application') {
            const location = (0,policy_node/* memberOf */.C5)(properties, 'Location')?.value;
            const where = location?.kind === 'string' ? `: ${location.value}` : '';
            reader.note(`${id} is a nested application${where}, whose policies are in its own template`);
        }
    };
}
const apis = new Set([
    'AWS::Serverless::Api',
    'AWS::Serverless::HttpApi',
    'AWS::Serverless::WebSocketApi',
]);
/** `Globals` are shown once, not with each resource that inherits them. */
function readGlobals(routes, reader) {
    const { globals } = reader.template;
    if (globals?.kind !== 'object')
        return;
    for (const { key, value, ...at } of globals.members) {
        const type = `AWS::Serverless::${key}`;
        const resource = {
            id: `Globals.${key}`,
            type,
            member: { ...at, key, value },
            properties: value,
            scope: cloudformation_template/* noScope */.os,
        };
        for (const property of policy_properties_data/* policyProperties */.S5[type] ?? [])
            reader.property(resource, value, property, []);
        if (key === 'Api')
            readApiPolicy(resource, value, pathsOf(routes), reader, []);
        if (key === 'Function') {
            readPolicies(resource, value, reader, []);
            readDestinations(resource, value, reader, []);
        }
    }
}
function readPolicies(resource, properties, reader, above = ['Properties']) {
    const policies = (0,policy_node/* memberOf */.C5)(properties, 'Policies')?.value;
    if (policies)
        readPolicy(resource, policies, [...above, 'Policies'], reader);
}
/** One entry of `Policies`, or a list of them: a document, a policy template, or the name of a managed policy. */
function readPolicy(resource, node, path, reader) {
    for (const { node: side, branch } of reader.intrinsics.branches(node)) {
        const at = branch === undefined ? path : [...path, 'Fn::If', branch];
        if (side.kind === 'array')
            side.items.forEach((item, index) => {
                readPolicy(resource, item, [...at, index], reader);
            });
        else if ((0,policy_node/* memberOf */.C5)(side, 'Statement') ?? (0,policy_node/* memberOf */.C5)(side, 'Version'))
            reader.document(resource, side, at, sam_identity);
        else if (side.kind === 'object' && !(0,cloudformation_template/* callOf */.C8)(side))
            readTemplates(resource, side, at, reader);
    }
}
function readTemplates(resource, node, path, reader) {
    for (const member of node.members) {
        const template = samPolicyTemplates[member.key];
        if (!template) {
            reader.unreadable(member, `${member.key} is no policy template that iam-gate knows, so the policy of ${resource.id} was not validated. ` +
                'Check its spelling, or write the statements out.');
            continue;
        }
        const missing = template.parameters.filter((name) => !(0,policy_node/* memberOf */.C5)(member.value, name));
        if (missing.length > 0)
            reader.unreadable(member, `The policy template ${member.key} needs ${missing.join(', ')}, which is not given.`);
        const statements = template.statements.map((statement) => withParameters((0,generated/* nodeOf */.E)(statement, member), member.value, template.parameters));
        reader.addStatements([resource.id, ...path, member.key], statements, member, sam_identity, node);
    }
}
/** `{"Ref": "QueueName"}` in a template is its parameter, which stands in the function. */
function withParameters(node, given, names) {
    const call = (0,cloudformation_template/* callOf */.C8)(node);
    if (call?.name === 'Ref' && call.argument.kind === 'string' && names.includes(call.argument.value))
        return (0,policy_node/* memberOf */.C5)(given, call.argument.value)?.value ?? node;
    if (node.kind === 'array')
        return { ...node, items: node.items.map((item) => withParameters(item, given, names)) };
    if (node.kind !== 'object')
        return node;
    return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: withParameters(member.value, given, names) })),
    };
}


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have: a laptop may still run the command on it. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ })

};
