export const id = 9063;
export const ids = [9063];
export const modules = {

/***/ 9063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSamGlobals: () => (/* binding */ readSamGlobals),
  readSamResource: () => (/* binding */ readSamResource)
});

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/generated.ts
var generated = __webpack_require__(868);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/policy-properties.data.ts
var policy_properties_data = __webpack_require__(6235);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/template.ts
var template = __webpack_require__(3679);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/api-policy.ts


const everything = 'execute-api:/*';
const invoke = { Action: 'execute-api:Invoke', Resource: everything };
const anybody = { Effect: 'Allow', Principal: '*', ...invoke };
const deny = (operator, key, values) => [
    anybody,
    { Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: { [key]: values } } },
];
/** What each list of `Auth.ResourcePolicy` becomes, as SAM's translator writes it. */
const lists = {
    AwsAccountWhitelist: (values) => [{ Effect: 'Allow', Principal: { AWS: values }, ...invoke }],
    AwsAccountBlacklist: (values) => [{ Effect: 'Deny', Principal: { AWS: values }, ...invoke }],
    IpRangeWhitelist: (values) => deny('NotIpAddress', 'aws:SourceIp', values),
    IpRangeBlacklist: (values) => deny('IpAddress', 'aws:SourceIp', values),
    SourceVpcWhitelist: (values) => deny('StringNotEquals', sourceKey(values), values),
    SourceVpcBlacklist: (values) => deny('StringEquals', sourceKey(values), values),
    IntrinsicVpcWhitelist: (values) => deny('StringNotEquals', 'aws:SourceVpc', values),
    IntrinsicVpcBlacklist: (values) => deny('StringEquals', 'aws:SourceVpc', values),
    IntrinsicVpceWhitelist: (values) => deny('StringNotEquals', 'aws:SourceVpce', values),
    IntrinsicVpceBlacklist: (values) => deny('StringEquals', 'aws:SourceVpce', values),
};
function sourceKey(values) {
    const [first] = values.kind === 'array' ? values.items : [values];
    return first?.kind === 'string' && first.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}
/** The resource policy that SAM makes of an API's `Auth.ResourcePolicy`. */
function readApiPolicy(resource, properties, reader, above = ['Properties']) {
    const policy = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(properties, 'Auth')?.value, 'ResourcePolicy');
    if (policy?.value.kind !== 'object')
        return;
    const statements = policy.value.members.flatMap(({ key, value }) => {
        if (key === 'CustomStatements')
            return value.kind === 'array' ? value.items : [value];
        return lists[key]?.(value) ?? [];
    });
    if (statements.length === 0)
        return;
    const [document] = reader.intrinsics.alternatives((0,generated/* documentOf */.l)(statements, policy));
    if (document)
        reader.add([resource.id, ...above, 'Auth', 'ResourcePolicy'], document, { type: 'RESOURCE_POLICY', resourceType: 'AWS::ApiGateway::RestApi', use: 'permissions' }, policy.value);
}

