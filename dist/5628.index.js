export const id = 5628;
export const ids = [5628,1013];
export const modules = {

/***/ 7620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   G1: () => (/* binding */ above),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   SY: () => (/* binding */ printAddress),
/* harmony export */   cK: () => (/* binding */ complementOfIntervals),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   lX: () => (/* binding */ anyAddress),
/* harmony export */   mc: () => (/* binding */ inIntervals),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   rw: () => (/* binding */ noNumber)
/* harmony export */ });
/* harmony import */ var _policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);

const set = (stretches) => ({
    kind: 'intervals',
    key: stretches
        .map(({ low, lowIn, high, highIn }) => `${lowIn ? '[' : '('}${low},${high}${highIn ? ']' : ')'}`)
        .join(' '),
    stretches,
});
const noNumber = set([]);
const anyNumber = set([{ low: -Infinity, lowIn: false, high: Infinity, highIn: false }]);
const exactly = (value) => set([{ low: value, lowIn: true, high: value, highIn: true }]);
const below = (value, inclusive) => set([{ low: -Infinity, lowIn: false, high: value, highIn: inclusive }]);
const above = (value, inclusive) => set([{ low: value, lowIn: inclusive, high: Infinity, highIn: false }]);
function complementOfIntervals({ stretches }) {
    const gaps = [];
    let low = -Infinity;
    let lowIn = false;
    for (const stretch of stretches) {
        const gap = { low, lowIn, high: stretch.low, highIn: !stretch.lowIn };
        if (isStretch(gap))
            gaps.push(gap);
        low = stretch.high;
        lowIn = !stretch.highIn;
    }
    const last = { low, lowIn, high: Infinity, highIn: false };
    if (isStretch(last))
        gaps.push(last);
    return set(gaps);
}
const isStretch = ({ low, lowIn, high, highIn }) => low < high || (low === high && lowIn && highIn);
function intersection({ stretches: left }, { stretches: right }) {
    const common = [];
    let [at, other] = [0, 0];
    for (let one = left[at], two = right[other]; one && two; one = left[at], two = right[other]) {
        const lower = startsBefore(one, two) ? two : one;
        const upper = endsBefore(one, two) ? one : two;
        const both = { low: lower.low, lowIn: lower.lowIn, high: upper.high, highIn: upper.highIn };
        if (isStretch(both))
            common.push(both);
        if (upper === one)
            at++;
        else
            other++;
    }
    return set(common);
}
const startsBefore = (one, two) => one.low < two.low || (one.low === two.low && one.lowIn && !two.lowIn);
const endsBefore = (one, two) => one.high < two.high || (one.high === two.high && !one.highIn && two.highIn);
function union(sets) {
    const merged = [];
    const all = sets.flatMap(({ stretches }) => stretches);
    for (const next of all.sort((one, two) => (startsBefore(one, two) ? -1 : startsBefore(two, one) ? 1 : 0))) {
        const last = merged.at(-1);
        const touches = last && (next.low < last.high || (next.low === last.high && (next.lowIn || last.highIn)));
        if (!touches)
            merged.push(next);
        else if (endsBefore(last, next))
            merged[merged.length - 1] = { ...last, high: next.high, highIn: next.highIn };
    }
    return set(merged);
}
const inIntervals = ({ stretches }, value) => stretches.some(({ low, lowIn, high, highIn }) => (value > low || (lowIn && value === low)) && (value < high || (highIn && value === high)));
/** A member that reads well; `undefined` when there is none. */
function memberOf({ stretches }, wanted) {
    const [first] = stretches;
    if (!first)
        return undefined;
    const good = wanted.find((value) => inIntervals({ kind: 'intervals', key: '', stretches }, value));
    if (good !== undefined)
        return good;
    const whole = stretches.flatMap((stretch) => wholeIn(stretch) ?? []);
    return whole[0] ?? between(first);
}
function wholeIn({ low, lowIn, high, highIn }) {
    if (typeof low === 'bigint')
        return low;
    if (typeof high === 'bigint')
        return undefined;
    const from = low === -Infinity ? (high === Infinity ? 0 : Math.floor(high) - (highIn ? 0 : 1)) : Math.ceil(low);
    for (const value of [from, from + 1, from - 1])
        if ((value > low || (lowIn && value === low)) && (value < high || (highIn && value === high)))
            return value;
    return undefined;
}
const between = ({ low, lowIn, high }) => lowIn ? low : (Number(low) + Number(high)) / 2;
const ipv4Count = 1n << 32n;
const ipv6Count = 1n << 128n;
const addresses = (low, count) => set([{ low, lowIn: true, high: low + count, highIn: false }]);
/** Both families stand on one line, IPv4 first; they never meet. */
const anyAddress = union([addresses(0n, ipv4Count), addresses(ipv4Count, ipv6Count)]);
/** The addresses of a range such as `203.0.113.0/24`; `undefined` when the text is none. */
function addressesIn(text) {
    const range = (0,_policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpRange */ .CB)(text);
    if (!range)
        return undefined;
    const count = 1n << BigInt((range.version === 4 ? 32 : 128) - range.prefix);
    const low = (range.address / count) * count;
    return addresses(range.version === 4 ? low : low + ipv4Count, count);
}
const printAddress = (value) => value < ipv4Count
    ? (0,_policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedRange */ .$7)({ version: 4, address: value, prefix: 32 }).replace('/32', '')
    : (0,_policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedRange */ .$7)({ version: 6, address: value - ipv4Count, prefix: 128 }).replace('/128', '');


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export accountShape */
/* harmony import */ var _policy_service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7226);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);


/** Keys whose values are account ids, which the service reference calls strings. */
const accountKeys = new Set([
    'aws:principalaccount',
    'aws:resourceaccount',
    'aws:sourceaccount',
    'aws:sourceowner',
    'aws:vpceaccount',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    's3:resourceaccount',
]);
/**
 * Moments, whatever the service reference calls them. `aws:EpochTime` works with date and with numeric operators:
 * requests have it in seconds since 1970.
 */
const momentTypes = new Map([
    ['aws:currenttime', 'date'],
    ['aws:epochtime', 'epoch'],
    ['aws:tokenissuetime', 'date'],
]);
/** Moments are compared in milliseconds since 1970. */
const isMoment = (type) => type === 'date' || type === 'epoch';
const typeNames = {
    String: 'string',
    Binary: 'string',
    ARN: 'arn',
    Bool: 'bool',
    Numeric: 'numeric',
    Date: 'date',
    IPAddress: 'address',
};
/** What is documented about a key, `undefined` for a key that nobody documents. */
function factsOf(lowerKey) {
    const published = (0,_policy_service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(lowerKey);
    if (accountKeys.has(lowerKey))
        return { name: published?.key ?? lowerKey, type: 'account', multivalued: false };
    if (!published)
        return undefined;
    const { key, type, multivalued } = published;
    return {
        name: /[$<]/.test(key) ? lowerKey : key,
        type: momentTypes.get(lowerKey) ?? typeNames[type],
        multivalued,
    };
}
/** A value of a tag may be empty. */
const isTag = (lowerKey) => /tag\/|objecttag/.test(lowerKey);
const digits = Array(12).fill((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('digit'));
const accountShape = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(digits, true);
const arnShape = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)([
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)('arn:aws'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('label'),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('label'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('label'),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('label'),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('label'),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('any'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('any'),
], true);
const principalArnShapes = [
    [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)('iam::'), ...digits, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':root')],
    ...['iam role/', 'iam user/', 'sts federated-user/', 'sts assumed-role/'].map((form) => {
        const [service = '', resource = ''] = form.split(' ');
        const rest = [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('any'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('any')];
        return [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(`${service}::`), ...digits, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(`:${resource}`), ...rest];
    }),
].map((form) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)('arn:aws'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('label'), ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(':'), ...form], true));
const booleans = [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)('true'), true), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)('false'), true)];
const text = [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)([(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('any'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('any')], true)];
const textOrNothing = [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)([(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)('any')])];
/** What a value of the key can look like. A value outside of it cannot be in any request. */
function shapeOf(lowerKey, type) {
    if (lowerKey === 'aws:principalarn')
        return principalArnShapes;
    if (type === 'account')
        return [accountShape];
    if (type === 'arn')
        return [arnShape];
    if (type === 'bool')
        return booleans;
    return isTag(lowerKey) ? textOrNothing : text;
}
const examplesByKey = {
    'aws:principalarn': ['arn:aws:iam::111122223333:role/Example', 'arn:aws:iam::444455556666:role/Other'],
    'aws:principalorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
    'aws:resourceorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
    'aws:sourceorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
    'aws:principalorgpaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/', 'o-f6g7h8i9j0/r-cd34/'],
    'aws:requestedregion': ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
    'aws:sourcevpc': ['vpc-0a1b2c3d', 'vpc-1a2b3c4d'],
    'aws:sourcevpce': ['vpce-0a1b2c3d', 'vpce-1a2b3c4d'],
    'aws:sourcearn': ['arn:aws:s3:::example', 'arn:aws:sns:us-east-1:111122223333:example'],
    'aws:userid': ['AIDAEXAMPLE', 'AROAEXAMPLE:session'],
    'aws:username': ['jane', 'richard', 'mary'],
    'aws:principalservicename': ['ec2.amazonaws.com', 'lambda.amazonaws.com'],
};
const examplesByType = {
    string: ['example', 'other', 'third'],
    bool: ['true', 'false'],
    numeric: ['1', '10', '100', '1000'],
    date: ['2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z'],
    epoch: ['1704067200', '1767225600', '1893456000'],
    address: ['203.0.113.10', '198.51.100.10', '192.0.2.10'],
    arn: ['arn:aws:s3:::example', 'arn:aws:sns:us-east-1:111122223333:example'],
    account: ['111122223333', '444455556666', '999988887777'],
};
/** Values that read well in an example, best first. */
const examplesOf = (lowerKey, type) => examplesByKey[lowerKey] ?? examplesByType[type];


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ manyOf),
/* harmony export */   K1: () => (/* binding */ examples),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Lo: () => (/* binding */ hasSymbol),
/* harmony export */   MG: () => (/* binding */ others),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   N0: () => (/* binding */ staysCovered),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Vm: () => (/* binding */ mentioned),
/* harmony export */   Vt: () => (/* binding */ startApart),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   qG: () => (/* binding */ accepted),
/* harmony export */   wX: () => (/* binding */ symbolOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export isSymbol */
/** Sets of characters that a token can stand for. */
const classTests = {
    any: () => true,
    inField: (code) => code !== 58,
    digit: (code) => code >= 48 && code <= 57,
    /** Partition, service, region: lower-case letters, digits, hyphens. */
    label: (code) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45,
    lowerLetter: (code) => code >= 97 && code <= 122,
    /** An action's name in lower case. */
    lowerAlphanumeric: (code) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57),
    /** What a resource of a request can hold: no wildcards. */
    plain: (code) => code !== 42 && code !== 63,
    plainInField: (code) => code !== 42 && code !== 63 && code !== 58,
    /** IAM's names and paths. */
    name: (code) => /[\w+=,.@/-]/.test(String.fromCharCode(code)),
};
const classNames = Object.keys(classTests);
const tests = Object.values(classTests);
const folded = 1 << 16;
const classFlag = 1 << 20;
const starFlag = 1 << 24;
const firstSymbol = 0xe000;
const lastSymbol = 0xefff;
const isSymbol = (code) => code >= firstSymbol && code <= lastSymbol;
const hasSymbol = (text) => /[\uE000-\uEFFF]/.test(text);
/** The private character of the n-th variable. */
const symbolOf = (index) => String.fromCharCode(firstSymbol + index);
const oneOf = (name) => classFlag | classNames.indexOf(name);
const manyOf = (name) => oneOf(name) | starFlag;
function letters(text, ignoreCase = false) {
    const tokens = [];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        tokens.push(ignoreCase ? foldedLetter(code) : code);
    }
    return tokens;
}
function foldedLetter(code) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    return lower.length === 1 && lower !== character.toUpperCase() ? lower.charCodeAt(0) | folded : code;
}
const isStar = (token) => (token & starFlag) !== 0;
const isClass = (token) => (token & classFlag) !== 0;
function pattern(tokens, lenient = false) {
    const normal = tokens.filter((token, index) => !isStar(token) || token !== tokens[index - 1]);
    let length = 0;
    while (length < normal.length && (normal[length] ?? 0) < folded)
        length++;
    const prefix = String.fromCharCode(...normal.slice(0, length));
    const literal = length === normal.length ? prefix : undefined;
    const key = `${lenient ? '~' : '='}${literal ?? normal.map((token) => (token < folded ? String.fromCharCode(token) : `\u0001${token}\u0002`)).join('')}`;
    return { key, tokens: normal, literal, prefix, lenient };
}
const literalPattern = (text) => ({
    key: `=${text}`,
    tokens: letters(text),
    literal: text,
    prefix: text,
    lenient: false,
});
const everything = pattern([manyOf('any')]);
function accepts(token, code) {
    if (isClass(token))
        return isSymbol(code) ? isStar(token) : (tests[token & 0xff]?.(code) ?? false);
    if (token & folded)
        return (token & 0xffff) === code || (token & 0xffff) === lowerCode(code);
    return token === code;
}
const lowerCode = (code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
};
/** The states in which nothing has been read. Sorted, without duplicates, as all lists of states. */
function start(of) {
    const states = [];
    reach(of, 0, states);
    return states;
}
function reach(of, state, states) {
    for (let next = state; states.at(-1) === undefined || next > (states.at(-1) ?? -1); next++) {
        states.push(next);
        if (!isStar(of.tokens[next] ?? 0))
            return;
    }
}
/** The states after one more character. */
function step(of, states, code) {
    const next = [];
    const first = states[0];
    if (first === undefined)
        return next;
    if (of.lenient && isSymbol(code)) {
        for (let state = first; state <= of.tokens.length; state++)
            next.push(state);
        return next;
    }
    for (const state of states) {
        const token = of.tokens[state];
        if (token === undefined || !accepts(token, code))
            continue;
        if (isStar(token))
            reach(of, state, next);
        else
            reach(of, state + 1, next);
    }
    return next;
}
const accepted = (of, states) => states.at(-1) === of.tokens.length;
/** Whether every continuation is covered: nothing can leave the pattern any more. */
function staysCovered(of, states) {
    const last = of.tokens.length - 1;
    return of.tokens[last] === manyOf('any') && states.includes(last);
}
function covers(of, word) {
    if (of.literal !== undefined && !of.lenient)
        return of.literal === word;
    if (!of.lenient && !word.startsWith(of.prefix))
        return false;
    let states = start(of);
    for (let index = 0; index < word.length && states.length > 0; index++)
        states = step(of, states, word.charCodeAt(index));
    return accepted(of, states);
}
const codes = Array.from({ length: 256 }, (_, code) => code).filter((code) => code >= 32);
const within = tests.map((inner) => tests.map((outer) => codes.every((code) => !inner(code) || outer(code))));
/** Whether every word of `inner` is surely one of `outer`. `false` may also mean that it is not easy to see. */
function includes(outer, inner) {
    if (outer.key === inner.key || outer.key === everything.key)
        return true;
    if (inner.lenient && !outer.lenient)
        return false;
    if (inner.literal !== undefined)
        return covers(outer, inner.literal);
    if (outer.literal !== undefined)
        return false;
    let states = start(outer);
    for (const token of inner.tokens) {
        states = isClass(token) ? stepOverClass(outer, states, token) : stepOverLetter(outer, states, token);
        if (states.length === 0)
            return false;
    }
    return accepted(outer, states);
}
function stepOverLetter(outer, states, token) {
    if (!(token & folded))
        return step(outer, states, token);
    const lower = token & 0xffff;
    const upper = String.fromCharCode(lower).toUpperCase().charCodeAt(0);
    const next = [];
    for (const state of states) {
        const own = outer.tokens[state];
        if (own !== undefined && accepts(own, lower) && accepts(own, upper))
            reach(outer, isStar(own) ? state : state + 1, next);
    }
    return next;
}
function stepOverClass(outer, states, token) {
    const next = [];
    for (const state of states) {
        const own = outer.tokens[state];
        if (own === undefined || !isClass(own) || !within[token & 0xff]?.[own & 0xff])
            continue;
        if (isStar(token) && !isStar(own))
            continue;
        reach(outer, isStar(own) ? state : state + 1, next);
    }
    return next;
}
/** Whether what every word begins with already tells the two apart. */
function startApart(left, right) {
    if (left.lenient || right.lenient)
        return false;
    const length = Math.min(left.prefix.length, right.prefix.length);
    if (left.prefix.slice(0, length) !== right.prefix.slice(0, length))
        return true;
    if (left.literal !== undefined)
        return !covers(right, left.literal);
    return right.literal !== undefined && !covers(left, right.literal);
}
/** Characters worth reading in these states: those that a token names, and classes. */
function mentioned(of, states, into) {
    for (const state of states) {
        const token = of.tokens[state];
        if (token === undefined || isClass(token))
            continue;
        const code = token & 0xffff;
        into.add(code);
        if (token & folded)
            into.add(String.fromCharCode(code).toUpperCase().charCodeAt(0));
    }
}
/** In the order in which a reader likes to see them; without wildcards. */
const likeable = 'xabcdefghijklmnopqrstuvwyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_/.:@=+,;!#$%&()[]{}|~^<>"\' é\\`';
const kinds = new Map();
for (let index = 0; index < likeable.length; index++) {
    const code = likeable.charCodeAt(index);
    const kind = tests.map((test) => Number(test(code))).join('');
    const members = kinds.get(kind) ?? [];
    members.push(code);
    kinds.set(kind, members);
}
const kindLists = [...kinds.values()];
/** One character of each kind that no token names, so that no other character could behave otherwise. */
function others(named) {
    return kindLists.flatMap((list) => {
        const code = list.find((candidate) => !named.has(candidate));
        return code === undefined ? [] : [code];
    });
}
/** What a wildcard is written as in an example, by the ARN field that it stands in. */
const exampleFields = ['arn', 'aws', 's3', 'us-east-1', '111122223333', 'example'];
/** A few words of the pattern that read well. They need not be all that there are. */
function examples(of) {
    if (of.literal !== undefined)
        return [of.literal];
    const written = (fill) => {
        let word = '';
        let field = 0;
        for (const token of of.tokens) {
            if (isClass(token))
                word += isStar(token) ? fill(field) : exampleOf(token);
            else {
                word += String.fromCharCode(token & 0xffff);
                if ((token & 0xffff) === 58)
                    field++;
            }
        }
        return word;
    };
    const words = [written(() => 'example'), written(() => ''), written(() => 'x')];
    const isArn = /^(.\|)?arn:/.test(of.prefix);
    return isArn ? [written((field) => exampleFields[Math.min(field, 5)] ?? ''), ...words] : words;
}
const exampleOf = (token) => String.fromCharCode(likeable
    .split('')
    .map((character) => character.charCodeAt(0))
    .find((code) => tests[token & 0xff]?.(code)) ?? 120);


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   a: () => (/* binding */ NoPolicy)
/* harmony export */ });
/* harmony import */ var _policy_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1139);
/* harmony import */ var _policy_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _policy_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8299);



