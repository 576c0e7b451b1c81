export const id = 2809;
export const ids = [2809,7901];
export const modules = {

/***/ 6229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   AM: () => (/* binding */ minimalPolicy),
/* harmony export */   DY: () => (/* binding */ rightsOf),
/* harmony export */   F4: () => (/* binding */ customCheckActions),
/* harmony export */   FR: () => (/* binding */ excessOf),
/* harmony export */   Ge: () => (/* binding */ lacksOf),
/* harmony export */   OO: () => (/* binding */ optionalActions),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   rt: () => (/* binding */ validationActions)
/* harmony export */ });
/* unused harmony export publishedActions */
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6185);
/* harmony import */ var _policy_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2819);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3737);




/** The custom policy checks, which cost money: asked only within the config's budget. */
const customCheckActions = [
    'access-analyzer:CheckAccessNotGranted',
    'access-analyzer:CheckNoNewAccess',
    'access-analyzer:CheckNoPublicAccess',
];
/** What validating policies takes, besides reading the account. */
const validationActions = ['access-analyzer:ValidatePolicy', ...customCheckActions];
/** Everything that the gate can ever ask for, whatever is switched on: the published set. */
const publishedActions = [
    ...new Set([
        ...Object.values(_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .factActions */ .IU).flat(),
        ..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmationActions */ .hX,
        ..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasActions */ .m7,
        ...validationActions,
        // Read-only neighbours, which say who signs in and nothing more.
        'iam:GetOpenIDConnectProvider',
        'iam:ListOpenIDConnectProviders',
    ]),
].sort();
/** Actions whose absence costs nothing but a heading, or a repeated run. */
const optionalActions = new Set([..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasActions */ .m7, ..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmationActions */ .hX]);
/** Who `arn:aws:sts::…:assumed-role/NAME/SESSION` is. The session's ARN leaves the role's path out. */
function callerOf(callerArn) {
    const { service = '', resource = '' } = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(callerArn) ?? {};
    const [kind, name = ''] = resource.split('/');
    if (service === 'sts' && kind === 'assumed-role')
        return name.startsWith('AWSReservedSSO_') ? { kind: 'person', name } : { kind: 'role', name };
    if (resource === 'root')
        return { kind: 'root' };
    return { kind: 'user', name: resource.split('/').at(-1) ?? '' };
}
/** The statements of every policy that a role holds. */
function rightsOf(role, policies) {
    const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
    const unread = role.attachedPolicies.flatMap(({ arn }) => (documents.has(arn) ? [] : [arn]));
    const statements = [
        ...role.inlinePolicies.flatMap(({ document }) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsIn */ .WI)(document)),
        ...role.attachedPolicies.flatMap(({ arn }) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsIn */ .WI)(documents.get(arn) ?? null)),
    ];
    return { statements, unread };
}
/** Patterns that allow more than the published actions. */
function excessOf({ statements }) {
    const published = new Set(publishedActions.map((action) => action.toLowerCase()));
    const excess = statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap((statement) => [
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(statement.actions).filter((action) => !published.has(action.toLowerCase())),
        ...(statement.notActions.length > 0
            ? [`everything but ${(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(statement.notActions).join(', ')}`]
            : []),
    ]);
    return [...new Set(excess)].sort();
}
/** Actions that the rights do not allow on every resource, or deny without condition. */
function lacksOf({ statements }, actions) {
    return actions.filter((action) => {
        const allowed = statements.some((statement) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAction */ .NA)(statement, action));
        const denied = statements.some((statement) => statement.effect === 'Deny' &&
            statement.conditions.length === 0 &&
            (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(statement.resources).includes('*') &&
            (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(statement.actions).some((pattern) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAction */ .ch)(pattern, action)));
        return !allowed || denied;
    });
}
const readingVerbs = /^(get|list|describe|batchget|generatecredentialreport|generateservicelastaccesseddetails|validate|check|simulate|lookup|search|view|head|select|query|scan|estimate|preview)/;
/** Reading them is what an attacker comes for. */
const sensitiveReads = /^(s3:getobject|secretsmanager:(get|batchget)|ssm:get(parameter|\*)|kms:|dynamodb:(getitem|batchgetitem|query|scan|select)|lambda:getfunction$|sts:)/;
/** Whether a pattern allows nothing but reading configuration: `iam:Get*`, not `s3:*` and not `s3:GetObject`. */
function isReadOnly(pattern) {
    const action = pattern.toLowerCase();
    const name = action.slice(action.indexOf(':') + 1);
    if (!action.includes(':') || !readingVerbs.test(name) || sensitiveReads.test(action))
        return false;
    return !((0,_policy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(name) && /^(s3|secretsmanager|ssm|kms|dynamodb|sts):(get|\*)/.test(action));
}
/** The policy that is enough, as one line to paste. */
function minimalPolicy(actions) {
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: [...actions].sort(), Resource: '*' }],
    });
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ factActions),
/* harmony export */   Nd: () => (/* binding */ neededFacts),
/* harmony export */   hX: () => (/* binding */ confirmationActions),
/* harmony export */   m7: () => (/* binding */ aliasActions),
/* harmony export */   rG: () => (/* binding */ actionsFor)
/* harmony export */ });
/* unused harmony export permissionsFor */
const details = ['iam:GetAccountAuthorizationDetails'];
const organization = ['organizations:DescribeOrganization'];
/**
 * The IAM actions that reading each fact takes, of which the operations' own names are most:
 * ListFindingsV2 is authorised as `access-analyzer:ListFindings`.
 */
