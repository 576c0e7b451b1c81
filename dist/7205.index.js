export const id = 7205;
export const ids = [7205,1013,7901];
export const modules = {

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
