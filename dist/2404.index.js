export const id = 2404;
export const ids = [2404,1957,2794,5757];
export const modules = {

/***/ 5757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ connection)
/* harmony export */ });
/**
 * How every AWS client connects. The SDK reads no `HTTPS_PROXY` by itself; Node's agents do when they are given the
 * environment (`proxyEnv`, since Node 24.5), `NO_PROXY` included. Plain http is for loopback only and takes no proxy.
 */
function connection() {
    return { httpsAgent: { proxyEnv: process.env } };
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NoSession: () => (/* binding */ NoSession),
  ambientCredentials: () => (/* binding */ ambientCredentials),
  xN: () => (/* binding */ assumeRole),
  Cz: () => (/* binding */ checkRoleArn),
  Yl: () => (/* binding */ defaultAudience),
  sessionOf: () => (/* binding */ sessionOf)
});

// UNUSED EXPORTS: sessionPolicy

// EXTERNAL MODULE: ./src/aws/connection.ts
var connection = __webpack_require__(5757);
;// CONCATENATED MODULE: ./src/aws/refusal.ts
/**
 * Why STS refused, as far as anybody can know: STS never says which condition failed, but we hold the token and can
 * show what it said and what trust policy would have let it in.
 */
function explainRefusal(error, request) {
    const { roleArn, region, audience } = request;
    const account = roleArn.split(':')[4] ?? '';
    const [issuer, subject, tokenAudience] = ['iss', 'sub', 'aud'].map((name) => {
        const claim = request.claims[name];
        return typeof claim === 'string' ? claim : 'none';
    });
    const host = (issuer ?? '').replace(/^https:\/\//, '');
    const token = `The token says iss ${issuer}, aud ${tokenAudience}, sub ${subject}.`;
    const refused = `STS refused to let this job assume ${roleArn}`;
    switch (error.name) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return [
                `${refused}: either no such role exists in the account ${account}, or its trust policy does not match the token. ${token}`,
                'A trust policy with this condition matches it:',
                JSON.stringify({ StringEquals: { [`${host}:aud`]: tokenAudience, [`${host}:sub`]: subject } }, null, 2),
                `Its principal has to be {"Federated": "arn:${roleArn.split(':')[1] ?? 'aws'}:iam::${account}:oidc-provider/${host}"}. A service control policy can deny the call too; CloudTrail's AssumeRoleWithWebIdentity event shows the same sub.`,
            ].join('\n');
        case 'InvalidIdentityToken':
        case 'InvalidIdentityTokenException':
            if (/provider/i.test(error.message))
                return `${refused}: the account ${account} has no OIDC provider for this issuer. ${token} Create one: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audience}`;
            if (/audience/i.test(error.message))
                return `${refused}: the OIDC provider does not list this audience. ${token} Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:${roleArn.split(':')[1] ?? 'aws'}:iam::${account}:oidc-provider/${host} --client-id ${audience}`;
            return `${refused}: it could not verify the token (${error.message}). ${token} STS must be able to read ${issuer}/.well-known/openid-configuration over the public internet.`;
        case 'IDPCommunicationError':
        case 'IDPCommunicationErrorException':
            return `${refused}: it could not reach the token's issuer in time, also after retries. ${token} This usually passes: run the job again.`;
        case 'ExpiredTokenException':
            return `${refused}: the token had expired, though it was fresh. Is the runner's clock right? It says ${new Date().toISOString()}, the token was issued at ${issuedAt(request.claims)}.`;
        case 'IDPRejectedClaim':
        case 'IDPRejectedClaimException':
            return `${refused}: the issuer rejected a claim. ${token}`;
        case 'RegionDisabledException':
            return `${refused}: STS is not active in ${region} for the account ${account}. Use another aws-region, or activate it under Account settings in the IAM console.`;
        case 'MalformedPolicyDocument':
        case 'MalformedPolicyDocumentException':
        case 'PackedPolicyTooLarge':
        case 'PackedPolicyTooLargeException':
            return `${refused} with our session policy: ${error.message}. This is a fault of iam-gate: please report it.`;
        case 'ValidationError':
            return `${refused}: ${error.message}. The session lasts 900 s, the shortest that there is; is the role's ARN right?`;
        default:
            return `STS in ${region} could not be asked for ${roleArn}: ${error.name}: ${error.message}. If the runner reaches AWS through a proxy or a VPC endpoint, check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL_STS.`;
    }
}
function issuedAt(claims) {
    const seconds = Number(claims['iat']);
    return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : 'an unknown time';
}

;// CONCATENATED MODULE: ./src/aws/session.ts


/** AWS was asked for and is not to be had: said with what to do about it. */
class NoSession extends Error {
}
/** Milliseconds that STS may take with all attempts: a sign-in that hangs must not hold the run up. */
const longestSignIn = 20_000;
const roleArnForm = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]+$/;
/** China's partition has an audience of its own. */
function defaultAudience(roleArn) {
    return roleArn.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
/**
 * Checked before any call: a role in a wrong account, or a name where an ARN belongs, is a configuration error and STS
 * would not say which.
 */
function checkRoleArn(roleArn, allowedAccountIds) {
    const match = roleArnForm.exec(roleArn);
    if (!match)
        throw new NoSession(`role-to-assume is no role ARN: ${JSON.stringify(roleArn.slice(0, 120))}. Expected arn:aws:iam::111122223333:role/iam-gate`);
    refuseOtherAccount(match[2] ?? '', allowedAccountIds);
}
async function assumeRole(request) {
    const { AssumeRoleWithWebIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const partition = roleArnForm.exec(request.roleArn)?.[1] ?? 'aws';
    const client = new STSClient({ region: request.region, maxAttempts: 4, requestHandler: (0,connection/* connection */.F)() });
    try {
        const answer = await client.send(new AssumeRoleWithWebIdentityCommand({
            RoleArn: request.roleArn,
            RoleSessionName: request.sessionName,
            WebIdentityToken: request.token,
            DurationSeconds: 900,
            Policy: sessionPolicy(request.actions),
        }), { abortSignal: AbortSignal.timeout(longestSignIn) });
        const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
        if (!AccessKeyId || !SecretAccessKey || !SessionToken)
            throw new NoSession('STS answered without credentials');
        for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
            request.mask(secret);
        const caller = answer.AssumedRoleUser?.Arn ?? request.roleArn;
        const account = caller.split(':')[4] ?? '';
        refuseOtherAccount(account, request.allowedAccountIds);
        return {
            credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
            region: request.region,
            account,
            partition,
            caller,
        };
    }
    catch (error) {
        if (error instanceof NoSession)
            throw error;
        throw new NoSession(explainRefusal(error, request));
    }
    finally {
        client.destroy();
    }
}
/** Credentials that an earlier step, or the person's shell, put into the environment. */
function ambientCredentials(env) {
    const accessKeyId = env['AWS_ACCESS_KEY_ID'];
    const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
    const sessionToken = env['AWS_SESSION_TOKEN'];
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
async function sessionOf(credentials, region, allowedAccountIds) {
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const client = new STSClient({ region, credentials, maxAttempts: 4, requestHandler: (0,connection/* connection */.F)() });
    try {
        const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}), {
            abortSignal: AbortSignal.timeout(longestSignIn),
        });
        if (!Account)
            throw new NoSession('STS did not say whose the AWS credentials in the environment are');
        refuseOtherAccount(Account, allowedAccountIds);
        return { credentials, region, account: Account, partition: Arn.split(':')[1] ?? 'aws', caller: Arn };
    }
    catch (error) {
        if (error instanceof NoSession)
            throw error;
        const { name, message } = error;
        throw new NoSession(`the AWS credentials in the environment do not work: ${name}: ${message}. Renew them, or remove AWS_ACCESS_KEY_ID and use role-to-assume`);
    }
    finally {
        client.destroy();
    }
}
/** "The plaintext that you use for both inline and managed session policies can't exceed 2,048 characters." */
function sessionPolicy(actions) {
    const statement = { Effect: 'Allow', Action: [...actions].sort(), Resource: '*' };
    return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}
function refuseOtherAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account))
        throw new NoSession(`the role or the credentials belong to the account ${account}, which allowed-account-ids does not name (${allowed.join(', ')})`);
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

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessOf: () => (/* binding */ accessOf),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/** `report.json`: everything, for machines, in the published form. */
function json(result) {
    return `${JSON.stringify(reportOf(result), null, 2)}\n`;
}
function reportOf(result) {
    const { context } = result;
    return {
        schemaVersion: 1,
        tool: { name: 'iam-gate', version: context.version },
        serviceReference: result.serviceReferenceDate ? { date: result.serviceReferenceDate } : null,
        verdict: result.verdict,
        because: result.because,
        documents: result.documents.map((document) => ({ ...document, notes: [...document.notes] })),
        findings: inTextOrder(result.judged).map(findingOf),
        checks: result.checks.map(({ id, title, severity, status, reason, evidence }) => ({
            id,
            title,
            severity,
            status,
            reason,
            evidence: [...evidence],
        })),
        access: result.access.map(accessOf),
        coverage: result.coverage.map(({ file, status, reason, documents }) => ({
            file,
            status,
            reason,
            documents,
        })),
        unread: result.unread.map(({ what, reason, place }) => ({
            what,
            reason,
            ...(place ? { place: { ...place } } : {}),
        })),
        gateChanges: (result.gateChanges ?? []).map(({ file, what, sentences }) => ({
            file,
            what,
            sentences: [...sentences],
        })),
        waivers: (result.waivers ?? []).map(({ waiver, state, matched, message }) => ({
            waiver: waiverOf(waiver),
            state,
            matched,
            message,
        })),
        notices: [...result.notices],
        timings: { ...result.timings },
        requests: { ...result.requests },
        context: {
            event: context.event,
            repository: context.repository,
            baseSha: context.baseSha,
            headSha: context.headSha,
            pullRequest: context.pullRequest,
            runUrl: context.runUrl,
            account: context.account,
            config: context.config,
        },
    };
}
/**
 * As IAM Access Analyzer orders its answer: by the first offset of a finding's places, then by code. Readers get the
 * worst first; a program compares, and can sort.
 */
