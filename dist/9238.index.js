export const id = 9238;
export const ids = [9238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   commandSettings: () => (/* binding */ commandSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _catalog_rule_ids_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2254);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6852);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6516);
/* harmony import */ var _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1505);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8749);
/* harmony import */ var _run_validate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2123);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1013);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2729);
/* harmony import */ var _report_output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4978);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9808);













const options = {
    ..._report_output_js__WEBPACK_IMPORTED_MODULE_10__/* .reportOptions */ .lt,
    config: { type: 'string' },
    'fail-on': { type: 'string' },
    region: { type: 'string' },
    offline: { type: 'boolean', default: false },
    aws: { type: 'boolean', default: false },
    ..._files_js__WEBPACK_IMPORTED_MODULE_9__/* .typeOptions */ .xW,
};
/** Validates the policies in files and folders, with the same judgement and reports as the action. */
const check = async (args, terminal) => {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options });
    (0,_report_output_js__WEBPACK_IMPORTED_MODULE_10__/* .checkFormat */ .KA)(values);
    if (values.aws && values.offline)
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e('--aws and --offline exclude each other');
    const settings = await commandSettings(values, terminal);
    const paths = positionals.length > 0 ? positionals : ['.'];
    const { files, missing } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(terminal.cwd, paths);
    const forced = (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .typeOption */ .aM)(values);
    const read = await (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .readFiles */ .Ul)((0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .changedFilesFrom */ .Yq)(files, terminal.cwd), (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._E)(terminal.cwd, await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoriesAt */ .yM)(terminal.cwd, paths)), { typeOf: (file) => forced(file) ?? settings.typeOf(file), parameters: settings.templateParameters }, settings);
    const unread = [...missing, ...read.unread, ...read.unresolved];
    const validated = await (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .validate */ .tf)(read.documents, _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_5__.policyRules, values.aws ? await ambientService(settings, terminal, unread) : null, (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .surroundingsOf */ .ZD)(settings, null, null));
    unread.push(...(0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .notValidated */ ._k)(validated));
    const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)({
        head: (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .distinctFindings */ .H2)(validated),
        base: null,
        renames: new Map(),
        rules: settings,
        waivers: settings.waivers,
        proposedWaivers: [],
        checks: [],
        access: [],
        coverage: read.coverage,
        unread,
        gateChanges: [],
        wholeRepository: false,
        now: new Date(),
    });
    const result = {
        ...judgement,
        documents: validated.map(_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .documentResult */ .Jg),
        ...(0,_run_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceReferenceOf */ .AN)(validated),
        checks: [],
        access: [],
        coverage: read.coverage,
        unread,
        notices: settings.notices,
        timings: {},
        context: {
            event: 'command',
            repository: null,
            serverUrl: null,
            baseSha: null,
            headSha: null,
            pullRequest: null,
            runUrl: null,
            account: null,
            config: null,
            version: _version_js__WEBPACK_IMPORTED_MODULE_8__.version,
        },
    };
    return (0,_report_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u5)(result, values, terminal, read.texts);
};
/** The service, with the credentials that the shell has; without any, that is said and the verdict is incomplete. */
async function ambientService(settings, terminal, unread) {
    const { ambientCredentials, NoSession, sessionOf } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 1957));
    const { env } = terminal;
    const region = settings.awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
    const credentials = ambientCredentials(env);
    try {
        if (!credentials)
            throw new NoSession('--aws needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment');
        const session = await sessionOf(credentials, region, settings.allowedAccountIds);
        const { accessAnalyzer } = await __webpack_require__.e(/* import() */ 9214).then(__webpack_require__.bind(__webpack_require__, 9214));
        return accessAnalyzer(session, () => undefined);
    }
    catch (error) {
        if (!(error instanceof NoSession))
            throw error;
        unread.push({ what: 'AWS', reason: error.message });
        return null;
    }
}
/** The config file of this folder and the command's options, in one. A named config that is not there is an error. */
async function commandSettings(values, terminal) {
    const path = values.config ?? _settings_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfigPath */ .jE;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path), 'utf8').catch((error) => {
        if (values.config === undefined)
            return null;
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`--config ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const answer = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsFrom */ .ms)({ 'fail-on': values['fail-on'], 'aws-region': values.region }, text === null ? null : { path, text }, { ruleIds: _catalog_rule_ids_js__WEBPACK_IMPORTED_MODULE_12__/* .ruleIds */ .Z });
    if ('settings' in answer)
        return answer.settings;
    throw new _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(answer.problems
        .map(({ file, line, column, message }) => file ? `${file}:${line ?? 1}:${column ?? 1}: ${message}` : message)
        .join('\n'));
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ changedFilesFrom),
/* harmony export */   aM: () => (/* binding */ typeOption),
/* harmony export */   xW: () => (/* binding */ typeOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1561);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9808);



/** Options of every command that reads files: the type of a bare document whose type cannot be known. */
const typeOptions = {
    'policy-type': { type: 'string' },
    'resource-type': { type: 'string' },
};
/** What the command line says that a bare document is. */
function typeOption(values) {
    const given = values['policy-type'];
    const resourceType = values['resource-type'];
    if (given === undefined && resourceType === undefined)
        return () => undefined;
    const type = _policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypes */ .Ez.find((known) => known === (given ?? 'RESOURCE_POLICY'));
    if (!type)
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--policy-type must be one of ${_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypes */ .Ez.join(', ')}, not ${given ?? ''}`);
    if (resourceType !== undefined && type !== 'RESOURCE_POLICY')
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--resource-type goes with --policy-type RESOURCE_POLICY');
    return () => ({ type, ...(resourceType === undefined ? {} : { resourceType }) });
}
/** Files on disk as a change that has no base: all of them count. */
function changedFilesFrom(files, cwd) {
    return files.map(({ path, skip }) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
        previousPath: null,
        status: 'added',
        ...(skip === undefined ? {} : { skip }),
    }));
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: compareJudged, placeName

// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(5131);
;// CONCATENATED MODULE: ./src/gate/compare.ts
/**
 * Which findings at the head were there at the base. Per file, renames followed, and one for one: two of a kind where
 * there was one make one existing and one introduced. The later of equal ones count as introduced, as people append.
 */
function existingAmong(head, base, renames) {
    const left = new Map();
    for (const finding of base) {
        const key = keyOf(finding, undefined);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    const existing = new Set();
    for (const finding of head) {
        const key = keyOf(finding, renames);
        const count = left.get(key) ?? 0;
        if (count === 0)
            continue;
        left.set(key, count - 1);
        existing.add(finding);
    }
    return existing;
}
function keyOf(finding, renames) {
    const [place] = finding.places;
    const file = place.kind === 'source' ? (renames?.get(place.file) ?? place.file) : '';
    return `${finding.fingerprint} ${file}`;
}

// EXTERNAL MODULE: ./src/gate/result.ts
var result = __webpack_require__(4726);
// EXTERNAL MODULE: ./src/gate/waivers.ts
var gate_waivers = __webpack_require__(6322);
;// CONCATENATED MODULE: ./src/gate/judge.ts




/** Decides what each finding does to the merge, and the verdict. Pure: the same input gives the same answer. */
function judge(input) {
    const existing = input.base ? existingAmong(input.head, input.base, input.renames) : null;
    const book = new gate_waivers/* WaiverBook */.Uf(input.waivers);
    const proposals = new Map();
    const judged = input.head
        .map((found) => {
        const state = existing === null || found.engine === 'baseline'
            ? null
            : existing.has(found)
                ? 'existing'
                : 'introduced';
        const result = judgeOne(withSeverity(found, input.rules), state, book.matching(found), input);
        const proposal = result.effect === 'blocks'
            ? input.proposedWaivers.find((waiver) => (0,gate_waivers/* covers */.hU)(waiver, found))
            : undefined;
        if (!proposal)
            return result;
        proposals.set(proposal, (proposals.get(proposal) ?? 0) + 1);
        return {
            ...result,
            because: `${result.because}; the waiver that this change proposes takes effect after the merge`,
        };
    })
        .sort(compareJudged);
    const waivers = [
        ...book.report({
            now: input.now,
            longestDays: input.rules.longestWaiverDays,
            coverage: input.coverage,
            wholeRepository: input.wholeRepository,
        }),
        ...input.proposedWaivers.map((waiver) => proposed(waiver, proposals.get(waiver) ?? 0)),
    ];
    return { judged, waivers, ...verdictOf(judged, input) };
}
function judgeOne(finding, state, waivers, input) {
    const { rules, now } = input;
    const reasons = waivers.map((waiver) => ({
        waiver,
        refused: (0,gate_waivers/* refusal */.x5)(waiver, now, rules.longestWaiverDays),
    }));
    const valid = reasons.find(({ refused }) => refused === null)?.waiver;
    if (valid)
        return {
            finding,
            state,
            effect: 'waived',
            because: `${valid.owner} accepts it until ${valid.expires}: ${valid.reason}`,
            waiver: valid,
        };
    // The one that ran out last is the one that people remember.
    const dead = reasons.toSorted((left, right) => (0,gate_waivers/* endOf */.pJ)(right.waiver) - (0,gate_waivers/* endOf */.pJ)(left.waiver))[0];
    const note = dead ? { waiver: dead.waiver } : {};
    const ending = dead?.refused ? `; ${dead.refused}` : '';
    if (state === 'existing' && rules.scope === 'introduced')
        return {
            finding,
            state,
            effect: 'existing',
            because: `it was there before this change${ending}`,
            ...note,
        };
    if (finding.engine === 'baseline' && rules.baseline !== 'enforce')
        return {
            finding,
            state,
            effect: 'warns',
            because: `the account's baseline is only reported${ending}`,
            ...note,
        };
    const newness = finding.engine === 'baseline'
        ? 'the account fails this check'
        : state === 'introduced'
            ? 'this change introduces it'
            : state === 'existing'
                ? 'existing findings count too (scope: all)'
                : 'there is nothing to compare with';
    if (!(0,findings_severity/* reaches */.O6)(finding.severity, rules.failOn))
        return {
            finding,
            state,
            effect: 'warns',
            because: `${finding.severity} is below the threshold (fail-on: ${rules.failOn})${ending}`,
            ...note,
        };
    return {
        finding,
        state,
        effect: 'blocks',
        because: `${newness} and ${finding.severity} reaches the threshold (fail-on: ${rules.failOn})${ending}`,
        ...note,
    };
}
function withSeverity(finding, rules) {
    const [place] = finding.places;
    const severity = rules.severityOf(finding.rule.id, place.kind === 'source' ? place.file : null);
    return severity === undefined || severity === finding.severity ? finding : { ...finding, severity };
}
function proposed(waiver, matched) {
    const effect = matched === 0
        ? 'it would unblock nothing here'
        : `${matched === 1 ? 'one blocking finding' : `${matched} blocking findings`} would then be accepted until ${waiver.expires}`;
    return {
        waiver,
        state: 'proposed',
        matched,
        message: `This change proposes a waiver for ${waiver.rule} (${waiver.owner}: ${waiver.reason}). It takes effect after the merge; ${effect}.`,
    };
}
const effects = ['blocks', 'warns', 'existing', 'waived'];
/** The order of every report: what blocks first, introduced before existing, worst first, then by place. */
function compareJudged(left, right) {
    return (effects.indexOf(left.effect) - effects.indexOf(right.effect) ||
        Number(left.state === 'existing') - Number(right.state === 'existing') ||
        (0,findings_severity/* compareSeverity */.zK)(left.finding.severity, right.finding.severity) ||
        comparePlaces(left.finding, right.finding) ||
        compareText(left.finding.rule.id, right.finding.rule.id));
}
function comparePlaces(left, right) {
    const [here] = left.places;
    const [there] = right.places;
    if (here.kind === 'source' && there.kind === 'source')
        return compareText(here.file, there.file) || here.span.start.offset - there.span.start.offset;
    if (here.kind === 'resource' && there.kind === 'resource')
        return compareText(here.arn, there.arn);
    return here.kind === 'source' ? -1 : 1;
}
/** By code unit, so that every machine gives the same order. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function verdictOf(judged, input) {
    const blocking = judged.filter(({ effect }) => effect === 'blocks');
    const refused = input.access.filter((answer) => answer.required === true && (0,result/* settled */.g)(answer) === 'FAIL');
    const missing = missingFrom(input);
    const also = missing.length > 0 ? ` Also not looked at: ${missing.join(', ')}.` : '';
    if (blocking.length > 0 || refused.length > 0) {
        const parts = [
            ...(blocking.length > 0 ? [plural(blocking.length, 'finding')] : []),
            ...(refused.length > 0
                ? [`${plural(refused.length, 'document')} with access that the config forbids`]
                : []),
        ];
        const first = blocking[0];
        const example = first ? ` First, at ${placeName(first.finding)}: ${first.finding.message}` : '';
        return { verdict: 'failed', because: `Blocked by ${parts.join(' and ')}.${example}${also}` };
    }
    if (missing.length > 0 && input.rules.onIncomplete === 'fail')
        return {
            verdict: 'incomplete',
            because: `Nothing blocks, but not everything was looked at: ${missing.join(', ')}.`,
        };
    const others = judged.length > 0 ? `Nothing blocks; ${plural(judged.length, 'finding')} to know of` : 'Nothing found';
    return { verdict: 'passed', because: `${others}.${also}` };
}
/** What should have been looked at and could not be; a file or check that `unread` tells of already counts once. */
function missingFrom({ unread, coverage, checks, access, rules }) {
    const named = new Set(unread.flatMap(({ what, place }) => [what, place?.file]));
    const told = (name) => named.has(name) || unread.some(({ what }) => what.includes(name));
    const unreadable = coverage.filter(({ status, file }) => status === 'unreadable' && !told(file)).length;
    const unknown = checks.filter(({ id, status, severity }) => status === 'unknown' && (0,findings_severity/* reaches */.O6)(severity, 'high') && !told(id)).length;
    const undecided = access.filter((answer) => answer.required === true && (0,result/* settled */.g)(answer) === 'UNKNOWN').length;
    return [
        ...(unread.length > 0 ? [plural(unread.length, 'item')] : []),
        ...(unreadable > 0 ? [plural(unreadable, 'unreadable file')] : []),
        ...(unknown > 0 && rules.baseline === 'enforce' ? [plural(unknown, 'check')] : []),
        ...(undecided > 0 ? [plural(undecided, 'question of access', 'questions of access')] : []),
    ];
}
/** `policies/deploy.json:14`, or the resource's ARN. */
function placeName(finding) {
    const [place] = finding.places;
    return place.kind === 'source' ? `${place.file}:${place.span.start.line}` : place.arn;
}
function plural(count, singular, several = `${singular}s`) {
    return `${count} ${count === 1 ? singular : several}`;
}


