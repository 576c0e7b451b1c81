export const id = 2998;
export const ids = [2998];
export const modules = {

/***/ 2998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);

/** JUnit's XML, which every CI shows: a suite a file, a test case a finding; a file without findings is a passed case. */
function junit(result) {
    const suites = [...filesOf(result)].map(([name, judged]) => suite(name, judged.map(caseOf), judged.length === 0));
    const checks = result.checks.map((check) => testCase(check.id, 'account', check.status === 'failed'
        ? element('failure', { message: check.title, type: check.severity }, check.evidence.join('\n'))
        : check.status === 'unknown'
            ? element('error', { message: check.reason ?? 'unknown' }, '')
            : check.status === 'not-applicable'
                ? element('skipped', { message: check.reason ?? 'not applicable' }, '')
                : ''));
    const unread = result.unread.map(({ what, reason }) => testCase(what, 'not looked at', element('error', { message: reason }, '')));
    const all = [
        ...suites,
        ...(checks.length > 0 ? [wrap('account', checks)] : []),
        ...(unread.length > 0 ? [wrap('not looked at', unread)] : []),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iam-gate">\n${all.join('\n')}\n</testsuites>\n`;
}
function filesOf(result) {
    const files = new Map();
    for (const { file, status } of result.coverage)
        if (status === 'validated')
            files.set(file, []);
    for (const judged of result.judged) {
        const [place] = judged.finding.places;
        // The account's findings are the failed checks below.
        if (place.kind !== 'source')
            continue;
        const known = files.get(place.file);
        if (known)
            known.push(judged);
        else
            files.set(place.file, [judged]);
    }
    return files;
}
function suite(name, cases, clean) {
    return wrap(name, clean ? [testCase('no findings', name, '')] : cases);
}
function wrap(name, cases) {
    const number = (tag) => cases.filter((text) => text.includes(`<${tag} `)).length;
    return `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}">\n${cases.join('\n')}\n</testsuite>`;
}
function caseOf({ finding, effect, because }) {
    const { rule } = finding;
    const name = `${rule.id} ${(0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding)}`;
    const details = `${finding.message}\n${rule.why}\nFix: ${rule.fix}\n${because}`;
    const inner = {
        blocks: element('failure', { message: finding.message, type: finding.severity }, details),
        warns: element('system-out', {}, details),
        existing: element('skipped', { message: because }, ''),
        waived: element('skipped', { message: because }, ''),
    }[effect];
    return testCase(name, finding.document ?? '', inner);
}
function testCase(name, group, inner) {
    const start = `  <testcase name="${xml(name)}" classname="${xml(group)}"`;
    return inner === '' ? `${start}/>` : `${start}>${inner}</testcase>`;
}
function element(tag, attributes, text) {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
    return `<${tag}${list.join('')}>${xml(text)}</${tag}>`;
}
/** XML has no way to write most control characters. */
function xml(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (/[\t\n\r]/.test(character) ? character : '\ufffd'))
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ fileNode),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   wJ: () => (/* binding */ placeNode)
/* harmony export */ });
/* unused harmony export fileAddress */
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7601);

/** The address of a file's lines at the head commit, or `null` outside GitHub. */
function fileAddress(context, file, first, last) {
    const { serverUrl, repository, headSha } = context;
    if (serverUrl === null || repository === null || headSha === null)
        return null;
    const path = [...repository.split('/'), 'blob', headSha, ...file.split('/')].map(encoded).join('/');
    const lines = first === undefined ? '' : `#L${first}${last !== undefined && last > first ? `-L${last}` : ''}`;
    return `${serverUrl.replace(/\/+$/, '')}/${path}${lines}`;
}
/** Percent-encoded, with the characters too that Markdown would read. A dot segment would climb in the address. */
function encoded(segment) {
    const text = encodeURIComponent(segment.toWellFormed());
    const safe = text.replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return /^\.+$/.test(safe) ? safe.replaceAll('.', '%2E') : safe;
}
/** `policies/deploy.json:14` as a link where there is something to link to; the ARN of a resource of the account. */
function placeNode(context, place) {
    if (place.kind === 'resource')
        return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place.arn);
    const { start, end } = place.span;
    return fileNode(context, place.file, start.line, end.line);
}
function fileNode(context, file, first, last) {
    const label = (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first === undefined ? file : `${file}:${first}`);
    const address = fileAddress(context, file, first, last);
    return address === null ? label : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, address);
}
/** The file of a finding, or the account's resource. */
function placeText(finding) {
    const [place] = finding.places;
    return place.kind === 'source' ? `${place.file}:${place.span.start.line}` : place.arn;
}


