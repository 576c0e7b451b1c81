export const id = 7496;
export const ids = [7496];
export const modules = {

/***/ 4726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/** Both verdicts in one: what either refuses is refused, and a proof of either settles what the other leaves open. */
function settled({ result, service }) {
    if (result === 'FAIL' || service?.result === 'FAIL')
        return 'FAIL';
    return result === 'PASS' || service?.result === 'PASS' ? 'PASS' : 'UNKNOWN';
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


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serviceSentence)
/* harmony export */ });
/** What the service says beside the offline engine, in a sentence; nothing where it was not asked. */
function serviceSentence({ result: offline, service }) {
    if (!service)
        return undefined;
    const { check, result, message, reasons, agrees } = service;
    if (result === null)
        return `IAM Access Analyzer (${check}) has no verdict: ${message.replace(/\.$/, '')}.`;
    const said = [message, ...reasons].filter((text) => text !== '').join(' ');
    const verdict = `IAM Access Analyzer (${check}) says ${result}`;
    if (agrees === true)
        return `${verdict}, too.`;
    const told = said === '' ? verdict : `${verdict}: ${said}`;
    if (offline === 'UNKNOWN')
        return told;
    return result === 'FAIL'
        ? `${told} The offline engine finds no such request; the stricter answer counts.`
        : `${told} The offline engine has an example against it; the stricter answer counts.`;
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal),
/* harmony export */   usesColour: () => (/* binding */ usesColour)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _service_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8781);