const factActions = {
    summary: ['iam:GetAccountSummary'],
    passwordPolicy: ['iam:GetAccountPasswordPolicy'],
    credentialReport: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    users: details,
    groups: details,
    roles: details,
    policies: details,
    samlProviders: ['iam:ListSAMLProviders'],
    virtualMfaDevices: ['iam:ListVirtualMFADevices'],
    serverCertificates: ['iam:ListServerCertificates'],
    serviceCredentials: ['iam:ListServiceSpecificCredentials'],
    sshPublicKeys: [...details, 'iam:ListSSHPublicKeys'],
    roleSessions: ['iam:ListRoles'],
    regions: ['account:ListRegions'],
    // What a role's trust policy grants needs no permission.
    stsEndpoints: ['account:ListRegions'],
    organization,
    organizationFeatures: ['iam:ListOrganizationsFeatures'],
    organizationRoots: [...organization, 'organizations:ListRoots'],
    serviceControlPolicies: [
        ...organization,
        'organizations:ListPolicies',
        'organizations:DescribePolicy',
        'organizations:ListTargetsForPolicy',
    ],
    resourceControlPolicies: [
        ...organization,
        'organizations:ListPolicies',
        'organizations:DescribePolicy',
        'organizations:ListTargetsForPolicy',
    ],
    delegatedAdministrators: [...organization, 'organizations:ListDelegatedAdministrators'],
    identityCenters: [...details, 'sso:ListInstances'],
    analyzers: ['access-analyzer:ListAnalyzers', 'account:ListRegions'],
    analyzerFindings: ['access-analyzer:ListAnalyzers', 'access-analyzer:ListFindings', 'account:ListRegions'],
    contacts: ['account:GetAlternateContact', 'account:GetContactInformation'],
};
/** What reading a user's row of the credential report again, live, takes. Without it failing rows stay as reported. */
const confirmationActions = [
    'iam:GetLoginProfile',
    'iam:ListAccessKeys',
    'iam:ListMFADevices',
];
/** Shown in the report when it can be read; no check needs it. */
const aliasActions = ['iam:ListAccountAliases'];
/** The facts that the checks declare. */
function neededFacts(checks) {
    const names = checks.flatMap(({ facts, optionalFacts }) => [...facts, ...(optionalFacts ?? [])]);
    return [...new Set(names)].sort();
}
/** The IAM actions that reading these facts takes, sorted. */
function permissionsFor(facts) {
    return [...new Set(facts.flatMap((name) => factActions[name]))].sort();
}
/** The IAM actions that a run with these checks takes, sorted: what the role needs and what its session is cut to. */
function actionsFor(checks) {
    const facts = neededFacts(checks);
    const confirmation = facts.includes('credentialReport') ? confirmationActions : [];
    return [...new Set([...permissionsFor(facts), ...confirmation, ...aliasActions])].sort();
}


/***/ }),