/** Thrown for a document that is no policy: IAM would refuse it, so it allows nothing and forbids nothing. */
class NoPolicy extends Error {
}
const refuse = (reason) => {
    throw new NoPolicy(reason);
};
/**
 * @param withPrincipals Whether statements say whom they are about, as in resource policies.
 * @throws NoPolicy with one sentence
 */
function readPolicy(root, withPrincipals) {
    if (root.kind === 'unresolved')
        return refuse(`what the policy says is not known: ${root.expression}`);
    if (root.kind !== 'object')
        return refuse(`a policy is a JSON object, this is ${article(root.kind)}`);
    const [mismatch] = (0,_policy_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatchesInDocument */ .Dw)(root);
    if (mismatch)
        return refuse(`${mismatch.path.join('.')} must be ${mismatch.expected}, it is ${article(mismatch.found)}`);
    const alien = root.members.find(({ key }) => key !== 'Statement' && !_policy_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .documentElements */ .X5.has(key));
    if (alien)
        return refuse(`a policy has no element "${alien.key}"`);
    const version = (0,_policy_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'Version')?.value;
    const text = version?.kind === 'string' ? version.value : undefined;
    if (version && text !== '2012-10-17' && text !== '2008-10-17')
        return refuse('Version must be "2012-10-17" or "2008-10-17"');
    const container = (0,_policy_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'Statement')?.value;
    if (!container)
        return refuse('the policy has no Statement');
    if (container.kind === 'unresolved')
        return refuse(`its Statement is not in the file: ${container.expression}`);
    const statements = (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementsOf */ .GX)(root);
    for (const statement of statements)
        checkStatement(statement, withPrincipals);
    return { statements, variables: text === '2012-10-17' };
}
function checkStatement(statement, withPrincipals) {
    const { node, index } = statement;
    const wrong = (what) => refuse(`statement ${index}: ${what}`);
    if (node.kind === 'unresolved')
        return wrong(`it is not in the file: ${node.expression}`);
    if (node.kind !== 'object')
        return wrong(`it must be an object, it is ${article(node.kind)}`);
    const [mismatch] = statement.mismatches;
    if (mismatch)
        return wrong(`${mismatch.path.slice(1).join('.')} must be ${mismatch.expected}, it is ${article(mismatch.found)}`);
    const alien = node.members.find(({ key }) => !_policy_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .statementElements */ .Tm.has(key));
    if (alien)
        return wrong(`a statement has no element "${alien.key}"`);
    if (!statement.effect)
        return wrong('Effect must be "Allow" or "Deny"');
    const has = (name) => statement.element(name) !== undefined;
    if (has('Action') === has('NotAction'))
        return wrong('it needs either Action or NotAction');
    if (has('Resource') && has('NotResource'))
        return wrong('it cannot have both Resource and NotResource');
    if (has('Principal') && has('NotPrincipal'))
        return wrong('it cannot have both Principal and NotPrincipal');
    const principal = has('Principal') || has('NotPrincipal');
    if (withPrincipals && !principal)
        return wrong('a resource policy needs a Principal');
    if (!withPrincipals && principal)
        return wrong('an identity policy has no Principal');
    for (const action of [...statement.actions, ...statement.notActions])
        if (action.known && action.text !== '*' && !action.text.includes(':'))
            return wrong(`"${action.text}" is no action: it must look like "s3:GetObject", or be "*"`);
    for (const name of ['Condition', 'Principal', 'NotPrincipal']) {
        const element = statement.element(name)?.value;
        const parts = element?.kind === 'object' ? element.members.map(({ value }) => value) : [];
        for (const part of element ? [element, ...parts] : [])
            if (part.kind === 'unresolved' && (part === element || name === 'Condition'))
                return wrong(`its ${name} is not in the file: ${part.expression}`);
    }
    for (const { type, value } of [...statement.principals, ...statement.notPrincipals])
        if (!principalTypes.has(type))
            return wrong(`there is no type of principal "${type}"`);
        else if (type === '*' && !(value.known && value.text === '*'))
            return wrong('a principal without a type can only be "*"');
    for (const { operator, comparison } of statement.conditions)
        if (!comparison)
            return wrong(`there is no condition operator "${operator}"`);
}
const principalTypes = new Set(['*', 'AWS', 'Service', 'Federated', 'CanonicalUser']);
const article = (kind) => /^[aeiou]/.test(kind) ? `an ${kind}` : kind === 'null' ? kind : `a ${kind}`;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ printPrincipal),
/* harmony export */   _N: () => (/* binding */ principalsWith),
/* harmony export */   bx: () => (/* binding */ principalKeys),
/* harmony export */   gG: () => (/* binding */ principalPatterns),
/* harmony export */   jD: () => (/* binding */ withoutIdentity),
/* harmony export */   mJ: () => (/* binding */ principalExamples),
/* harmony export */   ob: () => (/* binding */ strangers),
/* harmony export */   sz: () => (/* binding */ everyone)
/* harmony export */ });
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6185);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1778);



/**
 * Who asks, as one word, so that principals are sets of words like everything else: a letter for the kind of
 * principal, a bar, its name. Sessions are those that a policy names; every other session of a role is covered
 * by whatever covers the role.
 */
