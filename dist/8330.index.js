export const id = 8330;
export const ids = [8330];
export const modules = {

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
    if (!fixedEndsAgree(left, right))
        return false;
    // Where both have a `*`, all that stands between the ends of one finds room in the `*` of the other.
    return (left.includes('*') && right.includes('*')) || overlapsInFull(left, right);
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
/** More comparisons than two of the longest ARNs need: what takes more is no policy, and is not read to its end. */
const mostComparisons = 2048 ** 2;
/** Longer than any value that IAM stores; such pieces are found by an algorithm without a bad case. */
const ordinaryLength = 64;
function leftmost(piece, text, from, to, textIsPattern) {
    if (piece.length === 0)
        return from;
    if (!piece.includes('?')) {
        const place = piece.length > ordinaryLength ? indexOfLong(piece, text, from) : text.indexOf(piece, from);
        return place + piece.length <= to ? place : -1;
    }
    if (piece.length * (to - from) > mostComparisons)
        return -1;
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
    if (left.length * right.length > mostComparisons)
        return true;
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

/***/ 2814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Longer texts are rare, seldom come twice, and would make the memory large. */
const longest = 512;
const most = 10_000;
/**
 * The same answers as `answer`, which must depend on the text alone. Policies repeat themselves: the same actions and
 * ARNs stand in most of them. The memory is bounded, so that no number of files makes it grow.
 */
function remembered(answer) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const made = answer(text);
        if (text.length <= longest) {
            if (known.size >= most)
                known.clear();
            known.set(text, made);
        }
        return made;
    };
}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ keysOfAnyCardinality),
/* harmony export */   Y: () => (/* binding */ conditionKeyOverrides)
/* harmony export */ });
/** Keys for which Access Analyzer's own data differs from what AWS publishes, each with its evidence. */
const overrides = [
    // Not in the public reference; the service knows it.
    { key: 'aws:PrincipalOrgMasterAccountId', type: 'String', multivalued: false, global: true },
];
const conditionKeyOverrides = new Map(overrides.map((override) => [override.key.toLowerCase(), override]));
/**
 * Keys, in lower case, that AWS publishes as single-valued and that Access Analyzer takes with and without
 * ForAllValues. The qualifier was reported on the first until 2023 and on the second in 2021, and on neither since;
 * nor is its absence, on the second in fifty managed policies of 2025 and 2026.
 */
const keysOfAnyCardinality = new Set([
    'codestar-connections:provideraction',
    'organizations:serviceprincipal',
]);


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OM: () => (/* binding */ actionHasKey),
  IP: () => (/* binding */ actionNamed),
  dj: () => (/* binding */ actionsMatching),
  Pw: () => (/* binding */ arnServiceExists),
  pq: () => (/* binding */ conditionKey),
  aZ: () => (/* binding */ isRetired),
  MJ: () => (/* binding */ keyPrefixExists),
  fn: () => (/* binding */ resourceTypesLike),
  gZ: () => (/* binding */ serviceDataDate),
  S: () => (/* binding */ serviceExists),
  _L: () => (/* binding */ serviceHasAction),
  JC: () => (/* binding */ someTypeHasArnLike),
  QL: () => (/* binding */ supportsResourceControlPolicies)
});

// UNUSED EXPORTS: allServices, keyFits, matchesAnyAction, resourceTypesOf, serviceName, servicesMatching

// EXTERNAL MODULE: ./src/policy/patterns.ts
var patterns = __webpack_require__(2819);
// EXTERNAL MODULE: ./src/policy/remembered.ts
var remembered = __webpack_require__(2814);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/policy/service-reference/data-file.ts



