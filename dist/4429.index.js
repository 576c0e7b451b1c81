export const id = 4429;
export const ids = [4429,1013];
export const modules = {

/***/ 7281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   g_: () => (/* binding */ usersToConfirm),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   rM: () => (/* binding */ enabledChecks)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7858);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);



/** The checks that the settings switch on. */
function enabledChecks(checks, settings) {
    return checks.filter(({ id, profile }) => settings.checks[id] ?? (settings.profile === 'all' || profile === 'recommended'));
}
/** Tells of the checks that the profile has and the config switches off: nobody has looked there. */
function switchedOff(checks, settings) {
    const wanted = enabledChecks(checks, { ...settings, checks: {} });
    const off = wanted.filter(({ id }) => settings.checks[id] === false).map(({ id }) => id);
    return off.length > 0 ? [`The config switches off checks of the account: ${off.join(', ')}.`] : [];
}
/** Judges every check. Nothing passes on a fact that was not read. */
function assess(checks, facts, account, settings) {
    const context = contextOf(checks, account, settings);
    const outcomes = checks.map((check) => ({ check, outcome: judge(check, facts, context) }));
    return {
        results: outcomes.map(({ check, outcome }) => resultOf(check, outcome)),
        findings: outcomes.flatMap(({ check, outcome }) => outcome.problems.map((found) => findingOf(check, found, account))),
        unread: outcomes.flatMap(({ check, outcome }) => unreadOf(check, outcome)),
    };
}
function unreadOf({ id, severity }, { status, reason }) {
    const isPartial = status === 'failed' && reason !== null;
    if (!(0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(severity, 'high') || !(status === 'unknown' || isPartial))
        return [];
    return [
        {
            what: `${isPartial ? 'a part of ' : ''}the check ${id}`,
            reason: reason ?? 'its facts could not be read',
        },
    ];
}
/** The IAM users whose rows of the credential report are about to fail a check: the rows to read again, live. */
function usersToConfirm(checks, facts, account, settings) {
    const context = contextOf(checks, account, settings);
    const users = checks.flatMap((check) => judge(check, facts, context).problems.flatMap(({ user }) => (user === undefined ? [] : [user])));
    return [...new Set(users)];
}
function contextOf(checks, account, settings) {
    const { callerArn } = account;
    return { account, settings, gateRole: callerArn ? { callerArn, actions: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsFor */ .rG)(checks) } : null };
}
function judge(check, facts, context) {
    const { values, missing, notApplicable, gaps } = gather(check, facts);
    const nothing = { problems: [], evidence: [] };
    // That the account has no such thing to read is an answer, whatever else could not be read.
    if (notApplicable !== null)
        return { status: 'not-applicable', reason: notApplicable, ...nothing };
    if (missing.length > 0)
        return { status: 'unknown', reason: missing.join('; '), ...nothing };
    let observations;
    try {
        observations = [...check.judge(values, context)];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { status: 'unknown', reason: `the check broke on what was read: ${why}`, ...nothing };
    }
    const problems = observations.flatMap((each) => (each.kind === 'problem' ? [each.problem] : []));
    const doubts = observations.flatMap((each) => (each.kind === 'unknown' ? [each.reason] : []));
    const evidence = observations.flatMap((each) => (each.kind === 'evidence' ? [each.text] : []));
    const reason = observations.find((each) => each.kind === 'not-applicable')?.reason;
    const unsure = [...doubts, ...gaps];
    if (problems.length > 0)
        return { status: 'failed', reason: unsure.length > 0 ? unsure.join('; ') : null, problems, evidence };
    if (unsure.length > 0)
        return { status: 'unknown', reason: unsure.join('; '), problems, evidence };
    if (reason !== undefined)
        return { status: 'not-applicable', reason, problems, evidence };
    return { status: 'passed', reason: null, problems, evidence };
}
/** The values of a check's facts, and why those that are not there are not. */
function gather(check, facts) {
    const values = {};
    const missing = [];
    const gaps = [];
    let notApplicable = null;
    for (const name of check.facts) {
        const fact = facts[name];
        if (fact?.read) {
            values[name] = fact.value;
            gaps.push(...(fact.gaps ?? []));
        }
        else if (fact?.applicable === false)
            notApplicable ??= fact.reason;
        else
            missing.push(fact?.reason ?? `the fact "${name}" is not among the facts given`);
    }
    for (const name of check.optionalFacts ?? []) {
        const fact = facts[name];
        if (fact?.read)
            values[name] = fact.value;
    }
    return { values, missing: [...new Set(missing)], gaps: [...new Set(gaps)], notApplicable };
}
function resultOf(check, outcome) {
    return {
        id: check.id,
        title: check.title,
        severity: worstOf(check, outcome.problems),
        status: outcome.status,
        reason: outcome.reason,
        evidence: [
            ...outcome.problems.map(({ message, evidence, fix }) => `${message} Seen: ${evidence}. Fix: ${fix}`),
            ...outcome.evidence,
        ],
    };
}
/** A check that failed is as bad as its worst problem; otherwise as bad as it could have been. */
function worstOf(check, problems) {
    const [worst] = problems.map(({ severity }) => severity ?? check.severity).sort(_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK);
    return worst ?? check.severity;
}
function findingOf(check, found, account) {
    const { id, title, severity, why, references, formerIds } = check;
    return {
        rule: { id, title, severity, why, fix: found.fix, references, ...(formerIds ? { formerIds } : {}) },
        severity: found.severity ?? severity,
        message: found.message,
        evidence: found.evidence,
        places: [{ kind: 'resource', arn: found.resource }],
        // The account is a part of it, so that reports of several accounts can be merged.
        fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(id, account.id, found.resource, found.subject ?? ''),
        engine: 'baseline',
    };
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ userFact),
/* harmony export */   cy: () => (/* binding */ managedPolicyFact),
/* harmony export */   kU: () => (/* binding */ groupFact),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vU: () => (/* binding */ roleFact)
/* harmony export */ });
function userFact(user) {
    return {
        ...holder(user, user.UserName, user.UserPolicyList),
        groups: user.GroupList ?? [],
        permissionsBoundary: user.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
    };
}
function groupFact(group) {
    return holder(group, group.GroupName, group.GroupPolicyList);
}
function roleFact(role) {
    const { LastUsedDate } = role.RoleLastUsed ?? {};
    return {
        ...holder(role, role.RoleName, role.RolePolicyList),
        trustPolicy: documentOf(role.AssumeRolePolicyDocument, role.Arn),
        permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
        lastUsed: LastUsedDate === undefined ? null : iso(LastUsedDate),
        instanceProfiles: (role.InstanceProfileList ?? []).flatMap(({ Arn }) => (Arn ? [Arn] : [])),
    };
}
function managedPolicyFact(policy) {
    const versions = policy.PolicyVersionList ?? [];
    const version = versions.find(({ IsDefaultVersion }) => IsDefaultVersion) ??
        versions.find(({ VersionId }) => VersionId === policy.DefaultVersionId);
    return {
        arn: policy.Arn ?? '',
        name: policy.PolicyName ?? '',
        path: policy.Path ?? '/',
        attachmentCount: policy.AttachmentCount ?? 0,
        boundaryCount: policy.PermissionsBoundaryUsageCount ?? 0,
        document: documentOf(version?.Document, policy.Arn),
    };
}
function holder(details, name, inline) {
    return {
        arn: details.Arn ?? '',
        name: name ?? '',
        path: details.Path ?? pathOf(details.Arn),
        createDate: details.CreateDate === undefined ? '' : iso(details.CreateDate),
        inlinePolicies: (inline ?? []).map(({ PolicyName = '', PolicyDocument }) => ({
            name: PolicyName,
            document: documentOf(PolicyDocument, details.Arn),
        })),
        attachedPolicies: (details.AttachedManagedPolicies ?? []).map(({ PolicyName = '', PolicyArn = '' }) => ({ name: PolicyName, arn: PolicyArn })),
    };
}
/** `arn:aws:iam::…:role/aws-service-role/x/Name`: the path is a part of the ARN. */
function pathOf(arn = '') {
    const resource = arn.split(':').slice(5).join(':');
    return resource.slice(resource.indexOf('/'), resource.lastIndexOf('/') + 1) || '/';
}
/**
 * A policy document in any of its shapes: parsed by the command line, or text that the API percent-encodes
 * (RFC 3986) and the SDK for JavaScript leaves so.
 *
 * @throws Error naming the owner when the text is no JSON.
 */