const kinds = {
    anonymous: '*',
    /** A user, a role, a federated user or an account's root user: `A|arn:aws:iam::111122223333:role/App`. */
    identity: 'A',
    session: 'T',
    service: 'S',
    federated: 'F',
    canonical: 'C',
    /** The unique id of a principal that has been deleted: `I|AIDA…`. */
    uniqueId: 'I',
};
const tagged = (kind, name) => `${kinds[kind]}|${name}`;
const all = (kind) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged(kind, '')), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('any')]);
const under = (kind, inner) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged(kind, '')), ...inner.tokens], inner.lenient);
const accountDigits = Array(12).fill((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('digit'));
const partition = [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('arn:aws'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('label')];
const name = [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('name'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('name')];
const identityShape = (service, resource) => under('identity', (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...partition, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(`:${service}::`), ...accountDigits, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(':'), ...resource], true));
/** Everyone who can ask at all. What policies name is possible even where it looks odd. */
function everyone({ principals }) {
    const named = [...principals].flatMap((text) => (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text) && !/[*?]/.test(text)
        ? [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged(isSession(text) ? 'session' : 'identity', text))]
        : /^A[A-Z0-9]{15,}$/.test(text)
            ? [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('uniqueId', text))]
            : []);
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)([
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('anonymous', '')),
        identityShape('iam', [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('role/'), ...name]),
        identityShape('iam', [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('user/'), ...name]),
        identityShape('iam', (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('root')),
        identityShape('sts', [...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('federated-user/'), ...name]),
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged('service', '')), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('lowerLetter'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('plain')], true),
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged('federated', '')), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('plain'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('plain')], true),
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged('canonical', '')), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('lowerAlphanumeric'), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('lowerAlphanumeric')], true),
        ...named,
    ]);
}
const isSession = (arn) => /^arn:[^:]*:sts:[^:]*:[^:]*:assumed-role\//.test(arn);
/** The principals that one entry of a `Principal` element covers; `undefined` when that is not documented. */
function principalPatterns({ type, value }, reading) {
    if (!value.known)
        return undefined;
    const { text } = value;
    switch (type) {
        case '*':
            return [_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT];
        case 'AWS':
            return awsPatterns(text, reading);
        case 'Service':
            return named('service', text);
        case 'Federated':
            return named('federated', text);
        case 'CanonicalUser':
            return named('canonical', text);
        default:
            return undefined;
    }
}
function named(kind, text) {
    if (text === '*')
        return [all(kind)];
    return /[*?]/.test(text) ? undefined : [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged(kind, text))];
}
const identities = ['identity', 'session'];
function awsPatterns(text, { awsWildcardIsEveryone }) {
    if (text === '*')
        return awsWildcardIsEveryone
            ? [_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT]
            : [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('anonymous', '')), all('uniqueId'), ...identities.map(all)];
    if (/^\d{12}$/.test(text))
        return ofAccount(null, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(text));
    if (/[*?]/.test(text))
        return undefined;
    const arn = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text);
    if (!arn)
        return /^A[A-Z0-9]{15,}$/.test(text) ? [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('uniqueId', text))] : undefined;
    if (arn.resource === 'root')
        return ofAccount(arn.partition, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(arn.account));
    if (isSession(text))
        return [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('session', text))];
    const itself = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('identity', text));
    if (!arn.resource.startsWith('role/'))
        return [itself];
    const role = arn.resource.slice(arn.resource.lastIndexOf('/') + 1);
    const sessions = `arn:${arn.partition}:sts::${arn.account}:assumed-role/${role}/`;
    return [itself, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged('session', sessions)), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('any')])];
}
/** Everyone of an account, or of the accounts that a pattern covers. */
const ofAccount = (partitionName, account) => identities.map((kind) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(tagged(kind, 'arn:')),
    ...(partitionName === null ? [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('inField')] : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(partitionName)),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('inField'),
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)('::'),
    ...account,
    ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(':'),
    (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('any'),
]));
/** The condition keys that follow from the principal. */
const principalKeys = new Set(['aws:principalarn', 'aws:principalaccount']);
/** The principals whose key has a value that one of the patterns covers. */
function principalsWith(key, values, { principals }) {
    if (key === 'aws:principalaccount')
        return values.flatMap((value) => ofAccount(null, value.tokens.map((token) => (token === (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('any') ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('inField') : token))).map((each) => ({
            ...each,
            lenient: value.lenient,
            key: `${value.lenient ? '~' : '='}${each.key.slice(1)}`,
        })));
    const sessions = [...principals].filter((text) => isSession(text) && values.some((value) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(value, roleOf(text))));
    return [
        ...values.map((value) => under('identity', value)),
        ...sessions.map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('session', text))),
    ];
}
/** The principals that have neither an ARN nor an account, so that these keys are absent. */
const withoutIdentity = [
    all('anonymous'),
    all('service'),
    all('federated'),
    all('canonical'),
    all('uniqueId'),
];
/** The role's ARN for a session's: the value of aws:PrincipalArn. A session's ARN does not tell the role's path. */
const roleOf = (session) => session.replace(/^(arn:[^:]*):sts:[^:]*:([^:]*):assumed-role\/([^/]*)\/.*$/s, '$1:iam::$2:role/$3');
/** Principals that read well in an example, best first. */
function* principalExamples({ principals, strangersFirst }) {
    if (strangersFirst)
        yield tagged('anonymous', '');
    const accounts = ['111122223333', '999988887777'];
    for (const text of principals) {
        const arn = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text);
        if (arn && arn.resource !== 'root' && !isSession(text))
            yield tagged('identity', text);
        const account = arn?.account ?? text;
        if (/^\d{12}$/.test(account))
            accounts.unshift(account);
    }
    for (const account of accounts)
        for (const resource of ['role/Example', 'user/jane', 'role/Other'])
            yield tagged('identity', `arn:aws:iam::${account}:${resource}`);
    for (const text of principals)
        if (isSession(text))
            yield tagged('session', text);
    yield tagged('anonymous', '');
    for (const service of [
        'ec2.amazonaws.com',
        'lambda.amazonaws.com',
        's3.amazonaws.com',
        'example.amazonaws.com',
    ])
        yield tagged('service', service);
    for (const provider of [
        'arn:aws:iam::111122223333:oidc-provider/example.com',
        'arn:aws:iam::111122223333:saml-provider/Example',
    ])
        yield tagged('federated', provider);
    yield tagged('canonical', '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be');
}
/** The principal as it stands in a policy. */
function printPrincipal(word) {
    const text = word.slice(2);
    switch (word[0]) {
        case kinds.service:
            return { Service: text };
        case kinds.federated:
            return { Federated: text };
        case kinds.canonical:
            return { CanonicalUser: text };
        case kinds.anonymous:
            return '*';
        default:
            return { AWS: text };
    }
}
/**
 * Strangers: nobody, and everyone of an account that the policies do not name. A provider of identities is one of
 * the resource's own account, and only a policy that names all of them lets in one that nobody meant.
 */
function strangers({ principals }, accounts, federated) {
    const named = [...principals].flatMap((text) => {
        const account = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text)?.account ?? text;
        return /^\d{12}$/.test(account) ? ofAccount(null, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(account)) : [];
    });
    return {
        some: (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)([
            (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('anonymous', '')),
            all('identity'),
            ...(federated.includes('*') ? [all('federated')] : []),
        ]),
        none: (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)([
            ...named,
            ...accounts.flatMap((account) => ofAccount(null, account.tokens)),
            ...federated.filter((text) => text !== '*').map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(tagged('federated', text))),
        ], true),
    };
}


/***/ }),

/***/ 7613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publicRequests),
/* harmony export */   x: () => (/* binding */ publicAccessTypes)
/* harmony export */ });
/* harmony import */ var _policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6185);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7620);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2644);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7715);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _statement_region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1452);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1778);








/** What CheckNoPublicAccess can be asked about. */
const publicAccessTypes = [
    'AWS::ApiGateway::RestApi',
    'AWS::Backup::BackupVault',
    'AWS::CloudTrail::Dashboard',
    'AWS::CloudTrail::EventDataStore',
    'AWS::CodeArtifact::Domain',
    'AWS::DynamoDB::Stream',
    'AWS::DynamoDB::Table',
    'AWS::EFS::FileSystem',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::KMS::Key',
    'AWS::Kinesis::Stream',
    'AWS::Kinesis::StreamConsumer',
    'AWS::Lambda::Function',
    'AWS::OpenSearchService::Domain',
    'AWS::S3::AccessPoint',
    'AWS::S3::Bucket',
    'AWS::S3::Glacier',
    'AWS::S3Express::AccessPoint',
    'AWS::S3Express::DirectoryBucket',
    'AWS::S3Outposts::AccessPoint',
    'AWS::S3Outposts::Bucket',
    'AWS::S3Tables::Table',
    'AWS::S3Tables::TableBucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::SecretsManager::Secret',
];
/**
 * The keys that tie a request to a known account, organisation, network or source: S3's «meaning of public» and
 * the same list of other services. A tie is a fixed value; a wildcard where a stranger could be is none.
 */
const ties = {
    'aws:principalaccount': 'whole',
    'aws:principalarn': 'arn',
    'aws:principalorgid': 'whole',
    'aws:principalorgpaths': 'organization',
    'aws:sourceaccount': 'whole',
    'aws:sourcearn': 'arn',
    'aws:sourceip': 'address',
    'aws:sourceorgid': 'whole',
    'aws:sourceorgpaths': 'organization',
    'aws:sourceowner': 'whole',
    'aws:sourcevpc': 'whole',
    'aws:sourcevpcarn': 'arn',
    'aws:sourcevpce': 'whole',
    'aws:userid': 'id',
    'aws:vpceaccount': 'whole',
    'aws:vpceorgid': 'whole',
    'aws:vpceorgpaths': 'organization',
    'aws:vpcsourceip': 'address',
    'elasticfilesystem:accessedviamounttarget': 'whole',
    'kms:calleraccount': 'whole',
    'lambda:eventsourcetoken': 'whole',
    's3:dataaccesspointaccount': 'whole',
    's3:dataaccesspointarn': 'arn',
    's3:x-amz-server-side-encryption-aws-kms-key-id': 'whole',
};
/** Keys of the resource's owner, who is no stranger: `aws:PrincipalOrgID` equal to `${aws:ResourceOrgID}` is a tie. */
const owner = {
    'aws:resourceaccount': '123456789012',
    'aws:resourceorgid': 'o-resourceowner',
    'aws:resourceorgpaths': 'o-resourceowner/r-root/',
};
/** The requests of strangers: anyone whom no fixed value of the policy ties to somebody known. */
function publicRequests(policy, vocabulary) {
    const values = new Map([...vocabulary.unknowns.values()].flatMap(({ key }) => {
        const value = key === undefined ? undefined : owner[key];
        return key === undefined || value === undefined ? [] : [[key, value]];
    }));
    const written = new Map();
    for (const { conditions } of policy.statements)
        for (const condition of conditions) {
            const list = written.get(condition.lowerKey) ?? [...values.values()];
            for (const value of condition.values)
                if (value.known)
                    list.push(value.text);
            written.set(condition.lowerKey, list);
        }
    const accounts = (written.get('aws:principalaccount') ?? []).filter(isFixed).map(_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf);
    const federated = policy.statements.flatMap(({ principals }) => principals.flatMap(({ type, value }) => (type === 'Federated' && value.known ? [value.text] : [])));
    const { some, none } = (0,_principals_js__WEBPACK_IMPORTED_MODULE_3__/* .strangers */ .ob)(vocabulary, accounts, federated);
    const within = [(0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(_statement_region_js__WEBPACK_IMPORTED_MODULE_5__/* .principal */ .NU, some), (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(_statement_region_js__WEBPACK_IMPORTED_MODULE_5__/* .principal */ .NU, none)];
    for (const [key, texts] of written) {
        const tie = ties[key];
        if (tie)
            within.push((0,_statement_region_js__WEBPACK_IMPORTED_MODULE_5__/* .keyClause */ .$D)(key, { absent: true, some: false, set: untied(tie, texts) }, vocabulary));
        // A service that asks on its own behalf is nobody's stranger.
        if (key === 'aws:principalisawsservice')
            within.push((0,_statement_region_js__WEBPACK_IMPORTED_MODULE_5__/* .keyClause */ .$D)(key, { absent: true, some: false, set: (0,_strings_js__WEBPACK_IMPORTED_MODULE_6__/* .strings */ .P$)([(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf)('false')]) }, vocabulary));
        if (key === 'aws:principalservicename' || key === 'aws:principalservicenameslist')
            within.push((0,_statement_region_js__WEBPACK_IMPORTED_MODULE_5__/* .keyClause */ .$D)(key, { absent: true, some: false, set: undefined }, vocabulary));
    }
    return { within, values };
}
const isFixed = (text) => !/[*?]|\$\{/.test(text);
/** The values that a stranger can have. */
function untied(tie, texts) {
    if (tie === 'address') {
        const known = texts.flatMap((text) => (isNetwork(text) ? ((0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesIn */ .Mh)(text) ?? []) : []));
        return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$)((0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .complementOfIntervals */ .cK)((0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(known)), _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .anyAddress */ .lX);
    }
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_6__/* .strings */ .P$)(texts.flatMap((text) => tiePattern(tie, text) ?? []), true);
}
/** S3's page: a range is somebody's network up to /8 of IPv4 and /32 of IPv6; private addresses always are. */
function isNetwork(text) {
    const range = (0,_policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpRange */ .CB)(text);
    return range !== undefined && (range.prefix >= (range.version === 4 ? 8 : 32) || (0,_policy_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateRange */ .fT)(range));
}
function tiePattern(tie, text) {
    // Whoever an operator lets in because it ignores case is the same somebody.
    if (isFixed(text))
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(text, true));
    const any = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .manyOf */ .J5)('any');
    const field = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .manyOf */ .J5)('inField');
    if (tie === 'organization') {
        const organization = /^(o-[a-z0-9]+\/)/.exec(text)?.[1];
        return organization === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(organization), any]);
    }
    if (tie === 'id') {
        const id = /^(A[A-Z0-9]+|\d{12}):/.exec(text)?.[1];
        return id === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(`${id}:`), any]);
    }
    if (tie !== 'arn')
        return undefined;
    const arn = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArn */ .L)(text);
    if (arn && /^\d{12}$/.test(arn.account))
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)([
            ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)('arn:'),
            field,
            ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(':'),
            field,
            ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(':'),
            field,
            ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(`:${arn.account}:`),
            any,
        ]);
    // A bucket's name is its own, whoever has it; what stands behind it may vary.
    const bucket = arn?.service === 's3' && arn.account === '' ? /^([^/*?]+)\//.exec(arn.resource)?.[1] : undefined;
    return bucket === undefined
        ? undefined
        : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)([...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)('arn:'), field, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .letters */ .Mm)(`:s3:::${bucket}/`), any]);
}


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y3: () => (/* binding */ forbiddenAccess),
  rc: () => (/* binding */ newAccess),
  oG: () => (/* binding */ problemOfForbidden),
  wi: () => (/* binding */ publicAccess)
});