const fileName = 'service-reference.bin';
/** Next to the bundle in `dist/`, in `data/` of a clone. */
function findDataFile() {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, fileName);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : (0,external_node_path_.join)(import.meta.dirname, '../../../data', fileName);
}
/** Throws the system's error where the file is missing or not ours: an installation that is not whole. */
function readIndexFrom(file) {
    return withFile(file, (descriptor) => {
        const length = bytesAt(descriptor, 0, 4).readUInt32LE();
        return unpack(bytesAt(descriptor, 4, length));
    });
}
function readServiceFrom(file, [, , , offset, length]) {
    return withFile(file, (descriptor) => {
        const start = 4 + bytesAt(descriptor, 0, 4).readUInt32LE();
        return unpack(bytesAt(descriptor, start + offset, length));
    });
}
function withFile(file, use) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return use(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function bytesAt(descriptor, position, length) {
    const bytes = Buffer.alloc(length);
    if ((0,external_node_fs_.readSync)(descriptor, bytes, 0, length, position) !== length)
        throw new Error(`${fileName} ends early: install iam-gate again`);
    return bytes;
}
const unpack = (bytes) => JSON.parse((0,external_node_zlib_.brotliDecompressSync)(bytes).toString('utf8'));

// EXTERNAL MODULE: ./src/policy/service-reference/overrides/condition-keys.ts
var condition_keys = __webpack_require__(6978);
;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/retired-services.ts
/**
 * Service prefixes that AWS no longer publishes and that Access Analyzer still accepts, each with its evidence.
 * Nothing is reported about their actions, since nobody publishes these any more.
 */
const retiredServices = new Set([
    // Named by AWS managed policies that the service validated in March 2026 without a finding.
    'deeplens',
    'deepracer',
    'iot1click',
    'zocalo',
]);
/**
 * Services of published ARNs that Access Analyzer does not know. Amazon Elastic Inference has none but this one, under
 * ec2; it was reported in BatchServiceRolePolicy from its first answer on, last seen in November 2025.
 */
const unknownArnServices = new Set(['elastic-inference']);

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/unpublished-actions.ts
/** Actions, in lower case, that AWS does not publish and that Access Analyzer knows, each with its evidence. */
const unpublishedActions = new Set([
    // Named by AmazonRoute53RecoveryControlConfigReadOnlyAccess, which was validated without a finding in November 2025.
    'route53-recovery-control-config:describeroutingcontrolbyname',
]);

;// CONCATENATED MODULE: ./src/policy/service-reference/service-reference.ts
/**
 * What AWS publishes about its services: actions, resource types with ARN templates, condition keys with types.
 * The interface is questions. Nothing is read before the first one, and no service that no policy names. Service
 * prefixes are lower case; names of actions and keys are compared without case, as IAM does.
 *
 * What is published is not all that IAM accepts: `overrides/` has what is known beyond it.
 */






/** The day of the data, `YYYY-MM-DD`. */
const serviceDataDate = () => index().packed.date;
/** The prefixes of all services that have actions, as published. */
const allServices = () => index().packed.services.map(([prefix]) => prefix);
/** Whether actions may start with this prefix: a service of today, or one that IAM still accepts. */
function serviceExists(prefix) {
    const name = prefix.toLowerCase();
    return index().services.has(name) || retiredServices.has(name);
}
/** Whether the service is known by name only, so that nothing is to be said about its actions, ARNs and keys. */
const isRetired = (prefix) => retiredServices.has(prefix.toLowerCase()) && !index().services.has(prefix.toLowerCase());
/** Services whose prefix the pattern matches; one without wildcards is itself where it exists. */
function servicesMatching(pattern) {
    const lower = pattern.toLowerCase();
    if (!(0,patterns/* hasWildcard */.rl)(lower))
        return index().services.has(lower) ? [lower] : [];
    return allServices().filter((prefix) => (0,patterns/* matches */.cK)(lower, prefix));
}
/** `Amazon S3` for `s3`. */
const serviceName = (prefix) => index().services.get(prefix.toLowerCase())?.[1];
/** Whether resource control policies apply to the service. */
const supportsResourceControlPolicies = (prefix) => index().services.get(prefix.toLowerCase())?.[2] === 1;
/** `s3:GetObject`, in any case; nothing for a pattern. */
function actionNamed(id) {
    const [prefix, name] = splitAction(id);
    return service(prefix)?.actions.get(name)?.();
}
/** Every action that a pattern of a policy matches: `s3:Get*`, `*`, `s*:*`. */
function* actionsMatching(pattern) {
    for (const [found, name] of matchingEntries(pattern)) {
        const action = service(found)?.actions.get(name)?.();
        if (action)
            yield action;
    }
}
/** Whether a service has an action of that name, or one that a name with wildcards matches; both in lower case. */
function serviceHasAction(prefix, name) {
    const actions = service(prefix)?.actions;
    if (!actions)
        return false;
    if (!(0,patterns/* hasWildcard */.rl)(name))
        return actions.has(name) || unpublishedActions.has(`${prefix}:${name}`);
    return [...actions.keys()].some((candidate) => (0,patterns/* matches */.cK)(name, candidate));
}
function matchesAnyAction(pattern) {
    return matchingEntries(pattern).next().done !== true;
}
function* matchingEntries(pattern) {
    const [prefix, name] = pattern === '*' ? ['*', '*'] : splitAction(pattern);
    for (const found of servicesMatching(prefix)) {
        const actions = service(found)?.actions;
        if (!actions)
            continue;
        if (!(0,patterns/* hasWildcard */.rl)(name)) {
            if (actions.has(name))
                yield [found, name];
        }
        else
            for (const candidate of actions.keys())
                if ((0,patterns/* matches */.cK)(name, candidate))
                    yield [found, candidate];
    }
}
/** Whether some ARN has this service field: `catalog` has, although no action starts with it. */
function arnServiceExists(arnService) {
    const { services, arnOwners } = index();
    return (services.has(arnService) ||
        (arnOwners.has(arnService) && !unknownArnServices.has(arnService)) ||
        retiredServices.has(arnService));
}
/** The resource types whose ARNs have this service field. */
function* typesOfArns(arnService) {
    const own = index().services.has(arnService) ? [arnService] : [];
    for (const prefix of [...own, ...(index().arnOwners.get(arnService) ?? [])])
        for (const type of service(prefix)?.resources ?? [])
            if (type.arnService === arnService || type.arnService.startsWith('$'))
                yield type;
}
/**
 * Resource types whose ARNs can look like this: same service, and a resource part (what stands after the fifth
 * colon, wildcards allowed) that overlaps. Region and account are the caller's to compare. Lazy: the first is cheap.
 */
function* resourceTypesLike(arnService, resource) {
    for (const type of typesOfArns(arnService))
        if ((0,patterns/* overlaps */.$f)(type.resourcePattern, resource))
            yield type;
}
/**
 * Whether a whole ARN can be of some resource type, where a wildcard may stand for more than its field: in
 * `arn:aws:logs:*:*:/aws-glue/*` the account's may be `111122223333:log-group:x`.
 */
function someTypeHasArnLike(arnService, arn) {
    for (const { template } of typesOfArns(arnService))
        if ((0,patterns/* overlaps */.$f)(withWildcards(template), arn))
            return true;
    return false;
}
const withWildcards = (template) => template.replaceAll(/\$\{[^}]*\}/g, '*');
/** Every resource type that a service lists. */
const resourceTypesOf = (prefix) => service(prefix)?.resources ?? [];
/** A condition key as a policy writes it, `aws:RequestTag/team`; nothing for one that AWS does not publish. */
function conditionKey(name) {
    const lower = name.toLowerCase();
    const override = condition_keys/* conditionKeyOverrides */.Y.get(lower);
    if (override)
        return override;
    if (lower.startsWith('aws:'))
        return lookUp(index().globalKeys, lower);
    for (const prefix of servicesOfKey(lower)) {
        const keys = service(prefix)?.keys;
        const found = keys && lookUp(keys, lower);
        if (found)
            return found;
    }
    return undefined;
}
/** Whether keys of this prefix belong to a service or an identity provider that AWS publishes. */
const keyPrefixExists = (prefix) => prefix.toLowerCase() === 'aws' ||
    servicesOfKey(`${prefix.toLowerCase()}:`).length > 0 ||
    serviceExists(prefix);
