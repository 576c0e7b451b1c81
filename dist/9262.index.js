export const id = 9262;
export const ids = [9262];
export const modules = {

/***/ 954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ defaultBaselineSettings)
/* harmony export */ });
const defaultBaselineSettings = {
    profile: 'recommended',
    checks: {},
    allowedRegions: null,
    trustedAccounts: [],
    trustedDelegatedAdministrators: [],
    adminPrincipals: [],
    exemptUsers: [],
    passwordPolicy: 'when-users',
    minimumPasswordLength: 14,
    passwordReusePrevention: 24,
    maxPasswordAgeDays: 90,
    passwordExpirationAdminReset: false,
    maxAccessKeyAgeDays: 90,
    maxUnusedCredentialDays: 45,
    keyRotationGraceDays: 14,
    rootUnusedDays: 30,
    maxUnusedRoleDays: 90,
    maxRoleSessionHours: 4,
    samlExpiryWarningDays: 30,
    probeStsEndpoints: false,
};


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The id of every rule and check, former ones included. Loaded only when a config names rules. */
async function ruleIds() {
    const [{ policyRules }, { accountChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(1505), __webpack_require__.e(7901)]).then(__webpack_require__.bind(__webpack_require__, 1505)),
        Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(6708), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 6708)),
    ]);
    return [...policyRules, ...accountChecks].flatMap(({ id, formerIds }) => [id, ...(formerIds ?? [])]);
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How bad a finding is, worst first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Sorts worst first: negative when `left` is worse than `right`. */
function compareSeverity(left, right) {
    return severities.indexOf(left) - severities.indexOf(right);
}
/** Whether `severity` is as bad as `threshold` or worse. */
function reaches(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText)
/* harmony export */ });
/**
 * Whether `pattern` covers the whole text: `*` is any number of characters, everything else is itself. Used for
 * names, actions and ARNs, where `/` is an ordinary character. Linear: no regular expression is made of a pattern.
 */
function matchesText(pattern, text) {
    const pieces = pattern.split('*');
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, from);
        if (found < 0 || found + piece.length > end)
            return false;
        from = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jE: () => (/* binding */ defaultConfigPath),
  vj: () => (/* reexport */ inputNames),
  ms: () => (/* binding */ settingsFrom)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/gate/glob.ts
var glob = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/account/settings.ts
var settings = __webpack_require__(954);
;// CONCATENATED MODULE: ./src/settings/baseline.ts

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const baselineMode = (values) => typeof values?.baseline === 'object' ? values.baseline.mode : values?.baseline;
/** The config's kebab-case keys are the names of `BaselineSettings`; regions and accounts stand at the top level. */
function baselineSettingsOf(values) {
    const section = typeof values.baseline === 'object' ? values.baseline : {};
    const entries = Object.entries(section)
        .filter(([name]) => name !== 'mode')
        .map(([name, value]) => [camelCase(name), value]);
    return {
        ...settings/* defaultBaselineSettings */.g,
        ...Object.fromEntries(entries),
        allowedRegions: values['allowed-regions'] ?? null,
        trustedAccounts: values['trusted-accounts'] ?? [],
    };
}

// EXTERNAL MODULE: ./src/settings/config-file.ts
var config_file = __webpack_require__(1374);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(5131);
// EXTERNAL MODULE: ./src/policy/document.ts
var policy_document = __webpack_require__(1561);
// EXTERNAL MODULE: ./src/settings/nearest.ts
var nearest = __webpack_require__(3491);
;// CONCATENATED MODULE: ./src/settings/merge.ts




