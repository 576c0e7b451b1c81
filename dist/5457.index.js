export const id = 5457;
export const ids = [5457,7901];
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
