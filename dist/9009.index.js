export const id = 9009;
export const ids = [9009];
export const modules = {

/***/ 7805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ usersToConfirm),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   rM: () => (/* binding */ enabledChecks)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4206);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3523);



/** The checks that the settings switch on. */
function enabledChecks(checks, settings) {
    return checks.filter(({ id, profile }) => settings.checks[id] ?? (settings.profile === 'all' || profile === 'recommended'));
}
/** Judges every check. Nothing passes on a fact that was not read. */
function assess(checks, facts, account, settings) {
    const context = contextOf(checks, account, settings);
    const outcomes = checks.map((check) => ({ check, outcome: judge(check, facts, context) }));
    return {
        results: outcomes.map(({ check, outcome }) => resultOf(check, outcome)),
        findings: outcomes.flatMap(({ check, outcome }) => outcome.problems.map((found) => findingOf(check, found, account))),
    };
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
        places: [{ kind: 'resource', arn: found.resource }],
        // The account is a part of it, so that reports of several accounts can be merged.
        fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(id, account.id, found.resource, found.subject ?? ''),
        engine: 'baseline',
    };
}


/***/ }),

/***/ 8521:
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
        path: details.Path ?? '/',
        createDate: details.CreateDate === undefined ? '' : iso(details.CreateDate),
        inlinePolicies: (inline ?? []).map(({ PolicyName = '', PolicyDocument }) => ({
            name: PolicyName,
            document: documentOf(PolicyDocument, details.Arn),
        })),
        attachedPolicies: (details.AttachedManagedPolicies ?? []).map(({ PolicyName = '', PolicyArn = '' }) => ({ name: PolicyName, arn: PolicyArn })),
    };
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
    const text = document.trimStart();
    try {
        return JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text));
    }
    catch (cause) {
        throw new Error(`a policy document of ${owner} is no JSON`, { cause });
    }
}
function iso(date) {
    const time = typeof date === 'string' ? new Date(date) : date;
    return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}


/***/ }),

/***/ 9009:
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
var assess = __webpack_require__(7805);
// EXTERNAL MODULE: ./src/account/checks/index.generated.ts + 91 modules
var index_generated = __webpack_require__(1769);
// EXTERNAL MODULE: ./src/account/permissions.ts
var permissions = __webpack_require__(3523);
// EXTERNAL MODULE: ./src/account/authorization-details.ts
var authorization_details = __webpack_require__(8521);
// EXTERNAL MODULE: ./src/account/credential-report.ts
var credential_report = __webpack_require__(7341);
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
 *
 * @param readAt taken for "now" where the file does not say when it was read, ISO 8601.
 */
