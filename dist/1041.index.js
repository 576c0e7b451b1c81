export const id = 1041;
export const ids = [1041];
export const modules = {

/***/ 1041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4580);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5298);



/**
 * Reads a YAML stream. Duplicate keys are kept, aliases and merge keys followed, and a local tag becomes the
 * function that CloudFormation reads it as: `!Sub x` is `{ "Fn::Sub": "x" }`. Never throws.
 */
function parseYaml(text) {
    if (text.text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.yamlLength)
        return {
            roots: [],
            problems: [{ reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLong */ .Po)(text.text.length, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.yamlLength), at: text.token(0, 0) }],
        };
    const roots = [];
    const problems = [];
    for (const document of documentsOf(text.text)) {
        for (const error of document.errors)
            if (!isHarmless(error.code, error.message) &&
                !(error.code === 'TAB_AS_INDENT' && isInFlow(document, error.pos[0])))
                problems.push({
                    reason: `This is no valid YAML: ${sentence(error.message)}`,
                    at: text.token(error.pos[0], error.pos[1]),
                });
        if (document.contents === null)
            continue;
        try {
            const root = new Converter(text).convert(document.contents, 0);
            if (root.kind !== 'null')
                roots.push(root);
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            problems.push({ reason: error.message, at: error.at, limit: true });
        }
    }
    return { roots, problems };
}
function* documentsOf(text) {
    const lexer = looseLexer();
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ uniqueKeys: false, strict: false, version: '1.2', logLevel: 'silent' });
    for (const lexeme of lexer.lex(text))
        for (const token of parser.next(lexeme))
            yield* composer.next(token);
    for (const token of parser.end())
        yield* composer.next(token);
    yield* composer.end(false, text.length);
}
/**
 * CloudFormation and PyYAML take lines of a flow collection or of a quoted text that are indented less than
 * their parent key; YAML 1.2, and so the library, does not. Inside both, indentation means nothing.
 */
function looseLexer() {
    const lexer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer();
    const inside = lexer;
    for (const name of ['parseFlowCollection', 'parseQuotedScalar']) {
        const parse = inside[name].bind(lexer);
        inside[name] = () => {
            inside.indentNext = 0;
            return parse();
        };
    }
    return lexer;
}
/** Looser than YAML 1.2, but with one meaning only, which is what CloudFormation's reader takes. */
function isHarmless(code, message) {
    if (code === 'BAD_INDENT')
        return /end indicator|quoted/i.test(message);
    return code === 'KEY_OVER_1024_CHARS';
}
/** Whether a place is inside braces or brackets, where a tab is a blank like any other. */
function isInFlow(document, at) {
    let inside = false;
    const check = (_, { flow, range }) => {
        const [start = 0, end = 0] = range ?? [];
        inside ||= flow === true && start <= at && at < end;
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, { Map: check, Seq: check });
    return inside;
}
const sentence = (message) => {
    const line = message.split('\n')[0] ?? message;
    return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/[.:]$/, '')}.`;
};
class Refused extends Error {
    at;
    constructor(reason, at) {
        super(reason);
        this.at = at;
    }
}
class Converter {
    #text;
    #anchors = new Map();
    #count = 0;
    #aliased = 0;
    constructor(text) {
        this.#text = text;
    }
    convert(node, depth) {
        const at = this.#tokenOf(node);
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.depth)
            throw new Refused((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.depth), at);
        this.#count++;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return this.#alias(node.source, at);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            return { kind: 'null', ...at };
        const before = this.#count;
        if (node.anchor)
            this.#anchors.set(node.anchor, null);
        const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)
            ? this.#scalar(node, at)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)
                ? this.#list(node.items, at, depth)
                : this.#map(node.items, at, depth);
        const value = node.tag?.startsWith('!') && !node.tag.startsWith('!!')
            ? this.#tagged(node.tag, plain, node.range?.[0] ?? 0)
            : plain;
        if (node.anchor)
            this.#anchors.set(node.anchor, { node: value, size: this.#count - before + 1 });
        return value;
    }
    #alias(name, at) {
        const anchored = this.#anchors.get(name);
        if (anchored === undefined)
            throw new Refused(`The alias *${name} has no anchor &${name} before it.`, at);
        if (anchored === null)
            throw new Refused(`The alias *${name} stands inside the value that it names, which would have no end.`, at);
        this.#count += anchored.size;
        this.#aliased += anchored.size;
        if (this.#aliased > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.aliasedNodes)
            throw new Refused(`The aliases of this file stand for more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.aliasedNodes} values, which is more than is read.`, at);
        return anchored.node;
    }
    #scalar(node, at) {
        const { value } = node;
        const written = node.source ?? '';
        if (typeof value === 'string')
            return { kind: 'string', value, ...at };
        if (typeof value === 'number')
            return { kind: 'number', value, text: written, ...at };
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, ...at };
        return value === null ? { kind: 'null', ...at } : { kind: 'string', value: written, ...at };
    }
    #list(items, at, depth) {
        return { kind: 'array', items: items.map((item) => this.convert(item, depth + 1)), ...at };
    }
    #map(pairs, at, depth) {
        const members = [];
        const merged = [];
        for (const pair of pairs) {
            const key = this.convert(pair.key, depth + 1);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'null', source: key.source, start: key.end, end: key.end }
                : this.convert(pair.value, depth + 1);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<')
                merged.push(value);
            else
                members.push({ key: keyText(key), value, source: key.source, start: key.start, end: key.end });
        }
        return { kind: 'object', members: merged.length > 0 ? mergeInto(members, merged) : members, ...at };
    }
    #tagged(tag, value, before) {
        const name = tag.slice(1);
        const start = Math.max(0, this.#text.text.lastIndexOf(tag, before));
        const own = this.#text.token(start, start + tag.length);
        const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
        const end = Math.max(own.end, value.end);
        return { kind: 'object', members: [{ key, value, ...own }], ...own, end };
    }
    #tokenOf(node) {
        const range = node?.range;
        if (!range)
            return this.#text.token(0, 0);
        const [start, valueEnd] = range;
        // Block collections and block scalars run to the start of the next line; a token ends with its last character.
        let end = valueEnd;
        while (end > start && isBlank(this.#text.text.charCodeAt(end - 1)))
            end--;
        return this.#text.token(start, end);
    }
}
const isBlank = (code) => code === 10 || code === 13 || code === 32 || code === 9;
function keyText(key) {
    switch (key.kind) {
        case 'string':
            return key.value;
        case 'number':
            return key.text;
        case 'boolean':
            return String(key.value);
        case 'null':
            return '';
        default:
            return key.source.text.slice(key.start, key.end);
    }
}
/** YAML 1.1's merge key: members of the merged maps, unless a map before has one of that name. */
function mergeInto(own, merged) {
    const members = [...own];
    const names = new Set(own.map(({ key }) => key));
    for (const node of merged.flatMap((value) => (value.kind === 'array' ? value.items : [value]))) {
        if (node.kind !== 'object')
            continue;
        for (const member of node.members)
            if (!names.has(member.key))
                members.push(member);
        for (const { key } of node.members)
            names.add(key);
    }
    return members;
}


/***/ })

};
