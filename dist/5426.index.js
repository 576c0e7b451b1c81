export const id = 5426;
export const ids = [5426];
export const modules = {

/***/ 4790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   config: () => (/* binding */ config)
/* harmony export */ });
/* harmony import */ var _catalog_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2254);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(206);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8749);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9808);







/** `config`: checks the config file; `--print` also says what is in force and where each value came from. */
const config = async (args, terminal) => {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...args],
        options: {
            print: { type: 'boolean', default: false },
            format: { type: 'string', default: 'text' },
            config: { type: 'string' },
            'fail-on': { type: 'string' },
            region: { type: 'string' },
        },
    });
    if (values.format !== 'text' && values.format !== 'json')
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--format must be text or json, not ${values.format}`);
    const path = values.config ?? _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfigPath */ .jE;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path), 'utf8').catch((error) => {
        if (values.config === undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--config ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const answer = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFrom */ .ms)({ 'fail-on': values['fail-on'], 'aws-region': values.region, config: values.config }, text === null ? null : { path, text }, { ruleIds: _catalog_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleIds */ .Z });
    if ('problems' in answer) {
        for (const { file, line, column, message } of answer.problems)
            terminal.error(`${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(file === null ? message : `${file}:${String(line ?? 1)}:${String(column ?? 1)} ${message}`)}\n`);
        return 2;
    }
    const entries = entriesOf(answer.settings);
    if (values.format === 'json') {
        const report = Object.fromEntries(entries.map(({ key, value, from }) => [key, { value, from }]));
        terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    }
    else if (values.print)
        for (const { key, value, from } of entries)
            terminal.out(`${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(`${key}: ${shown(value)}`)}  # ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(from)}\n`);
    else
        terminal.out(text === null
            ? `There is no ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(path)}: the defaults hold.\n`
            : `${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(path)} is in order.\n`);
    return 0;
};
/** Every value by its kebab-case name: inputs first, then the keys of the config alone. */
function entriesOf(settings) {
    const values = {
        ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [kebab(name), value])),
        config: settings.configPath,
        'github-token': settings.githubToken === null ? null : '***',
        waivers: settings.waivers.map((waiver) => Object.fromEntries(Object.entries(waiver).filter(([name, value]) => value !== null && name !== 'source'))),
    };
    const first = _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj;
    const others = Object.keys(settings.origins).filter((key) => !first.includes(key));
    return [
        ...[...first, ...others].map((key) => ({
            key,
            value: values[key],
            from: settings.origins[key] ?? 'default',
        })),
        // The two that the account shares with the policies stand at the top level.
        ...Object.entries(settings.baselineSettings)
            .filter(([name]) => !Object.hasOwn(settings, name))
            .map(([name, value]) => ({
            key: `baseline.${kebab(name)}`,
            value: value,
            from: settings.baselineOrigins[name] ?? 'default',
        })),
    ];
}
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function shown(value) {
    if (value === null || value === undefined)
        return 'not set';
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ez: () => (/* binding */ policyTypes),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   iT: () => (/* binding */ validatedResourceTypes)
/* harmony export */ });
/* unused harmony export spanAt */
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);


/** The service's own names. */
const policyTypes = [
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
];
/** What ValidatePolicy takes as `validatePolicyResourceType`; other resources are validated without one. */
const validatedResourceTypes = [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::DynamoDB::Table',
];
const valueAt = (...path) => ({ path, token: 'value' });
const keyAt = (...path) => ({ path, token: 'key' });
/** The token at a spot; the nearest enclosing value when the path leads nowhere. */
function tokenAt(document, spot) {
    for (let length = spot.path.length; length > 0; length--) {
        const path = spot.path.slice(0, length);
        const last = path.at(-1);
        if (spot.token === 'key' && length === spot.path.length && typeof last === 'string') {
            const member = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path.slice(0, -1)), last);
            if (member)
                return member;
        }
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path);
        if (node)
            return node;
    }
    return document.anchor;
}
function spanAt(document, spot) {
    return spanOf(tokenAt(document, spot));
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