/***/ }),

/***/ 7601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

/**
 * Markdown as nodes. Whoever writes policies, file names and Sids also writes our report, so text from outside never
 * meets Markdown's syntax: it stands in code spans and fences, or as words that are nothing but words. The only way to
 * make Markdown is this file; a plain string does not fit where a node is asked for.
 *
 * What it keeps out: links and images, autolinks, HTML, comments, mentions, references to issues and commits, emoji
 * codes, headings, tables and lists that the author of a policy wrote, and text that changes its direction.
 */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** `Markdown` stays in this file: a node is made by one of the functions below. */
const inlineOf = (text) => new Markdown(text);
const blockOf = (text) => new Markdown(text);
/** Longest text from outside within a line. */
const longestSpan = 200;
/** Our own words, with nodes in the gaps: say`Blocked by ${2} findings in ${code(file)}`. */
function say(words, ...gaps) {
    return inlineOf(words.map((word, index) => word + String(gaps[index] ?? '')).join(''));
}
function join(nodes, separator) {
    return inlineOf(nodes.map(String).join(separator));
}
/** Any text, as code. Its fence is longer than any run of backticks in it. */
function code(text, longest = longestSpan) {
    return inlineOf(span((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.toWellFormed()), longest)));
}
function span(content) {
    if (content.trim() === '')
        return '`(empty)`';
    const fence = '`'.repeat(longestRun(content) + 1);
    // Markdown takes one space from both ends when both are there.
    const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Text in backticks, a member of a JSON object (`"AWS": "…"`, whose value may hold one more level), a word. */
const tokens = /(\s*)(?:`([^`]+)`|("[\w:.*/-]+": ?(?:"[^"`]*"|\[[^[\]`]*\]|\{(?:[^{}`]|\{[^{}`]*\})*\}))|([^\s`]+|`))/g;
/**
 * A sentence from outside, such as a finding's message. What is plainly a word stays a word; anything else (an action,
 * an ARN, a name with an `@`, an address) becomes a code span, and so does what already stands in backticks.
 */
