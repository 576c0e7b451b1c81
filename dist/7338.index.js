export const id = 7338;
export const ids = [7338,2533];
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

/***/ 1910:
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

/***/ 2134:
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
/* harmony import */ var _account_assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7805);
/* harmony import */ var _account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1769);
/* harmony import */ var _account_permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3523);
/* harmony import */ var _account_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1910);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9056);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5788);









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

/***/ 4206:
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

/***/ 7887:
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

/***/ 9056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Ld: () => (/* binding */ verifiedSha)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

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
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safeOptions, ...args], {
        cwd: directory,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
}
/** Runs git and gives its standard output; rejects with git's own last line when it fails. */
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
            reject(new Error(`git could not be started: ${error.message}`));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (code === 0)
                resolve(Buffer.concat(output));
            else if (signal)
                reject(new Error(`git ${args[0] ?? ''} was ended after ${timeoutMs / 1000} s`));
            else
                reject(new Error(errors.trim().split('\n').at(-1) ?? `git ${args[0] ?? ''} failed`));
        });
    });
}


/***/ }),

/***/ 997:
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

/***/ 9199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ mismatchesInDocument),
/* harmony export */   Tm: () => (/* binding */ statementElements),
/* harmony export */   X5: () => (/* binding */ documentElements),
/* harmony export */   dF: () => (/* binding */ mismatchesInStatement)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

const mismatch = (node, path, expected) => ({
    path,
    expected,
    found: node.kind,
});
const text = (node, path, found) => {
    if (node.kind !== 'string' && node.kind !== 'unresolved')
        found.push(mismatch(node, path, 'a string'));
};
const texts = (node, path, found) => {
    if (node.kind === 'array')
        for (const [index, item] of node.items.entries())
            text(item, [...path, index], found);
    else if (node.kind !== 'string' && node.kind !== 'unresolved')
        found.push(mismatch(node, path, 'a string or a list of strings'));
};
const principals = (node, path, found) => {
    if (node.kind === 'object')
        for (const { key, value } of (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveMembers */ .b5)(node))
            texts(value, [...path, key], found);
    else if (node.kind !== 'string' && node.kind !== 'unresolved')
        found.push(mismatch(node, path, 'an object such as { "AWS": "111122223333" }, or "*"'));
};
const isScalar = ({ kind }) => kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'unresolved';
const conditionValues = (node, path, found) => {
    const expected = 'a string, number or boolean, or a list of them';
    if (node.kind === 'array') {
        for (const [index, item] of node.items.entries())
            if (!isScalar(item))
                found.push(mismatch(item, [...path, index], 'a string, number or boolean'));
    }
    else if (!isScalar(node))
        found.push(mismatch(node, path, expected));
};
const mapOf = (inner, expected) => (node, path, found) => {
    if (node.kind === 'object')
        for (const { key, value } of (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveMembers */ .b5)(node))
            inner(value, [...path, key], found);
    else if (node.kind !== 'unresolved')
        found.push(mismatch(node, path, expected));
};
const conditions = mapOf(mapOf(conditionValues, 'an object of condition keys'), 'an object such as { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }');
/** The elements of a statement. */
const statementElements = new Map([
    ['Sid', text],
    ['Effect', text],
    ['Principal', principals],
    ['NotPrincipal', principals],
    ['Action', texts],
    ['NotAction', texts],
    ['Resource', texts],
    ['NotResource', texts],
    ['Condition', conditions],
]);
/** The elements of a document besides `Statement`. */
const documentElements = new Map([
    ['Version', text],
    ['Id', text],
]);
const none = [];
/** What is of a wrong type in one statement. */
function mismatchesInStatement(node, path) {
    if (node.kind === 'unresolved')
        return none;
    if (node.kind !== 'object')
        return [mismatch(node, path, 'an object')];
    return mismatchesInMembers(node, path, statementElements);
}
/** What is of a wrong type in a document outside its statements. */
function mismatchesInDocument(root) {
    if (root.kind === 'unresolved')
        return none;
    if (root.kind !== 'object')
        return [mismatch(root, [], 'an object')];
    const statement = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveMembers */ .b5)(root).find(({ key }) => key === 'Statement')?.value;
    const found = [...mismatchesInMembers(root, [], documentElements)];
    if (statement && !['object', 'array', 'unresolved'].includes(statement.kind))
        found.push(mismatch(statement, ['Statement'], 'an object or a list of objects'));
    return found;
}
function mismatchesInMembers(node, path, slots) {
    let found;
    for (const { key, value } of (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveMembers */ .b5)(node)) {
        // The common case, one string, costs no allocation; only a condition may not be one.
        if (value.kind !== 'string' || key === 'Condition')
            slots.get(key)?.(value, [...path, key], (found ??= []));
    }
    return found ?? none;
}


