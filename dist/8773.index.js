export const id = 8773;
export const ids = [8773];
export const modules = {

/***/ 7281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   g_: () => (/* binding */ usersToConfirm),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   rM: () => (/* binding */ enabledChecks)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7858);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);



/** The checks that the settings switch on. */
function enabledChecks(checks, settings) {
    return checks.filter(({ id, profile }) => settings.checks[id] ?? (settings.profile === 'all' || profile === 'recommended'));
}
/** Tells of the checks that the profile has and the config switches off: nobody has looked there. */
function switchedOff(checks, settings) {
    const wanted = enabledChecks(checks, { ...settings, checks: {} });
    const off = wanted.filter(({ id }) => settings.checks[id] === false).map(({ id }) => id);
    return off.length > 0 ? [`The config switches off checks of the account: ${off.join(', ')}.`] : [];
}
/** Judges every check. Nothing passes on a fact that was not read. */
function assess(checks, facts, account, settings) {
    const context = contextOf(checks, account, settings);
    const outcomes = checks.map((check) => ({ check, outcome: judge(check, facts, context) }));
    return {
        results: outcomes.map(({ check, outcome }) => resultOf(check, outcome)),
        findings: outcomes.flatMap(({ check, outcome }) => outcome.problems.map((found) => findingOf(check, found, account))),
        unread: outcomes.flatMap(({ check, outcome }) => unreadOf(check, outcome)),
    };
}
function unreadOf({ id, severity }, { status, reason }) {
    const isPartial = status === 'failed' && reason !== null;
    if (!(0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(severity, 'high') || !(status === 'unknown' || isPartial))
        return [];
    return [
        {
            what: `${isPartial ? 'a part of ' : ''}the check ${id}`,
            reason: reason ?? 'its facts could not be read',
        },
    ];
}
/** The IAM users whose rows of the credential report are about to fail a check: the rows to read again, live. */
function usersToConfirm(checks, facts, account, settings) {
    const context = contextOf(checks, account, settings);
    const users = checks.flatMap((check) => judge(check, facts, context).problems.flatMap(({ user }) => (user === undefined ? [] : [user])));
    return [...new Set(users)];
}
function contextOf(checks, account, settings) {
    const { callerArn } = account;
    return { account, settings, gateRole: callerArn ? { callerArn, actions: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsFor */ .rG)(checks) } : null };
}
function judge(check, facts, context) {
    const { values, missing, notApplicable, gaps } = gather(check, facts);
    const nothing = { problems: [], evidence: [] };
    // That the account has no such thing to read is an answer, whatever else could not be read.
    if (notApplicable !== null)
        return { status: 'not-applicable', reason: notApplicable, ...nothing };
    if (missing.length > 0)
        return { status: 'unknown', reason: missing.join('; '), ...nothing };
    let observations;
    try {
        observations = [...check.judge(values, context)];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { status: 'unknown', reason: `the check broke on what was read: ${why}`, ...nothing };
    }
    const problems = observations.flatMap((each) => (each.kind === 'problem' ? [each.problem] : []));
    const doubts = observations.flatMap((each) => (each.kind === 'unknown' ? [each.reason] : []));
    const evidence = observations.flatMap((each) => (each.kind === 'evidence' ? [each.text] : []));
    const reason = observations.find((each) => each.kind === 'not-applicable')?.reason;
    const unsure = [...doubts, ...gaps];
    if (problems.length > 0)
        return { status: 'failed', reason: unsure.length > 0 ? unsure.join('; ') : null, problems, evidence };
    if (unsure.length > 0)
        return { status: 'unknown', reason: unsure.join('; '), problems, evidence };
    if (reason !== undefined)
        return { status: 'not-applicable', reason, problems, evidence };
    return { status: 'passed', reason: null, problems, evidence };
}
/** The values of a check's facts, and why those that are not there are not. */
function gather(check, facts) {
    const values = {};
    const missing = [];
    const gaps = [];
    let notApplicable = null;
    for (const name of check.facts) {
        const fact = facts[name];
        if (fact?.read) {
            values[name] = fact.value;
            gaps.push(...(fact.gaps ?? []));
        }
        else if (fact?.applicable === false)
            notApplicable ??= fact.reason;
        else
            missing.push(fact?.reason ?? `the fact "${name}" is not among the facts given`);
    }
    for (const name of check.optionalFacts ?? []) {
        const fact = facts[name];
        if (fact?.read)
            values[name] = fact.value;
    }
    return { values, missing: [...new Set(missing)], gaps: [...new Set(gaps)], notApplicable };
}
function resultOf(check, outcome) {
    return {
        id: check.id,
        title: check.title,
        severity: worstOf(check, outcome.problems),
        status: outcome.status,
        reason: outcome.reason,
        evidence: [
            ...outcome.problems.map(({ message, evidence, fix }) => `${message} Seen: ${evidence}. Fix: ${fix}`),
            ...outcome.evidence,
        ],
    };
}
/** A check that failed is as bad as its worst problem; otherwise as bad as it could have been. */
function worstOf(check, problems) {
    const [worst] = problems.map(({ severity }) => severity ?? check.severity).sort(_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK);
    return worst ?? check.severity;
}
function findingOf(check, found, account) {
    const { id, title, severity, why, references, formerIds } = check;
    return {
        rule: { id, title, severity, why, fix: found.fix, references, ...(formerIds ? { formerIds } : {}) },
        severity: found.severity ?? severity,
        message: found.message,
        evidence: found.evidence,
        places: [{ kind: 'resource', arn: found.resource }],
        // The account is a part of it, so that reports of several accounts can be merged.
        fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(id, account.id, found.resource, found.subject ?? ''),
        engine: 'baseline',
    };
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ userFact),
/* harmony export */   cy: () => (/* binding */ managedPolicyFact),
/* harmony export */   kU: () => (/* binding */ groupFact),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vU: () => (/* binding */ roleFact)
/* harmony export */ });
function userFact(user) {
    return {
        ...holder(user, user.UserName, user.UserPolicyList),
        groups: user.GroupList ?? [],
        permissionsBoundary: user.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
    };
}
function groupFact(group) {
    return holder(group, group.GroupName, group.GroupPolicyList);
}
function roleFact(role) {
    const { LastUsedDate } = role.RoleLastUsed ?? {};
    return {
        ...holder(role, role.RoleName, role.RolePolicyList),
        trustPolicy: documentOf(role.AssumeRolePolicyDocument, role.Arn),
        permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
        lastUsed: LastUsedDate === undefined ? null : iso(LastUsedDate),
        instanceProfiles: (role.InstanceProfileList ?? []).flatMap(({ Arn }) => (Arn ? [Arn] : [])),
    };
}
function managedPolicyFact(policy) {
    const versions = policy.PolicyVersionList ?? [];
    const version = versions.find(({ IsDefaultVersion }) => IsDefaultVersion) ??
        versions.find(({ VersionId }) => VersionId === policy.DefaultVersionId);
    return {
        arn: policy.Arn ?? '',
        name: policy.PolicyName ?? '',
        path: policy.Path ?? '/',
        attachmentCount: policy.AttachmentCount ?? 0,
        boundaryCount: policy.PermissionsBoundaryUsageCount ?? 0,
        document: documentOf(version?.Document, policy.Arn),
    };
}
function holder(details, name, inline) {
    return {
        arn: details.Arn ?? '',
        name: name ?? '',
        path: details.Path ?? pathOf(details.Arn),
        createDate: details.CreateDate === undefined ? '' : iso(details.CreateDate),
        inlinePolicies: (inline ?? []).map(({ PolicyName = '', PolicyDocument }) => ({
            name: PolicyName,
            document: documentOf(PolicyDocument, details.Arn),
        })),
        attachedPolicies: (details.AttachedManagedPolicies ?? []).map(({ PolicyName = '', PolicyArn = '' }) => ({ name: PolicyName, arn: PolicyArn })),
    };
}
/** `arn:aws:iam::…:role/aws-service-role/x/Name`: the path is a part of the ARN. */
function pathOf(arn = '') {
    const resource = arn.split(':').slice(5).join(':');
    return resource.slice(resource.indexOf('/'), resource.lastIndexOf('/') + 1) || '/';
}
/**
 * A policy document in any of its shapes: parsed by the command line, or text that the API percent-encodes
 * (RFC 3986) and the SDK for JavaScript leaves so.
 *
 * @throws Error naming the owner when the text is no JSON.
 */