function inTextOrder(judged) {
    const keyed = judged.map((one) => ({ one, id: one.finding.rule.id, ...firstPlaceOf(one.finding) }));
    return keyed
        .sort((left, right) => compare(left.file, right.file) || left.offset - right.offset || compare(left.id, right.id))
        .map(({ one }) => one);
}
/** A place without a file, an ARN, comes behind all files: no path begins with the last character there is. */
function firstPlaceOf({ places }) {
    const [first] = places;
    if (first.kind !== 'source')
        return { file: `\u{10ffff}${first.arn}`, offset: 0 };
    const { file } = first;
    const offsets = places.flatMap((place) => place.kind === 'source' && place.file === file ? [place.span.start.offset] : []);
    return { file, offset: Math.min(...offsets) };
}
/** By code unit, so that every machine gives the same order. */
const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
function findingOf({ finding, state, effect, because, waiver }) {
    const { rule, statement } = finding;
    return {
        rule: rule.id,
        findingType: finding.findingType ?? null,
        severity: finding.severity,
        title: rule.title,
        message: finding.message,
        evidence: finding.evidence ?? null,
        why: rule.why,
        fix: rule.fix,
        url: rule.references[0] ?? null,
        document: finding.document ?? null,
        places: finding.places.map(placeOf),
        engine: finding.engine,
        fingerprint: finding.fingerprint,
        statement: statement
            ? { sid: statement.sid, actions: [...statement.actions], resources: [...statement.resources] }
            : null,
        state,
        effect,
        because,
        waiver: waiver ? waiverOf(waiver) : null,
    };
}
function placeOf(place) {
    return place.kind === 'source' ? { file: place.file, span: place.span } : { resource: place.arn };
}
function waiverOf({ rule, reason, owner, expires, tags, source, }) {
    return { rule, reason, owner, expires, tags: { ...tags }, source: { ...source } };
}
/** An answer as the schema has it; the picture is for readers only. */
function accessOf(answer) {
    const { kind, result, reason, statement, witness, file, document, line } = answer;
    const { required, sentences, removed, service } = answer;
    return {
        kind,
        result,
        reason,
        statement,
        witness: witness && witnessOf(witness),
        ...(file === undefined ? {} : { file }),
        ...(document === undefined ? {} : { document }),
        ...(line === undefined ? {} : { line }),
        ...(required === undefined ? {} : { required }),
        ...(sentences ? { sentences: [...sentences] } : {}),
        ...(removed === undefined ? {} : { removed }),
        ...(service ? { service: { ...service, reasons: [...service.reasons] } } : {}),
    };
}
function witnessOf({ principal, action, resource, context, }) {
    return {
        ...(principal === undefined ? {} : { principal: principal === '*' ? '*' : { ...principal } }),
        action,
        resource,
        context: Object.fromEntries(Object.entries(context).map(([key, values]) => [key, [...values]])),
    };
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


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/aws/session.ts + 1 modules
var session = __webpack_require__(1957);
// EXTERNAL MODULE: ./src/gate/judge.ts + 1 modules
var judge = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/git/changes.ts
var changes = __webpack_require__(977);
// EXTERNAL MODULE: ./src/git/repository.ts + 1 modules
var git_repository = __webpack_require__(3201);
;// CONCATENATED MODULE: ./src/github/api.ts
/** A call that GitHub refused, with what a person can do about it. `status` is 429 for every rate limit, and 0 without an answer. */
class GitHubRefused extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** Longest wait for GitHub, all waits of a run together: a report is not worth more of the job's time. */
const patienceMs = 120_000;
/** Some REST calls of one repository. Loaded only when a run needs GitHub. */
class GitHubApi {
    #octokit;
    owner;
    repo;
    #waited = 0;
    /** Whoever goes on asking while limited "may get the integration banned": after this, nothing more is asked. */
    #limited;
    constructor(octokit, repository) {
        this.#octokit = octokit;
        const [owner = '', repo = ''] = repository.split('/');
        this.owner = owner;
        this.repo = repo;
    }
    /** One call, patient with rate limits and passing faults, and refused in words that name the missing permission. */
    async call(route, parameters = {}) {
        for (let attempt = 0;; attempt++) {
            if (this.#limited)
                throw this.#limited;
            try {
                const answer = await this.#octokit.request(route, {
                    owner: this.owner,
                    repo: this.repo,
                    ...parameters,
                });
                return answer.data;
            }
            catch (error) {
                const wait = waitFor(error, attempt);
                if (wait === undefined || this.#waited + wait > patienceMs) {
                    const refusal = refusalOf(error, route);
                    if (isLimited(error))
                        this.#limited = refusal;
                    throw refusal;
                }
                this.#waited += wait;
                await new Promise((resolve) => setTimeout(resolve, wait));
            }
        }
    }
    /** All pages of a list, at most `most` entries. */
    async all(route, parameters = {}, most = Infinity) {
        const found = [];
        for (let page = 1; found.length < most; page++) {
            const entries = await this.call(route, { ...parameters, per_page: 100, page });
            found.push(...entries);
            if (entries.length < 100)
                break;
        }
        return found;
    }
}
async function openGitHub(token, repository) {
    // Read by the library when it is loaded: of one that is none it says no more than "Invalid URL".
    const address = process.env['GITHUB_API_URL'];
    if (address !== undefined && !URL.canParse(address))
        throw new GitHubRefused(0, `GITHUB_API_URL is ${JSON.stringify(address)}: expected an https address`);
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    return new GitHubApi(getOctokit(token), repository);
}
/**
 * How long to wait before the next try, in milliseconds; `undefined`: do not try again. "If the retry-after response header is
 * present, you should not retry your request until after that many seconds"; else until x-ratelimit-reset when nothing
 * remains; else at least a minute for a secondary limit.
 */
function waitFor(error, attempt) {
    const { status, response } = error;
    if (attempt >= 3)
        return undefined;
    if (status === undefined || status >= 500)
        return 500 * 2 ** attempt;
    if (!isLimited(error))
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfter = Number(headers['retry-after']);
    if (Number.isFinite(retryAfter))
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)
        ? Math.max(0, reset * 1000 - Date.now())
        : 60_000;
}
/** Whether GitHub asks to wait, in one of the forms that it has for it. */
function isLimited(error) {
    const { status, message = '', response } = error;
    const headers = response?.headers ?? {};
    return (status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined ||
                String(headers['x-ratelimit-remaining']) === '0' ||
                /rate limit/i.test(message))));
}
function refusalOf(error, route) {
    const { status = 0, message = String(error), response } = error;
    const said = message.split('\n', 1)[0] ?? '';
    if (isLimited(error))
        return new GitHubRefused(429, `GitHub's API rate limit does not let this run ask ${route} (${said}): run the job again later`);
    // Without an answer the client makes up a status of its own.
    if (!response)
        return new GitHubRefused(0, `GitHub could not be reached for ${route} (${said})`);
    const writes = /^(POST|PATCH|PUT|DELETE)/.test(route);
    const hint = status === 403 || status === 404
        ? `: the token may lack ${writes ? '`pull-requests: write`' : '`contents: read` and `pull-requests: read`'} in this job's permissions`
        : '';
    return new GitHubRefused(status, `GitHub answered ${status} to ${route} (${said})${hint}`);
}

// EXTERNAL MODULE: ./src/git/text.ts
var git_text = __webpack_require__(9233);
;// CONCATENATED MODULE: ./src/github/comment.ts
/** The gate's own comment: the marker begins its body, and its author is who the token belongs to. Anybody can write a marker. */
async function findComment(api, pullRequest, marker) {
    const comments = await api.all('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
    });
    const marked = comments.filter((comment) => comment.body?.startsWith(marker));
    if (marked.length === 0)
        return undefined;
    const login = await ownLogin(api);
    const own = marked.find((comment) => comment.user?.login === login);
    return own ? { id: own.id, body: own.body ?? '', url: own.html_url } : undefined;
}
/** Creates the comment or writes it anew in its place; gives its address. */
async function writeComment(api, pullRequest, existing, body) {
    if (existing?.body === body)
        return existing.url;
    const written = existing
        ? await api.call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            comment_id: existing.id,
            body,
        })
        : await api.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: pullRequest,
            body,
        });
    return written.html_url;
}
/** The head of the pull request now: when it has moved on, a newer run will report, and this one must not overwrite it. */
async function currentHead(api, pullRequest) {
    const pull = await api.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: pullRequest,
    });
    return pull.head.sha;
}
/** The job's own token may not ask who it is; it always writes as this bot. */
async function ownLogin(api) {
    try {
        return (await api.call('GET /user')).login;
    }
    catch {
        return 'github-actions[bot]';
    }
}

;// CONCATENATED MODULE: ./src/github/api-change.ts