/***/ }),

/***/ 6988:
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

/***/ 3676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOperator)
/* harmony export */ });
const comparisons = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const bases = [
    [
        'String',
        ['Equals', 'NotEquals', 'EqualsIgnoreCase', 'NotEqualsIgnoreCase', 'Like', 'NotLike'].map(after('String')),
    ],
    ['Numeric', comparisons.map(after('Numeric'))],
    ['Date', comparisons.map(after('Date'))],
    ['Bool', ['Bool']],
    ['Binary', ['BinaryEquals']],
    ['IpAddress', ['IpAddress', 'NotIpAddress']],
    ['Arn', ['Equals', 'Like', 'NotEquals', 'NotLike'].map(after('Arn'))],
    ['Null', ['Null']],
];
function after(prefix) {
    return (name) => prefix + name;
}
/** Every operator that there is, by its full name: 27 comparisons with three qualifiers, with and without suffix. */
const operators = new Map(bases.flatMap(([family, names]) => names.flatMap((base) => [undefined, 'ForAllValues', 'ForAnyValue'].flatMap((qualifier) => [false, true].map((ifExists) => [
    `${qualifier ? `${qualifier}:` : ''}${base}${ifExists ? 'IfExists' : ''}`,
    {
        qualifier,
        base,
        ifExists,
        family,
        negated: base.includes('Not'),
        wildcards: base.endsWith('Like') || family === 'Arn',
    },
])))));
/** `undefined` for a name that IAM does not have. Names are compared exactly. */
const parseOperator = (name) => operators.get(name);


/***/ }),

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/**
 * IAM's wildcards: `*` is any text, also none; `?` is one character. Everything else is itself. Comparisons are
 * exact: for what ignores case (actions, condition keys) both sides are lowered first.
 */
const hasWildcard = (text) => text.includes('*') || text.includes('?');
/**
 * Whether a pattern covers a text. Each piece between two `*` goes to its leftmost place, which never has to be
 * taken back: wildcards built to backtrack cost no more than others.
 */