function documentOf(document, owner = 'an entity without ARN') {
    if (document === undefined || document === null)
        return null;
    if (typeof document !== 'string')
        return document;
    let parsed;
    try {
        parsed = JSON.parse(decoded(document.trimStart()));
    }
    catch (cause) {
        throw new Error(`a policy document of ${owner} is no JSON`, { cause });
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new Error(`a policy document of ${owner} is no JSON object`);
    return parsed;
}
/** RFC 3986 writes a space as %20; encoders of forms write `+`, which JSON never has outside a text. */
function decoded(text) {
    if (text.startsWith('{'))
        return text;
    return decodeURIComponent(text.includes('%20') ? text : text.replaceAll('+', '%20'));
}
function iso(date) {
    const time = typeof date === 'string' ? new Date(date) : date;
    return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/account/assess.ts
var assess = __webpack_require__(7281);
// EXTERNAL MODULE: ./src/account/checks/index.generated.ts + 86 modules
var index_generated = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/account/permissions.ts
var permissions = __webpack_require__(807);
// EXTERNAL MODULE: ./src/account/authorization-details.ts
var authorization_details = __webpack_require__(8597);
// EXTERNAL MODULE: ./src/account/credential-report.ts
var credential_report = __webpack_require__(5633);
// EXTERNAL MODULE: ./src/account/password-policy.ts
var password_policy = __webpack_require__(5061);
// EXTERNAL MODULE: ./src/account/time.ts
var time = __webpack_require__(3974);
;// CONCATENATED MODULE: ./src/account/saved-facts.ts





/** A file of facts that cannot be used: what it is, what was expected, what to do. */
class UnusableFacts extends Error {
}
const schemaVersion = 1;
/** As JSON that a person can read and `parseFacts` takes back. */
function factsToText({ account, facts }) {
    return `${JSON.stringify({ schemaVersion, tool: 'iam-gate', account, facts }, null, 2)}\n`;
}
/**
 * Reads one file of facts: our own, the output of `aws iam get-account-authorization-details`,
 * `get-credential-report`, `get-account-summary` or `get-account-password-policy`, or the report's CSV.
 * What a file does not say is simply not there, and the checks that need it are unknown.
 */
function parseFacts(text, file) {
    const plain = text.replace(/^\uFEFF/, '');
    if (/^"?user"?,/.test(plain.trimStart()))
        return fromReport(plain, file, null);
    const json = parseJson(plain, file);
    if (isObject(json['facts']) && isObject(json['account']))
        return ownFacts(json, file);
    if (detailLists.some((name) => Array.isArray(json[name])))
        return fromDetails(json, file);
    if (typeof json['Content'] === 'string') {
        const csv = Buffer.from(json['Content'], 'base64').toString('utf8');
        return fromReport(csv, file, timeOf(json['GeneratedTime'], 'GeneratedTime', file));
    }
    if (isObject(json['SummaryMap']))
        return part([], { summary: { read: true, value: json['SummaryMap'] } });
    if (isObject(json['PasswordPolicy']))
        return part([], { passwordPolicy: { read: true, value: (0,password_policy/* passwordPolicyFact */.u2)(json['PasswordPolicy']) } });
    throw new UnusableFacts(`${file} holds no facts: expected a file of \`iam-gate baseline --save-facts\`, the JSON of \`aws iam get-account-authorization-details\`, or the CSV of the credential report`);
}
/**
 * Facts of several files about the same account. Lists of which files hold parts (pages, or kinds of entity by
 * `--filter`, which leaves the other lists empty) are joined; of any other fact the last file counts.
 *
 * @param now stands for the time of reading where no file says when that was, ISO 8601.
 */
function mergeFacts(files, now) {
    const named = files.filter(({ account }) => account.id !== '');
    const ids = [...new Set(named.map(({ account }) => account.id))];
    if (ids.length > 1)
        throw new UnusableFacts(`the files are about different accounts: ${ids.join(', ')}`);
    const account = (named.find(({ isPart }) => !isPart) ?? named[0] ?? files[0])?.account;
    if (!account)
        throw new UnusableFacts('no file of facts was given');
    const merged = new Map();
    for (const { facts, isPart } of files)
        for (const [name, fact] of Object.entries(facts)) {
            const before = merged.get(name);
            merged.set(name, {
                fact: isPart && before?.isPart ? joined(before.fact, fact) : fact,
                isPart,
            });
        }
    const facts = Object.fromEntries([...merged].map(([name, { fact }]) => [name, fact]));
    return { account: { ...account, readAt: (0,time/* latest */.IW)(...files.map(({ readAt }) => readAt)) ?? now }, facts };
}
/** Two parts of one list: every entity once, and a gap of either is one of the whole. */
function joined(one, other) {
    if (!one.read || !other.read)
        return one.read ? other : one;
    if (!Array.isArray(one.value) || !Array.isArray(other.value))
        return other;
    const entities = [...one.value, ...other.value];
    const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
    const gaps = [...(one.gaps ?? []), ...(other.gaps ?? [])];
    return { read: true, value: [...byArn.values()], ...(gaps.length > 0 ? { gaps } : {}) };
}
const detailLists = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'];
function fromDetails(json, file) {
    const gaps = json['IsTruncated'] === true ? [`${file} is one page of a longer answer`] : [];
    const list = (name, convert) => {
        const items = json[name];
        if (!Array.isArray(items))
            return undefined;
        try {
            const value = items.map((item) => convert(item));
            return { read: true, value, ...(gaps.length > 0 ? { gaps } : {}) };
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            return { read: false, reason: `${name} in ${file}: ${why}` };
        }
    };
    const facts = {
        users: list('UserDetailList', authorization_details/* userFact */.aC),
        groups: list('GroupDetailList', authorization_details/* groupFact */.kU),
        roles: list('RoleDetailList', authorization_details/* roleFact */.vU),
        policies: list('Policies', authorization_details/* managedPolicyFact */.cy),
    };
    const arns = [facts.users, facts.groups, facts.roles, facts.policies].flatMap((fact) => fact?.read ? fact.value.map(({ arn }) => arn) : []);
    const present = Object.entries(facts).filter(([, fact]) => fact !== undefined);
    return part(arns, Object.fromEntries(present));
}
function fromReport(csv, file, generatedTime) {
    try {
        const value = (0,credential_report/* parseCredentialReport */.tX)(csv, generatedTime);
        const arns = value.rows.map(({ arn }) => arn);
        return { ...part(arns, { credentialReport: { read: true, value } }), readAt: generatedTime };
    }
    catch (error) {
        throw new UnusableFacts(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
const part = (arns, facts) => ({
    account: accountFrom(arns),
    facts,
    readAt: null,
    isPart: true,
});
function ownFacts(json, file) {
    if (json['schemaVersion'] !== schemaVersion)
        throw new UnusableFacts(`${file} has the schema version ${JSON.stringify(json['schemaVersion'] ?? null)}; this version reads ${schemaVersion}. Save the facts again`);
    const account = json['account'];
    if (typeof account.id !== 'string' || !/^(\d{12})?$/.test(account.id))
        throw new UnusableFacts(`${file}: account.id must be an account id of 12 digits. Save the facts again`);
    if (typeof account.partition !== 'string' || !/^aws(-[a-z-]+)?$/.test(account.partition))
        throw new UnusableFacts(`${file}: account.partition must be aws, aws-us-gov, aws-cn or another partition`);
    // Every age is counted to it: one that is no time would make nothing old.
    const readAt = timeOf(account.readAt, 'account.readAt', file);
    if (readAt === null)
        throw new UnusableFacts(`${file}: account.readAt is not there. Save the facts again`);
    for (const [name, fact] of Object.entries(json['facts']))
        checkFact(name, fact, file);
    return {
        account: {
            id: account.id,
            partition: account.partition,
            readAt,
            alias: textOf(account.alias) ?? null,
            callerArn: textOf(account.callerArn) ?? null,
        },
        facts: json['facts'],
        readAt,
        isPart: false,
    };
}
function checkFact(name, fact, file) {
    const refuse = (what) => {
        throw new UnusableFacts(`${file}: ${what}`);
    };
    if (!Object.hasOwn(permissions/* factActions */.IU, name))
        refuse(`there is no fact "${name}"`);
    if (!isObject(fact) ||
        typeof fact['read'] !== 'boolean' ||
        (fact['read'] ? !('value' in fact) : typeof fact['reason'] !== 'string'))
        return refuse(`facts.${name} must have \`read\` with a \`value\` or a \`reason\``);
    const { gaps, value } = fact;
    if (gaps !== undefined && !(Array.isArray(gaps) && gaps.every((gap) => typeof gap === 'string')))
        refuse(`facts.${name}.gaps must be a list of texts`);
    if (!fact['read'])
        return;
    const fields = members[name];
    const holds = (item) => isObject(item) && fields.every((field) => field in item);
    if (nullable.has(name) && value === null)
        return;
    if (name === 'credentialReport' && isObject(value)) {
        const { rows } = value;
        if (!Array.isArray(rows) ||
            !rows.every((row) => isObject(row) && rowFields.every((field) => field in row)))
            refuse(`facts.credentialReport.value.rows must be a list of objects with ${rowFields.join(', ')}`);
    }
    if (single.has(name)) {
        if (!holds(value))
            refuse(`facts.${name}.value must be an object with ${fields.join(', ')}`);
    }
    else if (!Array.isArray(value))
        refuse(`facts.${name}.value must be a list`);
    else if (name !== 'organizationFeatures' && !value.every(holds))
        refuse(`facts.${name}.value[${value.findIndex((item) => !holds(item))}] must have ${fields.join(', ')}`);
}
const single = new Set([
    'summary',
    'passwordPolicy',
    'credentialReport',
    'organization',
    'contacts',
]);
const rowFields = [
    'user',
    'arn',
    'passwordEnabled',
    'passwordLastUsed',
    'passwordLastChanged',
    'mfaActive',
    'accessKeys',
    'certificates',
];
const nullable = new Set(['passwordPolicy', 'organization']);
const held = ['arn', 'name', 'path', 'inlinePolicies', 'attachedPolicies'];
/** What checks read of each fact: what is not there must not be taken for nothing. */
const members = {
    summary: [],
    passwordPolicy: [
        'minimumLength',
        'requireSymbols',
        'requireNumbers',
        'requireUppercase',
        'requireLowercase',
    ],
    credentialReport: ['generatedTime', 'rows'],
    users: [...held, 'groups'],
    groups: held,
    roles: [...held, 'trustPolicy', 'createDate', 'lastUsed'],
    policies: ['arn', 'name', 'attachmentCount', 'boundaryCount', 'document'],
    samlProviders: ['arn', 'validUntil'],
    virtualMfaDevices: ['serialNumber', 'userArn'],
    serverCertificates: ['arn', 'name', 'expiration'],
    serviceCredentials: ['user', 'service', 'active', 'createDate', 'expirationDate'],
    sshPublicKeys: ['user', 'active', 'uploadDate'],
    roleSessions: ['arn', 'maxSessionDuration'],
    regions: ['name', 'status'],
    stsEndpoints: ['region', 'active'],
    organization: ['id', 'arn', 'featureSet', 'managementAccountId'],
    organizationFeatures: [],
    organizationRoots: ['id', 'arn', 'enabledPolicyTypes'],
    serviceControlPolicies: ['id', 'name', 'awsManaged', 'document', 'targets'],
    resourceControlPolicies: ['id', 'name', 'awsManaged', 'document', 'targets'],
    delegatedAdministrators: ['id', 'arn'],
    identityCenters: ['arn', 'region'],
    analyzers: ['region', 'analyzers', 'closedByOrganization'],
    analyzerFindings: ['analyzerArn', 'region', 'findings'],
    contacts: ['billing', 'operations', 'security', 'primary', 'shared'],
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function parseJson(text, file) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw new UnusableFacts(`${file} is neither JSON nor a credential report: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (isObject(json))
        return json;
    throw new UnusableFacts(`${file} must hold one JSON object`);
}
function timeOf(value, name, file) {
    if (value === undefined)
        return null;
    const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN;
    if (Number.isNaN(time))
        throw new UnusableFacts(`${file}: ${name} must be a time such as 2027-01-31T12:00:00Z`);
    return new Date(time).toISOString();
}
/** The account that the ARNs name; AWS's own policies have none. */
function accountFrom(arns) {
    const unnamed = { id: '', partition: 'aws', alias: null, callerArn: null, readAt: '' };
    for (const arn of arns) {
        const [, partition = 'aws', , , id = ''] = arn.split(':');
        if (/^\d{12}$/.test(id))
            return { ...unnamed, id, partition };
    }
    return unnamed;
}

// EXTERNAL MODULE: ./src/gate/judge.ts + 1 modules
var judge = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/report-output.ts
var report_output = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var commands_terminal = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/commands/baseline.ts












const options = {
    ...report_output/* reportOptions */.lt,
    config: { type: 'string' },
    'fail-on': { type: 'string' },
    region: { type: 'string' },
    all: { type: 'boolean', default: false },
    'save-facts': { type: 'string' },
    facts: { type: 'string', multiple: true },
};
/** Checks the account that the shell's credentials belong to, or one whose facts were saved. */
const baseline = async (args, terminal) => {
    const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options });
    (0,report_output/* checkFormat */.KA)(values);
    const settings = await (0,check.commandSettings)(values, terminal);
    const thresholds = {
        ...settings.baselineSettings,
        ...(values.all ? { profile: 'all' } : {}),
    };
    const checks = (0,assess/* enabledChecks */.rM)(index_generated.accountChecks, thresholds);
    const started = performance.now();
    const looked = values.facts
        ? await savedFacts(values.facts, terminal)
        : await readFacts(settings.awsRegion, checks, thresholds, terminal);
    if ('problem' in looked) {
        terminal.error(`iam-gate baseline: ${looked.problem}\n`);
        return 2;
    }
    const { account, facts, requests } = looked;
    if (values['save-facts'] !== undefined)
        // It holds the account's policies: for its owner only.
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(terminal.cwd, values['save-facts']), factsToText({ account, facts }), {
            mode: 0o600,
        });
    const { results, findings, unread } = (0,assess/* assess */.no)(checks, facts, account, thresholds);
    const judgement = (0,judge/* judge */.S4)({
        head: findings,
        base: null,
        renames: new Map(),
        // Asked for by name, the baseline counts, whatever it does in a pull request.
        rules: { ...settings, baseline: 'enforce' },
        waivers: settings.waivers,
        proposedWaivers: [],
        checks: results,
        access: [],
        coverage: [],
        unread,
        gateChanges: [],
        wholeRepository: false,
        now: new Date(),
    });
    const result = {
        ...judgement,
        documents: [],
        checks: results,
        access: [],
        coverage: [],
        unread,
        notices: [...settings.notices, ...(0,assess/* switchedOff */.dw)(index_generated.accountChecks, thresholds), ...looked.notices],
        requests,
        timings: { 'Read the account': Math.round(performance.now() - started) },
        context: {
            event: 'command',
            repository: null,
            serverUrl: null,
            baseSha: null,
            headSha: null,
            pullRequest: null,
            runUrl: null,
            account: { id: account.id, alias: account.alias, partition: account.partition },
            config: null,
            version: version.version,
        },
    };
    return (0,report_output/* writeReport */.u5)(result, values, terminal);
};
async function savedFacts(files, terminal) {
    try {
        const parts = await Promise.all(files.map(async (file) => parseFacts(await (0,promises_.readFile)((0,external_node_path_.resolve)(terminal.cwd, file), 'utf8'), file)));
        const saved = mergeFacts(parts, new Date().toISOString());
        const notice = parts.some(({ readAt }) => readAt !== null)
            ? `The account was not asked: the facts are of ${saved.account.readAt}, and what changed since is not in them.`
            : 'The account was not asked, and no file of facts says when it was read: ages are counted to now.';
        return { ...saved, requests: {}, notices: [notice] };
    }
    catch (error) {
        if (error instanceof UnusableFacts || (error instanceof Error && 'code' in error))
            throw new commands_terminal/* UsageError */.e(error.message);
        throw error;
    }
}
async function readFacts(configuredRegion, checks, thresholds, terminal) {
    const region = configuredRegion ?? terminal.env['AWS_REGION'] ?? terminal.env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
    const [{ callerIdentity }, { readAccount }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6162).then(__webpack_require__.bind(__webpack_require__, 6162)),
        Promise.all(/* import() */[__webpack_require__.e(3147), __webpack_require__.e(5757)]).then(__webpack_require__.bind(__webpack_require__, 3147)),
    ]);
    let identity;
    try {
        identity = await callerIdentity(region);
    }
    catch (error) {
        const { name, message } = error;
        return {
            problem: `AWS does not know who this is (${name}: ${message}). Sign in (aws sso login, AWS_PROFILE, AWS_ACCESS_KEY_ID), or judge saved facts with --facts FILE`,
        };
    }
    const progress = progressOn(terminal);
    const reading = await readAccount({
        region,
        account: identity,
        needed: (0,permissions/* neededFacts */.Nd)(checks),
        settings: thresholds,
        suspects: (facts, account) => (0,assess/* usersToConfirm */.g_)(checks, facts, account, thresholds),
        progress: progress.event,
    });
    progress.end(`Read the account ${reading.account.id} in ${(reading.milliseconds / 1000).toFixed(1)} s with ${reading.requests} requests.\n`);
    const requests = {};
    for (const { action } of reading.calls)
        requests[action] = (requests[action] ?? 0) + 1;
    return { account: reading.account, facts: reading.facts, requests, notices: [] };
}
/** One line that is written over: which reads are out. Into a file or log only the durations at the end. */
function progressOn(terminal) {
    const out = new Set();
    let done = 0;
    return {
        event({ kind, fact }) {
            if (kind === 'started')
                out.add(fact);
            else {
                out.delete(fact);
                done++;
            }
            if (!terminal.isTerminal)
                return;
            const line = `${done} of ${done + out.size} facts read${out.size > 0 ? `, waiting for ${[...out].join(', ')}` : ''}`;
            terminal.error(`\r\u001b[K${line.slice(0, Math.max(20, terminal.columns - 1))}`);
        },
        end(text) {
            terminal.error(`${terminal.isTerminal ? '\r\u001b[K' : ''}${text}`);
        },
    };
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export exitCodeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9808);



/** Every form of the report; each is loaded only when it is asked for. */
const writers = {
    text: async (result, terminal, sourceOf) => {
        const report = await __webpack_require__.e(/* import() */ 7496).then(__webpack_require__.bind(__webpack_require__, 7496));
        return report.terminal(result, {
            sourceOf,
            colour: report.usesColour(terminal.env, terminal.isTerminal),
            width: terminal.columns,
        });
    },
    json: async (result) => (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).json(result),
    sarif: async (result) => (await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 643))).sarif(result),
    markdown: async (result) => (await __webpack_require__.e(/* import() */ 7994).then(__webpack_require__.bind(__webpack_require__, 7994))).summary(result),
    github: async (result) => (await __webpack_require__.e(/* import() */ 7651).then(__webpack_require__.bind(__webpack_require__, 7651))).githubFormat(result),
    junit: async (result) => (await __webpack_require__.e(/* import() */ 2998).then(__webpack_require__.bind(__webpack_require__, 2998))).junit(result),
};
const reportOptions = {
    format: { type: 'string', default: 'text' },
    output: { type: 'string' },
};
/** Refuses a form that there is not, before any work is done. */
function checkFormat({ format }) {
    if (!Object.hasOwn(writers, format))
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--format must be one of ${Object.keys(writers).join(', ')}, not ${format}`);
}
/** Writes the report where it was asked for; gives the exit code of its verdict. */
async function writeReport(result, values, terminal, texts = new Map()) {
    const writer = writers[values.format];
    if (!writer)
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--format ${values.format} is not known`);
    const text = await writer(result, terminal, (file) => texts.get(file)?.text);
    if (values.output === undefined)
        terminal.out(text);
    else {
        await writeOutput(values.output, text, terminal);
        terminal.error(`iam-gate ${result.verdict}: ${result.because} The report is in ${values.output}.\n`);
    }
    return exitCodeOf[result.verdict];
}
/** Writes the file that `--output` names; its folder need not be there. */
async function writeOutput(path, text, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--output ${path} could not be written: ${String(error)}`);
    }
}
const exitCodeOf = {
    passed: 0,
    failed: 1,
    incomplete: 2,
};


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export tooMany */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);


/** Ends the parse where a limit is passed: jsonc-parser has no other way out. */
class LimitReached extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/**
 * Reads JSON with comments and trailing commas. Duplicate members are kept. Never throws; at a syntax error it
 * reads on where it can.
 */
function parseJson(text) {
    if (text.text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonLength)
        return {
            root: undefined,
            problems: [{ reason: tooLong(text.text.length, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonLength), at: text.token(0, 0) }],
        };
    const builder = new TreeBuilder(text);
    const problems = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text.text, {
            onObjectBegin: (offset) => builder.open('object', offset),
            onArrayBegin: (offset) => builder.open('array', offset),
            onObjectProperty: (name, offset, length) => builder.name(name, offset, length),
            onLiteralValue: (value, offset, length) => builder.literal(value, offset, length),
            onObjectEnd: (offset, length) => builder.close(offset + length),
            onArrayEnd: (offset, length) => builder.close(offset + length),
            onError: (code, offset, length) => problems.push({ reason: reasonOf(code), at: text.token(offset, offset + length) }),
        }, { allowTrailingComma: true });
    }
    catch (error) {
        if (!(error instanceof LimitReached))
            throw error;
        return { root: undefined, problems: [{ reason: error.message, at: error.at, limit: true }] };
    }
    return { root: builder.root, problems };
}
class TreeBuilder {
    root;
    #text;
    #open = [];
    #count = 0;
    constructor(text) {
        this.#text = text;
    }
    open(kind, start) {
        if (this.#open.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth)
            throw new LimitReached(tooDeep(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth), this.#text.token(start, start + 1));
        this.#open.push(kind === 'object' ? { kind, start, members: [] } : { kind, start, items: [] });
    }
    name(name, offset, length) {
        const parent = this.#open.at(-1);
        if (parent)
            parent.member = { name, at: this.#text.token(offset, offset + length) };
    }
    literal(value, offset, length) {
        const at = this.#text.token(offset, offset + length);
        if (typeof value === 'string')
            this.#add({ kind: 'string', value, ...at });
        else if (typeof value === 'boolean')
            this.#add({ kind: 'boolean', value, ...at });
        else if (typeof value === 'number')
            this.#add({ kind: 'number', value, text: this.#text.text.slice(offset, offset + length), ...at });
        else
            this.#add({ kind: 'null', ...at });
    }
    close(end) {
        const closed = this.#open.pop();
        if (!closed)
            return;
        const at = this.#text.token(closed.start, end);
        this.#add(closed.kind === 'object'
            ? { kind: 'object', members: closed.members, ...at }
            : { kind: 'array', items: closed.items, ...at });
    }
    #add(node) {
        if (++this.#count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nodes)
            throw new LimitReached(tooMany(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nodes), node);
        const parent = this.#open.at(-1);
        if (!parent)
            this.root ??= node;
        else if (parent.kind === 'array')
            parent.items.push(node);
        else if (parent.member) {
            parent.members.push({ key: parent.member.name, value: node, ...parent.member.at });
            delete parent.member;
        }
    }
}
const tooLong = (length, limit) => `The file has ${length} characters, more than the ${limit} that are read. Split it, or exclude it from the policies.`;
const tooDeep = (limit) => `Lists and objects are nested more than ${limit} deep here, which is more than is read.`;
const tooMany = (limit) => `The file holds more than ${limit} values, which is more than is read. Split it, or exclude it from the policies.`;
const reasons = {
    InvalidSymbol: 'a word that is no JSON value; text must stand in double quotes',
    InvalidNumberFormat: 'a number that JSON does not allow',
    PropertyNameExpected: 'something else where a member name in double quotes is expected',
    ValueExpected: 'nothing where a value is expected',
    ColonExpected: 'no colon after a member name',
    CommaExpected: 'no comma between two members or values',
    CloseBraceExpected: 'an object that is not closed with }',
    CloseBracketExpected: 'a list that is not closed with ]',
    EndOfFileExpected: 'more text after the end of the JSON value',
    UnexpectedEndOfComment: 'a comment that is not closed',
    UnexpectedEndOfString: 'a string that is not closed on its line',
    UnexpectedEndOfNumber: 'a number that ends too early',
    InvalidUnicode: 'an escape \\u without four hexadecimal digits',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a string; write it as an escape',
};
function reasonOf(code) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
    return `This is no valid JSON: ${reasons[name] ?? name}.`;
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * What a file may cost. A pull request is written by whoever opens it, so the readers refuse, with the reason,
 * what would take unbounded time or memory.
 */
const limits = {
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
};


/***/ }),

/***/ 7444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ wholeFile),
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   oF: () => (/* binding */ percentDecoded)
/* harmony export */ });
/* unused harmony export align */
function wholeFile(source) {
    const skipped = source.text.startsWith('\uFEFF') ? 1 : 0;
    return {
        text: skipped ? source.text.slice(skipped) : source.text,
        source,
        token: (start, end) => ({ source, start: start + skipped, end: end + skipped }),
    };
}
/** The value of a string, located. Where the way back is unknown, every character stands at the whole token. */
function textOf(node) {
    const whole = pinned(node.value, node);
    let located;
    const locate = () => {
        const offsets = align(node.value, node.source.text.slice(node.start, node.end));
        return offsets ? mapped(node.value, node.source, offsets.starts, offsets.ends, node.start) : whole;
    };
    return { ...whole, token: (start, end) => (located ??= locate()).token(start, end) };
}
/** A part of a text. */
function sliceOf(text, from, to) {
    return {
        text: text.text.slice(from, to),
        source: text.source,
        token: (start, end) => text.token(from + start, from + end),
    };
}
/** Text of which nothing is known but the token that it came from. */
function pinned(text, at) {
    const token = { source: at.source, start: at.start, end: at.end };
    return { text, source: at.source, token: () => token };
}
/** Text whose characters have the offsets given, each relative to `base`. */
function mapped(text, source, starts, ends, base = 0) {
    const token = (start, end) => {
        const first = start < text.length ? (starts[start] ?? 0) : (ends[text.length - 1] ?? 0);
        const last = end > start ? (ends[end - 1] ?? first) : first;
        return { source, start: base + first, end: base + Math.max(first, last) };
    };
    return { text, source, token };
}
/** Percent-decoded text, as the IAM API and the AWS CLI's raw output carry policies; `undefined` if it is not that. */
function percentDecoded(text) {
    let decoded = '';
    const starts = [];
    const ends = [];
    const { text: encoded } = text;
    for (let at = 0; at < encoded.length;) {
        const run = /^(?:%[0-9a-f]{2})+/i.exec(encoded.slice(at, at + 12))?.[0];
        const plain = encoded.charAt(at);
        const [characters, length] = run ? firstCharacterOf(run) : [plain === '+' ? ' ' : plain, 1];
        if (characters === undefined)
            return undefined;
        const token = text.token(at, at + length);
        for (const unit of characters.split('')) {
            decoded += unit;
            starts.push(token.start);
            ends.push(token.end);
        }
        at += length;
    }
    return mapped(decoded, text.source, starts, ends);
}
function firstCharacterOf(run) {
    const lead = Number.parseInt(run.slice(1, 3), 16);
    const bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    try {
        return [decodeURIComponent(run.slice(0, bytes * 3)), bytes * 3];
    }
    catch {
        return [undefined, 0];
    }
}
/**
 * Finds each character of a string's value in its written form: JSON's and YAML's quotes and escapes, YAML's
 * plain, literal and folded scalars. Folding and indentation only change blanks, so blanks are matched loosely
 * and everything else exactly. `undefined` when the written form is of another kind.
 */
