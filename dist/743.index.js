export const id = 743;
export const ids = [743];
export const modules = {

/***/ 8399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractCommand: () => (/* binding */ extractCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);
/* harmony import */ var _policy_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6877);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(206);
/* harmony import */ var _run_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2123);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2729);
/* harmony import */ var _report_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4978);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9808);









const extractCommand = async (args, terminal) => {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { format: { type: 'string', default: 'text' }, output: { type: 'string' }, ..._files_js__WEBPACK_IMPORTED_MODULE_4__/* .typeOptions */ .xW },
    });
    if (!['text', 'json'].includes(values.format))
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`--format must be text or json, not ${values.format}`);
    const paths = positionals.length > 0 ? positionals : ['.'];
    const { files, missing } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .DR)(terminal.cwd, paths);
    const read = await (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .changedFilesFrom */ .Yq)(files, terminal.cwd), (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._E)(terminal.cwd, await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoriesAt */ .yM)(terminal.cwd, paths)), { typeOf: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .typeOption */ .aM)(values) }, { ignores: () => false, holdsPolicies: () => false });
    const entries = [
        ...read.documents.map((document) => ({
            file: document.file,
            name: document.name,
            policyType: document.type,
            resourceType: document.resourceType,
            span: (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_7__/* .spanOf */ .e)(document.root),
            policy: (0,_policy_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(document.root),
            unresolved: (0,_policy_node_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolvedIn */ .rL)(document.root).map(({ path, node }) => ({
                path,
                expression: node.expression,
                span: (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_7__/* .spanOf */ .e)(node),
            })),
        })),
        ...read.unread.map(({ what, reason, place }) => ({
            file: place?.file ?? what,
            unreadable: reason,
            ...(place?.line ? { line: place.line } : {}),
        })),
        ...missing.map(({ what, reason }) => ({ file: what, unreadable: reason })),
    ];
    const text = values.format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(describe).join('');
    if (values.output === undefined)
        terminal.out(text);
    else
        await (0,_report_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(values.output, text, terminal);
    return entries.some((entry) => 'unreadable' in entry) ? 2 : 0;
};
function describe(entry) {
    if ('unreadable' in entry)
        return `${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`${entry.file}${entry.line ? `:${entry.line}` : ''}: could not be read: ${entry.unreadable}`)}\n\n`;
    const { file, span, name, policyType, resourceType, policy, unresolved } = entry;
    const heading = `${file}:${span.start.line} ${name ?? ''}`.trim();
    const type = resourceType ? `${policyType} of ${resourceType}` : policyType;
    const gaps = unresolved.map(({ expression, span: at }) => `  line ${at.start.line}: ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(expression)} is not known\n`);
    return `${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`${heading}: ${type}`)}\n${gaps.join('')}${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(JSON.stringify(policy, null, 2))}\n\n`;
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ changedFilesFrom),
/* harmony export */   aM: () => (/* binding */ typeOption),
/* harmony export */   xW: () => (/* binding */ typeOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1561);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9808);



