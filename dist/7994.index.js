export const id = 7994;
export const ids = [7994];
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


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   AG: () => (/* binding */ waiverNotes),
/* harmony export */   DM: () => (/* binding */ gateChangeRows),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nv: () => (/* binding */ howToFix),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rc: () => (/* binding */ findingColumns),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   T_: () => (/* binding */ access),
/* harmony export */   Xg: () => (/* binding */ notices),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   d9: () => (/* binding */ findingRows),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   mF: () => (/* binding */ acceptance),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   rg: () => (/* binding */ waived),
/* harmony export */   yu: () => (/* binding */ withEffect)
/* harmony export */ });
/* unused harmony export requiredAccess */
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3303);
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7601);
/* harmony import */ var _service_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8781);




/** The parts that comment and job summary are made of. Each gives no blocks when it has nothing to say. */
const plural = (count, singular, several = `${singular}s`) => `${count} ${count === 1 ? singular : several}`;
/** Our own words with a number: never text from outside. */
const words = (text) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text);
function withEffect(result, ...effects) {
    return result.judged.filter(({ effect }) => effects.includes(effect));
}
/** The verdict, and what was looked at: the line that is read when nothing else is. */
function headline(result) {
    const blocking = withEffect(result, 'blocks').length;
    const forbidden = requiredAccess(result, 'FAIL').length;
    const title = {
        failed: `⛔ iam-gate: blocked by ${[
            ...(blocking > 0 ? [plural(blocking, 'finding')] : []),
            ...(forbidden > 0 ? [`forbidden access in ${plural(forbidden, 'document')}`] : []),
        ].join(' and ')}`,
        incomplete: '⚠️ iam-gate: incomplete, not everything could be looked at',
        passed: '✅ iam-gate: nothing blocks',
    }[result.verdict];
    return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(ownText(title))} · ${checked(result)}`;
}
/** Our own text, which may hold a pictograph. */
function ownText(text) {
    const [, sign = '', rest = ''] = /^(\S+) iam-gate: (.*)$/u.exec(text) ?? [];
    const node = (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rest);
    switch (sign) {
        case '⛔':
            return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⛔ iam-gate: ${node}`;
        case '⚠️':
            return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ iam-gate: ${node}`;
        default:
            return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `✅ iam-gate: ${node}`;
    }
}
function checked(result) {
    const { account } = result.context;
    const engines = new Set(result.documents.map(({ engine }) => engine));
    const how = engines.size === 2
        ? ' (IAM Access Analyzer and the offline analyzer)'
        : engines.has('access-analyzer')
            ? ' (IAM Access Analyzer)'
            : engines.has('offline')
                ? ' (offline analyzer)'
                : '';
    const parts = [
        words(`${plural(result.documents.length, 'policy', 'policies')}${how} in ${plural(result.coverage.length, 'file')}`),
    ];
    if (result.checks.length > 0)
        parts.push(words(plural(result.checks.length, 'account check')));
    if (account)
        parts.push((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `account ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account.alias === null ? account.id : `${account.id} ${account.alias}`)}`);
    return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, ' · ');
}
function requiredAccess(result, answer) {
    return result.access.filter((given) => given.required === true && (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(given) === answer);
}
const signs = { blocks: (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⛔`, warns: (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️`, existing: (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `▫️`, waived: (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `🕒` };
/**
 * A sign and a wide column, so that a narrow screen shows what is wrong without scrolling: severity and place stand below
 * the sentence, and between them, once a rule that blocks, what to do.
 */
const findingColumns = ['', 'Finding'];
function findingRows(result, judged) {
    const told = new Set();
    return judged.map(({ finding, effect }) => {
        const { rule } = finding;
        const where = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNode */ .wJ)(result.context, finding.places[0]);
        const fix = effect === 'blocks' && !told.has(rule.id) ? shortFix(rule.fix) : undefined;
        told.add(rule.id);
        return [
            signs[effect],
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.message, 600),
                ...(fix === undefined ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Fix: ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(fix)}`]),
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([words(finding.severity), where, ruleNode(rule)], ' · '),
            ], '<br>'),
        ];
    });
}
/** A fix that fits into a row: its first line, where that is a sentence of its own. */
function shortFix(fix) {
    const [first = ''] = fix.trim().split('\n');
    return first.length <= 240 && first.endsWith('.') ? first : undefined;
}
/** What the change does to the gate itself: the rows that come first. */
function gateChangeRows(result) {
    return (result.gateChanges ?? []).map((change) => {
        const sentences = change.sentences.slice(0, 10).map((sentence) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence, 300));
        return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `🔧`, (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...sentences, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(result.context, change.file)], '<br>')];
    });
}
function ruleNode(rule) {
    const [page] = rule.references;
    return page === undefined ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule.id) : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule.id), page);
}
/** Why and what to do, once a rule: those that block first. */
function howToFix(judged, most) {
    const rules = new Map(judged.map(({ finding }) => [finding.rule.id, finding.rule]));
    const shown = [...rules.values()].slice(0, most);
    const left = rules.size - shown.length;
    return folded('Why, and how to fix', fixes(shown, left));
}
function fixes(shown, left) {
    return [
        ...shown.flatMap((rule) => [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rule.title))} ${ruleNode(rule)}`),
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rule.why)),
            ...fixBlocks(rule.fix),
        ]),
        ...(left > 0 ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(words(`${plural(left, 'rule')} more: the job summary has them.`))] : []),
    ];
}
/** A fix of one line is a sentence; of several lines, code below its first sentence. */
function fixBlocks(fix) {
    const [first = '', ...rest] = fix.trim().split('\n');
    if (rest.length === 0)
        return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(first))];
    if (/[:.]$/.test(first))
        return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(first)), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(rest.join('\n').replace(/^\n+/, ''), languageOf(rest.join('\n')))];
    return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(fix.trim(), languageOf(fix))];
}
/** Waivers to paste into the config, whose three last values only a person can give. */
function acceptance(judged, configPath, most) {
    const blocking = judged.filter(({ effect }) => effect === 'blocks').slice(0, most);
    if (blocking.length === 0)
        return [];
    const entries = blocking.map(({ finding }) => {
        const [place] = finding.places;
        const where = place.kind === 'source'
            ? `file: ${JSON.stringify(place.file)}`
            : `resource: ${JSON.stringify(place.arn)}`;
        return [
            `  - rule: ${finding.rule.id}`,
            `    ${where}`,
            `    fingerprint: ${finding.fingerprint}`,
            '    reason: # why this is acceptable',
            '    owner: # who answers for it',
            '    expires: # last day, such as 2027-01-31',
        ].join('\n');
    });
    return [
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `In ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(configPath)}; it holds from the merge on:`),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(`waivers:\n${entries.join('\n')}`, 'yaml'),
    ];
}
function languageOf(text) {
    return /^\s*[[{"]/.test(text) ? 'json' : '';
}
/** Who accepts what, why and until when. */
function waived(result, most) {
    const list = withEffect(result, 'waived');
    const rows = list
        .slice(0, most)
        .map(({ finding, waiver }) => [
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNode */ .wJ)(result.context, finding.places[0]), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.rule.id)], '<br>'),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(waiver?.reason ?? '', 300),
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(waiver?.owner ?? '')} until ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(waiver?.expires ?? '')}`,
        ], '<br>'),
    ]);
    return list.length === 0
        ? []
        : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Finding', 'Accepted because'], rows), ...leftOut(list.length - rows.length, 'waived finding')];
}
/** Findings of which a reader only needs to know that they are there: by rule, then by place. */
function compact(judged, most) {
    const byRule = new Map();
    for (const entry of judged) {
        const key = `${entry.finding.severity} ${entry.finding.rule.id}`;
        const known = byRule.get(key);
        if (known)
            known.push(entry);
        else
            byRule.set(key, [entry]);
    }
    let left = most;
    const items = [...byRule.values()].flatMap((entries) => {
        const shown = entries.slice(0, Math.max(0, left));
        left -= shown.length;
        const [first] = shown;
        if (!first)
            return [];
        const places = (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown.map(({ finding }) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding))), ', ');
        return [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${words(first.finding.severity)} ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first.finding.rule.id)} (${entries.length}): ${places}`,
        ];
    });
    return items.length === 0
        ? leftOut(judged.length, 'finding')
        : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items), ...leftOut(judged.length - (most - left), 'finding')];
}
/**
 * What should have been looked at and could not be, and files that were left aside. One cause is told once, with all that
 * it keeps from being known: a denied call may leave twenty checks open.
 */
function notLookedAt(result, most) {
    const byReason = new Map();
    const tell = (reason, name) => {
        const names = byReason.get(reason);
        if (names)
            names.push(name);
        else
            byReason.set(reason, [name]);
    };
    for (const { what, reason, place } of result.unread) {
        const where = place ? (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(result.context, place.file, place.line) : null;
        tell(reason, where === null ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(what) : what === place?.file ? where : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([where, (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(what)], ' '));
    }
    const named = new Set(result.unread.flatMap(({ place, what }) => [place?.file, what]));
    for (const { file, status, reason } of result.coverage)
        if (status === 'unreadable' && !named.has(file))
            tell(reason ?? 'no reason given', (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(result.context, file));
    for (const { id, status, reason } of result.checks)
        if (status === 'unknown' && !named.has(checkName(id)))
            tell(reason ?? 'not known', (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id));
    for (const answer of result.access)
        if ((0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(answer) === 'UNKNOWN')
            tell(answer.reason ?? 'not decided', accessName(result, answer));
    const items = [...byReason].map(([reason, names]) => {
        const left = names.length - most;
        const shown = names.slice(0, most);
        return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(left > 0 ? [...shown, words(`${left} more`)] : shown, ', ')}: ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason, 400)}`;
    });
    return items.length === 0 ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, most)), ...leftOut(items.length - most, 'item')];
}
/** How a check is called among what was not looked at. */
const checkName = (id) => `the check ${id}`;
function accessName(result, { file, line, document, kind }) {
    const where = file === undefined ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(kind) : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(result.context, file, line);
    return document ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${where} ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(document)}` : where;
}
/** What the change newly allows, in sentences and, where there is one, in a picture. */
function access(result, most) {
    const telling = result.access.filter((answer) => (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(answer) === 'FAIL' || (answer.sentences?.length ?? 0) > 0 || answer.removed !== undefined);
    if (telling.length === 0)
        return [];
    const ordered = telling.toSorted((left, right) => Number(right.required ?? false) - Number(left.required ?? false));
    const blocks = ordered.slice(0, most).flatMap((answer) => {
        const name = accessName(result, answer);
        const mark = answer.required === true && (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .g)(answer) === 'FAIL' ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⛔ ${name}` : name;
        const sentences = (answer.sentences ?? []).slice(0, 20).map((sentence) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence, 600));
        const told = sentences.length > 0 || !answer.witness ? sentences : [witnessNode(answer.witness)];
        const lines = [...told, ...(answer.removed === undefined ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(answer.removed, 600)])];
        const service = (0,_service_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceSentence */ .N)(answer);
        const more = (answer.sentences?.length ?? 0) - sentences.length;
        return [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(mark), ...accessWords[answer.kind]], ' ')),
            ...(lines.length > 0 ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(lines)] : []),
            ...leftOut(more, 'sentence'),
            ...(service === undefined ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(service, 1000))]),
            ...pictureOf(answer.mermaid),
        ];
    });
    return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Access`), ...blocks, ...leftOut(telling.length - most, 'document')];
}
const accessWords = {
    // Its sentences say it themselves.
    'new-access': [],
    'forbidden-access': [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `allows what the config forbids:`],
    'public-access': [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `lets in someone whom nothing ties to a known account, organisation or network:`],
};
function witnessNode({ principal, action, resource, context, }) {
    const who = principal === undefined
        ? 'a caller'
        : principal === '*'
            ? 'anybody'
            : Object.values(principal).join(', ');
    const keys = Object.entries(context).map(([key, values]) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${key} = ${values.join(', ')}`));
    const request = (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `for example ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(who)} may call ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action)} on ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(resource)}`;
    return keys.length === 0 ? request : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${request} with ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(keys.slice(0, 5), ', ')}`;
}
/** A picture is dropped when it is large or does more than draw: Mermaid has directives and clicks. */
function pictureOf(mermaid) {
    if (mermaid === undefined || mermaid.length > 4000)
        return [];
    if (/%%\{|^\s*(?:click|link|links|callback|href|---)\b|:\/\/|javascript:|<|@\{/im.test(mermaid))
        return [];
    return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(mermaid, 'mermaid')];
}
/** Waivers that somebody should look after, and those that this change proposes. */
function waiverNotes(result, most) {
    const notes = (result.waivers ?? []).filter(({ state }) => state !== 'used');
    return notes.length === 0
        ? []
        : [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(notes.slice(0, most).map(({ message }) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message, 600))),
            ...leftOut(notes.length - most, 'waiver'),
        ];
}
/** The account: failed checks with their evidence, the rest as numbers. */
function account(result, evidence) {
    const { checks } = result;
    if (checks.length === 0)
        return [];
    const counts = ['passed', 'failed', 'unknown', 'not-applicable']
        .map((status) => ({ status, count: checks.filter((check) => check.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status.replace('-', ' ')}`);
    const failed = checks.filter(({ status }) => status === 'failed');
    return [
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(words(`${plural(checks.length, 'check')}: ${counts.join(', ')}.`)),
        ...(failed.length > 0
            ? [
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(evidence > 0 ? ['Severity', 'Check', 'Evidence'] : ['Severity', 'Check'], failed.map((check) => [
                    words(check.severity),
                    (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check.title, 200), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check.id)], '<br>'),
                    ...(evidence > 0 ? [evidenceNode(check.evidence, evidence)] : []),
                ])),
            ]
            : []),
    ];
}
function evidenceNode(evidence, most) {
    const shown = evidence.slice(0, most).map((text) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text, 200));
    const left = evidence.length - shown.length;
    return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...shown, ...(left > 0 ? [words(`and ${plural(left, 'more', 'more')}`)] : [])], '<br>');
}
function notices(result) {
    return result.notices.length === 0
        ? []
        : [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(result.notices.slice(0, 20).map((notice) => (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(notice, 400))),
            ...leftOut(result.notices.length - 20, 'notice'),
        ];
}
/** Which commits, which config, which run. */
function footer(result) {
    const { context } = result;
    const parts = [
        ...(context.headSha === null ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `head ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.headSha.slice(0, 12))}`]),
        ...(context.baseSha === null ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `base ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.baseSha.slice(0, 12))}`]),
        ...(context.config === null
            ? []
            : [
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `config ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.config.sha === null ? context.config.path : `${context.config.path}@${context.config.sha.slice(0, 12)}`)}`,
            ]),
        ...(context.runUrl === null ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `run`, context.runUrl)]),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `iam-gate ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.version)}`,
    ];
    return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, ' · '));
}
function leftOut(count, noun) {
    return count > 0 ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(words(`${plural(count, `more ${noun}`)}, left out here for length.`))] : [];
}
/** A folded part, or nothing when it is empty. */
function folded(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, blocks)];
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

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   largestSummary: () => (/* binding */ largestSummary),
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3303);
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7601);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3844);