/** Whether the key stands among those of the action, of a resource type of it, or of both together. */
function actionHasKey(action, name) {
    const lower = name.toLowerCase();
    const inList = (keys) => keys.some(({ key }) => keyFits(key, lower));
    return (inList(action.conditionKeys) ||
        action.resources.some(({ type, conditionKeys }) => inList(conditionKeys) || inList(type.conditionKeys)));
}
/** Whether a published key, with or without placeholders, is this key (in lower case). */
function keyFits(published, lower) {
    const place = published.search(/\$\{|</);
    if (place < 0)
        return published.length === lower.length && published.toLowerCase() === lower;
    const head = published.slice(0, place).toLowerCase();
    if (!lower.startsWith(head))
        return false;
    return lower === published.toLowerCase() || (0,patterns/* matches */.cK)(keyPattern(published), lower);
}
/** `aws:RequestTag/${TagKey}` matches a tag of at least one character. */
const keyPattern = (published) => published.replaceAll(/\$\{[^}]*\}|<[^>]*>/g, '?*').toLowerCase();
function lookUp(keys, lower) {
    const exact = keys.get(lower);
    if (exact)
        return exact;
    for (const key of keys.values())
        if (keyFits(key.key, lower))
            return key;
    return undefined;
}
const servicesOfKey = (lower) => servicesOfPrefix(lower.slice(0, Math.max(0, lower.indexOf(':'))));
const servicesOfPrefix = (0,remembered/* remembered */.H)((prefix) => {
    const { services, keyOwners } = index();
    const owners = keyOwners.flatMap(([pattern, ...found]) => (keyFits(pattern, prefix) ? found : []));
    return services.has(prefix) ? [prefix, ...owners] : owners;
});
function splitAction(id) {
    const lower = id.toLowerCase();
    const colon = lower.indexOf(':');
    return [lower.slice(0, Math.max(0, colon)), lower.slice(colon + 1)];
}
let loadedIndex;
const loadedServices = new Map();
function index() {
    if (loadedIndex)
        return loadedIndex;
    const file = findDataFile();
    const packed = readIndexFrom(file);
    return (loadedIndex = {
        file,
        packed,
        services: new Map(packed.services.map((entry) => [entry[0], entry])),
        arnOwners: new Map(packed.arnOwners.map(([arnService, ...owners]) => [arnService, owners])),
        keyOwners: packed.keyOwners,
        globalKeys: new Map(packed.globalKeys.map((key) => [key[0].toLowerCase(), keyOf(key)])),
    });
}
function service(prefix) {
    const loaded = loadedServices.get(prefix);
    if (loaded)
        return loaded;
    const entry = index().services.get(prefix);
    if (!entry)
        return undefined;
    const unpacked = serviceOf(prefix, readServiceFrom(index().file, entry));
    loadedServices.set(prefix, unpacked);
    return unpacked;
}
function serviceOf(prefix, packed) {
    const keys = packed.keys.map(keyOf);
    const pick = (numbers) => numbers.flatMap((number) => keys[number] ?? []);
    const resources = packed.resources.map(([name, template, keyNumbers]) => {
        const [, , arnService = '', region = '', account = '', ...rest] = template.split(':');
        return {
            service: prefix,
            name,
            template,
            arnService,
            region,
            account,
            resourcePattern: withWildcards(rest.join(':')),
            conditionKeys: pick(keyNumbers),
        };
    });
    const action = ([name, accessLevels, keyNumbers, links]) => ({
        service: prefix,
        name,
        id: `${prefix}:${name}`,
        accessLevels: accessLevels.split(', '),
        conditionKeys: pick(keyNumbers),
        resources: links.flatMap(([number, required, linkKeys]) => {
            const type = resources[number];
            return type ? [{ type, required: required === 1, conditionKeys: pick(linkKeys) }] : [];
        }),
    });
    return {
        resources,
        keys: new Map(keys.map((key) => [key.key.toLowerCase(), key])),
        // Unpacked when asked for: a policy names a handful of a service's hundreds of actions.
        actions: new Map(packed.actions.map((entry) => [entry[0].toLowerCase(), once(() => action(entry))])),
    };
}
function keyOf([key, type]) {
    const multivalued = type.startsWith('ArrayOf');
    return {
        key,
        type: (multivalued ? type.slice('ArrayOf'.length) : type),
        multivalued,
        global: key.startsWith('aws:'),
    };
}
function once(make) {
    let made;
    return () => (made ??= { result: make() }).result;
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