// EXTERNAL MODULE: ./src/policy/service-reference/service-reference.ts + 3 modules
var service_reference = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/access/statement-region.ts
var statement_region = __webpack_require__(1452);
;// CONCATENATED MODULE: ./src/access/improve.ts


/**
 * The same example about one caller, and with a resource that the action is about, where that is an example too.
 * @param admits The statement that makes a point an example, if it is one.
 */
function improved(found, admits) {
    const coherent = ofOneCaller(found, admits);
    const now = (0,service_reference/* actionNamed */.IP)(String(coherent.point.get(statement_region/* action */.XI)?.[0]));
    return now ? withItsResource(coherent, now, admits) : coherent;
}
/** In an identity policy both keys are free, though in a request both follow from the caller. */
function ofOneCaller(found, admits) {
    const [arnKey, accountKey] = [(0,statement_region/* keyDimension */.QX)('aws:principalarn'), (0,statement_region/* keyDimension */.QX)('aws:principalaccount')];
    const arn = found.point.get(arnKey)?.[0];
    const account = found.point.get(accountKey)?.[0];
    const ofArn = String(arn).split(':')[4] ?? '';
    if (arn === undefined || account === undefined || ofArn === account)
        return found;
    const candidates = [
        [accountKey, ofArn],
        [arnKey, String(arn).replace(`:${ofArn}:`, `:${String(account)}:`)],
    ];
    for (const [key, value] of candidates) {
        const point = new Map(found.point).set(key, [value]);
        const statement = admits(point);
        if (statement)
            return { ...found, statement, point };
    }
    return found;
}
function withItsResource(found, { resources }, admits) {
    const now = String(found.point.get(statement_region/* resource */.Zc)?.[0]);
    const examples = resources.length === 0 ? ['*'] : simplestFirst(resources);
    if (examples.includes(now))
        return found;
    // A resource that the policy itself names says more than any example.
    const written = found.statement.resources.some((value) => value.known && value.text === now);
    if (written)
        return found;
    for (const example of examples) {
        const point = new Map(found.point).set(statement_region/* resource */.Zc, [example]);
        const statement = admits(point);
        if (statement === found.statement)
            return { ...found, point };
    }
    return found;
}
const simplestFirst = (resources) => resources.map(({ type }) => exampleOf(type.template)).sort((left, right) => left.length - right.length);
/** What a template leaves open, by the ARN's field: as `${Region}`, or as `*`. */
const fieldExamples = ['arn', 'aws', 'example', 'us-east-1', '111122223333'];
const exampleOf = (template) => template
    .split(':')
    .map((field, index) => field.replaceAll(/\$\{[^}]*\}|\*/g, fieldExamples[index] ?? 'example'))
    .join(':');

// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(6185);
// EXTERNAL MODULE: ./src/access/intervals.ts
var intervals = __webpack_require__(7620);
// EXTERNAL MODULE: ./src/access/keys.ts
var access_keys = __webpack_require__(1368);
// EXTERNAL MODULE: ./src/access/pattern.ts
var pattern = __webpack_require__(2644);
// EXTERNAL MODULE: ./src/access/space.ts
var space = __webpack_require__(9144);
// EXTERNAL MODULE: ./src/access/strings.ts + 1 modules
var strings = __webpack_require__(1778);
// EXTERNAL MODULE: ./src/access/principals.ts
var principals = __webpack_require__(7715);
;// CONCATENATED MODULE: ./src/access/witness.ts




/** The request as a reader sees it. */
function witnessOf(point, vocabulary) {
    const word = (dimension) => String(point.get(dimension)?.[0] ?? '');
    const id = word(statement_region/* action */.XI);
    const context = {};
    for (const [lowerKey, { name, type }] of vocabulary.keys) {
        const state = point.get((0,statement_region/* keyDimension */.QX)(lowerKey)) ?? [];
        if (state.length > 0)
            context[name] = state.map((value) => shown(printState(value, type), vocabulary));
    }
    return {
        ...(vocabulary.hasPrincipals ? { principal: (0,principals/* printPrincipal */.QU)(shown(word(statement_region/* principal */.NU), vocabulary)) } : {}),
        action: (0,service_reference/* actionNamed */.IP)(id)?.id ?? vocabulary.spellings.get(id) ?? id,
        resource: shown(word(statement_region/* resource */.Zc), vocabulary),
        context,
    };
}
/** With every symbol as the author wrote it: only expressions that the files do not resolve are left. */
const shown = (text, { unknowns }) => [...unknowns.values()].reduce((shown, { symbol, written }) => shown.replaceAll(symbol, written), text);
/** A value as requests have it. */
function printState(value, type) {
    if (typeof value === 'bigint')
        return (0,intervals/* printAddress */.SY)(value);
    if (typeof value === 'number' && type === 'epoch')
        return String(value / 1000);
    if (typeof value === 'number' && type === 'date')
        return new Date(value).toISOString().replace('.000Z', 'Z');
    return String(value);
}

;// CONCATENATED MODULE: ./src/access/variables.ts








const mostCases = 150;
const mostTexts = 16;
/** The limits that say that a request has these values. */
const limitsOf = (values, vocabulary) => [...values].map(([key, value]) => limitOf(key, value, vocabulary));
function limitOf(key, value, vocabulary) {
    if (value === null)
        return (0,statement_region/* keyClause */.$D)(key, { absent: true, some: false, set: undefined }, vocabulary);
    const type = vocabulary.keys.get(key)?.type;
    const set = type === 'address'
        ? (0,intervals/* addressesIn */.Mh)(value)
        : type !== undefined && (0,access_keys/* isMoment */.t_)(type)
            ? (0,intervals/* exactly */.pV)((0,statement_region/* momentOf */.Et)(value, type) ?? NaN)
            : type === 'numeric'
                ? (0,intervals/* exactly */.pV)(Number(value))
                : (0,strings/* strings */.P$)([(0,pattern/* literalPattern */.Kf)(value)]);
    return (0,statement_region/* keyClause */.$D)(key, { absent: false, some: true, set }, vocabulary);
}
/** The keys that variables name and that nothing fixes yet. */
const openKeys = ({ unknowns }, fixed) => [
    ...new Set([...unknowns.values()].flatMap(({ key }) => (key === undefined || fixed.has(key) ? [] : [key]))),
];
/**
 * Values worth trying, to turn a request with symbols into a real one: what the search liked, values that stand
 * nowhere in the policies, none at all, and the texts that stand in them.
 */
function* possibleValues(vocabulary, fixed, point) {
    const keys = openKeys(vocabulary, fixed);
    const choices = keys.map((key) => {
        const type = vocabulary.keys.get(key)?.type ?? 'string';
        const state = point.get((0,statement_region/* keyDimension */.QX)(key)) ?? [];
        const liked = state.map((value) => printState(value, type)).filter((text) => !(0,pattern/* hasSymbol */.Lo)(text));
        const fresh = (0,access_keys/* examplesOf */.Li)(key, type).filter((text) => !vocabulary.literals.has(text));
        const own = vocabulary.valuesOf.get(key) ?? [];
        const texts = type === 'account'
            ? [...vocabulary.principals].map((text) => (0,arn/* parseArn */.L)(text)?.account ?? text)
            : type === 'string'
                ? [...(0,access_keys/* examplesOf */.Li)(key, 'arn').slice(0, 1), ...vocabulary.literals]
                : [];
        return [...new Set([...liked, ...fresh, null, ...own, ...texts.slice(0, mostTexts)])];
    });
    let count = 0;
    for (const combination of nearestFirst(choices)) {
        if (++count > mostCases)
            return;
        const values = new Map(fixed);
        for (const [index, key] of keys.entries())
            values.set(key, combination[index] ?? null);
        yield { values, region: limitsOf(values, vocabulary) };
    }
}
/**
 * All requests, parted by the keys that variables name: without the key, with each value that a condition names,
 * and with any other, for which the variable stays a symbol. `undefined` when these would be too many.
 */
function possibleSplits(vocabulary, fixed) {
    const keys = openKeys(vocabulary, fixed);
    if (keys.length === 0)
        return undefined;
    const other = Symbol('any other value');
    const choices = keys.map((key) => [other, null, ...(vocabulary.valuesOf.get(key) ?? [])]);
    if (choices.reduce((product, { length }) => product * length, 1) > mostCases)
        return undefined;
    return [...combinations(choices)].map((combination) => {
        const values = new Map(fixed);
        const region = [];
        for (const [index, key] of keys.entries()) {
            const choice = combination[index] ?? null;
            if (typeof choice !== 'symbol')
                values.set(key, choice);
            else
                region.push((0,statement_region/* keyClause */.$D)(key, { absent: false, some: true, set: undefined }, vocabulary), ...[...(vocabulary.valuesOf.get(key) ?? [])].map((value) => (0,space/* negation */.mt)(limitOf(key, value, vocabulary))));
        }
        return { values, region: [...region, ...limitsOf(values, vocabulary)] };
    });
}
/** Every combination, those first that differ from the first choices in one place. */
function* nearestFirst(choices) {
    const first = choices.flatMap((list) => list.slice(0, 1));
    yield first;
    if (choices.length > 1)
        for (const [index, list] of choices.entries())
            for (const choice of list.slice(1))
                yield first.with(index, choice);
    yield* combinations(choices);
}
function* combinations(choices) {
    const [first, ...rest] = choices;
    if (!first)
        yield [];
    else
        for (const others of combinations(rest))
            for (const choice of first)
                yield [choice, ...others];
}

;// CONCATENATED MODULE: ./src/access/search.ts

/**
 * A request of the box that is in none of the regions, or `undefined` when they cover the box, for certain.
 *
 * Led by points: as long as the box's own point is in some region, the box is split along that region's limits
 * into parts that do not overlap, and the region itself falls away. Regions that no point ever meets cost nothing.
 * @throws BudgetSpent
 */
function outside(box, regions, budget) {
    const open = [box];
    for (let next = open.pop(); next; next = open.pop()) {
        budget.spend();
        const current = next;
        const limits = tightest(current, regions);
        if (!limits)
            return current;
        const parts = [];
        let rest = current;
        for (const limit of limits) {
            const part = rest?.and((0,space/* negation */.mt)(limit));
            if (part)
                parts.push(part);
            rest = rest?.and(limit);
        }
        open.push(...parts.reverse());
    }
    return undefined;
}
/** Of the regions that the point is in, the one that leaves least of the box: its limits that the box does not have. */
function tightest(box, regions) {
    let best;
    for (const region of regions) {
        if (!box.contains(region))
            continue;
        const limits = region.filter((limit) => !box.has(limit));
        if (!best || limits.length < best.length)
            best = limits;
        if (best.length === 0)
            return best;
    }
    return best;
}

;// CONCATENATED MODULE: ./src/access/universe.ts