function prose(text, longest = 1000) {
    // A command at the end of a sentence is one piece, to be copied as a whole.
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.toWellFormed().replace(/[\r\n]+/g, ' ')), longest).replace(/(^|: )(aws [a-z][\w-]* [a-z][^`]*)$/, '$1`$2`');
    const pieces = [...line.matchAll(tokens)].flatMap(([, gap = '', quoted, member, word = '']) => {
        const whole = quoted ?? member;
        return whole === undefined ? piecesOf(gap, word) : [{ gap, text: whole, kind: 'quoted' }];
    });
    let markdown = '';
    let codes = [];
    let gapBefore = '';
    const close = () => {
        if (codes.length > 0)
            markdown += gapBefore + span(codes.join(' '));
        codes = [];
    };
    for (const { gap, text: piece, kind } of pieces) {
        // Two spans that touch would be one: those of the sentence's own words are made one on purpose.
        if (kind !== 'words' && codes.length > 0 && (gap === '' || kind === 'code')) {
            codes.push(piece);
            continue;
        }
        close();
        const space = gap === '' ? '' : ' ';
        if (kind === 'words')
            markdown += space + piece;
        else {
            gapBefore = space;
            codes = [piece];
        }
    }
    close();
    return inlineOf(markdown.trimStart());
}
const plainWord = /^\p{Script=Latin}+(?:['’/-]\p{Script=Latin}+)*$/u;
/** `action(s)`, the service's plural, without its last bracket. */
const eitherNumber = /^\p{Script=Latin}+\(s$/u;
/** `S3`, `EC2`. */
const wordWithDigits = /^[A-Za-z]+\d{1,4}[a-z]?$/;
const plainNumber = /^\d{1,6}$|^\d{4}-\d{2}-\d{2}$/;
/** GitHub makes a link of it when a commit has that name. */
const commitName = /^[0-9a-f]{7,}$/i;
/** A word, its punctuation apart: quotes and brackets before, marks behind. */
function piecesOf(gap, word) {
    const [, before = '', core = '', after = ''] = /^([("“]*)(.*?)([.,;!?)"”…]*:?)$/u.exec(word) ?? [];
    const isWord = ((plainWord.test(core) || wordWithDigits.test(core)) && !commitName.test(core)) ||
        (eitherNumber.test(core) && after.startsWith(')'));
    if (isWord || core === '' || /^[–—]$/.test(core))
        return [{ gap, text: word, kind: 'words' }];
    // `1.` and `1)` would begin a list.
    if (plainNumber.test(core))
        return [
            {
                gap,
                text: `${before}${core}${/^\d+$/.test(core) ? after.replace(/^[.)]/, '\\$&') : after}`,
                kind: 'words',
            },
        ];
    return [
        ...(before === '' ? [] : [{ gap, text: before, kind: 'words' }]),
        { gap: before === '' ? gap : '', text: core, kind: 'code' },
        ...(after === '' ? [] : [{ gap: '', text: after, kind: 'words' }]),
    ];
}
const strong = (node) => inlineOf(`**${String(node)}**`);
/** A link to an address that we made: `https:` and nothing that could end the link. */
function link(label, address) {
    if (!/^https?:\/\/[^\s<>()\\"'`]+$/.test(address))
        return label;
    return inlineOf(`[${String(label)}](${address})`);
}
function heading(level, node) {
    return blockOf(`${'#'.repeat(level)} ${String(node)}`);
}
function paragraph(node) {
    return blockOf(String(node));
}
function bullets(items) {
    return blockOf(items.map((item) => `- ${String(item)}`).join('\n'));
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return blockOf([
        line(columns),
        line(columns.map(() => '---')),
        ...rows.map((row) => line(row.map((node) => cell(String(node))))),
    ].join('\n'));
}
/** A pipe ends a cell even in a code span, unless a backslash stands before it; a pipe after a backslash cannot be written at all. */
function cell(markdown) {
    return markdown.replace(/\\+\|/g, (run) => `${run.slice(0, -1)}¦`).replaceAll('|', '\\|');
}
/** Code on lines of its own; the fence is longer than any run of its character in the text. */
function fence(text, language = '', longest = 4000) {
    const lines = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.toWellFormed(), longest)
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK);
    const content = lines.join('\n');
    const marks = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return blockOf(`${marks}${language}\n${content}\n${marks}`);
}
/** A part that opens on a click. The summary is our own words: HTML, in which Markdown does not count. */
function details(summary, blocks) {
    const title = summary.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
    return blockOf(`<details><summary>${title}</summary>\n\n${render(blocks)}\n\n</details>`);
}
/** Something for the gate itself, which no reader sees: letters, digits and `=+/:.-` without a double hyphen. */
function hidden(text) {
    return blockOf(`<!-- ${text.replace(/[^\w=+/:. -]/g, '').replaceAll(/--+/g, '-')} -->`);
}
function render(blocks) {
    return blocks.map(String).join('\n\n');
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