/** Options of every command that reads files: the type of a bare document whose type cannot be known. */
const typeOptions = {
    'policy-type': { type: 'string' },
    'resource-type': { type: 'string' },
};
/** What the command line says that a bare document is. */
function typeOption(values) {
    const given = values['policy-type'];
    const resourceType = values['resource-type'];
    if (given === undefined && resourceType === undefined)
        return () => undefined;
    const type = _policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypes */ .Ez.find((known) => known === (given ?? 'RESOURCE_POLICY'));
    if (!type)
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--policy-type must be one of ${_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypes */ .Ez.join(', ')}, not ${given ?? ''}`);
    if (resourceType !== undefined && type !== 'RESOURCE_POLICY')
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--resource-type goes with --policy-type RESOURCE_POLICY');
    return () => ({ type, ...(resourceType === undefined ? {} : { resourceType }) });
}
/** Files on disk as a change that has no base: all of them count. */
function changedFilesFrom(files, cwd) {
    return files.map(({ path, skip }) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
        previousPath: null,
        status: 'added',
        ...(skip === undefined ? {} : { skip }),
    }));
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

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   yM: () => (/* binding */ repositoriesAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);



/** Folders that hold other people's files, or git's own. */
const passedOver = new Set(['.git', 'node_modules', '.terraform', '.aws-sam', '.serverless', '.venv']);
/**
 * Files on disk below a folder, for the command. `repositories`: a person may name files elsewhere; what such a file
 * refers to is then read too.
 */
function workTree(root, repositories) {
    const inside = async (path) => {
        try {
            const [real, realRoot] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]);
            return repositories || real === realRoot || real.startsWith(realRoot.replace(/[/\\]?$/, node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                ? real
                : undefined;
        }
        catch {
            return undefined;
        }
    };
    const read = async (path) => {
        const real = await inside(path);
        const found = real === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (!real || !found?.isFile())
            return undefined;
        // Nothing larger than what is refused is read at all.
        if (found.size > _text_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFileBytes */ .a)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(path, new Uint8Array(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFileBytes */ .a + 1));
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real));
    };
    return {
        ...(repositories ? { repositories } : {}),
        readFile: read,
        read: async (path) => {
            const decoded = await read(path);
            return decoded && 'text' in decoded ? decoded.text : undefined;
        },
        list: async (folder) => {
            const real = await inside(folder);
            const entries = real ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real, { withFileTypes: true }).catch(() => []) : [];
            return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
        },
    };
}
/**
 * The repositories that hold a folder and what is named from it, as paths from it. A folder that no repository holds is
 * one for itself.
 */
async function repositoriesAt(root, paths) {
    const found = new Set();
    for (const path of ['.', ...paths]) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then((entry) => entry.isDirectory(), () => false);
        const folder = isFolder ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        const repository = (await repositoryAbove(folder)) ?? folder;
        found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, repository).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
    }
    return [...found];
}
async function repositoryAbove(folder) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')).catch(() => undefined))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryAbove(above);
}
/** Every file below the given files and folders, sorted; what is not there or cannot be entered comes back apart. */
async function filesBelow(root, paths) {
    const files = new Map();
    const missing = [];
    const enter = async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
            const what = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder) || '.';
            missing.push({ what, reason: `the folder cannot be read: ${messageOf(error)}` });
            return [];
        });
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!passedOver.has(entry.name))
                    await enter(path);
            }
            else if (!files.has(path))
                files.set(path, { path, ...(entry.isFile() ? {} : { skip: kindOf(entry) }) });
        }
    };
    for (const path of paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).catch(messageOf);
        if (typeof found === 'string')
            missing.push({
                what: path,
                reason: found.startsWith('ENOENT')
                    ? 'there is no such file or folder'
                    : `it cannot be read: ${found}`,
            });
        else if (found.isDirectory())
            await enter(absolute);
        else if (found.isFile())
            files.set(absolute, { path: absolute });
        else
            missing.push({ what: path, reason: `it is ${kindOf(found)}` });
    }
    const sorted = [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    return { files: sorted, missing };
}
const kindOf = (entry) => entry.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'neither a file nor a folder';
const messageOf = (error) => String(error).replace(/^Error: /, '');


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


/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text for people in a log, made harmless. The runner looks for commands in two ways: `::name::` at the start of a line
 * after trimming, and the old `##[name]` anywhere in a line. Neither survives here, whoever wrote the text.
 */
/** Control and format characters (direction, zero width, tags) and line separators; tabs become spaces. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line without control or direction characters: each of them is shown as its code point. */
function visible(text) {
    return text
        .replace(/\t/g, ' ')
        .replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * One line of a log. A lone surrogate becomes U+FFFD, `::` at the start gets a dot before it, and `##[` a space inside.
 */
function plainLine(text) {
    const line = visible(text.toWellFormed()).replaceAll('##[', '## [');
    return /^\s*::/u.test(line) ? `· ${line.trimStart()}` : line;
}
/** Several lines of a log, each made plain. */
function plainText(text) {
    return text
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map(plainLine)
        .join('\n');
}
/** The text, cut to a number of UTF-16 units at a whole character, with an ellipsis that counts. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const kept = text.slice(0, Math.max(0, most - 1));
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ })

};