/** A service and a name, both without wildcards. */
const actionShape = (0,strings/* strings */.P$)([
    (0,pattern/* pattern */.T1)([
        (0,pattern/* oneOf */.yL)('label'),
        (0,pattern/* manyOf */.J5)('label'),
        ...(0,pattern/* letters */.Mm)(':'),
        (0,pattern/* oneOf */.yL)('lowerAlphanumeric'),
        (0,pattern/* manyOf */.J5)('lowerAlphanumeric'),
    ], true),
]);
/** A full ARN without wildcards, or `*` for actions that are about no resource. */
const resourceShape = (0,strings/* strings */.P$)([
    ...[
        Array(12).fill((0,pattern/* oneOf */.yL)('digit')),
        [],
        // `arn:aws:iam::aws:policy/…`, `arn:aws:iam::cloudfront:user/…`
        [(0,pattern/* oneOf */.yL)('lowerLetter'), (0,pattern/* manyOf */.J5)('lowerLetter')],
    ].map((account) => (0,pattern/* pattern */.T1)([
        ...(0,pattern/* letters */.Mm)('arn:aws'),
        (0,pattern/* manyOf */.J5)('label'),
        ...(0,pattern/* letters */.Mm)(':'),
        (0,pattern/* oneOf */.yL)('label'),
        (0,pattern/* manyOf */.J5)('label'),
        ...(0,pattern/* letters */.Mm)(':'),
        (0,pattern/* manyOf */.J5)('label'),
        ...(0,pattern/* letters */.Mm)(':'),
        ...account,
        ...(0,pattern/* letters */.Mm)(':'),
        (0,pattern/* oneOf */.yL)('plain'),
        (0,pattern/* manyOf */.J5)('plain'),
    ], true)),
    (0,pattern/* literalPattern */.Kf)('*'),
]);
/** The dimensions of all requests that the policies of a question can tell apart. */
function dimensionsOf(vocabulary, actions = actionShape) {
    const required = { optional: false, multivalued: false };
    const dimensions = new Map([
        [statement_region/* action */.XI, { ...required, universe: actions, examples: realActions }],
        [statement_region/* resource */.Zc, { ...required, universe: resourceShape, examples: () => resourceExamples }],
    ]);
    if (vocabulary.hasPrincipals)
        dimensions.set(statement_region/* principal */.NU, {
            ...required,
            universe: (0,principals/* everyone */.sz)(vocabulary),
            examples: () => (0,principals/* principalExamples */.mJ)(vocabulary),
        });
    for (const [lowerKey, spec] of vocabulary.keys)
        dimensions.set((0,statement_region/* keyDimension */.QX)(lowerKey), keyDimensionOf(lowerKey, spec));
    return dimensions;
}
/** The actions of the service reference that the policy's allowing statements could be about. */
function realActionsOf(policy) {
    const allowing = (policy?.statements ?? []).filter(({ effect }) => effect === 'Allow');
    const entries = allowing.flatMap(({ actions, notActions }) => [
        ...actions.flatMap((each) => (each.known ? [each.text.toLowerCase()] : [])),
        ...(notActions.length > 0 ? ['*'] : []),
    ]);
    return entries.includes('*') ? (everyAction ??= actionsOf(['*'])) : actionsOf(entries);
}
/** Kept, since there are more than twenty thousand. */
let everyAction;
const actionsOf = (entries) => (0,strings/* strings */.P$)(entries.flatMap((entry) => [...(0,service_reference/* actionsMatching */.dj)(entry)].map(({ id }) => (0,pattern/* literalPattern */.Kf)(id.toLowerCase()))));
const resourceExamples = ['arn:aws:s3:::example', 'arn:aws:s3:::example/object'];
/** Actions that every service's data need not be read for. */
const wellKnown = [
    's3:GetObject',
    'ec2:RunInstances',
    'iam:PassRole',
    'dynamodb:GetItem',
    'lambda:InvokeFunction',
    'sts:AssumeRole',
    'kms:Decrypt',
    'sqs:SendMessage',
    'sns:Publish',
    'logs:PutLogEvents',
    'cloudwatch:PutMetricData',
    'ssm:GetParameter',
    'secretsmanager:GetSecretValue',
    'ecr:BatchGetImage',
    'rds:CreateDBInstance',
    'cloudformation:CreateStack',
    'organizations:DescribeOrganization',
].map((id) => id.toLowerCase());
function* realActions(clauses) {
    const texts = clauses.flatMap(({ set }) => (set.kind === 'strings' && !set.negated ? [set] : []));
    const [first] = texts.sort((left, right) => left.patterns.length - right.patterns.length);
    for (const { literal } of first?.patterns ?? [])
        if (literal !== undefined && (0,service_reference/* actionNamed */.IP)(literal))
            yield literal;
    yield* wellKnown;
    for (const text of first ? globs(first) : [])
        for (const { id } of (0,service_reference/* actionsMatching */.dj)(text))
            yield id.toLowerCase();
}
/** The patterns of a set as IAM writes them, where they name the service. */
const globs = (set) => set.patterns.flatMap(({ prefix, literal }) => literal === undefined && prefix.includes(':') ? [`${prefix}*`] : []);
function keyDimensionOf(lowerKey, { type, multivalued }) {
    const texts = (0,access_keys/* examplesOf */.Li)(lowerKey, type);
    const base = { optional: true, multivalued };
    if (type === 'numeric')
        return { ...base, universe: intervals/* anyNumber */.iG, examples: () => texts.map(Number) };
    if ((0,access_keys/* isMoment */.t_)(type))
        return {
            ...base,
            universe: intervals/* anyNumber */.iG,
            examples: () => texts.flatMap((text) => (0,statement_region/* momentOf */.Et)(text, type) ?? []),
        };
    if (type === 'address')
        return {
            ...base,
            universe: intervals/* anyAddress */.lX,
            examples: () => texts.flatMap((text) => (0,intervals/* addressesIn */.Mh)(text)?.stretches[0]?.low ?? []),
        };
    return { ...base, universe: (0,strings/* strings */.P$)((0,access_keys/* shapeOf */.F5)(lowerKey, type)), examples: () => texts };
}

;// CONCATENATED MODULE: ./src/access/decide.ts