function parseFacts(text, file, readAt) {
    const plain = text.replace(/^\uFEFF/, '');
    if (/^"?user"?,/.test(plain.trimStart()))
        return fromReport(plain, file, readAt, readAt);
    const json = parseJson(plain, file);
    if (isObject(json['facts']) && isObject(json['account']))
        return ownFacts(json, file);
    if (detailLists.some((name) => Array.isArray(json[name])))
        return fromDetails(json, file, readAt);
    if (typeof json['Content'] === 'string') {
        const csv = Buffer.from(json['Content'], 'base64').toString('utf8');
        return fromReport(csv, file, textOf(json['GeneratedTime']) ?? readAt, readAt);
    }
    if (isObject(json['SummaryMap']))
        return {
            account: unnamed(readAt),
            facts: { summary: { read: true, value: json['SummaryMap'] } },
        };
    if (isObject(json['PasswordPolicy']))
        return fromPasswordPolicy(json['PasswordPolicy'], readAt);
    throw new UnusableFacts(`${file} holds no facts: expected a file of \`iam-gate baseline --save-facts\`, the JSON of \`aws iam get-account-authorization-details\`, or the CSV of the credential report`);
}
/** Facts of several files about the same account; of the same fact the last file counts. */
function mergeFacts(parts) {
    const named = parts.filter(({ account }) => account.id !== '');
    const ids = [...new Set(named.map(({ account }) => account.id))];
    if (ids.length > 1)
        throw new UnusableFacts(`the files are about different accounts: ${ids.join(', ')}`);
    const account = (named[0] ?? parts[0])?.account;
    if (!account)
        throw new UnusableFacts('no file of facts was given');
    const facts = Object.assign({}, ...parts.map((part) => part.facts));
    return { account, facts };
}
const detailLists = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'];
function fromDetails(json, file, readAt) {
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
    return { account: accountFrom(arns, readAt), facts: Object.fromEntries(present) };
}
function fromReport(csv, file, generatedTime, readAt) {
    try {
        const value = (0,credential_report/* parseCredentialReport */.tX)(csv, generatedTime);
        return {
            account: accountFrom(value.rows.map(({ arn }) => arn), readAt),
            facts: { credentialReport: { read: true, value } },
        };
    }
    catch (error) {
        throw new UnusableFacts(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function fromPasswordPolicy(policy, readAt) {
    const number = (name) => (typeof policy[name] === 'number' ? policy[name] : null);
    const is = (name) => policy[name] === true;
    return {
        account: unnamed(readAt),
        facts: {
            passwordPolicy: {
                read: true,
                value: {
                    minimumLength: number('MinimumPasswordLength') ?? 6,
                    requireSymbols: is('RequireSymbols'),
                    requireNumbers: is('RequireNumbers'),
                    requireUppercase: is('RequireUppercaseCharacters'),
                    requireLowercase: is('RequireLowercaseCharacters'),
                    allowUsersToChange: is('AllowUsersToChangePassword'),
                    expire: is('ExpirePasswords'),
                    maxAge: number('MaxPasswordAge'),
                    reusePrevention: number('PasswordReusePrevention'),
                    hardExpiry: is('HardExpiry'),
                },
            },
        },
    };
}
function ownFacts(json, file) {
    if (json['schemaVersion'] !== schemaVersion)
        throw new UnusableFacts(`${file} has the schema version ${JSON.stringify(json['schemaVersion'] ?? null)}; this version reads ${schemaVersion}. Save the facts again`);
    const account = json['account'];
    for (const name of ['id', 'partition', 'readAt'])
        if (typeof account[name] !== 'string')
            throw new UnusableFacts(`${file}: account.${name} must be a text. Save the facts again`);
    const entries = Object.entries(json['facts']);
    for (const [name, fact] of entries) {
        if (!Object.hasOwn(permissions/* factActions */.IU, name))
            throw new UnusableFacts(`${file}: there is no fact "${name}"`);
        if (!isObject(fact) ||
            typeof fact['read'] !== 'boolean' ||
            (fact['read'] ? !('value' in fact) : typeof fact['reason'] !== 'string'))
            throw new UnusableFacts(`${file}: facts.${name} must have \`read\` with a \`value\` or a \`reason\``);
        if (fact['read'] && Array.isArray(fact['value']) !== isList(name))
            throw new UnusableFacts(`${file}: facts.${name}.value must be ${isList(name) ? 'a list' : 'an object'}`);
    }
    return {
        account: {
            id: account.id,
            partition: account.partition,
            readAt: account.readAt,
            alias: textOf(account.alias) ?? null,
            callerArn: textOf(account.callerArn) ?? null,
        },
        facts: json['facts'],
    };
}
const single = new Set([
    'summary',
    'passwordPolicy',
    'credentialReport',
    'organization',
    'contacts',
]);
const isList = (name) => !single.has(name);
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
/** The account that the ARNs name; AWS's own policies have none. */
function accountFrom(arns, readAt) {
    for (const arn of arns) {
        const [, partition = 'aws', , , id = ''] = arn.split(':');
        if (/^\d{12}$/.test(id))
            return { id, partition, alias: null, callerArn: null, readAt };
    }
    return unnamed(readAt);
}
const unnamed = (readAt) => ({
    id: '',
    partition: 'aws',
    alias: null,
    callerArn: null,
    readAt,
});

// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(7887);
// EXTERNAL MODULE: ./src/gate/judge.ts + 1 modules
var judge = __webpack_require__(4872);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(710);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/commands/report-output.ts
var report_output = __webpack_require__(7846);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var commands_terminal = __webpack_require__(5788);
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
        ? { ...(await savedFacts(values.facts, terminal)), requests: {}, unread: [] }
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
    const { results, findings } = (0,assess/* assess */.no)(checks, facts, account, thresholds);
    const unread = results
        .filter(({ status, severity }) => status === 'unknown' && (0,findings_severity/* reaches */.O6)(severity, 'high'))
        .map(({ id, reason }) => ({ what: `the check ${id}`, reason: reason ?? 'its facts could not be read' }));
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
        notices: settings.notices,
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
    const readAt = new Date().toISOString();
    try {
        const parts = await Promise.all(files.map(async (file) => parseFacts(await (0,promises_.readFile)((0,external_node_path_.resolve)(terminal.cwd, file), 'utf8'), file, readAt)));
        return mergeFacts(parts);
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
        __webpack_require__.e(/* import() */ 1126).then(__webpack_require__.bind(__webpack_require__, 1126)),
        __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 4204)),
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
    return { account: reading.account, facts: reading.facts, requests };
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


/***/ })

};