const matches = (pattern, text) => pattern === '*' || covers(pattern, text, false);
function covers(pattern, text, textIsPattern) {
    const first = pattern.indexOf('*');
    if (first < 0)
        return pattern.length === text.length && fitsAt(pattern, 0, pattern.length, text, 0, textIsPattern);
    const last = pattern.lastIndexOf('*');
    const tail = pattern.length - last - 1;
    if (first + tail > text.length)
        return false;
    if (!fitsAt(pattern, 0, first, text, 0, textIsPattern))
        return false;
    if (!fitsAt(pattern, last + 1, pattern.length, text, text.length - tail, textIsPattern))
        return false;
    let position = first;
    for (let start = first + 1; start <= last;) {
        const end = pattern.indexOf('*', start);
        const place = leftmost(pattern.slice(start, end), text, position, text.length - tail, textIsPattern);
        if (place < 0)
            return false;
        position = place + end - start;
        start = end + 1;
    }
    return true;
}
/** Whether `outer` covers every text that `inner` covers: `s3:Get*` contains `s3:GetObject` and `s3:Get*Tagging`. */
function contains(outer, inner) {
    if (outer === '*' || outer === inner)
        return true;
    // The inner pattern is read as a text whose own wildcards are two more characters: `*` there can only be
    // covered by `*`, and `?` by both.
    return hasWildcard(outer) && covers(normalForm(outer), normalForm(inner), true);
}
/** Whether there is a text that both patterns cover. */
function overlaps(left, right) {
    if (!hasWildcard(left))
        return matches(right, left);
    if (!hasWildcard(right))
        return matches(left, right);
    if (left === '*' || right === '*')
        return true;
    return fixedEndsAgree(left, right) && overlapsInFull(left, right);
}
/** `*?` and `?*` say the same; with every `?` of a run first, equal patterns look equal. */
function normalForm(pattern) {
    return /\*[*?]/.test(pattern)
        ? pattern.replace(/[*?]{2,}/g, (run) => run.replaceAll('*', '') + (run.includes('*') ? '*' : ''))
        : pattern;
}
const asterisk = 42;
const questionMark = 63;
/** Whether the piece `pattern[start, end)`, which holds no `*`, stands in the text at that place. */
function fitsAt(pattern, start, end, text, place, textIsPattern) {
    if (place + end - start > text.length)
        return false;
    for (let index = start; index < end; index++, place++) {
        const wanted = pattern.charCodeAt(index);
        const found = text.charCodeAt(place);
        if (wanted !== found && (wanted !== questionMark || (textIsPattern && found === asterisk)))
            return false;
    }
    return true;
}
/** Longer than any value that IAM stores; such pieces are found by an algorithm without a bad case. */
const ordinaryLength = 64;
function leftmost(piece, text, from, to, textIsPattern) {
    if (piece.length === 0)
        return from;
    if (!piece.includes('?')) {
        const place = piece.length > ordinaryLength ? indexOfLong(piece, text, from) : text.indexOf(piece, from);
        return place + piece.length <= to ? place : -1;
    }
    for (let place = from; place + piece.length <= to; place++)
        if (fitsAt(piece, 0, piece.length, text, place, textIsPattern))
            return place;
    return -1;
}
/** Knuth, Morris and Pratt: linear whatever the text. */
function indexOfLong(piece, text, from) {
    const borders = new Int32Array(piece.length);
    for (let index = 1, border = 0; index < piece.length; index++) {
        while (border > 0 && piece.charCodeAt(index) !== piece.charCodeAt(border))
            border = borders[border - 1] ?? 0;
        if (piece.charCodeAt(index) === piece.charCodeAt(border))
            border++;
        borders[index] = border;
    }
    for (let place = from, matched = 0; place < text.length; place++) {
        while (matched > 0 && text.charCodeAt(place) !== piece.charCodeAt(matched))
            matched = borders[matched - 1] ?? 0;
        if (text.charCodeAt(place) === piece.charCodeAt(matched))
            matched++;
        if (matched === piece.length)
            return place - piece.length + 1;
    }
    return -1;
}
/** What stands before the first `*` on both sides, and after the last, must agree: nearly always this decides. */
function fixedEndsAgree(left, right) {
    for (let index = 0;; index++) {
        const one = left.charCodeAt(index);
        const other = right.charCodeAt(index);
        if (one === asterisk || other === asterisk)
            break;
        if (Number.isNaN(one) || Number.isNaN(other))
            return Number.isNaN(one) && Number.isNaN(other);
        if (one !== other && one !== questionMark && other !== questionMark)
            return false;
    }
    for (let fromEnd = 1;; fromEnd++) {
        const one = left.charCodeAt(left.length - fromEnd);
        const other = right.charCodeAt(right.length - fromEnd);
        if (one === asterisk || other === asterisk)
            return true;
        if (Number.isNaN(one) || Number.isNaN(other))
            return false;
        if (one !== other && one !== questionMark && other !== questionMark)
            return false;
    }
}
/** Row by row: which beginnings of `right` overlap with the beginning of `left` read so far. */
function overlapsInFull(left, right) {
    let row = new Uint8Array(right.length + 1);
    let next = new Uint8Array(right.length + 1);
    row[0] = 1;
    for (let column = 0; column < right.length && right[column] === '*'; column++)
        row[column + 1] = 1;
    for (const one of left.split('')) {
        next[0] = one === '*' ? (row[0] ?? 0) : 0;
        for (let column = 0; column < right.length; column++) {
            const other = right[column];
            const diagonal = row[column] ?? 0;
            const above = row[column + 1] ?? 0;
            const before = next[column] ?? 0;
            if (one === '*' || other === '*')
                next[column + 1] = above || before;
            else
                next[column + 1] = one === other || one === '?' || other === '?' ? diagonal : 0;
        }
        [row, next] = [next, row];
    }
    return row[right.length] === 1;
}


/***/ }),

/***/ 3585:
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


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   e5: () => (/* binding */ operatorBlocksOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _operator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3676);