/***/ 3737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   G9: () => (/* binding */ isAdministrator),
/* harmony export */   Mz: () => (/* binding */ removalCommand),
/* harmony export */   NA: () => (/* binding */ allowsAction),
/* harmony export */   PW: () => (/* binding */ isAwsManaged),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vy: () => (/* binding */ statementName),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   ZO: () => (/* binding */ attachments),
/* harmony export */   as: () => (/* binding */ heldPolicies),
/* harmony export */   ch: () => (/* binding */ matchesAction),
/* harmony export */   iE: () => (/* binding */ policyIn),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   p1: () => (/* binding */ onEveryResource),
/* harmony export */   yO: () => (/* binding */ ownRoles),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* unused harmony exports nodeOf, isReservedRole, inlinePolicies */
/* harmony import */ var _policy_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6877);
/* harmony import */ var _policy_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);



const parsed = new WeakMap();
/** The statements of a document that the account stores, in the form that the document rules work on. */
function statementsIn(document) {
    if (typeof document !== 'object' || document === null)
        return [];
    let statements = parsed.get(document);
    if (!statements) {
        statements = (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(nodeOf(document));
        parsed.set(document, statements);
    }
    return statements;
}
const policies = new WeakMap();
/** The same for the rules of documents, whose engine judges what the account stores too. */
function policyIn(document) {
    if (typeof document !== 'object' || document === null)
        return null;
    let policy = policies.get(document);
    if (!policy) {
        const root = nodeOf(document);
        const version = document.Version;
        policy = {
            document: {
                file: '',
                name: null,
                type: 'IDENTITY_POLICY',
                resourceType: null,
                use: 'permissions',
                root,
                anchor: nowhere,
            },
            surroundings: {},
            resourceKind: undefined,
            version: typeof version === 'string' ? version : undefined,
            statements: statementsIn(document).filter(({ mismatches }) => mismatches.length === 0),
        };
        policies.set(document, policy);
    }
    return policy;
}
const nowhere = { source: new _policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D('', ''), start: 0, end: 0 };
/** The document as a tree of nodes; it stands in no file, so that all tokens are empty. */
function nodeOf(json) {
    if (Array.isArray(json))
        return { ...nowhere, kind: 'array', items: json.map(nodeOf) };
    if (typeof json === 'object' && json !== null) {
        const members = Object.entries(json).map(([key, value]) => ({ ...nowhere, key, value: nodeOf(value) }));
        return { ...nowhere, kind: 'object', members };
    }
    if (typeof json === 'string')
        return { ...nowhere, kind: 'string', value: json };
    if (typeof json === 'number')
        return { ...nowhere, kind: 'number', value: json, text: String(json) };
    if (typeof json === 'boolean')
        return { ...nowhere, kind: 'boolean', value: json };
    return { ...nowhere, kind: 'null' };
}
/** The text of values; those of an account are always known. */
const texts = (values) => values.flatMap((value) => (value.known ? [value.text] : []));
/** Whether an `Action` pattern covers an action; case does not count in action names. */
function matchesAction(pattern, action) {
    return (0,_policy_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern.toLowerCase(), action.toLowerCase());
}
/** `*`, and what means the same: `*:*`, `**`. */
const isEverything = (pattern) => /^[*:]*\*[*:]*$/.test(pattern);
/** An Allow statement whose `Action` covers the action, whatever its resources and conditions. */
function allowsAction(statement, action) {
    if (statement.effect !== 'Allow')
        return false;
    if (statement.actions.length > 0)
        return texts(statement.actions).some((each) => matchesAction(each, action));
    return (statement.notActions.length > 0 &&
        !texts(statement.notActions).some((each) => matchesAction(each, action)));
}
/** Whether one of the resources is every resource; `NotResource` with a rest is as good as that. */
function onEveryResource(statement) {
    return texts(statement.resources).some(isEverything) || statement.notResources.length > 0;
}
/** Conditions on the circumstances of a request, which leave its holder everything at the right moment. */
const circumstances = /^aws:(currenttime|epochtime|tokenissuetime|multifactorauth.*|sourceip|vpcsourceip|sourcevpc.*|vpce.*|securetransport|requestedregion|useragent|referer|principal.*|username|userid|sourceidentity)$/;
/** Whether a condition says what the statement is about, and not only when or by whom. */
const isLimited = (statement) => statement.conditions.some(({ lowerKey }) => !circumstances.test(lowerKey));
/** An Allow of every action, or of all but some, on every resource: `*`, `*:*`, mixed lists, `NotAction`. */
function isAdministrator(statement) {
    if (statement.effect !== 'Allow' || !onEveryResource(statement) || isLimited(statement))
        return false;
    return texts(statement.actions).some(isEverything) || statement.notActions.length > 0;
}
/** Statement 2 (Sid "Admin"), as a reader finds it. */
function statementName(statement) {
    const { sid } = statement;
    return `statement ${statement.index + 1}${sid?.known && sid.text ? ` (Sid ${sid.text})` : ''}`;
}
/** The command that takes a policy away from its holder. */
function removalCommand({ holder, holderKind, policyName, policyArn }) {
    const who = `--${holderKind}-name ${holder.name}`;
    return policyArn === null
        ? `aws iam delete-${holderKind}-policy ${who} --policy-name ${policyName}`
        : `aws iam detach-${holderKind}-policy ${who} --policy-arn ${policyArn}`;
}
/** `the role Deploy through its inline policy P`. */
function holding({ holder, holderKind, policyName, policyArn }) {
    const kind = policyArn === null ? 'inline' : isAwsManaged(policyArn) ? 'AWS managed' : 'managed';
    return `The ${holderKind} ${holder.name}, through ${policyArn === null ? 'its' : 'the'} ${kind} policy ${policyName},`;
}
/** Roles that nobody in the account can change: service-linked ones and those of Identity Center. */
const isReservedRole = (role) => role.path.startsWith('/aws-service-role/') || role.path.startsWith('/aws-reserved/');
/** The roles that the account's people can change. */
const ownRoles = (roles) => roles.filter((role) => !isReservedRole(role));
/** Every inline policy of users, groups and the roles that can be changed. */
function inlinePolicies(facts) {
    return holdersOf(facts).flatMap(({ holder, holderKind }) => holder.inlinePolicies.map(({ name, document }) => ({
        holder,
        holderKind,
        policyName: name,
        policyArn: null,
        document,
    })));
}
/** Every attachment of a managed policy to users, groups and the roles that can be changed. */
function attachments(facts) {
    return holdersOf(facts).flatMap(({ holder, holderKind }) => holder.attachedPolicies.map((policy) => ({ holder, holderKind, policy })));
}
/** Inline policies and attached customer managed policies, each with who holds it. */
function heldPolicies(facts) {
    const documents = new Map(facts.policies.map(({ arn, document }) => [arn, document]));
    const attached = attachments(facts)
        .filter(({ policy }) => !isAwsManaged(policy.arn))
        .map(({ holder, holderKind, policy }) => ({
        holder,
        holderKind,
        policyName: policy.name,
        policyArn: policy.arn,
        document: documents.get(policy.arn) ?? null,
    }));
    return [...inlinePolicies(facts), ...attached];
}
function holdersOf(facts) {
    return [
        ...facts.users.map((holder) => ({ holder, holderKind: 'user' })),
        ...facts.groups.map((holder) => ({ holder, holderKind: 'group' })),
        ...ownRoles(facts.roles).map((holder) => ({ holder, holderKind: 'role' })),
    ];
}
/** AWS's own policies have `aws` where others have an account id. */
const isAwsManaged = (arn) => arn.split(':')[4] === 'aws';
/** Whether a principal is on a list of names or ARNs with `*`. */
function isListed(list, holder) {
    return list.some((entry) => (0,_policy_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(entry, holder.name) || (0,_policy_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(entry, holder.arn));
}


/***/ }),

/***/ 6185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn)
/* harmony export */ });
/**
 * Splits `arn:partition:service:region:account:resource`. Only the first five colons separate, and none inside
 * a policy variable: `arn:aws:iam::${aws:PrincipalAccount}:role/app`.
 * `undefined` when it does not begin with `arn:` or has fewer fields.
 */