const steps = 5_000_000;
const stepsForReal = 500_000;
/** @param values What the question itself knows of the keys that variables name. */
function decide(kind, vocabulary, policies, draft, values = new Map()) {
    const answer = (result, rest = {}) => ({
        kind,
        result,
        reason: null,
        statement: null,
        witness: null,
        ...rest,
    });
    if (!policies[0]?.statements.some(({ effect }) => effect === 'Allow'))
        return answer('PASS');
    const readings = openReadings(policies, vocabulary);
    const solver = (most, actions) => new Solver(new space/* Space */.$x(dimensionsOf(vocabulary, actions), new strings/* Budget */.__(most)), vocabulary, draft, values);
    const first = answered(solver(steps), readings);
    if (first === undefined) {
        const reason = `no answer within ${steps} steps: split the policy, or use fewer wildcards in its middle`;
        return answer('UNKNOWN', { reason });
    }
    if (Array.isArray(first)) {
        if (first.every(({ proven }) => proven))
            return answer('PASS');
        const doubt = first.find(({ reason }) => reason !== undefined)?.reason;
        return answer('UNKNOWN', { reason: doubt ?? whatIsOpen(policies, vocabulary) });
    }
    // An example with an action that exists says more; whether there is one, only another search tells.
    const again = isReal(first)
        ? undefined
        : answered(solver(stepsForReal, realActionsOf(policies[0])), readings);
    const { statement, point } = again && !Array.isArray(again) ? again : first;
    return answer('FAIL', { statement: statement.index, witness: witnessOf(point, vocabulary) });
}
const isReal = ({ point }) => (0,service_reference/* actionNamed */.IP)(String(point.get(statement_region/* action */.XI)?.[0])) !== undefined;
/** An example that holds under every reading, or what each reading gave; `undefined` past the budget. */
function answered(solver, readings) {
    try {
        const outcomes = [];
        for (const reading of readings) {
            const outcome = solver.solve(reading);
            if (outcome.found) {
                const admits = solver.judgeOf(outcome.found, readings);
                const statement = admits(outcome.found.point);
                if (statement)
                    return improved({ ...outcome.found, statement }, admits);
            }
            outcomes.push(outcome);
        }
        return outcomes;
    }
    catch (error) {
        if (!(error instanceof strings/* BudgetSpent */.KI))
            throw error;
        return undefined;
    }
}
class Solver {
    #space;
    #vocabulary;
    #draft;
    #values;
    #doubts = new statement_region/* Doubts */.Gz();
    #drafts = new Map();
    constructor(space, vocabulary, draft, values) {
        this.#space = space;
        this.#vocabulary = vocabulary;
        this.#draft = draft;
        this.#values = values;
    }
    /** Under one reading: a proof that there is no such request, an example, or why there is neither. */
    solve(readings) {
        const fixed = limitsOf(this.#values, this.#vocabulary);
        const liberal = this.#search(readings, this.#values, true, fixed);
        if (!liberal)
            return { proven: true };
        if (this.#isCertain())
            return { proven: false, found: liberal };
        for (const { values, region } of possibleValues(this.#vocabulary, this.#values, liberal.point)) {
            const found = this.#search(readings, values, false, region);
            if (found)
                return { proven: false, found };
        }
        const covered = possibleSplits(this.#vocabulary, this.#values);
        if (covered?.every(({ values, region }) => !this.#search(readings, values, true, region)))
            return { proven: true };
        const [doubt] = this.#doubts.reasons;
        const variables = [...this.#vocabulary.unknowns.values()].map(({ written }) => written);
        return {
            proven: false,
            reason: doubt ?? `it depends on ${variables.join(', ')}, of whose values nothing is known here`,
        };
    }
    /** Says of a point which allowing statement makes it an example under every reading, if any. */
    judgeOf({ statement, values }, readings) {
        const drafts = readings.map((reading) => this.#drafted(reading, values, false));
        return (point) => {
            const within = (region) => region.every((limit) => (0,space/* holds */.v9)(limit, point.get(limit.dimension) ?? []));
            const [first, ...rest] = drafts.map((draft) => draft.flatMap((each) => within(each.region) && each.cases.some((part) => within(part.within) && !part.outside.some(within))
                ? [each.statement]
                : []));
            const common = first?.filter((each) => rest.every((others) => others.includes(each))) ?? [];
            return common.find((each) => each === statement) ?? common[0];
        };
    }
    /** Whether nothing in the policies is open, so that the two sides of what is not known are one. */
    #isCertain() {
        return this.#doubts.reasons.size === 0 && this.#vocabulary.unknowns.size === 0;
    }
    #drafted(readings, values, liberal) {
        const side = liberal || this.#isCertain();
        const key = JSON.stringify([readings, [...values], side]);
        let drafted = this.#drafts.get(key);
        if (!drafted) {
            drafted = this.#draft({ readings, values, liberal: side, doubts: this.#doubts });
            this.#drafts.set(key, drafted);
        }
        return drafted;
    }
    #search(readings, values, liberal, extra) {
        for (const { statement, region, cases } of this.#drafted(readings, values, liberal)) {
            const box = cases.length > 0 ? space/* Box */.az.of(this.#space, [...region, ...extra]) : undefined;
            if (!box)
                continue;
            for (const { within, outside: avoided } of cases) {
                const start = within.reduce((part, limit) => part?.and(limit), box);
                const found = start && outside(start, avoided, this.#space.budget);
                if (found)
                    return { statement, point: found.point, values };
            }
        }
        return undefined;
    }
}
/** The readings that could make a difference to these policies. */
function openReadings(policies, vocabulary) {
    const wildcard = vocabulary.hasPrincipals && vocabulary.principals.has('*') ? [true, false] : [true];
    const plain = asksPlainly(policies, vocabulary).length > 0 ? [false, true] : [false];
    return wildcard.flatMap((awsWildcardIsEveryone) => plain.map((plainAsksEvery) => ({ awsWildcardIsEveryone, plainAsksEvery })));
}
/** Conditions without `ForAllValues` or `ForAnyValue` on a key that can have several values. */
const asksPlainly = (policies, { keys }) => policies
    .flatMap(({ statements }) => statements.flatMap(({ conditions }) => conditions))
    .filter(({ comparison, lowerKey }) => comparison?.family !== 'Null' && !comparison?.qualifier && keys.get(lowerKey)?.multivalued)
    .map(({ operator, key }) => `${operator} on ${key}`);
function whatIsOpen(policies, vocabulary) {
    const [plain] = asksPlainly(policies, vocabulary);
    return plain === undefined
        ? 'whether { "AWS": "*" } covers services and identity providers is not documented: write "*", or name them'
        : `${plain}, a key with several values, needs ForAnyValue or ForAllValues: what it asks without is not documented`;
}

// EXTERNAL MODULE: ./src/access/public.ts
var access_public = __webpack_require__(7613);
// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/access/text.ts
var access_text = __webpack_require__(8155);
;// CONCATENATED MODULE: ./src/access/vocabulary.ts



/** @param texts What the question itself names, such as forbidden resources. */
function vocabularyOf(policies, hasPrincipals, texts = [], strangersFirst = false) {
    const conditions = new Map();
    const unknowns = new Map();
    const principals = new Set();
    const literals = new Set(texts.flatMap(piecesOf));
    const valuesOf = new Map();
    const spellings = new Map();
    for (const { statements, variables } of policies)
        for (const statement of statements) {
            for (const condition of statement.conditions) {
                const list = conditions.get(condition.lowerKey) ?? [];
                list.push(condition);
                conditions.set(condition.lowerKey, list);
                const fixed = valuesOf.get(condition.lowerKey) ?? new Set();
                for (const value of condition.comparison?.family === 'Null' ? [] : condition.values) {
                    const text = fixedText((0,access_text/* partsOf */.C)(value, variables), condition.comparison?.wildcards ?? false);
                    if (text === undefined)
                        continue;
                    fixed.add(text);
                    literals.add(text);
                }
                valuesOf.set(condition.lowerKey, fixed);
            }
            for (const value of [...statement.actions, ...statement.notActions])
                if (value.known)
                    spellings.set(value.text.toLowerCase(), value.text);
            for (const { type, value } of [...statement.principals, ...statement.notPrincipals])
                if (type === 'AWS' && value.known)
                    principals.add(value.text);
            for (const value of variableTexts(statement))
                for (const part of (0,access_text/* partsOf */.C)(value, variables)) {
                    if (part.kind === 'unknown' && part.fallback)
                        literals.add(part.fallback);
                    if (part.kind === 'unknown' && !unknowns.has(part.name))
                        unknowns.set(part.name, { ...part, symbol: (0,pattern/* symbolOf */.wX)(unknowns.size) });
                    if (part.kind === 'text')
                        for (const piece of piecesOf(part.text))
                            literals.add(piece);
                }
        }
    const keys = new Map();
    for (const [lowerKey, list] of conditions)
        keys.set(lowerKey, specOf(lowerKey, list));
    for (const { key } of unknowns.values())
        if (key !== undefined && !keys.has(key))
            keys.set(key, specOf(key, []));
    return { keys, unknowns, principals, literals, valuesOf, spellings, hasPrincipals, strangersFirst };
}
/** What a variable inside of the text might be: of an ARN, pieces of its last field. */
const piecesOf = (text) => text
    .replace(/^arn:([^:]*:){4}/, '')
    .split(/[/:*?]/)
    .filter((piece) => piece !== '');
/** The only text that a value stands for, where that is one. */
function fixedText(parts, wildcards) {
    let text = '';
    for (const part of parts) {
        if (part.kind === 'unknown' || (part.kind === 'text' && wildcards && /[*?]/.test(part.text)))
            return undefined;
        text += part.text;
    }
    return text;
}
const variableTexts = (statement) => [
    ...statement.resources,
    ...statement.notResources,
    ...statement.actions,
    ...statement.notActions,
    ...statement.conditions.flatMap(({ values }) => values),
];
/** What the documentation says of the key; for a key that it does not know, what the operators ask for. */
function specOf(lowerKey, conditions) {
    const facts = (0,access_keys/* factsOf */.xS)(lowerKey);
    const name = facts && facts.name !== lowerKey ? facts.name : (conditions[0]?.key ?? lowerKey);
    const multivalued = facts?.multivalued ?? conditions.some(({ comparison }) => comparison?.qualifier !== undefined);
    const families = new Set(conditions.map(({ comparison }) => comparison?.family));
    families.delete('Null');
    const [only] = families;
    const asked = families.has('IpAddress') && (!facts || families.size === 1)
        ? 'address'
        : families.has('Date') && (!facts || families.size === 1)
            ? 'date'
            : families.has('Numeric') && (!facts || families.size === 1)
                ? 'numeric'
                : families.size === 1 && only === 'Bool'
                    ? 'bool'
                    : undefined;
    const type = !facts || facts.type === 'string' ? (asked ?? 'string') : facts.type;
    return { name, type, multivalued };
}

;// CONCATENATED MODULE: ./src/access/questions.ts








/** Does `policy` allow a request that `reference` does not? No reference allows nothing. */
function newAccess(policy, reference, hasPrincipals, part = {}) {
    const policies = reference ? [policy, reference] : [policy];
    const vocabulary = vocabularyOf(policies, hasPrincipals);
    const only = forbiddenRegion({ actions: part.actions ?? [], resources: part.resources ?? [] }, vocabulary);
    const unchanged = common(policy, reference);
    return decide('new-access', vocabulary, policies, (situation) => {
        const { allows, denied } = allowedBy(policy, vocabulary, situation, only);
        const { liberal } = situation;
        // A request is certainly not new when the reference certainly allows it.
        const before = regionsOf(reference, 'Allow', vocabulary, situation, liberal ? 'under' : 'over');
        const deniedBefore = regionsOf(reference, 'Deny', vocabulary, situation, liberal ? 'over' : 'under');
        const notAllowed = { within: only, outside: [...denied, ...before.map(({ region }) => region)] };
        // What a Deny took away is back only if that Deny is gone.
        const notDenied = deniedBefore
            .filter(({ statement }) => !unchanged.has(contentOf(statement)))
            .map(({ region }) => ({ within: [...only, ...region], outside: denied }));
        const asked = allows.filter(({ statement }) => statement === (part.statement ?? statement));
        return asked.map((allow) => ({
            ...allow,
            cases: unchanged.has(contentOf(allow.statement)) ? notDenied : [notAllowed, ...notDenied],
        }));
    });
}
/** The contents of statements that stand in both policies: whatever they mean, they mean it twice. */
function common(policy, reference) {
    const before = new Set(reference?.variables === policy.variables ? reference.statements.map(contentOf) : []);
    return new Set(policy.statements.map(contentOf).filter((content) => before.has(content)));
}
function contentOf({ node }) {
    return JSON.stringify((0,policy_node/* toJson */.aB)(node), (key, value) => key === 'Sid' || (key === 'Condition' && JSON.stringify(value) === '{}') ? undefined : value);
}
/** Does `policy` allow one of the actions on one of the resources? */
function forbiddenAccess(policy, forbidden, hasPrincipals) {
    const vocabulary = vocabularyOf([policy], hasPrincipals, forbidden.resources);
    const within = forbiddenRegion(forbidden, vocabulary);
    return decide('forbidden-access', vocabulary, [policy], (situation) => {
        const { allows, denied } = allowedBy(policy, vocabulary, situation, within);
        return allows.map((allow) => ({ ...allow, cases: [{ within, outside: denied }] }));
    });
}
/** Does the policy of a resource let in a stranger? */
function publicAccess(policy) {
    const vocabulary = vocabularyOf([policy], true, [], true);
    const { within, values } = (0,access_public/* publicRequests */.K)(policy, vocabulary);
    return decide('public-access', vocabulary, [policy], (situation) => {
        const { allows, denied } = allowedBy(policy, vocabulary, situation, within);
        return allows.map((allow) => ({ ...allow, cases: [{ within, outside: denied }] }));
    }, values);
}
/** @param limits What the question itself asks of requests. */
function allowedBy(policy, vocabulary, situation, limits) {
    const { liberal } = situation;
    const limited = new Set(limits.map(({ dimension }) => dimension));
    const speaks = (dimension) => !limited.has(dimension);
    return {
        allows: regionsOf(policy, 'Allow', vocabulary, situation, liberal ? 'over' : 'under', speaks),
        denied: regionsOf(policy, 'Deny', vocabulary, situation, liberal ? 'under' : 'over').map(({ region }) => region),
    };
}
function regionsOf(policy, effect, vocabulary, { readings, values, doubts }, side, speaks = () => false) {
    if (!policy)
        return [];
    const options = { vocabulary, variables: policy.variables, readings, values, side, speaks, doubts };
    return policy.statements.flatMap((statement) => statement.effect === effect ? [{ statement, region: (0,statement_region/* regionOf */.AP)(statement, options) }] : []);
}
/** What is wrong with an entry of a forbidden list, or nothing. */
function problemOfForbidden({ actions, resources }) {
    const action = actions.find((text) => text !== '*' && !/^[a-z0-9*?-]+:[a-z0-9*?]+$/i.test(text));
    if (action !== undefined)
        return `"${action}" is no action: write it like "s3:DeleteBucket" or "s3:Delete*"`;
    const resource = resources.find((text) => !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/s.test(text));
    if (resource !== undefined)
        return `"${resource}" is no ARN: write it like "arn:aws:s3:::my-bucket" or "arn:aws:iam::111122223333:role/*"`;
    return actions.length + resources.length === 0 ? 'no action and no resource is listed' : undefined;
}
function forbiddenRegion({ actions, resources }, vocabulary) {
    const region = [];
    const read = (text, arn) => (0,access_text/* patternOf */.I)({ known: true, text, path: [], node: { kind: 'null' } }, {
        variables: false,
        wildcards: true,
        arn,
        ignoreCase: false,
        lenient: false,
        vocabulary,
        values: new Map(),
    });
    const all = (texts, arn) => (0,strings/* strings */.P$)(texts.flatMap((text) => {
        const found = read(arn ? text : text.toLowerCase(), arn);
        return typeof found === 'object' ? [found] : [];
    }));
    if (actions.length > 0)
        region.push((0,space/* clause */.sb)(statement_region/* action */.XI, all(actions, false)));
    if (resources.length > 0)
        region.push((0,space/* clause */.sb)(statement_region/* resource */.Zc, all(resources, true)));
    return region;
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ Space),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   az: () => (/* binding */ Box),
/* harmony export */   mt: () => (/* binding */ negation),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1778);


function clause(dimension, set, absent = false, some = true) {
    const key = `${dimension} ${absent ? '?' : '!'}${some ? 'some' : 'every'} ${set.key}`;
    return { dimension, id: key, key, absent, some, set };
}
const complement = (set) => set.kind === 'strings' ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .complementOfStrings */ .c8)(set) : (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .complementOfIntervals */ .cK)(set);
const negation = ({ dimension, absent, some, set, meaning }) => ({
    ...clause(dimension, complement(set), !absent, !some),
    ...(meaning ? { meaning: negation(meaning) } : {}),
});
/** Whether every request within the one is surely within the other, whatever variables stand for. */
const implies = (one, other) => one.key === other.key ||
    ((!one.absent || other.absent) &&
        one.some === other.some &&
        one.set.kind === 'strings' &&
        other.set.kind === 'strings' &&
        (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .surelyWithin */ .kt)(one.set, other.set));
const inSet = (set, value) => set.kind === 'strings'
    ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .inStrings */ .QJ)(set, String(value))
    : typeof value !== 'string' && (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .inIntervals */ .mc)(set, value);
function holds({ absent, some, set }, state) {
    if (state.length === 0)
        return absent;
    return some ? state.some((value) => inSet(set, value)) : state.every((value) => inSet(set, value));
}
/** All requests, as a product of dimensions that know nothing of each other. */
class Space {
    #dimensions;
    budget;
    #solved = new Map();
    constructor(dimensions, budget) {
        this.#dimensions = dimensions;
        this.budget = budget;
    }
    get names() {
        return this.#dimensions.keys();
    }
    /**
     * A state of one dimension within all limits, or `undefined` when there is none, for certain. A key is absent
     * where it may be, and has one value where one is enough.
     */
    solve(name, clauses) {
        const solved = `${name}\n${clauses.map(({ key }) => key).join('\n')}`;
        const before = this.#solved.get(solved);
        if (before !== undefined)
            return before ?? undefined;
        const dimension = this.#dimensions.get(name);
        if (!dimension)
            throw new Error(`no such dimension: ${name}`);
        const state = this.#solveAnew(dimension, clauses);
        this.#solved.set(solved, state ?? null);
        return state;
    }
    #solveAnew(dimension, clauses) {
        this.budget.spend();
        if (dimension.optional && clauses.every(({ absent }) => absent))
            return [];
        const one = this.#value(dimension, clauses, clauses);
        if (one !== undefined)
            return [one];
        if (!dimension.multivalued || !clauses.some(({ some }) => some))
            return undefined;
        // Several values: each «some» gets its own, and all of them are within every «every».
        const every = clauses.filter(({ some }) => !some);
        const values = [];
        for (const some of clauses.filter((each) => each.some)) {
            const value = this.#value(dimension, [...every, some], clauses);
            if (value === undefined)
                return undefined;
            if (!values.includes(value))
                values.push(value);
        }
        return values;
    }
    #value({ universe, examples }, clauses, all) {
        const wanted = examples(all);
        if (universe.kind === 'strings') {
            const sets = [...clauses.map(({ set }) => set), universe].filter((set) => set.kind === 'strings');
            return (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .commonWord */ .MD)(sets, this.budget, wanted);
        }
        const sets = clauses.map(({ set }) => set).filter((set) => set.kind === 'intervals');
        const common = sets.reduce((left, right) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(left, right), (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(universe, _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG));
        return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(common, [...wanted].filter((value) => typeof value !== 'string'));
    }
}
/** The requests within some limits, with one of them. Never empty. */
class Box {
    #space;
    #clauses;
    #states;
    constructor(space, clauses, states) {
        this.#space = space;
        this.#clauses = clauses;
        this.#states = states;
    }
    /** All requests within these limits, `undefined` when there are none. */
    static of(space, clauses) {
        const states = new Map();
        for (const name of space.names) {
            const state = space.solve(name, []);
            if (!state)
                return undefined;
            states.set(name, state);
        }
        return clauses.reduce((box, each) => box?.and(each), new Box(space, new Map(), states));
    }
    /** One request of the box. */
    get point() {
        return this.#states;
    }
    /** Whether the box was made with this very limit, or with one that means no more. */
    has({ dimension, id, meaning }) {
        return (this.#clauses.get(dimension) ?? []).some((each) => each.id === id ||
            (meaning !== undefined && each.meaning !== undefined && implies(each.meaning, meaning)));
    }
    contains(clauses) {
        return clauses.every((each) => this.has(each) || holds(each, this.#states.get(each.dimension) ?? []));
    }
    and(limit) {
        if (this.has(limit))
            return this;
        const { dimension } = limit;
        const list = [...(this.#clauses.get(dimension) ?? []), limit];
        const now = this.#states.get(dimension) ?? [];
        const state = holds(limit, now) ? now : this.#space.solve(dimension, list);
        if (!state)
            return undefined;
        return new Box(this.#space, new Map(this.#clauses).set(dimension, list), state === now ? this.#states : new Map(this.#states).set(dimension, state));
    }
}


/***/ }),

/***/ 1452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ keyClause),
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Gz: () => (/* binding */ Doubts),
/* harmony export */   NU: () => (/* binding */ principal),
/* harmony export */   QX: () => (/* binding */ keyDimension),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   Zc: () => (/* binding */ resource)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1368);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2644);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7715);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1778);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8155);







