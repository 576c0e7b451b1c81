export const id = 7594;
export const ids = [7594];
export const modules = {

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

/***/ 5510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OM: () => (/* binding */ actionHasKey),
  IP: () => (/* binding */ actionNamed),
  dj: () => (/* binding */ actionsMatching),
  EX: () => (/* binding */ allServices),
  Pw: () => (/* binding */ arnServiceExists),
  pq: () => (/* binding */ conditionKey),
  aZ: () => (/* binding */ isRetired),
  MJ: () => (/* binding */ keyPrefixExists),
  fn: () => (/* binding */ resourceTypesLike),
  S: () => (/* binding */ serviceExists),
  _L: () => (/* binding */ serviceHasAction),
  oq: () => (/* binding */ servicesMatching),
  QL: () => (/* binding */ supportsResourceControlPolicies)
});

// UNUSED EXPORTS: keyFits, matchesAnyAction, resourceTypesOf, serviceDataDate, serviceName

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

;// CONCATENATED MODULE: ./src/policy/service-reference/overrides/condition-keys.ts
/** Keys for which Access Analyzer's own data differs from what AWS publishes, each with its evidence. */
const overrides = [
    // Published as single-valued; `ForAllValues` on it was reported until 2023 and is silent since.
    { key: 'codestar-connections:ProviderAction', type: 'String', multivalued: true, global: false },
    // Published as single-valued; `ForAllValues` on it was reported in 2021 and is silent since.
    { key: 'organizations:ServicePrincipal', type: 'String', multivalued: true, global: false },
    // Not in the public reference; the service knows it.
    { key: 'aws:PrincipalOrgMasterAccountId', type: 'String', multivalued: false, global: true },
];
const conditionKeyOverrides = new Map(overrides.map((override) => [override.key.toLowerCase(), override]));

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
        return actions.has(name);
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
/** Whether some ARN has this service field: `elastic-inference` has, although no action starts with it. */
function arnServiceExists(arnService) {
    const { services, arnOwners } = index();
    return services.has(arnService) || arnOwners.has(arnService) || retiredServices.has(arnService);
}
/**
 * Resource types whose ARNs can look like this: same service, and a resource part (what stands after the fifth
 * colon, wildcards allowed) that overlaps. Region and account are the caller's to compare. Lazy: the first is cheap.
 */
function* resourceTypesLike(arnService, resource) {
    const own = index().services.has(arnService) ? [arnService] : [];
    for (const prefix of [...own, ...(index().arnOwners.get(arnService) ?? [])])
        for (const type of service(prefix)?.resources ?? [])
            if ((type.arnService === arnService || type.arnService.startsWith('$')) &&
                (0,patterns/* overlaps */.$f)(type.resourcePattern, resource))
                yield type;
}
/** Every resource type that a service lists. */
const resourceTypesOf = (prefix) => service(prefix)?.resources ?? [];
/** A condition key as a policy writes it, `aws:RequestTag/team`; nothing for one that AWS does not publish. */
function conditionKey(name) {
    const lower = name.toLowerCase();
    const override = conditionKeyOverrides.get(lower);
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
            resourcePattern: rest.join(':').replaceAll(/\$\{[^}]*\}/g, '*'),
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


/***/ })

};