/** "Responses include a maximum of 3000 files": at that many, more may be missing, and nothing says so. */
const mostFiles = 3000;
/** A pull request's change, asked of the API alone: for `pull_request_target`, and where git lacks the base commit. */
async function changeFromApi(api, pull) {
    const listed = await api.all('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: pull.number }, mostFiles);
    if (listed.length >= mostFiles)
        throw new changes/* ChangeUnknown */.f(`the pull request changes ${mostFiles} files or more, and GitHub's API lists no more: check the repository out with fetch-depth: 2, so that git can tell`);
    const comparison = await api.call('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${pull.baseSha}...${pull.headSha}` });
    const baseSha = comparison.merge_base_commit?.sha ?? pull.baseSha;
    const [base, head] = [apiTree(api, baseSha), apiTree(api, pull.headSha)];
    const files = [];
    for (const file of listed) {
        const removed = file.status === 'removed';
        const skip = await (removed ? base : head).skipReason(file.filename);
        files.push({
            path: file.filename,
            previousPath: file.status === 'added' ? null : (file.previous_filename ?? file.filename),
            status: removed
                ? 'deleted'
                : file.status === 'added'
                    ? 'added'
                    : file.previous_filename
                        ? 'renamed'
                        : 'modified',
            ...(skip ? { skip } : {}),
        });
    }
    // The list is that of the head as it is now: of a head that has moved on it would say nothing about this one.
    if ((await currentHead(api, pull.number)) !== pull.headSha)
        throw new changes/* ChangeUnknown */.f('the pull request has moved on since this run began, and the API lists the files of its new head alone: the newer run will tell');
    const rules = {
        sha: pull.baseSha,
        tree: apiTree(api, pull.baseSha),
        paths: async () => {
            const { tree, truncated } = await api.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: pull.baseSha, recursive: 'true' });
            return truncated ? undefined : tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path]));
        },
    };
    return { baseSha, headSha: pull.headSha, base, head, rules, files, notices: [] };
}
/** The files of a commit, folder by folder as they are asked for. */
function apiTree(api, commit) {
    const folders = new Map();
    const entriesOf = (folder) => {
        let entries = folders.get(folder);
        if (!entries)
            folders.set(folder, (entries = readFolder(folder)));
        return entries;
    };
    const readFolder = async (folder) => {
        const sha = folder === '' ? commit : (await entryAt(folder))?.sha;
        if (!sha)
            return [];
        const answer = await api.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha });
        if (answer.truncated)
            throw new changes/* ChangeUnknown */.f(`GitHub cut the listing of the folder ${folder || '/'} short`);
        return answer.tree;
    };
    const entryAt = async (path) => {
        const slash = path.lastIndexOf('/');
        const entries = await entriesOf(slash < 0 ? '' : path.slice(0, slash));
        return entries.find((entry) => entry.path === path.slice(slash + 1));
    };
    const readFile = async (path) => {
        const inside = (0,changes/* insidePath */.y)(path);
        const entry = inside ? await entryAt(inside) : undefined;
        if (entry?.type !== 'blob' || entry.mode === '120000')
            return undefined;
        const blob = await api.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            file_sha: entry.sha,
        });
        return (0,git_text/* decode */.D)(path, Buffer.from(blob.content, 'base64'));
    };
    return {
        readFile,
        read: async (path) => {
            const decoded = await readFile(path);
            return decoded && 'text' in decoded ? decoded.text : undefined;
        },
        list: async (folder) => {
            const entries = await entriesOf((0,changes/* insidePath */.y)(folder) ?? '..');
            return entries.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.path] : []));
        },
        skipReason: async (path) => {
            const mode = (await entryAt(path))?.mode;
            if (mode === '160000')
                return 'a submodule: its own repository has to be gated';
            if (mode === '120000')
                return 'a symbolic link, which is not followed';
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./src/github/change.ts


/**
 * What the event changed: from git objects where they are there, after fetching the one commit that is missing
 * where they are not, else from the API. Where none of them knows, the change is unknown, never empty.
 */
async function changeOf(event, repository, api) {
    if (event.problem !== null)
        throw new changes/* ChangeUnknown */.f(event.problem);
    if (event.pullRequest)
        return pullRequestChange(event.pullRequest, event.apiOnly, repository, api);
    const head = event.after ?? (await repository.headSha());
    if (!(await repository.ensure(head)))
        throw new changes/* ChangeUnknown */.f(`the commit ${head} of the ${event.name} event is not in the checkout and could not be fetched`);
    if (event.subject === 'everything')
        return wholeCommit(repository, head);
    if (event.before && (await repository.ensure(event.before)))
        return between(repository, event.before, head);
    const why = event.before
        ? `The commit before this push, ${event.before}, is gone (a forced push)`
        : 'The push has no commit before it';
    const left = await whereItLeft(event, head, repository, api);
    return left
        ? {
            ...(await between(repository, left.base, head, left.tip)),
            notices: [`${why}, so the branch is compared with where it left ${event.defaultBranch ?? ''}.`],
        }
        : wholeCommit(repository, head, `${why}, so every file counts as changed.`);
}
/** Where a branch left the default branch, and the tip of that; `undefined` for the default branch itself, a tag, or where nobody knows. */
async function whereItLeft({ branch, defaultBranch }, head, repository, api) {
    if (branch === null || defaultBranch === null || branch === defaultBranch)
        return undefined;
    const comparison = await (await api())
        ?.call('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${defaultBranch}...${head}`,
    })
        // The first branch of a repository has no default branch to leave.
        .catch(() => undefined);
    const [base, tip] = [comparison?.merge_base_commit?.sha, comparison?.base_commit?.sha];
    return base && tip && (await repository.ensure(base)) && (await repository.ensure(tip))
        ? { base, tip }
        : undefined;
}
async function pullRequestChange(pull, apiOnly, repository, api) {
    let why = 'under pull_request_target the changed files come from the API';
    if (!apiOnly)
        try {
            const commits = await pullRequestCommits(pull, repository, api);
            if (commits)
                return await between(repository, commits.base, commits.head, commits.tip);
            why = `the base commit ${pull.baseSha} is not in the checkout and could not be fetched: use actions/checkout with fetch-depth: 2`;
        }
        catch (error) {
            if (!(error instanceof changes/* ChangeUnknown */.f))
                throw error;
            why = error.message;
        }
    const github = await api();
    if (!github)
        throw new changes/* ChangeUnknown */.f(`${why}. GitHub's API could not be asked, because no github-token was given`);
    return changeFromApi(github, pull);
}
/** The commits to compare, both in the clone; `undefined` where git cannot have them. */
async function pullRequestCommits(pull, repository, api) {
    const checkedOut = await repository.headSha();
    const parents = (await repository.parentsOf(checkedOut)) ?? [];
    // The default checkout of a pull request is GitHub's test merge: its first parent is the base branch as it is now.
    if (parents.length === 2 && parents[1] === pull.headSha && parents[0])
        return (await repository.ensure(parents[0]))
            ? { base: parents[0], head: checkedOut, tip: parents[0] }
            : undefined;
    if (!(await repository.ensure(pull.headSha)))
        return undefined;
    if (!(await repository.ensure(pull.baseSha)))
        return undefined;
    const { headSha: head, baseSha: tip } = pull;
    const local = await repository.mergeBase(tip, head);
    if (local)
        return { base: local, head, tip };
    // In a shallow clone git does not see where the branches part; comparing the tips would report the base's own commits reversed.
    const github = await api();
    if (!github)
        return { base: tip, head, tip };
    const comparison = await github.call('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${tip}...${head}`,
    });
    const base = comparison.merge_base_commit?.sha;
    return base && (await repository.ensure(base)) ? { base, head, tip } : undefined;
}
async function between(repository, baseSha, headSha, rulesSha = baseSha) {
    return {
        baseSha,
        headSha,
        base: repository.tree(baseSha),
        head: repository.tree(headSha),
        rules: repository.rules(rulesSha),
        files: await repository.changedFiles(baseSha, headSha),
        notices: [],
    };
}
async function wholeCommit(repository, headSha, notice) {
    return {
        baseSha: null,
        headSha,
        base: null,
        head: repository.tree(headSha),
        rules: repository.rules(headSha),
        files: await repository.allFiles(headSha),
        notices: notice ? [notice] : [],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/github/event.ts

/** The event is missing or is not what its name says. */
class BadEvent extends Error {
}
/** @throws when this is no run of GitHub Actions. */
function readEvent(env, cwd) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === '')
        throw new Error('GITHUB_EVENT_NAME is not set: run inside GitHub Actions, or use the command: iam-gate check');
    const repository = env['GITHUB_REPOSITORY'] ?? null;
    const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const common = {
        name,
        repository,
        serverUrl,
        runId,
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
        workspace: event_text(env['GITHUB_WORKSPACE']) ?? cwd,
        instance: instanceOf(env),
        workflow: /^[^/]+\/[^/]+\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
        dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
        apiOnly: name === 'pull_request_target',
        branch: env['GITHUB_REF_TYPE'] === 'branch' ? (env['GITHUB_REF_NAME'] ?? null) : null,
        defaultBranch: null,
        problem: null,
        pullRequest: null,
        before: null,
        after: null,
    };
    try {
        return { ...common, ...subjectOf(name, record(readPayload(env['GITHUB_EVENT_PATH'])), env) };
    }
    catch (error) {
        if (!(error instanceof BadEvent))
            throw error;
        return { ...common, subject: 'unknown', problem: error.message };
    }
}
function subjectOf(name, payload, env) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return { subject: 'pull-request', pullRequest: pullRequestOf(payload, name) };
        case 'merge_group': {
            const group = record(payload['merge_group']);
            return {
                subject: 'commits',
                before: shaOf(group['base_sha'], 'merge_group.base_sha'),
                after: shaOf(group['head_sha'], 'merge_group.head_sha'),
            };
        }
        case 'push': {
            const before = event_text(payload['before']) ?? '';
            const after = shaOf(env['GITHUB_SHA'] ?? payload['after'], 'GITHUB_SHA');
            return {
                subject: 'commits',
                defaultBranch: event_text(record(payload['repository'])['default_branch']),
                // Of a deleted branch nothing is left: GITHUB_SHA is then the default branch, which this push does not change.
                before: payload['deleted'] === true
                    ? after
                    : // Forty zeros: a new branch or tag, or the first push.
                        /^0*$/.test(before)
                            ? null
                            : shaOf(before, 'before'),
                after,
            };
        }
        default:
            return { subject: 'everything' };
    }
}
function pullRequestOf(payload, name) {
    const pull = record(payload['pull_request']);
    const [head, base] = [record(pull['head']), record(pull['base'])];
    const number = pull['number'];
    if (typeof number !== 'number')
        throw new BadEvent(`the ${name} event has no pull_request.number: was its file changed by an earlier step?`);
    const headRepository = record(head['repo'])['id'];
    const baseRepository = record(base['repo'])['id'];
    return {
        number,
        headSha: shaOf(head['sha'], 'pull_request.head.sha'),
        baseSha: shaOf(base['sha'], 'pull_request.base.sha'),
        fromFork: headRepository === undefined || headRepository !== baseRepository,
    };
}
function readPayload(path) {
    if (!path)
        throw new BadEvent('GITHUB_EVENT_PATH is not set, so nobody can tell what changed: was it unset by an earlier step?');
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new BadEvent(`the event file ${path} could not be read as JSON (${error instanceof Error ? error.message : String(error)}): was it changed by an earlier step?`);
    }
}
/** Two gates in one pull request (a matrix, two workflows) must not write over each other's comment. */
function instanceOf(env) {
    const workflow = /([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? env['GITHUB_WORKFLOW'] ?? '';
    // The jobs of a matrix have one name: what tells them apart is what they are given.
    const inputs = ['ROLE-TO-ASSUME', 'CONFIG', 'AWS-REGION', 'POLICIES'].map((name) => env[`INPUT_${name}`]);
    const parts = [workflow, env['GITHUB_JOB'], ...inputs].map((part) => (part ?? '').trim());
    // Inputs that came later lengthen the key only where they are given, so that standing comments are found again.
    return [...parts.slice(0, 4), ...parts.slice(4).filter((part) => part !== '')].join('|');
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function shaOf(value, where) {
    if (typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw new BadEvent(`the event's ${where} is not a full commit id: was its file changed by an earlier step?`);
}

;// CONCATENATED MODULE: ./src/github/oidc.ts
/** This job cannot have an OIDC token. */
class NoOidcToken extends Error {
}
/** Asks the Actions service for a token. It lives for minutes: ask right before it is used. */
async function oidcToken(audience, fromFork) {
    if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        throw new NoOidcToken(fromFork
            ? 'this is a pull request from a fork, and GitHub gives it no OIDC token'
            : 'this job cannot request an OIDC token: add `id-token: write` to the permissions of this job (a job-level permissions block replaces the workflow-level one; a reusable workflow needs it in its caller too)');
    const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        return await getIDToken(audience);
    }
    catch (error) {
        // Its message is spread over several lines, the cause on the last of them.
        const why = (error instanceof Error ? error.message : String(error))
            .replace(/^Error message: |\s+/g, ' ')
            .trim();
        throw new NoOidcToken(`the Actions service gave no OIDC token: ${why}`);
    }
}
function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/runner.ts


/** "The job summary is limited to 1 MiB a step": over that the runner uploads nothing at all. */
const largestSummaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * The one writer to the job's log and command files. It speaks the runner's workflow commands itself, because
 * `@actions/core` writes `info` lines raw and takes longer to load than an offline run takes.
 */
class Runner {
    #env;
    #write;
    #plain;
    /** `plain` makes text of whatever origin into lines in which the runner finds no command. */
    constructor(env, write, plain) {
        this.#env = env;
        this.#write = write;
        this.#plain = plain;
    }
    /** An input as the runner passes it, trimmed; `undefined` when it is empty. */
    input(name) {
        const value = this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    }
    get debugging() {
        return this.#env['RUNNER_DEBUG'] === '1';
    }
    line(text) {
        for (const line of text.split(/\r\n|\r|\n/))
            this.#write(`${this.#plain(line)}\n`);
    }
    debug(text) {
        if (this.debugging)
            this.#command('debug', {}, text);
    }
    startGroup(title) {
        this.#command('group', {}, title);
    }
    endGroup() {
        this.#command('endgroup', {}, '');
    }
    annotate(annotation) {
        const { level, message, file, startLine, endLine, startColumn, endColumn, title } = annotation;
        this.#command(level, { title, file, line: startLine, endLine, col: startColumn, endColumn }, message);
    }
    mask(secret) {
        this.#command('add-mask', {}, secret);
    }
    output(name, value) {
        const file = this.#env['GITHUB_OUTPUT'];
        if (!file)
            return;
        // The delimiter is random, so that no value can end its own entry and begin another.
        const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
        (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    }
    /** Whether there was a summary to write to; act and old servers have none. */
    summary(markdown) {
        const file = this.#env['GITHUB_STEP_SUMMARY'];
        if (!file)
            return false;
        (0,external_node_fs_.appendFileSync)(file, markdown);
        return true;
    }
    #command(name, properties, message) {
        const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '' && value !== 0);
        const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
        this.#write(`::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`);
    }
}
/** The runner undoes exactly these: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./src/policy/rules/index.generated.ts + 232 modules
var index_generated = __webpack_require__(1505);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/run/access-answers.ts + 6 modules
var access_answers = __webpack_require__(604);
;// CONCATENATED MODULE: ./src/run/collected.ts
const nothingCollected = () => ({
    unread: [],
    notices: [],
    timings: {},
    requests: {},
    broke: false,
});
function countRequest({ requests }, action) {
    requests[action] = (requests[action] ?? 0) + 1;
}

;// CONCATENATED MODULE: ./src/run/ask-aws.ts


/** The service that validates policies; `null` without a session. */
async function validationService(session, collected) {
    if (!session)
        return null;
    const { accessAnalyzer } = await __webpack_require__.e(/* import() */ 3185).then(__webpack_require__.bind(__webpack_require__, 9214));
    return accessAnalyzer(session, () => countRequest(collected, 'access-analyzer:ValidatePolicy'));
}
const noBaseline = {
    results: [],
    findings: [],
    alias: null,
};
/** The account's checks, loaded only where there is an account to look at. */
async function readBaseline(session, settings, collected) {
    if (!session || settings.baseline === 'off')
        return noBaseline;
    const { assessAccount } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(6708), __webpack_require__.e(3147), __webpack_require__.e(8773)]).then(__webpack_require__.bind(__webpack_require__, 1897));
    const baseline = await assessAccount(session, settings);
    collected.unread.push(...baseline.unread);
    collected.notices.push(...baseline.notices);
    for (const action of baseline.requests)
        countRequest(collected, action);
    return baseline;
}
/** The access of before and after, compared offline and, where the config pays for it, by the service too. */
async function compareAccess(files, change, settings, session, collected) {
    const { unread, notices } = collected;
    const budget = settings.customPolicyCheckBudget;
    let paid = 0;
    const service = session && budget > 0
        ? (await __webpack_require__.e(/* import() */ 5319).then(__webpack_require__.bind(__webpack_require__, 5319))).customPolicyChecks(session, (check) => {
            countRequest(collected, `access-analyzer:${check}`);
            paid++;
        })
        : null;
    const answers = await (0,access_answers/* answersAboutAccess */.R)(files, change, settings, service);
    unread.push(...answers.unread);
    notices.push(...answers.notices);
    if (service)
        notices.push(`IAM Access Analyzer was sent ${paid} of the ${budget} paid requests that custom-policy-check-budget allows.`);
    return answers.access;
}

