export const id = 630;
export const ids = [630];
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

/***/ 954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ defaultBaselineSettings)
/* harmony export */ });
const defaultBaselineSettings = {
    profile: 'recommended',
    checks: {},
    allowedRegions: null,
    trustedAccounts: [],
    trustedDelegatedAdministrators: [],
    adminPrincipals: [],
    exemptUsers: [],
    passwordPolicy: 'when-users',
    minimumPasswordLength: 14,
    passwordReusePrevention: 24,
    maxPasswordAgeDays: 90,
    passwordExpirationAdminReset: false,
    maxAccessKeyAgeDays: 90,
    maxUnusedCredentialDays: 45,
    keyRotationGraceDays: 14,
    rootUnusedDays: 30,
    maxUnusedRoleDays: 90,
    maxRoleSessionHours: 4,
    samlExpiryWarningDays: 30,
    probeStsEndpoints: false,
};


/***/ }),

/***/ 722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _account_assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7281);
/* harmony import */ var _account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6708);
/* harmony import */ var _account_permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
/* harmony import */ var _account_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(954);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(308);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9808);









const options = {
    account: { type: 'string' },
    region: { type: 'string', default: 'us-east-1' },
    repository: { type: 'string' },
    'role-name': { type: 'string', default: 'iam-gate' },
    branch: { type: 'string', default: 'main' },
    'dry-run': { type: 'boolean', default: false },
};
/**
 * Writes what a repository needs to begin: the workflow, a config, and the role with its trust and permissions as a
 * CloudFormation template. A file that is already there is left as it is.
 */