/***/ }),

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

/***/ 6322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ WaiverBook),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2253);


const dayMilliseconds = 86_400_000;
/** Whether the waiver names this finding, leaving its expiry aside. */
function covers(waiver, finding) {
    const ids = [finding.rule.id, ...(finding.rule.formerIds ?? [])];
    if (!ids.some((id) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(waiver.rule, id)))
        return false;
    const { statement } = finding;
    const arns = finding.places.flatMap((place) => (place.kind === 'resource' ? [place.arn] : []));
    return ((waiver.fingerprint === null || waiver.fingerprint === finding.fingerprint) &&
        (waiver.file === null || filesOf(finding).some(fileMatcher(waiver.file))) &&
        (waiver.lines === undefined || standsAt(finding, waiver.source.file, waiver.lines)) &&
        (waiver.document === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(waiver.document, finding.document ?? '')) &&
        (waiver.sid === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(waiver.sid, statement?.sid ?? '')) &&
        allMatch(waiver.actions, statement?.actions ?? []) &&
        allMatch(waiver.resources, statement?.resources ?? arns));
}
/** Each of the values must be accepted, and there must be one: what a statement gains later is not covered. */
function allMatch(patterns, values) {
    if (patterns === null)
        return true;
    return (values.length > 0 && values.every((value) => patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(pattern, value))));
}
/** A comment accepts what is found on its line, or anywhere in the statement that begins there. */
function standsAt(finding, file, lines) {
    const [place] = finding.places;
    const spots = [
        ...(place.kind === 'source' ? [{ file: place.file, line: place.span.start.line }] : []),
        ...(finding.statement ? [finding.statement.at] : []),
    ];
    return spots.some((spot) => spot.file === file && spot.line >= lines.first && spot.line <= lines.last);
}
/** The file that the finding is shown in; places elsewhere do not make another file's waiver apply. */
function filesOf(finding) {
    const [place] = finding.places;
    return place.kind === 'source' ? [place.file] : [];
}
const matchers = new Map();
function fileMatcher(pattern) {
    const known = matchers.get(pattern);
    if (known)
        return known;
    const matcher = picomatch__WEBPACK_IMPORTED_MODULE_1___default()(pattern, { dot: true });
    const matches = (file) => matcher(file);
    matchers.set(pattern, matches);
    return matches;
}
/** The first moment at which the waiver no longer holds, in milliseconds since 1970. */
function endOf(waiver) {
    return Date.parse(`${waiver.expires}T00:00:00Z`) + dayMilliseconds;
}
/** Why a waiver that matches does not count, or `null` when it does. */
function refusal(waiver, now, longestDays) {
    const end = endOf(waiver);
    if (end <= now.getTime()) {
        const days = Math.floor((now.getTime() - end) / dayMilliseconds) + 1;
        return `the waiver of ${waiver.owner} expired on ${waiver.expires}, ${count(days, 'day')} ago`;
    }
    if (end > now.getTime() + (longestDays + 1) * dayMilliseconds)
        return `the waiver of ${waiver.owner} runs until ${waiver.expires}, longer than the ${count(longestDays, 'day')} that the config allows`;
    return null;
}
/** Finds the waiver for each finding, and remembers which waiver matched what. */
class WaiverBook {
    #waivers;
    #matches = new Map();
    /** Waivers that name a rule without `*`, by rule: with thousands of findings not every pair is compared. */
    #byRule = new Map();
    #wild = [];
    constructor(waivers) {
        this.#waivers = waivers;
        for (const waiver of waivers) {
            if (waiver.rule.includes('*'))
                this.#wild.push(waiver);
            else
                this.#byRule.set(waiver.rule, [...(this.#byRule.get(waiver.rule) ?? []), waiver]);
        }
    }
    /** Every waiver that names the finding, whether it still holds or not. */
    matching(finding) {
        const named = [finding.rule.id, ...(finding.rule.formerIds ?? [])].flatMap((id) => this.#byRule.get(id) ?? []);
        const found = [...named, ...this.#wild].filter((waiver) => covers(waiver, finding));
        for (const waiver of found) {
            const known = this.#matches.get(waiver);
            if (known)
                known.push(finding);
            else
                this.#matches.set(waiver, [finding]);
        }
        return found;
    }
    /**
     * What became of each waiver. Unused is only said of a waiver whose place was looked at: in a pull request most files
     * are not.
     */
    report(options) {
        return this.#waivers.flatMap((waiver) => {
            const matched = this.#matches.get(waiver) ?? [];
            const where = `${waiver.source.file}:${String(waiver.source.line)}`;
            const entry = (state, message) => [
                { waiver, state, matched: matched.length, message },
            ];
            if (matched.length === 0) {
                if (!options.wholeRepository && !looksAt(waiver, options.coverage))
                    return [];
                return entry('unused', `The waiver for ${waiver.rule} at ${where} matches nothing: remove it.`);
            }
            const refused = refusal(waiver, options.now, options.longestDays);
            if (refused !== null) {
                const expired = endOf(waiver) <= options.now.getTime();
                return entry(expired ? 'expired' : 'too-long', `At ${where} ${refused}, so ${count(matched.length, 'finding')} of ${waiver.rule} count${matched.length === 1 ? 's' : ''} again: fix ${matched.length === 1 ? 'it' : 'them'}, or renew the waiver with a reason that still holds.`);
            }
            const narrower = options.wholeRepository ? narrowing(waiver, matched) : null;
            if (narrower !== null)
                return entry('too-wide', `The waiver for ${waiver.rule} at ${where} is wider than what it matches: ${narrower}`);
            return entry('used', `The waiver for ${waiver.rule} at ${where} accepts ${count(matched.length, 'finding')}.`);
        });
    }
}
function looksAt(waiver, coverage) {
    const file = waiver.lines ? waiver.source.file : waiver.file;
    // A glob may be meant for files that this change does not touch.
    if (file === null || /[*?[\]{}()!]/.test(file))
        return false;
    return coverage.some((entry) => entry.file === file && entry.status === 'validated');
}
/** The narrower place that would match the same, when the waiver has a wildcard or no place at all. */
function narrowing(waiver, matched) {
    if (waiver.fingerprint !== null || waiver.lines)
        return null;
    const rules = new Set(matched.map((finding) => finding.rule.id));
    const [rule] = rules;
    if (waiver.rule.includes('*') && rules.size === 1 && rule !== undefined)
        return `name the rule ${rule}.`;
    const files = new Set(matched.flatMap(filesOf));
    const [file] = files;
    if ((waiver.file === null || /[*?[{(!]/.test(waiver.file)) && files.size === 1 && file !== undefined)
        return `it only meets findings in ${file}; say file: ${file}.`;
    const arns = new Set(matched.flatMap((finding) => finding.places.flatMap((p) => (p.kind === 'resource' ? [p.arn] : []))));
    const [arn] = arns;
    if ((waiver.resources ?? ['*']).some((pattern) => pattern.includes('*')) &&
        files.size === 0 &&
        arns.size === 1 &&
        arn !== undefined)
        return `it only meets ${arn}; say resource: ${arn}.`;
    return null;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   yM: () => (/* binding */ repositoriesAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);



/** Folders that hold other people's files, or git's own. */
const passedOver = new Set(['.git', 'node_modules', '.terraform', '.aws-sam', '.serverless', '.venv']);
/**
 * Files on disk below a folder, for the command. `repositories`: a person may name files elsewhere; what such a file
 * refers to is then read too.
 */
function workTree(root, repositories) {
    const inside = async (path) => {
        try {
            const [real, realRoot] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]);
            return repositories || real === realRoot || real.startsWith(realRoot.replace(/[/\\]?$/, node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                ? real
                : undefined;
        }
        catch {
            return undefined;
        }
    };
    const read = async (path) => {
        const real = await inside(path);
        const found = real === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (!real || !found?.isFile())
            return undefined;
        // Nothing larger than what is refused is read at all.
        if (found.size > _text_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFileBytes */ .a)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(path, new Uint8Array(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFileBytes */ .a + 1));
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real));
    };
    return {
        ...(repositories ? { repositories } : {}),
        readFile: read,
        read: async (path) => {
            const decoded = await read(path);
            return decoded && 'text' in decoded ? decoded.text : undefined;
        },
        list: async (folder) => {
            const real = await inside(folder);
            const entries = real ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real, { withFileTypes: true }).catch(() => []) : [];
            return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
        },
    };
}
/**
 * The repositories that hold a folder and what is named from it, as paths from it. A folder that no repository holds is
 * one for itself.
 */
async function repositoriesAt(root, paths) {
    const found = new Set();
    for (const path of ['.', ...paths]) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then((entry) => entry.isDirectory(), () => false);
        const folder = isFolder ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        const repository = (await repositoryAbove(folder)) ?? folder;
        found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, repository).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
    }
    return [...found];
}
async function repositoryAbove(folder) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')).catch(() => undefined))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryAbove(above);
}
/** Every file below the given files and folders, sorted; what is not there or cannot be entered comes back apart. */
async function filesBelow(root, paths) {
    const files = new Map();
    const missing = [];
    const enter = async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
            const what = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder) || '.';
            missing.push({ what, reason: `the folder cannot be read: ${messageOf(error)}` });
            return [];
        });
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!passedOver.has(entry.name))
                    await enter(path);
            }
            else if (!files.has(path))
                files.set(path, { path, ...(entry.isFile() ? {} : { skip: kindOf(entry) }) });
        }
    };
    for (const path of paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).catch(messageOf);
        if (typeof found === 'string')
            missing.push({
                what: path,
                reason: found.startsWith('ENOENT')
                    ? 'there is no such file or folder'
                    : `it cannot be read: ${found}`,
            });
        else if (found.isDirectory())
            await enter(absolute);
        else if (found.isFile())
            files.set(absolute, { path: absolute });
        else
            missing.push({ what: path, reason: `it is ${kindOf(found)}` });
    }
    const sorted = [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    return { files: sorted, missing };
}
const kindOf = (entry) => entry.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'neither a file nor a folder';
const messageOf = (error) => String(error).replace(/^Error: /, '');


/***/ })

};