/** The statements of a document, whether `Statement` is a list or a single object. */
function statementsOf(root) {
    const container = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'Statement')?.value;
    if (container?.kind === 'array')
        return container.items.map((node, index) => new LazyStatement(node, ['Statement', index], index));
    return container?.kind === 'object' ? [new LazyStatement(container, ['Statement'], 0)] : [];
}
const nothing = [];
class LazyStatement {
    node;
    path;
    index;
    sid;
    effect;
    /** Looked at by nearly every rule, so they are gathered once. */
    #elements = new Map();
    #mismatches;
    #actions;
    #notActions;
    #resources;
    #notResources;
    #principals;
    #notPrincipals;
    #conditions;
    #facts;
    constructor(node, path, index) {
        this.node = node;
        this.path = path;
        this.index = index;
        if (node.kind === 'object')
            for (const member of node.members)
                this.#elements.set(member.key, member);
        this.sid = this.#values('Sid')[0];
        const effect = this.element('Effect')?.value;
        this.effect =
            effect?.kind === 'string' && (effect.value === 'Allow' || effect.value === 'Deny')
                ? effect.value
                : undefined;
    }
    get mismatches() {
        return (this.#mismatches ??= (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatchesInStatement */ .dF)(this.node, this.path));
    }
    get actions() {
        return (this.#actions ??= this.#actionValues('Action'));
    }
    get notActions() {
        return (this.#notActions ??= this.#actionValues('NotAction'));
    }
    get resources() {
        return (this.#resources ??= this.#values('Resource'));
    }
    get notResources() {
        return (this.#notResources ??= this.#values('NotResource'));
    }
    get principals() {
        return (this.#principals ??= principalsOf(this.element('Principal')?.value, this.path, 'Principal'));
    }
    get notPrincipals() {
        return (this.#notPrincipals ??= principalsOf(this.element('NotPrincipal')?.value, this.path, 'NotPrincipal'));
    }
    get conditions() {
        return (this.#conditions ??= conditionsOf(this.element('Condition')?.value, this.path));
    }
    once(make) {
        const facts = (this.#facts ??= new Map());
        if (!facts.has(make))
            facts.set(make, make(this));
        return facts.get(make);
    }
    element = (name) => this.#elements.get(name);
    #values(name) {
        const member = this.element(name);
        return member ? valuesOf(member.value, [...this.path, name]) : nothing;
    }
    #actionValues(name) {
        const member = this.element(name);
        return member ? actionsOf(member.value, [...this.path, name]) : nothing;
    }
}
/**
 * A value's place, made when a rule asks for it: of thousands of entries a handful is ever reported.
 * Classes, and not literals, so that the path can be a getter.
 */
class Entry {
    node;
    base;
    step;
    constructor(node, base, step) {
        this.node = node;
        this.base = base;
        this.step = step;
    }
    get path() {
        return this.step === undefined ? this.base : [...this.base, this.step];
    }
}
class KnownEntry extends Entry {
    known = true;
    text;
    constructor(node, base, step, text) {
        super(node, base, step);
        this.text = text;
    }
}
class UnknownEntry extends Entry {
    known = false;
    expression;
    constructor(node, base, step, expression) {
        super(node, base, step);
        this.expression = expression;
    }
}
class KnownAction extends KnownEntry {
    service;
    name;
    constructor(node, base, step, text) {
        super(node, base, step, text);
        const lower = text.toLowerCase();
        const colon = lower.indexOf(':');
        this.service = colon < 0 ? undefined : lower.slice(0, colon);
        this.name = lower.slice(colon + 1);
    }
}
class UnknownAction extends UnknownEntry {
    service = undefined;
    name = '';
}
/** One value or a list of values. A number or boolean counts as its text, as IAM reads it. */
const valuesOf = (node, path) => entriesOf(node, path, KnownEntry, UnknownEntry);
const actionsOf = (node, path) => entriesOf(node, path, KnownAction, UnknownAction);
function entriesOf(node, path, known, unknown) {
    const made = [];
    const add = (entry, step) => {
        if (entry.kind === 'string')
            made.push(new known(entry, path, step, entry.value));
        else if (entry.kind === 'number')
            made.push(new known(entry, path, step, entry.text));
        else if (entry.kind === 'boolean')
            made.push(new known(entry, path, step, String(entry.value)));
        else if (entry.kind === 'unresolved')
            made.push(new unknown(entry, path, step, entry.text ?? entry.expression));
    };
    if (node.kind === 'array') {
        let step = 0;
        for (const item of node.items)
            add(item, step++);
    }
    else
        add(node, undefined);
    return made;
}
function principalsOf(node, statement, name) {
    if (!node)
        return nothing;
    const path = [...statement, name];
    if (node.kind !== 'object')
        return valuesOf(node, path).map((value) => ({ type: '*', typePath: path, value }));
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveMembers */ .b5)(node).flatMap((member) => {
        const typePath = [...path, member.key];
        return valuesOf(member.value, typePath).map((value) => ({ type: member.key, typePath, value }));
    });
}
/** The operators of a statement's `Condition`, also those without any key. */
function operatorBlocksOf({ element, path }) {
    const node = element('Condition')?.value;
    if (node?.kind !== 'object')
        return nothing;
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveMembers */ .b5)(node).map(({ key, value }) => ({
        operator: key,
        operatorPath: [...path, 'Condition', key],
        node: value,
    }));
}
function conditionsOf(node, statement) {
    if (node?.kind !== 'object')
        return nothing;
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveMembers */ .b5)(node).flatMap(({ key: operator, value: block }) => {
        if (block.kind !== 'object')
            return [];
        const operatorPath = [...statement, 'Condition', operator];
        const comparison = (0,_operator_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A)(operator);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveMembers */ .b5)(block).map(({ key, value }) => {
            const keyPath = [...operatorPath, key];
            const lowerKey = key.toLowerCase();
            return {
                operator,
                operatorPath,
                comparison,
                key,
                lowerKey,
                keyPath,
                node: value,
                values: valuesOf(value, keyPath),
            };
        });
    });
}


/***/ })

};