const init = async (args, terminal) => {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options });
    const account = values.account ?? '111122223333';
    if (!/^\d{12}$/.test(account))
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--account must be 12 digits, not ${account}`);
    const repository = values.repository ?? (await originOf(terminal.cwd));
    if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('--repository OWNER/NAME is needed: the git remote origin does not say it');
    const setup = {
        account,
        region: values.region,
        repository,
        role: values['role-name'],
        branch: values.branch,
    };
    const files = [
        ['.github/workflows/iam-gate.yml', workflow(setup)],
        ['.github/iam-gate.yml', config()],
        ['iam-gate-role.yaml', role(setup)],
    ];
    for (const [path, text] of files) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, path);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(absolute).then(() => true, () => false);
        if (values['dry-run'])
            terminal.out(`# ${path}\n${text}\n`);
        else if (there)
            terminal.error(`${path} is already there and was left as it is\n`);
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(absolute, text);
            terminal.error(`wrote ${path}\n`);
        }
    }
    if (!values['dry-run'])
        terminal.error([
            ...(values.account
                ? []
                : ['', 'The account 111122223333 stands for yours: put its id into the workflow.']),
            '',
            'Next:',
            `1. aws cloudformation deploy --template-file iam-gate-role.yaml --stack-name iam-gate --capabilities CAPABILITY_NAMED_IAM --region ${values.region}`,
            '   (where the account already has a provider for token.actions.githubusercontent.com: add --parameter-overrides CreateProvider=false)',
            '2. Commit the workflow and the config, and open a pull request.',
            '3. Make `iam-gate` a required check of the branch.',
            '',
        ].join('\n'));
    return 0;
};
/** `owner/name` from the remote's address, whether ssh or https. */
async function originOf(directory) {
    try {
        const url = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(directory, ['config', '--get', 'remote.origin.url'])).toString().trim();
        return /[:/]([^:/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    }
    catch {
        return undefined;
    }
}
const workflow = ({ account, region, role: name }) => `name: iam-gate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read # to read the changed files
  pull-requests: write # to write the one comment
  id-token: write # to assume the role

concurrency:
  group: iam-gate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  iam-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: iam-gate/iam-gate@v1 # pin it to a full commit id
        with:
          role-to-assume: arn:aws:iam::${account}:role/${name}
          aws-region: ${region}
          allowed-account-ids: '${account}'
`;
const config = () => `# Read from the base commit: a pull request cannot loosen its own gate.
fail-on: high
# Regions that the account may use:
# allowed-regions: [eu-west-1]
# Accepted findings, each with an end:
# waivers:
#   - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE
#     file: policies/legacy-deploy.json
#     reason: why it is acceptable
#     owner: who answers for it
#     expires: 2027-01-31
`;
function role({ repository, role: name, branch }) {
    const actions = [
        'access-analyzer:ValidatePolicy',
        ...(0,_account_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsFor */ .rG)((0,_account_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .enabledChecks */ .rM)(_account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_4__.accountChecks, _account_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultBaselineSettings */ .g)),
    ].sort();
    return `AWSTemplateFormatVersion: '2010-09-09'
Description: The role that iam-gate assumes through GitHub's OIDC, with the read calls of its default checks and nothing else.
Parameters:
  CreateProvider:
    Type: String
    AllowedValues: ['true', 'false']
    Default: 'true'
Conditions:
  CreatesProvider: !Equals [!Ref CreateProvider, 'true']
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: CreatesProvider
    Properties:
      Url: https://token.actions.githubusercontent.com
      ClientIdList: [sts.amazonaws.com]
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ${name}
      MaxSessionDuration: 3600
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
              StringLike:
                # A repository made, renamed or moved after 15 July 2026 has numeric ids in its subject: repo:owner@1/name@2:pull_request.
                # A refused run prints the subject that it has.
                token.actions.githubusercontent.com:sub:
                  - repo:${repository}:pull_request
                  - repo:${repository}:ref:refs/heads/${branch}
                  - repo:${repository}:ref:refs/heads/gh-readonly-queue/${branch}/*
      Policies:
        - PolicyName: read-the-baseline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: IamGate
                Effect: Allow
                Action:
${actions.map((action) => `                  - ${action}`).join('\n')}
                Resource: '*'
Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn
`;
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A short stable name for what was found: SHA-256 over the parts, each preceded by its length so that
 * no two lists of parts run together, 128 bits as hexadecimal digits.
 */
function fingerprintOf(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 32);
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How bad a finding is, worst first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Sorts worst first: negative when `left` is worse than `right`. */
function compareSeverity(left, right) {
    return severities.indexOf(left) - severities.indexOf(right);
}
/** Whether `severity` is as bad as `threshold` or worse. */
function reaches(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Ld: () => (/* binding */ verifiedSha),
/* harmony export */   YY: () => (/* binding */ reasonIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const shaForm = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Names from an event or a branch never reach git: only full commit ids do. */
function verifiedSha(sha) {
    if (!shaForm.test(sha))
        throw new Error(`expected a full commit id, found ${JSON.stringify(sha.slice(0, 80))}`);
    return sha;
}
/**
 * Hooks, a file system monitor, external diff programs and prompts are ways for a repository to run code or to hang
 * a job; none of them is needed to read objects.
 */
const safeOptions = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
function spawnGit(directory, args) {
    // Else the error of a missing program and that of a missing folder are the same.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new Error(`${directory} is no folder`);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safeOptions, ...args], {
        cwd: directory,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
}
/** Runs git and gives its standard output; rejects with git's own reason when it fails. */
function git(directory, args, timeoutMs = 60_000) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(directory, args);
        const output = [];
        let errors = '';
        const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => (errors = (errors + chunk.toString()).slice(-4000)));
        child.stdin.end();
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (code === 0)
                resolve(Buffer.concat(output));
            else if (signal)
                reject(new Error(`git ${args[0] ?? ''} was ended after ${timeoutMs / 1000} s`));
            else
                reject(new Error(reasonIn(errors) ?? `git ${args[0] ?? ''} failed`));
        });
    });
}
/** Git's reason, of all that it wrote to standard error: advice may come after it. */
const reasonIn = (errors) => /^(?:fatal|error): .*/m.exec(errors)?.[0];


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ez: () => (/* binding */ policyTypes),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   iT: () => (/* binding */ validatedResourceTypes)
/* harmony export */ });
/* unused harmony export spanAt */
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);


/** The service's own names. */
const policyTypes = [
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
];
/** What ValidatePolicy takes as `validatePolicyResourceType`; other resources are validated without one. */
const validatedResourceTypes = [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::DynamoDB::Table',
];
const valueAt = (...path) => ({ path, token: 'value' });
const keyAt = (...path) => ({ path, token: 'key' });
/** The token at a spot; the nearest enclosing value when the path leads nowhere. */
function tokenAt(document, spot) {
    for (let length = spot.path.length; length > 0; length--) {
        const path = spot.path.slice(0, length);
        const last = path.at(-1);
        if (spot.token === 'key' && length === spot.path.length && typeof last === 'string') {
            const member = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path.slice(0, -1)), last);
            if (member)
                return member;
        }
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path);
        if (node)
            return node;
    }
    return document.anchor;
}
function spanAt(document, spot) {
    return spanOf(tokenAt(document, spot));
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


/***/ })

};