/** Why something is not known: sentences, gathered while statements are read. */
class Doubts {
    reasons = new Set();
    #doubtful = false;
    add(reason) {
        this.reasons.add(reason);
        this.#doubtful = true;
    }
    /** What `read` gives, and whether something in it was not known. */
    watch(read) {
        this.#doubtful = false;
        return { result: read(), doubtful: this.#doubtful };
    }
}
const action = 'action';
const resource = 'resource';
const principal = 'principal';
const keyDimension = (lowerKey) => `key ${lowerKey}`;
const nothing = (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([]);
/** The requests that a statement speaks of: one clause for each element and each condition key. */
function regionOf(statement, options) {
    const { doubts, vocabulary } = options;
    const region = [];
    /** What is not known still means the same wherever it is written the same: that is what an id is for. */
    const add = (name, values, read) => {
        const { result, doubtful } = doubts.watch(() => read(options));
        const meaning = [result.dimension, name, options.variables, values.map(textOf).sort()];
        if (doubtful)
            region.push({ ...result, id: JSON.stringify(meaning) });
        else if (vocabulary.unknowns.size === 0)
            region.push(result);
        else
            region.push({ ...result, meaning: read({ ...options, side: 'under', exact: true }) });
    };
    const texts = (name, dimension, values, arn) => {
        if (statement.element(name) === undefined)
            return;
        const positive = !name.startsWith('Not');
        add(name, values, (own) => {
            const ownSide = positive ? own.side : flip(own.side);
            const text = reading(own, ownSide, own.speaks(dimension) && positive);
            const full = { ...text, wildcards: true, arn, ignoreCase: false };
            const set = (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(values.flatMap((value) => patternsOf(value, full, ownSide, doubts)));
            return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(dimension, positive ? set : (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .complementOfStrings */ .c8)(set));
        });
    };
    texts('Action', action, statement.actions.map(lowered), false);
    texts('NotAction', action, statement.notActions.map(lowered), false);
    texts('Resource', resource, statement.resources, true);
    texts('NotResource', resource, statement.notResources, true);
    if (vocabulary.hasPrincipals) {
        const { principals, notPrincipals } = statement;
        const named = (list) => list.map(({ value }) => value);
        if (statement.element('Principal'))
            add('Principal', named(principals), (own) => (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(principal, principalSet(principals, own, own.side)));
        if (statement.element('NotPrincipal'))
            add('NotPrincipal', named(notPrincipals), (own) => (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(principal, (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .complementOfStrings */ .c8)(principalSet(notPrincipals, own, flip(own.side)))));
    }
    const asked = new Map();
    for (const { lowerKey } of statement.conditions)
        asked.set(lowerKey, (asked.get(lowerKey) ?? 0) + 1);
    for (const condition of statement.conditions) {
        const only = asked.get(condition.lowerKey) === 1 && !followsFromPrincipal(condition.lowerKey, vocabulary);
        add(`${condition.operator} ${condition.lowerKey}`, condition.values, (own) => conditionClause(condition, only ? own : { ...own, speaks: () => false }));
    }
    return region;
}
const flip = (side) => (side === 'over' ? 'under' : 'over');
/** Actions are compared in lower case. */
const lowered = (value) => (value.known ? { ...value, text: value.text.toLowerCase() } : value);
const reading = ({ vocabulary, variables, values, exact = false }, side, speaks) => ({
    vocabulary,
    variables,
    values,
    lenient: side === 'over' && !speaks && !exact,
});
function patternsOf(value, text, side, doubts) {
    const found = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .patternOf */ .I)(value, text);
    if (found !== 'malformed')
        return found ? [found] : [];
    // What IAM makes of it is not documented; it can hardly be more than the wildcards say.
    doubts.add(`"${textOf(value)}" is no ARN of six fields, and what it matches is not documented`);
    const glob = side === 'under' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .patternOf */ .I)(value, { ...text, arn: false });
    return typeof glob === 'object' ? [glob] : [];
}
const textOf = (value) => (value.known ? value.text : value.expression);
function principalSet(principals, { readings, doubts }, side) {
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(principals.flatMap((each) => {
        const patterns = (0,_principals_js__WEBPACK_IMPORTED_MODULE_3__/* .principalPatterns */ .gG)(each, readings);
        if (patterns)
            return patterns;
        doubts.add(each.value.known
            ? `whom the principal "${each.value.text}" covers is not documented`
            : `the principal ${each.value.expression} is not in the file`);
        return side === 'over' ? [_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT] : [];
    }));
}
function conditionClause(condition, options) {
    const { comparison, lowerKey, values } = condition;
    if (!comparison)
        throw new Error(`unknown operator ${condition.operator}`);
    const limit = comparison.family === 'Null' ? nullLimit(values, comparison) : valueLimit(condition, comparison, options);
    if (limit)
        return keyClause(lowerKey, limit, options.vocabulary);
    options.doubts.add(`what ${condition.operator} asks of ${condition.key} here is not documented`);
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(action, options.side === 'over' ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT]) : nothing);
}
const followsFromPrincipal = (lowerKey, { hasPrincipals }) => hasPrincipals && _principals_js__WEBPACK_IMPORTED_MODULE_3__/* .principalKeys */ .bx.has(lowerKey);
/** A limit on a key, which for keys that follow from the principal is one on the principal. */
function keyClause(lowerKey, limit, vocabulary) {
    if (followsFromPrincipal(lowerKey, vocabulary))
        return principalClause(lowerKey, limit, vocabulary);
    const { absent, some, set } = limit;
    const everyValue = isNumeric(vocabulary.keys.get(lowerKey)?.type ?? 'string')
        ? _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG
        : (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT]);
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(keyDimension(lowerKey), set ?? (some ? everyValue : (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .complement */ .Zw)(everyValue)), absent, some);
}
function nullLimit(values, { qualifier, ifExists }) {
    const texts = values.map((value) => (value.known ? value.text.toLowerCase() : ''));
    if (qualifier || ifExists || !texts.every((text) => text === 'true' || text === 'false'))
        return undefined;
    const [first, ...rest] = new Set(texts);
    if (first === undefined || rest.length > 0)
        return undefined;
    // Absent only: every value is in the empty set. Present only: some value is in the set of all.
    return first === 'true'
        ? { absent: true, some: false, set: undefined }
        : { absent: false, some: true, set: undefined };
}
function valueLimit(condition, comparison, options) {
    const { qualifier, negated, ifExists } = comparison;
    const spec = options.vocabulary.keys.get(condition.lowerKey);
    if (!spec)
        return undefined;
    const side = negated ? flip(options.side) : options.side;
    const listed = isNumeric(spec.type)
        ? numbersOf(condition, comparison, spec.type, side, options.doubts)
        : wordsOf(condition, comparison, spec.type, {
            ...options,
            side,
            speaks: negated ? () => false : options.speaks,
        });
    const set = negated ? (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .complement */ .Zw)(listed) : listed;
    if (qualifier === 'ForAllValues')
        return { absent: true, some: false, set };
    if (qualifier === 'ForAnyValue')
        return { absent: ifExists, some: true, set };
    return { absent: ifExists || negated, some: negated === options.readings.plainAsksEvery, set };
}
function principalClause(lowerKey, { absent, set }, vocabulary) {
    const without = (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([..._principals_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIdentity */ .jD]);
    if (set?.kind !== 'strings')
        return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(principal, absent ? without : (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .complementOfStrings */ .c8)(without));
    const matching = (0,_principals_js__WEBPACK_IMPORTED_MODULE_3__/* .principalsWith */ ._N)(lowerKey, set.patterns, vocabulary);
    if (!set.negated)
        return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(principal, (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(absent ? [...matching, ..._principals_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIdentity */ .jD] : matching));
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_4__/* .clause */ .sb)(principal, (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(absent ? matching : [...matching, ..._principals_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIdentity */ .jD], true));
}
const isNumeric = (type) => type === 'numeric' || (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoment */ .t_)(type) || type === 'address';
function wordsOf({ values, lowerKey }, { base, family, wildcards }, type, options) {
    if (family === 'Numeric' || family === 'Date' || family === 'IpAddress') {
        options.doubts.add(`what ${base} makes of a key whose values are texts is not documented`);
        return options.side === 'over' ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT]) : nothing;
    }
    const text = {
        ...reading(options, options.side, options.speaks(keyDimension(lowerKey))),
        wildcards,
        arn: family === 'Arn',
        ignoreCase: base.includes('IgnoreCase') || family === 'Bool' || type === 'bool',
        // Variables are for string and ARN operators.
        variables: options.variables && (family === 'String' || family === 'Arn'),
    };
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(values.flatMap((value) => patternsOf(value, text, options.side, options.doubts)));
}
function numbersOf({ values, operator, key }, comparison, type, side, doubts) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(values.map((value) => {
        const numbers = numbersOfValue(value, comparison, type);
        if (numbers)
            return numbers;
        doubts.add(`what ${operator} "${textOf(value)}" asks of ${key} is not documented`);
        return side === 'over' ? _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG : _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .noNumber */ .rw;
    }));
}
function numbersOfValue(value, { base, family }, type) {
    if (!value.known)
        return undefined;
    const { text } = value;
    if (family === 'String') {
        if (base.endsWith('Like') && /^\*+$/.test(text))
            return _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG;
        return printedAs(text, type);
    }
    if (type === 'address')
        return family === 'IpAddress' ? (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesIn */ .Mh)(text) : undefined;
    if (family !== 'Numeric' && family !== 'Date')
        return undefined;
    const number = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoment */ .t_)(type) ? momentOf(text, type) : numberOf(text);
    if (number === undefined)
        return undefined;
    const comparison = base.replace(/^Numeric|^Date/, '');
    switch (comparison) {
        case 'LessThan':
        case 'LessThanEquals':
            return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(number, comparison.endsWith('Equals'));
        case 'GreaterThan':
        case 'GreaterThanEquals':
            return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .above */ .G1)(number, comparison.endsWith('Equals'));
        default:
            return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(number);
    }
}
/** The value that a request shows with exactly this text, where that is certain. */
function printedAs(text, type) {
    if (type === 'numeric')
        return String(numberOf(text)) === text ? (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(Number(text)) : undefined;
    if (type !== 'address')
        return undefined;
    const range = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesIn */ .Mh)(text);
    const low = range?.stretches[0]?.low;
    return typeof low === 'bigint' && (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .printAddress */ .SY)(low) === text ? range : undefined;
}
const numberOf = (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
/** ISO 8601, or seconds since 1970; in milliseconds. */
function momentOf(text, type) {
    // Four digits are a year, but for a key whose values are seconds.
    const seconds = type === 'epoch' || /^-?\d{5,}(\.\d+)?$/.test(text) ? numberOf(text) : undefined;
    if (seconds !== undefined)
        return seconds * 1000;
    const iso = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
    if (!iso)
        return undefined;
    const moment = Date.parse(iso[2] && !iso[3] ? `${text}Z` : text);
    return Number.isNaN(moment) ? undefined : moment;
}


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  __: () => (/* binding */ Budget),
  KI: () => (/* binding */ BudgetSpent),
  MD: () => (/* binding */ commonWord),
  c8: () => (/* binding */ complementOfStrings),
  QJ: () => (/* binding */ inStrings),
  P$: () => (/* binding */ strings),
  kt: () => (/* binding */ surelyWithin)
});

