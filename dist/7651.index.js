export const id = 7651;
export const ids = [7651];
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

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _service_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8781);



/** The runner shows 10 annotations of each level a step and drops the rest without a word. */
const perLevel = 10;
/** `setFailed` is an error annotation as well. */
const errorSlots = perLevel - 1;
const longestMessage = 4096;
const longestTitle = 255;
/**
 * What stands on the lines of the change: worst first, introduced first, the last slot of a level says how many more
 * there are. Waived findings are not annotated; existing ones are notices.
 */
function annotations(result) {
    const all = [
        ...result.judged.flatMap(annotationOf),
        ...unreadAnnotations(result),
        ...accessAnnotations(result),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => withinSlots(all.filter((annotation) => annotation.level === level), level === 'error' && result.verdict !== 'passed' ? errorSlots : perLevel));
}
const levels = { blocks: 'error', warns: 'warning', existing: 'notice' };
function annotationOf(judged) {
    if (judged.effect === 'waived')
        return [];
    const { finding } = judged;
    const { rule } = finding;
    const parts = [
        finding.message,
        rule.why,
        `Fix: ${rule.fix}`,
        `${judged.effect === 'blocks' ? 'Blocks' : 'Does not block'}: ${judged.because}.`,
        ...(rule.references[0] ? [rule.references[0]] : []),
    ];
    return [
        {
            level: levels[judged.effect],
            ...placeOf(finding.places[0]),
            title: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${rule.id}: ${rule.title}`), longestTitle),
            message: messageOf(parts),
        },
    ];
}
function placeOf(place) {
    if (place.kind !== 'source')
        return {};
    const { start, end } = place.span;
    const oneLine = start.line === end.line;
    return {
        file: place.file,
        startLine: start.line,
        // A span that ends before the first column of a line covers the line before.
        endLine: !oneLine && end.column === 0 ? end.line - 1 : end.line,
        ...(oneLine ? { startColumn: start.column + 1, endColumn: Math.max(start.column + 1, end.column) } : {}),
    };
}
function unreadAnnotations(result) {
    return result.unread.map((item) => ({
        level: result.verdict === 'passed' ? 'warning' : 'error',
        ...(item.place
            ? { file: item.place.file, startLine: item.place.line ?? 1, endLine: item.place.line ?? 1 }
            : {}),
        title: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`Not looked at: ${item.what}`), longestTitle),
        message: messageOf([item.reason]),
    }));
}
function accessAnnotations(result) {
    return result.access
        .filter((answer) => answer.required === true && (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(answer) !== 'PASS')
        .map((answer) => ({
        level: 'error',
        ...(answer.file === undefined
            ? {}
            : { file: answer.file, startLine: answer.line ?? 1, endLine: answer.line ?? 1 }),
        title: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(answer) === 'FAIL' ? 'Access that the config forbids' : 'Access that could not be decided',
        message: messageOf([
            ...(answer.sentences ?? []),
            ...(answer.reason === null ? [] : [answer.reason]),
            ...[(0,_service_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceSentence */ .N)(answer)].filter((sentence) => sentence !== undefined),
        ]),
    }));
}
function messageOf(parts) {
    const text = parts
        .map((part) => part
        .split(/\r\n|[\r\n]/)
        .map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)
        .join('\n'))
        .join('\n\n');
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text === '' ? 'See the report.' : text, longestMessage);
}
function withinSlots(list, slots) {
    if (list.length <= slots)
        return [...list];
    const kept = list.slice(0, slots - 1);
    const left = list.slice(slots - 1);
    const files = new Set(left.map((annotation) => annotation.file ?? 'the account'));
    const names = [...files]
        .slice(0, 5)
        .map((file) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file), 200))
        .join(', ');
    const level = list[0]?.level ?? 'notice';
    return [
        ...kept,
        {
            level,
            title: `${left.length} more`,
            message: `${left.length} more of this kind, in ${files.size === 1 ? '1 place' : `${files.size} places`}: ${names}${files.size > 5 ? ', …' : ''}. The job summary and report.json list all of them.`,
        },
    ];
}


/***/ }),

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFormat: () => (/* binding */ githubFormat)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(856);

/** `--format github`: the annotations as the runner's own commands, for workflows that call the command themselves. */
function githubFormat(result) {
    return (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .h)(result)
        .map(({ level, message, title, file, startLine, endLine, startColumn, endColumn }) => {
        const properties = Object.entries({
            title,
            file,
            line: startLine,
            endLine,
            col: startColumn,
            endColumn,
        })
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
    })
        .join('');
}
/** The runner undoes exactly these. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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


/***/ })

};