function parseArn(text) {
    if (!text.startsWith('arn:'))
        return undefined;
    const ends = [];
    let depth = 0;
    for (let index = 4; index < text.length && ends.length < 4; index++) {
        const code = text.charCodeAt(index);
        if (code === 36 && text.charCodeAt(index + 1) === 123)
            depth++;
        else if (code === 125 && depth > 0)
            depth--;
        else if (code === 58 && depth === 0)
            ends.push(index);
    }
    const [partition, service, region, account] = ends;
    if (partition === undefined || service === undefined || region === undefined || account === undefined)
        return undefined;
    return {
        partition: text.slice(4, partition),
        service: text.slice(partition + 1, service),
        region: text.slice(service + 1, region),
        account: text.slice(region + 1, account),
        resource: text.slice(account + 1),
    };
}


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ normalizedRange),
/* harmony export */   CB: () => (/* binding */ parseIpRange),
/* harmony export */   fT: () => (/* binding */ isPrivateRange),
/* harmony export */   rd: () => (/* binding */ hasHostBits)
/* harmony export */ });
/* unused harmony export rangeContains */
/** Reads `203.0.113.0/24`, `2001:db8::/32` or one address without a slash. */
function parseIpRange(text) {
    const slash = text.indexOf('/');
    const written = slash < 0 ? text : text.slice(0, slash);
    const version = written.includes(':') ? 6 : 4;
    const address = version === 4 ? parseIPv4(written) : parseIPv6(written);
    if (address === undefined)
        return undefined;
    const bits = bitsOf(version);
    const digits = slash < 0 ? String(bits) : text.slice(slash + 1);
    if (!/^\d{1,3}$/.test(digits) || Number(digits) > bits)
        return undefined;
    return { version, address, prefix: Number(digits) };
}
/** Whether every address of `inner` is one of `outer`. */
function rangeContains(outer, inner) {
    return (outer.version === inner.version &&
        outer.prefix <= inner.prefix &&
        head(outer, outer.prefix) === head(inner, outer.prefix));
}
/** The range with the bits behind its prefix cleared, as text: `203.0.113.0/24` for `203.0.113.7/24`. */
function normalizedRange(range) {
    const { version, prefix } = range;
    const address = head(range, prefix) << BigInt(bitsOf(version) - prefix);
    return `${version === 4 ? toIPv4(address) : toIPv6(address)}/${prefix}`;
}
/** Whether bits are set that the prefix makes meaningless. */
const hasHostBits = (range) => head(range, range.prefix) << BigInt(bitsOf(range.version) - range.prefix) !== range.address;
/** Whether no address of the range is routed on the internet, so that AWS never sees one as a caller's address. */
const isPrivateRange = (range) => privateRanges.some((outer) => rangeContains(outer, range));
/** RFC 1918, shared space of RFC 6598, loopback, link-local, and their counterparts in IPv6. */
const privateRanges = [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    'fc00::/7',
    'fe80::/10',
    '::1/128',
].flatMap((text) => parseIpRange(text) ?? []);
function bitsOf(version) {
    return version === 4 ? 32 : 128;
}
const head = ({ version, address }, prefix) => address >> BigInt(bitsOf(version) - prefix);
function parseIPv4(text) {
    if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text))
        return undefined;
    const parts = text.split('.').map(Number);
    return parts.some((part) => part > 255)
        ? undefined
        : parts.reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
}
function parseIPv6(text) {
    if (text.length > 45)
        return undefined;
    const halves = text.split('::');
    const [left = [], right = []] = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
    const missing = 8 - left.length - right.length;
    // `::` stands for one group at least, and no address has it twice.
    if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
        return undefined;
    const groups = [...left, ...Array(missing).fill('0'), ...right];
    if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group)))
        return undefined;
    return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}