/** Every input of the action; the config file has keys of the same names, except for the last three. */
const inputNames = [
    'role-to-assume',
    'aws-region',
    'audience',
    'allowed-account-ids',
    'policies',
    'fail-on',
    'scope',
    'baseline',
    'on-incomplete',
    'comment',
    'config',
    'github-token',
    'output-directory',
];
const choices = {
    'fail-on': severity/* severities */.gO,
    scope: ['introduced', 'all'],
    baseline: ['off', 'report', 'enforce'],
    'on-incomplete': ['warn', 'fail'],
    comment: ['never', 'on-findings', 'always'],
};
/** Every default of the project that is not a threshold of an account check. */
const defaults = {
    'fail-on': 'high',
    scope: 'introduced',
    baseline: 'enforce',
    'on-incomplete': 'fail',
    comment: 'on-findings',
    audience: 'sts.amazonaws.com',
    'output-directory': 'iam-gate-report',
    'longest-waiver-days': 180,
};
/** Takes each value from the input, the config or the default, and remembers from where. */
class Merge {
    origins = {};
    notices = [];
    problems = [];
    #inputs;
    #config;
    #file;
    #tightenOnly;
    #changedWorkflow;
    constructor(inputs, config, file, { tightenOnly = false, changedWorkflow = false, }) {
        this.#inputs = inputs;
        this.#config = config;
        this.#file = file;
        this.#tightenOnly = tightenOnly || changedWorkflow;
        this.#changedWorkflow = changedWorkflow;
    }
    input(name) {
        const text = this.#inputs[name]?.trim();
        return text === '' ? undefined : text;
    }
    /** A key that only the config has. */
    own(name, value, otherwise) {
        this.origins[name] = value === undefined ? 'default' : this.#place(name);
        return value ?? otherwise;
    }
    /** A word from a list that is ordered from lax to strict. */
    choice(name) {
        const words = choices[name];
        const given = this.input(name);
        const input = words.find((word) => word === given);
        if (given !== undefined && input === undefined) {
            const meant = (0,nearest/* nearest */.p)(given, words);
            this.#problem(`The input \`${name}\` must be ${words.join(', ')}, not \`${given}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
        }
        const values = this.#file?.values;
        const value = name === 'baseline' ? baselineMode(values) : values?.[name];
        const configured = words.find((word) => word === value);
        const floor = configured ?? (this.#changedWorkflow ? defaults[name] : undefined);
        if (input !== undefined &&
            floor !== undefined &&
            this.#tightenOnly &&
            words.indexOf(input) < words.indexOf(floor)) {
            this.#refuse(name, input, configured);
            return floor;
        }
        this.#origin(name, input, configured);
        return input ?? configured ?? defaults[name];
    }
    /** A text that has no strict or lax side: what the base config says stands. */
    text(name) {
        const input = this.input(name);
        if (name === 'aws-region' && input !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(input))
            this.#problem(`The input \`aws-region\` must be a Region such as eu-west-1, not \`${input}\`.`);
        const configured = this.#file?.values[name];
        if (input !== undefined && configured !== undefined && input !== configured && this.#tightenOnly) {
            this.#refuse(name, input, configured);
            return configured;
        }
        this.#origin(name, input, configured);
        return input ?? configured ?? null;
    }
    /** Both lists hold where both are given: an account must be in each. */
    accounts() {
        const name = 'allowed-account-ids';
        const input = this.input(name)
            ?.split(/[\s,]+/)
            .filter(Boolean);
        for (const id of input ?? [])
            if (!/^\d{12}$/.test(id))
                this.#problem(`The input \`${name}\` must hold account ids of 12 digits, not \`${id}\`.`);
        const configured = this.#file?.values[name];
        this.#origin(name, input, configured);
        if (!input || !configured || !this.#tightenOnly)
            return input ?? configured ?? [];
        const both = configured.filter((id) => input.includes(id));
        if (both.length === 0)
            this.#problem(`The input \`${name}\` and the config name no account in common, so no account is allowed.`);
        return both;
    }
    /** One glob a line, a policy type and a resource type may follow it: `scp/*.json SERVICE_CONTROL_POLICY`. */
    policies() {
        const name = 'policies';
        const lines = this.input(name)
            ?.split(/\r?\n/)
            .map((line) => line.trim())
            .filter(Boolean);
        const input = lines?.map((line) => {
            const [glob = '', word, resourceType = null] = line.split(/\s+/);
            const type = policy_document/* policyTypes */.Ez.find((known) => known === word) ?? null;
            if (word !== undefined && type === null) {
                const meant = (0,nearest/* nearest */.p)(word, policy_document/* policyTypes */.Ez);
                this.#problem(`The input \`policies\` gives \`${glob}\` the type \`${word}\`: known are ${policy_document/* policyTypes */.Ez.join(', ')}.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
            }
            return { paths: [glob], type, resourceType };
        });
        const configured = this.#file?.values[name]?.map((entry) => {
            if (typeof entry === 'string')
                return { paths: [entry], type: null, resourceType: null };
            const paths = typeof entry.paths === 'string' ? [entry.paths] : entry.paths;
            return { paths, type: entry.type ?? null, resourceType: entry['resource-type'] ?? null };
        });
        this.#origin(name, input, configured);
        // The config comes last and so decides the type of a file that both name.
        return this.#tightenOnly ? [...(input ?? []), ...(configured ?? [])] : (input ?? configured ?? []);
    }
    baselineOrigins() {
        const section = this.#file?.values.baseline;
        const names = typeof section === 'object' ? Object.keys(section) : [];
        const own = names.map((name) => [camelCase(name), this.#place('baseline', name)]);
        return {
            ...Object.fromEntries(own),
            allowedRegions: this.origins['allowed-regions'] ?? 'default',
            trustedAccounts: this.origins['trusted-accounts'] ?? 'default',
        };
    }
    #origin(name, input, configured) {
        this.origins[name] =
            input !== undefined ? 'input' : configured !== undefined ? this.#place(name) : 'default';
    }
    #place(...path) {
        return `${this.#config?.path ?? ''}:${String(this.#file?.lineOf(path) ?? 1)}`;
    }
    #refuse(name, input, configured) {
        this.origins[name] = configured === undefined ? 'default' : this.#place(name);
        this.notices.push(configured === undefined
            ? `The input ${name}: ${input} is not used: this change edits the workflow that runs the gate, and such a run takes no input that loosens the defaults.`
            : `The input ${name}: ${input} is not used: in a pull request inputs may tighten what the base config says (${name}: ${configured}, ${this.#place(name)}), not loosen or replace it.`);
    }
    #problem(message) {
        this.problems.push({ file: null, line: null, column: null, message });
    }
}

