export const id = 8551;
export const ids = [8551,7901];
export const modules = {

/***/ 3883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/policy/source.ts
var policy_source = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/access/json-node.ts

const nowhere = { source: new policy_source/* SourceText */.D('', ''), start: 0, end: 0 };
/** A JSON value as a tree, for policies that stand in no file. */
function nodeOf(value) {
    if (Array.isArray(value))
        return { ...nowhere, kind: 'array', items: value.map(nodeOf) };
    switch (typeof value) {
        case 'string':
            return { ...nowhere, kind: 'string', value };
        case 'number':
            return { ...nowhere, kind: 'number', value, text: String(value) };
        case 'boolean':
            return { ...nowhere, kind: 'boolean', value };
        case 'object':
            if (value === null)
                break;
            return {
                ...nowhere,
                kind: 'object',
                members: Object.entries(value).map(([key, member]) => ({
                    ...nowhere,
                    key,
                    value: nodeOf(member),
                })),
            };
    }
    return { ...nowhere, kind: 'null' };
}

// EXTERNAL MODULE: ./src/access/policy.ts
var policy = __webpack_require__(4946);
// EXTERNAL MODULE: ./src/access/public.ts
var access_public = __webpack_require__(7613);
// EXTERNAL MODULE: ./src/access/questions.ts + 7 modules
var questions = __webpack_require__(4149);
;// CONCATENATED MODULE: ./src/access/ask.ts




/** Thrown for a question that cannot be asked. */
class BadQuestion extends Error {
}
/** @throws BadQuestion with one sentence that says what is wrong with which part */
function ask(question) {
    switch (question.kind) {
        case 'new-access': {
            const principals = hasPrincipals(question.policyType);
            const reference = policyOf(question.reference, principals, 'reference');
            return (0,questions/* newAccess */.rc)(policyOf(question.policy, principals, 'policy'), reference, principals);
        }
        case 'forbidden-access': {
            const principals = hasPrincipals(question.policyType);
            const problem = (0,questions/* problemOfForbidden */.oG)(question);
            if (problem !== undefined)
                throw new BadQuestion(problem);
            return (0,questions/* forbiddenAccess */.Y3)(policyOf(question.policy, principals, 'policy'), question, principals);
        }
        case 'public-access':
            if (!access_public/* publicAccessTypes */.x.includes(question.resourceType))
                throw new BadQuestion(`whether a policy of ${question.resourceType} is public is not defined; the types are ${access_public/* publicAccessTypes */.x.join(', ')}`);
            return (0,questions/* publicAccess */.wi)(policyOf(question.policy, true, 'policy'));
    }
}
function hasPrincipals(policyType) {
    if (policyType !== 'IDENTITY_POLICY' && policyType !== 'RESOURCE_POLICY')
        throw new BadQuestion(`the policy type must be IDENTITY_POLICY or RESOURCE_POLICY, not ${JSON.stringify(policyType)}`);
    return policyType === 'RESOURCE_POLICY';
}
function policyOf(root, principals, part) {
    try {
        return (0,policy/* readPolicy */.T)(root, principals);
    }
    catch (error) {
        if (error instanceof policy/* NoPolicy */.a)
            throw new BadQuestion(`${part}: ${error.message}`);
        throw error;
    }
}
/** Answers one line of a batch. A line that cannot be asked is answered UNKNOWN, with the reason. */
function answerLine(line) {
    let given;
    try {
        given = JSON.parse(line);
    }
    catch (error) {
        return unanswered(null, undefined, `the line is no JSON: ${messageOf(error)}`);
    }
    if (!isRecord(given))
        return unanswered(null, undefined, 'the line is no JSON object');
    try {
        return { id: given['id'] ?? null, ...ask(questionOf(given)) };
    }
    catch (error) {
        // Whatever goes wrong with one question must not take the others with it.
        return unanswered(given['id'] ?? null, given['kind'], messageOf(error));
    }
}
const unanswered = (id, kind, reason) => ({
    id,
    kind: typeof kind === 'string' ? kind : 'new-access',
    result: 'UNKNOWN',
    reason,
    statement: null,
    witness: null,
});
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function questionOf(given) {
    const { kind, policyType, resourceType } = given;
    const policy = policyIn(given, 'policy');
    const text = (name, value) => {
        if (typeof value !== 'string')
            throw new BadQuestion(`"${name}" must be a string`);
        return value;
    };
    switch (kind) {
        case 'new-access': {
            const reference = policyIn(given, 'reference');
            return { kind, policy, reference, policyType: text('policyType', policyType) };
        }
        case 'forbidden-access': {
            const actions = texts(given, 'actions');
            return {
                kind,
                policy,
                actions,
                resources: texts(given, 'resources'),
                policyType: text('policyType', policyType),
            };
        }
        case 'public-access':
            if (policyType !== undefined && policyType !== 'RESOURCE_POLICY')
                throw new BadQuestion('only a RESOURCE_POLICY can be public');
            return { kind, policy, resourceType: text('resourceType', resourceType) };
        default:
            throw new BadQuestion('"kind" must be "new-access", "forbidden-access" or "public-access"');
    }
}
function policyIn(given, name) {
    const value = given[name];
    if (value === undefined)
        throw new BadQuestion(`"${name}" is missing`);
    return nodeOf(value);
}
function texts(given, name) {
    const list = given[name] ?? [];
    if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string'))
        throw new BadQuestion(`"${name}" must be a list of strings`);
    return list;
}

// EXTERNAL MODULE: ./src/policy/extract/json.ts
var json = __webpack_require__(4580);
// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/commands/report-output.ts
var report_output = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var commands_terminal = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/commands/diff.ts












const options = {
    reference: { type: 'string' },
    policy: { type: 'string' },
    'policy-type': { type: 'string' },
    'resource-type': { type: 'string' },
    deny: { type: 'string', multiple: true },
    'deny-resources': { type: 'string', multiple: true },
    public: { type: 'boolean', default: false },
    batch: { type: 'string' },
    config: { type: 'string' },
    ...report_output/* reportOptions */.lt,
};
/** Says what a policy newly allows, or that it allows something that nobody may have. */
const diff = async (args, terminal) => {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options });
    if (values.batch !== undefined)
        return answerBatch(values.batch, terminal);
    (0,report_output/* checkFormat */.KA)(values);
    if (values.policy === undefined)
        return compareCommits(values, positionals, terminal);
    if (positionals.length > 0)
        throw new commands_terminal/* UsageError */.e('compare commits, or ask about --policy, not both');
    try {
        const { question, path } = await questionFrom(values, values.policy, terminal);
        const result = resultOf(ask(question), path, question);
        if (values.format !== 'text')
            return await (0,report_output/* writeReport */.u5)(result, values, terminal);
        if (values.output === undefined)
            terminal.out(textOf(result));
        else
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(terminal.cwd, values.output), textOf(result));
        return exitOf(result.access);
    }
    catch (error) {
        if (!(error instanceof BadQuestion))
            throw error;
        terminal.error(`iam-gate diff: ${error.message}\n`);
        return 2;
    }
};
async function compareCommits(values, commits, terminal) {
    const asked = [values.reference, values.deny, values['deny-resources']].some((value) => value !== undefined);
    if (asked || values.public)
        throw new commands_terminal/* UsageError */.e('--policy NEW.json is missing: the policy that is asked about');
    if (commits.length > 2)
        throw new commands_terminal/* UsageError */.e('two commits at most: BASE and HEAD');
    const { diffCommits } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1483), __webpack_require__.e(3068), __webpack_require__.e(5356)]).then(__webpack_require__.bind(__webpack_require__, 5356));
    const { commandSettings } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4699), __webpack_require__.e(1505), __webpack_require__.e(1483), __webpack_require__.e(9262), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 9238));
    const { result, texts } = await diffCommits(commits, await commandSettings(values, terminal), terminal);
    return (0,report_output/* writeReport */.u5)(result, values, terminal, texts);
}
async function questionFrom(values, policyPath, terminal) {
    const listed = values.deny !== undefined || values['deny-resources'] !== undefined;
    const asked = [values.reference !== undefined, listed, values.public].filter(Boolean).length;
    if (asked !== 1)
        throw new commands_terminal/* UsageError */.e('ask one thing: --reference, or --deny and --deny-resources, or --public');
    const policy = await readPolicyFile(policyPath, terminal);
    const path = (0,external_node_path_.relative)(terminal.cwd, (0,external_node_path_.resolve)(terminal.cwd, policyPath)).split(external_node_path_.sep).join('/');
    if (values.public) {
        const resourceType = values['resource-type'];
        if (resourceType === undefined)
            throw new commands_terminal/* UsageError */.e('--public needs --resource-type, such as AWS::S3::Bucket');
        return { path, question: { kind: 'public-access', policy, resourceType } };
    }
    const policyType = values['policy-type'];
    if (policyType === undefined)
        throw new commands_terminal/* UsageError */.e('--policy-type is needed: IDENTITY_POLICY or RESOURCE_POLICY');
    if (values.reference !== undefined) {
        const reference = await readPolicyFile(values.reference, terminal);
        return { path, question: { kind: 'new-access', policy, reference, policyType } };
    }
    const split = (lists = []) => lists.flatMap((list) => list.split(',').flatMap((entry) => entry.trim() || []));
    const actions = split(values.deny);
    return {
        path,
        question: {
            kind: 'forbidden-access',
            policy,
            policyType,
            actions,
            resources: split(values['deny-resources']),
        },
    };
}
/** @throws BadQuestion with file, line and column */
async function readPolicyFile(path, { cwd }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch((error) => {
        throw new BadQuestion(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const source = new policy_source/* SourceText */.D(path, text);
    const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* wholeFile */.AA)(source));
    const [problem] = problems;
    if (problem) {
        const { line, column } = source.positionAt(problem.at.start);
        throw new BadQuestion(`${path}:${line}:${column + 1}: this is no JSON: ${problem.reason}`);
    }
    if (!root)
        throw new BadQuestion(`${path} is empty: a policy was expected`);
    return root;
}
async function answerBatch(path, terminal) {
    const results = [];
    const input = (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(terminal.cwd, path), 'utf8');
    try {
        for await (const line of (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity })) {
            if (line.trim() === '')
                continue;
            const answer = answerLine(line.replace(/^\uFEFF/, ''));
            results.push({ result: answer.result });
            terminal.out(`${JSON.stringify(answer)}\n`);
        }
    }
    catch (error) {
        terminal.error(`iam-gate diff: ${path} could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
        return 2;
    }
    return exitOf(results);
}
function exitOf(answers) {
    if (answers.some(({ result }) => result === 'FAIL'))
        return 1;
    return answers.some(({ result }) => result === 'UNKNOWN') ? 2 : 0;
}
const verdicts = { PASS: 'passed', FAIL: 'failed', UNKNOWN: 'incomplete' };
function resultOf(answer, file, question) {
    const isPublic = question.kind === 'public-access';
    return {
        verdict: verdicts[answer.result],
        because: sentenceOf(answer),
        documents: [
            {
                file,
                name: null,
                policyType: isPublic ? 'RESOURCE_POLICY' : question.policyType,
                resourceType: isPublic ? question.resourceType : null,
                engine: 'offline',
                findings: 0,
                notes: [],
            },
        ],
        judged: [],
        checks: [],
        access: [{ ...answer, file, document: null }],
        coverage: [{ file, status: 'validated', reason: null, documents: 1 }],
        unread: [],
        notices: [],
        timings: {},
        context: {
            event: 'command',
            repository: null,
            serverUrl: null,
            baseSha: null,
            headSha: null,
            pullRequest: null,
            runUrl: null,
            account: null,
            config: null,
            version: version.version,
        },
    };
}
const sentences = {
    'new-access': {
        PASS: 'the policy allows nothing that the reference does not allow',
        FAIL: 'the policy allows what the reference does not allow',
    },
    'forbidden-access': {
        PASS: 'the policy allows none of the listed access',
        FAIL: 'the policy allows listed access',
    },
    'public-access': { PASS: 'the policy lets in no stranger', FAIL: 'the policy lets in strangers' },
};
const sentenceOf = ({ kind, result, reason }) => result === 'UNKNOWN' ? `this could not be decided: ${reason ?? ''}` : sentences[kind][result];
function textOf({ access }) {
    return access
        .map((answer) => {
        const { result, witness, statement } = answer;
        const lines = [`${result}: ${sentenceOf(answer)}.`];
        if (witness) {
            if (witness.principal !== undefined)
                lines.push(`  principal  ${JSON.stringify(witness.principal)}`);
            lines.push(`  action     ${witness.action}`, `  resource   ${witness.resource}`);
            for (const [key, values] of Object.entries(witness.context))
                lines.push(`  with       ${key} = ${values.map((value) => JSON.stringify(value)).join(', ')}`);
            lines.push(`  by         Statement[${statement ?? 0}] of the new policy`);
        }
        return `${lines.join('\n')}\n`;
    })
        .join('');
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
