export const id = 3883;
export const ids = [3883];
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
// EXTERNAL MODULE: ./src/access/questions.ts + 8 modules
var questions = __webpack_require__(2680);
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
    const { diffCommits } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6088), __webpack_require__.e(1444), __webpack_require__.e(5356)]).then(__webpack_require__.bind(__webpack_require__, 5356));
    const { commandSettings } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5806), __webpack_require__.e(6088), __webpack_require__.e(9262), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 9238));
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


/***/ })

};