// EXTERNAL MODULE: ./src/settings/waivers.ts
var settings_waivers = __webpack_require__(1984);
;// CONCATENATED MODULE: ./src/settings.ts








const defaultConfigPath = '.github/iam-gate.yml';
/**
 * Makes one `Settings` of the inputs and the config file's text, or says everything that is wrong with them. In a pull
 * request `config` must be the file as it stands at the base commit.
 */
async function settingsFrom(inputs, config, options = {}) {
    const read = config ? await (0,config_file/* readConfig */.X)(config) : null;
    const problems = read && 'problems' in read ? read.problems : [];
    const file = read && !('problems' in read) ? read : null;
    const merge = new Merge(inputs, config, file, options);
    const settings = build(merge, config, file);
    if (file && config)
        problems.push(...settings.waiverProblems, ...(await unknownRules(file, config, options.ruleIds)));
    problems.push(...merge.problems);
    return problems.length > 0 ? { problems } : { settings: deepFreeze(settings.settings) };
}
function build(merge, config, file) {
    const values = file?.values ?? {};
    const waivers = file && config ? (0,settings_waivers/* waiversOf */.R)(file, config.path) : { waivers: [], problems: [] };
    const severity = overridesOf(values.severity ?? {}).map((override) => ({
        ...override,
        matches: pathMatcher(override.paths),
    }));
    const region = merge.text('aws-region');
    const ignoredPaths = merge.own('ignored-paths', values['ignored-paths'], []);
    const ignores = pathMatcher(ignoredPaths);
    const policies = merge.policies();
    const typed = policies.flatMap(({ paths, type, resourceType }) => type === null
        ? []
        : [
            {
                matches: pathMatcher(paths),
                found: { type, ...(resourceType === null ? {} : { resourceType }) },
            },
        ]);
    const publicAccess = merge.own('no-public-access', values['no-public-access'], false);
    const settings = {
        roleToAssume: merge.text('role-to-assume'),
        awsRegion: region,
        audience: merge.text('audience') ?? (region?.startsWith('cn-') ? `${defaults.audience}.cn` : defaults.audience),
        allowedAccountIds: merge.accounts(),
        configPath: merge.input('config') ?? defaultConfigPath,
        policies,
        ignoredPaths,
        failOn: merge.choice('fail-on'),
        scope: merge.choice('scope'),
        baseline: merge.choice('baseline'),
        onIncomplete: merge.choice('on-incomplete'),
        comment: merge.choice('comment'),
        githubToken: merge.input('github-token') ?? null,
        outputDirectory: merge.input('output-directory') ?? defaults['output-directory'],
        severity: severity.map(({ rule, paths, severity: level }) => ({ rule, paths, severity: level })),
        allowedRegions: merge.own('allowed-regions', values['allowed-regions'], null),
        trustedAccounts: merge.own('trusted-accounts', values['trusted-accounts'], []),
        baselineSettings: baselineSettingsOf(values),
        forbiddenAccess: merge.own('forbidden-access', values['forbidden-access'], []).map((entry) => ({
            name: entry.name ?? null,
            preset: entry.preset ?? null,
            actions: entry.actions ?? [],
            resources: entry.resources ?? [],
            paths: entry.paths ?? null,
        })),
        noPublicAccess: publicAccess === false
            ? null
            : publicAccess === true
                ? { resourceTypes: null, paths: null }
                : { resourceTypes: publicAccess['resource-types'] ?? null, paths: publicAccess.paths ?? null },
        noNewAccess: merge
            .own('no-new-access', values['no-new-access'], [])
            .map(({ paths, reference }) => ({ paths, reference: reference ?? null })),
        customPolicyCheckBudget: merge.own('custom-policy-check-budget', values['custom-policy-check-budget'], 0),
        templateParameters: merge.own('template-parameters', values['template-parameters'], {}),
        waivers: waivers.waivers,
        longestWaiverDays: merge.own('longest-waiver-days', values['longest-waiver-days'], defaults['longest-waiver-days']),
        requiredTags: merge.own('required-tags', values['required-tags'], []),
        origins: merge.origins,
        baselineOrigins: merge.baselineOrigins(),
        notices: merge.notices,
        ignores: ignoredPaths.length > 0 ? ignores : () => false,
        holdsPolicies: policyPlaces(policies),
        typeOf: (path) => typed.findLast(({ matches }) => matches(path))?.found,
        severityOf: (rule, path) => severity.findLast((entry) => (0,glob/* matchesText */.F)(entry.rule, rule) && (entry.paths === null || (path !== null && entry.matches(path))))?.severity,
    };
    merge.own('severity', values.severity, {});
    merge.own('waivers', values.waivers, []);
    for (const name of ['config', 'github-token', 'output-directory'])
        merge.origins[name] = merge.input(name) === undefined ? 'default' : 'input';
    return { settings, waiverProblems: waivers.problems };
}
function policyPlaces(policies) {
    const globs = policies.flatMap(({ paths }) => paths);
    const matches = globs.length > 0 ? picomatch_default()(globs, { dot: true }) : () => false;
    const folders = globs.map((glob) => picomatch_default().scan(glob).base);
    return (path) => matches(path) || folders.some((folder) => `${folder}/`.startsWith(`${path}/`));
}
function overridesOf(severity) {
    return Object.entries(severity).flatMap(([rule, value]) => typeof value === 'string'
        ? [{ rule, paths: null, severity: value }]
        : value.map((entry) => ({ rule, paths: entry.paths ?? null, severity: entry.severity })));
}
function pathMatcher(globs) {
    if (globs === null || globs.length === 0)
        return () => true;
    return picomatch_default()([...globs], { dot: true });
}
/** Rule ids that the config names and nobody knows. A new code of the service is let through: only near misses of known ones are refused. */
async function unknownRules(file, config, ruleIds) {
    const { baseline } = file.values;
    const checks = typeof baseline === 'object' ? (baseline.checks ?? {}) : {};
    const named = [
        ...Object.keys(file.values.severity ?? {}).map((rule) => ({ rule, path: ['severity', rule] })),
        ...(file.values.waivers ?? []).map(({ rule }, index) => ({ rule, path: ['waivers', index, 'rule'] })),
        ...Object.keys(checks).map((rule) => ({ rule, path: ['baseline', 'checks', rule] })),
    ].filter(({ rule }) => !rule.includes('*'));
    if (!ruleIds || named.length === 0)
        return [];
    const known = new Set(await ruleIds());
    return named.flatMap(({ rule, path }) => {
        if (known.has(rule))
            return [];
        const meant = (0,nearest/* nearest */.p)(rule, known);
        if (!meant && /^[A-Z][A-Z0-9_]+$/.test(rule))
            return [];
        const message = `There is no rule \`${rule}\`.${meant ? ` Did you mean \`${meant}\`?` : ' `iam-gate explain --list` shows all.'}`;
        return [{ file: config.path, ...file.placeOf(path), message }];
    });
}
function deepFreeze(value) {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const member of Object.values(value))
            deepFreeze(member);
    }
    return value;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3491);

const largest = 1024 * 1024;
const deepest = 50;
/**
 * Reads and checks a config file. Only called when there is one: the libraries are loaded here, not at start-up.
 * Duplicate keys, unknown keys and unknown words are problems, each at its place.
 */
async function readConfig(config) {
    const at = (line, column, message) => ({
        file: config.path,
        line,
        column,
        message,
    });
    if (config.text.length > largest)
        return { problems: [at(1, 1, 'The config is larger than 1 MiB: split off what is not config.')] };
    if (nestingOf(config.text) > deepest)
        return {
            problems: [
                at(1, 1, `The config is nested deeper than ${deepest} levels, which no config of the gate is.`),
            ],
        };
    const [{ parseDocument, LineCounter, isScalar, visit }, { configSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)),
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651)),
    ]);
    const lines = new LineCounter();
    const document = parseDocument(config.text, { lineCounter: lines, prettyErrors: true, merge: false });
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => {
            const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
            return at(line, col, yamlMessage(error, config.text));
        });
        return { problems };
    }
    // YAML reads 012345678901 as a number and drops its zero: an account id is text.
    visit(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'number' && /^\d{12}$/.test(node.source ?? ''))
                node.value = node.source;
        },
    });
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        return {
            problems: [
                at(1, 1, `The config cannot be read: ${error instanceof Error ? error.message : String(error)}`),
            ],
        };
    }
    const place = (path, key) => {
        const offset = offsetOf(document, path, key, isScalar);
        return lines.linePos(offset);
    };
    const parsed = configSchema.safeParse(value ?? {});
    if (!parsed.success) {
        const problems = parsed.error.issues.flatMap((issue) => describe(flattened(issue, value), value, configSchema));
        return {
            problems: problems
                .map(({ path, key, message }) => {
                const { line, col } = place(path, key);
                return at(line, col, message);
            })
                .sort((left, right) => (left.line ?? 0) - (right.line ?? 0)),
        };
    }
    return {
        values: parsed.data,
        lineOf: (path) => place(path, true).line,
        placeOf: (path) => {
            const { line, col } = place(path, false);
            return { line, column: col };
        },
    };
}
/** Depth of brackets or of indentation, whichever is more: counted before a recursive parser sees the text. */
function nestingOf(text) {
    let depth = 0;
    let most = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            most = Math.max(most, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
    }
    for (const line of text.split('\n')) {
        // `- - - -` opens a level with each dash.
        const opening = /^(?:[ \t]|-[ \t])*/.exec(line)?.[0] ?? '';
        most = Math.max(most, Math.ceil(opening.length / 2));
    }
    return most;
}
function yamlMessage(error, text) {
    if (error.code === 'DUPLICATE_KEY') {
        const key = /^[^\s:#]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
        return `The key \`${key}\` is given twice; which one counts would depend on the reader. Keep one.`;
    }
    return `Not valid YAML: ${error.message.split(' at line ')[0] ?? error.message}`;
}
/** The offset of a value, or of the key that names it; the nearest enclosing one when the path leads nowhere. */
function offsetOf(document, path, key, isScalar) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const last = path[length - 1];
        for (const item of parent?.items ?? []) {
            if (typeof item !== 'object' || item === null || !('key' in item))
                continue;
            const pair = item;
            if (!isScalar(pair.key) || String(pair.key.value) !== String(last))
                continue;
            return (key || !pair.value ? pair.key : pair.value).range[0];
        }
        const node = document.getIn(path.slice(0, length), true);
        if (node?.range)
            return node.range[0];
    }
    return 0;
}
/** Of a union, the alternative that the author was writing: the one whose own type fits. */
function flattened(issue, value) {
    if (issue.code !== 'invalid_union' || !issue.errors)
        return [issue];
    const alternatives = issue.errors.map((errors) => errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })));
    const fitting = alternatives.find((errors) => errors.every((error) => error.path.length > issue.path.length || error.code === 'unrecognized_keys'));
    const words = alternatives.flat().filter((error) => error.code === 'invalid_value');
    const chosen = fitting ?? (words.length > 0 ? words : alternatives[0]) ?? [];
    return chosen.flatMap((error) => flattened(error, value));
}
function describe(issues, value, schema) {
    return issues.flatMap((issue) => {
        const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
        const name = path.length > 0 ? `\`${pathText(path)}\`` : 'The config';
        if (issue.code === 'unrecognized_keys')
            return (issue.keys ?? []).map((key) => {
                const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, keysAt(schema, path));
                const known = keysAt(schema, path).join(', ');
                return {
                    path: [...path, key],
                    key: true,
                    message: `Unknown key \`${key}\`${path.length > 0 ? ` in ${name}` : ''}. ${meant ? `Did you mean \`${meant}\`?` : `Known here: ${known}.`}`,
                };
            });
        const found = valueAt(value, path);
        if (issue.code === 'invalid_value') {
            const words = (issue.values ?? []).map(String);
            const meant = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, words) : undefined;
            return [
                {
                    path,
                    key: false,
                    message: `${name} must be ${list(words)}, not ${show(found)}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
                },
            ];
        }
        if (found === undefined && path.length > 0)
            return [{ path, key: false, message: `${name} is missing: it must be given.` }];
        const expected = issue.code === 'invalid_type' ? article(issue.expected ?? 'value') : issue.message;
        return [{ path, key: false, message: `${name} must be ${expected}, not ${show(found)}.` }];
    });
}
const names = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
};
const article = (type) => names[type] ?? `a ${type}`;
const list = (words) => words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` : (words[0] ?? '');
const show = (value) => {
    if (Array.isArray(value))
        return 'a list';
    if (value !== null && typeof value === 'object')
        return 'a group of keys';
    const shown = String(value);
    return value === undefined || value === null || value === ''
        ? 'nothing'
        : `\`${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}\``;
};
const pathText = (path) => path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return current;
}
/** The keys that the schema knows at a path. Follows zod's definitions, whose names are its public `def`. */
function keysAt(schema, path) {
    const def = schema?.def;
    if (!def)
        return [];
    switch (def['type']) {
        case 'optional':
            return keysAt(def['innerType'], path);
        case 'array':
            return path.length > 0 ? keysAt(def['element'], path.slice(1)) : [];
        case 'record':
            return path.length > 0 ? keysAt(def['valueType'], path.slice(1)) : [];
        case 'union':
            return def['options'].flatMap((option) => keysAt(option, path));
        case 'object': {
            const shape = def['shape'];
            const [step, ...rest] = path;
            return step === undefined
                ? Object.keys(shape).filter((key) => key !== '$schema')
                : keysAt(shape[step], rest);
        }
        default:
            return [];
    }
}


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word of the list that the author most likely meant, if one is near enough. */
function nearest(word, words) {
    const wanted = word.toLowerCase().replaceAll('_', '-');
    if (wanted.length >= 3)
        for (const candidate of words)
            if (candidate.toLowerCase().replaceAll('_', '-').startsWith(wanted))
                return candidate;
    let best;
    for (const candidate of words) {
        const distance = editDistance(wanted, candidate.toLowerCase().replaceAll('_', '-'));
        if (!best || distance < best.distance)
            best = { word: candidate, distance };
    }
    return best && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined;
}
/** Optimal string alignment: insertions, deletions, substitutions, neighbours swapped. */
function editDistance(left, right) {
    if (Math.abs(left.length - right.length) > left.length)
        return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[right.length] ?? Infinity;
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ waiversOf)
/* harmony export */ });
/** The waivers of a config, and those that lack a tag which the config requires. */
function waiversOf(config, path) {
    const required = config.values['required-tags'] ?? [];
    const problems = [];
    const waivers = (config.values.waivers ?? []).map((entry, index) => {
        const line = config.lineOf(['waivers', index]);
        const missing = required.filter((tag) => !Object.hasOwn(entry.tags ?? {}, tag));
        if (missing.length > 0)
            problems.push({
                file: path,
                line,
                column: 1,
                message: `The waiver for \`${entry.rule}\` lacks the tag ${missing.map((tag) => `\`${tag}\``).join(', ')}, which required-tags asks for.`,
            });
        const places = [entry.file, entry.document, entry.sid, entry.action, entry.resource, entry.fingerprint];
        if (/^\*+$/.test(entry.rule) && places.every((place) => place === undefined))
            problems.push({
                file: path,
                line,
                column: 1,
                message: 'The waiver names neither a rule nor a place, so it would accept everything: say what it accepts.',
            });
        return {
            rule: entry.rule,
            file: entry.file ?? null,
            document: entry.document ?? null,
            sid: entry.sid ?? null,
            actions: listOf(entry.action),
            resources: listOf(entry.resource),
            fingerprint: entry.fingerprint ?? null,
            reason: entry.reason,
            owner: entry.owner,
            expires: entry.expires,
            tags: entry.tags ?? {},
            source: { file: path, line },
        };
    });
    return { waivers, problems };
}
function listOf(value) {
    if (value === undefined)
        return null;
    return typeof value === 'string' ? [value] : value;
}


/***/ })

};