/** The groups of one side of `::`; the last two of an address may be written like an IPv4 address. */
function groupsOf(half, last) {
    if (half === '')
        return [];
    const groups = half.split(':');
    const dotted = last ? parseIPv4(groups.at(-1) ?? '') : undefined;
    if (dotted === undefined)
        return groups;
    return [...groups.slice(0, -1), (dotted >> 16n).toString(16), (dotted & 0xffffn).toString(16)];
}
const toIPv4 = (address) => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
function toIPv6(address) {
    const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
    // The longest run of zero groups is written as `::`.
    const runs = [...groups.matchAll(/(?:\b0(?::|$)){2,}/g)].sort((one, other) => other[0].length - one[0].length);
    const longest = runs[0];
    if (!longest)
        return groups;
    const before = groups.slice(0, longest.index).replace(/:$/, '');
    return `${before}::${groups.slice(longest.index + longest[0].length)}`;
}


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The text of one file, and the way from an offset to a line. */
class SourceText {
    file;
    text;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    positionAt(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0), offset };
    }
}
function spanOf(token) {
    return { start: token.source.positionAt(token.start), end: token.source.positionAt(token.end) };
}
/** A line ends at LF, CR LF or a lone CR, as editors and the runner count them. */
function lineStartsOf(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return starts;
}


/***/ })

};
