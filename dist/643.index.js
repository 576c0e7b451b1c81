export const id = 643;
export const ids = [643];
export const modules = {

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


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

/** Code scanning takes 25,000 results a run; worst come first, so that the least is lost, and a notification says so. */
const mostResults = 25_000;
/** Of 1,000 related places code scanning keeps 100. */
const mostPlaces = 100;
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Code scanning's own scale, from which it makes its words: above 9 critical, above 7 high, above 4 medium. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '3.0',
};
/** SARIF 2.1.0 as GitHub's code scanning takes it. Regions are in UTF-16 code units, SARIF's default; lines and columns from 1. */
function sarif(result, options = {}) {
    const shown = result.judged.slice(0, mostResults);
    const rules = [...new Map(shown.map(({ finding }) => [finding.rule.id, finding])).values()];
    const indexes = new Map(rules.map(({ rule }, index) => [rule.id, index]));
    const occurrences = new Map();
    const run = {
        tool: {
            driver: {
                name: 'iam-gate',
                ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
                semanticVersion: result.context.version,
                rules: rules.map(({ rule, severity }) => ruleOf(rule, severity)),
            },
        },
        automationDetails: { id: `iam-gate/${options.category ?? result.context.account?.id ?? 'policies'}/` },
        columnKind: 'utf16CodeUnits',
        ...provenance(result),
        invocations: [
            {
                executionSuccessful: result.verdict !== 'incomplete',
                toolExecutionNotifications: notifications(result),
            },
        ],
        results: shown.map((judged) => resultOf(judged, result, indexes, occurrences)),
    };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [run],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function ruleOf(rule, severity) {
    const [page] = rule.references;
    return {
        id: rule.id,
        name: rule.id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])([A-Za-z0-9]*)/g, (_, first, rest) => first.toUpperCase() + rest.toLowerCase()),
        shortDescription: { text: sentence(rule.title) },
        fullDescription: { text: sentence(rule.why) },
        help: {
            text: `${rule.why}\n\nFix: ${rule.fix}${page === undefined ? '' : `\n\n${page}`}`,
            // Our own texts; a code that only the service knows has its words, so none of it is read as Markdown.
            markdown: `${indented(rule.why)}\n\n**Fix**\n\n${indented(rule.fix)}`,
        },
        ...(page !== undefined && /^https:\/\/\S+$/.test(page) ? { helpUri: page } : {}),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: ['security', 'aws', 'iam'],
            precision: 'high',
            'security-severity': scores[severity],
        },
    };
}
/** As a code block by indentation, in which nothing is Markdown. */
function indented(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => `    ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)}`)
        .join('\n');
}
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
function resultOf({ finding, state, effect, because, waiver }, result, indexes, occurrences) {
    const [first, ...others] = finding.places;
    const key = `${finding.fingerprint} ${first.kind === 'source' ? first.file : first.arn}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const fingerprint = `${finding.fingerprint}:${occurrence}`;
    return {
        ruleId: finding.rule.id,
        ruleIndex: indexes.get(finding.rule.id) ?? -1,
        level: levels[finding.severity],
        kind: 'fail',
        message: { text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(withoutLinks(finding.message), 4000) },
        locations: [locationOf(first, result)],
        ...(others.length > 0
            ? {
                relatedLocations: others.slice(0, mostPlaces).map((place, id) => ({
                    id: id + 1,
                    ...locationOf(place, result),
                    message: { text: 'See also.' },
                })),
            }
            : {}),
        // The only one that code scanning looks at is called after its own default, a hash of the line.
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'iamGateFinding/v1': fingerprint },
        ...(state === null ? {} : { baselineState: state === 'introduced' ? 'new' : 'unchanged' }),
        suppressions: effect === 'waived'
            ? [
                {
                    kind: waiver?.lines ? 'inSource' : 'external',
                    status: 'accepted',
                    justification: because,
                },
            ]
            : [],
        properties: {
            effect,
            because,
            engine: finding.engine,
            ...(finding.findingType ? { findingType: finding.findingType } : {}),
        },
    };
}
/** `[text](1)` is a link in a SARIF message. Braces stay: viewers show them as they are when there are no arguments. */
function withoutLinks(text) {
    return text.replace(/[[\]\\]/g, '\\$&');
}
function locationOf(place, result) {
    if (place.kind === 'source') {
        const { start, end } = place.span;
        return {
            physicalLocation: {
                artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                region: {
                    startLine: start.line,
                    startColumn: start.column + 1,
                    endLine: end.line,
                    endColumn: end.column + 1,
                    charOffset: start.offset,
                    charLength: end.offset - start.offset,
                },
            },
        };
    }
    // Code scanning refuses a result without a file; the config is where the account's checks are asked for.
    return {
        physicalLocation: {
            artifactLocation: {
                uri: uriOf(result.context.config?.path ?? '.github/iam-gate.yml'),
                uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: place.arn, kind: 'resource' }],
    };
}
function uriOf(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function provenance({ context }) {
    const { serverUrl, repository, headSha } = context;
    if (serverUrl === null || repository === null || headSha === null)
        return {};
    return {
        versionControlProvenance: [
            {
                repositoryUri: `${serverUrl}/${repository}`,
                revisionId: headSha,
                mappedTo: { uriBaseId: '%SRCROOT%' },
            },
        ],
    };
}
/** What could not be looked at, and what did not fit. */
function notifications(result) {
    const left = result.judged.length - mostResults;
    return [
        ...result.unread.map(({ what, reason, place }) => ({
            level: 'error',
            message: { text: withoutLinks(`${what}: ${reason}`) },
            ...(place
                ? {
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                                region: { startLine: place.line ?? 1 },
                            },
                        },
                    ],
                }
                : {}),
        })),
        ...(left > 0
            ? [
                {
                    level: 'warning',
                    message: {
                        text: `${left} findings more than code scanning takes (${mostResults}) are only in report.json.`,
                    },
                },
            ]
            : []),
    ];
}


/***/ })

};