/** https://no-color.org: any value that is not empty switches colours off. */
function usesColour(env, isTerminal) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}
/** Findings with the source under them, then what was not looked at, the account, and the verdict as the last line. */
function terminal(result, options = {}) {
    const width = Math.max(40, options.width ?? 80);
    const paint = (style, text) => options.colour === true && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const sources = new Map();
    const linesOf = (file) => {
        const known = sources.get(file);
        if (known !== undefined)
            return known;
        const lines = options.sourceOf?.(file)?.split(/\r\n|[\r\n]/) ?? null;
        sources.set(file, lines);
        return lines;
    };
    const inFull = result.judged.filter(({ effect }) => options.all === true || effect === 'blocks' || effect === 'warns');
    const inShort = result.judged.length - inFull.length;
    const parts = [
        ...(result.gateChanges ?? []).map((change) => [
            ...wrapped(`The gate itself changes: ${change.file}`, '', width).map((line) => paint('yellow', line)),
            ...change.sentences.flatMap((sentence) => wrapped(sentence, '  ', width)),
        ]),
        ...inFull.map((judged) => findingLines(judged, linesOf, width, paint)),
        ...accessLines(result, width, paint),
        ...unreadLines(result, width, paint),
        ...accountLines(result, width, paint),
        ...(result.waivers ?? [])
            .filter(({ state }) => state !== 'used')
            .map(({ message }) => wrapped(message, '', width)),
        ...result.notices.map((notice) => wrapped(notice, '', width)),
        [
            ...(inShort > 0
                ? wrapped(`${inShort} more ${inShort === 1 ? 'finding was' : 'findings were'} there before or accepted.`, '', width)
                : []),
            ...wrapped(lookedAt(result), '', width),
            ...wrapped(`${labels[result.verdict]}: ${result.because}`, '', width).map((line) => paint(verdictStyles[result.verdict], line)),
        ],
    ];
    // No line may hold a command for the runner, in whose log this may stand.
    return `${parts
        .map((lines) => lines.join('\n'))
        .join('\n\n')
        .replaceAll('##[', '## [')}\n`;
}
const labels = { passed: 'Passed', failed: 'Failed', incomplete: 'Incomplete' };
const verdictStyles = { passed: 'green', failed: 'red', incomplete: 'yellow' };
const effectStyles = { blocks: 'red', warns: 'yellow', existing: 'gray', waived: 'gray' };
function findingLines(judged, linesOf, width, paint) {
    const { finding, effect, because } = judged;
    const { rule } = finding;
    const style = effectStyles[effect];
    const [first, ...others] = finding.places;
    const state = effect === 'blocks' ? '' : ` (${effect === 'warns' ? 'does not block' : effect})`;
    return [
        `${paint([style, 'bold'], finding.severity)} ${paint('bold', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(rule.id))}${state}`,
        ...wrapped(finding.message, '', width),
        ...placeLines(first, linesOf, width, paint, style),
        ...others.slice(0, 5).flatMap((place) => [`  also ${paint('cyan', placeOf(place))}`]),
        ...(others.length > 5 ? [`  also ${others.length - 5} more`] : []),
        ...(finding.evidence === undefined ? [] : wrapped(finding.evidence, '  seen ', width)),
        ...wrapped(rule.why, '  why  ', width),
        ...wrapped(rule.fix, '  fix  ', width),
        ...(rule.references[0] === undefined ? [] : [`  see  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(rule.references[0])}`]),
        ...(effect === 'blocks' && judged.waiver === undefined ? [] : wrapped(because, '  note ', width)),
    ];
}
function placeOf(place) {
    if (place.kind === 'resource')
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(place.arn);
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(place.file)}:${place.span.start.line}:${place.span.start.column + 1}`;
}
/** Rust's shape: an arrow, not `file:line: error`, which a problem matcher of an earlier step could take for its own. */
function placeLines(place, linesOf, width, paint, style) {
    const arrow = `  --> ${paint('cyan', placeOf(place))}`;
    if (place.kind === 'resource')
        return [arrow];
    const { start, end } = place.span;
    // Of the same length, so that the columns stay: no command may come together from the parts of the line.
    const line = linesOf(place.file)?.[start.line - 1]?.replaceAll('##[', '##⟦');
    if (line === undefined)
        return [arrow];
    const number = String(start.line);
    const margin = ' '.repeat(number.length + 2);
    const room = Math.max(20, width - margin.length - 3);
    const { before, marked, after } = window(line, start.column, end.line === start.line ? end.column : line.length, room);
    const ending = end.line === start.line ? '' : ` to line ${end.line}`;
    return [
        arrow,
        paint('gray', `${margin}|`),
        `${paint('gray', ` ${number} |`)} ${before}${paint(style, marked)}${after}`,
        `${paint('gray', `${margin}|`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}${ending}`,
    ];
}
/** The part of a long line around the marked stretch, with control characters made visible. */
function window(line, from, to, room) {
    const marked = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line.slice(from, to));
    if (marked.length >= room)
        return { before: '', marked: `${marked.slice(0, room - 1)}…`, after: '' };
    const left = room - marked.length;
    const before = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line.slice(0, from));
    const after = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line.slice(to));
    const keepAfter = Math.min(after.length, Math.max(Math.floor(left / 2), left - before.length));
    const keepBefore = left - keepAfter;
    return {
        before: before.length > keepBefore ? `…${before.slice(before.length - keepBefore + 1)}` : before,
        marked,
        after: after.length > keepAfter ? `${after.slice(0, Math.max(0, keepAfter - 1))}…` : after,
    };
}
/** Text under a label: the first line after it, the others indented below; lines of code keep their own indentation. */
function wrapped(text, label, width) {
    const indent = ' '.repeat(label.length);
    const lines = text
        .trimEnd()
        .split(/\r\n|[\r\n]/)
        .flatMap((line) => wrap((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line), Math.max(20, width - label.length)));
    return lines.map((line, index) => {
        const whole = `${index === 0 ? label : indent}${line}`;
        return /^\s*::/.test(whole) ? `· ${whole.trimStart()}` : whole;
    });
}
function wrap(line, width) {
    if (line.length <= width)
        return [line];
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > width) {
            lines.push(current);
            current = word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
}
const accessWords = {
    'new-access': { PASS: 'no new access', FAIL: 'new access', UNKNOWN: 'new access not decided' },
    'forbidden-access': {
        PASS: 'no forbidden access',
        FAIL: 'forbidden access',
        UNKNOWN: 'forbidden access not decided',
    },
    'public-access': { PASS: 'no public access', FAIL: 'public access', UNKNOWN: 'public access not decided' },
};
function accessLines(result, width, paint) {
    return result.access
        .filter((answer) => answer.result !== 'PASS' ||
        (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .g)(answer) !== 'PASS' ||
        (answer.sentences?.length ?? 0) > 0 ||
        answer.removed !== undefined)
        .map((answer) => {
        const where = answer.file === undefined
            ? ''
            : ` ${answer.file}${answer.line === undefined ? '' : `:${answer.line}`}`;
        const blocks = answer.required === true && (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .g)(answer) === 'FAIL';
        const service = (0,_service_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceSentence */ .N)(answer);
        return [
            paint([blocks ? 'red' : 'yellow', 'bold'], `${accessWords[answer.kind][answer.result]}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(where)}`),
            ...(answer.sentences ?? []).flatMap((sentence) => wrapped(sentence, '  ', width)),
            ...(answer.reason === null ? [] : wrapped(answer.reason, '  ', width)),
            ...(service === undefined ? [] : wrapped(service, '  ', width)),
            ...(answer.removed === undefined ? [] : wrapped(answer.removed, '  ', width)),
        ];
    });
}
function unreadLines(result, width, paint) {
    return result.unread.map(({ what, reason, place }) => {
        const where = place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '';
        const name = what === place?.file ? where : `${where} ${what}`.trim();
        return [
            `${paint(['yellow', 'bold'], 'not looked at')} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}`,
            ...wrapped(reason, '  ', width),
        ];
    });
}
function accountLines(result, width, paint) {
    const told = result.checks.filter(({ status }) => status === 'unknown');
    return told.map(({ id, reason }) => [
        `${paint(['yellow', 'bold'], 'unknown')} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(id)}`,
        ...wrapped(reason ?? 'no reason given', '  ', width),
    ]);
}
function lookedAt({ coverage, documents, checks }) {
    const parts = [
        `${documents.length} ${documents.length === 1 ? 'policy' : 'policies'} in ${coverage.length} ${coverage.length === 1 ? 'file' : 'files'}`,
        ...(checks.length > 0 ? [`${checks.length} account checks`] : []),
    ];
    return `Looked at ${parts.join(', ')}.`;
}


/***/ })

};
