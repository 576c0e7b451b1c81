export const id = 1505;
export const ids = [1505];
export const modules = {

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


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyRules: () => (/* binding */ policyRules)
});

// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(6185);
// EXTERNAL MODULE: ./src/policy/document.ts
var policy_document = __webpack_require__(1561);
// EXTERNAL MODULE: ./src/policy/examples.ts
var examples = __webpack_require__(6107);
// EXTERNAL MODULE: ./src/policy/patterns.ts
var policy_patterns = __webpack_require__(2819);
// EXTERNAL MODULE: ./src/policy/rule.ts
var rule = __webpack_require__(8254);
// EXTERNAL MODULE: ./src/policy/service-reference/service-reference.ts + 3 modules
var service_reference = __webpack_require__(7226);
;// CONCATENATED MODULE: ./src/policy/variables.ts
const none = [];
/** The policy variables of a text. `${*}`, `${?}` and `${$}` are those characters themselves, no variables. */
function variablesIn(text) {
    let start = text.indexOf('${');
    if (start < 0)
        return none;
    const found = [];
    while (start >= 0) {
        const brace = text.indexOf('}', start + 2);
        const end = brace < 0 ? text.length : brace + 1;
        const inside = text.slice(start + 2, brace < 0 ? text.length : brace);
        if (brace < 0 || !/^[*?$]$/.test(inside)) {
            const comma = inside.indexOf(',');
            found.push({
                start,
                end,
                closed: brace >= 0,
                name: comma < 0 ? inside : inside.slice(0, comma),
                fallback: comma < 0 ? undefined : inside.slice(comma + 1).trim(),
            });
        }
        start = text.indexOf('${', end);
    }
    return found;
}
/** The text with every closed `${…}` replaced, those that stand for `*`, `?` and `$` too. */
function replaceVariables(text, by) {
    let start = text.indexOf('${');
    if (start < 0)
        return text;
    let result = '';
    let from = 0;
    while (start >= 0) {
        const brace = text.indexOf('}', start + 2);
        if (brace < 0)
            break;
        result += text.slice(from, start) + by;
        from = brace + 1;
        start = text.indexOf('${', from);
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/policy/rules/action-never-matches-resource.ts







/** Whether some ARN of the type fits. Empty fields of either side take anything: others report those. */
function canMean(arn, { arnService, region, account, resourcePattern }) {
    const field = (text) => (text.startsWith('$') ? '*' : text);
    return ((0,policy_patterns/* overlaps */.$f)(arn.service, field(arnService)) &&
        (0,policy_patterns/* overlaps */.$f)(arn.region, field(region)) &&
        (0,policy_patterns/* overlaps */.$f)(arn.account, field(account)) &&
        (0,policy_patterns/* overlaps */.$f)(arn.resource, resourcePattern));
}
/**
 * Two services share this prefix, and for actions that both have the data lists the resource types of the first only:
 * AddTags of a listener.
 */
const incomplete = new Set(['elasticloadbalancing']);
/* harmony default export */ const action_never_matches_resource = ((0,rule/* definePolicyRule */.qD)({
    id: 'action-never-matches-resource',
    title: 'An action on resources that it does not take',
    severity: 'medium',
    why: 'No request for this action can be about any of these resources, so the permission does nothing.',
    fix: 'Use the ARN of what the action works on: s3:GetObject takes "arn:aws:s3:::amzn-s3-demo-bucket/*", s3:ListBucket takes "arn:aws:s3:::amzn-s3-demo-bucket".',
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::app' }, 'Action.0'),
            (0,examples/* identityExample */.NV)({ Action: 'sqs:SendMessage', Resource: ['arn:aws:sns:eu-west-1:111122223333:t'] }, 'Action'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: ['s3:GetObject', 's3:ListBucket'],
                Resource: ['arn:aws:s3:::app', 'arn:aws:s3:::app/*'],
            }),
            (0,examples/* identityExample */.NV)({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::${aws:PrincipalTag/bucket}' }),
            (0,examples/* identityExample */.NV)({ Action: 's3:ListAllMyBuckets', Resource: 'arn:aws:s3:::app' }),
            (0,examples/* identityExample */.NV)({ Action: 's3:Get*', Resource: 'arn:aws:s3:::app' }),
            (0,examples/* identityExample */.NV)({
                Action: 'elasticloadbalancing:AddTags',
                Resource: 'arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*',
            }),
        ],
    },
    *statement({ effect, actions, resources }) {
        if (effect !== 'Allow' || resources.length === 0)
            return;
        const arns = [];
        for (const value of resources) {
            // One resource that may be anything is enough to stay silent.
            const arn = value.known ? (0,policy_arn/* parseArn */.L)(replaceVariables(value.text, '*')) : undefined;
            if (!arn)
                return;
            arns.push(arn);
        }
        // Actions of a service share its types.
        const fits = new Map();
        const isMeant = (type) => {
            let answer = fits.get(type);
            if (answer === undefined)
                fits.set(type, (answer = arns.some((arn) => canMean(arn, type))));
            return answer;
        };
        for (const value of actions) {
            if (!value.known || (0,policy_patterns/* hasWildcard */.rl)(value.text) || incomplete.has(value.service))
                continue;
            const types = (0,service_reference/* actionNamed */.IP)(value.text)?.resources ?? [];
            if (types.length > 0 && !types.some(({ type }) => isMeant(type)))
                yield { message: `${value.text} works on none of these resources.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
        }
    },
}));

// EXTERNAL MODULE: ./src/policy/families/restrictions.ts
var restrictions = __webpack_require__(884);
;// CONCATENATED MODULE: ./src/policy/rules/allow-condition-optional.ts




/** Keys by which an Allow is meant to be restricted, and which not every request has. */
const restricting = /^(sts:externalid|aws:sourceip|aws:sourcevpce?|aws:principalorgid|aws:sourcearn|aws:sourceaccount|aws:sourceorgid|aws:principaltag\/.+|kms:viaservice|iam:permissionsboundary|iam:policyarn)$/;
/* harmony default export */ const allow_condition_optional = ((0,rule/* definePolicyRule */.qD)({
    id: 'allow-condition-optional',
    title: 'A condition that a request without the key passes',
    severity: 'medium',
    why: 'In an Allow, IfExists and ForAllValues mean: allowed when the key is missing. The caller often decides whether it is.',
    fix: 'Use the operator without IfExists and ForAllValues: "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
    ],
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'StringEqualsIfExists.aws:PrincipalOrgID#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
            (0,examples/* conditionExample */.Ud)({
                StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
                Null: { 'aws:PrincipalOrgID': 'false' },
            }),
            (0,examples/* conditionExample */.Ud)({ StringEqualsIfExists: { 'aws:ResourceTag/team': 'app' } }),
            (0,examples/* identityExample */.NV)({
                Effect: 'Deny',
                Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
            }),
        ],
    },
    *condition({ key, lowerKey, keyPath, comparison, operator }, { effect, conditions }) {
        if (effect !== 'Allow' || !comparison || comparison.negated || comparison.family === 'Null')
            return;
        if (!comparison.ifExists && comparison.qualifier !== 'ForAllValues')
            return;
        if (!restricting.test(lowerKey))
            return;
        const required = conditions.some((other) => other.lowerKey === lowerKey &&
            (!(0,restrictions/* isOpen */.nT)(other) ||
                (other.comparison?.family === 'Null' &&
                    other.values.some((value) => !value.known || value.text.toLowerCase() === 'false'))));
        if (!required)
            yield { message: `${operator} also holds for a request without ${key}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

// EXTERNAL MODULE: ./src/policy/group.ts
var group = __webpack_require__(7193);
;// CONCATENATED MODULE: ./src/policy/families/tag-conditions.ts




const resourceTag = 'aws:resourcetag/';
/**
 * Conditions that ask for a tag of the resource. Null, negated operators and those with IfExists also hold where there
 * is no tag, so they do not stop an action that knows none.
 */
const tagConditions = ({ conditions }) => conditions.filter(({ lowerKey, comparison }) => lowerKey.startsWith(resourceTag) &&
    comparison?.family === 'String' &&
    !comparison.negated &&
    !comparison.ifExists);
/** Whether the action looks at tags: of the resource, or of the request where it makes the resource. */
const knowsTags = (action) => (0,service_reference/* actionHasKey */.OM)(action, 'aws:ResourceTag/x') || (0,service_reference/* actionHasKey */.OM)(action, 'aws:RequestTag/x');
/** An entry with an action of which AWS publishes that it looks at no tags; one such among many is enough. */
function isWithoutTags({ known, service, name }) {
    if (!known || service === undefined || (0,policy_patterns/* hasWildcard */.rl)(service))
        return false;
    for (const action of (0,service_reference/* actionsMatching */.dj)(`${service}:${name}`))
        if (!knowsTags(action))
            return true;
    return false;
}
/** One problem a service and tag: the service's actions that do not know tags, then the key of the tag. */
function* actionsWithoutTags(statement, effect) {
    if (statement.effect !== effect || statement.actions.length === 0)
        return;
    const conditions = tagConditions(statement);
    if (conditions.length === 0)
        return;
    const byService = (0,group/* groupBy */.$)(statement.actions.filter(isWithoutTags), ({ service }) => service ?? '');
    for (const [service, actions] of byService)
        for (const { key, keyPath } of conditions) {
            const [first, ...rest] = actions.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            const [these, them] = rest.length === 0 ? ['this action', 'it'] : ['these actions', 'them'];
            if (first)
                yield {
                    message: `${service} does not look at ${key} for ${these}, so the statement never applies to ${them}.`,
                    at: [first, ...rest, (0,policy_document/* keyAt */.f5)(...keyPath)],
                };
        }
}
/** NotAction with a condition on a tag: among all other actions are many that look at none. */
function* notActionWithTags(statement, effect) {
    if (statement.effect !== effect || !statement.element('NotAction'))
        return;
    for (const { key, keyPath } of tagConditions(statement))
        yield {
            message: `Many of the actions that NotAction leaves do not look at ${key}.`,
            at: [(0,policy_document/* valueAt */.fK)(...statement.path, 'NotAction'), (0,policy_document/* keyAt */.f5)(...keyPath)],
        };
}

;// CONCATENATED MODULE: ./src/policy/rules/allow-notaction-with-unsupported-tag-condition-key-for-service.ts



const allow_notaction_with_unsupported_tag_condition_key_for_service_frame = { Action: undefined, NotAction: 'iam:*', Resource: '*' };
const Condition = { StringEquals: { 'aws:ResourceTag/status': 'public' } };
/* harmony default export */ const allow_notaction_with_unsupported_tag_condition_key_for_service = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    title: 'NotAction allowed by a tag',
    findingType: 'SUGGESTION',
    why: 'Not every service looks at tags; for those that do not, this statement allows nothing.',
    fix: 'List in Action what the tag decides, and allow the rest in another statement.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ ...allow_notaction_with_unsupported_tag_condition_key_for_service_frame, Condition }, 'NotAction', 'Condition.StringEquals.aws:ResourceTag/status#key'),
        ],
        good: [
            (0,examples/* identityExample */.NV)(allow_notaction_with_unsupported_tag_condition_key_for_service_frame),
            (0,examples/* identityExample */.NV)({ ...allow_notaction_with_unsupported_tag_condition_key_for_service_frame, Condition: { Null: { 'aws:ResourceTag/status': 'false' } } }),
        ],
    },
    statement: (statement) => notActionWithTags(statement, 'Allow'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/allow-with-not-principal.ts



/* harmony default export */ const allow_with_not_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ALLOW_WITH_NOT_PRINCIPAL',
    title: 'Allow with NotPrincipal',
    findingType: 'SECURITY_WARNING',
    why: 'It allows everyone but those named: every other account, and callers without an account.',
    fix: 'Name who may, with "Principal"; or deny the others: "Effect": "Deny" with "NotPrincipal".',
    types: ['RESOURCE_POLICY'],
    // A trust policy with NotPrincipal is an error of its own.
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/Bob' } }, 'NotPrincipal'),
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({
                Effect: 'Deny',
                Principal: undefined,
                NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/Bob' },
            }),
        ],
    },
    *statement(statement) {
        if (statement.effect === 'Allow' && statement.element('NotPrincipal'))
            yield {
                message: 'Everyone but the principals of NotPrincipal is allowed.',
                at: [(0,policy_document/* valueAt */.fK)(...statement.path, 'NotPrincipal')],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/allow-with-unsupported-tag-condition-key-for-service.ts



const allow_with_unsupported_tag_condition_key_for_service_Condition = { StringEquals: { 'aws:ResourceTag/team': 'data' } };
const key = 'Condition.StringEquals.aws:ResourceTag/team#key';
/* harmony default export */ const allow_with_unsupported_tag_condition_key_for_service = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    title: 'Allowed by a tag that the action does not look at',
    findingType: 'SUGGESTION',
    why: 'The action never has the tag in its request, so this statement never allows it.',
    fix: 'Allow these actions in a statement of their own, by the name of the resource.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({
                Action: ['ec2:StartInstances', 'ec2:DescribeInstances', 'ec2:DescribeVpcs'],
                Resource: '*',
                Condition: allow_with_unsupported_tag_condition_key_for_service_Condition,
            }, 'Action.1', 'Action.2', key),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: ['ec2:StartInstances', 'ec2:CreateVolume'], Resource: '*', Condition: allow_with_unsupported_tag_condition_key_for_service_Condition }),
            (0,examples/* identityExample */.NV)({
                Action: 'ec2:DescribeVpcs',
                Resource: '*',
                Condition: { Null: { 'aws:ResourceTag/team': 'false' } },
            }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 'ec2:DescribeVpcs', Resource: '*', Condition: allow_with_unsupported_tag_condition_key_for_service_Condition }),
        ],
    },
    statement: (statement) => actionsWithoutTags(statement, 'Allow'),
}));

// EXTERNAL MODULE: ./src/policy/escalation/problems.ts
var problems = __webpack_require__(6360);
;// CONCATENATED MODULE: ./src/policy/rules/allows-all-but-listed-actions.ts




/* harmony default export */ const allows_all_but_listed_actions = ((0,rule/* definePolicyRule */.qD)({
    id: 'allows-all-but-listed-actions',
    title: 'Every action but some on every resource',
    severity: 'medium',
    why: 'Every service that AWS starts is allowed on the day it starts, before anybody has looked at it.',
    fix: 'List the actions that are needed in Action.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['iam:*', 'sso:*', 'organizations:*'], Resource: '*' }, 'NotAction'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: 'arn:aws:s3:::app/*' }),
        ],
    },
    *document(policy) {
        for (const statement of (0,problems/* catchAlls */.mS)(policy))
            if (!(0,problems/* makesAdministrator */.dS)(policy, statement))
                yield {
                    message: 'This allows whatever it does not exclude, also what AWS adds later.',
                    at: [(0,policy_document/* valueAt */.fK)(...statement.path, statement.actions.length > 0 ? 'Action' : 'NotAction')],
                };
    },
}));

// EXTERNAL MODULE: ./src/policy/remembered.ts
var remembered = __webpack_require__(2814);
;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/regions.ts
/**
 * Partitions and their Regions, after AWS's general reference (service endpoints) and the SDK's `partitions.json`
 * of November 2026. The service reference has no Regions.
 */
const regionsOfPartition = {
    aws: [
        'af-south-1',
        'ap-east-1',
        'ap-east-2',
        'ap-northeast-1',
        'ap-northeast-2',
        'ap-northeast-3',
        'ap-south-1',
        'ap-south-2',
        'ap-southeast-1',
        'ap-southeast-2',
        'ap-southeast-3',
        'ap-southeast-4',
        'ap-southeast-5',
        'ap-southeast-6',
        'ap-southeast-7',
        'ca-central-1',
        'ca-west-1',
        'eu-central-1',
        'eu-central-2',
        'eu-north-1',
        'eu-south-1',
        'eu-south-2',
        'eu-west-1',
        'eu-west-2',
        'eu-west-3',
        'il-central-1',
        'me-central-1',
        'me-south-1',
        'mx-central-1',
        'sa-east-1',
        'us-east-1',
        'us-east-2',
        'us-west-1',
        'us-west-2',
    ],
    'aws-cn': ['cn-north-1', 'cn-northwest-1'],
    'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
    'aws-iso': ['us-iso-east-1', 'us-iso-west-1'],
    'aws-iso-b': ['us-isob-east-1', 'us-isob-west-1'],
    'aws-iso-e': ['eu-isoe-west-1'],
    'aws-iso-f': ['us-isof-east-1', 'us-isof-south-1'],
    'aws-eusc': ['eusc-de-east-1'],
};
const partitions = Object.keys(regionsOfPartition);
const regions = new Set(Object.values(regionsOfPartition).flat());

;// CONCATENATED MODULE: ./src/policy/arn-faults.ts







const arn_faults_none = [];
/** One problem for each resource of a statement that has this fault. All faults are found in one reading of the ARN. */
function arnProblems(statement, fault, message) {
    const faulty = statement.once(faultyArnsOf);
    if (faulty.length === 0)
        return arn_faults_none;
    return faulty
        .filter(({ faults }) => faults.includes(fault))
        .map(({ value }) => ({ message: message(value.text), at: [(0,policy_document/* valueAt */.fK)(...value.path)] }));
}
function faultyArnsOf({ resources, notResources }) {
    let found;
    for (const values of [resources, notResources])
        for (const value of values) {
            const faults = value.known ? faultsOf(value.text) : arn_faults_none;
            if (value.known && faults.length > 0)
                (found ??= []).push({ value, faults });
        }
    return found ?? arn_faults_none;
}
/** A field with a wildcard or a variable may be anything. */
const isOpen = (field) => (0,policy_patterns/* hasWildcard */.rl)(field) || field.includes('${');
/** What is wrong with the text of a resource, from its first field to its last; each field stands for those behind it. */
const faultsOf = (0,remembered/* remembered */.H)((text) => {
    if (/^(?:[*?]|\$\{)/.test(text))
        return arn_faults_none;
    if (!text.startsWith('arn:'))
        return ['INVALID_ARN_PREFIX'];
    // Where a variable has no end, nobody can say where the fields are: MISSING_BRACE_IN_VARIABLE.
    if (variablesIn(text).some(({ closed }) => !closed))
        return arn_faults_none;
    const arn = (0,policy_arn/* parseArn */.L)(text);
    if (!arn)
        return ['MISSING_ARN_FIELD'];
    const partition = isOpen(arn.partition) || partitions.includes(arn.partition) ? [] : ['INVALID_PARTITION'];
    // A wildcard in the service is WILDCARD_IN_SERVICE_NAME.
    if (isOpen(arn.service))
        return partition;
    if (!(0,service_reference/* arnServiceExists */.Pw)(arn.service))
        return [
            ...partition,
            (0,service_reference/* arnServiceExists */.Pw)(arn.service.toLowerCase()) ? 'INVALID_ARN_SERVICE_CASE' : 'INVALID_SERVICE',
        ];
    const faults = [...partition, ...fieldFaults(arn, text)];
    return faults.length > 0 ? faults : arn_faults_none;
});
/** Faults of region, account and resource, which depend on what the service publishes about its ARNs. */
function fieldFaults(arn, text) {
    const like = whatFits(arn);
    const faults = [];
    if (arn.region === '') {
        if (like?.region === 'required')
            faults.push('MISSING_ARN_REGION');
    }
    else if (!isOpen(arn.region)) {
        if (like?.region === 'absent')
            faults.push('ARN_REGION_NOT_ALLOWED');
        else if (!isRegion(arn))
            faults.push('INVALID_ARN_REGION');
    }
    if (arn.account !== '' && !isOpen(arn.account)) {
        if (!/^\d{12}$/.test(arn.account) && !accountLiterals.has(arn.account))
            faults.push('INVALID_ARN_ACCOUNT');
        else if (like?.account === 'absent')
            faults.push('ARN_ACCOUNT_NOT_ALLOWED');
    }
    else if (arn.account === '' &&
        faults.length === 0 &&
        arn.region !== '' &&
        like?.account === 'required' &&
        !servicesWithPublicResources.has(arn.service))
        faults.push('MISSING_ARN_ACCOUNT');
    if (like?.account === 'no resource fits' &&
        faults.length === 0 &&
        !(0,service_reference/* someTypeHasArnLike */.JC)(arn.service, replaceVariables(text, '*')))
        faults.push('INVALID_ARN_RESOURCE');
    return faults;
}
/**
 * Whether the resource types that this ARN can be of have a region and an account. `undefined` for a service that
 * publishes no resource types. Ends as soon as more types could change nothing.
 */
function whatFits({ service, region, account, resource }) {
    const seen = { with: { region: false, account: false }, without: { region: false, account: false } };
    let fits = false;
    for (const type of (0,service_reference/* resourceTypesLike */.fn)(service, replaceVariables(resource, '*'))) {
        fits = true;
        seen[type.region === '' ? 'without' : 'with'].region = true;
        seen[type.account === '' ? 'without' : 'with'].account = true;
        // Only an empty field can be missing, only a filled one can be too much.
        if (seen[region === '' ? 'without' : 'with'].region && seen[account === '' ? 'without' : 'with'].account)
            return { region: 'optional', account: 'optional' };
    }
    if (!fits)
        return hasResourceTypes(service)
            ? { region: 'no resource fits', account: 'no resource fits' }
            : undefined;
    const need = (field) => seen.with[field] ? (seen.without[field] ? 'optional' : 'required') : 'absent';
    return { region: need('region'), account: need('account') };
}
const hasResourceTypes = (service) => (0,service_reference/* resourceTypesLike */.fn)(service, '*').next().done !== true;
function isRegion({ partition, region }) {
    const ofPartition = regionsOfPartition[partition];
    return ofPartition ? ofPartition.includes(region) : regions.has(region);
}
/** What stands for an account in the ARNs of resources that AWS itself owns. */
const accountLiterals = new Set(['aws', 'aws-managed', 'amazon', 'cloudfront']);
/**
 * Services with resources of AWS or of everybody, whose ARNs have no account although the published form has one.
 * The first seven were seen in AWS managed policies without a finding; the others publish such resources.
 */
const servicesWithPublicResources = new Set([
    'apigateway',
    'bedrock',
    'ec2',
    'kms',
    'resource-explorer-2',
    'ssm',
    'logs',
    'autoscaling',
    'cloudformation',
    'config',
    'elasticbeanstalk',
    'events',
    'glue',
    'greengrass',
    'imagebuilder',
    'inspector2',
    'lakeformation',
    'quicksight',
    'rds',
    'sagemaker',
    'securityhub',
    'servicecatalog',
    'wafv2',
]);

;// CONCATENATED MODULE: ./src/policy/rules/arn-account-not-allowed.ts



/* harmony default export */ const arn_account_not_allowed = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ARN_ACCOUNT_NOT_ALLOWED',
    title: 'ARN account not allowed',
    findingType: 'ERROR',
    why: 'The ARNs of these resources have no account. With one the ARN names nothing, and the statement does not do what it says.',
    fix: 'Leave the account empty: "arn:aws:s3:::logs/*".',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3::111122223333:logs/*' }, 'Resource')],
        good: [(0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3::*:logs/*', 'arn:aws:s3:::logs/*'] })],
    },
    statement: (statement) => arnProblems(statement, 'ARN_ACCOUNT_NOT_ALLOWED', (text) => `"${text}" has an account, which such a resource does not have.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/arn-region-not-allowed.ts



/* harmony default export */ const arn_region_not_allowed = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ARN_REGION_NOT_ALLOWED',
    title: 'ARN Region not allowed',
    findingType: 'ERROR',
    why: 'The ARNs of these resources have no Region. With one the ARN names nothing, and the statement does not do what it says.',
    fix: 'Leave the Region empty: "arn:aws:iam::111122223333:role/app", "arn:aws:s3:::logs".',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:GetRole', Resource: 'arn:aws:iam:eu-west-1::role/*' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:eu-west-1::logs/*' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/logs' }),
            (0,examples/* identityExample */.NV)({ Action: 'iam:GetRole', Resource: 'arn:aws:iam:*:111122223333:role/*' }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'ARN_REGION_NOT_ALLOWED', (text) => `"${text}" has a Region, which such a resource does not have.`),
}));

// EXTERNAL MODULE: ./src/policy/escalation/grants.ts + 1 modules
var escalation_grants = __webpack_require__(9061);
;// CONCATENATED MODULE: ./src/policy/rules/assumes-any-role.ts





/* harmony default export */ const assumes_any_role = ((0,rule/* definePolicyRule */.qD)({
    id: 'assumes-any-role',
    title: 'Any role that trusts the account',
    severity: 'medium',
    why: 'Roles often trust their whole account, or another account as a whole; this lets its holder be each of them.',
    fix: 'Name the roles: "Resource": "arn:aws:iam::*:role/deploy".',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'sts:AssumeRole', Resource: '*' }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: 'sts:*', Resource: 'arn:aws:iam::*:role/*' }, 'Action'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/deploy-*' }),
            (0,examples/* identityExample */.NV)({
                Action: 'sts:AssumeRole',
                Resource: '*',
                Condition: { StringEquals: { 'iam:ResourceTag/access': 'open' } },
            }),
            (0,examples/* identityExample */.NV)({ Action: 'sts:GetCallerIdentity', Resource: '*' }),
        ],
    },
    *document(policy) {
        if (!(0,problems/* givesPermissions */.r)(policy))
            return;
        const grants = (0,escalation_grants/* grantsOf */.R)(policy);
        for (const action of ['sts:AssumeRole', 'sts:AssumeRoot']) {
            const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
            if (!grant || (0,problems/* catchAlls */.mS)(policy).includes(grant.statement))
                continue;
            yield {
                message: `${action} is allowed for whatever trusts this account.`,
                at: [(0,policy_document/* valueAt */.fK)(...grant.path)],
                subject: action,
            };
            // A pattern for both is one problem.
            return;
        }
    },
}));

// EXTERNAL MODULE: ./src/policy/escalation/tables.ts
var tables = __webpack_require__(9553);
;// CONCATENATED MODULE: ./src/policy/rules/boundary-delegation-removable.ts






const removal = tables.guardrails.find(({ id }) => id === 'G1')?.steps.flat() ?? [];
const delegation = {
    Effect: 'Allow',
    Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
    Resource: '*',
    Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' } },
};
const changes = (Effect) => ({ Effect, Action: 'iam:*PermissionsBoundary', Resource: '*' });
/* harmony default export */ const boundary_delegation_removable = ((0,rule/* definePolicyRule */.qD)({
    id: 'boundary-delegation-removable',
    title: 'A delegation whose boundary can be removed',
    severity: 'high',
    why: 'Creation depends on a boundary that its holder may take away afterwards: the new roles are bound by nothing.',
    fix: 'Add { "Effect": "Deny", "Action": "iam:Delete*PermissionsBoundary", "Resource": "*" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            {
                policy: { Version: '2012-10-17', Statement: [delegation, changes('Allow')] },
                at: ['Statement.1.Action'],
            },
        ],
        good: [
            { policy: { Version: '2012-10-17', Statement: [delegation, changes('Deny')] } },
            { policy: { Version: '2012-10-17', Statement: [delegation] } },
        ],
    },
    *document(policy) {
        if (!(0,problems/* givesPermissions */.r)(policy))
            return;
        const delegates = policy.statements.some(({ effect, conditions }) => effect === 'Allow' &&
            conditions.some((condition) => condition.lowerKey === 'iam:permissionsboundary' && !(0,restrictions/* isOpen */.nT)(condition)));
        if (!delegates)
            return;
        const grants = (0,escalation_grants/* grantsOf */.R)(policy);
        for (const action of removal) {
            const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
            if (!grant || (0,problems/* catchAlls */.mS)(policy).includes(grant.statement))
                continue;
            yield { message: `${action} is allowed without the boundary.`, at: [(0,policy_document/* valueAt */.fK)(...grant.path)] };
            return;
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/boundary-lets-itself-be-removed.ts





const boundary_lets_itself_be_removed_removal = tables.guardrails.find(({ id }) => id === 'G1')?.steps.flat() ?? [];
/* harmony default export */ const boundary_lets_itself_be_removed = ((0,rule/* definePolicyRule */.qD)({
    id: 'boundary-lets-itself-be-removed',
    title: 'A boundary that can be removed',
    severity: 'high',
    why: 'Whoever it bounds may take it away as soon as another policy allows that, and is bound no more.',
    fix: 'Add to the boundary: { "Effect": "Deny", "Action": "iam:*PermissionsBoundary", "Resource": "*" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [{ ...(0,examples/* identityExample */.NV)({ Action: ['s3:*', 'iam:*'], Resource: '*' }, 'Action.1'), use: 'boundary' }],
        good: [(0,examples/* identityExample */.NV)({ Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/app' })],
    },
    *document(policy) {
        if (policy.document.use !== 'boundary')
            return;
        const grants = (0,escalation_grants/* grantsOf */.R)(policy);
        for (const action of boundary_lets_itself_be_removed_removal) {
            const grant = grants.allowing(action).length > 0 ? grants.broad(action) : undefined;
            if (!grant)
                continue;
            yield { message: `The boundary permits ${action}.`, at: [(0,policy_document/* valueAt */.fK)(...grant.path)] };
            return;
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/oidc.ts


const githubHost = 'token.actions.githubusercontent.com';
/** GitHub's issuer for everybody, also by the name of its first months, which old roles still have. */
const isGitHub = (provider) => provider === githubHost || provider === 'vstoken.actions.githubusercontent.com';
/** Providers that IAM knows without an ARN. */
const builtIn = new Set([
    'accounts.google.com',
    'graph.facebook.com',
    'www.amazon.com',
    'cognito-identity.amazonaws.com',
]);
/** The provider's URL without `https://`, which its condition keys begin with; nothing for a SAML provider. */
function oidcProviderOf({ type, value }) {
    if (type !== 'Federated' || !value.known)
        return undefined;
    if (builtIn.has(value.text.toLowerCase()))
        return value.text.toLowerCase();
    const resource = (0,policy_arn/* parseArn */.L)(value.text)?.resource;
    return resource?.startsWith('oidc-provider/')
        ? resource.slice('oidc-provider/'.length).toLowerCase()
        : undefined;
}
/** The OIDC providers that a statement lets in; several principals may stand in one list. */
function oidcPrincipals(statement) {
    if (statement.effect !== 'Allow')
        return [];
    return statement.principals.flatMap((principal) => {
        const provider = oidcProviderOf(principal);
        return provider ? [{ principal, provider }] : [];
    });
}
/**
 * Whether the key is `<provider>:aud`. Provider URLs have a dot, which no service prefix has; SAML's key of that name
 * is something else.
 */
const isAudience = ({ lowerKey }) => /^[^:]*\.[^:]*:aud$/.test(lowerKey);
/** GitHub and GitLab document one audience a token; for the built-in providers AWS publishes it. */
const oneAudience = new Set([`${githubHost}:aud`, 'gitlab.com:aud']);
/** Whether the audience is known to be one value. */
const hasOneAudience = ({ lowerKey }) => oneAudience.has(lowerKey) || (0,service_reference/* conditionKey */.pq)(lowerKey)?.multivalued === false;

;// CONCATENATED MODULE: ./src/policy/rules/confirm-audience-claim-type.ts




const example = (operator, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { [operator]: { 'idp.example.com:aud': 'my-app' } },
}, ...at);
/* harmony default export */ const confirm_audience_claim_type = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
    title: 'A qualifier on the audience',
    findingType: 'SUGGESTION',
    why: 'Whether the qualifier is right depends on the provider: most give a token one audience, some give several.',
    fix: 'Look at a token of the provider. If "aud" is one text, remove the qualifier from the operator.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            example('ForAnyValue:StringEquals', 'Condition.ForAnyValue:StringEquals.idp.example.com:aud#key'),
            example('ForAllValues:StringLike', 'Condition.ForAllValues:StringLike.idp.example.com:aud#key'),
        ],
        good: [example('StringEquals')],
    },
    *condition(condition) {
        const qualifier = condition.comparison?.qualifier;
        // Where the audience is known to be one value, ForAnyValue has a code of its own.
        if (!qualifier || !isAudience(condition) || (qualifier === 'ForAnyValue' && hasOneAudience(condition)))
            return;
        yield {
            message: `Is ${condition.key} one value or several? ${qualifier} is for several.`,
            at: [(0,policy_document/* keyAt */.f5)(...condition.keyPath)],
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/role-permissions.ts


/** `partly`, when a value ends in a wildcard, still says which service; one that begins with it does not. */
const namesService = (value) => !value.known || !/^[*?]/.test(value.text);
const isLiteral = (value) => !value.known || !(0,policy_patterns/* hasWildcard */.rl)(value.text);
/**
 * `StringEqualsIfExists` on iam:PassedToService: the service's answers differ by value. Reported for these in the
 * managed policies of March 2026; silent for lambda and cloudformation.
 */
const notRestrictedByIfExists = new Set(['ec2', 'autoscaling', 'iam', 'codebuild'].map((service) => `${service}.amazonaws.com`));
const isPositiveString = ({ comparison }) => comparison?.family === 'String' && !comparison.negated;
const passRole = {
    action: 'iam:passrole',
    name: 'iam:PassRole',
    isEveryRole: (resource) => resource === '*' || (0,policy_patterns/* contains */.gR)(resource.replace(/^arn:[^:]*:/, 'arn:aws:'), 'arn:aws:iam::*:role/*'),
    restricts: (condition) => condition.lowerKey === 'iam:passedtoservice' &&
        isPositiveString(condition) &&
        condition.values.length > 0 &&
        condition.values.every(namesService) &&
        !(condition.comparison?.ifExists === true &&
            condition.comparison.base === 'StringEquals' &&
            condition.values.some((value) => value.known && notRestrictedByIfExists.has(value.text))),
};
const createServiceLinkedRole = {
    action: 'iam:createservicelinkedrole',
    name: 'iam:CreateServiceLinkedRole',
    isEveryRole: (resource) => resource === '*',
    // `*a4b.amazonaws.com` under StringLike did not silence the service; 75 statements with plain names did.
    restricts: (condition) => condition.lowerKey === 'iam:awsservicename' &&
        isPositiveString(condition) &&
        condition.values.length > 0 &&
        condition.values.every(isLiteral),
};
/** One problem a statement, at what gives the permission and what says for which roles. */
function* roleProblems(permission, actionForm, resourceForm, statement) {
    if (statement.effect !== 'Allow')
        return;
    const actions = placesOfPermission(permission, actionForm, statement);
    if (actions.length === 0)
        return;
    if (resourceForm === 'not-resource') {
        const element = statement.element('NotResource');
        if (!element)
            return;
        yield problem(permission, actions, [(0,policy_document/* valueAt */.fK)(...statement.path, 'NotResource')], resourceForm);
        return;
    }
    const resources = statement.resources.filter((value) => value.known && permission.isEveryRole(value.text));
    if (resources.length === 0 || statement.conditions.some((condition) => permission.restricts(condition)))
        return;
    yield problem(permission, actions, resources.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path)), resourceForm);
}
function problem({ name }, actions, resources, resourceForm) {
    const [first, ...rest] = [...actions, ...resources];
    return {
        message: resourceForm === 'star'
            ? `${name} is allowed for every role of the account.`
            : `${name} is allowed for every role that NotResource does not name.`,
        at: [first ?? (0,policy_document/* valueAt */.fK)(), ...rest],
    };
}
function placesOfPermission({ action }, form, statement) {
    if (form === 'not-action') {
        const { notActions } = statement;
        const excluded = notActions.some((value) => !value.known || (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), action));
        return notActions.length === 0 || excluded ? [] : [(0,policy_document/* valueAt */.fK)(...statement.path, 'NotAction')];
    }
    return grantsOf(action, statement)[form].map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
}
const noGrants = { named: [], pattern: [] };
/** Finds the entries of Action that give an action (`iam:passrole`). */
const finderOf = (action) => {
    const [service, name] = action.split(':');
    return (statement) => {
        const given = statement.actions.filter((value) => value.known &&
            (value.service === service || value.service === undefined || (0,policy_patterns/* hasWildcard */.rl)(value.service)) &&
            (value.name === name || ((0,policy_patterns/* hasWildcard */.rl)(value.text) && (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), action))));
        if (given.length === 0)
            return noGrants;
        const isNamed = (value) => value.service === service && value.name === name;
        return {
            named: given.filter(isNamed),
            pattern: given.filter((value) => !isNamed(value) && value.known && (0,policy_patterns/* hasWildcard */.rl)(value.text)),
        };
    };
};
const finders = new Map([passRole, createServiceLinkedRole].map(({ action }) => [action, finderOf(action)]));
function grantsOf(action, statement) {
    const find = finders.get(action);
    return find ? statement.once(find) : noGrants;
}

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-not-action-and-not-resource.ts



const NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const create_slr_with_not_action_and_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    title: 'NotAction leaves service-linked roles for all services but some',
    findingType: 'WARNING',
    why: 'Two exclusions allow whatever neither names: iam:CreateServiceLinkedRole is not excluded, nor is any role but those of NotResource.',
    fix: 'Add "iam:CreateServiceLinkedRole" to NotAction, or list actions and resources in Action and Resource instead.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*', Resource: undefined, NotResource }, 'NotAction', 'NotResource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 'iam:*', Resource: undefined, NotResource })],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'not-action', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-not-resource.ts



const create_slr_with_not_resource_NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const create_slr_with_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_NOT_RESOURCE',
    title: 'Service-linked roles for all services but some',
    findingType: 'WARNING',
    why: 'NotResource allows every service-linked role that it does not name, also those of services nobody meant.',
    fix: 'Name the role: "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:CreateServiceLinkedRole', Resource: undefined, NotResource: create_slr_with_not_resource_NotResource }, 'Action', 'NotResource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: 'iam:GetRole', Resource: undefined, NotResource: create_slr_with_not_resource_NotResource })],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'named', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-star-in-action-and-not-resource.ts



const create_slr_with_star_in_action_and_not_resource_NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const create_slr_with_star_in_action_and_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    title: 'A wildcard action includes service-linked roles for all services but some',
    findingType: 'WARNING',
    why: 'The wildcard gives iam:CreateServiceLinkedRole along with the rest, for every role that NotResource does not name.',
    fix: 'List the actions that are needed; for iam:CreateServiceLinkedRole name the role: "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: 'iam:*', Resource: undefined, NotResource: create_slr_with_star_in_action_and_not_resource_NotResource }, 'Action', 'NotResource')],
        good: [(0,examples/* identityExample */.NV)({ Action: 'iam:Get*', Resource: undefined, NotResource: create_slr_with_star_in_action_and_not_resource_NotResource })],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'pattern', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-star-in-action-and-resource.ts



/* harmony default export */ const create_slr_with_star_in_action_and_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    title: 'A wildcard action includes service-linked roles for every service',
    findingType: 'WARNING',
    why: 'The wildcard gives iam:CreateServiceLinkedRole along with the rest, and so standing access of any service to the account.',
    fix: 'List the actions that are needed; for iam:CreateServiceLinkedRole name the role: "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['iam:Create*'], Resource: '*' }, 'Action.0', 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'Action', 'Resource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: 'iam:CreatePolicy*', Resource: '*' })],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'pattern', 'star', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-star-in-resource.ts



const Action = 'iam:CreateServiceLinkedRole';
/* harmony default export */ const create_slr_with_star_in_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    title: 'Service-linked roles for every service',
    findingType: 'WARNING',
    why: 'A service-linked role gives a service standing access to the account; this allows it for services nobody meant.',
    fix: 'Name the role: "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*". Or add the condition "StringEquals": { "iam:AWSServiceName": "ecs.amazonaws.com" }.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action, Resource: '*' }, 'Action', 'Resource'),
            (0,examples/* identityExample */.NV)({ Action, Resource: '*', Condition: { StringLike: { 'iam:AWSServiceName': '*ecs.amazonaws.com' } } }, 'Action', 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action, Resource: 'arn:aws:iam::*:role/aws-service-role/*' }),
            (0,examples/* identityExample */.NV)({
                Action,
                Resource: '*',
                Condition: { StringLike: { 'iam:AWSServiceName': ['ecs.amazonaws.com', 'eks.amazonaws.com'] } },
            }),
        ],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'named', 'star', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/create-slr-with-star-in-resource-and-not-action.ts



/* harmony default export */ const create_slr_with_star_in_resource_and_not_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    title: 'NotAction leaves service-linked roles for every service',
    findingType: 'WARNING',
    why: 'NotAction allows everything that it does not name. It does not name iam:CreateServiceLinkedRole, so any service can be given standing access.',
    fix: 'Add "iam:CreateServiceLinkedRole" to NotAction, or list the needed actions in Action instead.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction', 'Resource')],
        good: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['iam:*', 'account:*'], Resource: '*' })],
    },
    statement: (statement) => roleProblems(createServiceLinkedRole, 'not-action', 'star', statement),
}));

// EXTERNAL MODULE: ./src/policy/grammar.ts
var grammar = __webpack_require__(1139);
;// CONCATENATED MODULE: ./src/policy/rules/data-type-mismatch.ts




const problemOf = ({ path, expected, found }) => ({
    message: `${path.length > 0 ? `The value of ${path.join('.')}` : 'The document'} is ${article(found)}; the policy grammar asks for ${expected}.`,
    at: [(0,policy_document/* valueAt */.fK)(...path)],
});
const article = (kind) => kind === 'null' ? 'null' : /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
/* harmony default export */ const data_type_mismatch = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DATA_TYPE_MISMATCH',
    title: 'Data type mismatch',
    findingType: 'ERROR',
    why: 'AWS refuses a policy in which a value has the wrong JSON type, and nothing else of the statement is checked until it is right.',
    fix: 'Write the value in the type that the grammar asks for: names, ARNs and "Version" in quotes, lists in [ ], Principal and Condition as objects in { }.',
    runsOnMismatch: true,
    examples: {
        bad: [
            (0,examples/* documentExample */.uN)({ Version: 20121017, Statement: [] }, ['Version']),
            (0,examples/* documentExample */.uN)('Allow everything', ['']),
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: 'Allow' }, ['Statement']),
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: ['Allow'] }, ['Statement.0']),
            (0,examples/* identityExample */.NV)({ Action: 'iam:PassRole', Resource: { Ref: 'Role' } }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 7, null] }, 'Action.1', 'Action.2'),
            (0,examples/* identityExample */.NV)({ Sid: 1, Effect: true }, 'Sid', 'Effect'),
            (0,examples/* conditionExample */.Ud)('aws:username', ''),
            (0,examples/* conditionExample */.Ud)({ Bool: 'true' }, 'Bool'),
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': null } }, 'Bool.aws:SecureTransport'),
        ],
        good: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [] }),
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 's3:max-keys': 10 } }),
        ],
    },
    *document({ document }) {
        for (const mismatch of (0,grammar/* mismatchesInDocument */.Dw)(document.root))
            yield problemOf(mismatch);
    },
    *statement({ mismatches }) {
        for (const mismatch of mismatches)
            yield problemOf(mismatch);
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/denies-everything.ts



/* harmony default export */ const denies_everything = ((0,rule/* definePolicyRule */.qD)({
    id: 'denies-everything',
    title: 'A guardrail that denies everything',
    severity: 'medium',
    why: 'Attached to an account or a unit it stops all work there, that of administrators included.',
    fix: 'Exempt a role: "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/org/admin" } }. If it is meant as a quarantine, accept the finding with a waiver.',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html',
    ],
    types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: '*' }, 'Action'),
            (0,examples/* resourceControlExample */.oB)({ Action: ['s3:*', 'sqs:DeleteQueue'] }, 'Action.0'),
        ],
        good: [
            (0,examples/* serviceControlExample */.pu)({ Action: 'organizations:LeaveOrganization' }),
            (0,examples/* serviceControlExample */.pu)({
                Action: '*',
                Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/org/admin' } },
            }),
        ],
    },
    *statement(statement, { document }) {
        const { effect, actions, resources, path } = statement;
        if (effect !== 'Deny' || statement.element('Condition'))
            return;
        if (!resources.some((value) => value.known && value.text === '*'))
            return;
        if (actions.some((value) => value.known && /^[*:]+$/.test(value.text)))
            yield { message: 'This denies every action on every resource.', at: [(0,policy_document/* valueAt */.fK)(...path, 'Action')] };
        // A service control policy is also how a service is kept out of an account; its resources need no such word.
        else if (document.type === 'RESOURCE_CONTROL_POLICY')
            for (const action of actions)
                if (action.known && action.name === '*')
                    yield {
                        message: `This denies ${action.text} on every resource, to everybody.`,
                        at: [(0,policy_document/* valueAt */.fK)(...action.path)],
                    };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/deny-not-principal.ts




const role = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const deny_not_principal = ((0,rule/* definePolicyRule */.qD)({
    id: 'deny-not-principal',
    title: 'A Deny with NotPrincipal that denies more than it says',
    severity: 'medium',
    why: 'The exception must name the account, the role and the session of the caller. Where one is missing, and for callers with a permissions boundary, it denies them as well.',
    fix: 'Use "Principal": "*" with "ArnNotEquals": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: role } }, 'NotPrincipal.AWS'),
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({
                Effect: 'Deny',
                Principal: undefined,
                NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
            }),
            (0,examples/* bucketExample */.bQ)({
                Effect: 'Deny',
                Principal: '*',
                Condition: { ArnNotEquals: { 'aws:PrincipalArn': role } },
            }),
        ],
    },
    *statement({ effect, notPrincipals }) {
        if (effect !== 'Deny')
            return;
        const known = notPrincipals.flatMap(({ type, value }) => (type === 'AWS' && value.known ? [value] : []));
        const roots = new Set(known.flatMap(({ text }) => (/^\d{12}$/.test(text) ? text : /^arn:[^:]+:iam::(\d{12}):root$/.exec(text)?.[1]) ?? []));
        for (const value of known) {
            const arn = (0,policy_arn/* parseArn */.L)(value.text);
            if (!arn || arn.resource === 'root')
                continue;
            if (!roots.has(arn.account) || (arn.service === 'iam' && arn.resource.startsWith('role/')))
                yield {
                    message: `The exception of "${value.text}" does not hold for its sessions.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/deny-notaction-with-unsupported-tag-condition-key-for-service.ts



const deny_notaction_with_unsupported_tag_condition_key_for_service_frame = { Effect: 'Deny', Action: undefined, NotAction: 'iam:*', Resource: '*' };
const deny_notaction_with_unsupported_tag_condition_key_for_service_Condition = { StringEquals: { 'aws:ResourceTag/status': 'confidential' } };
/* harmony default export */ const deny_notaction_with_unsupported_tag_condition_key_for_service = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    title: 'NotAction denied by a tag',
    findingType: 'SECURITY_WARNING',
    why: 'Not every service looks at tags; for those that do not, this statement denies nothing.',
    fix: 'List in Action what the tag decides, and deny the rest by the name of the resource.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ ...deny_notaction_with_unsupported_tag_condition_key_for_service_frame, Condition: deny_notaction_with_unsupported_tag_condition_key_for_service_Condition }, 'NotAction', 'Condition.StringEquals.aws:ResourceTag/status#key'),
        ],
        good: [
            (0,examples/* identityExample */.NV)(deny_notaction_with_unsupported_tag_condition_key_for_service_frame),
            (0,examples/* identityExample */.NV)({ ...deny_notaction_with_unsupported_tag_condition_key_for_service_frame, Condition: { StringNotEquals: { 'aws:ResourceTag/status': 'public' } } }),
        ],
    },
    statement: (statement) => notActionWithTags(statement, 'Deny'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/deny-with-unsupported-tag-condition-key-for-service.ts



const deny_with_unsupported_tag_condition_key_for_service_Condition = { StringEquals: { 'aws:ResourceTag/status': 'confidential' } };
/* harmony default export */ const deny_with_unsupported_tag_condition_key_for_service = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    title: 'Denied by a tag that the action does not look at',
    findingType: 'SECURITY_WARNING',
    why: 'The action never has the tag in its request, so this statement never denies it.',
    fix: 'Deny these actions in a statement of their own, by the name of the resource.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: ['ec2:StopInstances', 'ec2:DescribeVpcs'], Resource: '*', Condition: deny_with_unsupported_tag_condition_key_for_service_Condition }, 'Action.1', 'Condition.StringEquals.aws:ResourceTag/status#key'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 'ec2:StopInstances', Resource: '*', Condition: deny_with_unsupported_tag_condition_key_for_service_Condition }),
            (0,examples/* identityExample */.NV)({ Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*', Condition: deny_with_unsupported_tag_condition_key_for_service_Condition }),
        ],
    },
    statement: (statement) => actionsWithoutTags(statement, 'Deny'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/deprecated-global-condition-key.ts



/* harmony default export */ const deprecated_global_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    title: 'A deprecated global condition key',
    findingType: 'WARNING',
    why: 'AWS does not document aws:ARN any more and may stop filling it in; the statement would change without an edit.',
    fix: 'Use aws:PrincipalArn for who calls, aws:SourceArn for the resource on whose behalf a service calls.',
    limits: 'The documentation has two codes for aws:ARN and does not say which is given when: both are reported.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:ARN': 'arn:aws:iam::111122223333:role/app' } }, 'ArnLike.aws:ARN#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' } })],
    },
    *condition({ key, lowerKey, keyPath }) {
        if (lowerKey === 'aws:arn')
            yield { message: `${key} is deprecated.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/duplicate-keys-with-different-case.ts



/* harmony default export */ const duplicate_keys_with_different_case = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    title: 'Duplicate keys with different case',
    findingType: 'ERROR',
    why: 'IAM compares the names of condition keys without case, so these are one key written twice, and it is not defined which of the values counts.',
    fix: 'Keep one spelling of the key and list all values behind it: "aws:PrincipalAccount": ["111122223333", "444455556666"].',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:principalaccount': '444455556666' } }, 'StringEquals.aws:PrincipalAccount#key', 'StringEquals.aws:principalaccount#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({
                StringEquals: { 'aws:PrincipalAccount': '111122223333' },
                StringNotEquals: { 'aws:principalaccount': '444455556666' },
            }),
        ],
    },
    *statement({ conditions }) {
        if (conditions.length < 2)
            return;
        const groups = new Map();
        for (const condition of conditions) {
            const name = `${condition.operator} ${condition.lowerKey}`;
            const group = groups.get(name);
            if (group)
                group.push(condition);
            else
                groups.set(name, [condition]);
        }
        for (const [first, ...rest] of groups.values())
            if (first && rest.length > 0)
                yield {
                    message: `${first.operator} has the condition key ${first.key} ${rest.length + 1} times, in different case.`,
                    at: [(0,policy_document/* keyAt */.f5)(...first.keyPath), ...rest.map(({ keyPath }) => (0,policy_document/* keyAt */.f5)(...keyPath))],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/dynamodb-attributes-without-select.ts




const dynamodb_attributes_without_select_frame = {
    Action: ['dynamodb:GetItem', 'dynamodb:Query'],
    Resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
};
const attributes = { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['id', 'name'] } };
/** Only actions that take a selection return attributes that nobody named. */
function reads({ actions }) {
    return actions.some((action) => {
        if (!action.known)
            return false;
        const pattern = action.service === undefined ? 'dynamodb:*' : action.text;
        for (const found of (0,service_reference/* actionsMatching */.dj)(pattern))
            if (found.service === 'dynamodb' && (0,service_reference/* actionHasKey */.OM)(found, 'dynamodb:Select'))
                return true;
        return false;
    });
}
/* harmony default export */ const dynamodb_attributes_without_select = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    title: 'Attributes without Select',
    findingType: 'SECURITY_WARNING',
    why: 'A request that names no attributes gets all of them: the condition looks at names that are not there and passes.',
    fix: 'Add "StringEquals": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" } to the same statement.',
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ ...dynamodb_attributes_without_select_frame, Condition: attributes }, 'Condition.ForAllValues:StringEquals.dynamodb:Attributes#key'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                ...dynamodb_attributes_without_select_frame,
                Condition: { ...attributes, StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } },
            }),
            (0,examples/* identityExample */.NV)({ ...dynamodb_attributes_without_select_frame, Action: 'dynamodb:PutItem', Condition: attributes }),
        ],
    },
    *condition({ key, lowerKey, keyPath }, statement) {
        if (lowerKey !== 'dynamodb:attributes' || statement.effect !== 'Allow')
            return;
        const selects = statement.conditions.some((other) => other.lowerKey === 'dynamodb:select' &&
            other.comparison?.family === 'String' &&
            !other.comparison.negated &&
            other.values.every((value) => !value.known || value.text === 'SPECIFIC_ATTRIBUTES'));
        if (!selects && reads(statement))
            yield {
                message: `${key} does not hold back a request that names no attributes.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/empty.ts

/** An element, of those named, whose value is an empty list. */
function* emptyLists(statement, ...names) {
    for (const name of names) {
        const node = statement.element(name)?.value;
        if (node?.kind === 'array' && node.items.length === 0)
            yield { message: `${name} is an empty list.`, at: [(0,policy_document/* valueAt */.fK)(...statement.path, name)] };
    }
}
const formOf = ({ comparison }) => comparison && (comparison.qualifier ?? (comparison.ifExists ? 'IfExists' : 'plain'));
/** A condition key with an empty list of values; what that means depends on the form of the operator. */
function* emptyConditionValues(condition, form, means) {
    if (condition.node.kind === 'array' && condition.node.items.length === 0 && formOf(condition) === form)
        yield {
            message: `${condition.operator} has no values for ${condition.key}, ${means}.`,
            at: [(0,policy_document/* valueAt */.fK)(...condition.keyPath)],
        };
}

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-action.ts



/* harmony default export */ const empty_array_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_ACTION',
    title: 'No actions',
    findingType: 'SUGGESTION',
    why: 'A statement without actions does nothing, and a reader takes it for one that works.',
    fix: 'Name the actions, "Action": ["s3:GetObject"], or remove the statement.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: [] }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: [] }, 'NotAction'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: ['s3:GetObject'] })],
    },
    statement: (statement) => emptyLists(statement, 'Action', 'NotAction'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-condition.ts



/* harmony default export */ const empty_array_condition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_CONDITION',
    title: 'A condition key without values',
    findingType: 'SUGGESTION',
    why: 'No request can have one of no values: the condition never holds, and the statement never applies.',
    fix: 'Give the values, "StringEquals": { "aws:PrincipalAccount": ["111122223333"] }, or remove the key.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalAccount': [] } }, 'StringEquals.aws:PrincipalAccount'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalAccount': ['111122223333'] } }),
            (0,examples/* conditionExample */.Ud)({ StringEqualsIfExists: { 'aws:PrincipalAccount': [] } }),
        ],
    },
    condition: (condition) => emptyConditionValues(condition, 'plain', 'so that it never holds'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-condition-forallvalues.ts



/* harmony default export */ const empty_array_condition_forallvalues = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    title: 'ForAllValues without values',
    findingType: 'SUGGESTION',
    why: 'ForAllValues over no values holds only when the request does not have the key; that is written as Null.',
    fix: 'Give the values, or say what it means: "Null": { "aws:TagKeys": "true" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } }, 'ForAllValues:StringEquals.aws:TagKeys'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }),
        ],
    },
    condition: (condition) => emptyConditionValues(condition, 'ForAllValues', 'so that it holds only when the key is absent'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-condition-foranyvalue.ts



/* harmony default export */ const empty_array_condition_foranyvalue = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    title: 'ForAnyValue without values',
    findingType: 'SUGGESTION',
    why: 'None of no values can match: the condition never holds, and the statement never applies.',
    fix: 'Give the values, "ForAnyValue:StringEquals": { "aws:TagKeys": ["team"] }, or remove the key.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }, 'ForAnyValue:StringEquals.aws:TagKeys'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team'] } }),
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } }),
        ],
    },
    condition: (condition) => emptyConditionValues(condition, 'ForAnyValue', 'so that it never holds'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-condition-ifexists.ts



/* harmony default export */ const empty_array_condition_ifexists = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    title: 'IfExists without values',
    findingType: 'SUGGESTION',
    why: 'The condition holds only when the request does not have the key; that is written as Null.',
    fix: 'Give the values, or say what it means: "Null": { "aws:PrincipalAccount": "true" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEqualsIfExists: { 'aws:PrincipalAccount': [] } }, 'StringEqualsIfExists.aws:PrincipalAccount'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEqualsIfExists: { 'aws:PrincipalAccount': ['111122223333'] } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalAccount': [] } }),
        ],
    },
    condition: (condition) => emptyConditionValues(condition, 'IfExists', 'so that it holds only when the key is absent'),
}));

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
;// CONCATENATED MODULE: ./src/policy/rules/empty-array-principal.ts




/* harmony default export */ const empty_array_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_PRINCIPAL',
    title: 'No principals',
    findingType: 'SUGGESTION',
    why: 'A list without principals names nobody, so the statement applies to nobody.',
    fix: 'Name the principals, "Principal": { "AWS": ["111122223333"] }, or remove the member.',
    types: rule/* resourceAndControlPolicies */.B0,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: { AWS: [] } }, 'Principal.AWS'),
            (0,examples/* bucketExample */.bQ)({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: [] } }, 'NotPrincipal.AWS'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: ['111122223333'] } })],
    },
    *statement(statement) {
        for (const name of ['Principal', 'NotPrincipal']) {
            const node = statement.element(name)?.value;
            if (node?.kind !== 'object')
                continue;
            for (const { key, value } of (0,policy_node/* effectiveMembers */.b5)(node))
                if (value.kind === 'array' && value.items.length === 0)
                    yield { message: `${name} has no values for ${key}.`, at: [(0,policy_document/* valueAt */.fK)(...statement.path, name, key)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-array-resource.ts



/* harmony default export */ const empty_array_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_ARRAY_RESOURCE',
    title: 'No resources',
    findingType: 'SUGGESTION',
    why: 'A statement without resources applies to nothing, and a reader takes it for one that works.',
    fix: 'Name the resources, "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*"], or remove the statement.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: [] }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: undefined, NotResource: [] }, 'NotResource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: ['*'] })],
    },
    statement: (statement) => emptyLists(statement, 'Resource', 'NotResource'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-object-condition.ts




/* harmony default export */ const empty_object_condition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_OBJECT_CONDITION',
    title: 'Condition is an empty object',
    findingType: 'SUGGESTION',
    why: 'An empty condition restricts nothing; a reader takes the statement for a restricted one.',
    fix: 'Remove it, or fill it in: "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Condition: {} }, 'Condition'),
            (0,examples/* identityExample */.NV)({ Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: {} } }, 'Condition.StringEquals'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
    },
    *statement(statement) {
        const node = statement.element('Condition')?.value;
        if (node?.kind !== 'object')
            return;
        const path = [...statement.path, 'Condition'];
        if (node.members.length === 0)
            yield { message: 'Condition is an empty object.', at: [(0,policy_document/* valueAt */.fK)(...path)] };
        for (const { key, value } of (0,policy_node/* effectiveMembers */.b5)(node))
            if (value.kind === 'object' && value.members.length === 0)
                yield { message: `${key} has no condition keys.`, at: [(0,policy_document/* valueAt */.fK)(...path, key)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-object-principal.ts



/* harmony default export */ const empty_object_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_OBJECT_PRINCIPAL',
    title: 'Principal is an empty object',
    findingType: 'SUGGESTION',
    why: 'An empty object names nobody, so the statement applies to nobody.',
    fix: 'Name a principal: "Principal": { "AWS": "111122223333" }.',
    types: rule/* resourceAndControlPolicies */.B0,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: {} }, 'Principal'),
            (0,examples/* bucketExample */.bQ)({ Effect: 'Deny', Principal: undefined, NotPrincipal: {} }, 'NotPrincipal'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: '*' })],
    },
    *statement(statement) {
        for (const name of ['Principal', 'NotPrincipal']) {
            const node = statement.element(name)?.value;
            if (node?.kind === 'object' && node.members.length === 0)
                yield { message: `${name} is an empty object.`, at: [(0,policy_document/* valueAt */.fK)(...statement.path, name)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/empty-sid-value.ts


/* harmony default export */ const empty_sid_value = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_SID_VALUE',
    title: 'Empty Sid value',
    findingType: 'SUGGESTION',
    why: 'An empty statement id names nothing, and a reader of the policy looks for what was meant to stand there.',
    fix: 'Remove the Sid element, or give it a value such as "ReadLogs".',
    examples: {
        bad: [
            {
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Sid: '', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }],
                },
                at: ['Statement.0.Sid'],
            },
        ],
        good: [
            {
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Sid: 'ReadLogs', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' },
                    ],
                },
            },
        ],
    },
    *statement({ sid }) {
        if (sid?.known && sid.text === '')
            yield { message: 'The Sid is empty.', at: [(0,policy_document/* valueAt */.fK)(...sid.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/variable-values.ts

/** The values of a statement that hold policy variables where IAM replaces them: resources and condition values. */
const variableValuesOf = (statement) => statement.once(findVariables);
function findVariables({ resources, notResources, conditions }) {
    return [
        ...withVariables(resources),
        ...withVariables(notResources),
        ...conditions.flatMap(({ values }) => withVariables(values)),
    ];
}
function withVariables(values) {
    let found;
    for (const value of values) {
        if (!value.known)
            continue;
        const variables = variablesIn(value.text);
        if (variables.length > 0)
            (found ??= []).push({ value, variables });
    }
    return found ?? [];
}

;// CONCATENATED MODULE: ./src/policy/rules/empty-variable.ts




/* harmony default export */ const empty_variable = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EMPTY_VARIABLE',
    title: 'Empty variable',
    findingType: 'ERROR',
    why: 'A policy variable without a name stands for nothing, and AWS refuses the policy.',
    fix: 'Put the name of a condition key between the braces, such as ${aws:username}, or remove them.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${}' }, 'Resource'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 's3:prefix': '${ }/*' } }, 'StringLike.s3:prefix'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${aws:username}/${*}' })],
    },
    *statement(statement) {
        for (const { value, variables } of variableValuesOf(statement))
            if (variables.some(({ closed, name }) => closed && name.trim() === ''))
                yield {
                    message: `"${value.text}" has a policy variable without a name.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/any-value.ts

/**
 * StringLike `*` only asks whether the key is there, StringNotLike `*` whether it is not. `IfExists` and
 * ForAllValues also hold for an absent key, ForAnyValue does not.
 */
function meaningOf({ comparison }) {
    if (comparison?.base === 'StringLike')
        return comparison.ifExists || comparison.qualifier === 'ForAllValues' ? 'always' : 'present';
    if (comparison?.base === 'StringNotLike')
        return comparison.qualifier === 'ForAnyValue' && !comparison.ifExists ? 'never' : 'absent';
    return undefined;
}
function* anyValueProblems(condition, meaning, place, message) {
    if (meaningOf(condition) !== meaning)
        return;
    for (const value of condition.values)
        if (value.known && value.text === '*')
            yield { message, at: [place === 'key' ? (0,policy_document/* keyAt */.f5)(...condition.keyPath) : (0,policy_document/* valueAt */.fK)(...value.path)] };
}

;// CONCATENATED MODULE: ./src/policy/rules/equivalent-to-null-false.ts



/* harmony default export */ const equivalent_to_null_false = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EQUIVALENT_TO_NULL_FALSE',
    title: 'StringLike "*" only asks whether the key is there',
    findingType: 'SUGGESTION',
    why: 'Every value matches "*". A reader may take the condition for one about values.',
    fix: 'Say what it means: "Null": { "aws:RequestTag/team": "false" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:RequestTag/team': '*' } }, 'StringLike.aws:RequestTag/team'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:RequestTag/team': ['*'] } }, 'StringLike.aws:RequestTag/team.0'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:RequestTag/team': 'false' } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:RequestTag/team': '?*' } }),
            (0,examples/* conditionExample */.Ud)({ StringLikeIfExists: { 'aws:RequestTag/team': '*' } }),
        ],
    },
    condition: (condition) => anyValueProblems(condition, 'present', 'value', `Every value of ${condition.key} matches "*".`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/equivalent-to-null-true.ts



/* harmony default export */ const equivalent_to_null_true = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'EQUIVALENT_TO_NULL_TRUE',
    title: 'StringNotLike "*" only asks whether the key is absent',
    findingType: 'SUGGESTION',
    why: 'No value fails to match "*", so the condition holds only for requests without the key.',
    fix: 'Say what it means: "Null": { "aws:RequestTag/team": "true" }.',
    limits: 'The documentation has no example: StringNotLike is taken, the mirror image of EQUIVALENT_TO_NULL_FALSE.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringNotLike: { 'aws:RequestTag/team': '*' } }, 'StringNotLike.aws:RequestTag/team'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:RequestTag/team': 'true' } }),
            (0,examples/* conditionExample */.Ud)({ StringNotLike: { 'aws:RequestTag/team': 'data-*' } }),
        ],
    },
    condition: (condition) => anyValueProblems(condition, 'absent', 'value', `Only requests without ${condition.key} meet this condition.`),
}));

// EXTERNAL MODULE: ./src/policy/rules/escalates-by-creating-principals.ts + 1 modules
var escalates_by_creating_principals = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/rules/escalates-by-passing-roles.ts
var escalates_by_passing_roles = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/policy/rules/escalates-through-existing-compute.ts
var escalates_through_existing_compute = __webpack_require__(573);
// EXTERNAL MODULE: ./src/policy/rules/escalates-through-iam.ts
var escalates_through_iam = __webpack_require__(8591);
;// CONCATENATED MODULE: ./src/policy/rules/federated-principal-not-supported.ts



/* harmony default export */ const federated_principal_not_supported = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    title: 'Federated principal not supported',
    findingType: 'ERROR',
    why: 'Only the trust policy of a role takes an identity provider as principal. Any other resource never sees one.',
    fix: 'Name the role that the federated users assume: "Principal": { "AWS": "arn:aws:iam::111122223333:role/federated" }.',
    types: ['RESOURCE_POLICY'],
    // A resource policy of an unnamed type may be a trust policy.
    resourceKinds: policy_document/* validatedResourceTypes */.iT.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/example' } }, 'Principal.Federated'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/example' },
                Action: 'sts:AssumeRoleWithSAML',
            }),
        ],
    },
    *statement({ principals, notPrincipals }) {
        for (const { type, value } of [...principals, ...notPrincipals])
            if (type === 'Federated' && value.known)
                yield {
                    message: `"${value.text}" is an identity provider, which this resource does not take.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

// EXTERNAL MODULE: ./src/policy/service-reference/overrides/condition-keys.ts
var condition_keys = __webpack_require__(6978);
;// CONCATENATED MODULE: ./src/policy/rules/forallvalues-with-single-valued-key.ts





/* harmony default export */ const forallvalues_with_single_valued_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    title: 'ForAllValues on a key of one value',
    findingType: 'SECURITY_WARNING',
    why: 'ForAllValues also holds when the request does not have the key at all, so leaving the key out passes the condition.',
    fix: 'Remove "ForAllValues:" from the operator.',
    limits: 'The service takes some keys for lists that AWS publishes as single values: only those that were seen are left out.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'ForAllValues:StringEquals.aws:PrincipalOrgID#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
            (0,examples/* conditionExample */.Ud)({
                'ForAllValues:StringEquals': { 'organizations:ServicePrincipal': 'x.amazonaws.com' },
            }),
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:Null': { 'aws:PrincipalOrgID': 'true' } }),
        ],
    },
    *condition({ comparison, key, lowerKey, keyPath }) {
        // ForAllValues:Null has a code of its own.
        if (comparison?.qualifier !== 'ForAllValues' || comparison.family === 'Null')
            return;
        if ((0,service_reference/* conditionKey */.pq)(lowerKey)?.multivalued === false && !condition_keys/* keysOfAnyCardinality */.U.has(lowerKey))
            yield {
                message: `${key} has one value in a request; ForAllValues also holds when it has none.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/foranyvalue-with-audience-claim-type.ts




const foranyvalue_with_audience_claim_type_example = (operator, key, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: 'accounts.google.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { [operator]: { [key]: '66677788899900pro0' } },
}, ...at);
/* harmony default export */ const foranyvalue_with_audience_claim_type = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
    title: 'ForAnyValue on an audience of one value',
    findingType: 'SECURITY_WARNING',
    why: 'The tokens of this provider have one audience. The qualifier is for lists and makes the condition harder to trust.',
    fix: 'Remove "ForAnyValue:": "StringEquals": { "accounts.google.com:aud": "66677788899900pro0" }.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            foranyvalue_with_audience_claim_type_example('ForAnyValue:StringEquals', 'accounts.google.com:aud', 'Condition.ForAnyValue:StringEquals.accounts.google.com:aud#key'),
        ],
        good: [
            foranyvalue_with_audience_claim_type_example('StringEquals', 'accounts.google.com:aud'),
            foranyvalue_with_audience_claim_type_example('ForAnyValue:StringEquals', 'accounts.google.com:sub'),
        ],
    },
    *condition(condition) {
        if (condition.comparison?.qualifier === 'ForAnyValue' &&
            isAudience(condition) &&
            hasOneAudience(condition))
            yield {
                message: `${condition.key} has one value; ForAnyValue is for several.`,
                at: [(0,policy_document/* keyAt */.f5)(...condition.keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/grants-full-administration.ts




/* harmony default export */ const grants_full_administration = ((0,rule/* definePolicyRule */.qD)({
    id: 'grants-full-administration',
    title: 'Every action on every resource',
    severity: 'high',
    why: 'Whoever gets hold of these credentials owns the account: data, keys, logs, and the way to keep the access.',
    fix: 'Name the actions and resources that are needed: "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*".',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: '*' }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: ['*:*'], Resource: ['arn:aws:*:*:*:*'] }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction'),
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }, 'Action'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 's3:*', Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: 'arn:aws:s3:::app/*' }),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['iam:*', 'sso:*'], Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: '*', Resource: '*' }),
        ],
    },
    *document(policy) {
        for (const statement of (0,problems/* catchAlls */.mS)(policy))
            if ((0,problems/* makesAdministrator */.dS)(policy, statement)) {
                const name = statement.actions.length > 0 ? 'Action' : 'NotAction';
                yield {
                    message: 'This allows every action on every resource, the change of any permission included.',
                    at: [statement.element(name) ? (0,policy_document/* valueAt */.fK)(...statement.path, name) : (0,policy_document/* keyAt */.f5)(...statement.path)],
                };
            }
    },
}));

// EXTERNAL MODULE: ./src/policy/actions.ts
var policy_actions = __webpack_require__(8929);
;// CONCATENATED MODULE: ./src/policy/rules/guardrail-denies-global-services.ts





/** Calls of services that stand in one Region of the partition, whatever Region the caller works in. */
const globalCalls = [
    'iam:getrole',
    'organizations:describeorganization',
    'route53:listhostedzones',
    'cloudfront:listdistributions',
    'support:describecases',
];
const homeRegions = new Set(['us-east-1', 'cn-north-1', 'us-gov-west-1']);
const guardrail_denies_global_services_Condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } };
/* harmony default export */ const guardrail_denies_global_services = ((0,rule/* definePolicyRule */.qD)({
    id: 'guardrail-denies-global-services',
    title: 'A Region limit that stops global services',
    severity: 'high',
    why: 'IAM, Organizations, Route 53, CloudFront and Support answer in one Region only. Denied there, they stop for everybody.',
    fix: 'Exempt them: "NotAction": ["iam:*", "organizations:*", "route53:*", "cloudfront:*", "support:*", "sts:*"].',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    ],
    types: ['SERVICE_CONTROL_POLICY', 'IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: '*', Condition: guardrail_denies_global_services_Condition }, 'Condition.StringNotEquals.aws:RequestedRegion#key'),
            {
                ...(0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: '*', Resource: '*', Condition: guardrail_denies_global_services_Condition }, 'Condition.StringNotEquals.aws:RequestedRegion#key'),
                use: 'boundary',
            },
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: '*', Resource: '*', Condition: guardrail_denies_global_services_Condition }),
            (0,examples/* serviceControlExample */.pu)({
                Action: undefined,
                NotAction: ['iam:*', 'organizations:*', 'route53:*', 'cloudfront:*', 'support:*'],
                Condition: guardrail_denies_global_services_Condition,
            }),
            (0,examples/* serviceControlExample */.pu)({ Action: 'ec2:*', Condition: guardrail_denies_global_services_Condition }),
            (0,examples/* serviceControlExample */.pu)({
                Action: '*',
                Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } },
            }),
        ],
    },
    *condition({ lowerKey, comparison, values, keyPath }, statement, { document }) {
        // In a policy of permissions the author speaks of these permissions only.
        if (document.type === 'IDENTITY_POLICY' && document.use !== 'boundary')
            return;
        if (statement.effect !== 'Deny' || lowerKey !== 'aws:requestedregion' || !comparison?.negated)
            return;
        // A placeholder may stand for any Region.
        if (values.length === 0 || !values.every((value) => value.known && regions.has(value.text)))
            return;
        if (values.some((value) => value.known && homeRegions.has(value.text)))
            return;
        const narrowed = statement.conditions.some((other) => other.comparison && !other.comparison.negated && other.comparison.family !== 'Null');
        if (!narrowed && globalCalls.some((action) => (0,policy_actions/* namesAction */.tc)(statement, action)))
            yield { message: 'Global services answer in a Region that this denies.', at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/guardrail-exemption-claimable.ts






/** A wildcard in the name itself, or in the path where it begins with one. */
const openName = /^arn:[^:]+:iam::[^:]*:role\/[^/]*[*?]/;
/** Roles that only AWS makes: their names are a way to say their paths. */
const reserved = /AWSReservedSSO_|AWSServiceRoleFor/;
/** More than any policy has room for. */
const mostProtecting = 1000;
const exempting = (name) => ({
    ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${name}` },
});
/* harmony default export */ const guardrail_exemption_claimable = ((0,rule/* definePolicyRule */.qD)({
    id: 'guardrail-exemption-claimable',
    title: 'An exemption that a name is enough for',
    severity: 'medium',
    why: 'Whoever may create a role chooses its name: one that fits the pattern is exempt from this guardrail.',
    fix: 'Write the name in full, "arn:aws:iam::*:role/org/Admin", and add a statement that denies iam:CreateRole for it.',
    references: [
        'https://github.com/aws-samples/service-control-policy-examples/tree/main/Deny-changes-to-security-services',
    ],
    types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: 'cloudtrail:*', Condition: exempting('Admin*') }, 'Condition.ArnNotLike.aws:PrincipalArn'),
        ],
        good: [
            (0,examples/* serviceControlExample */.pu)({ Action: 'cloudtrail:*', Condition: exempting('org/Admin') }),
            (0,examples/* serviceControlExample */.pu)({
                Action: 'cloudtrail:*',
                Condition: exempting('aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*'),
            }),
            (0,examples/* serviceControlExample */.pu)({ Action: ['cloudtrail:*', 'iam:*Role'], Condition: exempting('Admin*') }),
        ],
    },
    *document({ statements }) {
        const claimable = statements.flatMap(({ effect, conditions }) => effect === 'Deny' ? conditions.filter(exempts).flatMap(({ values }) => values) : []);
        if (claimable.length === 0)
            return;
        const protecting = statements
            .filter((deny) => deny.effect === 'Deny' && (0,policy_actions/* namesAction */.tc)(deny, 'iam:createrole'))
            .slice(0, mostProtecting);
        const protects = (0,remembered/* remembered */.H)((pattern) => protecting.some(({ resources }) => resources.some((value) => !value.known || (0,policy_patterns/* contains */.gR)(value.text, pattern))));
        for (const value of claimable)
            if (value.known && openName.test(value.text) && !reserved.test(value.text) && !protects(value.text))
                yield {
                    message: `Whoever may create a role named like "${value.text}" is exempt.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));
const exempts = ({ lowerKey, comparison }) => lowerKey === 'aws:principalarn' && comparison?.negated === true && comparison.wildcards;

;// CONCATENATED MODULE: ./src/policy/rules/guardrail-without-effect.ts




const serviceLinked = /^arn:[^:]+:iam::[^:]*:role\/aws-service-role\//;
const ofService = { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } };
/* harmony default export */ const guardrail_without_effect = ((0,rule/* definePolicyRule */.qD)({
    id: 'guardrail-without-effect',
    title: 'A guardrail for what guardrails do not reach',
    severity: 'low',
    why: 'Organization policies do not restrict service-linked roles, and resource control policies not kms:RetireGrant: the statement protects nothing.',
    fix: 'Remove the statement or the action, and protect the resource in another way.',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp',
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
    ],
    types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: 's3:*', Condition: ofService }, 'Condition.ArnLike.aws:PrincipalArn'),
            (0,examples/* resourceControlExample */.oB)({ Action: ['kms:Decrypt', 'kms:RetireGrant'] }, 'Action.1'),
        ],
        good: [
            (0,examples/* serviceControlExample */.pu)({
                Action: 's3:*',
                Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } },
            }),
            (0,examples/* resourceControlExample */.oB)({ Action: 'kms:*' }),
            (0,examples/* serviceControlExample */.pu)({ Action: 'kms:RetireGrant' }),
        ],
    },
    *statement({ effect, actions, conditions }, { document }) {
        if (effect !== 'Deny')
            return;
        for (const condition of conditions) {
            const { lowerKey, values } = condition;
            if (lowerKey !== 'aws:principalarn' || (0,restrictions/* isOpen */.nT)(condition) || values.length === 0)
                continue;
            if (!values.every((value) => value.known && serviceLinked.test(value.text)))
                continue;
            const [first, ...rest] = values.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            if (first)
                yield { message: 'Service-linked roles are not restricted by this.', at: [first, ...rest] };
        }
        if (document.type !== 'RESOURCE_CONTROL_POLICY')
            return;
        for (const value of actions)
            if (value.known && value.text.toLowerCase() === 'kms:retiregrant')
                yield { message: 'kms:RetireGrant is not restricted by this.', at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

// EXTERNAL MODULE: ./src/policy/ip-range.ts
var ip_range = __webpack_require__(5973);
;// CONCATENATED MODULE: ./src/policy/rules/improve-ip-range.ts




/* harmony default export */ const improve_ip_range = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'IMPROVE_IP_RANGE',
    title: 'Address bits behind the mask',
    findingType: 'SUGGESTION',
    why: 'The bits behind the mask are ignored; a reader may take the range for the single address that is written.',
    fix: 'Write the first address of the range, as the message has it.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': '54.240.143.5/24' } }, 'IpAddress.aws:SourceIp'),
            (0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['2001:db8::1/32'] } }, 'NotIpAddress.aws:SourceIp.0'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': '54.240.143.0/24' } }),
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': '54.240.143.5' } }),
        ],
    },
    *condition({ comparison, values }) {
        if (comparison?.family !== 'IpAddress')
            return;
        for (const value of values) {
            const range = value.known ? (0,ip_range/* parseIpRange */.CB)(value.text) : undefined;
            if (value.known && range && (0,ip_range/* hasHostBits */.rd)(range))
                yield {
                    message: `"${value.text}" is the range ${(0,ip_range/* normalizedRange */.$7)(range)}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-action.ts



/* harmony default export */ const invalid_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ACTION',
    title: 'Invalid action',
    findingType: 'ERROR',
    why: 'The service has no such action, so the statement does not do what it says.',
    fix: 'Look the action up in the service authorization reference. Its name is often not that of the API operation: ListBuckets needs "s3:ListAllMyBuckets".',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 's3:ListBuckets'] }, 'Action.1'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:Fetch*' }, 'NotAction'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: ['S3:getobject', 's3:Get*', '*', 'ec2:Describe?pcs'] })],
    },
    statement: (statement) => (0,policy_actions/* actionProblems */.BB)(statement, 'unknown action', (text) => `The action ${text} does not exist.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-arn-account.ts



/* harmony default export */ const invalid_arn_account = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ARN_ACCOUNT',
    title: 'Invalid ARN account',
    findingType: 'ERROR',
    why: 'An account is twelve digits. With another text the ARN names nothing.',
    fix: 'Write the twelve digits of the account, leading zeros too, or "*" for any.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:12345:queue' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'iam:GetPolicy',
                Resource: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::${aws:PrincipalAccount}:policy/*'],
            }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_ARN_ACCOUNT', (text) => `"${text}" has an account that is not twelve digits.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-arn-prefix.ts



/* harmony default export */ const invalid_arn_prefix = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ARN_PREFIX',
    title: 'Invalid ARN prefix',
    findingType: 'ERROR',
    why: 'A resource is named by its ARN. Another text names none, and AWS refuses the policy.',
    fix: 'Write the whole ARN, "arn:aws:s3:::logs/*", or "*" for all resources.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'aws:s3:::logs/*' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs', 'logs/*'] }, 'Resource.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Resource: ['*:logs', '${aws:PrincipalTag/arn}'] }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_ARN_PREFIX', (text) => `"${text}" does not begin with "arn:".`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-arn-region.ts



/* harmony default export */ const invalid_arn_region = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ARN_REGION',
    title: 'Invalid ARN Region',
    findingType: 'ERROR',
    why: 'There is no such Region in this partition, so the ARN names nothing.',
    fix: 'Write the code of a Region, such as "eu-west-1", or "*" for all.',
    limits: 'Whether a service exists in a Region is not published: every Region of the partition is taken.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-moon-1:111122223333:queue' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: 'sqs:SendMessage', Resource: 'arn:aws-cn:sqs:eu-west-1:111122223333:queue' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'sqs:SendMessage',
                Resource: ['arn:aws:sqs:eu-west-1:111122223333:queue', 'arn:aws:sqs:eu-*:111122223333:queue'],
            }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_ARN_REGION', (text) => `"${text}" has a Region that does not exist in its partition.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-arn-resource.ts



/* harmony default export */ const invalid_arn_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ARN_RESOURCE',
    title: 'Invalid ARN resource',
    findingType: 'ERROR',
    why: 'No resource of this service has an ARN of this form, so the ARN names nothing.',
    fix: 'Write the last part as the service reference gives it, such as "role/app" for a role or "function:app" for a function.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:GetRole', Resource: 'arn:aws:iam::111122223333:invalid-role/app' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'iam:GetRole',
                Resource: ['arn:aws:iam::111122223333:role/app/*', 'arn:aws:iam::111122223333:*'],
            }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_ARN_RESOURCE', (text) => `"${text}" is not of the form of any resource of its service.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-arn-service-case.ts



/* harmony default export */ const invalid_arn_service_case = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ARN_SERVICE_CASE',
    title: 'Invalid ARN service case',
    findingType: 'ERROR',
    why: 'The service of an ARN is written in lower case. Case counts there, so this ARN names nothing.',
    fix: 'Write the service in lower case: "arn:aws:s3:::logs/*".',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:S3:::logs/*' }, 'Resource')],
        good: [(0,examples/* identityExample */.NV)({})],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_ARN_SERVICE_CASE', (text) => `"${text}" has its service not in lower case.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-condition-data-type.ts



/* harmony default export */ const invalid_condition_data_type = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_CONDITION_DATA_TYPE',
    title: 'Invalid condition data type',
    findingType: 'ERROR',
    why: 'The values of one condition key are compared in one way, so they must all be of one JSON type.',
    fix: 'Write all values of the key alike: all in quotes, or none.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', 1800] } }, 'NumericLessThan.aws:MultiFactorAuthAge'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', '1800'] } })],
    },
    *condition({ key, keyPath, node }) {
        if (node.kind !== 'array')
            return;
        const kinds = new Set(node.items.map(({ kind }) => kind));
        kinds.delete('unresolved');
        if (kinds.size > 1)
            yield {
                message: `The values of ${key} are of different JSON types: ${[...kinds].join(' and ')}.`,
                at: [(0,policy_document/* valueAt */.fK)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-condition-key-format.ts



/* harmony default export */ const invalid_condition_key_format = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_CONDITION_KEY_FORMAT',
    title: 'Invalid condition key format',
    findingType: 'ERROR',
    why: 'A condition key has the form service:name. AWS refuses a policy with a key of another form.',
    fix: 'Write the key with its prefix, such as "aws:PrincipalOrgID" or "s3:prefix".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { username: 'ana' } }, 'StringEquals.username#key'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { ':username': 'ana' } }, 'StringEquals.:username#key'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:': 'ana' } }, 'StringEquals.aws:#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:username': 'ana' } })],
    },
    *condition({ key, keyPath }) {
        const colon = key.indexOf(':');
        if (colon <= 0 || colon === key.length - 1)
            yield {
                message: `The condition key "${key}" is not of the form service:name.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-condition-multiple-boolean.ts



/* harmony default export */ const invalid_condition_multiple_boolean = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    title: 'Invalid condition multiple Boolean',
    findingType: 'ERROR',
    why: 'A Boolean is true or false. Two values in one Bool comparison either repeat each other or are always met.',
    fix: 'Keep one value: "aws:SecureTransport": "true". To accept both, remove the key.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }, 'Bool.aws:SecureTransport#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': ['true'] } })],
    },
    *condition({ comparison, key, keyPath, values }) {
        if (comparison?.family === 'Bool' && values.length > 1)
            yield { message: `${key} is compared with ${values.length} Booleans.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

// EXTERNAL MODULE: ./src/policy/operator.ts
var policy_operator = __webpack_require__(1264);
// EXTERNAL MODULE: ./src/policy/statement.ts
var policy_statement = __webpack_require__(8299);
;// CONCATENATED MODULE: ./src/policy/rules/invalid-condition-operator.ts





/* harmony default export */ const invalid_condition_operator = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_CONDITION_OPERATOR',
    title: 'Invalid condition operator',
    findingType: 'ERROR',
    why: 'AWS refuses a policy with a condition operator that it does not have.',
    fix: 'Use one of the operators, such as StringEquals, StringLike, ArnLike, NumericLessThan, DateLessThan, Bool, IpAddress or Null; ForAllValues: or ForAnyValue: may stand before it and IfExists behind it.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEqual: { 'aws:PrincipalAccount': '111122223333' } }, 'StringEqual#key'),
            (0,examples/* conditionExample */.Ud)({ 'ForAny:StringLike': { 'aws:TagKeys': 'team*' } }, 'ForAny:StringLike#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringNotLikeIfExists': { 'aws:TagKeys': 'team*' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:TokenIssueTime': 'true' } }),
        ],
    },
    *statement(statement) {
        for (const { operator, operatorPath } of (0,policy_statement/* operatorBlocksOf */.e5)(statement))
            if (!(0,policy_operator/* parseOperator */.A)(operator))
                yield { message: `"${operator}" is not a condition operator.`, at: [(0,policy_document/* keyAt */.f5)(...operatorPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/condition-values.ts

/** A problem for each value under an operator of the family that is not what the operator compares with. */
function* valuesThat(condition, family, isWrong, says) {
    if (condition.comparison?.family !== family)
        return;
    for (const value of condition.values)
        // What a policy variable stands for is not known before the request.
        if (value.known && !value.text.includes('${') && isWrong(value.text))
            yield { message: says(value.text, condition), at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
}
/** Seconds since 1970, as Date operators take them too. A year alone is one: the service reports `2021`. */
const isEpoch = (text) => /^-?\d+(\.\d+)?$/.test(text);
/**
 * The W3C's profile of ISO 8601: a year, a month, a day, or a day with a time. A time without its zone and the basic
 * format without separators are taken too: the documentation does not rule them out.
 */
function isDate(text) {
    const extended = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
    const basic = /^(\d{4})(\d\d)(\d\d)[Tt](\d\d)(\d\d)(?:(\d\d)(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$/;
    const found = extended.exec(text) ?? basic.exec(text);
    if (!found)
        return false;
    const [, , month = '01', day = '01', hour = '00', minute = '00', second = '00'] = found;
    return (inRange(month, 1, 12) &&
        inRange(day, 1, 31) &&
        inRange(hour, 0, 24) &&
        inRange(minute, 0, 59) &&
        inRange(second, 0, 60));
}
const inRange = (digits, least, greatest) => Number(digits) >= least && Number(digits) <= greatest;

;// CONCATENATED MODULE: ./src/policy/rules/invalid-date-value.ts



/* harmony default export */ const invalid_date_value = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_DATE_VALUE',
    title: 'A date as seconds since 1970',
    findingType: 'WARNING',
    why: 'Nobody reads a date from a count of seconds, and leap seconds make it mean another moment than the one computed.',
    fix: 'Write the date in ISO 8601: "2020-01-01T00:00:00Z".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ DateGreaterThan: { 'aws:CurrentTime': '1577836800' } }, 'DateGreaterThan.aws:CurrentTime'),
            (0,examples/* conditionExample */.Ud)({ DateGreaterThan: { 'aws:CurrentTime': 1577836800 } }, 'DateGreaterThan.aws:CurrentTime'),
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '2030' } }, 'DateLessThan.aws:CurrentTime'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
            (0,examples/* conditionExample */.Ud)({ NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }),
        ],
    },
    condition: (condition) => valuesThat(condition, 'Date', isEpoch, (text) => `"${text}" counts seconds since 1970 instead of naming a date.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-effect.ts



/* harmony default export */ const invalid_effect = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_EFFECT',
    title: 'Invalid effect',
    findingType: 'ERROR',
    why: 'A statement allows or denies. AWS refuses any other effect, also one in other letters.',
    fix: 'Write "Effect": "Allow" or "Effect": "Deny".',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Effect: 'Permit' }, 'Effect'), (0,examples/* identityExample */.NV)({ Effect: 'allow' }, 'Effect')],
        good: [(0,examples/* identityExample */.NV)({ Effect: 'Deny' })],
    },
    *statement({ element, effect, path }) {
        const node = element('Effect')?.value;
        if (node?.kind === 'string' && effect === undefined)
            yield { message: `"${node.value}" is not an effect.`, at: [(0,policy_document/* valueAt */.fK)(...path, 'Effect')] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/federation.ts
/** What a federated principal is; `undefined` for a text of another form. */
function providerKind(principal) {
    if (/^arn:[^:]+:iam::\d{12}:saml-provider\/./.test(principal))
        return 'saml';
    if (/^arn:[^:]+:iam::\d{12}:oidc-provider\/./.test(principal))
        return 'oidc';
    // The providers that every account knows: accounts.google.com, cognito-identity.amazonaws.com.
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i.test(principal) ? 'oidc' : undefined;
}

;// CONCATENATED MODULE: ./src/policy/rules/invalid-federated-principal-syntax-in-role-trust-policy.ts





const webIdentity = (Federated) => ({
    Principal: { Federated },
    Action: 'sts:AssumeRoleWithWebIdentity',
});
/* harmony default export */ const invalid_federated_principal_syntax_in_role_trust_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    title: 'Invalid federated principal syntax in role trust policy',
    findingType: 'ERROR',
    why: 'This text names no identity provider, so nobody who comes through one can assume the role.',
    fix: 'Write the ARN of the provider, "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" or "arn:aws:iam::111122223333:saml-provider/example", or the domain of a public one such as "accounts.google.com".',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)(webIdentity('google'), 'Principal.Federated'),
            (0,examples/* trustExample */.$n)(webIdentity('arn:aws:iam::111122223333:role/federated'), 'Principal.Federated'),
        ],
        good: [
            (0,examples/* trustExample */.$n)(webIdentity('accounts.google.com')),
            (0,examples/* trustExample */.$n)(webIdentity('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com')),
        ],
    },
    *statement({ principals }) {
        for (const { type, value } of principals)
            // A wildcard is UNSUPPORTED_WILDCARD_IN_PRINCIPAL.
            if (type === 'Federated' && value.known && !(0,policy_patterns/* hasWildcard */.rl)(value.text) && !providerKind(value.text))
                yield {
                    message: `"${value.text}" does not name an identity provider.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/condition-keys.ts

/** Whether a key (in lower case) is a family of tags without the tag's name: `aws:resourcetag`, `s3:existingobjecttag/`. */
function isTagFamily(lowerKey) {
    if (!/tag\/?$/.test(lowerKey) || !lowerKey.includes(':'))
        return false;
    const family = lowerKey.replace(/\/$/, '');
    return (0,service_reference/* conditionKey */.pq)(family) === undefined && (0,service_reference/* conditionKey */.pq)(`${family}/name`) !== undefined;
}
/**
 * The prefix and the name of a key, both not empty; `undefined` for a text of another form, and for one that an
 * expression of the file makes: `${"autoscaling:ResourceTag/${var.cluster}"}`.
 */
function splitKey(lowerKey) {
    const colon = lowerKey.indexOf(':');
    if (lowerKey.startsWith('${'))
        return undefined;
    return colon <= 0 || colon === lowerKey.length - 1
        ? undefined
        : [lowerKey.slice(0, colon), lowerKey.slice(colon + 1)];
}
/**
 * Whether a prefix is the host of an identity provider, whose claims are keys of its own:
 * `token.actions.githubusercontent.com`, `oidc.eks.eu-west-1.amazonaws.com/id/…`.
 */
const isProviderHost = (prefix) => prefix.includes('.');
/**
 * Whether a key is a variable of IoT Core, of the connection, certificate or client of a device. Only the policies
 * of devices can test it, and no published list has it.
 */
const isDeviceKey = (lowerKey) => /^iot:(?:connection|certificate|client)/.test(lowerKey);

;// CONCATENATED MODULE: ./src/policy/rules/invalid-global-condition-key.ts





/* harmony default export */ const invalid_global_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_GLOBAL_CONDITION_KEY',
    title: 'Invalid global condition key',
    findingType: 'ERROR',
    why: 'No request has this key, so the condition is never met, or always where the operator is a negative one.',
    fix: 'Look the key up in the list of global condition keys, such as "aws:PrincipalOrgID" or "aws:SourceIp".',
    examples: {
        bad: [(0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:NoSuchKey': 'x' } }, 'StringEquals.aws:NoSuchKey#key')],
        good: [
            (0,examples/* conditionExample */.Ud)({
                StringEquals: { 'AWS:principalorgid': 'o-a1b2c3d4e5', 'aws:RequestTag/team': 'data' },
            }),
        ],
    },
    *condition({ key, lowerKey, keyPath }) {
        if (!lowerKey.startsWith('aws:') || lowerKey === 'aws:')
            return;
        // aws:ARN and tags without a name have codes of their own.
        if (lowerKey === 'aws:arn' || (0,service_reference/* conditionKey */.pq)(lowerKey) || isTagFamily(lowerKey))
            return;
        yield { message: `There is no global condition key ${key}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-kms-key-value.ts




/** The key whose value is the ARN of a KMS key; whether the service knows others is not published. */
const invalid_kms_key_value_key = 's3:x-amz-server-side-encryption-aws-kms-key-id';
/* harmony default export */ const invalid_kms_key_value = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_KMS_KEY_VALUE',
    title: 'Invalid KMS key value',
    findingType: 'ERROR',
    why: 'The request carries the full ARN of the key. A key id or an alias is never equal to it.',
    fix: 'Write the ARN of the key: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab".',
    limits: 'Which keys the service looks at is not published: the encryption key of Amazon S3 is.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { [invalid_kms_key_value_key]: 'alias/logs' } }, `StringEquals.${invalid_kms_key_value_key}`),
            (0,examples/* conditionExample */.Ud)({ StringNotEquals: { [invalid_kms_key_value_key]: ['arn:aws:kms:eu-west-1:111122223333:alias/logs'] } }, `StringNotEquals.${invalid_kms_key_value_key}.0`),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ ArnEquals: { [invalid_kms_key_value_key]: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { [invalid_kms_key_value_key]: 'true' } }),
        ],
    },
    *condition({ comparison, lowerKey, key: written, values }) {
        if (lowerKey !== invalid_kms_key_value_key || (comparison?.family !== 'String' && comparison?.family !== 'Arn'))
            return;
        for (const value of values)
            if (value.known &&
                !(0,policy_patterns/* hasWildcard */.rl)(value.text) &&
                !value.text.includes('${') &&
                !/^arn:[^:]+:kms:[^:]+:\d{12}:key\/./.test(value.text))
                yield {
                    message: `${written} has "${value.text}", which is not the ARN of a KMS key.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-partition.ts



/* harmony default export */ const invalid_partition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_PARTITION',
    title: 'Invalid partition',
    findingType: 'ERROR',
    why: 'Every ARN belongs to a partition of AWS. In one that does not exist there is no such resource.',
    fix: 'Write the partition of the account: "aws", "aws-cn" or "aws-us-gov"; "*" for any.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws-moon:s3:::logs/*' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: 'arn::s3:::logs/*' }, 'Resource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: ['arn:*:s3:::logs/*', 'arn:aws-us-gov:s3:::logs/*'] })],
    },
    statement: (statement) => arnProblems(statement, 'INVALID_PARTITION', (text) => `"${text}" is in a partition that does not exist.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-policy-element.ts





function* unknownMembers(node, path, known) {
    if (node.kind !== 'object')
        return;
    for (const { key } of (0,policy_node/* effectiveMembers */.b5)(node))
        if (!known(key))
            yield { message: `A policy has no element "${key}" here.`, at: [(0,policy_document/* keyAt */.f5)(...path, key)] };
}
/* harmony default export */ const invalid_policy_element = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_POLICY_ELEMENT',
    title: 'Invalid policy element',
    findingType: 'ERROR',
    why: 'AWS refuses a policy with an element that it does not have; what the author meant by it would not hold.',
    fix: 'Remove the element or correct its name. A document has Version, Id and Statement; a statement has Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource and Condition.',
    examples: {
        bad: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statements: [] }, ['Statements#key']),
            (0,examples/* identityExample */.NV)({ Conditions: {}, action: 's3:GetObject' }, 'Conditions#key', 'action#key'),
        ],
        good: [(0,examples/* documentExample */.uN)({ Version: '2012-10-17', Id: 'logs', Statement: [] })],
    },
    *document({ document }) {
        yield* unknownMembers(document.root, [], (name) => name === 'Statement' || grammar/* documentElements */.X5.has(name));
    },
    *statement({ node, path }) {
        yield* unknownMembers(node, path, (name) => grammar/* statementElements */.Tm.has(name));
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-principal-format.ts



/* harmony default export */ const invalid_principal_format = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_PRINCIPAL_FORMAT',
    title: 'Invalid principal format',
    findingType: 'ERROR',
    why: 'Only "*" may stand as a principal by itself. For every other one AWS must be told of what kind it is.',
    fix: 'Write the kind of principal: "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, or { "Service": … }, { "Federated": … }.',
    types: rule/* resourceAndControlPolicies */.B0,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: 'arn:aws:iam::111122223333:root' }, 'Principal'),
            (0,examples/* bucketExample */.bQ)({ Principal: undefined, NotPrincipal: '111122223333' }, 'NotPrincipal'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: '*' }), (0,examples/* bucketExample */.bQ)({ Principal: { AWS: '111122223333' } })],
    },
    *statement({ element, path }) {
        for (const name of ['Principal', 'NotPrincipal']) {
            const node = element(name)?.value;
            if (node?.kind === 'string' && node.value !== '*')
                yield {
                    message: `${name} is the text "${node.value}" without its kind.`,
                    at: [(0,policy_document/* valueAt */.fK)(...path, name)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-principal-key.ts




const kinds = new Set(['AWS', 'CanonicalUser', 'Federated', 'Service']);
/* harmony default export */ const invalid_principal_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_PRINCIPAL_KEY',
    title: 'Invalid principal key',
    findingType: 'ERROR',
    why: 'AWS has four kinds of principals and refuses a policy with another one.',
    fix: 'Use AWS for accounts, roles and users, Service for AWS services, Federated for identity providers, CanonicalUser for Amazon S3 canonical ids.',
    types: rule/* resourceAndControlPolicies */.B0,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: { Account: '111122223333' } }, 'Principal.Account#key'),
            (0,examples/* bucketExample */.bQ)({ Principal: { aws: '111122223333' } }, 'Principal.aws#key'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: '111122223333', Service: 'cloudtrail.amazonaws.com' } })],
    },
    *statement({ element, path }) {
        for (const name of ['Principal', 'NotPrincipal']) {
            const node = element(name)?.value;
            if (node?.kind !== 'object')
                continue;
            for (const { key } of (0,policy_node/* effectiveMembers */.b5)(node))
                if (!kinds.has(key))
                    yield { message: `"${key}" is not a kind of principal.`, at: [(0,policy_document/* keyAt */.f5)(...path, name, key)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-region.ts





/** Keys whose value is the code of a Region. */
const keys = new Set(['aws:requestedregion', 'ec2:region', 'account:targetregion']);
/* harmony default export */ const invalid_region = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_REGION',
    title: 'Invalid Region',
    findingType: 'ERROR',
    why: 'AWS has no Region of this code. A policy variable is none either: what it stands for is not known before the request.',
    fix: 'Write the code of a Region, such as "eu-west-1"; with StringLike also "eu-*".',
    limits: 'Which keys hold a Region is not published: aws:RequestedRegion, ec2:Region and account:TargetRegion are looked at.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-moon-1'] } }, 'StringEquals.aws:RequestedRegion.1'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:RequestedRegion': '${aws:PrincipalTag/region}' } }, 'StringEquals.aws:RequestedRegion'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:RequestedRegion': ['eu-west-1', 'us-*'] } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:RequestedRegion': 'true' } }),
        ],
    },
    *condition({ comparison, key, lowerKey, values }) {
        if (!keys.has(lowerKey) || comparison?.family !== 'String')
            return;
        for (const value of values)
            // The service reports a policy variable too: ${aws:PrincipalTag/region} is the code of no Region.
            if (value.known && !(0,policy_patterns/* hasWildcard */.rl)(value.text) && !regions.has(value.text))
                yield { message: `${key} has "${value.text}", which is no Region.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/principal-ids.ts

/** Principals that are unique ids of IAM's: `AROA…` for a role, `AIDA…` for a user. */
function* uniqueIds({ principals, notPrincipals }, prefix, kind) {
    for (const { type, value } of [...principals, ...notPrincipals])
        if (type === 'AWS' && value.known && value.text.startsWith(prefix) && /^[A-Z0-9]{16,}$/.test(value.text))
            yield { message: `"${value.text}" is the id of ${kind}, not its ARN.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
}

;// CONCATENATED MODULE: ./src/policy/rules/invalid-role-reference.ts



/* harmony default export */ const invalid_role_reference = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_ROLE_REFERENCE',
    title: 'A role by its id',
    findingType: 'WARNING',
    why: 'IAM puts the id in place of the ARN when the role is deleted; a new role of the same name does not get the access back.',
    fix: 'Write the role\'s ARN, "arn:aws:iam::111122223333:role/app", or remove the principal.',
    types: ['RESOURCE_POLICY'],
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: { AWS: ['111122223333', 'AROADBQP57FF2AEXAMPLE'] } }, 'Principal.AWS.1'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })],
    },
    statement: (statement) => uniqueIds(statement, 'AROA', 'a role'),
}));

;// CONCATENATED MODULE: ./src/policy/service-principals.ts

const one = {
    expected: 'service.amazonaws.com in lower case',
    pattern: /^[a-z\d-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/,
};
/** Some services have principals of more labels: `ecs.application-autoscaling.amazonaws.com`. */
const several = {
    expected: one.expected,
    pattern: /^(?:[a-z\d-]+\.)+(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws\.internal)$/,
};
const regional = {
    expected: 'service.region.amazonaws.com in lower case',
    pattern: /^[a-z\d-]+\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?$/,
};
/** Keys that hold service principals, in lower case. */
const service_principals_forms = new Map([
    ['aws:calledvia', one],
    ['aws:calledviafirst', one],
    ['aws:calledvialast', one],
    ['aws:principalservicename', several],
    ['iam:awsservicename', several],
    ['iam:passedtoservice', several],
    ['kms:viaservice', regional],
]);
/** The form of service principals that a condition compares with; `undefined` for another condition. */
const principalForm = ({ comparison, lowerKey }) => comparison?.family === 'String' ? service_principals_forms.get(lowerKey) : undefined;
/** Values that are one text: no wildcard, no variable, resolved. */
const plainTexts = (values) => values.filter((value) => value.known && !(0,policy_patterns/* hasWildcard */.rl)(value.text) && !value.text.includes('${'));

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/service-principals.ts
/**
 * Principals of services whose first label is no prefix of actions, and that Access Analyzer knows in aws:CalledVia:
 * managed policies that the service validated in November 2025 without a finding name them.
 */
const principalsWithoutPrefix = new Set([
    'ec2-images.amazonaws.com',
    'ec2fastlaunch.amazonaws.com',
    'servicecatalog-appregistry.amazonaws.com',
]);

;// CONCATENATED MODULE: ./src/policy/rules/invalid-service.ts









/** `athena.amazonaws.com` is named as its actions are, most other principals as well. */
const isKnownPrincipal = (principal) => principalsWithoutPrefix.has(principal) || (0,service_reference/* serviceExists */.S)(principal.slice(0, principal.indexOf('.')));
/** Whether the prefix of a key is neither a service nor an identity provider. */
function isUnknownPrefix(key) {
    const parts = splitKey(key.toLowerCase());
    return parts !== undefined && !isProviderHost(parts[0]) && !(0,service_reference/* keyPrefixExists */.MJ)(parts[0]);
}
/* harmony default export */ const invalid_service = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_SERVICE',
    title: 'Invalid service',
    findingType: 'ERROR',
    why: 'AWS has no service of this name, so what names it matches nothing.',
    fix: 'Look the prefix of the service up in the service authorization reference, such as "s3" or "elasticloadbalancing".',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:nosuchservice:eu-west-1:111122223333:thing/x' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::logs/${nosuchservice:Name}' }, 'Resource'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'nosuchservice:Name': 'x' } }, 'StringEquals.nosuchservice:Name#key'),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'nosuchservice.amazonaws.com' } }, 'ForAnyValue:StringEquals.aws:CalledVia'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs/${aws:username}', 'arn:aws:s3:::logs/${saml:sub}'] }),
            (0,examples/* conditionExample */.Ud)({
                StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo' },
            }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { '${"nosuchservice:ResourceTag/${var.cluster}"}': 'owned' } }),
            (0,examples/* conditionExample */.Ud)({
                'ForAnyValue:StringEquals': {
                    'aws:CalledVia': ['athena.amazonaws.com', 'ec2fastlaunch.amazonaws.com'],
                },
            }),
        ],
    },
    *statement(statement) {
        yield* arnProblems(statement, 'INVALID_SERVICE', (text) => `"${text}" is of a service that does not exist.`);
        for (const { value, variables } of variableValuesOf(statement))
            if (variables.some(({ closed, name }) => closed && !name.includes(' ') && isUnknownPrefix(name)))
                yield {
                    message: `"${value.text}" has a policy variable of a service that does not exist.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
    *condition(condition) {
        if (isUnknownPrefix(condition.lowerKey))
            yield {
                message: `${condition.key} is a key of a service that does not exist.`,
                at: [(0,policy_document/* keyAt */.f5)(...condition.keyPath)],
            };
        // Other keys hold principals whose first label is no service prefix: vpc-flow-logs.amazonaws.com.
        if (!condition.lowerKey.startsWith('aws:calledvia'))
            return;
        const form = principalForm(condition);
        for (const value of form ? plainTexts(condition.values) : [])
            if (form?.pattern.test(value.text) && !isKnownPrincipal(value.text))
                yield {
                    message: `"${value.text}" is the principal of a service that does not exist.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-service-condition-key.ts





/* harmony default export */ const invalid_service_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_SERVICE_CONDITION_KEY',
    title: 'Invalid service condition key',
    findingType: 'ERROR',
    why: 'The service puts no such key into its requests, so the condition is never met, or always where the operator is a negative one.',
    fix: 'Look the keys of the service up in the service authorization reference, such as "s3:prefix" or "kms:ViaService".',
    examples: {
        bad: [(0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:NoSuchKey': 'x' } }, 'StringEquals.s3:NoSuchKey#key')],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'S3:Prefix': 'home', 'kms:EncryptionContext:app': 'x' } }),
            (0,examples/* conditionExample */.Ud)({ Bool: { 'iot:Connection.Thing.IsAttached': 'true' } }),
            (0,examples/* conditionExample */.Ud)({
                StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo' },
            }),
        ],
    },
    *condition({ key, lowerKey, keyPath }) {
        const parts = splitKey(lowerKey);
        if (!parts || parts[0] === 'aws' || isProviderHost(parts[0]))
            return;
        if (!(0,service_reference/* keyPrefixExists */.MJ)(parts[0]) ||
            (0,service_reference/* isRetired */.aZ)(parts[0]) ||
            (0,service_reference/* conditionKey */.pq)(lowerKey) ||
            isTagFamily(lowerKey) ||
            isDeviceKey(lowerKey))
            return;
        yield { message: `The service ${parts[0]} has no condition key ${key}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-service-in-action.ts



/* harmony default export */ const invalid_service_in_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_SERVICE_IN_ACTION',
    title: 'Invalid service in action',
    findingType: 'ERROR',
    why: 'AWS has no service of this prefix, so the statement does not do what it says.',
    fix: 'Look the prefix up in the service authorization reference: it is "logs" for CloudWatch Logs, "elasticloadbalancing" for load balancers, "states" for Step Functions.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 'nosuchservice:Get'] }, 'Action.1'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 'cloudwatchlogs:*' }, 'NotAction'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: ['*', 'S3:GetObject', 'logs:*', 's3*:Get*'] })],
    },
    statement: (statement) => (0,policy_actions/* actionProblems */.BB)(statement, 'unknown service', (text) => `The service of the action ${text} does not exist.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-service-principal-format.ts




/* harmony default export */ const invalid_service_principal_format = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    title: 'Invalid service principal format',
    findingType: 'ERROR',
    why: 'Services name themselves in one form. A value of another form never matches.',
    fix: 'Write the principal in lower case, such as "lambda.amazonaws.com"; in kms:ViaService with the Region, such as "s3.eu-west-1.amazonaws.com".',
    limits: 'Which keys the service looks at is not published.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({
                'ForAnyValue:StringEquals': {
                    'aws:CalledVia': ['athena.amazonaws.com', 'application-signals.cloudwatch.amazonaws.com'],
                },
            }, 'ForAnyValue:StringEquals.aws:CalledVia.1'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'iam:PassedToService': 'Lambda' } }, 'StringEquals.iam:PassedToService'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'kms:ViaService': 's3.amazonaws.com' } }, 'StringEquals.kms:ViaService'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({
                StringEquals: { 'iam:AWSServiceName': 'ecs.application-autoscaling.amazonaws.com' },
            }),
            (0,examples/* conditionExample */.Ud)({
                StringLike: { 'kms:ViaService': ['s3.*.amazonaws.com', 's3.eu-west-1.amazonaws.com'] },
            }),
        ],
    },
    *condition(condition) {
        const form = principalForm(condition);
        if (!form)
            return;
        for (const value of plainTexts(condition.values))
            if (!form.pattern.test(value.text))
                yield {
                    message: `${condition.key} has "${value.text}", which is not of the form ${form.expected}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-user-reference.ts



/* harmony default export */ const invalid_user_reference = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_USER_REFERENCE',
    title: 'A user by its id',
    findingType: 'WARNING',
    why: 'IAM puts the id in place of the ARN when the user is deleted; a new user of the same name does not get the access back.',
    fix: 'Write the user\'s ARN, "arn:aws:iam::111122223333:user/ana", or remove the principal.',
    types: ['RESOURCE_POLICY'],
    examples: {
        bad: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } }, 'Principal.AWS')],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: 'arn:aws:iam::111122223333:user/ana' } })],
    },
    statement: (statement) => uniqueIds(statement, 'AIDA', 'a user'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-variable-for-operator.ts




/* harmony default export */ const invalid_variable_for_operator = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_VARIABLE_FOR_OPERATOR',
    title: 'Invalid variable for operator',
    findingType: 'ERROR',
    why: 'Policy variables are replaced in text and ARN comparisons only. Elsewhere ${…} stays as it is, which is no number, date, Boolean or address.',
    fix: 'Write the value itself, or compare with a String or Arn operator.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 's3:max-keys': '${aws:PrincipalTag/limit}' } }, 'NumericLessThan.s3:max-keys'),
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '${aws:PrincipalTag/net}'] } }, 'IpAddress.aws:SourceIp.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }),
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::${aws:PrincipalAccount}-*' } }),
        ],
    },
    *condition({ comparison, operator, values }) {
        if (!comparison || comparison.family === 'String' || comparison.family === 'Arn')
            return;
        for (const value of values)
            if (value.known && variablesIn(value.text).length > 0)
                yield {
                    message: `${operator} does not replace the policy variable in "${value.text}".`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-version.ts



/* harmony default export */ const invalid_version = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_VERSION',
    title: 'Invalid version',
    findingType: 'ERROR',
    why: 'Version names the policy language, not the day on which the policy was written, and the language has two versions.',
    fix: 'Write "Version": "2012-10-17".',
    examples: {
        bad: [(0,examples/* documentExample */.uN)({ Version: '2024-01-01', Statement: [] }, ['Version'])],
        good: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [] }),
            (0,examples/* documentExample */.uN)({ Version: '2008-10-17', Statement: [] }),
        ],
    },
    *document({ version }) {
        if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17')
            yield { message: `"${version}" is not a version of the policy language.`, at: [(0,policy_document/* valueAt */.fK)('Version')] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-vpc-format.ts




/* harmony default export */ const invalid_vpc_format = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_VPC_FORMAT',
    title: 'Invalid VPC format',
    findingType: 'ERROR',
    why: 'No VPC has an id of this form, so the condition never matches one.',
    fix: 'Write the id as AWS gives it: "vpc-" and 8 or 17 letters and digits, such as "vpc-1a2b3c4d".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceVpc': 'vpc-123' } }, 'StringEquals.aws:SourceVpc'),
            (0,examples/* conditionExample */.Ud)({ StringNotEquals: { 'aws:sourcevpc': ['vpc-1a2b3c4d', 'vpce-1a2b3c4d'] } }, 'StringNotEquals.aws:sourcevpc.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceVpc': ['vpc-1a2b3c4d', 'vpc-0123456789abcdef0'] } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:SourceVpc': 'vpc-*' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:SourceVpc': 'true' } }),
        ],
    },
    *condition({ comparison, lowerKey, key, values }) {
        if (lowerKey !== 'aws:sourcevpc' || comparison?.family !== 'String')
            return;
        for (const value of values)
            if (value.known &&
                !/^vpc-(?:[a-z\d]{8}|[a-z\d]{17})$/i.test(value.text) &&
                !(0,policy_patterns/* hasWildcard */.rl)(value.text) &&
                !value.text.includes('${'))
                yield {
                    message: `${key} has "${value.text}", which is no id of a VPC.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/invalid-vpce-format.ts




/* harmony default export */ const invalid_vpce_format = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'INVALID_VPCE_FORMAT',
    title: 'Invalid VPC endpoint format',
    findingType: 'ERROR',
    why: 'No VPC endpoint has an id of this form, so the condition never matches one.',
    fix: 'Write the id as AWS gives it: "vpce-" and 8 or 17 letters and digits, such as "vpce-1a2b3c4d".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceVpce': 'vpce-123' } }, 'StringEquals.aws:SourceVpce'),
            (0,examples/* conditionExample */.Ud)({ StringNotEquals: { 'aws:sourcevpce': ['vpce-1a2b3c4d', 'vpc-1a2b3c4d'] } }, 'StringNotEquals.aws:sourcevpce.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceVpce': ['vpce-1a2b3c4d', 'vpce-0123456789abcdef0'] } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:SourceVpce': 'vpce-*' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:SourceVpce': 'true' } }),
        ],
    },
    *condition({ comparison, lowerKey, key, values }) {
        if (lowerKey !== 'aws:sourcevpce' || comparison?.family !== 'String')
            return;
        for (const value of values)
            if (value.known &&
                !/^vpce-(?:[a-z\d]{8}|[a-z\d]{17})$/i.test(value.text) &&
                !(0,policy_patterns/* hasWildcard */.rl)(value.text) &&
                !value.text.includes('${'))
                yield {
                    message: `${key} has "${value.text}", which is no id of a VPC endpoint.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/irrelevant-condition-key-in-policy.ts



/** Keys about the resource, which a policy on the resource need not ask. The service's list is not published. */
const irrelevant = new Set(['s3:resourceaccount']);
/* harmony default export */ const irrelevant_condition_key_in_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    title: 'A key that says nothing in this policy',
    findingType: 'SUGGESTION',
    why: 'The policy hangs on one resource, whose account never changes: the condition always holds, or never.',
    fix: 'Remove it. To say who may call, use aws:PrincipalAccount or aws:PrincipalOrgID.',
    limits: 'Which keys the service looks at is not published: s3:ResourceAccount is.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: [
        'AWS::S3::Bucket',
        'AWS::S3::AccessPoint',
        'AWS::S3::MultiRegionAccessPoint',
        'AWS::S3ObjectLambda::AccessPoint',
    ],
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Condition: { StringEquals: { 's3:ResourceAccount': '111122223333' } } }, 'Condition.StringEquals.s3:ResourceAccount#key'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } })],
    },
    *condition({ key, lowerKey, keyPath }) {
        if (irrelevant.has(lowerKey))
            yield { message: `${key} is the same for every request to this resource.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/json-syntax-error.ts



/* harmony default export */ const json_syntax_error = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'JSON_SYNTAX_ERROR',
    title: 'JSON syntax error',
    findingType: 'ERROR',
    why: 'AWS cannot read this text as JSON, so the policy cannot be stored, and nothing in it could be checked.',
    fix: 'Correct the JSON at the marked place: close every bracket and quote, put a comma between members and none behind the last one.',
    // A text that is no JSON cannot be written as an example's value: the tests of this rule bring their own.
    examples: { bad: [], good: [(0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [] })] },
    *document({ document }) {
        if (document.syntaxError !== undefined)
            yield {
                message: `The policy is not valid JSON: ${document.syntaxError}.`,
                at: [(0,policy_document/* valueAt */.fK)()],
                subject: '',
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/kms-grant-unlimited.ts




/** Conditions that say for whom or for what a grant may be. */
const limiting = /^kms:(grantisforawsresource|grantoperations|grantconstrainttype|granteeprincipal|viaservice)$/;
const root = { AWS: 'arn:aws:iam::111122223333:root' };
const administration = { Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' };
const kms_grant_unlimited_example = (statement, ...at) => ({
    policy: {
        Version: '2012-10-17',
        Statement: [administration, { Effect: 'Allow', Resource: '*', ...statement }],
    },
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::KMS::Key',
    ...(at.length > 0 ? { at } : {}),
});
const other = { AWS: 'arn:aws:iam::444455556666:root' };
/* harmony default export */ const kms_grant_unlimited = ((0,rule/* definePolicyRule */.qD)({
    id: 'kms-grant-unlimited',
    title: 'Grants for a key, to anybody for anything',
    severity: 'medium',
    why: 'A grant gives the use of the key on to whomever its maker names, and no policy shows it.',
    fix: 'Allow grants for AWS services only: "Bool": { "kms:GrantIsForAWSResource": "true" }.',
    references: [
        'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-service-integration',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            kms_grant_unlimited_example({ Principal: other, Action: 'kms:CreateGrant' }, 'Statement.1.Action'),
            kms_grant_unlimited_example({ Principal: other, Action: ['kms:Decrypt', 'kms:Create*'] }, 'Statement.1.Action.1'),
        ],
        good: [
            kms_grant_unlimited_example({
                Principal: other,
                Action: ['kms:CreateGrant', 'kms:ListGrants'],
                Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
            }),
            kms_grant_unlimited_example({ Principal: root, Action: 'kms:CreateGrant' }),
            kms_grant_unlimited_example({ Principal: { Service: 'dynamodb.amazonaws.com' }, Action: 'kms:CreateGrant' }),
        ],
    },
    *document({ document, statements }) {
        if (document.resourceType !== 'AWS::KMS::Key')
            return;
        const allows = statements.filter(({ effect }) => effect === 'Allow');
        // Who may change the policy needs no grant.
        const administrators = new Set(allows.filter((statement) => entryFor(statement, 'kms:putkeypolicy')).flatMap(awsPrincipals));
        for (const statement of allows) {
            const entry = entryFor(statement, 'kms:creategrant');
            if (!entry || statement.conditions.some((one) => limiting.test(one.lowerKey) && !(0,restrictions/* isOpen */.nT)(one)))
                continue;
            if (awsPrincipals(statement).some((principal) => !administrators.has(principal)))
                yield { message: 'Whoever this lets in can give the key on.', at: [(0,policy_document/* valueAt */.fK)(...entry.path)] };
        }
    },
}));
const entryFor = ({ actions }, action) => actions.find((value) => value.known && (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), action));
const awsPrincipals = ({ principals }) => principals.flatMap(({ type, value }) => (type === 'AWS' && value.known ? value.text : []));

;// CONCATENATED MODULE: ./src/policy/rules/leading-keys-with-scan.ts




const Resource = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const leading_keys_with_scan_Condition = { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${aws:username}'] } };
/* harmony default export */ const leading_keys_with_scan = ((0,rule/* definePolicyRule */.qD)({
    id: 'leading-keys-with-scan',
    title: 'A scan past the leading keys',
    severity: 'high',
    why: 'A scan names no key, and ForAllValues holds for none: it reads the items of everybody.',
    fix: 'Remove dynamodb:Scan, or add "Null": { "dynamodb:LeadingKeys": "false" }.',
    references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html'],
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['dynamodb:Query', 'dynamodb:Scan'], Resource, Condition: leading_keys_with_scan_Condition }, 'Condition.ForAllValues:StringEquals.dynamodb:LeadingKeys#key'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: ['dynamodb:Query', 'dynamodb:GetItem'], Resource, Condition: leading_keys_with_scan_Condition }),
            (0,examples/* identityExample */.NV)({
                Action: 'dynamodb:*',
                Resource,
                Condition: { ...leading_keys_with_scan_Condition, Null: { 'dynamodb:LeadingKeys': 'false' } },
            }),
        ],
    },
    *condition({ lowerKey, comparison, keyPath }, { effect, actions, conditions }) {
        if (effect !== 'Allow' || lowerKey !== 'dynamodb:leadingkeys' || comparison?.qualifier !== 'ForAllValues')
            return;
        const asked = conditions.some((other) => other.lowerKey === lowerKey && other.comparison?.family === 'Null');
        if (!asked && actions.some((value) => value.known && (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), 'dynamodb:scan')))
            yield { message: 'dynamodb:Scan names no key and passes this condition.', at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/logs-in-as-any-database-user.ts




/* harmony default export */ const logs_in_as_any_database_user = ((0,rule/* definePolicyRule */.qD)({
    id: 'logs-in-as-any-database-user',
    title: 'Sign-in to databases as any user',
    severity: 'medium',
    why: 'The user of a database is part of the resource: a wildcard there is also its administrator.',
    fix: 'Name database and user: "Resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKL/app".',
    references: [
        'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: 'rds-db:connect', Resource: 'arn:aws:rds-db:*:*:dbuser:*/*' }, 'Action')],
        good: [(0,examples/* identityExample */.NV)({ Action: 'rds-db:connect', Resource: 'arn:aws:rds-db:*:*:dbuser:*/app' })],
    },
    document: (policy) => (0,problems/* problemsOf */.GW)(policy, tables.databaseLogins),
}));

;// CONCATENATED MODULE: ./src/policy/rules/mfa-check-ineffective.ts



const deny = (Condition, ...at) => (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: '*', Resource: '*', Condition }, ...at);
const mfa_check_ineffective_key = 'aws:MultiFactorAuthPresent';
/** `effect operator value` that does not do what it is written for. Access keys have no such key in their requests. */
const ineffective = new Map([
    ['Deny Bool false', 'access keys do not have the key and are not denied'],
    ['Deny Null true', 'a session without MFA has the key, as false, and is not denied'],
    ['Deny Bool true', 'those who used MFA are denied'],
    ['Deny BoolIfExists true', 'those who used MFA are denied'],
    ['Allow BoolIfExists true', 'access keys do not have the key and are allowed'],
    ['Allow Null false', 'a session without MFA has the key, as false, and is allowed'],
    ['Allow Bool false', 'those who did not use MFA are allowed'],
    ['Allow BoolIfExists false', 'those who did not use MFA are allowed'],
]);
/* harmony default export */ const mfa_check_ineffective = ((0,rule/* definePolicyRule */.qD)({
    id: 'mfa-check-ineffective',
    title: 'A test of MFA that lets others through',
    severity: 'medium',
    why: 'Long-lived access keys send no word about MFA at all, so the operator decides whether they pass.',
    fix: 'Deny with "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" }, or allow with "Bool": { "aws:MultiFactorAuthPresent": "true" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
    ],
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY'],
    examples: {
        bad: [
            deny({ Bool: { [mfa_check_ineffective_key]: 'false' } }, `Condition.Bool.${mfa_check_ineffective_key}#key`),
            (0,examples/* conditionExample */.Ud)({ BoolIfExists: { [mfa_check_ineffective_key]: true } }, `BoolIfExists.${mfa_check_ineffective_key}#key`),
            (0,examples/* conditionExample */.Ud)({ Null: { [mfa_check_ineffective_key]: 'false' } }, `Null.${mfa_check_ineffective_key}#key`),
        ],
        good: [deny({ BoolIfExists: { [mfa_check_ineffective_key]: 'false' } }), (0,examples/* conditionExample */.Ud)({ Bool: { [mfa_check_ineffective_key]: 'true' } })],
    },
    *condition({ lowerKey, keyPath, operator, values }, { effect, conditions }) {
        const [value] = values;
        if (lowerKey !== mfa_check_ineffective_key.toLowerCase() || values.length !== 1 || !value?.known)
            return;
        const says = ineffective.get(`${effect ?? ''} ${operator} ${value.text.toLowerCase()}`);
        // Two tests of the key together may be right where each alone is not.
        if (says && conditions.filter((other) => other.lowerKey === lowerKey).length === 1)
            yield { message: `This does not ask for MFA: ${says}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/mismatched-action-for-principal.ts




/** For each way to assume a role, whether this principal cannot come that way. */
const mismatches = {
    assumerole: ({ type }) => type === 'Federated',
    assumerolewithsaml: ({ type }, text) => type !== '*' && (type !== 'Federated' || providerKind(text) === 'oidc'),
    assumerolewithwebidentity: ({ type }, text) => type !== '*' && (type !== 'Federated' || providerKind(text) === 'saml'),
};
const mismatched_action_for_principal_kinds = ['AWS::IAM::AssumeRolePolicyDocument', 'other'];
const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
/* harmony default export */ const mismatched_action_for_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    title: 'Mismatched action for principal',
    findingType: 'ERROR',
    why: 'Each kind of principal assumes a role by an action of its own. With another one the statement lets nobody in.',
    fix: 'Use sts:AssumeRoleWithWebIdentity with an OIDC provider, sts:AssumeRoleWithSAML with a SAML provider, sts:AssumeRole with accounts, roles, users and services; in statements of their own.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: mismatched_action_for_principal_kinds,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'cognito-identity.amazonaws.com' },
                Action: ['sts:AssumeRole', 'sts:TagSession'],
            }, 'Action.0', 'Principal.Federated'),
            (0,examples/* trustExample */.$n)({ Principal: { Federated: github }, Action: 'sts:AssumeRoleWithSAML' }, 'Action', 'Principal.Federated'),
            (0,examples/* trustExample */.$n)({ Action: 'sts:AssumeRoleWithWebIdentity' }, 'Action', 'Principal.AWS'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({ Principal: { Federated: github }, Action: 'sts:AssumeRoleWithWebIdentity' }),
            (0,examples/* trustExample */.$n)({ Principal: { Service: 'ec2.amazonaws.com' } }),
        ],
    },
    *statement({ effect, actions, principals }) {
        if (effect !== 'Allow')
            return;
        for (const action of actions) {
            const mismatch = action.service === 'sts' ? mismatches[action.name] : undefined;
            if (!mismatch || !action.known)
                continue;
            const wrong = principals.filter((principal) => principal.value.known && mismatch(principal, principal.value.text));
            if (wrong.length > 0)
                yield {
                    message: `${action.text} does not work for ${wrong.map(({ value }) => (value.known ? value.text : '')).join(', ')}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...action.path), ...wrong.map(({ value }) => (0,policy_document/* valueAt */.fK)(...value.path))],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-action.ts



/* harmony default export */ const missing_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ACTION',
    title: 'Missing action',
    findingType: 'ERROR',
    why: 'A statement without actions says nothing, and AWS refuses it.',
    fix: 'Add what the statement is about: "Action": ["s3:GetObject"].',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: undefined }, '')],
        good: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*' })],
    },
    *statement({ node, element, path }) {
        if (node.kind === 'object' && !element('Action') && !element('NotAction'))
            yield { message: 'The statement has neither Action nor NotAction.', at: [(0,policy_document/* valueAt */.fK)(...path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-action-for-condition-key.ts




/** The action that sets what a key is about; the key is only compared where this action is asked for too. */
function companionOf(lowerKey) {
    if (lowerKey === 'sts:sourceidentity')
        return 'sts:SetSourceIdentity';
    if (lowerKey === 'sts:transitivetagkeys' ||
        lowerKey === 'aws:tagkeys' ||
        lowerKey.startsWith('aws:requesttag/'))
        return 'sts:TagSession';
    return undefined;
}
/* harmony default export */ const missing_action_for_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ACTION_FOR_CONDITION_KEY',
    title: 'Missing action for condition key',
    findingType: 'ERROR',
    why: 'Session tags and the source identity are set by actions of their own. Without the action nobody can set what the condition asks for.',
    fix: 'Add the action beside sts:AssumeRole: sts:TagSession for tags, sts:SetSourceIdentity for the source identity.',
    limits: 'The pairs of key and action are not published: session tags and the source identity are looked at.',
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ Condition: { StringLike: { 'sts:SourceIdentity': '*' } } }, 'Condition.StringLike.sts:SourceIdentity#key'),
            (0,examples/* trustExample */.$n)({ Condition: { StringEquals: { 'aws:RequestTag/team': 'data' } } }, 'Condition.StringEquals.aws:RequestTag/team#key'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({
                Action: ['sts:AssumeRole', 'sts:TagSession'],
                Condition: { StringEquals: { 'aws:RequestTag/team': 'data' } },
            }),
        ],
    },
    *condition({ comparison, key, lowerKey, keyPath }, { effect, actions }) {
        const companion = companionOf(lowerKey);
        if (!companion || effect !== 'Allow' || comparison?.family === 'Null' || comparison?.ifExists)
            return;
        // Only for statements about assuming roles: other services have these keys too.
        if (actions.length === 0 || !actions.every(({ known, service }) => known && service === 'sts'))
            return;
        const lower = companion.toLowerCase();
        if (!actions.some((action) => action.known && (0,policy_patterns/* matches */.cK)(action.text.toLowerCase(), lower)))
            yield {
                message: `${key} needs the action ${companion} in the same statement.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-action-for-roles-anywhere-trust-policy.ts




const needed = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
const Principal = { Service: 'rolesanywhere.amazonaws.com' };
/* harmony default export */ const missing_action_for_roles_anywhere_trust_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    title: 'Missing action for Roles Anywhere trust policy',
    findingType: 'ERROR',
    why: 'IAM Roles Anywhere gives out credentials only when it may assume the role, set the source identity and tag the session.',
    fix: 'Write "Action": ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"].',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [(0,examples/* trustExample */.$n)({ Principal, Action: ['sts:AssumeRole', 'sts:TagSession'] }, 'Principal.Service')],
        good: [(0,examples/* trustExample */.$n)({ Principal, Action: needed }), (0,examples/* trustExample */.$n)({ Principal, Action: 'sts:*' })],
    },
    *statement({ effect, actions, principals, element }) {
        if (effect !== 'Allow' || !element('Action') || actions.some(({ known }) => !known))
            return;
        const missing = needed.filter((name) => {
            const lower = name.toLowerCase();
            return !actions.some((action) => action.known && (0,policy_patterns/* matches */.cK)(action.text.toLowerCase(), lower));
        });
        if (missing.length === 0)
            return;
        for (const { type, value } of principals)
            if (type === 'Service' && value.known && value.text === 'rolesanywhere.amazonaws.com')
                yield {
                    message: `IAM Roles Anywhere also needs ${missing.join(' and ')}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    subject: missing.join(),
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-arn-account.ts



/* harmony default export */ const missing_arn_account = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ARN_ACCOUNT',
    title: 'Missing ARN account',
    findingType: 'ERROR',
    why: 'These resources belong to an account. Without it the ARN names nothing, and the statement does not do what it says.',
    fix: 'Write the account, "arn:aws:sqs:eu-west-1:111122223333:queue", or "*" for any.',
    limits: 'Which services have resources without an owner is not published: those known to have such resources are left out.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1::queue' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'ssm:GetDocument',
                Resource: [
                    'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript',
                    'arn:aws:ssm:eu-west-1:111122223333:document/app',
                ],
            }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'MISSING_ARN_ACCOUNT', (text) => `"${text}" has no account, which such a resource has.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-arn-field.ts



/* harmony default export */ const missing_arn_field = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ARN_FIELD',
    title: 'Missing ARN field',
    findingType: 'ERROR',
    why: 'An ARN has six fields. Where one is missing the others are read in the wrong place, and AWS refuses the policy.',
    fix: 'Write all six, empty ones too: "arn:partition:service:region:account:resource", such as "arn:aws:s3:::logs/*".',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3::logs/*' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Resource: undefined, NotResource: ['arn:aws:s3'] }, 'NotResource.0'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs/a:b', 'arn:aws:iam::${aws:PrincipalAccount}:role/*'] }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'MISSING_ARN_FIELD', (text) => `"${text}" has fewer than the six fields of an ARN.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-arn-region.ts



/* harmony default export */ const missing_arn_region = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_ARN_REGION',
    title: 'Missing ARN Region',
    findingType: 'ERROR',
    why: 'These resources live in a Region. Without it the ARN names nothing, and the statement does not do what it says.',
    fix: 'Write the Region, "arn:aws:lambda:eu-west-1:111122223333:function:app", or "*" for all.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'lambda:InvokeFunction', Resource: 'arn:aws:lambda::111122223333:function:app' }, 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: 'logs:GetLogEvents', Resource: 'arn:aws:logs:::log-group:app*' }, 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'lambda:InvokeFunction',
                Resource: 'arn:aws:lambda:*:111122223333:function:app',
            }),
            (0,examples/* identityExample */.NV)({
                Action: 'cloudwatch:GetDashboard',
                Resource: 'arn:aws:cloudwatch::111122223333:dashboard/app',
            }),
        ],
    },
    statement: (statement) => arnProblems(statement, 'MISSING_ARN_REGION', (text) => `"${text}" has no Region, which such a resource has.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-brace-in-variable.ts




/* harmony default export */ const missing_brace_in_variable = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_BRACE_IN_VARIABLE',
    title: 'Missing brace in variable',
    findingType: 'ERROR',
    why: 'Without its closing brace the text is not replaced, so the value matches nothing that the author meant.',
    fix: 'Close the variable: ${aws:username}. For the characters themselves write ${$}{.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${aws:username' }, 'Resource'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:prefix': ['home', '${aws:username/'] } }, 'StringEquals.s3:prefix.1'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
    },
    *statement(statement) {
        for (const { value, variables } of variableValuesOf(statement))
            if (variables.some(({ closed }) => !closed))
                yield {
                    message: `The policy variable in "${value.text}" has no closing brace.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-condition-key-for-oidc-principal.ts




const missing_condition_key_for_oidc_principal_frame = {
    Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com/tenant' },
    Action: 'sts:AssumeRoleWithWebIdentity',
};
/* harmony default export */ const missing_condition_key_for_oidc_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    title: 'An OIDC provider without a condition on its tokens',
    findingType: 'SECURITY_WARNING',
    why: 'Every token of the provider opens the role, whomever it was given to.',
    fix: 'Say which tokens: "StringEquals": { "idp.example.com/tenant:aud": "my-app", "idp.example.com/tenant:sub": "user-1" }.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)(missing_condition_key_for_oidc_principal_frame, 'Principal.Federated'),
            (0,examples/* trustExample */.$n)({ ...missing_condition_key_for_oidc_principal_frame, Condition: { StringEquals: { 'other.example.com:aud': 'my-app' } } }, 'Principal.Federated'),
            (0,examples/* trustExample */.$n)({ ...missing_condition_key_for_oidc_principal_frame, Principal: { Federated: 'accounts.google.com' } }, 'Principal.Federated'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({ ...missing_condition_key_for_oidc_principal_frame, Condition: { StringEquals: { 'idp.example.com/tenant:aud': 'my-app' } } }),
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
                Action: 'sts:AssumeRoleWithSAML',
            }),
        ],
    },
    *statement(statement) {
        for (const { principal, provider } of oidcPrincipals(statement))
            if (!statement.conditions.some(({ lowerKey }) => lowerKey.startsWith(`${provider}:`)))
                yield {
                    message: `No condition looks at the tokens of ${provider}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...principal.value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-effect.ts



/* harmony default export */ const missing_effect = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_EFFECT',
    title: 'Missing effect',
    findingType: 'ERROR',
    why: 'A statement must say whether it allows or denies. There is no default, and AWS refuses one without it.',
    fix: 'Add "Effect": "Allow" or "Effect": "Deny".',
    examples: { bad: [(0,examples/* identityExample */.NV)({ Effect: undefined }, '')], good: [(0,examples/* identityExample */.NV)({})] },
    *statement({ node, element, path }) {
        if (node.kind === 'object' && !element('Effect'))
            yield { message: 'The statement has no Effect.', at: [(0,policy_document/* valueAt */.fK)(...path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-github-repo-condition-key.ts




const missing_github_repo_condition_key_frame = {
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
};
/* harmony default export */ const missing_github_repo_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    title: 'GitHub Actions without a condition on the repository',
    findingType: 'SECURITY_WARNING',
    why: 'Every workflow on GitHub gets a token of this provider, so anybody with a GitHub account can assume the role.',
    fix: 'Add "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main" }.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ ...missing_github_repo_condition_key_frame, Condition: { StringEquals: { [`${githubHost}:aud`]: 'sts.amazonaws.com' } } }, 'Principal.Federated'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({
                ...missing_github_repo_condition_key_frame,
                Condition: { StringEquals: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } },
            }),
        ],
    },
    *statement(statement) {
        for (const { principal, provider } of oidcPrincipals(statement))
            if (provider === githubHost &&
                !statement.conditions.some(({ lowerKey }) => lowerKey === `${githubHost}:sub`))
                yield {
                    message: 'No condition says which repository may assume the role.',
                    at: [(0,policy_document/* valueAt */.fK)(...principal.value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-paired-condition-keys.ts



/** A key and those of which one must stand with it. The service's pairs are not published beyond this one. */
const partnersOf = new Map([
    ['aws:vpcsourceip', ['aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce']],
]);
/* harmony default export */ const missing_paired_condition_keys = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_PAIRED_CONDITION_KEYS',
    title: 'A private address without its network',
    findingType: 'SECURITY_WARNING',
    why: 'Private addresses are the same in every VPC, also in those of other accounts.',
    fix: 'Say in which: "StringEquals": { "aws:SourceVpc": "vpc-12345678" }.',
    limits: 'Which keys belong together is not published: aws:VpcSourceIp and the keys of a VPC are looked at.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:VpcSourceIp': '10.1.1.0/24' } }, 'IpAddress.aws:VpcSourceIp#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({
                IpAddress: { 'aws:VpcSourceIp': '10.1.1.0/24' },
                StringEquals: { 'aws:SourceVpc': 'vpc-12345678' },
            }),
        ],
    },
    *condition({ key, lowerKey, keyPath }, { conditions }) {
        const partners = partnersOf.get(lowerKey);
        if (partners && !conditions.some((other) => partners.includes(other.lowerKey)))
            yield { message: `${key} stands without the VPC that it is an address of.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-principal.ts



/* harmony default export */ const missing_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_PRINCIPAL',
    title: 'Missing principal',
    findingType: 'ERROR',
    why: 'A policy on a resource must say whom each statement is about. Without that AWS refuses it.',
    fix: 'Add whom it is about: "Principal": { "AWS": "arn:aws:iam::111122223333:role/reader" }.',
    types: rule/* resourceAndControlPolicies */.B0,
    examples: {
        bad: [(0,examples/* bucketExample */.bQ)({ Principal: undefined }, '')],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: undefined, NotPrincipal: { AWS: '111122223333' }, Effect: 'Deny' })],
    },
    *statement({ node, element, path }) {
        if (node.kind === 'object' && !element('Principal') && !element('NotPrincipal'))
            yield { message: 'The statement has neither Principal nor NotPrincipal.', at: [(0,policy_document/* valueAt */.fK)(...path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-qualifier.ts




/* harmony default export */ const missing_qualifier = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_QUALIFIER',
    title: 'Missing qualifier',
    findingType: 'ERROR',
    why: 'A request can have several values for this key. Without a qualifier AWS does not know whether all or any of them must match.',
    fix: 'Write "ForAllValues:StringEquals" where every value of the request must be in your list, "ForAnyValue:StringEquals" where one is enough.',
    examples: {
        bad: [(0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:TagKeys': 'team' } }, 'StringEquals.aws:TagKeys#key')],
        good: [
            (0,examples/* conditionExample */.Ud)({
                'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' },
                Null: { 'aws:TagKeys': 'false' },
            }),
        ],
    },
    *condition({ comparison, operator, key, lowerKey, keyPath }) {
        if (!comparison || comparison.qualifier || comparison.family === 'Null')
            return;
        if ((0,service_reference/* conditionKey */.pq)(lowerKey)?.multivalued)
            yield {
                message: `${key} can have several values, and ${operator} has no qualifier.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-quote-in-variable.ts




/* harmony default export */ const missing_quote_in_variable = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_QUOTE_IN_VARIABLE',
    title: 'Missing quote in variable',
    findingType: 'ERROR',
    why: 'The default value of a policy variable stands in single quotes. AWS refuses a policy without them.',
    fix: "Write the default in single quotes: ${aws:PrincipalTag/team, 'company-wide'}.",
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::${aws:PrincipalTag/team, company-wide}' }, 'Resource'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:prefix': "${aws:PrincipalTag/team, 'all}" } }, 'StringEquals.s3:prefix'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: "arn:aws:s3:::${aws:PrincipalTag/team, 'company-wide'}" })],
    },
    *statement(statement) {
        for (const { value, variables } of variableValuesOf(statement))
            if (variables.some(({ closed, fallback }) => closed && fallback !== undefined && !/^'.*'$/s.test(fallback)))
                yield {
                    message: `The default of the policy variable in "${value.text}" does not stand in single quotes.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-resource.ts



/* harmony default export */ const missing_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_RESOURCE',
    title: 'Missing resource',
    findingType: 'ERROR',
    why: 'A statement must say which resources it is about. AWS refuses one that does not, except in the trust policy of a role.',
    fix: 'Add the ARNs that the statement is about: "Resource": "arn:aws:s3:::logs/*".',
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    limits: 'A resource policy of an unnamed type that is only about assuming roles is taken for a trust policy.',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Resource: undefined }, '')],
        good: [(0,examples/* identityExample */.NV)({ Resource: undefined, NotResource: 'arn:aws:s3:::logs/*' }), (0,examples/* trustExample */.$n)({})],
    },
    *statement({ node, element, path, actions }, { resourceKind }) {
        if (node.kind !== 'object' || element('Resource') || element('NotResource'))
            return;
        // A resource policy of an unnamed type that is only about assuming roles is a trust policy.
        if (resourceKind === 'other' && actions.length > 0 && actions.every(({ service }) => service === 'sts'))
            return;
        yield { message: 'The statement has neither Resource nor NotResource.', at: [(0,policy_document/* valueAt */.fK)(...path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-statement.ts




/* harmony default export */ const missing_statement = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_STATEMENT',
    title: 'Missing statement',
    findingType: 'ERROR',
    why: 'A policy without statements says nothing, and AWS refuses it.',
    fix: 'Add "Statement": [{ "Effect": "Allow", "Action": "…", "Resource": "…" }].',
    limits: 'Whether the service reports an empty list of statements is not published: it is left alone.',
    examples: {
        bad: [(0,examples/* documentExample */.uN)({ Version: '2012-10-17' }, [''])],
        good: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: { Effect: 'Deny', Action: '*', Resource: '*' } }),
        ],
    },
    *document({ document: { root } }) {
        if (root.kind === 'object' && !(0,policy_node/* memberOf */.C5)(root, 'Statement'))
            yield { message: 'The policy has no Statement.', at: [(0,policy_document/* valueAt */.fK)()], subject: '' };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-tag-key-in-condition.ts




/* harmony default export */ const missing_tag_key_in_condition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_TAG_KEY_IN_CONDITION',
    title: 'Missing tag key in condition',
    findingType: 'ERROR',
    why: 'A tag condition names the tag behind a slash. Without it no request has the key, and the condition is never met.',
    fix: 'Write which tag: "aws:ResourceTag/team": "data".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:ResourceTag': 'data' } }, 'StringEquals.aws:ResourceTag#key'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'ec2:ResourceTag/': 'data' } }, 'StringEquals.ec2:ResourceTag/#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:ResourceTag/team': 'data' } })],
    },
    *condition({ key, lowerKey, keyPath }) {
        if (isTagFamily(lowerKey))
            yield { message: `${key} does not say which tag.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/missing-version.ts




/* harmony default export */ const missing_version = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'MISSING_VERSION',
    title: 'No Version',
    findingType: 'WARNING',
    why: 'Without Version the policy is read as of 2008: variables such as ${aws:username} are then plain text.',
    fix: 'Add "Version": "2012-10-17" as the first member.',
    examples: {
        bad: [(0,examples/* documentExample */.uN)({ Statement: [] }, [''])],
        good: [(0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [] })],
    },
    *document({ document }) {
        if (document.root.kind === 'object' && !(0,policy_node/* memberOf */.C5)(document.root, 'Version'))
            yield { message: 'The policy does not say its Version.', at: [(0,policy_document/* valueAt */.fK)()], subject: '' };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/network-deny-breaks-service-calls.ts



const networkKeys = new Set(['aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip']);
const network_deny_breaks_service_calls_exempting = /^aws:(viaawsservice|calledvia(first|last)?|principalisawsservice|principalservicename)$/;
const network_deny_breaks_service_calls_deny = (Condition, ...at) => (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: '*', Resource: '*', Condition }, ...at);
const outside = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
/* harmony default export */ const network_deny_breaks_service_calls = ((0,rule/* definePolicyRule */.qD)({
    id: 'network-deny-breaks-service-calls',
    title: 'A network limit that also denies calls of AWS services',
    severity: 'medium',
    why: 'CloudFormation, Athena and others call on behalf of the caller, from an address of their own: this denies those calls too.',
    fix: 'Exempt them: "BoolIfExists": { "aws:ViaAWSService": "false" } in the same condition.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html',
    ],
    types: ['IDENTITY_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [network_deny_breaks_service_calls_deny(outside, 'Condition.NotIpAddress.aws:SourceIp#key')],
        good: [
            network_deny_breaks_service_calls_deny({ ...outside, BoolIfExists: { 'aws:ViaAWSService': 'false' } }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*', Condition: outside }),
        ],
    },
    *statement({ effect, actions, notActions, conditions }) {
        if (effect !== 'Deny' || conditions.some(({ lowerKey }) => network_deny_breaks_service_calls_exempting.test(lowerKey)))
            return;
        const wide = notActions.length > 0 ||
            actions.some((value) => value.known && (/^[*:]+$/.test(value.text) || value.name === '*'));
        if (!wide)
            return;
        const network = conditions.filter(({ lowerKey, comparison }) => networkKeys.has(lowerKey) && comparison?.negated === true);
        const [first, ...rest] = network.map(({ keyPath }) => (0,policy_document/* keyAt */.f5)(...keyPath));
        if (first)
            yield { message: 'Calls that AWS services make for the caller are denied too.', at: [first, ...rest] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/null-with-if-exists.ts





/* harmony default export */ const null_with_if_exists = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'NULL_WITH_IF_EXISTS',
    title: 'Null with IfExists',
    findingType: 'ERROR',
    why: 'Null asks whether a key is there, IfExists asks nothing when it is not. Together they make no sense, and AWS refuses them.',
    fix: 'Write Null without IfExists, or IfExists behind another operator.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NullIfExists: { 'aws:TokenIssueTime': 'true' } }, 'NullIfExists#key'),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:NullIfExists': { 'aws:TagKeys': 'true' } }, 'ForAnyValue:NullIfExists#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ Null: { 'aws:TokenIssueTime': 'true' } })],
    },
    *statement(statement) {
        for (const { operator, operatorPath } of (0,policy_statement/* operatorBlocksOf */.e5)(statement)) {
            const comparison = (0,policy_operator/* parseOperator */.A)(operator);
            if (comparison?.family === 'Null' && comparison.ifExists)
                yield { message: `${operator} joins Null and IfExists.`, at: [(0,policy_document/* keyAt */.f5)(...operatorPath)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/null-with-qualifier.ts





/* harmony default export */ const null_with_qualifier = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'NULL_WITH_QUALIFIER',
    title: 'Null with ForAllValues or ForAnyValue',
    findingType: 'SUGGESTION',
    why: 'Null asks whether the key is there, not for its values; the qualifier changes nothing and misleads.',
    fix: 'Write "Null" alone: "Null": { "aws:TagKeys": "true" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:Null': { 'aws:TagKeys': 'true' } }, 'ForAllValues:Null#key'),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } }, 'ForAnyValue:Null#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ Null: { 'aws:TagKeys': 'true' } })],
    },
    *statement(statement) {
        const block = statement.element('Condition')?.value;
        if (block?.kind !== 'object')
            return;
        for (const { key } of (0,policy_node/* effectiveMembers */.b5)(block)) {
            const operator = (0,policy_operator/* parseOperator */.A)(key);
            if (operator?.family === 'Null' && operator.qualifier && !operator.ifExists)
                yield { message: `${key} says the same as Null.`, at: [(0,policy_document/* keyAt */.f5)(...statement.path, 'Condition', key)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-not-action-and-not-resource.ts



const pass_role_with_not_action_and_not_resource_NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const pass_role_with_not_action_and_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    title: 'NotAction leaves iam:PassRole for all roles but some',
    findingType: 'SECURITY_WARNING',
    why: 'Two exclusions allow whatever neither names: iam:PassRole is not excluded, nor is any role but those of NotResource.',
    fix: 'Add "iam:PassRole" to NotAction, or list actions and resources in Action and Resource instead.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*', Resource: undefined, NotResource: pass_role_with_not_action_and_not_resource_NotResource }, 'NotAction', 'NotResource'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 'iam:*', Resource: undefined, NotResource: pass_role_with_not_action_and_not_resource_NotResource })],
    },
    statement: (statement) => roleProblems(passRole, 'not-action', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-not-resource.ts



const pass_role_with_not_resource_NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const pass_role_with_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_NOT_RESOURCE',
    title: 'PassRole for all roles but some',
    findingType: 'SECURITY_WARNING',
    why: 'NotResource allows every role that it does not name, also those that are created later.',
    fix: 'Name the roles that may be passed: "Resource": "arn:aws:iam::111122223333:role/app-*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:PassRole', Resource: undefined, NotResource: pass_role_with_not_resource_NotResource }, 'Action', 'NotResource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:GetRole', Resource: undefined, NotResource: pass_role_with_not_resource_NotResource }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 'iam:PassRole', Resource: undefined, NotResource: pass_role_with_not_resource_NotResource }),
        ],
    },
    statement: (statement) => roleProblems(passRole, 'named', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-star-in-action-and-not-resource.ts



const pass_role_with_star_in_action_and_not_resource_NotResource = 'arn:aws:iam::111122223333:role/admin';
/* harmony default export */ const pass_role_with_star_in_action_and_not_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    title: 'A wildcard action includes iam:PassRole for all roles but some',
    findingType: 'SECURITY_WARNING',
    why: 'The wildcard gives iam:PassRole along with the rest, for every role that NotResource does not name.',
    fix: 'List the actions that are needed, and give iam:PassRole in a statement of its own: "Resource": "arn:aws:iam::111122223333:role/app-*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: 'iam:*', Resource: undefined, NotResource: pass_role_with_star_in_action_and_not_resource_NotResource }, 'Action', 'NotResource')],
        good: [(0,examples/* identityExample */.NV)({ Action: 'iam:List*', Resource: undefined, NotResource: pass_role_with_star_in_action_and_not_resource_NotResource })],
    },
    statement: (statement) => roleProblems(passRole, 'pattern', 'not-resource', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-star-in-action-and-resource.ts



/* harmony default export */ const pass_role_with_star_in_action_and_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    title: 'A wildcard action includes iam:PassRole for every role',
    findingType: 'SECURITY_WARNING',
    why: 'The wildcard gives iam:PassRole along with the rest, and so the use of every role of the account, administrator included.',
    fix: 'List the actions that are needed, and give iam:PassRole in a statement of its own: "Resource": "arn:aws:iam::111122223333:role/app-*".',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: '*' }, 'Action', 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: ['s3:*', 'IAM:pass*'], Resource: ['*'] }, 'Action.1', 'Resource.0'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:Get*', Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
        ],
    },
    statement: (statement) => roleProblems(passRole, 'pattern', 'star', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-star-in-resource.ts



/* harmony default export */ const pass_role_with_star_in_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    title: 'PassRole for every role',
    findingType: 'SECURITY_WARNING',
    why: 'Whoever can hand any role to a service acts with the most powerful role of the account, administrator included.',
    fix: 'Name the roles: "Resource": "arn:aws:iam::111122223333:role/app-*". Or add the condition "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" }.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['ec2:RunInstances', 'iam:PassRole'], Resource: '*' }, 'Action.1', 'Resource'),
            (0,examples/* identityExample */.NV)({
                Action: 'iam:PassRole',
                Resource: '*',
                Condition: { StringEquals: { 'aws:CalledVia': 'x.amazonaws.com' } },
            }, 'Action', 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
            (0,examples/* identityExample */.NV)({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/AppRunner*' }),
            (0,examples/* identityExample */.NV)({
                Action: 'iam:PassRole',
                Resource: '*',
                Condition: { StringLike: { 'iam:PassedToService': 'lambda.amazonaws.com*' } },
            }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }),
        ],
    },
    statement: (statement) => roleProblems(passRole, 'named', 'star', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/pass-role-with-star-in-resource-and-not-action.ts



/* harmony default export */ const pass_role_with_star_in_resource_and_not_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    title: 'NotAction leaves iam:PassRole for every role',
    findingType: 'SECURITY_WARNING',
    why: 'NotAction allows everything that it does not name. It does not name iam:PassRole, so every role of the account can be passed to a service.',
    fix: 'Add "iam:PassRole" to NotAction, or list the needed actions in Action instead.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:*', Resource: '*' }, 'NotAction', 'Resource'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['s3:*', 'iam:Get*'], Resource: '*' }, 'NotAction', 'Resource'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: undefined, NotAction: 's3:*', Resource: '*' }),
        ],
    },
    statement: (statement) => roleProblems(passRole, 'not-action', 'star', statement),
}));

;// CONCATENATED MODULE: ./src/policy/rules/policy-locks-everyone-out.ts




/** The action that changes such a policy; where the policy keeps everybody from it, only AWS Support can help. */
const changing = new Map([
    ['AWS::S3::Bucket', 's3:putbucketpolicy'],
    ['AWS::SQS::Queue', 'sqs:setqueueattributes'],
    ['AWS::SNS::Topic', 'sns:settopicattributes'],
    ['AWS::SecretsManager::Secret', 'secretsmanager:putresourcepolicy'],
    ['AWS::ECR::Repository', 'ecr:setrepositorypolicy'],
    ['AWS::KMS::Key', 'kms:putkeypolicy'],
]);
const policy_locks_everyone_out_example = (resourceType, statement, at = []) => ({
    policy: { Version: '2012-10-17', Statement: [statement] },
    type: 'RESOURCE_POLICY',
    resourceType,
    ...(at.length > 0 ? { at } : {}),
});
const policy_locks_everyone_out_root = { AWS: 'arn:aws:iam::111122223333:root' };
const bucket = 'arn:aws:s3:::app';
/* harmony default export */ const policy_locks_everyone_out = ((0,rule/* definePolicyRule */.qD)({
    id: 'policy-locks-everyone-out',
    title: 'A policy that nobody can change any more',
    severity: 'high',
    why: 'Nobody is left who may change the policy of this resource, its owner and administrators included.',
    fix: 'Keep an administrator: "Principal": { "AWS": "arn:aws:iam::111122223333:root" } with "kms:*" in a key policy, or an exception in the Deny.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            policy_locks_everyone_out_example('AWS::KMS::Key', { Effect: 'Allow', Principal: policy_locks_everyone_out_root, Action: 'kms:Decrypt', Resource: '*' }, [
                'Statement',
            ]),
            policy_locks_everyone_out_example('AWS::S3::Bucket', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucket, `${bucket}/*`] }, ['Statement.0.Action']),
            policy_locks_everyone_out_example('AWS::S3::Bucket', { Effect: 'Deny', Principal: '*', NotAction: 's3:GetObject', Resource: '*' }, ['Statement.0.NotAction']),
        ],
        good: [
            policy_locks_everyone_out_example('AWS::KMS::Key', { Effect: 'Allow', Principal: policy_locks_everyone_out_root, Action: 'kms:*', Resource: '*' }),
            policy_locks_everyone_out_example('AWS::S3::Bucket', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${bucket}/*` }),
            policy_locks_everyone_out_example('AWS::S3::Bucket', {
                Effect: 'Deny',
                Principal: '*',
                Action: 's3:*',
                Resource: bucket,
                Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
        ],
    },
    *document({ document, statements }) {
        const type = document.resourceType ?? '';
        const action = changing.get(type);
        if (!action)
            return;
        for (const statement of statements) {
            if (statement.effect !== 'Deny' || statement.element('Condition'))
                continue;
            const everybody = statement.principals.some(({ value }) => value.known && value.text === '*');
            // A bucket is not its objects.
            const itself = statement.resources.some((value) => value.known && (type !== 'AWS::S3::Bucket' || value.text === '*' || !value.text.includes('/')));
            if (everybody && itself && (0,policy_actions/* namesAction */.tc)(statement, action))
                yield {
                    message: 'Everybody is denied to change this policy.',
                    at: [(0,policy_document/* valueAt */.fK)(...statement.path, statement.actions.length > 0 ? 'Action' : 'NotAction')],
                };
        }
        // Only a key has no other way in than its policy. What cannot be read may let somebody in.
        // An argument of a Terraform module is a part that the module adds to: `module.kms.key_statements`.
        if (/^module\.[^.]+\.[^.]+$/.test(document.name ?? ''))
            return;
        if (type !== 'AWS::KMS::Key' || statements.length === 0 || document.root.kind !== 'object')
            return;
        const letsSomebody = statements.some((statement) => statement.node.kind === 'unresolved' ||
            (statement.effect !== 'Deny' &&
                (statement.notActions.length > 0 ||
                    statement.actions.some((value) => !value.known || (0,policy_patterns/* overlaps */.$f)(value.text.toLowerCase(), action)))));
        if (!letsSomebody)
            yield { message: 'No statement allows kms:PutKeyPolicy to anybody.', at: [(0,policy_document/* valueAt */.fK)('Statement')] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/policy-size.ts

/**
 * How many characters a policy has for the service's quotas, where these are more than the quota: white space does not
 * count, neither between the tokens nor inside of texts. A document that is written as JSON is counted as it stands,
 * another one as the JSON that it means.
 */
function sizeAbove({ root }, quota) {
    const { text } = root.source;
    const isJson = /^\{\s*["}]/.test(text.slice(root.start, root.start + 200));
    if (isJson && root.end - root.start <= quota)
        return undefined;
    const size = withoutSpace(isJson ? text.slice(root.start, root.end) : JSON.stringify((0,policy_node/* toJson */.aB)(root)));
    return size > quota ? size : undefined;
}
function withoutSpace(text) {
    let count = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code !== 32 && (code < 9 || code > 13))
            count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/policy/families/size.ts


/** A problem for the document as a whole when it has more characters than the quota, white space not counted. */
function* sizeProblems({ document }, quota, of) {
    // Of a document in another format the JSON may be longer than what is written, but not by this much.
    if ((document.root.end - document.root.start) * 8 <= quota)
        return;
    const size = sizeAbove(document, quota);
    if (size === undefined)
        return;
    const text = (count) => count.toLocaleString('en-US');
    yield {
        message: `The policy has ${text(size)} characters without white space; ${of} may have ${text(quota)}.`,
        at: [(0,policy_document/* valueAt */.fK)()],
        // It must not get a new name with each edit, and must when the policy outgrows the next thousand.
        subject: String(Math.floor(size / 1000)),
    };
}

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/quotas.ts
/**
 * Sizes that Access Analyzer compares with, in characters of the document without white space. The first is recorded
 * (25 answers of the service); the others are the default quotas of the IAM and Organizations user guides.
 */
const policySizeQuota = {
    /** The page of the check speaks of 6,144 for managed policies; the service always used this one. */
    identity: 10_240,
    /** Default quota; an account may have 4,096, which the check does not know. */
    roleTrust: 2_048,
    resourceControl: 5_120,
};
/**
 * Quotas of resource policies in bytes, after the user guides of S3 ("bucket policies are limited to 20 KB", the same
 * for access points) and DynamoDB ("the maximum size supported for a resource-based policy document is 20 KB").
 */
const resourcePolicySizeQuota = new Map([
    ['AWS::S3::Bucket', 20_480],
    ['AWS::S3::AccessPoint', 20_480],
    ['AWS::S3::MultiRegionAccessPoint', 20_480],
    ['AWS::S3ObjectLambda::AccessPoint', 20_480],
    ['AWS::DynamoDB::Table', 20_480],
]);

;// CONCATENATED MODULE: ./src/policy/rules/policy-size-exceeds-identity-policy-quota.ts




const policy = (actions) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Action: Array.from({ length: actions }, (_, index) => `dynamodb:Get${String(index).padStart(5, '0')}`),
            Resource: '*',
        },
    ],
});
/* harmony default export */ const policy_size_exceeds_identity_policy_quota = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    title: 'Identity policy too large',
    findingType: 'WARNING',
    why: 'IAM refuses a policy above its quota: 6,144 characters for a managed policy, 10,240 for all inline policies of a role together.',
    fix: 'Split it into several managed policies, or join actions with wildcards: "s3:Get*".',
    types: ['IDENTITY_POLICY'],
    examples: { bad: [(0,examples/* documentExample */.uN)(policy(520), [''])], good: [(0,examples/* documentExample */.uN)(policy(480))] },
    document: (document) => sizeProblems(document, policySizeQuota.identity, 'an identity policy'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/policy-size-exceeds-rcp-quota.ts





const quota = policySizeQuota.resourceControl;
const many = Array.from({ length: 300 }, (_, index) => `s3:Action${String(index).padStart(10, '0')}`);
/* harmony default export */ const policy_size_exceeds_rcp_quota = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    title: 'Policy size exceeds RCP quota',
    findingType: 'ERROR',
    why: 'AWS Organizations refuses a resource control policy that is longer than its quota.',
    fix: 'Split the policy: five may hang on one root, organizational unit or account. Blanks outside of texts do not count.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [{ ...(0,examples/* resourceControlExample */.oB)({ Action: many }), at: [''] }],
        good: [(0,examples/* resourceControlExample */.oB)({ Action: many.slice(0, 100) })],
    },
    *document({ document }) {
        const size = sizeAbove(document, quota);
        if (size !== undefined)
            yield {
                message: `The policy has ${size} characters, and a resource control policy may have ${quota}.`,
                at: [(0,policy_document/* valueAt */.fK)()],
                subject: '',
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/policy-size-exceeds-resource-policy-quota.ts




const resources = (count) => Array.from({ length: count }, (_, index) => `arn:aws:s3:::logs/${String(index).padStart(20, '0')}/*`);
/* harmony default export */ const policy_size_exceeds_resource_policy_quota = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    title: 'Resource policy too large',
    findingType: 'WARNING',
    why: 'The service refuses a policy above the quota of its resource.',
    fix: 'Shorten it: patterns in place of lists, or access points with policies of their own.',
    limits: 'The quotas that the service compares with are not published: those of Amazon S3 and DynamoDB are taken, white space not counted.',
    types: ['RESOURCE_POLICY'],
    examples: {
        bad: [{ ...(0,examples/* bucketExample */.bQ)({ Resource: resources(500) }), at: [''] }],
        good: [(0,examples/* bucketExample */.bQ)({ Resource: resources(400) })],
    },
    *document(policy) {
        const quota = resourcePolicySizeQuota.get(policy.document.resourceType ?? '');
        if (quota)
            yield* sizeProblems(policy, quota, `the policy of an ${policy.document.resourceType ?? ''}`);
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/policy-size-exceeds-role-trust-policy-quota.ts




const principals = (count) => ({
    AWS: Array.from({ length: count }, (_, index) => `arn:aws:iam::111122223333:role/app-${String(index).padStart(3, '0')}`),
});
/* harmony default export */ const policy_size_exceeds_role_trust_policy_quota = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    title: 'Trust policy too large',
    findingType: 'WARNING',
    why: 'IAM refuses a trust policy above its quota: 2,048 characters, 4,096 when the account asked for it.',
    fix: 'Shorten it (a condition on aws:PrincipalOrgID in place of a list of principals), or ask for a greater quota.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [{ ...(0,examples/* trustExample */.$n)({ Principal: principals(60) }), at: [''] }],
        good: [(0,examples/* trustExample */.$n)({ Principal: principals(30) })],
    },
    document: (document) => sizeProblems(document, policySizeQuota.roleTrust, 'a trust policy'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/policy-size-exceeds-scp-quota.ts




/**
 * AWS Organizations stored at most 5,120 characters until May 2026 and stores 10,240 since. What fits today is not
 * reported: a blocked merge needs a better reason than an older quota.
 */
const policy_size_exceeds_scp_quota_quota = 10_240;
const policy_size_exceeds_scp_quota_many = Array.from({ length: 500 }, (_, index) => `ec2:Action${String(index).padStart(10, '0')}`);
/* harmony default export */ const policy_size_exceeds_scp_quota = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    title: 'Policy size exceeds SCP quota',
    findingType: 'ERROR',
    why: 'AWS Organizations refuses a service control policy that is longer than its quota.',
    fix: 'Split the policy: five may hang on one root, organizational unit or account. Blanks outside of texts do not count.',
    types: ['SERVICE_CONTROL_POLICY'],
    limits: "What the service counts as the quota is not published: today's quota of AWS Organizations is taken, white space not counted.",
    examples: {
        bad: [{ ...(0,examples/* serviceControlExample */.pu)({ Action: policy_size_exceeds_scp_quota_many }), at: [''] }],
        good: [(0,examples/* serviceControlExample */.pu)({ Action: policy_size_exceeds_scp_quota_many.slice(0, 200) })],
    },
    *document({ document }) {
        const size = sizeAbove(document, policy_size_exceeds_scp_quota_quota);
        if (size !== undefined)
            yield {
                message: `The policy has ${size} characters, and a service control policy may have ${policy_size_exceeds_scp_quota_quota}.`,
                at: [(0,policy_document/* valueAt */.fK)()],
                subject: '',
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/principal-arn-never-matches.ts



const session = 'arn:aws:sts::111122223333:assumed-role/admin/*';
/* harmony default export */ const principal_arn_never_matches = ((0,rule/* definePolicyRule */.qD)({
    id: 'principal-arn-never-matches',
    title: 'The ARN of a session where the role is compared',
    severity: 'medium',
    why: 'aws:PrincipalArn holds the ARN of the role, never that of its session. The exception holds for nobody: a Deny locks everybody out.',
    fix: 'Write the role: "arn:aws:iam::111122223333:role/admin".',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn',
    ],
    types: rule/* everyType */.o5,
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': session } }, 'ArnLike.aws:PrincipalArn'),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Condition: { ArnNotLike: { 'aws:PrincipalArn': [session] } } }, 'Condition.ArnNotLike.aws:PrincipalArn.0'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }),
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::111122223333:federated-user/ana' } }),
        ],
    },
    *condition({ lowerKey, comparison, values }, { effect }) {
        if (lowerKey !== 'aws:principalarn' || !comparison || comparison.family === 'Null')
            return;
        for (const value of values)
            if (value.known && /^arn:[^:]+:sts:[^:]*:[^:]*:assumed-role\//.test(value.text))
                yield {
                    message: 'aws:PrincipalArn is never the ARN of a session.',
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    ...(effect === 'Deny' && comparison.negated ? { severity: 'high' } : {}),
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/source-ip.ts

/**
 * What addresses a condition on aws:SourceIp under this operator lists: only private ones, only public ones, or both.
 * `undefined` for another condition, and where a value is unknown or no address.
 */
function sourceIpRanges({ comparison, lowerKey, values }, base) {
    if (comparison?.base !== base || lowerKey !== 'aws:sourceip' || values.length === 0)
        return undefined;
    let privates = 0;
    for (const value of values) {
        const range = value.known ? (0,ip_range/* parseIpRange */.CB)(value.text) : undefined;
        if (!range)
            return undefined;
        if ((0,ip_range/* isPrivateRange */.fT)(range))
            privates++;
    }
    return privates === 0 ? 'public' : privates === values.length ? 'private' : 'mixed';
}

;// CONCATENATED MODULE: ./src/policy/rules/private-ip-address.ts




/* harmony default export */ const private_ip_address = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PRIVATE_IP_ADDRESS',
    title: 'Private IP address',
    findingType: 'ERROR',
    why: 'aws:SourceIp is an address of the internet. A private one never comes, so this condition is never met.',
    fix: 'Write the public addresses of your network, or use aws:VpcSourceIp together with aws:SourceVpc for requests through a VPC endpoint.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.1.0/24'] } }, 'IpAddress.aws:SourceIp'),
            (0,examples/* conditionExample */.Ud)({ IpAddressIfExists: { 'aws:sourceip': 'fd00::/8' } }, 'IpAddressIfExists.aws:sourceip'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } }),
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }),
        ],
    },
    *condition(condition) {
        if (sourceIpRanges(condition, 'IpAddress') === 'private')
            yield {
                message: `All addresses of ${condition.key} are private.`,
                at: [(0,policy_document/* valueAt */.fK)(...condition.keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/private-addresses.ts



/** The private values of a condition on aws:SourceIp whose other values are public. */
function* privateAmongPublic(condition, base) {
    if (sourceIpRanges(condition, base) !== 'mixed')
        return;
    const [first, ...rest] = condition.values
        .filter((value) => {
        const range = value.known ? (0,ip_range/* parseIpRange */.CB)(value.text) : undefined;
        return range !== undefined && (0,ip_range/* isPrivateRange */.fT)(range);
    })
        .map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
    if (first)
        yield {
            message: `${condition.key} is the address of the caller on the internet, which is never a private one.`,
            at: [first, ...rest],
        };
}

;// CONCATENATED MODULE: ./src/policy/rules/private-ip-address-subset.ts



/* harmony default export */ const private_ip_address_subset = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PRIVATE_IP_ADDRESS_SUBSET',
    title: 'Private addresses among public ones',
    findingType: 'SUGGESTION',
    why: 'AWS sees a private address only through a VPC endpoint, and then not in aws:SourceIp: these values never match.',
    fix: 'Remove the private ranges, or test them in a statement of their own with aws:VpcSourceIp and aws:SourceVpc.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['54.240.143.0/24', '10.0.0.0/8'] } }, 'IpAddress.aws:SourceIp.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['54.240.143.0/24', '2001:db8::/32'] } }),
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:VpcSourceIp': ['54.240.143.0/24', '10.0.0.0/8'] } }),
        ],
    },
    condition: (condition) => privateAmongPublic(condition, 'IpAddress'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/private-not-ip-address.ts




/* harmony default export */ const private_not_ip_address = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PRIVATE_NOT_IP_ADDRESS',
    title: 'Private NotIpAddress',
    findingType: 'ERROR',
    why: 'aws:SourceIp is an address of the internet. A private one never comes, so this condition is always met and restricts nothing.',
    fix: 'Write the public addresses of your network, or use aws:VpcSourceIp together with aws:SourceVpc for requests through a VPC endpoint.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }, 'NotIpAddress.aws:SourceIp'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } })],
    },
    *condition(condition) {
        if (sourceIpRanges(condition, 'NotIpAddress') === 'private')
            yield {
                message: `All addresses of ${condition.key} are private.`,
                at: [(0,policy_document/* valueAt */.fK)(...condition.keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/private-not-ip-address-subset.ts



/* harmony default export */ const private_not_ip_address_subset = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'PRIVATE_NOT_IP_ADDRESS_SUBSET',
    title: 'Private addresses among excepted ones',
    findingType: 'SUGGESTION',
    why: 'AWS sees a private address only through a VPC endpoint, and then not in aws:SourceIp: these values except nobody.',
    fix: 'Remove the private ranges, or test them in a statement of their own with aws:VpcSourceIp and aws:SourceVpc.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '54.240.143.0/24'] } }, 'NotIpAddress.aws:SourceIp.0'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['54.240.143.0/24'] } })],
    },
    condition: (condition) => privateAmongPublic(condition, 'NotIpAddress'),
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-denies-federated-sign-in.ts




const rcp_denies_federated_sign_in_keys = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:principalaccount']);
const signIns = ['sts:assumerolewithwebidentity', 'sts:assumerolewithsaml'];
const rcp_denies_federated_sign_in_Condition = {
    StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
};
/* harmony default export */ const rcp_denies_federated_sign_in = ((0,rule/* definePolicyRule */.qD)({
    id: 'rcp-denies-federated-sign-in',
    title: 'A resource control policy that stops federated sign-in',
    severity: 'high',
    why: 'Who signs in by OIDC or SAML is no principal of AWS yet and has neither account nor organisation: every such sign-in is denied.',
    fix: 'List the actions in place of sts:*: "sts:AssumeRole", "sts:GetSessionToken", "sts:GetFederationToken", "sts:SetContext".',
    references: [
        'https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/resource_control_policies',
    ],
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* resourceControlExample */.oB)({ Action: ['s3:*', 'sts:*'], Condition: rcp_denies_federated_sign_in_Condition }, 'Condition.StringNotEqualsIfExists.aws:PrincipalOrgID#key'),
        ],
        good: [
            (0,examples/* resourceControlExample */.oB)({ Action: ['s3:*', 'sts:AssumeRole'], Condition: rcp_denies_federated_sign_in_Condition }),
            (0,examples/* resourceControlExample */.oB)({
                Action: 'sts:*',
                Condition: { ...rcp_denies_federated_sign_in_Condition, Null: { 'aws:PrincipalOrgID': 'false' } },
            }),
        ],
    },
    *condition({ key, lowerKey, comparison, keyPath }, { effect, actions, conditions }) {
        if (effect !== 'Deny' || !rcp_denies_federated_sign_in_keys.has(lowerKey) || !comparison?.negated)
            return;
        const present = conditions.some((other) => rcp_denies_federated_sign_in_keys.has(other.lowerKey) && other.comparison?.family === 'Null');
        const covers = actions.some((value) => value.known && signIns.some((action) => (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), action)));
        if (covers && !present)
            yield {
                message: `Federated callers have no ${key}, so their sign-in is denied.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/resource-control.ts

/** Keys that only hold for calls of people and roles: an AWS service that calls for itself has none of them. */
const principalKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
]);
/** Keys that only hold for calls that an AWS service makes for somebody's resource. */
const serviceCallKeys = new Set([
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceaccount',
    'aws:sourcearn',
]);
/** The conditions of a Deny on one of the keys, other than those that ask whether it is there. */
const denyingOn = ({ effect, conditions }, keys) => effect === 'Deny'
    ? conditions.filter(({ lowerKey, comparison }) => keys.has(lowerKey) && comparison && comparison.family !== 'Null')
    : [];
/** Whether the statement says that the caller is, or is not, an AWS service. */
const saysCallerIsService = ({ conditions }, is) => conditions.some(({ lowerKey, comparison, values }) => lowerKey === 'aws:principalisawsservice' &&
    comparison?.family === 'Bool' &&
    values.some((value) => !value.known || value.text.toLowerCase() === is));
function* missingPartner(statement, keys, message) {
    for (const { key, keyPath } of denyingOn(statement, keys))
        yield { message: `${key}: ${message}`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
}

;// CONCATENATED MODULE: ./src/policy/rules/rcp-missing-related-principal-condition-key.ts



const rcp_missing_related_principal_condition_key_Condition = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };
/* harmony default export */ const rcp_missing_related_principal_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
    title: 'A principal key that AWS services do not have',
    findingType: 'WARNING',
    why: 'A call that an AWS service makes for you has no account or organisation of a principal, so this denies it too: log delivery, replication, notifications stop.',
    fix: 'Add to the condition: "BoolIfExists": { "aws:PrincipalIsAWSService": "false" }.',
    limits: 'Which keys the service looks at is not published: aws:PrincipalOrgID, aws:PrincipalOrgPaths and aws:PrincipalAccount are.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [(0,examples/* resourceControlExample */.oB)({ Condition: rcp_missing_related_principal_condition_key_Condition }, 'Condition.StringNotEqualsIfExists.aws:PrincipalOrgID#key')],
        good: [
            (0,examples/* resourceControlExample */.oB)({
                Condition: { ...rcp_missing_related_principal_condition_key_Condition, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
            }),
            (0,examples/* resourceControlExample */.oB)({
                Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
            }),
        ],
    },
    *statement(statement) {
        if (!saysCallerIsService(statement, 'false'))
            yield* missingPartner(statement, principalKeys, 'calls of AWS services do not have it and are denied too.');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-missing-related-service-principal-condition-key.ts



const rcp_missing_related_service_principal_condition_key_Condition = {
    StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
    Null: { 'aws:SourceAccount': 'false' },
};
/* harmony default export */ const rcp_missing_related_service_principal_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
    title: 'A key of service calls that others do not have',
    findingType: 'WARNING',
    why: 'Calls of your own people and roles do not have the key either, so this denies them too.',
    fix: 'Add to the condition: "Bool": { "aws:PrincipalIsAWSService": "true" }.',
    limits: 'Which keys the service looks at is not published: aws:SourceOrgID, aws:SourceOrgPaths, aws:SourceAccount and aws:SourceArn are.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [(0,examples/* resourceControlExample */.oB)({ Condition: rcp_missing_related_service_principal_condition_key_Condition }, 'Condition.StringNotEqualsIfExists.aws:SourceOrgID#key')],
        good: [
            (0,examples/* resourceControlExample */.oB)({ Condition: { ...rcp_missing_related_service_principal_condition_key_Condition, Bool: { 'aws:PrincipalIsAWSService': 'true' } } }),
            (0,examples/* resourceControlExample */.oB)({ Condition: { Null: { 'aws:SourceAccount': 'false' } } }),
        ],
    },
    *statement(statement) {
        if (!saysCallerIsService(statement, 'true'))
            yield* missingPartner(statement, serviceCallKeys, 'calls of people and roles do not have it and are denied too.');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-missing-service-condition-key-null-check.ts



const rcp_missing_service_condition_key_null_check_Condition = {
    StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
    Bool: { 'aws:PrincipalIsAWSService': 'true' },
};
/* harmony default export */ const rcp_missing_service_condition_key_null_check = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
    title: 'A key of service calls that some services do not send',
    findingType: 'WARNING',
    why: 'Some calls of AWS services are not made for a resource of anybody and do not have the key; this denies them too.',
    fix: 'Add to the condition: "Null": { "aws:SourceAccount": "false" }.',
    limits: 'Which keys the service looks at is not published: aws:SourceOrgID, aws:SourceOrgPaths, aws:SourceAccount and aws:SourceArn are.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [(0,examples/* resourceControlExample */.oB)({ Condition: rcp_missing_service_condition_key_null_check_Condition }, 'Condition.StringNotEqualsIfExists.aws:SourceOrgID#key')],
        good: [
            (0,examples/* resourceControlExample */.oB)({ Condition: { ...rcp_missing_service_condition_key_null_check_Condition, Null: { 'aws:SourceAccount': 'false' } } }),
            (0,examples/* resourceControlExample */.oB)({ Condition: { ...rcp_missing_service_condition_key_null_check_Condition, Null: { 'aws:SourceArn': false } } }),
        ],
    },
    *statement(statement) {
        const asks = statement.conditions.some(({ lowerKey, comparison, values }) => comparison?.family === 'Null' &&
            (lowerKey === 'aws:sourceaccount' || lowerKey === 'aws:sourcearn') &&
            values.some((value) => !value.known || value.text.toLowerCase() === 'false'));
        if (!asks)
            yield* missingPartner(statement, serviceCallKeys, 'some calls of AWS services do not have it and are denied too.');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-syntax-error-action.ts





/* harmony default export */ const rcp_syntax_error_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_SYNTAX_ERROR_ACTION',
    title: 'RCP syntax error: action',
    findingType: 'ERROR',
    why: 'Resource control policies hold for some services only. AWS Organizations refuses one with an action of another.',
    fix: 'Keep actions of supported services, such as s3, sts, kms, sqs and secretsmanager, and restrict the others by a service control policy.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [(0,examples/* resourceControlExample */.oB)({ Action: ['s3:*', 'ec2:*'] }, 'Action.1')],
        good: [(0,examples/* resourceControlExample */.oB)({ Action: ['s3:*', 'sts:AssumeRole', 'KMS:Decrypt'] })],
    },
    *statement({ actions }) {
        for (const action of actions) {
            const { service } = action;
            // An unknown service is INVALID_SERVICE_IN_ACTION.
            if (!action.known || !service || (0,policy_patterns/* hasWildcard */.rl)(service) || !(0,service_reference/* serviceExists */.S)(service))
                continue;
            if (!(0,service_reference/* supportsResourceControlPolicies */.QL)(service))
                yield {
                    message: `Resource control policies do not hold for ${service}, so they cannot have "${action.text}".`,
                    at: [(0,policy_document/* valueAt */.fK)(...action.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-syntax-error-allow.ts



const isStar = (node) => node.kind === 'unresolved' ||
    (node.kind === 'string' && node.value === '*') ||
    (node.kind === 'array' && node.items.every(isStar));
/* harmony default export */ const rcp_syntax_error_allow = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_SYNTAX_ERROR_ALLOW',
    title: 'RCP syntax error: allow',
    findingType: 'ERROR',
    why: 'A resource control policy takes access away. Allow is only valid for everybody, on everything, without conditions.',
    fix: 'Turn the statement into a Deny of what must not be: "Effect": "Deny" with the opposite condition.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* resourceControlExample */.oB)({ Effect: 'Allow', Resource: 'arn:aws:s3:::logs/*' }, 'Resource'),
            (0,examples/* resourceControlExample */.oB)({ Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'Condition'),
        ],
        good: [(0,examples/* resourceControlExample */.oB)({ Effect: 'Allow', Action: '*' }), (0,examples/* resourceControlExample */.oB)({})],
    },
    *statement({ effect, element, path }) {
        if (effect !== 'Allow')
            return;
        const wrong = ['Principal', 'NotPrincipal', 'Resource', 'NotResource', 'Condition'].filter((name) => {
            const node = element(name)?.value;
            return node !== undefined && (name.startsWith('Not') || name === 'Condition' || !isStar(node));
        });
        const [first, ...rest] = wrong.map((name) => (0,policy_document/* valueAt */.fK)(...path, name));
        if (first)
            yield {
                message: `An Allow of a resource control policy cannot have this ${wrong.join(' and ')}.`,
                at: [first, ...rest],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-syntax-error-notaction.ts



/* harmony default export */ const rcp_syntax_error_notaction = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_SYNTAX_ERROR_NOTACTION',
    title: 'RCP syntax error: NotAction',
    findingType: 'ERROR',
    why: 'AWS Organizations refuses a resource control policy with NotAction.',
    fix: 'List the actions in "Action".',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [(0,examples/* resourceControlExample */.oB)({ Action: undefined, NotAction: 's3:GetObject' }, 'NotAction')],
        good: [(0,examples/* resourceControlExample */.oB)({})],
    },
    *statement({ element, path }) {
        if (element('NotAction'))
            yield { message: 'A resource control policy has no NotAction.', at: [(0,policy_document/* valueAt */.fK)(...path, 'NotAction')] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/rcp-syntax-error-principal.ts



/* harmony default export */ const rcp_syntax_error_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    title: 'RCP syntax error: principal',
    findingType: 'ERROR',
    why: 'A resource control policy is about everybody who uses the resources, and may not name single principals.',
    fix: 'Write "Principal": "*" and say in Condition whom it is about, for example with aws:PrincipalArn.',
    types: ['RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* resourceControlExample */.oB)({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'Principal'),
            (0,examples/* resourceControlExample */.oB)({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }, 'NotPrincipal'),
        ],
        good: [(0,examples/* resourceControlExample */.oB)({ Principal: '*' })],
    },
    *statement({ element, path }) {
        const principal = element('Principal')?.value;
        if (principal &&
            principal.kind !== 'unresolved' &&
            !(principal.kind === 'string' && principal.value === '*'))
            yield {
                message: 'The principal of a resource control policy is always "*".',
                at: [(0,policy_document/* valueAt */.fK)(...path, 'Principal')],
            };
        if (element('NotPrincipal'))
            yield {
                message: 'A resource control policy has no NotPrincipal.',
                at: [(0,policy_document/* valueAt */.fK)(...path, 'NotPrincipal')],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/reads-data-everywhere.ts




/* harmony default export */ const reads_data_everywhere = ((0,rule/* definePolicyRule */.qD)({
    id: 'reads-data-everywhere',
    title: 'Every secret, parameter, object or key',
    severity: 'medium',
    why: 'Secrets of all applications lie in one service: what may read one without a name may read those of everybody.',
    fix: 'Name them: "Resource": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/*".',
    references: [
        'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'secretsmanager:Get*', Resource: '*' }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 'ssm:GetParameter'], Resource: '*' }, 'Action.0', 'Action.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'secretsmanager:GetSecretValue',
                Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/*',
            }),
            (0,examples/* identityExample */.NV)({
                Action: 'kms:Decrypt',
                Resource: '*',
                Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
            }),
        ],
    },
    document: (policy) => (0,problems/* problemsOf */.GW)(policy, tables.dataReads),
}));

;// CONCATENATED MODULE: ./src/policy/families/service-principals.ts
/** Keys that say for whose resource a service calls. */
const sourceKeys = new Set(['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths']);
/** Where the service is known to look at service principals; its list of services and resources is not published. */
const bucketPolicies = ['AWS::S3::Bucket'];
/** The service principals that a statement allows without saying for whose resource. */
function unrestrictedServices({ effect, principals, conditions, }) {
    if (effect !== 'Allow' || conditions.some(({ lowerKey }) => sourceKeys.has(lowerKey)))
        return undefined;
    const services = principals.filter(({ type, value }) => type === 'Service' && value.known);
    if (services.length === 0)
        return undefined;
    return { principals: services, referers: conditions.filter(({ lowerKey }) => lowerKey === 'aws:referer') };
}

;// CONCATENATED MODULE: ./src/policy/rules/recommended-condition-key-for-service-principal.ts




const recommended_condition_key_for_service_principal_frame = { Principal: { Service: 'ses.amazonaws.com' }, Action: 's3:PutObject' };
/* harmony default export */ const recommended_condition_key_for_service_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    title: 'A service restricted by aws:Referer',
    findingType: 'SUGGESTION',
    why: 'aws:Referer is a header; services that once put an account id there now send keys made for it.',
    fix: 'Use "StringEquals": { "aws:SourceAccount": "111122223333" } in place of aws:Referer.',
    limits: 'For which services and resources the service asks is not published: aws:Referer in bucket policies is looked at.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: bucketPolicies,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ ...recommended_condition_key_for_service_principal_frame, Condition: { StringEquals: { 'aws:Referer': '111122223333' } } }, 'Condition.StringEquals.aws:Referer#key'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ ...recommended_condition_key_for_service_principal_frame, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } })],
    },
    *statement(statement) {
        for (const { key, keyPath } of unrestrictedServices(statement)?.referers ?? [])
            yield {
                message: `${key} is weaker than aws:SourceAccount and aws:SourceArn.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/pattern-groups.ts


/** More comparisons than any list that IAM would store needs; beyond it no further groups are looked for. */
const comparisonLimit = 1_000_000;
/**
 * Groups of patterns where each covers or is covered by another of its group: the connected parts of the relation
 * "covers". Gives the indexes of each group of two or more, ascending; groups by their first index.
 */
function coveringGroups(patterns) {
    if (patterns.length < 2)
        return [];
    // Equal entries are one pattern; of those, only one with a wildcard can cover another.
    const distinct = new Map();
    const wild = [];
    let groups;
    for (let index = 0; index < patterns.length; index++) {
        const pattern = patterns[index] ?? '';
        const known = distinct.get(pattern);
        if (known !== undefined)
            (groups ??= new Groups(patterns.length)).join(known, index);
        else {
            distinct.set(pattern, index);
            const place = firstWildcard(pattern);
            if (place >= 0)
                wild.push({ pattern, index, head: pattern.slice(0, place) });
        }
    }
    if (wild.length === 0)
        return groups?.all() ?? [];
    let comparisons = 0;
    const heads = new Heads(wild);
    for (const [pattern, index] of distinct)
        for (const wider of heads.beginning(pattern)) {
            if (wider.index === index)
                continue;
            if (++comparisons > comparisonLimit)
                return groups?.all() ?? [];
            if ((0,policy_patterns/* contains */.gR)(wider.pattern, pattern))
                (groups ??= new Groups(patterns.length)).join(wider.index, index);
        }
    return groups?.all() ?? [];
}
/**
 * Finds the patterns whose head begins a text. Heads are sorted, and each knows the longest other head that begins it:
 * every head that begins a text also begins the last head not behind it, so all are on one chain.
 */
class Heads {
    #groups;
    #parents;
    constructor(wild) {
        this.#groups = [...(0,group/* groupBy */.$)(wild, ({ head }) => head)].sort(([one], [other]) => (one < other ? -1 : 1));
        const open = [];
        this.#parents = this.#groups.map(([head], index) => {
            while (open.length > 0 && !head.startsWith(this.#headAt(open.at(-1) ?? 0)))
                open.pop();
            const parent = open.at(-1) ?? -1;
            open.push(index);
            return parent;
        });
    }
    *beginning(text) {
        for (let index = this.#lastNotBehind(text); index >= 0; index = this.#parents[index] ?? -1)
            if (text.startsWith(this.#headAt(index)))
                yield* this.#groups[index]?.[1] ?? [];
    }
    #headAt(index) {
        return this.#groups[index]?.[0] ?? '';
    }
    #lastNotBehind(text) {
        let low = -1;
        let high = this.#groups.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#headAt(middle) <= text)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function firstWildcard(pattern) {
    const star = pattern.indexOf('*');
    const mark = pattern.indexOf('?');
    return star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
}
/** Disjoint sets of indexes; each set is named by its least. */
class Groups {
    #parent;
    constructor(size) {
        this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    }
    join(one, other) {
        const [a, b] = [this.#root(one), this.#root(other)];
        this.#parent[Math.max(a, b)] = Math.min(a, b);
    }
    /** Those of two or more. */
    all() {
        const groups = (0,group/* groupBy */.$)(this.#parent.keys(), (index) => this.#root(index));
        return [...groups.values()].filter(({ length }) => length > 1);
    }
    #root(index) {
        let root = index;
        for (let next = this.#parent[root]; next !== undefined && next !== root; next = this.#parent[root])
            root = next;
        for (let step = index; step !== root;) {
            const next = this.#parent[step] ?? root;
            this.#parent[step] = root;
            step = next;
        }
        return root;
    }
}

;// CONCATENATED MODULE: ./src/policy/families/redundancy.ts


/** One problem for each group of entries of a list that cover one another, at all its members. */
function* redundantEntries(values, textOf, kind) {
    if (values.length < 2)
        return;
    const known = values.filter((value) => value.known);
    for (const group of coveringGroups(known.map(({ text }) => textOf(text)))) {
        const members = group.flatMap((index) => known[index] ?? []);
        const [first, ...rest] = members.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
        if (!first)
            continue;
        const widest = members.reduce((one, other) => (other.text.length < one.text.length ? other : one));
        yield {
            message: `${members.length} ${kind} cover one another; "${widest.text}" may be all that is needed.`,
            at: [first, ...rest],
        };
    }
}

;// CONCATENATED MODULE: ./src/policy/rules/redundant-action.ts



const lower = (text) => text.toLowerCase();
/* harmony default export */ const redundant_action = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_ACTION',
    title: 'Actions that cover one another',
    findingType: 'SUGGESTION',
    why: 'An action that another pattern of the list covers changes nothing, and hides how wide the pattern is.',
    fix: 'Keep the entry that says what is meant, and remove the others of the group.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['iam:Get*', 'iam:List*', 'iam:GetRole'] }, 'Action.0', 'Action.2'),
            (0,examples/* identityExample */.NV)({ Action: ['s3:GetObject', 'S3:getobject'] }, 'Action.0', 'Action.1'),
            (0,examples/* identityExample */.NV)({ Action: undefined, NotAction: ['*', 's3:Get*'] }, 'NotAction.0', 'NotAction.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: ['iam:Get*', 'iam:List*'] }),
            (0,examples/* identityExample */.NV)({ Action: ['s3:Get*Acl', 's3:GetBucket*'] }),
        ],
    },
    *statement({ actions, notActions }) {
        yield* redundantEntries(actions, lower, 'actions');
        yield* redundantEntries(notActions, lower, 'actions');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-condition-value-num.ts



/* harmony default export */ const redundant_condition_value_num = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_CONDITION_VALUE_NUM',
    title: 'Several bounds where one decides',
    findingType: 'SUGGESTION',
    why: 'The values of a key are alternatives: of several upper bounds only the greatest counts, of lower bounds the least.',
    fix: 'Keep the greatest value under NumericLessThan, the least under NumericGreaterThan.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['2700', '3600'] } }, 'NumericLessThan.aws:MultiFactorAuthAge.0', 'NumericLessThan.aws:MultiFactorAuthAge.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600'] } }),
            (0,examples/* conditionExample */.Ud)({ NumericEquals: { 's3:max-keys': ['10', '20'] } }),
        ],
    },
    *condition({ comparison, key, values, operator }) {
        if (comparison?.family !== 'Numeric' || !comparison.base.includes('Than'))
            return;
        const numbers = values.filter((value) => value.known && Number.isFinite(Number.parseFloat(value.text)));
        const [first, ...rest] = numbers.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
        if (first && rest.length > 0)
            yield {
                message: `Of these values of ${key} only one decides under ${operator}.`,
                at: [first, ...rest],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-key-due-to-wildcard-in-condition.ts



/* harmony default export */ const redundant_key_due_to_wildcard_in_condition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    title: 'A condition that always holds',
    findingType: 'SUGGESTION',
    why: 'Every value matches "*" and a request without the key passes too, so the condition restricts nothing.',
    fix: 'Remove the key, or use a value that restricts something.',
    limits: 'The documentation has no example: StringLikeIfExists and ForAllValues:StringLike are taken.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringLikeIfExists: { 'aws:RequestTag/team': '*' } }, 'StringLikeIfExists.aws:RequestTag/team#key'),
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringLike': { 'aws:TagKeys': ['*'] } }, 'ForAllValues:StringLike.aws:TagKeys#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ 'ForAllValues:StringLike': { 'aws:TagKeys': ['team-*'] } }),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringLike': { 'aws:TagKeys': ['*'] } }),
        ],
    },
    condition: (condition) => anyValueProblems(condition, 'always', 'key', `The condition on ${condition.key} always holds.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-principal-in-role-trust-policy.ts




/** `account/name` of a role or of an assumed role's session; the path of a role is not part of a session. */
function roleOf(text) {
    const arn = (0,policy_arn/* parseArn */.L)(text);
    if (arn?.service === 'iam' && arn.resource.startsWith('role/'))
        return {
            role: `${arn.account}/${arn.resource.slice(arn.resource.lastIndexOf('/') + 1)}`,
            isSession: false,
        };
    const session = arn?.service === 'sts' ? /^assumed-role\/([^/]+)\/./.exec(arn.resource) : undefined;
    return arn && session?.[1] ? { role: `${arn.account}/${session[1]}`, isSession: true } : undefined;
}
const roleArn = 'arn:aws:iam::111122223333:role/deploy';
/* harmony default export */ const redundant_principal_in_role_trust_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
    title: 'A role and a session of it',
    findingType: 'SUGGESTION',
    why: 'The role stands for all its sessions, so naming one of them changes nothing and suggests a limit that is not there.',
    fix: 'Remove the session, or the role if only that session is meant.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ Principal: { AWS: [roleArn, 'arn:aws:sts::111122223333:assumed-role/deploy/ana'] } }, 'Principal.AWS.0', 'Principal.AWS.1'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({ Principal: { AWS: [roleArn, 'arn:aws:sts::444455556666:assumed-role/deploy/ana'] } }),
            (0,examples/* trustExample */.$n)({ Principal: { AWS: [roleArn, 'arn:aws:sts::111122223333:assumed-role/other/ana'] } }),
        ],
    },
    *statement({ principals }) {
        if (principals.length < 2)
            return;
        const byRole = new Map();
        for (const { type, value } of principals) {
            const found = type === 'AWS' && value.known ? roleOf(value.text) : undefined;
            if (!found)
                continue;
            const entry = byRole.get(found.role) ?? { spots: [], role: false, session: false };
            entry.spots.push((0,policy_document/* valueAt */.fK)(...value.path));
            if (found.isSession)
                entry.session = true;
            else
                entry.role = true;
            byRole.set(found.role, entry);
        }
        for (const { spots, role, session } of byRole.values()) {
            const [first, ...rest] = spots;
            if (first && role && session)
                yield { message: 'A role stands for all its sessions.', at: [first, ...rest] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-resource.ts



const asWritten = (text) => text;
/* harmony default export */ const redundant_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_RESOURCE',
    title: 'Resources that cover one another',
    findingType: 'SUGGESTION',
    why: 'A resource that another pattern of the list covers changes nothing, and hides how wide the pattern is.',
    fix: 'Keep the entry that says what is meant, and remove the others of the group.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs/a', 'arn:aws:s3:::other', 'arn:aws:s3:::logs/*'] }, 'Resource.0', 'Resource.2'),
            (0,examples/* identityExample */.NV)({ Resource: ['*', 'arn:aws:s3:::logs'] }, 'Resource.0', 'Resource.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs/A', 'arn:aws:s3:::logs/a'] }),
        ],
    },
    *statement({ resources, notResources }) {
        yield* redundantEntries(resources, asWritten, 'resources');
        yield* redundantEntries(notResources, asWritten, 'resources');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-statement.ts




const read = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::logs/*' };
/**
 * A text that two statements share when they say the same, whatever their Sid: members in order of name, lists as
 * sets, a single value as a list of one. Nothing for a statement that a file does not tell in full.
 */
function redundant_statement_meaningOf(node, depth = 0) {
    switch (node.kind) {
        case 'object': {
            const parts = (0,policy_node/* effectiveMembers */.b5)(node)
                .filter(({ key }) => depth > 0 || key !== 'Sid')
                .map(({ key, value }) => {
                const meaning = redundant_statement_meaningOf(value, depth + 1);
                return meaning === undefined ? undefined : `${JSON.stringify(key)}:${meaning}`;
            });
            return parts.includes(undefined) ? undefined : `{${parts.sort().join()}}`;
        }
        case 'array': {
            const parts = node.items.map((item) => redundant_statement_meaningOf(item, depth + 1));
            if (parts.includes(undefined))
                return undefined;
            const distinct = [...new Set(parts)];
            return distinct.length === 1 ? distinct[0] : `[${distinct.sort().join()}]`;
        }
        case 'string':
            return JSON.stringify(node.value);
        case 'number':
            return JSON.stringify(node.text);
        case 'boolean':
            return JSON.stringify(String(node.value));
        case 'null':
            return 'null';
        case 'unresolved':
            return undefined;
    }
}
/** What two statements have in common when they say the same, and few others have: effect, elements, one action. */
function lookOf({ effect, element, actions }) {
    let least = '';
    for (const action of actions)
        if (action.known && (least === '' || action.text < least))
            least = action.text;
    const elements = ['Condition', 'NotAction', 'NotResource', 'Principal'].filter((name) => element(name));
    return `${effect ?? ''} ${least} ${elements.join()}`;
}
/* harmony default export */ const redundant_statement = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_STATEMENT',
    title: 'Statements that say the same',
    findingType: 'SUGGESTION',
    why: 'A repeated statement changes nothing, takes room of the size quota, and is forgotten when the first one is mended.',
    fix: 'Remove all but one.',
    examples: {
        bad: [
            (0,examples/* documentExample */.uN)({
                Version: '2012-10-17',
                Statement: [
                    { Sid: 'Read', ...read },
                    { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' },
                    {
                        ...read,
                        Sid: 'Again',
                        Action: ['s3:PutObject', 's3:GetObject'],
                        Resource: ['arn:aws:s3:::logs/*'],
                    },
                ],
            }, ['Statement.0', 'Statement.2']),
        ],
        good: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [read, { ...read, Effect: 'Deny' }] }),
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [read] }),
        ],
    },
    *document({ statements }) {
        if (statements.length < 2)
            return;
        // Most statements differ at first sight: only those that do not are read in full.
        const looks = statements.map(lookOf);
        const seen = new Set();
        const twice = new Set(looks.filter((look) => seen.size === seen.add(look).size));
        if (twice.size === 0)
            return;
        const same = new Map();
        for (const [index, { node }] of statements.entries()) {
            if (!twice.has(looks[index] ?? ''))
                continue;
            const meaning = redundant_statement_meaningOf(node);
            if (meaning === undefined)
                continue;
            const others = same.get(meaning);
            if (others)
                others.push(index);
            else
                same.set(meaning, [index]);
        }
        for (const indexes of same.values()) {
            const [first, ...rest] = indexes
                .flatMap((index) => statements[index] ?? [])
                .map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            if (first && rest.length > 0)
                yield { message: `${indexes.length} statements say the same.`, at: [first, ...rest] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/redundant-statement-due-to-wildcard-in-condition.ts



/* harmony default export */ const redundant_statement_due_to_wildcard_in_condition = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    title: 'A condition that never holds',
    findingType: 'SUGGESTION',
    why: 'No value fails to match "*" and one is required, so the statement never applies.',
    fix: 'Use a value that leaves something, or remove the key.',
    limits: 'The documentation has no example: ForAnyValue:StringNotLike is taken.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringNotLike': { 'aws:TagKeys': '*' } }, 'ForAnyValue:StringNotLike.aws:TagKeys#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringNotLike': { 'aws:TagKeys': 'team-*' } })],
    },
    condition: (condition) => anyValueProblems(condition, 'never', 'key', `The condition on ${condition.key} never holds.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/removes-own-guardrail.ts




/* harmony default export */ const removes_own_guardrail = ((0,rule/* definePolicyRule */.qD)({
    id: 'removes-own-guardrail',
    title: 'Removal of boundaries or organisation policies',
    severity: 'medium',
    why: 'A limit that its holder can take away holds nobody back.',
    fix: 'Drop the action, or add a statement that denies it.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 'iam:DeleteRolePermissionsBoundary', Resource: '*' }, 'Action'),
            (0,examples/* identityExample */.NV)({ Action: ['organizations:List*', 'organizations:DetachPolicy'], Resource: '*' }, 'Action.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: 'iam:DeleteRolePermissionsBoundary',
                Resource: 'arn:aws:iam::111122223333:role/app',
            }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Action: 'iam:DeleteRolePermissionsBoundary', Resource: '*' }),
        ],
    },
    *document(policy) {
        const met = (0,problems/* withoutCatchAlls */.kM)(policy, (0,problems/* rowsMet */.q3)(policy, tables.guardrails));
        if (met.length === 0)
            return;
        // A statement that makes an administrator is told of by escalates-through-iam.
        const told = (0,problems/* iamStatements */.yo)(policy);
        yield* (0,problems/* grouped */.zD)(met.filter(({ grants }) => !grants.some(({ statement }) => told.includes(statement))));
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/reserved-role-without-path.ts



/** Such roles stand under `aws-reserved/` and `aws-service-role/`, so that the name never follows `role/` directly. */
const withoutPath = /^arn:[^:]+:iam::[^:]*:role\/((?:AWSReservedSSO_|AWSServiceRoleFor).*)$/;
/** Written both ways, for want of knowing which is right: the right one is there. */
const hasPathOf = (name, values) => values.some((value) => value.known && value.text.endsWith(`/${name}`) && !withoutPath.test(value.text));
const bare = 'arn:aws:iam::*:role/AWSReservedSSO_Admin_*';
/* harmony default export */ const reserved_role_without_path = ((0,rule/* definePolicyRule */.qD)({
    id: 'reserved-role-without-path',
    title: 'A role of AWS without its path',
    severity: 'medium',
    why: 'The ARN of such a role has a path before its name. Without it the pattern matches no role.',
    fix: 'Write the path: "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*", or "arn:aws:iam::*:role/aws-service-role/…/AWSServiceRoleFor…".',
    references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html'],
    types: rule/* everyType */.o5,
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': bare } }, 'ArnLike.aws:PrincipalArn'),
            (0,examples/* identityExample */.NV)({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/AWSServiceRoleForConfig' }, 'Resource'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({
                ArnLike: {
                    'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*',
                },
            }),
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*AWSReservedSSO_Admin_*' } }),
            (0,examples/* identityExample */.NV)({
                Action: 'iam:PassRole',
                Resource: [
                    'arn:aws:iam::*:role/AWSServiceRoleForConfig',
                    'arn:aws:iam::*:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
                ],
            }),
        ],
    },
    *statement({ principals, notPrincipals, resources, notResources, conditions }) {
        const lists = [
            principals.map(({ value }) => value),
            notPrincipals.map(({ value }) => value),
            resources,
            notResources,
            ...conditions.flatMap(({ lowerKey, values }) => (lowerKey === 'aws:principalarn' ? [values] : [])),
        ];
        for (const values of lists)
            for (const value of values) {
                const name = value.known ? withoutPath.exec(value.text)?.[1] : undefined;
                if (name === undefined || hasPathOf(name, values))
                    continue;
                yield {
                    message: `No role has the ARN "${value.known ? value.text : ''}".`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
            }
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/anyone.ts
/** The principal of a statement that means everybody: `"*"`, or `*` among AWS principals. */
const anyoneIn = ({ principals }) => principals.find(({ type, value }) => (type === '*' || type === 'AWS') && value.known && value.text === '*');

;// CONCATENATED MODULE: ./src/policy/rules/resource-open-to-anyone.ts






const resource_open_to_anyone_reads = new Set(['List', 'Read']);
/** Whether all that the entry means only reads; what AWS does not publish may do anything. */
function onlyReads(action) {
    if (!action.known)
        return true;
    let any = false;
    for (const { accessLevels } of (0,service_reference/* actionsMatching */.dj)(action.text)) {
        any = true;
        if (!accessLevels.every((level) => resource_open_to_anyone_reads.has(level)))
            return false;
    }
    return any;
}
/** An API's policy for its callers: without one it is public too, and Deny statements say who is kept out. */
const isApiCall = ({ actions }) => actions.length > 0 && actions.every(({ known, service }) => known && service === 'execute-api');
/** A function's URL without sign-in is public by declaration, and the policy only repeats it. */
const isPublicUrl = ({ conditions }) => conditions.some(({ lowerKey, values }) => lowerKey === 'lambda:invokedviafunctionurl' ||
    (lowerKey === 'lambda:functionurlauthtype' &&
        values.every((value) => !value.known || value.text === 'NONE')));
/** What is there to be shared: everybody reading it is what it is made for. */
const sharable = new Set(['AWS::ECR::PublicRepository', 'AWS::Lambda::LayerVersion']);
/** `sqs:SendMessage, sqs:PurgeQueue`, of a long list the first ones. */
function named(actions) {
    const texts = actions.flatMap((action) => (action.known && !onlyReads(action) ? action.text : []));
    return texts.length > 0 ? texts.slice(0, 3).join(', ') : 'what NotAction leaves';
}
const anyone = { Principal: '*' };
/* harmony default export */ const resource_open_to_anyone = ((0,rule/* definePolicyRule */.qD)({
    id: 'resource-open-to-anyone',
    title: 'Open to everybody',
    severity: 'critical',
    why: 'Everybody, with an AWS account or without, can do this. Nothing ties the caller to a known account, organisation, network or source.',
    fix: 'Name the principal, or add a condition such as "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } or "ArnEquals": { "aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:topic" }.',
    references: [
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ ...anyone, Action: 's3:*' }, 'Principal'),
            (0,examples/* bucketExample */.bQ)({ ...anyone, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'Principal'),
            (0,examples/* bucketExample */.bQ)({
                Principal: { AWS: ['111122223333', '*'] },
                Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } },
            }, 'Principal.AWS.1'),
            {
                type: 'RESOURCE_POLICY',
                resourceType: 'AWS::Lambda::Function',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: '*',
                            Action: 'lambda:InvokeFunctionUrl',
                            Resource: 'arn:aws:lambda:eu-west-1:111122223333:function:web',
                            Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
                        },
                    ],
                },
                at: ['Statement.0.Principal'],
            },
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Principal: { AWS: '111122223333' } }),
            (0,examples/* bucketExample */.bQ)({ ...anyone, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
            (0,examples/* bucketExample */.bQ)({ ...anyone, Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
            (0,examples/* bucketExample */.bQ)({ ...anyone, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
            {
                type: 'RESOURCE_POLICY',
                resourceType: 'AWS::S3::Bucket',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::app/*' },
                        {
                            Effect: 'Deny',
                            Principal: '*',
                            Action: 's3:*',
                            Resource: ['arn:aws:s3:::app', 'arn:aws:s3:::app/*'],
                            Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } },
                        },
                    ],
                },
            },
        ],
    },
    *statement(statement, { document, statements }) {
        if (statement.effect !== 'Allow' || document.use !== 'permissions')
            return;
        if (document.resourceType === 'AWS::EC2::VPCEndpoint')
            return;
        const principal = anyoneIn(statement);
        if (!principal || isApiCall(statement))
            return;
        if (statement.conditions.some(restrictions/* isGuard */.Mw) || (0,restrictions/* hasComplement */.FP)(statement, statements))
            return;
        const reading = statement.actions.length > 0 && statement.actions.every(onlyReads);
        yield {
            message: reading ? 'Everybody can read this.' : `Everybody can call ${named(statement.actions)}.`,
            at: [(0,policy_document/* valueAt */.fK)(...principal.value.path)],
            ...(isPublicUrl(statement) || (reading && sharable.has(document.resourceType ?? ''))
                ? { severity: 'medium' }
                : reading
                    ? { severity: 'high' }
                    : {}),
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/families/strangers.ts


/** The account that a principal of the type AWS belongs to; nothing for `*`, the id of a user, an unknown value. */
const accountOf = (value) => value.known
    ? /^\d{12}$/.exec(/^\d+$/.test(value.text) ? value.text : ((0,policy_arn/* parseArn */.L)(value.text)?.account ?? ''))?.[0]
    : undefined;
/** Principals of accounts that the config does not list, where it lists any, and no condition ties to somebody known. */
function strangersIn({ effect, principals, conditions, resources }, { surroundings: { knownAccounts } }) {
    if (!knownAccounts || effect !== 'Allow' || conditions.some(restrictions/* isGuard */.Mw))
        return [];
    // The resource that a policy hangs on is ours.
    const known = new Set([...knownAccounts, ...resources.flatMap((value) => accountOf(value) ?? [])]);
    return principals.flatMap(({ type, value }) => {
        const account = type === 'AWS' ? accountOf(value) : undefined;
        return account === undefined || known.has(account) ? [] : [{ value, account }];
    });
}

;// CONCATENATED MODULE: ./src/policy/rules/resource-shared-with-unknown-account.ts




const resource_shared_with_unknown_account_Principal = { AWS: ['arn:aws:iam::111122223333:role/app', '444455556666'] };
/* harmony default export */ const resource_shared_with_unknown_account = ((0,rule/* definePolicyRule */.qD)({
    id: 'resource-shared-with-unknown-account',
    title: 'A resource for an account that nobody listed',
    severity: 'medium',
    why: 'Whoever controls that account decides who of it gets this access, and the config does not say that it is one to trust.',
    fix: 'List the account under `trusted-accounts` in the config, or remove the principal.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    limits: 'It runs only where the config has `trusted-accounts`. Accounts of AWS itself are not known and are to be listed too.',
    examples: {
        bad: [
            {
                ...(0,examples/* bucketExample */.bQ)({ Principal: resource_shared_with_unknown_account_Principal }, 'Principal.AWS.1'),
                surroundings: { knownAccounts: ['111122223333'] },
            },
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Principal: resource_shared_with_unknown_account_Principal }),
            { ...(0,examples/* bucketExample */.bQ)({ Principal: resource_shared_with_unknown_account_Principal }), surroundings: { knownAccounts: ['111122223333', '444455556666'] } },
            {
                ...(0,examples/* bucketExample */.bQ)({
                    Principal: { AWS: '777788889999' },
                    Resource: 'arn:aws:sqs:eu-west-1:777788889999:jobs',
                }),
                surroundings: { knownAccounts: ['111122223333'] },
            },
        ],
    },
    *statement(statement, policy) {
        for (const { value, account } of strangersIn(statement, policy))
            yield {
                message: `The account ${account}, which is not among the trusted ones, is let in.`,
                at: [(0,policy_document/* valueAt */.fK)(...value.path)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/restrict-access-to-service-principal.ts




const restrict_access_to_service_principal_Principal = { Service: 'config.amazonaws.com' };
/* harmony default export */ const restrict_access_to_service_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    title: 'A service may call for anybody',
    findingType: 'SECURITY_WARNING',
    why: 'The service works for every AWS customer. Somebody else can have it use this resource for them: a confused deputy.',
    fix: 'Say for whom: "StringEquals": { "aws:SourceAccount": "111122223333" }.',
    limits: 'For which services and resources the service asks is not published: bucket policies are looked at, for every service.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: bucketPolicies,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: restrict_access_to_service_principal_Principal, Action: 's3:PutObject' }, 'Principal.Service'),
            (0,examples/* bucketExample */.bQ)({
                Principal: restrict_access_to_service_principal_Principal,
                Action: 's3:PutObject',
                Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
            }, 'Principal.Service'),
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Principal: restrict_access_to_service_principal_Principal, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
            (0,examples/* bucketExample */.bQ)({ Effect: 'Deny', Principal: restrict_access_to_service_principal_Principal }),
        ],
    },
    *statement(statement) {
        const found = unrestrictedServices(statement);
        if (!found || found.referers.length > 0)
            return;
        for (const { value } of found.principals)
            if (value.known)
                yield { message: `${value.text} may use this resource for anybody.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/role-trust-policy-syntax-error-notprincipal.ts



/* harmony default export */ const role_trust_policy_syntax_error_notprincipal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    title: 'Role trust policy syntax error: NotPrincipal',
    findingType: 'ERROR',
    why: 'IAM refuses a trust policy with NotPrincipal: it would trust everybody else in the world.',
    fix: 'Name in "Principal" who may assume the role.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'NotPrincipal'),
        ],
        good: [(0,examples/* trustExample */.$n)({})],
    },
    *statement({ element, path }) {
        if (element('NotPrincipal'))
            yield { message: 'A role trust policy has no NotPrincipal.', at: [(0,policy_document/* valueAt */.fK)(...path, 'NotPrincipal')] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/role-trust-policy-syntax-error-resource.ts



/* harmony default export */ const role_trust_policy_syntax_error_resource = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    title: 'Role trust policy syntax error: resource',
    findingType: 'ERROR',
    why: 'A trust policy is about the role that it hangs on. IAM refuses one that names a resource.',
    fix: 'Remove Resource and NotResource. What the role may do stands in its permissions policies.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [(0,examples/* trustExample */.$n)({ Resource: '*' }, 'Resource'), (0,examples/* trustExample */.$n)({ NotResource: '*' }, 'NotResource')],
        good: [(0,examples/* trustExample */.$n)({})],
    },
    *statement({ element, path }) {
        for (const name of ['Resource', 'NotResource'])
            if (element(name))
                yield { message: `A role trust policy has no ${name}.`, at: [(0,policy_document/* valueAt */.fK)(...path, name)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/role-trust-policy-unsupported-wildcard-in-principal.ts



/* harmony default export */ const role_trust_policy_unsupported_wildcard_in_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    title: 'Role trust policy: unsupported wildcard in principal',
    findingType: 'ERROR',
    why: '"Principal": "*" would let anybody in the world assume the role, and IAM refuses it.',
    fix: 'Name who may assume the role: "Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" }.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [(0,examples/* trustExample */.$n)({ Principal: '*' }, 'Principal')],
        good: [(0,examples/* trustExample */.$n)({}), (0,examples/* trustExample */.$n)({ Principal: { AWS: '*' } })],
    },
    *statement({ element, path }) {
        const principal = element('Principal')?.value;
        if (principal?.kind === 'string' && principal.value === '*')
            yield {
                message: 'A role trust policy cannot have the principal "*".',
                at: [(0,policy_document/* valueAt */.fK)(...path, 'Principal')],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/s3-prefix-in-negative-context.ts



const s3_prefix_in_negative_context_example = (Effect, operator, ...at) => (0,examples/* identityExample */.NV)({
    Effect,
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::logs',
    Condition: { [operator]: { 's3:prefix': 'private/*' } },
}, ...at);
/* harmony default export */ const s3_prefix_in_negative_context = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    title: 'Keeping something out by s3:prefix',
    findingType: 'SECURITY_WARNING',
    why: 'The caller chooses the prefix: a shorter one, or none, lists the same objects and is not caught.',
    fix: 'Say what may be listed: Allow with StringLike, or Deny with StringNotLike.',
    examples: {
        bad: [
            s3_prefix_in_negative_context_example('Deny', 'StringLike', 'Condition.StringLike.s3:prefix#key'),
            s3_prefix_in_negative_context_example('Allow', 'StringNotLike', 'Condition.StringNotLike.s3:prefix#key'),
        ],
        good: [s3_prefix_in_negative_context_example('Allow', 'StringLike'), s3_prefix_in_negative_context_example('Deny', 'StringNotLikeIfExists')],
    },
    *condition({ key, lowerKey, keyPath, comparison, operator }, { effect }) {
        if (lowerKey !== 's3:prefix' || comparison?.family !== 'String' || !effect)
            return;
        if (comparison.negated === (effect === 'Allow'))
            yield {
                message: `${effect} with ${operator} on ${key} does not hold for a shorter prefix.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/scp-syntax-error-action-wildcard.ts



/* harmony default export */ const scp_syntax_error_action_wildcard = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
    title: 'SCP syntax error: action wildcard',
    findingType: 'ERROR',
    why: 'In a service control policy a wildcard of an action is only valid at the end.',
    fix: 'List the actions one by one, or keep the wildcard at the end: "iam:Get*" instead of "iam:*Role".',
    types: ['SERVICE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: 'iam:*role' }, 'Action'),
            (0,examples/* serviceControlExample */.pu)({ Action: undefined, NotAction: ['s3:Get*', 'ec2:Run?nstances'] }, 'NotAction.1'),
        ],
        good: [(0,examples/* serviceControlExample */.pu)({ Action: ['iam:Get*', '*', 's3:PutObject', 's3:*'] })],
    },
    *statement({ actions, notActions }) {
        for (const value of [...actions, ...notActions])
            if (value.known && /[*?][^*?]/.test(value.text))
                yield {
                    message: `"${value.text}" has a wildcard that is not at its end.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/scp-syntax-error-principal.ts



/* harmony default export */ const scp_syntax_error_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'SCP_SYNTAX_ERROR_PRINCIPAL',
    title: 'SCP syntax error: principal',
    findingType: 'ERROR',
    why: 'A service control policy is about all principals of the accounts that it hangs on, and may not name any.',
    fix: 'Remove the element. To except somebody, add "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/admin" } }.',
    types: ['SERVICE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Principal: '*' }, 'Principal'),
            (0,examples/* serviceControlExample */.pu)({ NotPrincipal: { AWS: '111122223333' } }, 'NotPrincipal'),
        ],
        good: [
            (0,examples/* serviceControlExample */.pu)({
                Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
            }),
        ],
    },
    *statement({ element, path }) {
        for (const name of ['Principal', 'NotPrincipal'])
            if (element(name))
                yield { message: `A service control policy has no ${name}.`, at: [(0,policy_document/* valueAt */.fK)(...path, name)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/secure-transport-inverted.ts



const secure_transport_inverted_example = (Effect, value, ...at) => (0,examples/* bucketExample */.bQ)({ Effect, Principal: { AWS: '111122223333' }, Condition: { Bool: { 'aws:SecureTransport': value } } }, ...at);
/* harmony default export */ const secure_transport_inverted = ((0,rule/* definePolicyRule */.qD)({
    id: 'secure-transport-inverted',
    title: 'Plain HTTP wanted, TLS refused',
    severity: 'medium',
    why: 'The value is turned round: requests over TLS are kept out, those in plain text are not.',
    fix: 'Deny with "Bool": { "aws:SecureTransport": "false" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-securetransport',
    ],
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            secure_transport_inverted_example('Deny', 'true', 'Condition.Bool.aws:SecureTransport#key'),
            secure_transport_inverted_example('Allow', 'false', 'Condition.Bool.aws:SecureTransport#key'),
        ],
        good: [secure_transport_inverted_example('Deny', 'false'), secure_transport_inverted_example('Allow', 'true')],
    },
    *condition({ lowerKey, comparison, keyPath, values }, { effect }) {
        const [value] = values;
        if (lowerKey !== 'aws:securetransport' ||
            comparison?.family !== 'Bool' ||
            values.length !== 1 ||
            !value?.known)
            return;
        if (value.text.toLowerCase() === (effect === 'Deny' ? 'true' : 'false') && effect)
            yield {
                message: effect === 'Deny' ? 'This denies requests over TLS.' : 'This allows requests in plain text only.',
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/service-principal-without-source.ts



/**
 * Services that say for whose resource they call, by the resource they call. Others do not send it, or can only be
 * used by who owns the resource, and are never reported. After the user guides of SNS, SQS, Lambda and KMS.
 */
const callers = new Map(Object.entries({
    'AWS::SNS::Topic': 's3 cloudwatch events budgets codestar-notifications ses',
    'AWS::SNS::TopicPolicy': 's3 cloudwatch events budgets codestar-notifications ses',
    'AWS::SQS::Queue': 's3 sns events',
    'AWS::SQS::QueuePolicy': 's3 sns events',
    'AWS::Lambda::Function': 's3 sns events apigateway elasticloadbalancing logs iot cognito-idp config ses secretsmanager',
    'AWS::Lambda::Permission': 's3 sns events apigateway elasticloadbalancing logs iot cognito-idp config ses secretsmanager',
    'AWS::KMS::Key': 'cloudfront cloudtrail ses',
}).map(([type, services]) => [type, new Set(services.split(' ').map((name) => `${name}.amazonaws.com`))]));
const service_principal_without_source_sourceKeys = /^aws:source(arn|account|orgid|orgpaths|owner)$/;
/** What only the right caller knows. */
const secretKeys = /^(kms:encryptioncontext:.+|lambda:eventsourcetoken)$/;
/** Whether a condition says for whom; where it only holds for requests with the key, allow-condition-optional tells. */
const namesSource = (condition) => secretKeys.test(condition.lowerKey) ||
    (service_principal_without_source_sourceKeys.test(condition.lowerKey) &&
        ((0,restrictions/* isGuard */.Mw)(condition) ||
            condition.comparison?.ifExists === true ||
            condition.comparison?.qualifier === 'ForAllValues'));
const service_principal_without_source_example = (resourceType, Service, more = {}, at = []) => ({
    policy: {
        Version: '2012-10-17',
        Statement: [
            { Effect: 'Allow', Principal: { Service }, Action: 'sqs:SendMessage', Resource: '*', ...more },
        ],
    },
    type: 'RESOURCE_POLICY',
    resourceType,
    ...(at.length > 0 ? { at } : {}),
});
/* harmony default export */ const service_principal_without_source = ((0,rule/* definePolicyRule */.qD)({
    id: 'service-principal-without-source',
    title: 'A service that may call for anybody',
    severity: 'medium',
    why: 'The service works for every AWS customer: somebody else can have it call this resource, with what they choose.',
    fix: 'Say for whom: "StringEquals": { "aws:SourceAccount": "111122223333" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* exceptTrustPolicies */.GC,
    examples: {
        bad: [
            service_principal_without_source_example('AWS::SQS::Queue', 'sns.amazonaws.com', {}, ['Statement.0.Principal.Service']),
            service_principal_without_source_example('AWS::Lambda::Function', 's3.amazonaws.com', { Action: 'lambda:InvokeFunction' }, [
                'Statement.0.Principal.Service',
            ]),
            service_principal_without_source_example('AWS::SQS::Queue', 'sns.amazonaws.com', { Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } } }, ['Statement.0.Principal.Service']),
        ],
        good: [
            service_principal_without_source_example('AWS::SQS::Queue', 'sns.amazonaws.com', {
                Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:topic' } },
            }),
            service_principal_without_source_example('AWS::SQS::Queue', 's3.amazonaws.com', {
                Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:amzn-s3-demo-bucket' } },
            }),
            service_principal_without_source_example('AWS::SQS::Queue', 's3.amazonaws.com', {
                Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::amzn-s3-demo-bucket' } },
            }),
            service_principal_without_source_example('AWS::SQS::Queue', 'apigateway.amazonaws.com'),
            service_principal_without_source_example('AWS::SQS::Queue', 'sns.amazonaws.com', { Effect: 'Deny' }),
        ],
    },
    *statement({ effect, principals, conditions }, { document }) {
        const services = callers.get(document.resourceType ?? '');
        if (!services || effect !== 'Allow' || conditions.some(namesSource))
            return;
        for (const { type, value } of principals)
            if (type === 'Service' && value.known && services.has(value.text.toLowerCase()))
                yield { message: `${value.text} may call this resource for anybody.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/shares-data-outside.ts




/* harmony default export */ const shares_data_outside = ((0,rule/* definePolicyRule */.qD)({
    id: 'shares-data-outside',
    title: 'Opening any data of the account to others',
    severity: 'low',
    why: 'Its holder can make a snapshot, bucket or key public, or share it with another account.',
    fix: 'Name the resources, or require their tag: "Condition": { "StringEquals": { "aws:ResourceTag/team": "app" } }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-preview-access-analyzer',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['ec2:Describe*', 'ec2:ModifySnapshotAttribute'], Resource: '*' }, 'Action.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::app-*' }),
            (0,examples/* identityExample */.NV)({
                Action: 'ec2:ModifySnapshotAttribute',
                Resource: '*',
                Condition: { StringEquals: { 'aws:ResourceTag/team': 'app' } },
            }),
        ],
    },
    document: (policy) => (0,problems/* problemsOf */.GW)(policy, tables.sharing),
}));

;// CONCATENATED MODULE: ./src/policy/rules/source-ip-anywhere.ts




/* harmony default export */ const source_ip_anywhere = ((0,rule/* definePolicyRule */.qD)({
    id: 'source-ip-anywhere',
    title: 'An address range of a good part of the internet',
    severity: 'medium',
    why: 'It looks like a limit and is none: the range holds millions of networks of others.',
    fix: 'Name your own range: "IpAddress": { "aws:SourceIp": "203.0.113.0/24" }.',
    references: [
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    ],
    types: ['IDENTITY_POLICY', 'RESOURCE_POLICY'],
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '0.0.0.0/0'] } }, 'IpAddress.aws:SourceIp.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
            (0,examples/* identityExample */.NV)({ Effect: 'Deny', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
        ],
    },
    *condition({ lowerKey, comparison, values }, { effect }) {
        if (effect !== 'Allow' || lowerKey !== 'aws:sourceip' || comparison?.base !== 'IpAddress')
            return;
        for (const value of values)
            if (value.known && !(0,restrictions/* isNarrow */.e$)(value.text))
                yield { message: `${value.text} is no limit.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/specific-github-repo-and-branch-recommended.ts





const specific_github_repo_and_branch_recommended_example = (condition, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
}, ...at);
/* harmony default export */ const specific_github_repo_and_branch_recommended = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    title: 'GitHub Actions of any branch or repository',
    findingType: 'WARNING',
    why: 'Whoever can push a branch, or has a repository that the pattern covers, can assume the role.',
    fix: 'Name repository and branch: "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main".',
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            specific_github_repo_and_branch_recommended_example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/*' } }, `Condition.StringLike.${githubHost}:sub`),
            specific_github_repo_and_branch_recommended_example({ StringLike: { [`${githubHost}:sub`]: ['repo:octo-org/octo-repo:*'] } }, `Condition.StringLike.${githubHost}:sub.0`),
        ],
        good: [
            specific_github_repo_and_branch_recommended_example({ StringEquals: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } }),
            specific_github_repo_and_branch_recommended_example({
                StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/octo-repo:*' },
                StringEquals: { [`${githubHost}:ref`]: 'refs/heads/main' },
            }),
        ],
    },
    *statement(statement) {
        if (!oidcPrincipals(statement).some(({ provider }) => provider === githubHost))
            return;
        // A condition on the claim `ref` pins the branch as well as the subject does.
        const pinsBranch = statement.conditions.some(({ lowerKey, comparison, values }) => lowerKey === `${githubHost}:ref` &&
            comparison?.family === 'String' &&
            !comparison.negated &&
            values.length > 0 &&
            values.every((value) => !value.known || !(0,policy_patterns/* hasWildcard */.rl)(value.text)));
        for (const { lowerKey, comparison, values } of statement.conditions) {
            if (lowerKey !== `${githubHost}:sub` || comparison?.base !== 'StringLike')
                continue;
            for (const value of values) {
                if (!value.known)
                    continue;
                const pinned = pinsBranch ? value.text.split(':').slice(0, 2).join(':') : value.text;
                if ((0,policy_patterns/* hasWildcard */.rl)(pinned))
                    yield {
                        message: `"${value.text}" does not name one repository and branch.`,
                        at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/string-like-operator-with-arn-condition-keys.ts




/* harmony default export */ const string_like_operator_with_arn_condition_keys = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    title: 'StringLike on a key that holds an ARN',
    findingType: 'SECURITY_WARNING',
    why: 'A wildcard of StringLike also spans the colons of an ARN, so a pattern meant for one service or account matches others.',
    fix: 'Use ArnLike or ArnNotLike, which compare the six parts of an ARN one by one.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }, 'StringLike.aws:SourceArn#key'),
            (0,examples/* conditionExample */.Ud)({ StringNotLikeIfExists: { 'AWS:PrincipalArn': 'arn:aws:iam::*:role/admin' } }, 'StringNotLikeIfExists.AWS:PrincipalArn#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceArn': 'arn:aws:s3:::logs' } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:PrincipalTag/arn': 'arn:aws:s3:::logs-*' } }),
        ],
    },
    *condition({ comparison, key, lowerKey, keyPath, operator }) {
        if (comparison?.base !== 'StringLike' && comparison?.base !== 'StringNotLike')
            return;
        if ((0,service_reference/* conditionKey */.pq)(lowerKey)?.type === 'ARN')
            yield { message: `${key} holds an ARN and is compared with ${operator}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/switches-off-audit.ts




/* harmony default export */ const switches_off_audit = ((0,rule/* definePolicyRule */.qD)({
    id: 'switches-off-audit',
    title: 'Switching off the audit of the account',
    severity: 'medium',
    why: 'The first thing an intruder does is to stop the record of what comes next.',
    fix: 'Allow the reads only, "cloudtrail:Describe*", and keep the rest for a role of its own.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Action: 'cloudtrail:*', Resource: '*' }, 'Action')],
        good: [
            (0,examples/* identityExample */.NV)({ Action: ['cloudtrail:Describe*', 'cloudtrail:LookupEvents'], Resource: '*' }),
            (0,examples/* identityExample */.NV)({
                Action: 'cloudtrail:UpdateTrail',
                Resource: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/app',
            }),
        ],
    },
    document: (policy) => (0,problems/* problemsOf */.GW)(policy, tables.auditing),
}));

;// CONCATENATED MODULE: ./src/policy/rules/tag-access-self-granted.ts







/** Conditions under which tagging does not give away what tags decide. */
const guarded = /^(aws:tagkeys|[^:]+:(request|resource)tag\/.+|ec2:createaction|aws:calledvia.*|aws:viaawsservice)$/;
const tag_access_self_granted_example = (more, ...at) => ({
    policy: {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Action: 'ec2:TerminateInstances',
                Resource: '*',
                Condition: { StringEquals: { 'aws:ResourceTag/team': 'app' } },
            },
            { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: '*', ...more },
        ],
    },
    ...(at.length > 0 ? { at } : {}),
});
const condition = 'Statement.0.Condition.StringEquals.aws:ResourceTag/team#key';
/* harmony default export */ const tag_access_self_granted = ((0,rule/* definePolicyRule */.qD)({
    id: 'tag-access-self-granted',
    title: 'Access by a tag that its holder can set',
    severity: 'medium',
    why: 'The tag is to decide what may be touched, and the same policy lets its holder put it on anything.',
    fix: 'Let tags be set on creation only, "StringEquals": { "ec2:CreateAction": "RunInstances" }, or keep the key out with a Deny on aws:TagKeys.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            tag_access_self_granted_example({}, 'Statement.1.Action', condition),
            tag_access_self_granted_example({ Action: ['ec2:Describe*', 'ec2:*Tags'] }, 'Statement.1.Action.1', condition),
        ],
        good: [
            tag_access_self_granted_example({ Condition: { StringEquals: { 'ec2:CreateAction': 'RunInstances' } } }),
            tag_access_self_granted_example({ Resource: 'arn:aws:ec2:*:*:instance/i-0abc' }),
            tag_access_self_granted_example({ Action: ['s3:PutObjectTagging', 'ec2:DeleteTags'] }),
            tag_access_self_granted_example({ Effect: 'Deny' }),
        ],
    },
    *document(policy) {
        if (!(0,problems/* givesPermissions */.r)(policy))
            return;
        let setters;
        for (const { effect, actions, conditions } of policy.statements) {
            if (effect !== 'Allow')
                continue;
            const byTag = conditions.find((one) => !(0,restrictions/* isOpen */.nT)(one) && /^[^:]+:resourcetag\/.+$/.test(one.lowerKey));
            if (!byTag)
                continue;
            setters ??= tagSetters(policy);
            const service = actions.find((action) => action.service !== undefined && setters?.has(action.service))?.service;
            const setter = service === undefined ? undefined : setters.get(service);
            if (setter)
                yield {
                    message: `Its holder can set the tag of ${byTag.key}, which decides what it may touch.`,
                    at: [(0,policy_document/* valueAt */.fK)(...setter), (0,policy_document/* keyAt */.f5)(...byTag.keyPath)],
                };
        }
    },
}));
/** The services whose resources the policy lets be tagged at will, by the entry that does. */
function tagSetters({ statements }) {
    const setters = new Map();
    // A Deny, for certain tags perhaps, is taken as enough.
    const denied = (0,remembered/* remembered */.H)((action) => statements.some((deny) => deny.effect === 'Deny' && (0,policy_actions/* namesAction */.tc)(deny, action)));
    for (const statement of statements)
        if (tagsAnything(statement))
            for (const entry of statement.actions) {
                // What allows everything has a rule of its own.
                if (!entry.known || entry.service === undefined || setters.has(entry.service))
                    continue;
                for (const service of servicesTaggedBy(entry.text, denied))
                    if (!setters.has(service))
                        setters.set(service, entry.path);
            }
    return setters;
}
const tagsAnything = ({ effect, resources, conditions }) => effect === 'Allow' &&
    resources.some((value) => value.known && value.text === '*') &&
    !conditions.some((condition) => guarded.test(condition.lowerKey));
function servicesTaggedBy(pattern, denied) {
    const services = new Set();
    for (const { id, service } of taggingActions(pattern))
        if (!services.has(service) && !denied(id.toLowerCase()))
            services.add(service);
    return services;
}
/** Actions that set tags; those that take them away give nobody anything. */
const taggingActions = (0,remembered/* remembered */.H)((pattern) => [...(0,service_reference/* actionsMatching */.dj)(pattern)].filter(({ name, accessLevels }) => accessLevels.includes('Tagging') && !/^(delete|remove|untag)/i.test(name)));

;// CONCATENATED MODULE: ./src/policy/rules/trust-any-principal.ts





/* harmony default export */ const trust_any_principal = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-any-principal',
    title: 'Anybody may assume the role',
    severity: 'critical',
    why: 'Every AWS account can assume this role. A name, a tag or the external id of the caller is theirs to choose or to know.',
    fix: 'Name the principal, "Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" }, or add "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ Principal: '*' }, 'Principal'),
            (0,examples/* trustExample */.$n)({
                Principal: { AWS: ['*'] },
                Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } },
            }, 'Principal.AWS.0'),
            (0,examples/* trustExample */.$n)({ Principal: { AWS: '*' }, Condition: { StringEquals: { 'sts:ExternalId': 'a-secret' } } }, 'Principal.AWS'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({
                Principal: { AWS: '*' },
                Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
            }),
            (0,examples/* trustExample */.$n)({ Principal: { AWS: '111122223333' } }),
            (0,examples/* trustExample */.$n)({
                Principal: { AWS: '*' },
                Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } },
            }),
        ],
    },
    *statement(statement, { statements }) {
        if (statement.effect !== 'Allow')
            return;
        const anyone = statement.principals.find(({ type, value }) => (type === '*' || type === 'AWS') && value.known && value.text === '*');
        if (!anyone ||
            !statement.actions.some((value) => value.known && (0,policy_patterns/* overlaps */.$f)(value.text.toLowerCase(), 'sts:assumerole*')))
            return;
        if (statement.conditions.some(restrictions/* isGuard */.Mw) || (0,restrictions/* hasComplement */.FP)(statement, statements))
            return;
        const externalId = statement.conditions.some((condition) => condition.lowerKey === 'sts:externalid' &&
            !(0,restrictions/* isOpen */.nT)(condition) &&
            condition.values.every((value) => !value.known || !(0,policy_patterns/* hasWildcard */.rl)(value.text)));
        yield {
            message: externalId
                ? 'Every AWS account that knows the external id may assume the role.'
                : 'Every AWS account may assume the role.',
            at: [(0,policy_document/* valueAt */.fK)(...anyone.value.path)],
            ...(externalId ? { severity: 'high' } : {}),
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-cognito-guest.ts




const host = 'cognito-identity.amazonaws.com';
const trust_cognito_guest_frame = { Principal: { Federated: host }, Action: 'sts:AssumeRoleWithWebIdentity' };
const pool = { StringEquals: { [`${host}:aud`]: 'eu-west-1:12345678-1234-1234-1234-123456789012' } };
/* harmony default export */ const trust_cognito_guest = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-cognito-guest',
    title: 'Guests of the identity pool may assume the role',
    severity: 'medium',
    why: 'Without a word about signing in, users who never did get the role too.',
    fix: 'Say which users: "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" }.',
    references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [(0,examples/* trustExample */.$n)({ ...trust_cognito_guest_frame, Condition: pool }, 'Principal.Federated')],
        good: [
            (0,examples/* trustExample */.$n)({
                ...trust_cognito_guest_frame,
                Condition: { ...pool, 'ForAnyValue:StringLike': { [`${host}:amr`]: 'authenticated' } },
            }),
            (0,examples/* trustExample */.$n)({
                ...trust_cognito_guest_frame,
                Condition: { ...pool, 'ForAnyValue:StringLike': { [`${host}:amr`]: 'unauthenticated' } },
            }),
        ],
    },
    *statement(statement) {
        for (const { principal, provider } of oidcPrincipals(statement))
            if (provider === host && !statement.conditions.some(({ lowerKey }) => lowerKey === `${host}:amr`))
                yield {
                    message: 'Nothing says whether users must have signed in.',
                    at: [(0,policy_document/* valueAt */.fK)(...principal.value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-external-id-weak.ts





const guessable = /^(\d{12}|test|example|changeme|external-?id)$/i;
const trust_external_id_weak_frame = { Principal: { AWS: 'arn:aws:iam::444455556666:root' } };
/* harmony default export */ const trust_external_id_weak = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-external-id-weak',
    title: 'An external id that can be guessed or left out',
    severity: 'medium',
    why: 'The external id keeps other customers of the vendor out, if it is theirs neither to guess nor to leave out.',
    fix: 'Use the random value of the vendor with StringEquals: "sts:ExternalId": "9f2c6f5e-0d5e-4b0b-8f0e-2f1f3f7a9c11".',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({ ...trust_external_id_weak_frame, Condition: { StringLike: { 'sts:ExternalId': '*' } } }, 'Condition.StringLike.sts:ExternalId'),
            (0,examples/* trustExample */.$n)({ ...trust_external_id_weak_frame, Condition: { StringEquals: { 'sts:ExternalId': '444455556666' } } }, 'Condition.StringEquals.sts:ExternalId'),
            (0,examples/* trustExample */.$n)({ ...trust_external_id_weak_frame, Condition: { StringEqualsIfExists: { 'sts:ExternalId': '9f2c6f5e0d5e' } } }, 'Condition.StringEqualsIfExists.sts:ExternalId#key'),
        ],
        good: [(0,examples/* trustExample */.$n)({ ...trust_external_id_weak_frame, Condition: { StringEquals: { 'sts:ExternalId': '9f2c6f5e0d5e' } } })],
    },
    *condition(condition, { effect, principals }) {
        const { lowerKey, comparison, values, keyPath, operator } = condition;
        if (effect !== 'Allow' || lowerKey !== 'sts:externalid' || comparison?.family !== 'String')
            return;
        // Firehose and others take the account's own id: there it only has to be there.
        if (!principals.some(({ type }) => type === 'AWS'))
            return;
        if ((0,restrictions/* isOpen */.nT)(condition)) {
            yield { message: `${operator} does not require an external id.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
            return;
        }
        for (const value of values)
            if (value.known && ((comparison.wildcards && (0,policy_patterns/* hasWildcard */.rl)(value.text)) || guessable.test(value.text)))
                yield { message: `"${value.text}" can be guessed.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/trust/claims.ts

/** Claims that every token has, so that IfExists and ForAllValues change nothing for them. */
const alwaysPresent = new Set(['sub', 'aud']);
/** The claim that a condition of this provider tests: `sub`. */
const claimOf = ({ lowerKey }, provider) => lowerKey.startsWith(`${provider}:`) ? lowerKey.slice(provider.length + 1) : undefined;
/** Whether a token without the claim fails the condition. */
function requires(condition, claim) {
    const { comparison } = condition;
    if (!comparison || comparison.negated || comparison.family === 'Null')
        return false;
    return alwaysPresent.has(claim) || !(0,restrictions/* isOpen */.nT)(condition);
}
/** The values of a claim that a token must have one of, over all conditions that require it; without a pin, nothing. */
function pins({ conditions }, provider, claims) {
    const loose = [];
    let pinned = false;
    for (const condition of conditions) {
        const claim = claimOf(condition, provider);
        const form = claim === undefined ? undefined : claims[claim];
        if (claim === undefined || !form || !requires(condition, claim) || condition.values.length === 0)
            continue;
        // A wildcard that the operator does not read as one matches nobody. Unknown values count for the author.
        const open = condition.values.filter((value) => value.known && condition.comparison?.wildcards === true && !form.test(value.text));
        if (open.length === 0)
            pinned = true;
        loose.push(...open);
    }
    return { pinned, loose };
}

;// CONCATENATED MODULE: ./src/policy/trust/github.ts

/**
 * Subjects that name the owner of the repository. Names cannot hold `@`, so a wildcard behind it is the id that GitHub
 * adds since July 2026. A customised subject counts when its first claim is one that others cannot set.
 */
const ownersSubject = /^(repo:[^*?$:/@]+(@[^/]*)?\/|repository:[^*?$:/]+\/|(repository_owner|enterprise):[^*?$:]+(:|$)|(repository_owner_id|repository_id|enterprise_id):\d+(:|$))/;
const digits = /^\d+$/;
/** Whether the statement says whose repositories may assume the role. */
const ownerPins = (statement, provider) => pins(statement, provider, {
    sub: ownersSubject,
    repository: /^[^*?$/]+\//,
    repository_id: digits,
    repository_owner_id: digits,
    enterprise_id: digits,
});
/** Whether the statement says which reusable workflow runs: that pins the code, not who calls it. */
const pinsWorkflow = (statement, provider) => pins(statement, provider, { job_workflow_ref: /^[^*?$/]+\/[^*?$/]+\// }).pinned;

;// CONCATENATED MODULE: ./src/policy/rules/trust-github-oidc-any-repository.ts





const trust_github_oidc_any_repository_example = (Condition, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
}, ...at);
/* harmony default export */ const trust_github_oidc_any_repository = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-github-oidc-any-repository',
    title: 'Any repository on GitHub may assume the role',
    severity: 'critical',
    why: 'GitHub gives a token to every workflow of every repository. Anybody with a GitHub account can run one that this role lets in.',
    fix: 'Name owner and repository: "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:environment:production" }.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            trust_github_oidc_any_repository_example({ StringEquals: { [`${githubHost}:aud`]: 'sts.amazonaws.com' } }, 'Principal.Federated'),
            trust_github_oidc_any_repository_example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo*' } }, `Condition.StringLike.${githubHost}:sub`),
            trust_github_oidc_any_repository_example({ StringLike: { [`${githubHost}:sub`]: ['repo:octo-org/app:*', 'repo:*/app:*'] } }, `Condition.StringLike.${githubHost}:sub.1`),
            trust_github_oidc_any_repository_example({ StringNotLike: { [`${githubHost}:sub`]: 'repo:evil/*' } }, 'Principal.Federated'),
        ],
        good: [
            trust_github_oidc_any_repository_example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/*' } }),
            trust_github_oidc_any_repository_example({ StringLike: { [`${githubHost}:sub`]: 'repo:octo-org@*/app@*:ref:refs/heads/main' } }),
            trust_github_oidc_any_repository_example({ StringEquals: { [`${githubHost}:repository_owner_id`]: '306859' } }),
        ],
    },
    *statement(statement) {
        const github = oidcPrincipals(statement).find(({ provider }) => isGitHub(provider));
        if (!github)
            return;
        const { pinned, loose } = ownerPins(statement, github.provider);
        if (pinned)
            return;
        const [first, ...rest] = (loose.length > 0 ? loose : [github.principal.value]).map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
        if (first)
            yield {
                message: loose.length > 0
                    ? `"${loose[0]?.text ?? ''}" does not name whose repositories may assume the role.`
                    : 'Nothing says whose repositories may assume the role.',
                at: [first, ...rest],
                // A reusable workflow can be called by anybody, but runs its own code.
                ...(pinsWorkflow(statement, github.provider) ? { severity: 'high' } : {}),
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-github-oidc-pull-request.ts





const trust_github_oidc_pull_request_example = (subject, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${githubHost}:sub`]: subject } },
}, ...at);
/* harmony default export */ const trust_github_oidc_pull_request = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-github-oidc-pull-request',
    title: 'Pull requests may assume the role',
    severity: 'low',
    why: 'Whoever can push a branch runs unreviewed code with this role, before anybody has approved it.',
    fix: 'Let a protected environment decide: "repo:octo-org/octo-repo:environment:plan". Keep the role read-only.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [trust_github_oidc_pull_request_example('repo:octo-org/app:pull_request', `Condition.StringEquals.${githubHost}:sub`)],
        good: [trust_github_oidc_pull_request_example('repo:octo-org/app:environment:plan')],
    },
    *statement(statement) {
        if (!oidcPrincipals(statement).some(({ provider }) => provider === githubHost))
            return;
        if (!ownerPins(statement, githubHost).pinned || pinsWorkflow(statement, githubHost))
            return;
        for (const { lowerKey, comparison, values } of statement.conditions) {
            if (lowerKey !== `${githubHost}:sub` || comparison?.family !== 'String' || comparison.negated)
                continue;
            for (const value of values)
                if (value.known && value.text.endsWith(':pull_request'))
                    yield { message: `"${value.text}" lets unreviewed code in.`, at: [(0,policy_document/* valueAt */.fK)(...value.path)] };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-github-oidc-wrong-case.ts




const trust_github_oidc_wrong_case_example = (operator, subject, ...at) => ({
    ...(0,examples/* trustExample */.$n)({
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { [operator]: { [`${githubHost}:sub`]: subject } },
    }, ...at),
    surroundings: { repository: 'octo-org/octo-repo' },
});
/* harmony default export */ const trust_github_oidc_wrong_case = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-github-oidc-wrong-case',
    title: 'This repository in letters of another case',
    severity: 'medium',
    why: 'The subject of the token has the name as GitHub writes it, and StringEquals and StringLike tell cases apart: the role cannot be assumed.',
    fix: 'Write owner and repository as GitHub does, or use StringEqualsIgnoreCase.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    limits: 'It runs in workflows only, where the name of the repository is known.',
    examples: {
        bad: [
            trust_github_oidc_wrong_case_example('StringLike', 'repo:Octo-Org/octo-repo:*', `Condition.StringLike.${githubHost}:sub`),
            trust_github_oidc_wrong_case_example('StringEquals', 'repo:octo-org/Octo-Repo:pull_request', `Condition.StringEquals.${githubHost}:sub`),
        ],
        good: [
            trust_github_oidc_wrong_case_example('StringLike', 'repo:octo-org/octo-repo:*'),
            trust_github_oidc_wrong_case_example('StringEqualsIgnoreCase', 'repo:Octo-Org/octo-repo:pull_request'),
            trust_github_oidc_wrong_case_example('StringLike', 'repo:Octo-Org/other:*'),
        ],
    },
    *statement(statement, { surroundings: { repository } }) {
        if (!repository || !oidcPrincipals(statement).some(({ provider }) => provider === githubHost))
            return;
        for (const { lowerKey, comparison, values } of statement.conditions) {
            if (lowerKey !== `${githubHost}:sub` || comparison?.family !== 'String')
                continue;
            if (comparison.base.endsWith('IgnoreCase'))
                continue;
            for (const value of values) {
                const named = value.known ? /^repo:([^:*?@]+\/[^:*?@]+):/.exec(value.text)?.[1] : undefined;
                if (named !== undefined && named !== repository && named.toLowerCase() === repository.toLowerCase())
                    yield {
                        message: `GitHub writes this repository "${repository}", not "${named}".`,
                        at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/trust/issuers.ts
/** A value that names one thing. */
const literal = /^[^*?$]+$/;
const issuers_named = (prefix, end = ':') => new RegExp(`^${prefix}[^*?$${end}]+${end}`);
const sharedIssuers = new Map([
    [
        'gitlab.com',
        {
            tenantClaims: { sub: issuers_named('project_path:', '/'), namespace_id: literal, project_id: literal },
            example: '"StringLike": { "gitlab.com:sub": "project_path:acme/app:ref_type:branch:ref:main" }',
        },
    ],
    [
        'app.terraform.io',
        {
            tenantClaims: { sub: issuers_named('organization:') },
            example: '"StringLike": { "app.terraform.io:sub": "organization:acme:project:*:workspace:app:run_phase:*" }',
        },
    ],
    [
        'agent.buildkite.com',
        {
            tenantClaims: { sub: issuers_named('organization:'), organization_id: literal, pipeline_id: literal },
            example: '"StringLike": { "agent.buildkite.com:sub": "organization:acme:pipeline:app:*" }',
        },
    ],
    [
        'oidc.vercel.com',
        {
            tenantClaims: { aud: literal, sub: issuers_named('owner:') },
            example: '"StringLike": { "oidc.vercel.com:sub": "owner:acme:project:app:environment:production" }',
        },
    ],
    [
        'api.pulumi.com/oidc',
        {
            tenantClaims: { aud: literal, sub: /^pulumi:.*:org:[^*?$:]+:/ },
            example: '"StringEquals": { "api.pulumi.com/oidc:aud": "aws:acme" }',
        },
    ],
    ...[
        ['scalr.io', 'account:'],
        ['oidc.codefresh.io', 'account:'],
        ['proidc.upbound.io', 'mcp:'],
        ['tokens.cloud.shisho.dev', 'job:'],
    ].map(([host, prefix]) => [
        host,
        { tenantClaims: { sub: issuers_named(prefix) }, example: `"StringLike": { "${host}:sub": "${prefix}acme:*" }` },
    ]),
    [
        'studio.datachain.ai/api',
        {
            tenantClaims: { sub: issuers_named('credentials:', '/') },
            example: '"StringLike": { "studio.datachain.ai/api:sub": "credentials:acme/*" }',
        },
    ],
    [
        'sandboxes.cloud',
        { tenantClaims: { aud: literal }, example: '"StringEquals": { "sandboxes.cloud:aud": "acme" }' },
    ],
    [
        'oidc-configuration.audit-log.githubusercontent.com',
        {
            tenantClaims: { sub: literal },
            example: '"StringEquals": { "oidc-configuration.audit-log.githubusercontent.com:sub": "https://github.com/acme" }',
        },
    ],
    [
        'cognito-identity.amazonaws.com',
        {
            tenantClaims: { aud: literal, sub: literal },
            example: '"StringEquals": { "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-1234-1234-1234-123456789012" }',
        },
    ],
    [
        'accounts.google.com',
        {
            tenantClaims: { aud: literal, oaud: literal, sub: literal, 'google/organization_number': literal },
            example: '"StringEquals": { "accounts.google.com:aud": "66677788899900pro0" }',
        },
    ],
    [
        'graph.facebook.com',
        {
            tenantClaims: { app_id: literal },
            example: '"StringEquals": { "graph.facebook.com:app_id": "1234567890" }',
        },
    ],
    [
        'www.amazon.com',
        {
            tenantClaims: { app_id: literal },
            example: '"StringEquals": { "www.amazon.com:app_id": "amzn1.application.abc" }',
        },
    ],
]);
const privateIssuers = [
    // Clusters: EKS, and OpenShift on AWS.
    {
        url: /^(oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/id|rh-oidc\.s3\.[a-z0-9-]+\.amazonaws\.com|oidc\.op1\.openshiftapps\.com)\//,
        subject: 'system:serviceaccount:app:api',
    },
    { url: /^oidc\.circleci\.com\/org\//, subject: 'org/…/project/…/user/…' },
    { url: /^api\.bitbucket\.org\/2\.0\/workspaces\//, subject: '{…}:{…}' },
    // GitHub with an issuer for one enterprise: by its name, on ghe.com, and Enterprise Server.
    {
        url: /^(token\.actions\.githubusercontent\.com\/.|[^/]+\.ghe\.com(\/|$)|[^/]+\/_services\/token$)/,
        subject: 'repo:octo-org/octo-repo:environment:production',
    },
];

;// CONCATENATED MODULE: ./src/policy/rules/trust-oidc-any-tenant.ts






const trust_oidc_any_tenant_example = (Condition, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
}, ...at);
/* harmony default export */ const trust_oidc_any_tenant = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-oidc-any-tenant',
    title: 'Any customer of this service may assume the role',
    severity: 'critical',
    why: 'The issuer gives tokens to all customers of the service. Without a condition that names yours, each of them can assume the role.',
    fix: 'Name your organisation by the claim that says it: "StringLike": { "gitlab.com:sub": "project_path:acme/app:ref_type:branch:ref:main" }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            trust_oidc_any_tenant_example({ StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }, 'Principal.Federated'),
            trust_oidc_any_tenant_example({ StringLike: { 'gitlab.com:sub': 'project_path:*' } }, 'Condition.StringLike.gitlab.com:sub'),
        ],
        good: [
            trust_oidc_any_tenant_example({ StringLike: { 'gitlab.com:sub': 'project_path:acme/*:ref_type:branch:ref:main' } }),
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'accounts.google.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
            }),
        ],
    },
    *statement(statement) {
        for (const { principal, provider } of oidcPrincipals(statement)) {
            const issuer = sharedIssuers.get(provider);
            if (!issuer)
                continue;
            const { pinned, loose } = pins(statement, provider, issuer.tenantClaims);
            if (pinned)
                continue;
            const [first, ...rest] = (loose.length > 0 ? loose : [principal.value]).map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            if (first)
                yield {
                    message: `Nothing says which customer of ${provider} may assume the role. Add ${issuer.example}.`,
                    at: [first, ...rest],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-oidc-any-workload.ts






const anyToken = (provider, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { Bool: { 'aws:SecureTransport': 'true' } },
}, ...at);
const trust_oidc_any_workload_host = 'oidc.eks.eu-west-1.amazonaws.com/id/ab12';
const trust_oidc_any_workload_example = (Condition, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${trust_oidc_any_workload_host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
}, ...at);
/* harmony default export */ const trust_oidc_any_workload = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-oidc-any-workload',
    title: 'Any pod or job may assume the role',
    severity: 'medium',
    why: 'The issuer gives a token to everything that runs there. Whatever gets into one pod or job gets this role.',
    fix: 'Name the workload by its subject: "StringEquals": { "oidc.eks.eu-west-1.amazonaws.com/id/…:sub": "system:serviceaccount:app:api" }.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            trust_oidc_any_workload_example({ StringEquals: { [`${trust_oidc_any_workload_host}:aud`]: 'sts.amazonaws.com' } }, 'Principal.Federated'),
            trust_oidc_any_workload_example({ StringLike: { [`${trust_oidc_any_workload_host}:sub`]: 'system:serviceaccount:*:*' } }, `Condition.StringLike.${trust_oidc_any_workload_host}:sub`),
            anyToken('gitlab.octo.example', 'Principal.Federated'),
        ],
        good: [
            trust_oidc_any_workload_example({ StringEquals: { [`${trust_oidc_any_workload_host}:sub`]: 'system:serviceaccount:app:api' } }),
            trust_oidc_any_workload_example({ StringLike: { [`${trust_oidc_any_workload_host}:sub`]: 'system:serviceaccount:app:*' } }),
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.octo.example' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'gitlab.octo.example:aud': 'sts.amazonaws.com' } },
            }),
        ],
    },
    *statement(statement) {
        for (const { principal, provider } of oidcPrincipals(statement)) {
            if (isGitHub(provider) || sharedIssuers.has(provider))
                continue;
            const issuer = privateIssuers.find(({ url }) => url.test(provider));
            const tests = statement.conditions.filter((condition) => {
                const claim = claimOf(condition, provider);
                // For whom the tokens of an issuer are may decide, where nobody knows better.
                return claim !== undefined && (claim !== 'aud' || !issuer) && requires(condition, claim);
            });
            const loose = tests
                .flatMap(({ values, comparison }) => (comparison?.wildcards ? values : []))
                .filter((value) => value.known && /^(system:serviceaccount:|repo:)?\*([:/]\*)*$/.test(value.text));
            if (tests.length > 0 && loose.length === 0)
                continue;
            const [first, ...rest] = (loose.length > 0 ? loose : [principal.value]).map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            if (first)
                yield {
                    message: `Nothing says which workload may assume the role${issuer ? `, such as ${issuer.subject}` : ''}.`,
                    at: [first, ...rest],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-oidc-claim-never-present.ts






/** Claims that STS takes from the tokens of every issuer. */
const standard = new Set(['aud', 'sub', 'amr', 'email', 'oaud']);
const trust_oidc_claim_never_present_example = (claim, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
        StringEquals: {
            [`${githubHost}:sub`]: 'repo:octo-org/app:ref:refs/heads/main',
            [`${githubHost}:${claim}`]: 'x',
        },
    },
}, ...at);
/* harmony default export */ const trust_oidc_claim_never_present = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-oidc-claim-never-present',
    title: 'A claim that AWS does not read',
    severity: 'medium',
    why: 'STS turns only some claims of a token into condition keys. This one is never there: the role cannot be assumed, or the condition is skipped.',
    fix: 'Use a claim that AWS reads; of GitHub: sub, repository, repository_id, repository_owner_id, ref, environment, job_workflow_ref, actor, workflow.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [trust_oidc_claim_never_present_example('repository_owner', `Condition.StringEquals.${githubHost}:repository_owner#key`)],
        good: [trust_oidc_claim_never_present_example('repository_owner_id'), trust_oidc_claim_never_present_example('job_workflow_ref')],
    },
    *statement(statement) {
        for (const { provider } of oidcPrincipals(statement)) {
            if (!(0,service_reference/* keyPrefixExists */.MJ)(provider))
                continue;
            for (const condition of statement.conditions) {
                const claim = claimOf(condition, provider);
                if (claim !== undefined && !standard.has(claim) && !(0,service_reference/* conditionKey */.pq)(condition.lowerKey))
                    yield {
                        message: `AWS does not read the claim "${claim}" of ${provider}.`,
                        at: [(0,policy_document/* keyAt */.f5)(...condition.keyPath)],
                    };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-oidc-condition-optional.ts





const sub = { [`${githubHost}:sub`]: 'repo:octo-org/app:environment:production' };
const trust_oidc_condition_optional_example = (Condition, ...at) => (0,examples/* trustExample */.$n)({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${githubHost}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
}, ...at);
/* harmony default export */ const trust_oidc_condition_optional = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-oidc-condition-optional',
    title: 'A claim that is not required',
    severity: 'medium',
    why: 'The condition also holds for a token without the claim, so leaving the claim out passes it.',
    fix: 'Use the operator without IfExists and ForAllValues: "StringEquals".',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
    ],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            trust_oidc_condition_optional_example({ StringEquals: sub, StringEqualsIfExists: { [`${githubHost}:environment`]: 'production' } }, `Condition.StringEqualsIfExists.${githubHost}:environment#key`),
            trust_oidc_condition_optional_example({ 'ForAllValues:StringEquals': sub }, `Condition.ForAllValues:StringEquals.${githubHost}:sub#key`),
            trust_oidc_condition_optional_example({ StringNotLike: { [`${githubHost}:sub`]: '*:pull_request' } }, `Condition.StringNotLike.${githubHost}:sub#key`),
        ],
        good: [
            trust_oidc_condition_optional_example({ StringEquals: { ...sub, [`${githubHost}:environment`]: 'production' } }),
            trust_oidc_condition_optional_example({
                StringLike: { [`${githubHost}:sub`]: 'repo:octo-org/app:*' },
                StringNotLike: { [`${githubHost}:sub`]: '*:pull_request' },
            }),
            trust_oidc_condition_optional_example({
                StringEquals: sub,
                StringEqualsIfExists: { [`${githubHost}:environment`]: 'production' },
                Null: { [`${githubHost}:environment`]: 'false' },
            }),
        ],
    },
    *statement(statement) {
        for (const { provider } of oidcPrincipals(statement)) {
            const told = new Set();
            for (const condition of statement.conditions) {
                const claim = claimOf(condition, provider);
                const comparison = condition.comparison;
                if (claim === undefined || !comparison || comparison.family === 'Null' || told.has(claim))
                    continue;
                const skippable = comparison.ifExists || comparison.qualifier === 'ForAllValues' || comparison.negated;
                const elsewhere = statement.conditions.some((other) => other !== condition &&
                    claimOf(other, provider) === claim &&
                    (requires(other, claim) || other.comparison?.family === 'Null'));
                // Exceptions from a claim are no requirement of it, except for the subject, which decides who may.
                if (!skippable || elsewhere || (comparison.negated && claim !== 'sub'))
                    continue;
                told.add(claim);
                yield {
                    message: `A token without "${claim}", or with another one, passes ${condition.operator}.`,
                    at: [(0,policy_document/* keyAt */.f5)(...condition.keyPath)],
                    // Every token has these, so that only the reader is misled.
                    ...(requires(condition, claim) ? { severity: 'low' } : {}),
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-pod-identity-without-tag-session.ts




const trust_pod_identity_without_tag_session_Principal = { Service: 'pods.eks.amazonaws.com' };
/* harmony default export */ const trust_pod_identity_without_tag_session = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-pod-identity-without-tag-session',
    title: 'Pods cannot assume the role',
    severity: 'medium',
    why: 'EKS Pod Identity tags every session. Without sts:TagSession its call is refused and pods start without credentials.',
    fix: 'Add the action: "Action": ["sts:AssumeRole", "sts:TagSession"].',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [(0,examples/* trustExample */.$n)({ Principal: trust_pod_identity_without_tag_session_Principal, Action: 'sts:AssumeRole' }, 'Action')],
        good: [
            (0,examples/* trustExample */.$n)({ Principal: trust_pod_identity_without_tag_session_Principal, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
            (0,examples/* trustExample */.$n)({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
        ],
    },
    *document({ statements }) {
        const ofPods = statements.filter(({ effect, principals }) => effect === 'Allow' &&
            principals.some(({ type, value }) => type === 'Service' && value.known && value.text === 'pods.eks.amazonaws.com'));
        const allows = (action) => ofPods.some(({ actions }) => actions.some((value) => !value.known || (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), action)));
        const [first] = ofPods;
        if (first && allows('sts:assumerole') && !allows('sts:tagsession'))
            yield {
                message: 'EKS Pod Identity also needs sts:TagSession.',
                at: [(0,policy_document/* valueAt */.fK)(...first.path, 'Action')],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-roles-anywhere-any-certificate.ts




const trust_roles_anywhere_any_certificate_frame = {
    Principal: { Service: 'rolesanywhere.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
};
const trust_roles_anywhere_any_certificate_anchor = 'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/12345678-1234-1234-1234-123456789012';
/** What names the anchor; what names the certificate, which any other anchor's authority can give the same names. */
const ofAnchor = /^aws:source(arn|account)$/;
const ofCertificate = /^(sts:sourceidentity|aws:principaltag\/x509.*)$/;
/* harmony default export */ const trust_roles_anywhere_any_certificate = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-roles-anywhere-any-certificate',
    title: 'Any certificate of any trust anchor may assume the role',
    severity: 'medium',
    why: 'Every certificate that some authority of the account has signed opens the role, whomever it was made for.',
    fix: `Name the anchor: "ArnEquals": { "aws:SourceArn": "${trust_roles_anywhere_any_certificate_anchor}" }.`,
    references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)(trust_roles_anywhere_any_certificate_frame, 'Principal.Service'),
            (0,examples/* trustExample */.$n)({ ...trust_roles_anywhere_any_certificate_frame, Condition: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'build' } } }, 'Principal.Service'),
        ],
        good: [(0,examples/* trustExample */.$n)({ ...trust_roles_anywhere_any_certificate_frame, Condition: { ArnEquals: { 'aws:SourceArn': trust_roles_anywhere_any_certificate_anchor } } })],
    },
    *statement(statement) {
        if (statement.effect !== 'Allow')
            return;
        const tests = (keys) => statement.conditions.some((condition) => keys.test(condition.lowerKey) && !(0,restrictions/* isOpen */.nT)(condition));
        if (tests(ofAnchor))
            return;
        const named = tests(ofCertificate);
        for (const { type, value } of statement.principals)
            if (type === 'Service' && value.known && value.text === 'rolesanywhere.amazonaws.com')
                yield {
                    message: named
                        ? 'Nothing says which trust anchor the certificate must be of.'
                        : 'Nothing says which trust anchor or certificate may assume the role.',
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    ...(named ? { severity: 'low' } : {}),
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-saml-without-audience.ts





const trust_saml_without_audience_frame = {
    Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
    Action: 'sts:AssumeRoleWithSAML',
};
/* harmony default export */ const trust_saml_without_audience = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-saml-without-audience',
    title: 'SAML assertions for any endpoint',
    severity: 'medium',
    why: 'An assertion that the provider made for another service can be used here.',
    fix: 'Add "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" }.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)(trust_saml_without_audience_frame, 'Principal.Federated'),
            (0,examples/* trustExample */.$n)({ ...trust_saml_without_audience_frame, Condition: { StringLike: { 'SAML:aud': '*' } } }, 'Principal.Federated'),
        ],
        good: [
            (0,examples/* trustExample */.$n)({
                ...trust_saml_without_audience_frame,
                Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
            }),
        ],
    },
    *statement(statement) {
        if (statement.effect !== 'Allow')
            return;
        const signsIn = statement.actions.some((value) => value.known && (0,policy_patterns/* matches */.cK)(value.text.toLowerCase(), 'sts:assumerolewithsaml'));
        if (!signsIn ||
            statement.conditions.some((condition) => condition.lowerKey === 'saml:aud' &&
                !(0,restrictions/* isOpen */.nT)(condition) &&
                !condition.values.some((value) => value.known && /^\*+$/.test(value.text))))
            return;
        for (const { type, value } of statement.principals)
            if (type === 'Federated' && value.known && value.text.includes(':saml-provider/'))
                yield {
                    message: 'Nothing says for which endpoint an assertion must be.',
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/trust-unknown-account.ts





const listed = (example, ...knownAccounts) => ({
    ...example,
    surroundings: { knownAccounts },
});
const trust_unknown_account_Principal = { AWS: 'arn:aws:iam::444455556666:root' };
/* harmony default export */ const trust_unknown_account = ((0,rule/* definePolicyRule */.qD)({
    id: 'trust-unknown-account',
    title: 'A role for an account that nobody listed',
    severity: 'high',
    why: 'Whoever controls that account controls what this role may do, and the config does not say that it is one to trust.',
    fix: 'List the account under `trusted-accounts` in the config, require the ExternalId that a third party gave you, or remove the principal.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
    types: ['RESOURCE_POLICY'],
    resourceKinds: rule/* trustPolicies */.bE,
    limits: 'It runs only where the config has `trusted-accounts`. Accounts of AWS itself are not known and are to be listed too.',
    examples: {
        bad: [listed((0,examples/* trustExample */.$n)({ Principal: trust_unknown_account_Principal }, 'Principal.AWS'), '111122223333')],
        good: [
            listed((0,examples/* trustExample */.$n)({ Principal: trust_unknown_account_Principal }), '444455556666'),
            (0,examples/* trustExample */.$n)({ Principal: trust_unknown_account_Principal }),
            listed((0,examples/* trustExample */.$n)({ Principal: trust_unknown_account_Principal, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }), '111122223333'),
            listed((0,examples/* trustExample */.$n)({ Principal: trust_unknown_account_Principal, Condition: { StringEquals: { 'sts:ExternalId': '9f2c6f5e0d5e' } } }), '111122223333'),
        ],
    },
    *statement(statement, policy) {
        const asksForId = statement.conditions.some((condition) => condition.lowerKey === 'sts:externalid' && !(0,restrictions/* isOpen */.nT)(condition));
        if (asksForId)
            return;
        for (const { value, account } of strangersIn(statement, policy))
            yield {
                message: `The account ${account}, which is not among the trusted ones, may assume the role.`,
                at: [(0,policy_document/* valueAt */.fK)(...value.path)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch.ts





/**
 * Operators that can compare with a key of the type; Null goes with every one. The service is silent about StringEquals
 * on ARN keys and reports Arn operators on String keys. Seconds since 1970 are dates and numbers.
 */
const fitting = {
    String: ['String'],
    ARN: ['Arn', 'String'],
    Bool: ['Bool'],
    Numeric: ['Numeric'],
    Date: ['Date', 'Numeric'],
    IPAddress: ['IpAddress'],
    Binary: ['Binary'],
};
/** Tags hold what their author put in (the service was silent about Arn operators on them), claims what a token does. */
const isTextOfOthers = (lowerKey) => /tag\/./.test(lowerKey) || isProviderHost(splitKey(lowerKey)?.[0] ?? '');
/* harmony default export */ const type_mismatch = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH',
    title: 'Operator of another type than the key',
    findingType: 'WARNING',
    why: 'The operator compares something else than what the key holds; the condition does not do what it says.',
    fix: 'Use the operator of the key\'s type: "Bool": { "aws:ViaAWSService": "true" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:ViaAWSService': 'true' } }, 'StringEquals.aws:ViaAWSService#key'),
            (0,examples/* conditionExample */.Ud)({ NumericEquals: { 'aws:SecureTransport': '1' } }, 'NumericEquals.aws:SecureTransport#key'),
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::logs/*' } }, 'ArnLike.kms:EncryptionContext:aws:s3:arn#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:ViaAWSService': 'true' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:ViaAWSService': 'true' } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:topic' } }),
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalTag/role': 'arn:aws:iam::111122223333:role/x' } }),
            (0,examples/* conditionExample */.Ud)({ NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'accounts.google.com:google/organization_number': '123' } }),
        ],
    },
    *condition({ key, lowerKey, keyPath, operator, comparison }) {
        if (!comparison || comparison.family === 'Null' || isTextOfOthers(lowerKey))
            return;
        const type = (0,service_reference/* conditionKey */.pq)(lowerKey)?.type;
        if (type && !fitting[type].includes(comparison.family))
            yield {
                message: `${operator} does not compare with ${key}, which is of type ${type}.`,
                at: [(0,policy_document/* keyAt */.f5)(...keyPath)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch-boolean.ts



/* harmony default export */ const type_mismatch_boolean = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH_BOOLEAN',
    title: 'Not true or false under Bool',
    findingType: 'WARNING',
    why: 'Bool compares with true and false; with anything else the condition never holds.',
    fix: 'Write "true" or "false": "Bool": { "aws:SecureTransport": "true" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:MultiFactorAuthPresent': 'yes' } }, 'Bool.aws:MultiFactorAuthPresent'),
            (0,examples/* conditionExample */.Ud)({ BoolIfExists: { 'aws:SecureTransport': 1 } }, 'BoolIfExists.aws:SecureTransport'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': true } }),
            (0,examples/* conditionExample */.Ud)({ Bool: { 'aws:SecureTransport': 'false' } }),
            (0,examples/* conditionExample */.Ud)({ Null: { 'aws:TokenIssueTime': true } }),
        ],
    },
    condition: (condition) => valuesThat(condition, 'Bool', (text) => !/^(true|false)$/i.test(text), (text) => `"${text}" is neither true nor false.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch-date.ts



/* harmony default export */ const type_mismatch_date = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH_DATE',
    title: 'Not a date under a Date operator',
    findingType: 'WARNING',
    why: 'Date operators compare dates of ISO 8601; with anything else the condition never holds.',
    fix: 'Write the date as "2030-12-31" or "2030-12-31T23:59:59Z".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '31.12.2030' } }, 'DateLessThan.aws:CurrentTime'),
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '2030-13-01' } }, 'DateLessThan.aws:CurrentTime'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '2030-12-31T23:59:59Z' } }),
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '1997-07-16T19:20:30.45+01:00' } }),
            (0,examples/* conditionExample */.Ud)({ DateLessThan: { 'aws:CurrentTime': '2030' } }),
        ],
    },
    condition: (condition) => valuesThat(condition, 'Date', (text) => !isDate(text) && !isEpoch(text), (text) => `"${text}" is not a date.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch-ip-range.ts




/* harmony default export */ const type_mismatch_ip_range = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH_IP_RANGE',
    title: 'Type mismatch: IP range',
    findingType: 'ERROR',
    why: 'IpAddress and NotIpAddress compare addresses. Another text is equal to none, so the condition does not do what it says.',
    fix: 'Write an address or a range in CIDR notation: "203.0.113.0/24" or "2001:db8::/32".',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': 'not-an-ip' } }, 'IpAddress.aws:SourceIp'),
            (0,examples/* conditionExample */.Ud)({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '203.0.113.0/33', '203.0.113.*'] } }, 'NotIpAddress.aws:SourceIp.1', 'NotIpAddress.aws:SourceIp.2'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ IpAddress: { 'aws:SourceIp': ['203.0.113.7', '2001:db8::/32'] } })],
    },
    *condition({ comparison, operator, values }) {
        if (comparison?.family !== 'IpAddress')
            return;
        for (const value of values)
            // A policy variable here is INVALID_VARIABLE_FOR_OPERATOR.
            if (value.known && !value.text.includes('${') && !(0,ip_range/* parseIpRange */.CB)(value.text))
                yield {
                    message: `${operator} has "${value.text}", which is no address or range.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch-number.ts



/* harmony default export */ const type_mismatch_number = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH_NUMBER',
    title: 'Not a number under a Numeric operator',
    findingType: 'WARNING',
    why: 'Numeric operators compare numbers; with anything else the condition never holds.',
    fix: 'Write a number: "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', 'an hour'] } }, 'NumericLessThan.aws:MultiFactorAuthAge.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 } }),
            (0,examples/* conditionExample */.Ud)({ NumericLessThan: { 's3:max-keys': '${aws:PrincipalTag/limit}' } }),
        ],
    },
    condition: (condition) => valuesThat(condition, 'Numeric', (text) => !/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text), (text) => `"${text}" is not a number.`),
}));

;// CONCATENATED MODULE: ./src/policy/rules/type-mismatch-string.ts



const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/* harmony default export */ const type_mismatch_string = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'TYPE_MISMATCH_STRING',
    title: 'Not base64 under BinaryEquals',
    findingType: 'WARNING',
    why: 'BinaryEquals compares bytes that the policy writes in base64; with anything else the condition never holds.',
    fix: 'Encode the value: "BinaryEquals": { "key": "QmluYXJ5VmFsdWU=" }.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ BinaryEquals: { 'aws:PrincipalTag/key': 'not base64!' } }, 'BinaryEquals.aws:PrincipalTag/key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ BinaryEquals: { 'aws:PrincipalTag/key': 'QmluYXJ5VmFsdWU=' } })],
    },
    condition: (condition) => valuesThat(condition, 'Binary', (text) => !base64.test(text), (text) => `"${text}" is not base64.`),
}));

;// CONCATENATED MODULE: ./src/policy/same-sids.ts
/** The Sids that stand more than once, those with the same text together. Case counts; empty Sids name nothing. */
function sameSids(statements) {
    if (statements.length < 2)
        return [];
    const groups = new Map();
    for (const { sid } of statements) {
        if (!sid?.known || sid.text === '')
            continue;
        const group = groups.get(sid.text);
        if (group)
            group.push(sid);
        else
            groups.set(sid.text, [sid]);
    }
    return groups.size === statements.length ? [] : [...groups.values()].filter(({ length }) => length > 1);
}

;// CONCATENATED MODULE: ./src/policy/rules/unique-sids-recommended.ts




const statement = (Sid) => ({
    Sid,
    Effect: 'Allow',
    Principal: { AWS: '111122223333' },
    Action: 'sqs:SendMessage',
    Resource: `arn:aws:sqs:us-east-1:111122223333:${Sid}`,
});
const unique_sids_recommended_example = (sids, at = []) => (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: sids.map(statement) }, at, 'RESOURCE_POLICY');
/* harmony default export */ const unique_sids_recommended = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNIQUE_SIDS_RECOMMENDED',
    title: 'Statements of the same Sid',
    findingType: 'WARNING',
    why: 'A Sid names a statement in reviews, logs and tools; shared, it names none.',
    fix: 'Give each statement a Sid of its own.',
    types: ['RESOURCE_POLICY'],
    examples: {
        bad: [unique_sids_recommended_example(['Send', 'Receive', 'Send'], ['Statement.0.Sid', 'Statement.2.Sid'])],
        good: [unique_sids_recommended_example(['Send', 'send'])],
    },
    *document({ statements }) {
        for (const [first, ...rest] of sameSids(statements))
            yield {
                message: `${rest.length + 1} statements have the Sid "${first.text}".`,
                at: [(0,policy_document/* valueAt */.fK)(...first.path), ...rest.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path))],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unique-sids-required.ts




const unique_sids_required_statement = (Sid) => ({ Sid, Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });
/* harmony default export */ const unique_sids_required = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNIQUE_SIDS_REQUIRED',
    title: 'Unique Sids required',
    findingType: 'ERROR',
    why: 'IAM refuses a policy in which two statements have the same Sid.',
    fix: 'Give each statement a Sid of its own, or leave the Sids out.',
    types: ['IDENTITY_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
    examples: {
        bad: [
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [unique_sids_required_statement('Read'), unique_sids_required_statement('List'), unique_sids_required_statement('Read')] }, ['Statement.0.Sid', 'Statement.2.Sid']),
        ],
        // Case counts.
        good: [(0,examples/* documentExample */.uN)({ Version: '2012-10-17', Statement: [unique_sids_required_statement('Read'), unique_sids_required_statement('read')] })],
    },
    *document({ statements }) {
        for (const [first, ...rest] of sameSids(statements))
            yield {
                message: `${rest.length + 1} statements have the Sid "${first.text}".`,
                at: [(0,policy_document/* valueAt */.fK)(...first.path), ...rest.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path))],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-action-for-condition-key.ts






/**
 * Keys for which the service reports actions without them. It does not for all: what AWS publishes about an action
 * lacks many of its keys, and 189 such pairs in AWS managed policies are not reported. Each of these was seen
 * reported, or belongs to single actions by its definition.
 */
const unsupported_action_for_condition_key_keys = new Set([
    'dynamodb:enclosingoperation',
    'iam:awsservicename',
    'iam:passedtoservice',
    'iam:policyarn',
    'kms:encryptioncontextkeys',
    's3:prefix',
    'sts:externalid',
    'sts:rolesessionname',
    'sts:sourceidentity',
    'sts:transitivetagkeys',
]);
function lacksKey(action, lowerKey) {
    if (!action.known || (0,policy_patterns/* hasWildcard */.rl)(action.text))
        return false;
    const published = (0,service_reference/* actionNamed */.IP)(action.text);
    if (!published)
        return false;
    // Providers have hosts of their own, which nobody publishes: their claims come with the web identity.
    if (action.service === 'sts' && action.name === 'assumerolewithwebidentity')
        return false;
    return !(0,service_reference/* actionHasKey */.OM)(published, lowerKey);
}
function isReported(lowerKey) {
    if (unsupported_action_for_condition_key_keys.has(lowerKey) || lowerKey.startsWith('kms:encryptioncontext:'))
        return true;
    const parts = splitKey(lowerKey);
    return parts !== undefined && isProviderHost(parts[0]);
}
/* harmony default export */ const unsupported_action_for_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    title: 'Unsupported action for condition key',
    findingType: 'ERROR',
    why: 'Requests for this action do not have the key, so the condition is not evaluated as it reads: an Allow does not hold for it, a Deny with a negative operator always does.',
    fix: 'Move the action to a statement of its own without this key.',
    limits: 'What AWS publishes about the keys of an action lacks many: only keys that the service was seen to report, or that belong to single actions by definition, are looked at.',
    examples: {
        bad: [
            (0,examples/* trustExample */.$n)({
                Principal: { Federated: 'cognito-identity.amazonaws.com' },
                Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
                Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1_EXAMPLE' } },
            }, 'Action.1', 'Condition.StringEquals.cognito-identity.amazonaws.com:aud'),
            (0,examples/* identityExample */.NV)({
                Action: ['s3:ListBucket', 's3:ListBucketMultipartUploads'],
                Resource: 'arn:aws:s3:::logs',
                Condition: { StringLike: { 's3:prefix': ['home/*'] } },
            }, 'Action.1', 'Condition.StringLike.s3:prefix'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({
                Action: ['s3:ListBucket', 's3:List*'],
                Resource: 'arn:aws:s3:::logs',
                Condition: { StringLike: { 's3:prefix': ['home/*'] } },
            }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
        ],
    },
    *condition({ key, lowerKey, keyPath }, { actions }) {
        if (!isReported(lowerKey))
            return;
        const [first, ...rest] = actions.filter((action) => lacksKey(action, lowerKey));
        if (!first)
            return;
        const names = [first, ...rest].map((action) => (action.known ? action.text : ''));
        yield {
            message: `Requests for ${names.join(', ')} do not have the key ${key}.`,
            at: [(0,policy_document/* valueAt */.fK)(...first.path), ...rest.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path)), (0,policy_document/* valueAt */.fK)(...keyPath)],
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/resource-policy-contents.ts



const isOf = (field, name) => (0,policy_patterns/* overlaps */.$f)(replaceVariables(field, '*'), name);
/** `accesspoint/…` in its last field, with or without a region. */
const accessPoint = (service, region) => (arn) => isOf(arn.service, service) &&
    (region === 'present') === (arn.region !== '') &&
    isOf(arn.resource, 'accesspoint/*');
const s3Actions = new Set(['bucket', 'object', 'accesspoint', 'accesspointobject', 'multiregionaccesspoint']);
const contents = {
    'AWS::S3::Bucket': {
        name: 'S3 bucket',
        actions: new Map([['s3', new Set(['bucket', 'object'])]]),
        holds: (arn) => isOf(arn.service, 's3') && arn.region === '',
    },
    'AWS::S3::AccessPoint': {
        name: 'S3 access point',
        actions: new Map([['s3', s3Actions]]),
        holds: accessPoint('s3', 'present'),
    },
    'AWS::S3::MultiRegionAccessPoint': {
        name: 'S3 Multi-Region Access Point',
        actions: new Map([['s3', s3Actions]]),
        holds: accessPoint('s3', 'absent'),
    },
    'AWS::S3ObjectLambda::AccessPoint': {
        name: 'S3 Object Lambda access point',
        actions: new Map([
            ['s3-object-lambda', new Set(['objectlambdaaccesspoint'])],
            ['s3', new Set(['objectlambdaaccesspoint'])],
        ]),
        holds: accessPoint('s3-object-lambda', 'present'),
    },
    'AWS::DynamoDB::Table': {
        name: 'DynamoDB table',
        actions: new Map([['dynamodb', new Set(['table', 'index'])]]),
        holds: (arn) => isOf(arn.service, 'dynamodb') && isOf(arn.resource, 'table/*'),
    },
    'AWS::IAM::AssumeRolePolicyDocument': undefined,
    other: undefined,
};
const contentsOf = (kind) => kind && contents[kind];
/** What can be asked of a role by itself. */
const assumeActions = [
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'SetContext',
    'SetSourceIdentity',
    'TagSession',
];
/** Whether some action that this pattern (`s3:Get*`) matches can be asked of a resource of this type. */
function isActionOf(kind, pattern) {
    const lower = pattern.toLowerCase();
    if (kind === 'AWS::IAM::AssumeRolePolicyDocument')
        return assumeActions.some((name) => (0,policy_patterns/* overlaps */.$f)(lower, `sts:${name.toLowerCase()}`));
    const supported = contents[kind]?.actions;
    if (!supported)
        return true;
    const prefix = lower.slice(0, Math.max(0, lower.indexOf(':')));
    for (const [service, types] of supported) {
        if (!((0,policy_patterns/* hasWildcard */.rl)(prefix) ? (0,policy_patterns/* overlaps */.$f)(prefix, service) : prefix === service))
            continue;
        for (const action of (0,service_reference/* actionsMatching */.dj)(`${service}:${lower.slice(prefix.length + 1)}`))
            if (action.resources.some(({ type }) => types.has(type.name)))
                return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-action-in-policy.ts





/* harmony default export */ const unsupported_action_in_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_ACTION_IN_POLICY',
    title: 'Unsupported action in policy',
    findingType: 'ERROR',
    why: 'This action is not asked of the resource that the policy hangs on, so the statement says nothing, and AWS refuses the policy.',
    fix: 'Keep the actions of the resource itself. Others belong to the policy of the user or role, or of another resource.',
    types: ['RESOURCE_POLICY'],
    resourceKinds: policy_document/* validatedResourceTypes */.iT,
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Action: ['s3:GetObject', 'kms:Decrypt'] }, 'Action.1'),
            (0,examples/* trustExample */.$n)({ Action: 's3:GetObject' }, 'Action'),
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Action: ['s3:*', '*', 's3:GetObject', 's3:ListBucket'] }),
            (0,examples/* trustExample */.$n)({ Action: 'sts:*' }),
        ],
    },
    *statement({ actions, notActions }, { resourceKind }) {
        if (!resourceKind)
            return;
        for (const list of [actions, notActions])
            for (const action of list)
                // Actions that do not exist are INVALID_ACTION; a wildcard for the whole service is about whatever there is.
                if (action.known && (0,policy_actions/* faultOf */.Kl)(action) === 'none' && !isActionOf(resourceKind, action.text))
                    yield {
                        message: `${action.text} is not an action on the ${contentsOf(resourceKind)?.name ?? 'role'} that the policy is for.`,
                        at: [(0,policy_document/* valueAt */.fK)(...action.path)],
                    };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-condition-key-for-service-principal.ts



/** Keys that say something about the IAM user or role that calls. A service that calls by itself is none. */
const isAboutIdentity = (lowerKey) => /^aws:(?:principal(?:account|arn|orgid|orgpaths|type|tag\/.+)|userid|username)$/.test(lowerKey);
const unsupported_condition_key_for_service_principal_Principal = { Service: 'cloudfront.amazonaws.com' };
/* harmony default export */ const unsupported_condition_key_for_service_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    title: 'Unsupported condition key for service principal',
    findingType: 'ERROR',
    why: 'When an AWS service calls by itself the request has no user or role, so it does not have this key and the condition is never met.',
    fix: 'Say for whom the service calls: "aws:SourceArn", "aws:SourceAccount" or "aws:SourceOrgID".',
    types: ['RESOURCE_POLICY'],
    limits: 'The pairs of service and key are not published: keys that describe a user or role are taken, in statements for services only.',
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: unsupported_condition_key_for_service_principal_Principal, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }, 'Condition.StringEquals.aws:PrincipalOrgID#key'),
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Principal: unsupported_condition_key_for_service_principal_Principal, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
            (0,examples/* bucketExample */.bQ)({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
        ],
    },
    *statement({ effect, principals, conditions }) {
        if (effect !== 'Allow' || principals.length === 0 || principals.some(({ type }) => type !== 'Service'))
            return;
        const [first, ...rest] = conditions.filter(({ comparison, lowerKey }) => comparison?.family !== 'Null' && isAboutIdentity(lowerKey));
        if (first)
            yield {
                message: `A service that calls by itself does not have ${[first, ...rest].map(({ key }) => key).join(', ')}.`,
                at: [(0,policy_document/* keyAt */.f5)(...first.keyPath), ...rest.map(({ keyPath }) => (0,policy_document/* keyAt */.f5)(...keyPath))],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-element-combination.ts



/* harmony default export */ const unsupported_element_combination = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_ELEMENT_COMBINATION',
    title: 'Unsupported element combination',
    findingType: 'ERROR',
    why: 'An element and its Not form exclude each other, and AWS refuses a statement with both.',
    fix: 'Keep one of the two. What both should say needs two statements.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ NotAction: 's3:PutObject' }, 'Action', 'NotAction'),
            (0,examples/* identityExample */.NV)({ NotResource: 'arn:aws:s3:::other/*' }, 'Resource', 'NotResource'),
            (0,examples/* bucketExample */.bQ)({ NotPrincipal: { AWS: '444455556666' } }, 'Principal', 'NotPrincipal'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Action: undefined, NotAction: 's3:PutObject' })],
    },
    *statement({ element, path }) {
        for (const name of ['Action', 'Resource', 'Principal'])
            if (element(`Not${name}`) && element(name))
                yield {
                    message: `The statement has both ${name} and Not${name}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...path, name), (0,policy_document/* valueAt */.fK)(...path, `Not${name}`)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-global-condition-key.ts



/* harmony default export */ const unsupported_global_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    title: 'Unsupported global condition key',
    findingType: 'ERROR',
    why: 'aws:ARN is no longer a key that requests carry, so the condition does not compare what it names.',
    fix: 'Use aws:PrincipalArn for who calls, aws:SourceArn for what a service calls for.',
    limits: 'The service has two codes for aws:ARN, and which one it gives is not published: both are given.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:ARN': 'arn:aws:iam::111122223333:role/*' } }, 'ArnLike.aws:ARN#key'),
        ],
        good: [(0,examples/* conditionExample */.Ud)({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
    },
    *condition({ lowerKey, keyPath }) {
        if (lowerKey === 'aws:arn')
            yield { message: 'The global condition key aws:ARN is not supported.', at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-principal.ts



/* harmony default export */ const unsupported_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_PRINCIPAL',
    title: 'Unsupported principal',
    findingType: 'ERROR',
    why: 'An identity policy is about the user or role that it hangs on, and AWS refuses one that names somebody else.',
    fix: 'Remove the element, or move the statement to the policy of the resource.',
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Principal: { AWS: '111122223333' } }, 'Principal'),
            (0,examples/* identityExample */.NV)({ NotPrincipal: '*' }, 'NotPrincipal'),
        ],
        good: [(0,examples/* identityExample */.NV)({})],
    },
    *statement({ element, path }) {
        for (const name of ['Principal', 'NotPrincipal'])
            if (element(name))
                yield { message: `An identity policy has no ${name}.`, at: [(0,policy_document/* valueAt */.fK)(...path, name)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-resource-arn-in-policy.ts






/* harmony default export */ const unsupported_resource_arn_in_policy = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    title: 'Unsupported resource ARN in policy',
    findingType: 'ERROR',
    why: 'A policy on a resource is about this resource and what is in it. AWS refuses one that names another.',
    fix: 'Write the ARN of the resource itself: for a bucket "arn:aws:s3:::logs" and "arn:aws:s3:::logs/*".',
    types: ['RESOURCE_POLICY'],
    resourceKinds: policy_document/* validatedResourceTypes */.iT.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Resource: '*' }, 'Resource'),
            (0,examples/* bucketExample */.bQ)({ Resource: ['arn:aws:s3:::logs', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd'] }, 'Resource.1'),
            {
                ...(0,examples/* bucketExample */.bQ)({ Resource: 'arn:aws:s3:::logs/*' }, 'Resource'),
                resourceType: 'AWS::S3::AccessPoint',
            },
        ],
        good: [
            (0,examples/* bucketExample */.bQ)({ Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
            {
                ...(0,examples/* bucketExample */.bQ)({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/logs/object/*' }),
                resourceType: 'AWS::S3::AccessPoint',
            },
        ],
    },
    *statement({ resources, notResources }, { resourceKind }) {
        const contents = contentsOf(resourceKind);
        if (!contents)
            return;
        for (const list of [resources, notResources])
            for (const value of list) {
                if (!value.known)
                    continue;
                const arn = (0,policy_arn/* parseArn */.L)(value.text);
                // What is no ARN, or none that AWS has, has codes of its own.
                if (value.text === '*' || (arn && !contents.holds(arn) && faultsOf(value.text).length === 0))
                    yield {
                        message: `"${value.text}" is not the ARN of a ${contents.name} or of something in it.`,
                        at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                    };
            }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-sid.ts



/* harmony default export */ const unsupported_sid = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_SID',
    title: 'Unsupported Sid',
    findingType: 'ERROR',
    why: 'IAM takes only the letters A to Z and a to z and digits in a Sid, and refuses a policy with others.',
    fix: 'Write the Sid in one word: "ReadLogs".',
    // Services that store their own policies (KMS, SNS, SQS, S3) take spaces and more.
    resourceKinds: rule/* trustPolicies */.bE,
    limits: 'For which resource policies the service asks for letters and digits is not published: trust policies are taken.',
    examples: {
        bad: [(0,examples/* identityExample */.NV)({ Sid: 'my sid!' }, 'Sid'), (0,examples/* identityExample */.NV)({ Sid: 'read-logs' }, 'Sid')],
        good: [(0,examples/* identityExample */.NV)({ Sid: 'ReadLogs2' }), (0,examples/* bucketExample */.bQ)({ Sid: 'Read the logs' })],
    },
    *statement({ sid }) {
        if (sid?.known && /[^A-Za-z0-9]/.test(sid.text))
            yield {
                message: `The Sid "${sid.text}" has other characters than letters and digits.`,
                at: [(0,policy_document/* valueAt */.fK)(...sid.path)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-space-in-variable.ts




/* harmony default export */ const unsupported_space_in_variable = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    title: 'Unsupported space in variable',
    findingType: 'ERROR',
    why: 'The name of a policy variable has no spaces. With one the text names no key, and AWS refuses the policy.',
    fix: 'Remove the spaces inside the braces: ${aws:username}. One may stand behind the comma before a default value.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${ aws:username }/*' }, 'Resource'),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:prefix': '${aws: username}' } }, 'StringEquals.s3:prefix'),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: "arn:aws:s3:::${aws:PrincipalTag/team, 'company-wide'}" })],
    },
    *statement(statement) {
        for (const { value, variables } of variableValuesOf(statement))
            if (variables.some(({ closed, name }) => closed && name.trim() !== '' && name.includes(' ')))
                yield {
                    message: `The name of the policy variable in "${value.text}" has a space.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/unsupported-wildcard-in-principal.ts




/* harmony default export */ const unsupported_wildcard_in_principal = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    title: 'Unsupported wildcard in principal',
    findingType: 'ERROR',
    why: 'In a principal * is everyone or nothing: as a part of a name it is not a wildcard, so the statement is about nobody, and AWS refuses it.',
    fix: 'Name the principals. For all roles of a path use "Principal": { "AWS": "111122223333" } with "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app/*" } }.',
    types: ['RESOURCE_POLICY'],
    examples: {
        bad: [
            (0,examples/* bucketExample */.bQ)({ Principal: { AWS: 'arn:aws:iam::111122223333:user/*' } }, 'Principal.AWS'),
            (0,examples/* bucketExample */.bQ)({ Principal: { Service: ['ec2.amazonaws.com', '*'] } }, 'Principal.Service.1'),
        ],
        good: [(0,examples/* bucketExample */.bQ)({ Principal: { AWS: '*' } }), (0,examples/* bucketExample */.bQ)({ Principal: '*' })],
    },
    *statement({ principals, notPrincipals }) {
        for (const { type, value } of [...principals, ...notPrincipals]) {
            if (!value.known || !(0,policy_patterns/* hasWildcard */.rl)(value.text))
                continue;
            if (type === 'AWS' ? value.text !== '*' : ['Service', 'Federated', 'CanonicalUser'].includes(type))
                yield {
                    message: `"${value.text}" has a wildcard, which a principal of the kind ${type} cannot have here.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/untrustworthy-condition-key.ts



/** Headers that the caller writes. The service's list is not published; these are what the User Guide warns of. */
const writtenByCaller = new Set(['aws:referer', 'aws:useragent']);
/* harmony default export */ const untrustworthy_condition_key = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'UNTRUSTWORTHY_CONDITION_KEY',
    title: 'A key that the caller writes',
    findingType: 'SECURITY_WARNING',
    why: 'The value is a header of the request. Whoever wants the access writes it there.',
    fix: 'Use a key that AWS fills in: aws:PrincipalArn, aws:PrincipalOrgID, aws:SourceVpce, or aws:SourceArn.',
    limits: 'Which keys the service looks at is not published: aws:Referer and aws:UserAgent are.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:UserAgent': 'our-client' } }, 'StringEquals.aws:UserAgent#key'),
            (0,examples/* bucketExample */.bQ)({ Principal: '*', Condition: { StringLike: { 'aws:Referer': 'https://example.com/*' } } }, 'Condition.StringLike.aws:Referer#key'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
            (0,examples/* bucketExample */.bQ)({
                Principal: { Service: 'ses.amazonaws.com' },
                Condition: { StringEquals: { 'aws:Referer': '111122223333' } },
            }),
        ],
    },
    *condition({ key, lowerKey, keyPath }, { principals }) {
        // For AWS services aws:Referer is an account id that the service writes; that has a code of its own.
        if (writtenByCaller.has(lowerKey) && !principals.some(({ type }) => type === 'Service'))
            yield { message: `${key} says what the caller wants it to say.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/endpoint-key-services.ts
/**
 * Services that put aws:VpceAccount, aws:VpceOrgID and aws:VpceOrgPaths into a request: the list of the User Guide's
 * page on global condition keys, as of 2026. The same page excludes iam:PassRole.
 */
const endpointKeyServices = new Set([
    'acm-pca',
    'applicationinsights',
    'apprunner',
    'athena',
    'cloudformation',
    'comprehendmedical',
    'compute-optimizer',
    'datasync',
    'discovery',
    'ebs',
    'firehose',
    'healthlake',
    'iam',
    'iotfleetwise',
    'iotwireless',
    'kms',
    'lambda',
    'medical-imaging',
    'omics',
    'payment-cryptography',
    'polly',
    'rbin',
    'rekognition',
    's3',
    'scheduler',
    'servicediscovery',
    'servicequotas',
    'ssm-contacts',
    'storagegateway',
    'textract',
    'transcribe',
    'transfer',
]);

;// CONCATENATED MODULE: ./src/policy/rules/use-condition-key-only-with-supported-services.ts





const endpointKeys = new Set(['aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths']);
/** Whether requests of all that the entry means have the key. */
function isSupported(action) {
    if (!action.known)
        return true;
    const { service, name } = action;
    if (service === undefined || (0,policy_patterns/* hasWildcard */.rl)(service))
        return false;
    // The page that lists the services excludes this one action of iam.
    return endpointKeyServices.has(service) && !(service === 'iam' && name === 'passrole');
}
const use_condition_key_only_with_supported_services_Condition = { StringNotEqualsIfExists: { 'aws:VpceOrgID': 'o-abcdef0123' } };
const at = 'Condition.StringNotEqualsIfExists.aws:VpceOrgID#key';
/* harmony default export */ const use_condition_key_only_with_supported_services = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    title: 'A key of VPC endpoints that not all of these services send',
    findingType: 'WARNING',
    why: 'Requests to the other services never have the key: what is allowed by it is never allowed, what is denied by its absence always.',
    fix: 'Name in Action only services that send it, such as "s3:*" and "kms:*".',
    examples: {
        bad: [
            (0,examples/* serviceControlExample */.pu)({ Action: '*', Condition: use_condition_key_only_with_supported_services_Condition }, at),
            (0,examples/* serviceControlExample */.pu)({ Action: ['s3:*', 'dynamodb:*'], Condition: use_condition_key_only_with_supported_services_Condition }, at),
            (0,examples/* serviceControlExample */.pu)({ Action: undefined, NotAction: 'iam:*', Condition: use_condition_key_only_with_supported_services_Condition }, at),
        ],
        good: [(0,examples/* serviceControlExample */.pu)({ Action: ['s3:*', 'kms:Decrypt'], Condition: use_condition_key_only_with_supported_services_Condition })],
    },
    *condition({ key, lowerKey, keyPath, comparison }, { actions, notActions }) {
        if (!endpointKeys.has(lowerKey) || comparison?.family === 'Null')
            return;
        if (notActions.length > 0 || actions.some((action) => !isSupported(action)))
            yield { message: `Not every service of this statement sends ${key}.`, at: [(0,policy_document/* keyAt */.f5)(...keyPath)] };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/variable-unsupported-in-element.ts






function* problemsIn(values, element) {
    for (const { value, variables } of withVariables(values)) {
        const [variable] = variables;
        if (variable)
            yield {
                message: `${element} has the policy variable ${value.text.slice(variable.start, variable.end)}, which AWS does not replace there.`,
                at: [(0,policy_document/* valueAt */.fK)(...value.path)],
            };
    }
}
const hasVariable = (value) => value.known && value.text.includes('${');
const valuesAt = (node, path, name) => {
    const member = (0,policy_node/* memberOf */.C5)(node, name);
    return member ? (0,policy_statement/* valuesOf */.sm)(member.value, [...path, name]) : [];
};
/* harmony default export */ const variable_unsupported_in_element = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    title: 'Variable unsupported in element',
    findingType: 'ERROR',
    why: 'AWS replaces policy variables in Resource and in the values of Condition. In another element the text stays as it is and matches nothing.',
    fix: 'Write the value itself, or move the variable to Resource or Condition.',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: 's3:${aws:username}', Sid: '${aws:username}' }, 'Sid', 'Action'),
            (0,examples/* trustExample */.$n)({ Principal: { AWS: ['${aws:PrincipalArn}'] } }, 'Principal.AWS.0'),
            (0,examples/* documentExample */.uN)({ Version: '2012-10-17', Id: '${aws:username}', Statement: [] }, ['Id']),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
    },
    *document({ document: { root } }) {
        for (const name of ['Version', 'Id'])
            yield* problemsIn(valuesAt(root, [], name), name);
    },
    *statement(statement) {
        const { node, path } = statement;
        for (const name of ['Sid', 'Effect']) {
            const written = (0,policy_node/* memberOf */.C5)(node, name)?.value;
            if (written?.kind === 'string' && written.value.includes('${'))
                yield* problemsIn(valuesAt(node, path, name), name);
        }
        if (statement.actions.some(hasVariable))
            yield* problemsIn(statement.actions, 'Action');
        if (statement.notActions.some(hasVariable))
            yield* problemsIn(statement.notActions, 'NotAction');
        for (const { value } of statement.principals)
            yield* problemsIn([value], 'Principal');
        for (const { value } of statement.notPrincipals)
            yield* problemsIn([value], 'NotPrincipal');
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/variable-unsupported-in-version.ts





const Statement = [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::home/${aws:username}/*' },
];
/* harmony default export */ const variable_unsupported_in_version = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    title: 'Variable unsupported in version',
    findingType: 'ERROR',
    why: 'The older policy language, which also holds without Version, has no variables: ${aws:username} is then these very characters.',
    fix: 'Write "Version": "2012-10-17".',
    examples: {
        bad: [
            (0,examples/* documentExample */.uN)({ Version: '2008-10-17', Statement }, ['Statement.0.Resource']),
            (0,examples/* documentExample */.uN)({ Statement }, ['Statement.0.Resource']),
        ],
        good: [(0,examples/* identityExample */.NV)({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
    },
    *statement(statement, { version, document }) {
        if (version === undefined ? (0,policy_node/* memberOf */.C5)(document.root, 'Version') : version !== '2008-10-17')
            return;
        for (const { value } of variableValuesOf(statement))
            yield {
                message: `"${value.text}" has a policy variable, which ${version ? `the version ${version}` : 'a policy without Version'} does not replace.`,
                at: [(0,policy_document/* valueAt */.fK)(...value.path)],
            };
    },
}));

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/sensitive-keys.ts
/**
 * Keys that name an account, an organisation or a network, so that a wildcard or a variable in their value gives
 * the boundary away. The list is the one that the User Guide prints for the checks WILDCARD_USAGE_TOO_PERMISSIVE and
 * VARIABLE_USAGE_TOO_PERMISSIVE; in lower case.
 */
const sensitiveKeys = new Set([
    'aws:PrincipalAccount',
    'aws:PrincipalOrgID',
    'aws:ResourceAccount',
    'aws:ResourceOrgID',
    'aws:SourceAccount',
    'aws:SourceOrgID',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:VpceAccount',
    'aws:VpceOrgID',
].map((key) => key.toLowerCase()));

;// CONCATENATED MODULE: ./src/policy/permissive-values.ts


/** How many characters must stand directly before a wildcard in the value of a restricted key. */
const literalRun = 6;
/**
 * Keys of which each value must begin to say something before it is left open. The service's list is not published;
 * the subject of an identity provider is on it (measured on token.actions.githubusercontent.com:sub).
 */
function isRestricted(lowerKey) {
    const parts = splitKey(lowerKey);
    return parts?.[1] === 'sub' && isProviderHost(parts[0]);
}
/** The first colon that is no part of a policy variable: not the one of `${aws:userid}`. */
function colonOutside(variables, text) {
    let colon = text.indexOf(':');
    while (variables.some(({ start, end }) => start < colon && colon < end))
        colon = text.indexOf(':', colon + 1);
    return colon;
}
/**
 * Why these open stretches of a value let in too much for its key: the end of a sentence that starts with what is
 * open. `undefined` when they do not. Only comparisons with wildcards are asked about: a variable under `StringEquals`
 * stands for one value.
 */
function tooPermissive({ lowerKey }, text, open) {
    if (open.length === 0)
        return undefined;
    if (sensitiveKeys.has(lowerKey))
        return 'which opens a boundary between accounts, organizations or networks';
    if (lowerKey === 'aws:userid') {
        const colon = colonOutside(open, text);
        const left = colon < 0 ? text.length : colon;
        return open.some(({ start, end }) => start < left && !(start === 0 && end === colon))
            ? 'left of the colon of aws:userid, where the role or user is named'
            : undefined;
    }
    if (!isRestricted(lowerKey))
        return undefined;
    let before = 0;
    for (const { start, end } of open) {
        if (start - before < literalRun)
            return `with fewer than ${literalRun} characters before it`;
        before = end;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/policy/rules/variable-usage-too-permissive.ts





/* harmony default export */ const variable_usage_too_permissive = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'VARIABLE_USAGE_TOO_PERMISSIVE',
    title: 'Variable usage too permissive',
    findingType: 'ERROR',
    why: 'What a policy variable stands for may itself hold a wildcard, so under a Like operator it can let in anybody.',
    fix: 'Write the values themselves, or compare with StringEquals.',
    limits: 'The list of restricted keys, which want six characters before a variable, is not published: the subjects of identity providers are taken.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:ResourceAccount': '${aws:PrincipalTag/account}' } }, 'StringLike.aws:ResourceAccount'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:userid': 'AROA${aws:PrincipalTag/id}:app' } }, 'StringLike.aws:userid'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:userid': '${aws:userid}' } }, 'StringLike.aws:userid'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }),
            (0,examples/* conditionExample */.Ud)({
                StringLike: {
                    'aws:userid': ['AIDACKCEVSQ6C2EXAMPLE:${aws:PrincipalTag/session}', '${aws:userid}:*'],
                },
            }),
        ],
    },
    *condition(condition) {
        if (condition.comparison?.base !== 'StringLike' && condition.comparison?.base !== 'StringNotLike')
            return;
        for (const value of condition.values) {
            if (!value.known)
                continue;
            const reason = tooPermissive(condition, value.text, variablesIn(value.text));
            if (reason)
                yield {
                    message: `${condition.key} has a policy variable in "${value.text}", ${reason}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/wildcard-in-service-name.ts






/* harmony default export */ const wildcard_in_service_name = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'WILDCARD_IN_SERVICE_NAME',
    title: 'A wildcard in the name of a service',
    findingType: 'SUGGESTION',
    why: 'It also means services that AWS starts later, which nobody has looked at.',
    fix: 'Write the full name of the service, one entry a service: "codecommit:GitPull".',
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Resource: ['arn:aws:s3:::logs', 'arn:aws:*code*::111122223333:*'] }, 'Resource.1'),
            (0,examples/* identityExample */.NV)({ Action: ['s*:GetObject', 's3:*'] }, 'Action.0'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: '*', Resource: '*' }),
            (0,examples/* identityExample */.NV)({ Action: 's3:*', Resource: 'arn:*:s3:::*' }),
        ],
    },
    *statement({ actions, notActions, resources, notResources }) {
        for (const entries of [actions, notActions])
            for (const action of entries)
                if (action.known && action.service !== undefined && (0,policy_patterns/* hasWildcard */.rl)(action.service))
                    yield {
                        message: `"${action.text}" means every service whose name fits.`,
                        at: [(0,policy_document/* valueAt */.fK)(...action.path)],
                    };
        for (const entries of [resources, notResources])
            for (const resource of entries) {
                const arn = resource.known ? (0,policy_arn/* parseArn */.L)(resource.text) : undefined;
                if (resource.known && arn && (0,policy_patterns/* hasWildcard */.rl)(replaceVariables(arn.service, '')))
                    yield {
                        message: `"${resource.text}" means every service whose name fits.`,
                        at: [(0,policy_document/* valueAt */.fK)(...resource.path)],
                    };
            }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/wildcard-usage-too-permissive.ts





const wildcard_usage_too_permissive_sub = 'token.actions.githubusercontent.com:sub';
/* harmony default export */ const wildcard_usage_too_permissive = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    title: 'Wildcard usage too permissive',
    findingType: 'ERROR',
    why: 'This key draws a line between accounts, organizations, networks or identities. A wildcard in its value lets in whoever can choose a matching name.',
    fix: 'List the values themselves. In aws:userid a wildcard may stand behind the colon, in the subject of an identity provider behind at least six characters.',
    limits: 'The list of restricted keys, which want six characters before a wildcard, is not published: the subjects of identity providers are taken.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }, 'StringLike.aws:PrincipalOrgID'),
            (0,examples/* conditionExample */.Ud)({ StringNotLike: { 'aws:SourceVpce': ['vpce-1?'] } }, 'StringNotLike.aws:SourceVpce.0'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:userid': 'AROA*:app' } }, 'StringLike.aws:userid'),
            (0,examples/* conditionExample */.Ud)({ StringLike: { [wildcard_usage_too_permissive_sub]: 'repo:*' } }, `StringLike.${wildcard_usage_too_permissive_sub}`),
            (0,examples/* conditionExample */.Ud)({ StringLike: { [wildcard_usage_too_permissive_sub]: 'repo:octo-org@*/a@*:ref:refs/heads/main' } }, `StringLike.${wildcard_usage_too_permissive_sub}`),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:userid': ['AIDACKCEVSQ6C2EXAMPLE:*', '*:*'] } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:PrincipalTag/team': '*' } }),
            (0,examples/* conditionExample */.Ud)({ StringLike: { [wildcard_usage_too_permissive_sub]: 'repo:octo-org/octo-repo:*' } }),
        ],
    },
    *condition(condition) {
        if (condition.comparison?.base !== 'StringLike' && condition.comparison?.base !== 'StringNotLike')
            return;
        for (const value of condition.values) {
            if (!value.known)
                continue;
            // A character that no wildcard is stands for a variable, which VARIABLE_USAGE_TOO_PERMISSIVE looks at.
            const text = replaceVariables(value.text, '$');
            const open = [...text.matchAll(/[*?]+/g)].map(({ index, 0: run }) => ({
                start: index,
                end: index + run.length,
            }));
            const reason = tooPermissive(condition, text, open);
            if (reason)
                yield {
                    message: `${condition.key} has a wildcard in "${value.text}", ${reason}.`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/wildcard-without-like-operator.ts





/* harmony default export */ const wildcard_without_like_operator = ((0,rule/* defineAccessAnalyzerRule */.Wm)({
    id: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    title: 'A wildcard that is compared as it stands',
    findingType: 'WARNING',
    why: 'Only the Like operators read * and ? as wildcards. Here they are plain characters, which no real value has.',
    fix: 'Use StringLike or StringNotLike, or remove the wildcard.',
    examples: {
        bad: [
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 'aws:PrincipalTag/team': 'data-*' } }, 'StringEquals.aws:PrincipalTag/team'),
            (0,examples/* conditionExample */.Ud)({ 'ForAnyValue:StringNotEqualsIgnoreCaseIfExists': { 'aws:TagKeys': ['team', 'cost?'] } }, 'ForAnyValue:StringNotEqualsIgnoreCaseIfExists.aws:TagKeys.1'),
        ],
        good: [
            (0,examples/* conditionExample */.Ud)({ StringLike: { 'aws:PrincipalTag/team': 'data-*' } }),
            (0,examples/* conditionExample */.Ud)({ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:prefix': '${*}literally' } }),
            (0,examples/* conditionExample */.Ud)({ StringEquals: { 's3:prefix': 'home/${aws:username}' } }),
        ],
    },
    *condition({ comparison, operator, values }) {
        if (comparison?.family !== 'String' || comparison.wildcards)
            return;
        for (const value of values)
            if (value.known && (0,policy_patterns/* hasWildcard */.rl)(value.text) && (0,policy_patterns/* hasWildcard */.rl)(replaceVariables(value.text, '')))
                yield {
                    message: `${operator} does not read the wildcard of "${value.text}".`,
                    at: [(0,policy_document/* valueAt */.fK)(...value.path)],
                };
    },
}));

;// CONCATENATED MODULE: ./src/policy/rules/index.generated.ts










































































































































































































const policyRules = [
    action_never_matches_resource,
    allow_condition_optional,
    allow_notaction_with_unsupported_tag_condition_key_for_service,
    allow_with_not_principal,
    allow_with_unsupported_tag_condition_key_for_service,
    allows_all_but_listed_actions,
    arn_account_not_allowed,
    arn_region_not_allowed,
    assumes_any_role,
    boundary_delegation_removable,
    boundary_lets_itself_be_removed,
    confirm_audience_claim_type,
    create_slr_with_not_action_and_not_resource,
    create_slr_with_not_resource,
    create_slr_with_star_in_action_and_not_resource,
    create_slr_with_star_in_action_and_resource,
    create_slr_with_star_in_resource,
    create_slr_with_star_in_resource_and_not_action,
    data_type_mismatch,
    denies_everything,
    deny_not_principal,
    deny_notaction_with_unsupported_tag_condition_key_for_service,
    deny_with_unsupported_tag_condition_key_for_service,
    deprecated_global_condition_key,
    duplicate_keys_with_different_case,
    dynamodb_attributes_without_select,
    empty_array_action,
    empty_array_condition,
    empty_array_condition_forallvalues,
    empty_array_condition_foranyvalue,
    empty_array_condition_ifexists,
    empty_array_principal,
    empty_array_resource,
    empty_object_condition,
    empty_object_principal,
    empty_sid_value,
    empty_variable,
    equivalent_to_null_false,
    equivalent_to_null_true,
    escalates_by_creating_principals/* default */.A,
    escalates_by_passing_roles/* default */.A,
    escalates_through_existing_compute/* default */.A,
    escalates_through_iam/* default */.A,
    federated_principal_not_supported,
    forallvalues_with_single_valued_key,
    foranyvalue_with_audience_claim_type,
    grants_full_administration,
    guardrail_denies_global_services,
    guardrail_exemption_claimable,
    guardrail_without_effect,
    improve_ip_range,
    invalid_action,
    invalid_arn_account,
    invalid_arn_prefix,
    invalid_arn_region,
    invalid_arn_resource,
    invalid_arn_service_case,
    invalid_condition_data_type,
    invalid_condition_key_format,
    invalid_condition_multiple_boolean,
    invalid_condition_operator,
    invalid_date_value,
    invalid_effect,
    invalid_federated_principal_syntax_in_role_trust_policy,
    invalid_global_condition_key,
    invalid_kms_key_value,
    invalid_partition,
    invalid_policy_element,
    invalid_principal_format,
    invalid_principal_key,
    invalid_region,
    invalid_role_reference,
    invalid_service,
    invalid_service_condition_key,
    invalid_service_in_action,
    invalid_service_principal_format,
    invalid_user_reference,
    invalid_variable_for_operator,
    invalid_version,
    invalid_vpc_format,
    invalid_vpce_format,
    irrelevant_condition_key_in_policy,
    json_syntax_error,
    kms_grant_unlimited,
    leading_keys_with_scan,
    logs_in_as_any_database_user,
    mfa_check_ineffective,
    mismatched_action_for_principal,
    missing_action,
    missing_action_for_condition_key,
    missing_action_for_roles_anywhere_trust_policy,
    missing_arn_account,
    missing_arn_field,
    missing_arn_region,
    missing_brace_in_variable,
    missing_condition_key_for_oidc_principal,
    missing_effect,
    missing_github_repo_condition_key,
    missing_paired_condition_keys,
    missing_principal,
    missing_qualifier,
    missing_quote_in_variable,
    missing_resource,
    missing_statement,
    missing_tag_key_in_condition,
    missing_version,
    network_deny_breaks_service_calls,
    null_with_if_exists,
    null_with_qualifier,
    pass_role_with_not_action_and_not_resource,
    pass_role_with_not_resource,
    pass_role_with_star_in_action_and_not_resource,
    pass_role_with_star_in_action_and_resource,
    pass_role_with_star_in_resource,
    pass_role_with_star_in_resource_and_not_action,
    policy_locks_everyone_out,
    policy_size_exceeds_identity_policy_quota,
    policy_size_exceeds_rcp_quota,
    policy_size_exceeds_resource_policy_quota,
    policy_size_exceeds_role_trust_policy_quota,
    policy_size_exceeds_scp_quota,
    principal_arn_never_matches,
    private_ip_address,
    private_ip_address_subset,
    private_not_ip_address,
    private_not_ip_address_subset,
    rcp_denies_federated_sign_in,
    rcp_missing_related_principal_condition_key,
    rcp_missing_related_service_principal_condition_key,
    rcp_missing_service_condition_key_null_check,
    rcp_syntax_error_action,
    rcp_syntax_error_allow,
    rcp_syntax_error_notaction,
    rcp_syntax_error_principal,
    reads_data_everywhere,
    recommended_condition_key_for_service_principal,
    redundant_action,
    redundant_condition_value_num,
    redundant_key_due_to_wildcard_in_condition,
    redundant_principal_in_role_trust_policy,
    redundant_resource,
    redundant_statement,
    redundant_statement_due_to_wildcard_in_condition,
    removes_own_guardrail,
    reserved_role_without_path,
    resource_open_to_anyone,
    resource_shared_with_unknown_account,
    restrict_access_to_service_principal,
    role_trust_policy_syntax_error_notprincipal,
    role_trust_policy_syntax_error_resource,
    role_trust_policy_unsupported_wildcard_in_principal,
    s3_prefix_in_negative_context,
    scp_syntax_error_action_wildcard,
    scp_syntax_error_principal,
    secure_transport_inverted,
    service_principal_without_source,
    shares_data_outside,
    source_ip_anywhere,
    specific_github_repo_and_branch_recommended,
    string_like_operator_with_arn_condition_keys,
    switches_off_audit,
    tag_access_self_granted,
    trust_any_principal,
    trust_cognito_guest,
    trust_external_id_weak,
    trust_github_oidc_any_repository,
    trust_github_oidc_pull_request,
    trust_github_oidc_wrong_case,
    trust_oidc_any_tenant,
    trust_oidc_any_workload,
    trust_oidc_claim_never_present,
    trust_oidc_condition_optional,
    trust_pod_identity_without_tag_session,
    trust_roles_anywhere_any_certificate,
    trust_saml_without_audience,
    trust_unknown_account,
    type_mismatch,
    type_mismatch_boolean,
    type_mismatch_date,
    type_mismatch_ip_range,
    type_mismatch_number,
    type_mismatch_string,
    unique_sids_recommended,
    unique_sids_required,
    unsupported_action_for_condition_key,
    unsupported_action_in_policy,
    unsupported_condition_key_for_service_principal,
    unsupported_element_combination,
    unsupported_global_condition_key,
    unsupported_principal,
    unsupported_resource_arn_in_policy,
    unsupported_sid,
    unsupported_space_in_variable,
    unsupported_wildcard_in_principal,
    untrustworthy_condition_key,
    use_condition_key_only_with_supported_services,
    variable_unsupported_in_element,
    variable_unsupported_in_version,
    variable_usage_too_permissive,
    wildcard_in_service_name,
    wildcard_usage_too_permissive,
    wildcard_without_like_operator,
];


/***/ })

};