function align(value, written) {
    const starts = new Uint32Array(value.length);
    const ends = new Uint32Array(value.length);
    const quote = written.charAt(0);
    const style = quote === '"' || quote === "'" ? quote : 'raw';
    let at = style === 'raw' ? (/^[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/.exec(written)?.[0].length ?? 0) : 1;
    const stop = style === 'raw' ? written.length : written.length - 1;
    const put = (index, start, end) => {
        starts[index] = start;
        ends[index] = end;
    };
    for (let index = 0; index < value.length;) {
        const character = value.charAt(index);
        if (style === '"' && written.charAt(at) === '\\') {
            const escape = escapeAt(written, at);
            if (escape === undefined)
                return undefined;
            for (const unit of escape.text.split('')) {
                if (value.charAt(index) !== unit)
                    return undefined;
                put(index++, at, at + escape.length);
            }
            at += escape.length;
        }
        else if (written.charAt(at) === character && at < stop) {
            const length = style === "'" && character === "'" ? 2 : 1;
            put(index++, at, at + length);
            at += length;
        }
        else if (isBlank(written.charAt(at)) && at < stop) {
            // A line break that folds to a space, or indentation that is not part of the value.
            if (isBlank(character))
                put(index++, at, at + 1);
            at++;
        }
        else if (isBlank(character)) {
            put(index++, at, at);
        }
        else
            return undefined;
    }
    return { starts, ends };
}
const isBlank = (character) => character === ' ' || character === '\n' || character === '\t' || character === '\r';
const namedEscapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
};
/** One escape of a double-quoted string: JSON's are a subset of YAML's. */
function escapeAt(written, at) {
    const name = written.charAt(at + 1);
    const digits = { x: 2, u: 4, U: 8 }[name];
    if (digits) {
        const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
        return code <= 0x10ffff ? { text: String.fromCodePoint(code), length: 2 + digits } : undefined;
    }
    if (name === '\n' || name === '\r') {
        const blanks = /^\\\r?\n[ \t]*/.exec(written.slice(at));
        return { text: '', length: blanks?.[0].length ?? 2 };
    }
    return { text: namedEscapes[name] ?? name, length: 2 };
}


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   b5: () => (/* binding */ effectiveMembers),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   rL: () => (/* binding */ unresolvedIn)
/* harmony export */ });
/** More members than a policy element has; such an object gets an index, so that no path costs its length. */
const manyMembers = 24;
const indexes = new WeakMap();
/** The value of the *last* member of that name, which is the one JSON parsers keep. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    const { members } = node;
    if (members.length > manyMembers) {
        let index = indexes.get(node);
        if (!index)
            indexes.set(node, (index = new Map(members.map((member) => [member.key, member]))));
        return index.get(key);
    }
    for (let index = members.length - 1; index >= 0; index--)
        if (members[index]?.key === key)
            return members[index];
    return undefined;
}
/** The members that count: of those with the same name, the last. */
function effectiveMembers(node) {
    const { members } = node;
    return members.length < 2 ? members : members.filter((member) => memberOf(node, member.key) === member);
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (typeof step === 'number')
            node = node?.kind === 'array' ? node.items[step] : undefined;
        else
            node = memberOf(node, step)?.value;
    }
    return node;
}
/** The plain JSON value; an unresolved node becomes its text or expression. */
function toJson(node) {
    switch (node.kind) {
        case 'object': {
            const entries = node.members.map((member) => [member.key, toJson(member.value)]);
            return Object.fromEntries(entries);
        }
        case 'array':
            return node.items.map(toJson);
        case 'string':
        case 'boolean':
            return node.value;
        case 'number':
            // An account id with a leading zero would lose it as a number.
            return /^0\d/.test(node.text) ? node.text : node.value;
        case 'null':
            return null;
        case 'unresolved':
            return node.text ?? node.expression;
    }
}
/** Every unresolved value below `root`, with its path. Iterative: documents may be nested deeply. */
function unresolvedIn(root) {
    const found = [];
    const open = [{ path: [], node: root }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { path, node } = next;
        if (node.kind === 'unresolved')
            found.push({ path, node });
        else if (node.kind === 'array')
            for (let index = node.items.length - 1; index >= 0; index--) {
                const item = node.items[index];
                if (item)
                    open.push({ path: [...path, index], node: item });
            }
        else if (node.kind === 'object')
            for (const member of node.members.toReversed())
                open.push({ path: [...path, member.key], node: member.value });
    }
    return found;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  version: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const version = package_namespaceObject.rE;


/***/ })

};