;// CONCATENATED MODULE: ./src/gate/comments.ts
/** The syntax by the file's name; `null` where comments are not known. */
function commentSyntaxOf(file) {
    if (/\.(?:ya?ml|template)$/i.test(file))
        return 'yaml';
    if (/\.(?:tf|tofu|hcl|tfvars)$/i.test(file))
        return 'hcl';
    return /\.jsonc?5?$/i.test(file) ? 'jsonc' : null;
}
/**
 * The comments of a source, outside of its quoted texts and heredocs. Small on purpose: it knows where texts begin and
 * end and nothing else of the languages, so that it reads broken files too. Linear in the length of the source.
 */
function commentsOf(text, syntax) {
    const comments = [];
    const lines = text.split(/\r\n|[\r\n]/);
    let inside = null;
    let blockIndent = null;
    lines.forEach((line, index) => {
        if (inside?.block === false) {
            // A heredoc ends with its name alone on a line.
            if (line.trim() === inside.until)
                inside = null;
            return;
        }
        if (syntax === 'yaml' && blockIndent !== null) {
            if (line.trim() === '' || indentOf(line) > blockIndent)
                return;
            blockIndent = null;
        }
        let at = 0;
        let code = false;
        while (at < line.length) {
            if (inside !== null) {
                const end = line.indexOf('*/', at);
                comments.push({ text: line.slice(at, end < 0 ? undefined : end), line: index + 1, alone: !code });
                if (end < 0)
                    return;
                inside = null;
                at = end + 2;
                continue;
            }
            const rest = line.slice(at);
            const opening = openingOf(rest, syntax, at === 0 || /\s/.test(line[at - 1] ?? ''));
            if (opening === 'line') {
                comments.push({ text: rest.replace(/^(?:#+|\/\/+)/, ''), line: index + 1, alone: !code });
                return;
            }
            if (opening === 'block') {
                inside = { until: '*/', block: true };
                at += 2;
                continue;
            }
            const character = rest[0] ?? '';
            if (character === '"' || (character === "'" && syntax === 'yaml' && !/\w/.test(line[at - 1] ?? ''))) {
                at = endOfQuoted(line, at, character);
                code = true;
                continue;
            }
            if (!/\s/.test(character))
                code = true;
            at++;
        }
        const heredoc = syntax === 'hcl' ? /<<[-~]?([A-Za-z_]\w*)\s*$/.exec(line)?.[1] : undefined;
        if (heredoc !== undefined)
            inside = { until: heredoc, block: false };
        if (syntax === 'yaml' && /(?:^|[\s:-])[|>][-+\d]{0,2}\s*(?:#.*)?$/.test(line))
            blockIndent = indentOf(line);
    });
    return comments;
}
function openingOf(rest, syntax, afterSpace) {
    if (syntax === 'yaml')
        return rest.startsWith('#') && afterSpace ? 'line' : null;
    if (rest.startsWith('//') || (syntax === 'hcl' && rest.startsWith('#')))
        return 'line';
    return rest.startsWith('/*') ? 'block' : null;
}
/** Behind the closing quote, or the line's end: a text over several lines is rare in policies, and its next lines hold no comment sign of ours. */
function endOfQuoted(line, start, quote) {
    for (let at = start + 1; at < line.length; at++) {
        if (line[at] === '\\' && quote === '"')
            at++;
        else if (line[at] === quote)
            return at + 1;
    }
    return line.length;
}
const indentOf = (line) => line.length - line.trimStart().length;

// EXTERNAL MODULE: ./src/gate/waivers.ts
var gate_waivers = __webpack_require__(6322);
;// CONCATENATED MODULE: ./src/gate/inline-waivers.ts


/** Only files that hold this word are scanned. */
const inlineMark = 'iam-gate-ignore';
const example = `${inlineMark} PASS_ROLE_WITH_STAR_IN_RESOURCE owner=platform expires=2027-01-31 reason=one role per account`;
/**
 * The waivers in the comments of a source: `# iam-gate-ignore RULE owner=… expires=2027-01-31 reason=…`, where the
 * reason runs to the end. A comment on a line of its own is about the next line that holds more than a comment.
 */
function inlineWaivers(file, text) {
    const syntax = commentSyntaxOf(file);
    if (syntax === null || !text.includes(inlineMark))
        return { waivers: [], problems: [] };
    const comments = commentsOf(text, syntax);
    const lines = text.split(/\r\n|[\r\n]/);
    const alone = new Set(comments.filter((comment) => comment.alone).map(({ line }) => line));
    const waivers = [];
    const problems = [];
    for (const comment of comments) {
        const words = new RegExp(`^\\s*\\*?\\s*${inlineMark}(?::|\\s|$)(.*)$`).exec(comment.text)?.[1];
        if (words === undefined)
            continue;
        const read = fieldsOf(words.trim());
        if (typeof read === 'string') {
            problems.push({ file, line: comment.line, message: `${read} Write for example: ${example}` });
            continue;
        }
        waivers.push({
            rule: read.rule,
            file,
            document: null,
            sid: null,
            actions: null,
            resources: null,
            fingerprint: null,
            reason: read.reason,
            owner: read.owner,
            expires: read.expires,
            tags: {},
            source: { file, line: comment.line },
            lines: targetOf(comment, lines, alone),
        });
    }
    return { waivers, problems };
}
function fieldsOf(words) {
    const reasonAt = /(?:^|\s)reason=(.*)$/.exec(words);
    const others = reasonAt ? words.slice(0, reasonAt.index) : words;
    const [rule = '', ...rest] = others.split(/\s+/).filter((word) => word !== '');
    const fields = new Map();
    for (const word of rest) {
        const [, name, value] = /^(owner|expires)=(.+)$/.exec(word) ?? [];
        if (name === undefined || value === undefined)
            return `The comment cannot be read as a waiver at ${word}.`;
        fields.set(name, unquoted(value));
    }
    const reason = unquoted((reasonAt?.[1] ?? '').trim());
    const owner = fields.get('owner') ?? '';
    const expires = fields.get('expires') ?? '';
    if (!/^[\w*-]+$/.test(rule))
        return 'The waiver names no rule.';
    if (owner === '')
        return 'The waiver has no owner.';
    if (!isDay(expires))
        return 'The waiver has no day on which it expires.';
    if (reason === '')
        return 'The waiver has no reason.';
    return { rule, owner, expires, reason };
}
const unquoted = (text) => text.replace(/^"(.*)"$/, '$1');
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function targetOf(comment, lines, alone) {
    if (!comment.alone)
        return { first: comment.line, last: comment.line };
    let line = comment.line + 1;
    while (line <= lines.length && (alone.has(line) || (lines[line - 1] ?? '').trim() === ''))
        line++;
    return { first: line, last: line };
}
/**
 * Which inline waivers hold for the head of a change. A comment counts for what it accepted at the base, and only while
 * it is still there: the change can neither write one for itself nor move an old one to another statement.
 * Those that only the head has are proposals.
 */
function inlineWaiversInForce(options) {
    const baseFile = (file) => options.renames.get(file) ?? file;
    const left = [...options.base];
    const waivers = [];
    const proposed = [];
    for (const waiver of options.head) {
        const index = left.findIndex((candidate) => sameComment(candidate, waiver, baseFile(waiver.source.file)));
        const old = left[index];
        if (!old) {
            proposed.push(waiver);
            continue;
        }
        left.splice(index, 1);
        const accepted = options.baseFindings.filter((finding) => (0,gate_waivers/* covers */.hU)(old, finding));
        for (const fingerprint of new Set(accepted.map((finding) => finding.fingerprint)))
            waivers.push({ ...waiver, lines: undefined, fingerprint });
    }
    return { waivers, proposed };
}
function sameComment(base, head, baseFile) {
    return (base.source.file === baseFile &&
        base.rule === head.rule &&
        base.owner === head.owner &&
        base.expires === head.expires &&
        base.reason === head.reason);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/settings/config-file.ts
var config_file = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/settings/shown.ts
/** A value of a config or workflow within a sentence. */
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return `\`${text.replaceAll('`', "'").slice(0, 200)}\``;
}

// EXTERNAL MODULE: ./src/settings/waivers.ts
var settings_waivers = __webpack_require__(1984);
;// CONCATENATED MODULE: ./src/settings/config-change.ts




/** What a change does to the config, in sentences; it takes effect after the merge. */
async function configChange(base, head) {
    const file = head?.path ?? base?.path;
    if (file === undefined || base?.text === head?.text)
        return { change: null, proposed: [] };
    const change = (...sentences) => ({ file, what: 'config', sentences });
    if (head === null)
        return { change: change('The config is removed: after the merge the defaults hold.'), proposed: [] };
    const [before, after] = await Promise.all([base ? (0,config_file/* readConfig */.X)(base) : null, (0,config_file/* readConfig */.X)(head)]);
    if ('problems' in after) {
        const [first] = after.problems;
        const sentence = `The new config cannot be used, so after the merge every run fails: line ${first?.line ?? 1}: ${first?.message ?? ''}`;
        return { change: change(sentence), proposed: [] };
    }
    const old = before && !('problems' in before) ? before : null;
    const oldWaivers = old && base ? (0,settings_waivers/* waiversOf */.R)(old, base.path).waivers : [];
    const waivers = (0,settings_waivers/* waiversOf */.R)(after, head.path).waivers;
    const proposed = waivers.filter((waiver) => !oldWaivers.some((other) => sameWaiver(waiver, other)));
    const withdrawn = oldWaivers.filter((waiver) => !waivers.some((other) => sameWaiver(waiver, other)));
    const sentences = [
        ...(base === null ? ['The config is new.'] : []),
        ...keysOf(old?.values, after.values).flatMap((key) => sentenceOf(key, old?.values[key], after.values[key])),
        ...proposed.map(({ rule, owner, expires, reason }) => `A waiver for ${rule} until ${expires} (${owner}: ${reason}).`),
        ...withdrawn.map(({ rule, owner }) => `The waiver for ${rule} of ${owner} goes.`),
    ];
    if (sentences.length === 0)
        return { change: change('Only its text changes, not what it says.'), proposed };
    return {
        change: change(...sentences, 'This run still uses the config of the base; the new one holds after the merge.'),
        proposed,
    };
}
function keysOf(before, after) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
    keys.delete('waivers');
    keys.delete('$schema');
    return [...keys].filter((key) => !(0,external_node_util_.isDeepStrictEqual)(before?.[key], after[key]));
}
function sentenceOf(key, before, after) {
    if (after === undefined)
        return [`${key} goes (it was ${shown(before)}): the default holds.`];
    if (before === undefined)
        return [`${key} becomes ${shown(after)}.`];
    if (Array.isArray(before) && Array.isArray(after)) {
        const gained = after.filter((item) => !before.some((other) => (0,external_node_util_.isDeepStrictEqual)(item, other)));
        const lost = before.filter((item) => !after.some((other) => (0,external_node_util_.isDeepStrictEqual)(item, other)));
        return [
            ...(gained.length > 0 ? [`${key} gains ${gained.map(shown).join(', ')}.`] : []),
            ...(lost.length > 0 ? [`${key} loses ${lost.map(shown).join(', ')}.`] : []),
            ...(gained.length + lost.length === 0 ? [`${key} changes its order.`] : []),
        ];
    }
    return [`${key} changes from ${shown(before)} to ${shown(after)}.`];
}
/** The same acceptance, wherever in the file it stands. */
function sameWaiver(left, right) {
    return (0,external_node_util_.isDeepStrictEqual)({ ...left, source: null }, { ...right, source: null });
}

// EXTERNAL MODULE: ./src/settings.ts + 2 modules
var settings = __webpack_require__(8749);
;// CONCATENATED MODULE: ./src/settings/workflow-change.ts


/**
 * What a change does to a workflow that runs the gate; `null` when the workflow has nothing to do with it.
 * `running`: it is the workflow of this run, which may call the gate under any name.
 */
async function workflowChange(file, base, head, running) {
    if (base === head)
        return null;
    const [before, after] = await Promise.all([gateSteps(base), gateSteps(head)]);
    if (!running && before.length === 0 && after.length === 0)
        return null;
    const change = (...sentences) => ({ file, what: 'workflow', sentences });
    if (head === null)
        return change('The workflow that runs the gate is removed.');
    if (before.length > 0 && after.length === 0)
        return change('The step that runs the gate is no longer there.');
    const sentences = after.flatMap((step, index) => {
        const old = before.find(({ job }) => job === step.job) ?? before[index];
        if (!old)
            return [`The job ${shown(step.job)} runs the gate.`];
        const names = new Set([...old.values.keys(), ...step.values.keys()]);
        return [...names].flatMap((name) => {
            const was = old.values.get(name);
            const is = step.values.get(name);
            if (was === is)
                return [];
            if (is === undefined)
                return [`${name} goes (it was ${shown(was)}).`];
            return [
                was === undefined
                    ? `${name} becomes ${shown(is)}.`
                    : `${name} changes from ${shown(was)} to ${shown(is)}.`,
            ];
        });
    });
    return change(...(sentences.length > 0
        ? sentences
        : [running ? 'The workflow of this run changes.' : 'A workflow that runs the gate changes.']), 'A workflow runs as the change writes it: see that the gate still runs and still counts.');
}
/** The config files that a workflow's calls of the gate name; an expression is nothing that can be known here. */
async function configsNamed(text) {
    const steps = await gateSteps(text);
    const named = steps.map(({ values }) => values.get('input config') ?? settings/* defaultConfigPath */.jE);
    return [...new Set(named)].filter((path) => !path.includes('${{'));
}
/** The steps of a workflow that call the gate, by job. A workflow that cannot be read has none. */
async function gateSteps(text) {
    if (!text?.includes('iam-gate'))
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let workflow;
    try {
        workflow = parse(text, { maxAliasCount: 100, logLevel: 'silent' });
    }
    catch {
        return [];
    }
    const on = isGroup(workflow) ? { on: workflow['on'], permissions: workflow['permissions'] } : {};
    return Object.entries(groupIn(workflow, 'jobs')).flatMap(([job, body]) => {
        const steps = isGroup(body) && Array.isArray(body['steps']) ? body['steps'] : [body];
        return steps.flatMap((step) => {
            if (!isGroup(step))
                return [];
            const uses = step['uses'];
            if (typeof uses !== 'string' || !/\biam-gate\b/.test(uses))
                return [];
            const own = ['if', 'uses', 'continue-on-error', 'env'].map((key) => [`step ${key}`, step[key]]);
            const inputs = step['with'];
            const outer = isGroup(body) ? body : {};
            const around = ['if', 'needs', 'continue-on-error', 'environment', 'permissions'].map((key) => [`job ${key}`, outer[key]]);
            const all = [
                ...Object.entries(on),
                ...around,
                ...own,
                ...Object.entries(isGroup(inputs) ? inputs : {}).map(([key, value]) => [`input ${key}`, value]),
            ];
            const given = all.filter(([, value]) => value !== undefined);
            return [{ job, values: new Map(given.map(([key, value]) => [key, textOf(value)])) }];
        });
    });
}
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const isGroup = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const groupIn = (value, key) => {
    const member = isGroup(value) ? value[key] : undefined;
    return isGroup(member) ? member : {};
};

;// CONCATENATED MODULE: ./src/run/changes-to-the-gate.ts



/** Where it is not known what the change does to the gate, no waiver holds. */
const gateUnknown = {
    gateChanges: [],
    waivers: [],
    proposedWaivers: [],
    unread: [],
};
const isWorkflow = (path) => path !== null && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** Whether the change edits the workflow that runs it; its inputs are then the change's own words. */
function editsWorkflow(change, workflow) {
    return (workflow !== null &&
        (change?.files.some(({ path, previousPath }) => [path, previousPath].includes(workflow)) ?? false));
}
/** What the change does to the gate itself, and which waivers hold for it: those that stood before it. */
async function changesToTheGate(change, workflow, settings, files) {
    const head = inlineOf(files.head);
    const unread = head.problems;
    if (!change?.base) {
        return {
            gateChanges: [],
            waivers: [...settings.waivers, ...head.waivers],
            proposedWaivers: [],
            unread,
        };
    }
    const { base: before, head: after } = change;
    const path = settings.configPath;
    const [oldConfig, newConfig] = await Promise.all([before.read(path), after.read(path)]);
    const config = await configChange(configFile(oldConfig), configFile(newConfig));
    const workflows = await Promise.all(change.files
        .filter(({ path, previousPath }) => isWorkflow(path) || isWorkflow(previousPath))
        .map(async ({ path, previousPath, status }) => {
        // Moved out of the folder, a workflow is gone for GitHub.
        const [old, now] = await Promise.all([
            isWorkflow(previousPath) ? before.read(previousPath) : undefined,
            status !== 'deleted' && isWorkflow(path) ? after.read(path) : undefined,
        ]);
        const file = isWorkflow(path) ? path : (previousPath ?? path);
        return workflowChange(file, old?.text ?? null, now?.text ?? null, [path, previousPath].includes(workflow));
    }));
    const inline = inlineWaiversInForce({
        base: files.base ? inlineOf(files.base).waivers : [],
        baseFindings: files.baseFindings,
        head: head.waivers,
        renames: renamesOf(change),
    });
    return {
        gateChanges: [config.change, ...workflows].filter((found) => found !== null),
        waivers: [...settings.waivers, ...inline.waivers],
        proposedWaivers: [...config.proposed, ...inline.proposed],
        unread,
    };
}
/** From a file's path at the head to its path at the base, where they differ. */
function renamesOf(change) {
    return new Map((change?.files ?? []).flatMap(({ path, previousPath }) => previousPath !== null && previousPath !== path ? [[path, previousPath]] : []));
}
function inlineOf({ texts }) {
    const found = [...texts.values()]
        .filter(({ text }) => text.includes(inlineMark))
        .map(({ file, text }) => inlineWaivers(file, text));
    return {
        waivers: found.flatMap(({ waivers }) => waivers),
        problems: found.flatMap(({ problems }) => problems.map(({ file, line, message }) => ({
            what: `the waiver in ${file}`,
            reason: message,
            place: { file, line },
        }))),
    };
}
function configFile(source) {
    return source ? { path: source.file, text: source.text } : null;
}

// EXTERNAL MODULE: ./src/account/gate-role.ts
var gate_role = __webpack_require__(6229);
;// CONCATENATED MODULE: ./src/aws/endpoints.ts
/** Names of AWS's own hosts, in all its partitions. */
const awsHosts = /(^|\.)(amazonaws\.com(\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` are AWS's own convention, for private endpoints and stand-ins. Only a
 * trusted step can set them, but credentials go there: https, or http on loopback, and a foreign host is named.
 */
function reviewEndpoints(env) {
    const notices = [];
    const refused = [];
    for (const [name, value] of Object.entries(env)) {
        if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || !value)
            continue;
        const url = URL.canParse(value) ? new URL(value) : null;
        const host = url?.hostname ?? '';
        const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
        if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)))
            refused.push(`${name} is ${JSON.stringify(value)}: expected an https address, or http on loopback`);
        else if (!awsHosts.test(host))
            notices.push(`AWS calls went to ${host}, which is no host of AWS's: ${name} says so.`);
    }
    return { notices, refused };
}

;// CONCATENATED MODULE: ./src/run/open-session.ts




/**
 * Who we are in AWS: the role, else the credentials that a step before left, else nobody.
 *
 * @throws NoSession, NoOidcToken where AWS was asked for and is not to be had
 */
async function openSession(settings, event, env, runner, { notices }) {
    const region = settings.awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
    const { roleToAssume: roleArn, allowedAccountIds } = settings;
    const ambient = roleArn === null ? (0,session.ambientCredentials)(env) : undefined;
    if (roleArn === null && !ambient) {
        notices.push('No AWS role was given, so the offline analyzer ran alone and the account was not looked at.');
        return null;
    }
    if (roleArn !== null)
        (0,session/* checkRoleArn */.Cz)(roleArn, allowedAccountIds);
    const endpoints = reviewEndpoints(env);
    notices.push(...endpoints.notices);
    if (endpoints.refused[0])
        throw new session.NoSession(endpoints.refused[0]);
    if (ambient)
        return (0,session.sessionOf)(ambient, region, allowedAccountIds);
    if (roleArn === null)
        return null;
    const audience = settings.audience || (0,session/* defaultAudience */.Yl)(roleArn);
    const token = await tokenFor(audience, event, notices);
    if (token === null)
        return null;
    runner.mask(token);
    return (0,session/* assumeRole */.xN)({
        roleArn,
        region,
        audience,
        token,
        claims: claimsOf(token),
        sessionName: `iam-gate-${event.runId || 'local'}-${event.runAttempt}`.slice(0, 64),
        actions: await actionsOf(settings),
        allowedAccountIds,
        mask: (secret) => runner.mask(secret),
    });
}
/** The IAM actions that a run with these settings takes: what its session is cut down to. */
async function actionsOf(settings) {
    const account = settings.baseline === 'off' ? [] : (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(6708), __webpack_require__.e(3147), __webpack_require__.e(8773)]).then(__webpack_require__.bind(__webpack_require__, 1897))).accountActions(settings);
    const paid = settings.customPolicyCheckBudget > 0 ? gate_role/* customCheckActions */.F4 : [];
    return [...new Set(['access-analyzer:ValidatePolicy', ...paid, ...account])].sort();
}
/** The job's OIDC token; `null` where GitHub gives none to such a pull request and nobody can help it. */
async function tokenFor(audience, event, notices) {
    const fromFork = event.pullRequest?.fromFork ?? false;
    try {
        return await oidcToken(audience, fromFork);
    }
    catch (error) {
        if (!(error instanceof NoOidcToken) || !(fromFork || event.dependabot))
            throw error;
        notices.push(`AWS was not asked: ${error.message}. The offline analyzer ran alone, and the account was not looked at.`);
        return null;
    }
}

// EXTERNAL MODULE: ./src/catalog/rule-ids.ts
var rule_ids = __webpack_require__(2254);
// EXTERNAL MODULE: ./src/run/validate.ts + 4 modules
var validate = __webpack_require__(2123);
;// CONCATENATED MODULE: ./src/run/read-settings.ts





/**
 * The inputs and the config as it stands at the base. Settings that are wrong make the verdict incomplete; the rest of
 * the run goes on with what is left of them.
 */
async function readSettings(inputs, event, change, { unread, notices }) {
    const changedWorkflow = editsWorkflow(change, event.workflow);
    const path = await configPath(inputs, event, changedWorkflow ? change : null, notices);
    const decoded = await change?.rules.tree.readFile(path).catch(validate/* unreadable */.O$);
    const config = decoded && 'text' in decoded ? { path, text: decoded.text.text } : null;
    if (decoded && !config)
        unread.push({
            what: path,
            reason: `the config is not read: ${whyNoText(decoded)}`,
            place: { file: path },
        });
    if (!decoded && inputs.config && change && !(await change.head.readFile(path)))
        unread.push({ what: path, reason: 'the input config names this file, and there is none' });
    for (const attempt of [
        () => (0,settings/* settingsFrom */.ms)({ ...inputs, config: path === settings/* defaultConfigPath */.jE ? undefined : path }, config, {
            tightenOnly: event.subject === 'pull-request',
            changedWorkflow,
            ruleIds: rule_ids/* ruleIds */.Z,
        }),
        // Nothing that decides the verdict: what is wrong may be wrong so that the config, or its hold on the inputs, falls away.
        () => (0,settings/* settingsFrom */.ms)(inputsWithoutAWord(inputs), null),
        () => (0,settings/* settingsFrom */.ms)({ 'github-token': inputs['github-token'] }, null),
    ]) {
        const answer = await attempt();
        if ('settings' in answer)
            return answer.settings;
        for (const { file, line, message } of answer.problems)
            if (!unread.some(({ reason }) => reason === message))
                unread.push({
                    what: file ?? 'the inputs',
                    reason: message,
                    ...(file ? { place: { file, ...(line === null ? {} : { line }) } } : {}),
                });
    }
    throw new Error('the default settings are refused');
}
/**
 * Which file is the config. A change that edits the workflow of its own run may not leave the config behind that the
 * workflow names at the base: `edited` is that change.
 */
async function configPath(inputs, { workflow }, edited, notices) {
    const asked = inputs.config ?? settings/* defaultConfigPath */.jE;
    const before = edited && workflow !== null ? await edited.rules.tree.read(workflow) : undefined;
    const standing = before ? await configsNamed(before.text) : [];
    if (standing[0] === undefined || standing.includes(asked))
        return asked;
    notices.push(`The config ${asked} is not used: this change edits the workflow that runs the gate, and at the base that workflow reads ${standing[0]}.`);
    return standing[0];
}
const whyNoText = (decoded) => 'unreadable' in decoded ? decoded.unreadable : 'skip' in decoded ? decoded.skip : '';
/** The inputs that say where and as whom to look, not what blocks. */
function inputsWithoutAWord(inputs) {
    return {
        ...inputs,
        'fail-on': undefined,
        scope: undefined,
        baseline: undefined,
        'on-incomplete': undefined,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/findings/fingerprint.ts
var fingerprint = __webpack_require__(7858);
// EXTERNAL MODULE: ./src/gate/result.ts
var gate_result = __webpack_require__(4726);
// EXTERNAL MODULE: ./src/report/markdown-nodes.ts
var markdown_nodes = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/report/sections.ts
var sections = __webpack_require__(3844);
;// CONCATENATED MODULE: ./src/report/comment.ts




/** GitHub refuses a comment of more than 65,536 characters; the rest is room for what it counts differently. */
const longestComment = 60_000;
/** Fingerprints kept for the next push's "1 fixed, 1 new". */
const mostKept = 400;
/** The first line of the comment: with the author it is how the comment is found again. */
function commentMarker(key) {
    return String((0,markdown_nodes/* hidden */.R)(markerText(key)));
}
const markerText = (key) => `iam-gate-report ${(0,fingerprint/* fingerprintOf */.a)(key).slice(0, 16)}`;
const statePrefix = '<!-- iam-gate-state ';
/** Reads the state of a comment that begins with our marker; `null` when it has none that can be read. */
function commentState(body, key) {
    if (!body.startsWith(commentMarker(key)))
        return null;
    const line = body
        .split(/\r?\n/)
        .find((candidate, index) => index > 0 && index < 4 && candidate.startsWith(statePrefix));
    if (line === undefined)
        return null;
    try {
        const text = Buffer.from(line.slice(statePrefix.length).replace(/ -->\s*$/, ''), 'base64').toString('utf8');
        const state = JSON.parse(text);
        return isState(state) ? state : null;
    }
    catch {
        return null;
    }
}
function isState(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const state = value;
    return (typeof state.head === 'string' &&
        typeof state.run === 'string' &&
        typeof state.attempt === 'number' &&
        typeof state.count === 'number' &&
        (state.findings === null ||
            (Array.isArray(state.findings) && state.findings.every((id) => typeof id === 'string'))));
}
/** Whether a comment would tell the reader anything; an existing comment is brought up to date in any case. */
function hasSomethingToSay(result) {
    return (result.verdict !== 'passed' ||
        counting(result).length > 0 ||
        result.unread.length > 0 ||
        (result.gateChanges?.length ?? 0) > 0 ||
        result.access.some((answer) => answer.result !== 'PASS' || (0,gate_result/* settled */.g)(answer) !== 'PASS' || (answer.sentences?.length ?? 0) > 0) ||
        (result.waivers ?? []).some(({ state }) => state === 'proposed' || state === 'expired'));
}
const counting = (result) => sections/* withEffect */.yu(result, 'blocks', 'warns');
/** What goes first when the comment is too long: the contents of the folds, then the rows. Each part says what it leaves out. */
const diets = [
    {
        changes: 10,
        rows: 20,
        access: 10,
        fixes: 12,
        unread: 50,
        waivers: 20,
        waived: 50,
        existing: 200,
        evidence: 3,
    },
    {
        changes: 10,
        rows: 20,
        access: 10,
        fixes: 12,
        unread: 50,
        waivers: 10,
        waived: 20,
        existing: 50,
        evidence: 1,
    },
    { changes: 5, rows: 20, access: 6, fixes: 5, unread: 20, waivers: 5, waived: 5, existing: 0, evidence: 0 },
    { changes: 5, rows: 15, access: 2, fixes: 0, unread: 10, waivers: 0, waived: 0, existing: 0, evidence: 0 },
    { changes: 2, rows: 5, access: 0, fixes: 0, unread: 3, waivers: 0, waived: 0, existing: 0, evidence: 0 },
];
/** The comment's body: at most 60,000 characters, details dropped first and named where they are missing. */
function comment(result, options) {
    const head = [
        (0,markdown_nodes/* hidden */.R)(markerText(options.key)),
        (0,markdown_nodes/* hidden */.R)(`iam-gate-state ${Buffer.from(JSON.stringify(stateOf(result, options))).toString('base64')}`),
    ];
    // The two lines must be the first ones, and Markdown needs a blank line between them and a paragraph.
    const begin = `${head.map(String).join('\n')}\n\n${String(sections/* headline */.Pl(result))}`;
    if (!hasSomethingToSay(result))
        return `${begin}\n`;
    for (const limits of diets) {
        const text = `${begin}\n\n${(0,markdown_nodes/* render */.XX)(body(result, options.previous, limits))}\n`;
        if (text.length <= longestComment)
            return text;
    }
    return `${begin}\n\n${(0,markdown_nodes/* render */.XX)([...sections/* leftOut */.ig(counting(result).length, 'finding'), sections/* footer */.qr(result)])}\n`;
}
function body(result, previous, limits) {
    const { /* folded */ "TM": folded } = sections;
    const found = counting(result);
    const existing = sections/* withEffect */.yu(result, 'existing');
    const changes = sections/* gateChangeRows */.DM(result);
    const rows = [
        ...changes.slice(0, limits.changes),
        ...sections/* findingRows */.d9(result, found.slice(0, limits.rows)),
    ];
    const waivedCount = sections/* withEffect */.yu(result, 'waived').length;
    const unread = sections/* notLookedAt */.$h(result, limits.unread);
    const incomplete = result.verdict === 'incomplete';
    return [
        ...delta(result, previous),
        // What makes the verdict incomplete stands first and needs no click.
        ...(incomplete ? [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* say */.cv) `**Not looked at**`), ...unread] : []),
        ...(rows.length > 0 ? [(0,markdown_nodes/* table */.tp)(sections/* findingColumns */.Rc, rows)] : []),
        ...sections/* leftOut */.ig(changes.length - limits.changes, 'change of the gate'),
        ...sections/* leftOut */.ig(found.length - limits.rows, 'finding'),
        ...sections/* howToFix */.Nv(found, limits.fixes),
        ...folded('To accept it instead', sections/* acceptance */.mF(found, comment_configPath(result), Math.min(3, limits.fixes))),
        ...sections/* access */.T_(result, limits.access),
        ...(incomplete ? [] : folded('Not looked at', unread)),
        ...folded('Waivers to look after', sections/* waiverNotes */.AG(result, limits.waivers)),
        ...folded(`Accepted: ${sections/* plural */.LS(waivedCount, 'finding')}`, sections/* waived */.rg(result, limits.waived)),
        ...(existing.length > 0
            ? folded(`There before: ${sections/* plural */.LS(existing.length, 'finding')}`, sections/* compact */.oE(existing, limits.existing))
            : []),
        ...folded('The account', sections/* account */.ct(result, limits.evidence)),
        ...folded('Notices', sections/* notices */.Xg(result)),
        sections/* footer */.qr(result),
    ];
}
const comment_configPath = (result) => result.context.config?.path ?? '.github/iam-gate.yml';
/** What changed since the comment was last written, when that was for another commit. */
function delta(result, previous) {
    const { headSha } = result.context;
    if (previous === null || headSha === null || previous.head === headSha || previous.head === '')
        return [];
    const now = counting(result).map(shortName);
    const since = (0,markdown_nodes/* say */.cv) `Since ${(0,markdown_nodes/* code */.aY)(previous.head.slice(0, 7))}:`;
    const counts = previous.findings === null || now.length > mostKept
        ? [(0,markdown_nodes/* prose */.CS)(`${sections/* plural */.LS(previous.count, 'finding')} before, ${now.length} now`)]
        : changesOf(previous.findings, now);
    return counts.length === 0 ? [] : [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* say */.cv) `${since} ${(0,markdown_nodes/* join */.fj)(counts, ', ')}`)];
}
function changesOf(before, now) {
    const fixed = surplus(before, now);
    const added = surplus(now, before);
    return fixed + added === 0 ? [] : [(0,markdown_nodes/* prose */.CS)(`${fixed} fixed`), (0,markdown_nodes/* prose */.CS)(`${added} new`)];
}
/** How many of `left` have no counterpart in `right`. */
function surplus(left, right) {
    const counts = new Map();
    for (const id of right)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return left.filter((id) => {
        const count = counts.get(id) ?? 0;
        counts.set(id, count - 1);
        return count <= 0;
    }).length;
}
function stateOf(result, options) {
    const found = counting(result);
    return {
        head: result.context.headSha ?? '',
        run: options.run,
        attempt: options.attempt,
        findings: found.length > mostKept ? null : found.map(shortName),
        count: found.length,
    };
}
/** Enough of the fingerprint to tell findings of one pull request apart, with the file. */
function shortName({ finding }) {
    const [place] = finding.places;
    return (0,fingerprint/* fingerprintOf */.a)(finding.fingerprint, place.kind === 'source' ? place.file : place.arn).slice(0, 10);
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(643);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(7994);
// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(7496);
;// CONCATENATED MODULE: ./src/run/tell.ts










/**
 * Puts the result on every surface that there is. A surface that is not to be had costs a notice that says which
 * permission is missing, never the verdict.
 */
async function tell(found, telling) {
    const { runner, env, event, settings } = telling;
    const { url, notice } = await tellPullRequest(found, telling);
    const result = notice === null ? found : { ...found, notices: [...found.notices, notice] };
    runner.startGroup(`Report: ${result.judged.length} findings, ${result.coverage.length} files`);
    runner.line((0,terminal.terminal)(result, { sourceOf: (file) => telling.head.texts.get(file)?.text, width: 120 }));
    for (const [name, milliseconds] of Object.entries(result.timings))
        runner.line(`${name}: ${milliseconds} ms`);
    runner.endGroup();
    const onto = writing(runner);
    const folder = (0,external_node_path_.resolve)(event.workspace, env['RUNNER_TEMP'] ?? '', settings.outputDirectory);
    const file = (name, text) => onto(name, () => {
        makeFolder(folder);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text());
        return (0,external_node_path_.join)(folder, name);
    }) ?? '';
    const reportJson = file('report.json', () => (0,json.json)(result));
    const page = env['GITHUB_ACTION_REPOSITORY']
        ? `${event.serverUrl}/${env['GITHUB_ACTION_REPOSITORY']}`
        : null;
    const reportSarif = file('report.sarif', () => (0,sarif.sarif)(result, { category: event.instance, ...(page === null ? {} : { informationUri: page }) }));
    onto('the job summary', () => runner.summary((0,summary.summary)(result)));
    for (const annotation of (0,annotations/* annotations */.h)(result))
        runner.annotate(annotation);
    const outputs = {
        verdict: result.verdict,
        findings: String(result.judged.length),
        blocking: String(result.judged.filter(({ effect }) => effect === 'blocks').length),
        incomplete: String(result.unread.length),
        'report-json': reportJson,
        'report-sarif': reportSarif,
        'comment-url': url,
    };
    onto('the outputs', () => {
        for (const [name, value] of Object.entries(outputs))
            runner.output(name, value);
    });
    runner.line(`iam-gate ${result.verdict}: ${result.because}`);
}
/** Writes one surface; where that fails the log says so, and the others are written all the same. */
function writing(runner) {
    return (surface, write) => {
        try {
            return write();
        }
        catch (error) {
            runner.line(`Could not write ${surface}: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }
    };
}
/** Not by `recursive`, which never returns where the kernel calls a folder that may not be made one that is missing. */
function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    makeFolder((0,external_node_path_.dirname)(folder));
    (0,external_node_fs_.mkdirSync)(folder);
}
/** Creates, updates or leaves alone the one comment; gives its address, and what to say when that did not work. */
async function tellPullRequest(result, { settings, event, api }) {
    const pull = event.pullRequest;
    if (!pull || settings.comment === 'never')
        return { url: '', notice: null };
    try {
        const github = await api();
        if (!github)
            return { url: '', notice: 'No comment was written: no github-token was given.' };
        const existing = await findComment(github, pull.number, commentMarker(event.instance));
        if (!existing && settings.comment === 'on-findings' && !hasSomethingToSay(result))
            return { url: '', notice: null };
        // A newer push has a run of its own, and this result is about what is no longer there.
        if ((await currentHead(github, pull.number)) !== pull.headSha)
            return {
                url: existing?.url ?? '',
                notice: 'The comment was left alone: the pull request has moved on since this run began.',
            };
        const previous = existing ? commentState(existing.body, event.instance) : null;
        // The same commit against another base, after the pull request was retargeted: runs are numbered as they begin.
        if (previous?.head === pull.headSha && Number(previous.run) > Number(event.runId))
            return {
                url: existing?.url ?? '',
                notice: 'The comment was left alone: a run that began later has already reported on this commit.',
            };
        const body = comment(result, {
            key: event.instance,
            run: event.runId,
            attempt: Number(event.runAttempt),
            previous,
        });
        return { url: await writeComment(github, pull.number, existing, body), notice: null };
    }
    catch (error) {
        if (!(error instanceof GitHubRefused))
            throw error;
        const readOnly = error.status === 403 && !event.apiOnly;
        const because = readOnly && pull.fromFork
            ? 'a pull request from a fork has a token that can only read'
            : readOnly && event.dependabot
                ? "Dependabot's pull requests have a token that can only read"
                : error.message;
        return { url: '', notice: `No comment was written: ${because}.` };
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/run/unmatched-globs.ts

/** A misspelt glob gives no file its type; all of them misspelt is a config for another repository. */
async function findUnmatchedGlobs(change, { policies, configPath }, { unread, notices }) {
    if (!change || policies.length === 0)
        return;
    const standing = await change.rules.paths();
    if (!standing)
        return;
    const files = [...standing, ...change.files.map(({ path }) => path)];
    const globs = [...new Set(policies.flatMap(({ paths }) => paths))];
    const unmatched = globs.filter((glob) => {
        const matches = picomatch_default()(glob, { dot: true });
        return !files.some((file) => matches(file));
    });
    if (unmatched.length === 0)
        return;
    const named = unmatched.map((glob) => `\`${glob}\``).join(', ');
    if (unmatched.length < globs.length)
        notices.push(`No file of the repository is named by ${named}, which \`policies\` lists.`);
    else
        unread.push({
            what: 'policies',
            reason: `no file of the repository is named by ${named}: correct \`policies\` in ${configPath} or in the workflow, or remove it`,
        });
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/run.ts





















/** One run of the action, from the event to the exit code. */
async function runAction(env, cwd) {
    const runner = new Runner(env, (text) => process.stdout.write(text), plain/* plainLine */.h0);
    const collected = nothingCollected();
    const step = steps(runner, collected);
    // 1. What happened.
    const event = readEvent(env, cwd);
    const inputs = Object.fromEntries(settings/* inputNames */.vj.map((name) => [name, runner.input(name)]));
    const repository = new git_repository/* Repository */.L(event.workspace);
    const api = lazyApi(inputs['github-token'], event);
    try {
        // 2. What changed.
        const change = await step('Find what changed', 'what this run changes', null, () => changeOf(event, repository, api));
        collected.notices.push(...(change?.notices ?? []));
        // 3. What is asked: inputs, and the config as it stands at the base commit.
        const settings = await timed('Read the settings', collected, () => readSettings(inputs, event, change, collected));
        // 4. Who we are in AWS, while the files are read.
        const opening = step('Open the AWS session', 'AWS', null, () => openSession(settings, event, env, runner, collected));
        // 5. The policies of the changed files, before and after.
        const { head, base } = await step('Read the policies', 'the changed files', validate/* nothingRead */.wi, () => (0,validate/* readBoth */._Z)(change, { typeOf: settings.typeOf, parameters: settings.templateParameters }, settings));
        collected.unread.push(...head.unread, ...(0,validate/* newlyUnresolved */.$r)(head, base, renamesOf(change)));
        await step('Look for files that the globs name', 'policies', undefined, () => findUnmatchedGlobs(change, settings, collected));
        const session = await opening;
        // 6. What is wrong with them, and with the account.
        const [{ validated, baseFindings }, baseline] = await Promise.all([
            step('Validate the policies', 'the policies', { validated: [], baseFindings: [] }, async () => {
                const service = await validationService(session, collected);
                const known = (0,validate/* surroundingsOf */.ZD)(settings, event.repository, session?.account ?? null);
                return (0,validate/* validateBoth */.uA)(head, base, index_generated.policyRules, service, known);
            }),
            step('Read the account', 'the account', noBaseline, () => readBaseline(session, settings, collected)),
        ]);
        collected.unread.push(...(0,validate/* notValidated */._k)(validated));
        // 7. What the change newly allows, and what it does to the gate itself; then judge.
        const access = await step('Compare access', 'what the change newly allows', [], () => compareAccess({ head, base }, change, settings, session, collected));
        const gate = await step('Look at the gate itself', 'what the change does to the gate', gateUnknown, () => changesToTheGate(change, event.workflow, settings, { head, base, baseFindings }));
        collected.unread.push(...gate.unread);
        const { unread, timings, requests } = collected;
        const judgement = (0,judge/* judge */.S4)({
            head: [...(0,validate/* distinctFindings */.H2)(validated), ...baseline.findings],
            base: base ? baseFindings : null,
            renames: renamesOf(change),
            // `on-incomplete: warn` is about what the gate cannot see, not about a gate that does not work.
            rules: collected.broke ? { ...settings, onIncomplete: 'fail' } : settings,
            waivers: gate.waivers,
            proposedWaivers: gate.proposedWaivers,
            checks: baseline.results,
            access,
            coverage: head.coverage,
            unread,
            gateChanges: gate.gateChanges,
            wholeRepository: event.subject === 'everything',
            now: new Date(),
        });
        // 8. Tell.
        const result = {
            ...judgement,
            gateChanges: gate.gateChanges,
            documents: validated.map(validate/* documentResult */.Jg),
            ...(0,validate/* serviceReferenceOf */.AN)(validated),
            checks: baseline.results,
            access,
            coverage: head.coverage,
            unread,
            notices: [...collected.notices, ...settings.notices],
            requests,
            timings,
            context: contextOf(event, change, settings, session, baseline.alias),
        };
        await tell(result, { settings, event, runner, api, env, head });
        return exitCodes[result.verdict];
    }
    finally {
        repository.close();
    }
}
const exitCodes = { passed: 0, failed: 1, incomplete: 2 };
async function timed(name, { timings }, work) {
    const start = performance.now();
    try {
        return await work();
    }
    finally {
        timings[name] = Math.round(performance.now() - start);
    }
}
/** What a step throws when the world is not as it should be; anything else is our own fault, and is said to be. */
const foreseen = [changes/* ChangeUnknown */.f, GitHubRefused, session.NoSession, NoOidcToken];
/**
 * Runs one step and remembers how long it took. A step that cannot be done costs what it would have looked at, which is
 * named, and the run goes on with `otherwise`.
 */
function steps(runner, collected) {
    return async (name, what, otherwise, work) => {
        try {
            return await timed(name, collected, work);
        }
        catch (error) {
            const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
            const ours = !foreseen.some((type) => error instanceof type);
            if (ours)
                runner.debug(stack);
            collected.broke ||= ours;
            const reason = ours
                ? `iam-gate broke on it (${message}). This is an error of iam-gate: please report it`
                : message;
            collected.unread.push({ what, reason });
            return otherwise;
        }
    };
}
/** GitHub, opened when it is first needed; `null` without a token or a repository. */
function lazyApi(token, event) {
    let api;
    return async () => (token && event.repository ? await (api ??= openGitHub(token, event.repository)) : null);
}
function contextOf(event, change, settings, session, alias) {
    return {
        event: event.name,
        repository: event.repository,
        serverUrl: event.serverUrl,
        baseSha: change?.baseSha ?? null,
        headSha: event.pullRequest?.headSha ?? change?.headSha ?? null,
        pullRequest: event.pullRequest?.number ?? null,
        runUrl: event.runUrl,
        account: session ? { id: session.account, alias, partition: session.partition } : null,
        config: { path: settings.configPath, sha: change?.rules.sha ?? null },
        version: version.version,
    };
}


/***/ })

};