// EXTERNAL MODULE: ./src/policy/extract/composed-text.ts
var composed_text = __webpack_require__(2300);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/permissions.ts
var permissions = __webpack_require__(3121);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/reader.ts + 7 modules
var cloudformation_reader = __webpack_require__(9846);
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
        const document = profile.kind === 'AWS_LAMBDA_PERMISSION'
            ? permissionsOf(filled, destination, at, reader)
            : reader.intrinsics.alternatives((0,generated/* documentOf */.l)(filled.flatMap(statementsIn), at))[0];
        if (document && filled.length > 0)
            reader.add(name, document, policyKinds[profile.kind] ?? cloudformation_reader/* permissionType */.y);
    }
}
const membersOf = (node) => (node.kind === 'object' ? node.members : []);
function statementsIn(access) {
    const statement = access.Statement;
    return Array.isArray(statement) ? statement : [statement];
}
function permissionsOf(filled, destination, at, reader) {
    const statements = filled.map((access) => {
        const { Action, Principal, SourceArn, SourceAccount } = access;
        return (0,permissions/* permissionStatement */.Z)({
            action: Action,
            principal: (0,generated/* nodeOf */.E)(Principal, at),
            target: (0,generated/* nodeOf */.E)(destination.values['Arn'], at),
            sourceArn: SourceArn,
            sourceAccount: SourceAccount,
        }, at);
    });
    return reader.intrinsics.alternatives((0,generated/* documentOf */.l)(statements, at))[0];
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

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/sam/events.ts






const executeApi = (api) => ({
    sourceArn: {
        'Fn::Sub': [
            'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiId}/*',
            { ApiId: api },
        ],
    },
});
const rule = (name, { id }) => ({
    sourceArn: {
        'Fn::Sub': `arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/${id}${name}`,
    },
});
const events_valueOf = (event, name) => (0,policy_node/* memberOf */.C5)(event, name)?.value;
/** The events for which SAM adds a permission to the function, and what it is bound to. */
const eventSources = {
    AlexaSkill: {
        principal: 'alexa-appkit.amazon.com',
        bound: (event) => ({ eventSourceToken: events_valueOf(event, 'SkillId') }),
    },
    Api: {
        principal: 'apigateway.amazonaws.com',
        bound: (event) => executeApi(events_valueOf(event, 'RestApiId') ?? 'ServerlessRestApi'),
    },
    CloudWatchEvent: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
    CloudWatchLogs: {
        principal: 'logs.amazonaws.com',
        bound: (event) => ({
            sourceArn: {
                'Fn::Sub': [
                    'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:*',
                    { LogGroup: events_valueOf(event, 'LogGroupName') ?? '*' },
                ],
            },
        }),
    },
    Cognito: {
        principal: 'cognito-idp.amazonaws.com',
        bound: (event) => ({ sourceArn: arnOf(events_valueOf(event, 'UserPool')) }),
    },
    EventBridgeRule: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
    HttpApi: {
        principal: 'apigateway.amazonaws.com',
        bound: (event) => executeApi(events_valueOf(event, 'ApiId') ?? 'ServerlessHttpApi'),
    },
    IoTRule: {
        principal: 'iot.amazonaws.com',
        bound: (_, name, { id }) => ({
            sourceAccount: { Ref: 'AWS::AccountId' },
            sourceArn: {
                'Fn::Sub': `arn:\${AWS::Partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/${id}${name}`,
            },
        }),
    },
    S3: { principal: 's3.amazonaws.com', bound: () => ({ sourceAccount: { Ref: 'AWS::AccountId' } }) },
    SNS: { principal: 'sns.amazonaws.com', bound: (event) => ({ sourceArn: events_valueOf(event, 'Topic') }) },
    Schedule: { principal: 'events.amazonaws.com', bound: (_, name, resource) => rule(name, resource) },
};
function arnOf(reference) {
    const call = reference && (0,template/* callOf */.C8)(reference);
    return call?.name === 'Ref' && call.argument.kind === 'string'
        ? { 'Fn::GetAtt': [call.argument.value, 'Arn'] }
        : reference;
}
/** The resource policies that a function's events make: a permission on the function, or one on SNS's queue. */
function readEvents(resource, properties, reader) {
    const events = (0,policy_node/* memberOf */.C5)(properties, 'Events')?.value;
    if (events?.kind !== 'object')
        return;
    for (const event of events.members) {
        const type = (0,policy_node/* memberOf */.C5)(event.value, 'Type')?.value;
        const details = (0,policy_node/* memberOf */.C5)(event.value, 'Properties')?.value;
        const source = type?.kind === 'string' ? eventSources[type.value] : undefined;
        if (!source)
            continue;
        if (type?.kind === 'string' && type.value === 'Api' && details)
            readApiPolicy(resource, details, reader, ['Properties', 'Events', event.key, 'Properties']);
        const queue = (0,policy_node/* memberOf */.C5)(details, 'SqsSubscription')?.value;
        if (queue && !(queue.kind === 'boolean' && !queue.value))
            readSubscribedQueue(resource, event, details, queue, reader);
        else
            addPermission(resource, event, reader, {
                action: 'lambda:InvokeFunction',
                principal: (0,generated/* nodeOf */.E)(source.principal, event),
                ...source.bound?.(details, event.key, resource),
            });
    }
}
/** A function URL without authentication is open to everybody by the permission that SAM adds. */
function readFunctionUrl(resource, properties, reader) {
    const config = (0,policy_node/* memberOf */.C5)(properties, 'FunctionUrlConfig');
    const authorization = (0,policy_node/* memberOf */.C5)(config?.value, 'AuthType')?.value;
    const kind = authorization && reader.intrinsics.value(authorization);
    if (!config || kind?.kind !== 'string' || kind.value !== 'NONE')
        return;
    addPermission(resource, config, reader, { action: 'lambda:InvokeFunctionUrl', principal: (0,generated/* nodeOf */.E)('*', config), urlAuthType: kind }, ['Properties', 'FunctionUrlConfig']);
}
function addPermission(resource, at, reader, permission, path = ['Properties', 'Events', at.key]) {
    const target = (0,generated/* nodeOf */.E)({ 'Fn::GetAtt': [resource.id, 'Arn'] }, at);
    const statement = (0,permissions/* permissionStatement */.Z)({ ...permission, target }, at);
    const [document] = reader.intrinsics.alternatives((0,generated/* documentOf */.l)([statement], at));
    if (document)
        reader.add([resource.id, ...path], document, cloudformation_reader/* permissionType */.y);
}
function readSubscribedQueue(resource, event, details, queue, reader) {
    const own = (0,generated/* nodeOf */.E)({ 'Fn::GetAtt': [`${resource.id}${event.key}Queue`, 'Arn'] }, event);
    const [document] = reader.intrinsics.alternatives((0,generated/* documentOf */.l)([
        {
            Effect: 'Allow',
            // So SAM writes it; only the condition names the topic.
            Principal: '*',
            Action: 'sqs:SendMessage',
            Resource: (0,policy_node/* memberOf */.C5)(queue, 'QueueArn')?.value ?? own,
            Condition: { ArnEquals: { 'aws:SourceArn': events_valueOf(details, 'Topic') } },
        },
    ], event));
    const as = { ...cloudformation_reader/* permissionType */.y, resourceType: 'AWS::SQS::Queue' };
    if (document)
        reader.add([resource.id, 'Properties', 'Events', event.key, 'SqsSubscription'], document, as);
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








const identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
/** The policies that SAM makes of a resource, besides those that stand in a property as they are. */
const readSamResource = (resource, properties, reader) => {
    const { type } = resource;
    readConnectors(resource, properties, reader);
    if (type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine')
        readPolicies(resource, properties, reader);
    if (type === 'AWS::Serverless::Function') {
        readEvents(resource, properties, reader);
        readFunctionUrl(resource, properties, reader);
    }
    if (type === 'AWS::Serverless::Api')
        readApiPolicy(resource, properties, reader);
    if (type === 'AWS::Serverless::Application') {
        const location = (0,policy_node/* memberOf */.C5)(properties, 'Location')?.value;
        const where = location?.kind === 'string' ? `: ${location.value}` : '';
        reader.note(`${resource.id} is a nested application${where}, whose policies are in its own template`);
    }
};
/** `Globals` are shown once, not with each resource that inherits them. */
function readSamGlobals(reader) {
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
            scope: template/* noScope */.os,
        };
        for (const property of policy_properties_data/* policyProperties */.S5[type] ?? [])
            reader.property(resource, value, property, []);
        if (key === 'Api')
            readApiPolicy(resource, value, reader, []);
        if (key === 'Function')
            readPolicies(resource, value, reader, []);
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
            reader.document(resource, side, at, identity);
        else if (side.kind === 'object' && !(0,template/* callOf */.C8)(side))
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
        const [document] = reader.intrinsics.alternatives((0,generated/* documentOf */.l)(statements, member));
        if (document)
            reader.add([resource.id, ...path, member.key], document, identity, node);
    }
}
/** `{"Ref": "QueueName"}` in a template is its parameter, which stands in the function. */
function withParameters(node, given, names) {
    const call = (0,template/* callOf */.C8)(node);
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


/***/ })

};