function documentOf(document, owner = 'an entity without ARN') {
    if (document === undefined || document === null)
        return null;
    if (typeof document !== 'string')
        return document;
    let parsed;
    try {
        parsed = JSON.parse(decoded(document.trimStart()));
    }
    catch (cause) {
        throw new Error(`a policy document of ${owner} is no JSON`, { cause });
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new Error(`a policy document of ${owner} is no JSON object`);
    return parsed;
}
/** RFC 3986 writes a space as %20; encoders of forms write `+`, which JSON never has outside a text. */
function decoded(text) {
    if (text.startsWith('{'))
        return text;
    return decodeURIComponent(text.includes('%20') ? text : text.replaceAll('+', '%20'));
}
function iso(date) {
    const time = typeof date === 'string' ? new Date(date) : date;
    return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountActions: () => (/* binding */ accountActions),
/* harmony export */   assessAccount: () => (/* binding */ assessAccount)
/* harmony export */ });
/* harmony import */ var _account_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _account_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _aws_read_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3147);




/** The IAM actions that reading the account takes. */
const accountActions = (settings) => (0,_account_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsFor */ .rG)(checksOf(settings));
async function assessAccount(session, settings) {
    const checks = checksOf(settings);
    const thresholds = settings.baselineSettings;
    const reading = await (0,_aws_read_account_js__WEBPACK_IMPORTED_MODULE_3__.readAccount)({
        region: session.region,
        credentials: session.credentials,
        account: { id: session.account, partition: session.partition, callerArn: session.caller },
        needed: (0,_account_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .neededFacts */ .Nd)(checks),
        settings: thresholds,
        suspects: (facts, account) => (0,_account_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .usersToConfirm */ .g_)(checks, facts, account, thresholds),
    });
    const assessment = (0,_account_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(checks, reading.facts, reading.account, thresholds);
    return {
        ...assessment,
        alias: reading.account.alias,
        notices: (0,_account_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .switchedOff */ .dw)(_account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.accountChecks, thresholds),
        requests: reading.calls.map(({ action }) => action),
    };
}
function checksOf(settings) {
    return (0,_account_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .enabledChecks */ .rM)(_account_checks_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.accountChecks, settings.baselineSettings);
}


/***/ })

};