// EXTERNAL MODULE: ./src/access/pattern.ts
var access_pattern = __webpack_require__(2644);
;// CONCATENATED MODULE: ./src/access/automaton.ts

/** Where a pattern stands after some characters: a state of its deterministic automaton, built as far as it is walked. */
class Standing {
    /** Its number among those of the same pattern. */
    id;
    /** The word so far is one of the pattern's. */
    accepts;
    /** No continuation is one. */
    dead;
    /** Every continuation is one. */
    stays;
    /** Characters that behave unlike others of their kind. */
    named;
    #of;
    #states;
    #known;
    #next = new Map();
    constructor(of, states, known) {
        const named = new Set();
        (0,access_pattern/* mentioned */.Vm)(of, states, named);
        this.id = known.size;
        this.accepts = (0,access_pattern/* accepted */.qG)(of, states);
        this.dead = states.length === 0;
        this.stays = (0,access_pattern/* staysCovered */.N0)(of, states);
        this.named = named;
        this.#of = of;
        this.#states = states;
        this.#known = known;
    }
    static start(of) {
        return Standing.#at(of, (0,access_pattern/* start */.ni)(of), new Map());
    }
    next(code) {
        let next = this.#next.get(code);
        if (!next) {
            next = Standing.#at(this.#of, (0,access_pattern/* step */.PM)(this.#of, this.#states, code), this.#known);
            this.#next.set(code, next);
        }
        return next;
    }
    static #at(of, states, known) {
        const key = states.join();
        let standing = known.get(key);
        if (!standing)
            known.set(key, (standing = new Standing(of, states, known)));
        return standing;
    }
}

;// CONCATENATED MODULE: ./src/access/strings.ts


function strings(patterns, negated = false) {
    const unique = [...new Map(patterns.map((pattern) => [pattern.key, pattern])).values()];
    const all = unique.some(({ key }) => key === access_pattern/* everything */.YT.key);
    const kept = all ? [access_pattern/* everything */.YT] : unique;
    const key = kept.map((pattern) => pattern.key).sort();
    return {
        kind: 'strings',
        key: `${negated ? 'not' : 'in'} ${JSON.stringify(key)}`,
        patterns: kept,
        negated,
    };
}
const complementOfStrings = (set) => ({
    ...set,
    negated: !set.negated,
    key: set.negated ? set.key.replace(/^not/, 'in') : set.key.replace(/^in/, 'not'),
});
const literals = new WeakMap();
/** The words of a set that lists them, for sets of hundreds of actions. */
function literalsOf(set) {
    let words = literals.get(set);
    if (words === undefined) {
        words = set.patterns.every(({ literal, lenient }) => literal !== undefined && !lenient)
            ? new Set(set.patterns.map(({ literal }) => literal ?? ''))
            : null;
        literals.set(set, words);
    }
    return words;
}
function inStrings(set, word) {
    const words = literalsOf(set);
    const inside = words ? words.has(word) : set.patterns.some((pattern) => (0,access_pattern/* covers */.hU)(pattern, word));
    return inside !== set.negated;
}
/** Whether every word of the one is a word of the other, where that is easy to see. */
function surelyWithin(one, other) {
    if (one.negated !== other.negated)
        return false;
    const [inner, outer] = one.negated ? [other, one] : [one, other];
    return inner.patterns.every((pattern) => outer.patterns.some((each) => (0,access_pattern/* includes */.mK)(each, pattern)));
}
/** Counts work, so that a question that cannot be answered in reasonable time is answered «unknown». */
class Budget {
    #left;
    constructor(steps) {
        this.#left = steps;
    }
    spend(steps = 1) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new BudgetSpent();
    }
}
class BudgetSpent extends Error {
}
/**
 * A word that is in every set, or `undefined` when there is none, for certain.
 * @param wanted Words that would read well, best first.
 * @throws BudgetSpent
 */
function commonWord(sets, budget, wanted = []) {
    const fits = (word) => sets.every((set) => inStrings(set, word));
    for (const word of wanted)
        if (fits(word))
            return word;
    const positive = sets.filter(({ negated }) => !negated);
    const excluded = sets.flatMap(({ negated, patterns }) => (negated ? patterns : []));
    if (excluded.some(({ key }) => key === access_pattern/* everything */.YT.key))
        return undefined;
    const [base, ...rest] = [...positive].sort((left, right) => left.patterns.length - right.patterns.length);
    const listed = positive.map(literalsOf).find((words) => words !== null);
    if (listed) {
        for (const word of listed)
            if (fits(word))
                return word;
        return undefined;
    }
    // Whole patterns that an excluded one includes, or that no other set can meet, need no automaton.
    const open = (base ?? strings([access_pattern/* everything */.YT])).patterns.filter((pattern) => {
        budget.spend();
        return (!excluded.some((outer) => (0,access_pattern/* includes */.mK)(outer, pattern)) &&
            rest.every(({ patterns }) => patterns.some((other) => !(0,access_pattern/* startApart */.Vt)(pattern, other))));
    });
    if (open.length === 0)
        return undefined;
    for (const set of [strings(open), ...rest])
        for (const pattern of set.patterns.slice(0, 8))
            for (const word of (0,access_pattern/* examples */.K1)(pattern))
                if (fits(word))
                    return word;
    return shortestWord([open, ...rest.map(({ patterns }) => patterns)], excluded, budget);
}
/** Walks the product of the automata, shortest words first. */
function shortestWord(groups, excluded, budget) {
    let from = 0;
    const ranges = groups.map(({ length }) => [from, (from += length)]);
    const wanted = from;
    const isDead = (standings) => ranges.some(([first, end]) => !some(standings, first, end, ({ dead }) => !dead)) ||
        some(standings, wanted, standings.length, ({ stays }) => stays);
    const isWord = (standings) => ranges.every(([first, end]) => some(standings, first, end, ({ accepts }) => accepts)) &&
        !some(standings, wanted, standings.length, ({ accepts }) => accepts);
    const first = [...groups.flat(), ...excluded].map((pattern) => Standing.start(pattern));
    if (isDead(first))
        return undefined;
    if (isWord(first))
        return '';
    const seen = new Set([keyOf(first)]);
    let row = [{ word: '', standings: first }];
    while (row.length > 0) {
        const next = [];
        for (const { word, standings } of row) {
            const named = new Set();
            for (const standing of standings)
                for (const code of standing.named)
                    named.add(code);
            for (const code of [...(0,access_pattern/* others */.MG)(named), ...named]) {
                budget.spend(standings.length);
                const after = standings.map((standing) => standing.next(code));
                if (isDead(after))
                    continue;
                const longer = word + String.fromCharCode(code);
                if (isWord(after))
                    return longer;
                const key = keyOf(after);
                if (seen.has(key))
                    continue;
                seen.add(key);
                next.push({ word: longer, standings: after });
            }
        }
        row = next;
    }
    return undefined;
}
const keyOf = (standings) => {
    let key = '';
    for (const { id } of standings)
        key += `${id},`;
    return key;
};
function some(list, from, to, test) {
    for (let index = from; index < to; index++)
        if (test(list[index]))
            return true;
    return false;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   I: () => (/* binding */ patternOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/** @param variables Whether `${…}` are policy variables: only in policies of version 2012-10-17. */
function partsOf(value, variables) {
    const text = value.known ? value.text : value.expression;
    if (value.known && !variables)
        return [{ kind: 'text', text }];
    if (!value.known && (value.node.kind !== 'unresolved' || value.node.text === undefined))
        return [unresolved(text)];
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(/\$\{([^}]*)\}/g)) {
        if (found.index > from)
            parts.push({ kind: 'text', text: text.slice(from, found.index) });
        const inside = found[1] ?? '';
        if (!value.known)
            parts.push(unresolved(found[0]));
        else if (/^[*?$]$/.test(inside))
            parts.push({ kind: 'literal', text: inside });
        else
            parts.push(variable(found[0], inside));
        from = found.index + found[0].length;
    }
    if (from < text.length || text === '')
        parts.push({ kind: 'text', text: text.slice(from) });
    return parts;
}
const unresolved = (written) => ({
    kind: 'unknown',
    name: `unresolved ${written}`,
    written,
    key: undefined,
    fallback: undefined,
});
function variable(written, inside) {
    const comma = inside.indexOf(',');
    const key = (comma < 0 ? inside : inside.slice(0, comma)).trim().toLowerCase();
    const fallback = comma < 0
        ? undefined
        : inside
            .slice(comma + 1)
            .trim()
            .replace(/^'(.*)'$/s, '$1');
    return {
        kind: 'unknown',
        name: `variable ${key}${fallback === undefined ? '' : `,${fallback}`}`,
        written,
        key,
        fallback,
    };
}
/**
 * The words that a value covers; `undefined` when it covers none, because a variable of it has no value.
 * `malformed` when it should be an ARN and has fewer than six fields.
 */
function patternOf(value, reading) {
    if (!value.known || (reading.variables && value.text.includes('$')))
        return patternAnew(value, reading);
    // A plain text is the same pattern in every case, and policies repeat themselves.
    const lenient = reading.lenient && reading.vocabulary.unknowns.size > 0;
    const key = [reading.wildcards, reading.arn, reading.ignoreCase, lenient].map(Number).join('') + value.text;
    let known = plainTexts.get(key);
    if (known === undefined) {
        if (plainTexts.size > mostPlainTexts)
            plainTexts.clear();
        known = patternAnew(value, reading) ?? 'malformed';
        plainTexts.set(key, known);
    }
    return known;
}
const plainTexts = new Map();
const mostPlainTexts = 20_000;
function patternAnew(value, reading) {
    const parts = partsOf(value, reading.variables);
    if (reading.arn) {
        const [only] = parts;
        if (parts.length === 1 && only?.kind === 'text' && /^\*+$/.test(only.text))
            return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)([(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)('any')]);
        const colons = parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.split(':').length - 1 : 0), 0);
        if (colons < 5)
            return parts.some(({ kind }) => kind === 'unknown') ? loosely(parts, reading) : 'malformed';
    }
    return strictly(parts, reading);
}
function strictly(parts, reading) {
    const tokens = [];
    let field = 0;
    for (const part of parts) {
        const inside = () => (reading.arn && field < 5 ? 'inField' : 'any');
        if (part.kind === 'unknown') {
            const known = knownText(part, reading);
            if (known === null)
                return undefined;
            if (known !== undefined)
                tokens.push(...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(known, reading.ignoreCase));
            else if (reading.lenient)
                tokens.push((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)(inside()));
            else
                tokens.push(...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(reading.vocabulary.unknowns.get(part.name)?.symbol ?? ''));
        }
        else if (part.kind === 'literal' || !reading.wildcards) {
            if (reading.arn)
                field += part.text.split(':').length - 1;
            tokens.push(...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(part.text, reading.ignoreCase));
        }
        else
            for (const character of part.text.split('')) {
                if (character === '*')
                    tokens.push((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .manyOf */ .J5)(inside()));
                else if (character === '?')
                    tokens.push((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(inside()));
                else {
                    if (character === ':')
                        field++;
                    tokens.push(...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(character, reading.ignoreCase));
                }
            }
    }
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(tokens, reading.lenient && reading.vocabulary.unknowns.size > 0);
}
/** What is not known holds some of the ARN's fields: it may only be compared as a whole. */
const loosely = (parts, reading) => strictly(parts, { ...reading, arn: false });
/** The text of a variable in this case; `null` when it has none, `undefined` when that is open. */
function knownText(part, { values }) {
    if (part.key === undefined || !values.has(part.key))
        return undefined;
    return values.get(part.key) ?? part.fallback ?? null;
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