/** The runner uploads nothing at all of a summary above 1 MiB. */
const largestSummary = 1024 * 1024;
/** Other steps' text shares nothing with ours, but bytes are counted after masking: some room stays. */
const budget = 960 * 1024;
/** The whole report for the job's summary: every finding, every file, every check; within 1 MiB, and it says what it had to shorten. */
function summary(result) {
    for (const limits of diets) {
        const text = `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocksOf(result, limits))}\n`;
        if (Buffer.byteLength(text) <= budget)
            return text;
    }
    return `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl(result)),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The report is too large for a job summary; ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('report.json')} is complete.`),
        _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr(result),
    ])}\n`;
}
// Rows with their links are the longest: in short, all findings and files still fit where they would not in full.
const diets = [
    {
        rows: 1000,
        short: 20_000,
        fixes: 400,
        files: 5000,
        documents: 5000,
        unread: 2000,
        access: 200,
        evidence: 20,
    },
    {
        rows: 100,
        short: 20_000,
        fixes: 200,
        files: 5000,
        documents: 100,
        unread: 2000,
        access: 50,
        evidence: 5,
    },
    { rows: 200, short: 10_000, fixes: 200, files: 3000, documents: 100, unread: 500, access: 50, evidence: 5 },
    { rows: 100, short: 4000, fixes: 50, files: 1000, documents: 50, unread: 200, access: 20, evidence: 2 },
    { rows: 50, short: 500, fixes: 20, files: 200, documents: 0, unread: 50, access: 5, evidence: 0 },
];
function blocksOf(result, limits) {
    const found = _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .withEffect */ .yu(result, 'blocks', 'warns');
    const existing = _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .withEffect */ .yu(result, 'existing');
    const rows = [
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .gateChangeRows */ .DM(result),
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRows */ .d9(result, found.slice(0, limits.rows)),
    ];
    return [
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl(result)),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(result.because)),
        ...titled('Not looked at', _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h(result, limits.unread)),
        ...titled('Findings', [
            ...(rows.length > 0 ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .findingColumns */ .Rc, rows)] : []),
            ...(found.length > limits.rows
                ? [
                    (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `In short, with those above ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('report.json')} has all:`),
                    ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .oE(found.slice(limits.rows), limits.short),
                ]
                : []),
        ]),
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .howToFix */ .Nv(found, limits.fixes),
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .access */ .T_(result, limits.access),
        ...titled('Accepted', [
            ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg(result, limits.short),
            ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverNotes */ .AG(result, limits.short),
        ]),
        ...titled('There before', existing.length > 0 ? _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .oE(existing, limits.short) : []),
        ...titled('The account', _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct(result, limits.evidence)),
        ...titled('Files', coverage(result, limits.files)),
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM('How documents were read', documentNotes(result, limits.documents)),
        ...titled('Notices', _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .notices */ .Xg(result)),
        ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM('Requests and time', effort(result)),
        _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr(result),
    ];
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)), ...blocks];
}
const order = ['unreadable', 'validated', 'skipped'];
/** Each changed file: validated, or skipped and why. */
function coverage(result, most) {
    const files = result.coverage.toSorted((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
    if (files.length === 0)
        return [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No file was looked at.`)];
    const counts = order.map((status) => ({
        status,
        count: files.filter((file) => file.status === status).length,
    }));
    const rows = files
        .slice(0, most)
        .map(({ file, status, documents, reason }) => [
        files.length > 500 ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file) : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(result.context, file),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(status === 'validated' ? `validated, ${_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(documents, 'policy', 'policies')}` : status),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? '', 200),
    ]);
    return _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM(counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`)
        .join(', '), [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['File', 'Status', 'Why'], rows), ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig(files.length - most, 'file')]);
}
/** What is worth knowing of single documents: a guessed type, a refusal of the service, engines that disagree. */
function documentNotes(result, most) {
    const noted = result.documents.filter(({ notes }) => notes.length > 0);
    return noted.length === 0
        ? []
        : [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(noted
                .slice(0, most)
                .map(({ file, name, notes }) => name === null
                ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)}: ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(notes.join(' '), 400)}`
                : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)} ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}: ${(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(notes.join(' '), 400)}`)),
            ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig(noted.length - most, 'document'),
        ];
}
function effort(result) {
    const requests = Object.entries(result.requests ?? {});
    const timings = Object.entries(result.timings);
    return [
        ...(timings.length > 0
            ? [
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Phase', 'Milliseconds'], timings.map(([phase, milliseconds]) => [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(phase), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${Math.round(milliseconds)}`])),
            ]
            : []),
        ...(requests.length > 0
            ? [
                (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Operation', 'Requests'], requests.map(([operation, count]) => [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(operation), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count}`])),
            ]
            : []),
    ];
}


/***/ })

};
