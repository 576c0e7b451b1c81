export const id = 2794;
export const ids = [2794];
export const modules = {

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


/***/ })

};
