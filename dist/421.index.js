export const id = 421;
export const ids = [421];
export const modules = {

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

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ mismatchesInDocument),
/* harmony export */   Tm: () => (/* binding */ statementElements),
/* harmony export */   X5: () => (/* binding */ documentElements),
/* harmony export */   dF: () => (/* binding */ mismatchesInStatement)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

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
        node.items.forEach((item, index) => {
            // A list may have thousands of entries, of which hardly any is wrong: only such a one needs its path.
            if (item.kind !== 'string')
                text(item, [...path, index], found);
        });
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

/***/ 1264:
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

/***/ 2819:
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

/***/ 8299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   e5: () => (/* binding */ operatorBlocksOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1139);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _operator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1264);



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
