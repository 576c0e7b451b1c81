export const id = 3147;
export const ids = [3147];
export const modules = {

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAccount: () => (/* binding */ readAccount)
});

// NAMESPACE OBJECT: ./src/aws/readers/iam.ts
var iam_namespaceObject = {};
__webpack_require__.r(iam_namespaceObject);
__webpack_require__.d(iam_namespaceObject, {
  groups: () => (groups),
  organizationFeatures: () => (organizationFeatures),
  passwordPolicy: () => (passwordPolicy),
  policies: () => (policies),
  roleSessions: () => (roleSessions),
  roles: () => (roles),
  samlProviders: () => (samlProviders),
  serverCertificates: () => (serverCertificates),
  serviceCredentials: () => (serviceCredentials),
  sshPublicKeys: () => (sshPublicKeys),
  summary: () => (summary),
  users: () => (users),
  virtualMfaDevices: () => (virtualMfaDevices)
});

// NAMESPACE OBJECT: ./src/aws/readers/organizations.ts
var organizations_namespaceObject = {};
__webpack_require__.r(organizations_namespaceObject);
__webpack_require__.d(organizations_namespaceObject, {
  delegatedAdministrators: () => (delegatedAdministrators),
  organization: () => (organization),
  organizationRoots: () => (organizationRoots),
  resourceControlPolicies: () => (resourceControlPolicies),
  serviceControlPolicies: () => (serviceControlPolicies)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/account/credential-report.ts
var credential_report = __webpack_require__(5633);
;// CONCATENATED MODULE: ./src/account/confirm.ts

/** Users of whom the report does not say what the live operations can tell. */
const unsaidUsers = (report) => (0,credential_report/* userRows */.dd)(report).flatMap(({ user, unsaid }) => unsaid?.some((column) => liveColumns.has(column)) ? [user] : []);
/** Users who are in the account and not in a report that may be four hours old. */
function unreportedUsers(report, users) {
    const reported = new Set(report.rows.map(({ user }) => user));
    return users.filter(({ name }) => !reported.has(name));
}
/**
 * The report with rows as they are now: deleted users gone, new ones there, the others corrected. A row that
 * could not be read again stays as reported, since then it fails at worst for something that was just mended.
 * A new user who could not be read is a gap, since nothing at all is known of its credentials.
 */
function confirmedReport(fact, unreported, confirmations, readAt) {
    const rows = fact.value.rows.flatMap((row) => {
        const now = confirmations.get(row.user);
        if (now === null)
            return [];
        return now === undefined || 'failed' in now ? [row] : [corrected(row, now, readAt)];
    });
    const gaps = [...(fact.gaps ?? [])];
    for (const user of unreported) {
        const now = confirmations.get(user.name);
        if (now === null)
            continue;
        if (now === undefined || 'failed' in now)
            gaps.push(`the user ${user.name} is not in the credential report${fact.value.generatedTime === null ? '' : ` of ${fact.value.generatedTime}`} (${now?.failed ?? 'not asked for'})`);
        else
            rows.push(corrected(emptyRow(user), now, readAt));
    }
    return { read: true, value: { ...fact.value, rows }, ...(gaps.length > 0 ? { gaps } : {}) };
}
function corrected(row, now, confirmedAt) {
    const keys = now.accessKeys.map((key) => slotOf(key, row));
    const { passwordCreated } = now;
    // What the live operations do not tell stays as the report has it, silence included.
    const { unsaid, ...told } = row;
    const still = unsaid?.filter((column) => !liveColumns.has(column)) ?? [];
    return {
        ...told,
        ...(still.length > 0 ? { unsaid: still } : {}),
        passwordEnabled: now.hasPassword,
        // A login profile made since the report holds a password that is as old.
        passwordLastChanged: passwordCreated !== null && passwordCreated > (row.passwordLastChanged ?? '')
            ? passwordCreated
            : row.passwordLastChanged,
        mfaActive: now.mfaSerialNumbers.length > 0,
        mfaSerialNumbers: now.mfaSerialNumbers,
        accessKeys: [...keys, noKey, noKey].slice(0, Math.max(2, keys.length)),
        confirmedAt,
    };
}
/** What the live operations tell in place of the report. */
const liveColumns = new Set([
    'password_enabled',
    'password_last_changed',
    'mfa_active',
    'access_key_1_active',
    'access_key_1_last_rotated',
    'access_key_2_active',
    'access_key_2_last_rotated',
    'additional_credentials_info',
]);
const noKey = { active: false, lastRotated: null, lastUsed: null };
/** The report names keys by slot and not by id: the same key is the one that was made in the same second. */
function slotOf(key, row) {
    const second = (time) => time?.slice(0, 19);
    const same = row.accessKeys.find(({ lastRotated }) => lastRotated !== null && second(lastRotated) === second(key.createDate));
    // `last_rotated` also moves when the key's status changes, so that the key's own date comes second.
    const changed = same ?? row.accessKeys.find(({ lastRotated }) => isLater(lastRotated, key.createDate));
    return {
        active: key.active,
        lastRotated: key.createDate ?? changed?.lastRotated ?? null,
        lastUsed: changed?.lastUsed ?? null,
    };
}
const isLater = (time, other) => time !== null && other !== null && time > other;
function emptyRow(user) {
    const none = { active: false, lastRotated: null };
    return {
        user: user.name,
        arn: user.arn,
        userCreationTime: user.createDate,
        passwordEnabled: false,
        passwordLastUsed: null,
        passwordLastChanged: null,
        passwordNextRotation: null,
        mfaActive: false,
        accessKeys: [noKey, noKey],
        certificates: [none, none],
    };
}

// EXTERNAL MODULE: ./src/account/permissions.ts
var permissions = __webpack_require__(807);
// EXTERNAL MODULE: ./src/account/settings.ts
var settings = __webpack_require__(954);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./src/aws/connection.ts
var connection = __webpack_require__(5757);
;// CONCATENATED MODULE: ./src/aws/calls.ts



const defaultCallLimits = {
    call: 20_000,
    attempt: 8_000,
    overall: 60_000,
    attempts: 8,
    pages: 500,
};
/**
 * Throttling passes with patience, which `attempts` is for; a server that fails so often does not work, and a page
 * that is none of the service's (a proxy's, in HTML) is asked for once more only.
 */
const attemptsAt = (error) => (error.name === 'SyntaxError' ? 2 : 3);
/** IAM throttles without saying at what rate; the regional services are as many doors as regions. */
const inFlight = { iam: 8, organizations: 4 };
const inFlightElsewhere = 40;
/**
 * All calls of one run: clients made once, no more in flight than a service takes, every call ended by a
 * deadline of its own and by one for all, every request counted.
 */
class Calls {
    region;
    limits;
    records = [];
    /** Requests sent, retries included. */
    requests = 0;
    #options;
    #clients = new Map();
    #queues = new Map();
    #overall;
    /** The call that a request belongs to, for the error of its last attempt. */
    #current = new external_node_async_hooks_.AsyncLocalStorage();
    constructor(options, limits = defaultCallLimits) {
        this.region = options.region;
        this.limits = limits;
        this.#options = options;
        this.#overall = AbortSignal.timeout(limits.overall);
    }
    /** The client of a service in a region, made at the first use. */
    client(type, region = this.region, signed = true) {
        const key = `${type.name} ${region}`;
        const known = this.#clients.get(key);
        // The class is a part of the key.
        if (known)
            return known;
        const { credentials } = this.#options;
        const configuration = {
            region,
            ...(credentials && signed ? { credentials } : {}),
            retryMode: 'adaptive',
            maxAttempts: this.limits.attempts,
            requestHandler: {
                ...(0,connection/* connection */.F)(),
                connectionTimeout: 3_000,
                requestTimeout: this.limits.attempt,
                throwOnRequestTimeout: true,
            },
        };
        const client = new type(configuration);
        this.#countRequests(client);
        this.#clients.set(key, client);
        return client;
    }
    /** Sends one call; its options carry the signal that ends it. Throws {@link CallError}. */
    async send(action, call, region = this.region) {
        return this.#queue(action)(async () => {
            const started = performance.now();
            const signal = AbortSignal.any([this.#overall, AbortSignal.timeout(this.limits.call)]);
            const current = { lastError: null, serverErrors: 0 };
            let error = null;
            try {
                return await until(signal, this.#current.run(current, () => call({ abortSignal: signal })));
            }
            catch (cause) {
                const seconds = (this.#overall.aborted ? this.limits.overall : this.limits.call) / 1000;
                const failure = new CallError(action, region, cause, current.lastError, seconds);
                error = failure.code;
                throw failure;
            }
            finally {
                this.records.push({ action, region, milliseconds: Math.round(performance.now() - started), error });
            }
        });
    }
    /**
     * Sends one call for one part of its answer. An answer without it (a proxy's page, an empty body) comes with
     * status 200 and is none: taken for an empty one it would turn checks green.
     */
    async get(action, call, part, region = this.region) {
        const value = part(await this.send(action, call, region));
        if (value === undefined)
            throw unanswered(action, region);
        return value;
    }
    /**
     * All items of a list that comes in pages.
     *
     * @returns the items, and what is known to be missing: the list was cut, or broke off.
     */
    async list(action, page, read, region = this.region) {
        const items = [];
        let token;
        let answered = false;
        for (let number = 1;; number++) {
            const answer = await this.send(action, (options) => page(token, options), region);
            const { items: more, next, truncated } = read(answer);
            items.push(...(more ?? []));
            answered ||= more !== undefined || truncated !== undefined;
            const isLast = truncated === undefined ? !next : !truncated;
            if (isLast && !answered)
                throw unanswered(action, region);
            if (isLast)
                return { items, gaps: [] };
            const cut = `after ${number} pages and ${items.length} items`;
            if (!next)
                return { items, gaps: [`${action} broke off ${cut}: there is more, and it did not say where`] };
            if (number >= this.limits.pages || next === token)
                return { items, gaps: [`${action} was cut ${cut}`] };
            token = next;
        }
    }
    /** Closes the connections, which would keep the process alive for seconds. */
    close() {
        for (const client of this.#clients.values())
            client.destroy();
        this.#clients.clear();
    }
    #queue(action) {
        const service = action.slice(0, action.indexOf(':'));
        let queue = this.#queues.get(service);
        if (!queue) {
            queue = (0,p_limit/* default */.A)(inFlight[service] ?? inFlightElsewhere);
            this.#queues.set(service, queue);
        }
        return queue;
    }
    /** Inside the retries, so that each attempt counts and its error is known when a deadline ends the call. */
    #countRequests(client) {
        const middleware = (next) => async (request) => {
            this.requests++;
            try {
                return await next(request);
            }
            catch (error) {
                const current = this.#current.getStore();
                if (!current)
                    throw error;
                current.lastError = nameOf(error);
                if (isServerError(error) && ++current.serverErrors >= attemptsAt(error))
                    throw calls_final(error);
                throw error;
            }
        };
        client.middlewareStack.add(middleware, { step: 'deserialize', priority: 'high', name: 'countRequests' });
    }
}
const isServerError = (error) => error instanceof Error &&
    Number(error.$metadata?.httpStatusCode) >= 500 &&
    !/throttl|slowdown|toomany|limitexceeded/i.test(nameOf(error));
/** The same error without the marks by which the SDK's retries know one that may pass; they look at a cause too. */
const calls_final = ({ name, message }) => Object.assign(new Error(message), { name });
/** The promise, or the signal's reason when that comes first: an SDK that sleeps between attempts does not look. */
async function until(signal, promise) {
    // Nobody listens any more once the signal came first.
    promise.catch(() => undefined);
    if (signal.aborted)
        throw signal.reason;
    let end = () => undefined;
    const ended = new Promise((_, reject) => {
        end = () => reject(signal.reason);
    });
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, ended]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/** Why a call gave no answer, in words that name the operation, the error and the permission that would help. */
class CallError extends Error {
    action;
    region;
    /** The service's error code (`AccessDenied`, `Throttling`), `Timeout`, or the name of what was thrown. */
    code;
    /** An explicit deny in a service control policy: the organization's guardrail and not a missing permission. */
    deniedByOrganization;
    constructor(action, region, cause, lastError, seconds) {
        const code = codeOf(cause);
        const text = cause instanceof Error ? clean(cause.message) : '';
        const byOrganization = isDenied(code) && /service control policy|resource control policy/i.test(text);
        super(explain(action, region, code, text, lastError, byOrganization, seconds), { cause });
        this.action = action;
        this.region = region;
        this.code = code;
        this.deniedByOrganization = byOrganization;
    }
}
class Unanswered extends Error {
    name = 'Unanswered';
}
const unanswered = (action, region) => new CallError(action, region, new Unanswered(), null, 0);
/** The query protocol says `AccessDenied`, the JSON protocols `AccessDeniedException`. */
const isDenied = (code) => /^AccessDenied(Exception)?$|^Unauthorized/.test(code);
function explain(action, region, code, text, lastError, byOrganization, seconds) {
    const where = action.startsWith('access-analyzer:') || action.startsWith('sso:') ? ` in ${region}` : '';
    const call = `${action}${where}`;
    if (code === 'Unanswered')
        return `${call} was answered without what was asked for, which AWS does not do; look at proxies and AWS_ENDPOINT_URL`;
    if (byOrganization)
        return `${call} is denied by a policy of the organization (${code})`;
    if (isDenied(code))
        return `${call} was denied (${code}); the role needs ${/explicit deny/i.test(text) ? `no explicit deny of ${action}` : `the permission ${action}`}`;
    if (code === 'Timeout') {
        const last = lastError ? `, after ${lastError}` : '';
        return `${call} gave no answer within ${seconds} s${last}; run again`;
    }
    if (/throttl|toomanyrequests|limitexceeded|rate exceeded|slowdown/i.test(`${code} ${text}`))
        return `${call} was throttled (${code}) after every retry; run again later`;
    if (/UnrecognizedClient|InvalidClientTokenId/.test(code))
        return `${call} did not accept the credentials (${code}); a region that is not enabled answers so too`;
    return `${call} failed (${code}${text ? `: ${text}` : ''})`;
}
function codeOf(error) {
    if (!(error instanceof Error))
        return 'Error';
    if (error.name === 'AbortError' || (error.name === 'TimeoutError' && !('$metadata' in error)))
        return 'Timeout';
    return nameOf(error);
}
/** The wire's code where the SDK keeps one beside its own name. */
function nameOf(error) {
    if (!(error instanceof Error))
        return 'Error';
    const { code } = error;
    return error.name === 'Error' && code ? code : error.name;
}
/** One line of a text that came over the wire. */
// eslint-disable-next-line no-control-regex
const clean = (text) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, 300);

;// CONCATENATED MODULE: ./src/aws/reader.ts
const read = (value, gaps = []) => gaps.length > 0 ? { read: true, value, gaps } : { read: true, value };
const notRead = (reason) => ({ read: false, reason });
/** This account has no such thing to read. */
const inapplicable = (reason) => ({ read: false, reason, applicable: false });
const isoDate = (date) => date.toISOString();
const isoDateOrNull = (date) => date?.toISOString() ?? null;

;// CONCATENATED MODULE: ./src/aws/readers/access-analyzer.ts


/**
 * Regions that are always enabled (launched before 20 March 2019 in the commercial partition), so that their
 * analyzers can be asked for before the account's own list of regions is there.
 */
const defaultRegions = {
    aws: [
        'ap-northeast-1',
        'ap-northeast-2',
        'ap-northeast-3',
        'ap-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ca-central-1',
        'eu-central-1',
        'eu-north-1',
        'eu-west-1',
        'eu-west-2',
        'eu-west-3',
        'sa-east-1',
        'us-east-1',
        'us-east-2',
        'us-west-1',
        'us-west-2',
    ],
    'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
    'aws-cn': ['cn-north-1', 'cn-northwest-1'],
};
const analyzers = async (reading) => {
    const always = defaultRegions[reading.account.partition];
    if (!always)
        return inapplicable(`the partition ${reading.account.partition} has no IAM Access Analyzer`);
    const early = always.map((region) => analyzersIn(reading, region));
    const regions = await reading.fact('regions');
    // Nothing waits for these when what follows fails.
    for (const each of early)
        each.catch(() => undefined);
    if (!regions.read)
        return together(await Promise.all(early), regions.applicable === false
            ? []
            : [`which opt-in regions are enabled is not known: ${regions.reason}`]);
    const enabled = regions.value.flatMap(({ name, status }) => (status.startsWith('ENABLED') ? [name] : []));
    const asked = new Map(always.map((region, index) => [region, early[index]]));
    const parts = enabled.map((region) => asked.get(region) ?? analyzersIn(reading, region));
    return together(await Promise.all(parts), regions.gaps ?? []);
};
async function analyzersIn({ calls }, region) {
    const { AccessAnalyzerClient, ListAnalyzersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
    const client = calls.client(AccessAnalyzerClient, region);
    try {
        const { items, gaps } = await calls.list('access-analyzer:ListAnalyzers', (token, options) => client.send(new ListAnalyzersCommand({ maxResults: 100, ...(token === undefined ? {} : { nextToken: token }) }), options), (page) => ({ items: page.analyzers, next: page.nextToken }), region);
        const value = items.map((each) => ({
            arn: each.arn ?? '',
            name: each.name ?? '',
            type: each.type ?? '',
            status: each.status ?? '',
            managedBy: each.managedBy ?? null,
        }));
        return { value: { region, analyzers: value, closedByOrganization: false }, gaps };
    }
    catch (error) {
        if (!(error instanceof CallError))
            throw error;
        if (error.deniedByOrganization)
            return { value: { region, analyzers: [], closedByOrganization: true }, gaps: [] };
        return { gap: error.message };
    }
}
const analyzerFindings = async (reading) => {
    const listed = await reading.fact('analyzers');
    if (!listed.read)
        return listed;
    const active = listed.value.flatMap(({ region, analyzers: inRegion }) => inRegion.filter(({ status }) => status === 'ACTIVE').map(({ arn, type }) => ({ region, arn, type })));
    const parts = await Promise.all(active.map(({ region, arn, type }) => findingsOf(reading, region, arn, type === 'ACCOUNT' || type === 'ORGANIZATION')));
    return together(parts, listed.gaps ?? []);
};
/** The summaries carry the status; only whether a finding is public takes a second list, for external access. */
async function findingsOf({ calls }, region, analyzerArn, external) {
    const { AccessAnalyzerClient, ListFindingsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
    const client = calls.client(AccessAnalyzerClient, region);
    const list = (more) => calls.list('access-analyzer:ListFindings', (token, options) => client.send(new ListFindingsV2Command({
        analyzerArn,
        maxResults: 100,
        filter: { status: { eq: ['ACTIVE'] }, ...more },
        ...(token === undefined ? {} : { nextToken: token }),
    }), options), (page) => ({ items: page.findings, next: page.nextToken }), region);
    try {
        const [all, open] = await Promise.all([
            list({}),
            external ? list({ isPublic: { eq: ['true'] } }) : { items: [], gaps: [] },
        ]);
        const publicIds = new Set(open.items.map(({ id }) => id));
        const findings = all.items.map((each) => ({
            id: each.id ?? '',
            type: each.findingType ?? 'ExternalAccess',
            resource: each.resource ?? null,
            resourceType: each.resourceType ?? '',
            isPublic: publicIds.has(each.id),
        }));
        return { value: { analyzerArn, region, findings }, gaps: [...all.gaps, ...open.gaps] };
    }
    catch (error) {
        if (error instanceof CallError)
            return { gap: error.message };
        throw error;
    }
}
/** One fact from its parts. When no part was read, neither was the fact. */
function together(parts, gaps) {
    const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
    const missing = parts.flatMap((part) => ('gap' in part ? [part.gap] : part.gaps));
    if (values.length === 0 && missing.length > 0)
        return { read: false, reason: folded(missing) };
    return read(values, [...gaps, ...(missing.length > 3 ? [folded(missing)] : missing)]);
}
/** Seventeen regions that answer alike are one sentence. */
function folded(reasons) {
    const [first = ''] = reasons;
    return reasons.length > 1 ? `${first} (and ${reasons.length - 1} more like it)` : first;
}

;// CONCATENATED MODULE: ./src/aws/readers/account.ts


/** The service's endpoints exist in these partitions only. */
const partitions = new Set(['aws', 'aws-cn']);
const regions = async ({ calls, account }) => {
    if (!partitions.has(account.partition))
        return inapplicable(`the partition ${account.partition} has no Account Management service`);
    const { AccountClient, ListRegionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2990)]).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
    const client = calls.client(AccountClient);
    const { items, gaps } = await calls.list('account:ListRegions', (NextToken, options) => client.send(new ListRegionsCommand({ MaxResults: 50, ...(NextToken === undefined ? {} : { NextToken }) }), options), (page) => ({ items: page.Regions, next: page.NextToken }));
    const named = items.flatMap(({ RegionName, RegionOptStatus }) => RegionName && RegionOptStatus ? [{ name: RegionName, status: RegionOptStatus }] : []);
    // Some are enabled by default in every account.
    if (named.length === 0)
        return notRead('account:ListRegions named no region');
    const nameless = items.length - named.length;
    return read(named, [
        ...gaps,
        ...(nameless > 0 ? [`account:ListRegions did not tell name and status of ${nameless} regions`] : []),
    ]);
};
/** Only that they exist and which are alike is kept: their values are people's addresses. */
const contacts = async (reading) => {
    if (!partitions.has(reading.account.partition))
        return inapplicable(`the partition ${reading.account.partition} has no Account Management service`);
    const { AccountClient, GetContactInformationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2990)]).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
    const client = reading.calls.client(AccountClient);
    const primary = orNothing(reading.calls.get('account:GetContactInformation', (options) => client.send(new GetContactInformationCommand({}), options), (answer) => answer.ContactInformation));
    const [billing, operations, security, information] = await Promise.all([
        alternate(reading, 'BILLING'),
        alternate(reading, 'OPERATIONS'),
        alternate(reading, 'SECURITY'),
        primary,
    ]);
    const channels = {
        billing,
        operations,
        security,
        primary: information && [information.PhoneNumber],
    };
    const present = Object.entries(channels).map(([name, values]) => [name, new Set(values)]);
    const shared = present.flatMap(([name, values], index) => present
        .slice(index + 1)
        .filter(([, others]) => [...values].some((value) => value !== undefined && others.has(value)))
        .map(([other]) => [name, other]));
    return read({
        billing: billing !== undefined,
        operations: operations !== undefined,
        security: security !== undefined,
        primary: information !== undefined,
        shared,
    });
};
async function alternate({ calls }, type) {
    const { AccountClient, GetAlternateContactCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2990)]).then(__webpack_require__.t.bind(__webpack_require__, 2990, 19));
    const client = calls.client(AccountClient);
    const contact = await orNothing(calls.get('account:GetAlternateContact', (options) => client.send(new GetAlternateContactCommand({ AlternateContactType: type }), options), (answer) => answer.AlternateContact));
    return contact && [contact.EmailAddress?.toLowerCase(), contact.PhoneNumber];
}
/** The answer, or `undefined` where the service says that there is none. */
async function orNothing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof CallError && error.code === 'ResourceNotFoundException')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/aws/readers/credential-report.ts



/** IAM makes at most one new report in that time, and hands out the old one meanwhile. */
const reportLifetime = 4 * 3_600_000;
/** Milliseconds: an account that is not done by then has its report at the next run, and the others are not held up. */
const longestWait = 25_000;
/**
 * Get first: a report that is there costs one call and cannot be throttled. Only when there is none, or it
 * is older than what IAM would make anew, is one ordered and waited for.
 */
const credentialReport = async (reading) => {
    const present = await get(reading);
    const age = reading.now().getTime() - Date.parse(present?.generatedTime ?? '');
    if (present && age < reportLifetime)
        return read(present);
    try {
        return read(await make(reading, present));
    }
    catch (error) {
        if (!present || !(error instanceof Error))
            throw error;
        return read(present, [
            `the credential report is of ${present.generatedTime ?? 'an unknown day'} and no newer one could be made: ${error.message}`,
        ]);
    }
};
/** The report, or `undefined` where there is none yet. */
async function get({ calls }) {
    const { IAMClient, GetCredentialReportCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    try {
        const { content, generatedTime } = await calls.get('iam:GetCredentialReport', (options) => client.send(new GetCredentialReportCommand({}), options), ({ Content, GeneratedTime }) => Content && { content: Content, generatedTime: isoDateOrNull(GeneratedTime) });
        return (0,credential_report/* parseCredentialReport */.tX)(new TextDecoder().decode(content), generatedTime);
    }
    catch (error) {
        // `ReportNotPresent`, `ReportExpired`, `ReportInProgress`; the SDK puts `CredentialReport` before them.
        if (error instanceof CallError && /Report(NotPresent|Expired|InProgress|NotReady)/.test(error.code))
            return undefined;
        throw error;
    }
}
/** Orders a report and waits for it, asking in turn whether it is done and for the report itself. */
async function make(reading, present) {
    const { calls, pollInterval } = reading;
    const { IAMClient, GenerateCredentialReportCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const deadline = performance.now() + longestWait;
    for (let wait = pollInterval;; wait = Math.min(wait * 2, 8 * pollInterval)) {
        const state = await calls.get('iam:GenerateCredentialReport', (options) => client.send(new GenerateCredentialReportCommand({}), options), ({ State }) => State);
        if (state !== 'COMPLETE')
            await new Promise((resolve) => setTimeout(resolve, wait));
        const report = await get(reading);
        // Complete and not there: it was deleted, or is on its way.
        if (!report && state === 'COMPLETE')
            await new Promise((resolve) => setTimeout(resolve, wait));
        // Complete means that what is there is the newest to be had, however old it says it is.
        if (report && (state === 'COMPLETE' || report.generatedTime !== present?.generatedTime))
            return report;
        if (performance.now() + wait > deadline)
            throw new Error(`iam:GenerateCredentialReport was not done after ${longestWait / 1000} s; run again in a few minutes`);
    }
}

// EXTERNAL MODULE: ./src/account/authorization-details.ts
var authorization_details = __webpack_require__(8597);
// EXTERNAL MODULE: ./src/account/password-policy.ts
var password_policy = __webpack_require__(5061);
;// CONCATENATED MODULE: ./src/aws/readers/iam.ts




const summary = async ({ calls }) => {
    const { IAMClient, GetAccountSummaryCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    return read(await calls.get('iam:GetAccountSummary', (options) => client.send(new GetAccountSummaryCommand({}), options), (answer) => answer.SummaryMap));
};
const passwordPolicy = async ({ calls }) => {
    const { IAMClient, GetAccountPasswordPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    try {
        const policy = await calls.get('iam:GetAccountPasswordPolicy', (options) => client.send(new GetAccountPasswordPolicyCommand({}), options), (answer) => answer.PasswordPolicy);
        return read((0,password_policy/* passwordPolicyFact */.u2)(policy));
    }
    catch (error) {
        // By design: the account has no policy of its own, and the default one is in force.
        if (error instanceof CallError && error.code.startsWith('NoSuchEntity'))
            return read(null);
        throw error;
    }
};
const users = async (reading) => {
    const { items, gaps } = await details(reading, ['User'], ({ UserDetailList }) => UserDetailList);
    return read(items.map(authorization_details/* userFact */.aC), gaps);
};
const groups = async (reading) => {
    const { items, gaps } = await details(reading, ['Group'], ({ GroupDetailList }) => GroupDetailList);
    return read(items.map(authorization_details/* groupFact */.kU), gaps);
};
const roles = async (reading) => {
    const { items, gaps } = await details(reading, ['Role'], ({ RoleDetailList }) => RoleDetailList);
    return read(items.map(authorization_details/* roleFact */.vU), gaps);
};
const policies = async (reading) => {
    const { items, gaps } = await details(reading, ['LocalManagedPolicy', 'AWSManagedPolicy'], ({ Policies }) => Policies);
    return read(items.map(authorization_details/* managedPolicyFact */.cy), gaps);
};
/** One stream of GetAccountAuthorizationDetails. Each kind of entity pages by itself, so that four go at once. */
async function details({ calls }, filter, items) {
    const { IAMClient, GetAccountAuthorizationDetailsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    return calls.list('iam:GetAccountAuthorizationDetails', (Marker, options) => client.send(new GetAccountAuthorizationDetailsCommand({
        Filter: filter,
        MaxItems: 1000,
        ...(Marker === undefined ? {} : { Marker }),
    }), options), (page) => ({ items: items(page), ...more(page) }));
}
/** IAM says by a flag that there is more; a page may be short or empty all the same. */
const more = (page) => ({
    next: page.Marker,
    truncated: page.IsTruncated,
});
const marker = (Marker) => Marker === undefined ? { MaxItems: 1000 } : { MaxItems: 1000, Marker };
const samlProviders = async ({ calls }) => {
    const { IAMClient, ListSAMLProvidersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const providers = await calls.get('iam:ListSAMLProviders', (options) => client.send(new ListSAMLProvidersCommand({}), options), (answer) => answer.SAMLProviderList);
    return read(providers.map(({ Arn = '', ValidUntil }) => ({
        arn: Arn,
        validUntil: isoDateOrNull(ValidUntil),
    })));
};
const virtualMfaDevices = async ({ calls }) => {
    const { IAMClient, ListVirtualMFADevicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const { items, gaps } = await calls.list('iam:ListVirtualMFADevices', (token, options) => client.send(new ListVirtualMFADevicesCommand({ AssignmentStatus: 'Assigned', ...marker(token) }), options), (page) => ({ items: page.VirtualMFADevices, ...more(page) }));
    return read(items.flatMap(({ SerialNumber, User }) => User?.Arn ? [{ serialNumber: SerialNumber ?? '', userArn: User.Arn }] : []), gaps);
};
const serverCertificates = async ({ calls }) => {
    const { IAMClient, ListServerCertificatesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const { items, gaps } = await calls.list('iam:ListServerCertificates', (token, options) => client.send(new ListServerCertificatesCommand(marker(token)), options), (page) => ({ items: page.ServerCertificateMetadataList, ...more(page) }));
    return read(items.map(({ Arn, ServerCertificateName, Expiration }) => ({
        arn: Arn ?? '',
        name: ServerCertificateName ?? '',
        expiration: isoDateOrNull(Expiration),
    })), gaps);
};
const serviceCredentials = async ({ calls }) => {
    const { IAMClient, ListServiceSpecificCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const { items, gaps } = await calls.list('iam:ListServiceSpecificCredentials', (token, options) => client.send(new ListServiceSpecificCredentialsCommand({ AllUsers: true, ...marker(token) }), options), (page) => ({ items: page.ServiceSpecificCredentials, ...more(page) }));
    return read(items.map((each) => ({
        user: each.UserName ?? '',
        service: each.ServiceName ?? '',
        active: each.Status === 'Active',
        createDate: each.CreateDate ? isoDate(each.CreateDate) : '',
        expirationDate: isoDateOrNull(each.ExpirationDate),
        idEnd: lastFour(each.ServiceSpecificCredentialId),
    })), gaps);
};
/** There is no list over all users: one call for each, and no more than this many. */
const mostUsersAsked = 500;
const sshPublicKeys = async ({ calls, fact }) => {
    const everyone = await fact('users');
    if (!everyone.read)
        return everyone;
    const { IAMClient, ListSSHPublicKeysCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const asked = everyone.value.slice(0, mostUsersAsked);
    const lists = await Promise.all(asked.map(({ name }) => calls.list('iam:ListSSHPublicKeys', (token, options) => client.send(new ListSSHPublicKeysCommand({ UserName: name, ...marker(token) }), options), (page) => ({ items: page.SSHPublicKeys, ...more(page) }))));
    const unasked = everyone.value.length - asked.length;
    return read(lists.flatMap(({ items }) => items.map((each) => ({
        user: each.UserName ?? '',
        active: each.Status === 'Active',
        uploadDate: each.UploadDate ? isoDate(each.UploadDate) : '',
        idEnd: lastFour(each.SSHPublicKeyId),
    }))), [
        ...(everyone.gaps ?? []),
        ...lists.flatMap(({ gaps }) => gaps),
        ...(unasked > 0 ? [`iam:ListSSHPublicKeys was not asked for ${unasked} of the users`] : []),
    ]);
};
const roleSessions = async ({ calls }) => {
    const { IAMClient, ListRolesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const { items, gaps } = await calls.list('iam:ListRoles', (token, options) => client.send(new ListRolesCommand(marker(token)), options), (page) => ({ items: page.Roles, ...more(page) }));
    return read(items.map(({ Arn, MaxSessionDuration }) => ({
        arn: Arn ?? '',
        maxSessionDuration: MaxSessionDuration ?? 3600,
    })), gaps);
};
const organizationFeatures = async ({ calls }) => {
    const { IAMClient, ListOrganizationsFeaturesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    try {
        return read(await calls.get('iam:ListOrganizationsFeatures', (options) => client.send(new ListOrganizationsFeaturesCommand({}), options), (answer) => answer.EnabledFeatures));
    }
    catch (error) {
        if (!(error instanceof CallError))
            throw error;
        if (error.code.startsWith('ServiceAccessNotEnabled'))
            return read([]);
        if (error.code.startsWith('AccountNotManagementOrDelegatedAdministrator'))
            return inapplicable("only the management account and IAM's delegated administrator can see this");
        if (error.code.startsWith('OrganizationNotFound') ||
            error.code.startsWith('OrganizationNotInAllFeatures'))
            return inapplicable('the account belongs to no organization with all features');
        throw error;
    }
};
const lastFour = (id) => (id ?? '').slice(-4);

;// CONCATENATED MODULE: ./src/aws/readers/identity-center.ts

const identity_center_partitions = new Set(['aws', 'aws-us-gov', 'aws-cn']);
const reserved = /^\/aws-reserved\/sso\.amazonaws\.com\/(?:([a-z0-9-]+)\/)?/;
/**
 * ListInstances answers in Identity Center's home region only, and with nothing elsewhere. The path of the
 * roles that it makes names that region; no segment there means us-east-1.
 */
const identityCenters = async ({ calls, account, fact }) => {
    if (!identity_center_partitions.has(account.partition))
        return inapplicable(`the partition ${account.partition} has no IAM Identity Center`);
    const roles = await fact('roles');
    if (!roles.read)
        return roles;
    const homes = roles.value.flatMap(({ path }) => {
        const match = reserved.exec(path);
        return match ? [match[1] ?? 'us-east-1'] : [];
    });
    const region = homes[0] ?? calls.region;
    const { SSOAdminClient, ListInstancesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1488)]).then(__webpack_require__.t.bind(__webpack_require__, 1488, 19));
    const client = calls.client(SSOAdminClient, region);
    const { items, gaps } = await calls.list('sso:ListInstances', (NextToken, options) => client.send(new ListInstancesCommand({ ...(NextToken === undefined ? {} : { NextToken }) }), options), (page) => ({ items: page.Instances, next: page.NextToken }), region);
    return read(items.map(({ InstanceArn, OwnerAccountId }) => ({
        arn: InstanceArn ?? '',
        region,
        ownerAccountId: OwnerAccountId ?? null,
    })), [...(roles.gaps ?? []), ...gaps]);
};

;// CONCATENATED MODULE: ./src/aws/readers/organizations.ts



const organization = async ({ calls }) => {
    const { OrganizationsClient, DescribeOrganizationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
    const client = calls.client(OrganizationsClient);
    try {
        const { Id, Arn, FeatureSet, MasterAccountId } = await calls.get('organizations:DescribeOrganization', (options) => client.send(new DescribeOrganizationCommand({}), options), (answer) => answer.Organization);
        // Who manages the organization decides what applies to this account.
        if (!MasterAccountId)
            return notRead('organizations:DescribeOrganization did not tell MasterAccountId');
        return read({
            id: Id ?? '',
            arn: Arn ?? '',
            featureSet: FeatureSet ?? 'not told',
            managementAccountId: MasterAccountId,
        });
    }
    catch (error) {
        if (error instanceof CallError && error.code === 'AWSOrganizationsNotInUseException')
            return read(null);
        throw error;
    }
};
const organizationRoots = async (reading) => fromManagement(reading, async () => {
    const { OrganizationsClient, ListRootsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
    const client = reading.calls.client(OrganizationsClient);
    const { items, gaps } = await reading.calls.list('organizations:ListRoots', (token, options) => client.send(new ListRootsCommand(nextToken(token)), options), (page) => ({ items: page.Roots, next: page.NextToken }));
    return read(items.map(({ Id, Arn, PolicyTypes }) => ({
        id: Id ?? '',
        arn: Arn ?? '',
        enabledPolicyTypes: (PolicyTypes ?? []).flatMap(({ Type, Status }) => Type && Status === 'ENABLED' ? [Type] : []),
    })), gaps);
});
const delegatedAdministrators = async (reading) => fromManagement(reading, async () => {
    const { OrganizationsClient, ListDelegatedAdministratorsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
    const client = reading.calls.client(OrganizationsClient);
    const { items, gaps } = await reading.calls.list('organizations:ListDelegatedAdministrators', (token, options) => client.send(new ListDelegatedAdministratorsCommand(nextToken(token)), options), (page) => ({ items: page.DelegatedAdministrators, next: page.NextToken }));
    return read(items.map(({ Id, Arn }) => ({ id: Id ?? '', arn: Arn ?? '' })), gaps);
});
const serviceControlPolicies = (reading) => policiesOf(reading, 'SERVICE_CONTROL_POLICY');
const resourceControlPolicies = (reading) => policiesOf(reading, 'RESOURCE_CONTROL_POLICY');
async function policiesOf(reading, Filter) {
    return fromManagement(reading, async () => {
        const { OrganizationsClient, ListPoliciesCommand, DescribePolicyCommand, ListTargetsForPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
        const { calls } = reading;
        const client = calls.client(OrganizationsClient);
        const listed = await calls.list('organizations:ListPolicies', (token, options) => client.send(new ListPoliciesCommand({ Filter, ...nextToken(token) }), options), (page) => ({ items: page.Policies, next: page.NextToken }));
        const described = await Promise.all(listed.items.map(async ({ Id = '', Arn = '', Name = '', AwsManaged = false }) => {
            const policy = { id: Id, arn: Arn, name: Name, awsManaged: AwsManaged };
            // FullAWSAccess says nothing, and is attached to everything.
            if (AwsManaged)
                return { policy: { ...policy, document: null, targets: [] }, gaps: [] };
            const [content, targets] = await Promise.all([
                calls.get('organizations:DescribePolicy', (options) => client.send(new DescribePolicyCommand({ PolicyId: Id }), options), (answer) => answer.Policy),
                calls.list('organizations:ListTargetsForPolicy', (token, options) => client.send(new ListTargetsForPolicyCommand({ PolicyId: Id, ...nextToken(token) }), options), (page) => ({ items: page.Targets, next: page.NextToken })),
            ]);
            return {
                policy: {
                    ...policy,
                    document: (0,authorization_details/* documentOf */.lM)(content.Content, Arn),
                    targets: targets.items.flatMap(({ TargetId }) => (TargetId ? [TargetId] : [])),
                },
                gaps: targets.gaps,
            };
        }));
        return read(described.map(({ policy }) => policy), [...listed.gaps, ...described.flatMap(({ gaps }) => gaps)]);
    });
}
/**
 * Reads what only the management account and delegated administrators may read. That a member is refused is
 * normal: for it the fact does not apply. The management account that is refused lacks a permission.
 */
async function fromManagement(reading, readIt) {
    const membership = await reading.fact('organization');
    if (!membership.read)
        return membership;
    if (membership.value === null)
        return inapplicable('the account belongs to no organization');
    const isManagement = membership.value.managementAccountId === reading.account.id;
    try {
        return await readIt();
    }
    catch (error) {
        if (!isManagement && error instanceof CallError && isDenied(error.code))
            return inapplicable('only the management account and delegated administrators can see this');
        throw error;
    }
}
const nextToken = (NextToken) => NextToken === undefined ? {} : { NextToken };

;// CONCATENATED MODULE: ./src/aws/readers/sts-endpoints.ts


const denyAll = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
});
/**
 * Whether the STS endpoint of each default region is active. No operation reads that; only those that issue
 * tokens tell, by `RegionDisabledException`, so that one session is asked for per region, with a policy
 * that denies everything. Endpoints of opt-in regions cannot be switched, us-east-1's neither.
 */
const stsEndpoints = async (reading) => {
    if (!reading.settings.probeStsEndpoints)
        return inapplicable('the probe of STS endpoints is off (`probe-sts-endpoints: true` switches it on)');
    if (!reading.webIdentity)
        return inapplicable('there is no OIDC token in this run to ask the STS endpoints with');
    const regions = await reading.fact('regions');
    if (!regions.read)
        return regions;
    const switchable = regions.value.filter(({ name, status }) => status === 'ENABLED_BY_DEFAULT' && name !== 'us-east-1');
    const { roleArn, token } = reading.webIdentity;
    const parts = await Promise.all(switchable.map(({ name }) => probe(reading, name, roleArn, token)));
    return read(parts.flatMap((part) => (typeof part === 'string' ? [] : [part])), [...(regions.gaps ?? []), ...parts.filter((part) => typeof part === 'string')]);
};
/** The endpoint's state, or why it is not known: which error STS prefers to which is not documented. */
async function probe({ calls }, region, RoleArn, WebIdentityToken) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const client = calls.client(STSClient, region, false);
    try {
        await calls.send('sts:AssumeRoleWithWebIdentity', (options) => client.send(new AssumeRoleWithWebIdentityCommand({
            RoleArn,
            WebIdentityToken,
            RoleSessionName: 'iam-gate-sts-probe',
            DurationSeconds: 900,
            Policy: denyAll,
        }), options), region);
        return { region, active: true };
    }
    catch (error) {
        if (!(error instanceof CallError))
            throw error;
        if (error.code.startsWith('RegionDisabled'))
            return { region, active: false };
        return `the STS endpoint of ${region}: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./src/aws/readers/index.ts







/** How each fact is read. */
const readers = {
    ...iam_namespaceObject,
    ...organizations_namespaceObject,
    credentialReport: credentialReport,
    regions: regions,
    contacts: contacts,
    analyzers: analyzers,
    analyzerFindings: analyzerFindings,
    identityCenters: identityCenters,
    stsEndpoints: stsEndpoints,
};

;// CONCATENATED MODULE: ./src/aws/readers/live-users.ts


/** A user as it is now; `null` when there is none of that name any more. */
async function liveUser({ calls }, UserName) {
    const { IAMClient, GetLoginProfileCommand, ListAccessKeysCommand, ListMFADevicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    const [devices, profile, keys] = await Promise.all([
        orNone(calls.get('iam:ListMFADevices', (options) => client.send(new ListMFADevicesCommand({ UserName }), options), (answer) => answer.MFADevices)),
        orNone(calls.get('iam:GetLoginProfile', (options) => client.send(new GetLoginProfileCommand({ UserName }), options), (answer) => answer.LoginProfile)),
        orNone(calls.get('iam:ListAccessKeys', (options) => client.send(new ListAccessKeysCommand({ UserName }), options), (answer) => answer.AccessKeyMetadata)),
    ]);
    // A user without password has no login profile; one who is gone has none of the three.
    if (!devices && !keys)
        return null;
    return {
        hasPassword: profile !== undefined,
        passwordCreated: profile?.CreateDate ? isoDate(profile.CreateDate) : null,
        mfaSerialNumbers: (devices ?? []).flatMap(({ SerialNumber }) => (SerialNumber ? [SerialNumber] : [])),
        accessKeys: (keys ?? []).map(({ Status, CreateDate }) => ({
            active: Status === 'Active',
            createDate: CreateDate ? isoDate(CreateDate) : null,
        })),
    };
}
async function orNone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof CallError && error.code.startsWith('NoSuchEntity'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/aws/read-account.ts







/** More rows than that are not read again; they stay as reported. */
const mostConfirmations = 100;
/**
 * Reads the facts, each once, all at the same time within the services' limits. Nothing is thrown: what could
 * not be read is a fact that says why.
 */
async function readAccount(options) {
    const started = performance.now();
    const now = options.now ?? (() => new Date());
    const calls = new Calls(options, { ...defaultCallLimits, ...options.limits });
    const reading = readingOf(options, calls, now);
    try {
        const reads = options.needed.map((name) => reading.fact(name));
        // No check needs the alias: it comes last in the queue and holds nothing up.
        const alias = readAlias(calls);
        const facts = await Promise.all(reads);
        const account = {
            ...options.account,
            alias: await Promise.race([alias, (0,promises_.setTimeout)(1_000, null, { ref: false })]),
            readAt: now().toISOString(),
        };
        const first = Object.fromEntries(options.needed.map((name, index) => [name, facts[index]]));
        const confirmed = await read_account_confirm(first, account, options, reading);
        return {
            account,
            facts: confirmed,
            requests: calls.requests,
            calls: calls.records,
            milliseconds: Math.round(performance.now() - started),
        };
    }
    finally {
        calls.close();
    }
}
function readingOf(options, calls, now) {
    const known = new Map();
    const reading = {
        calls,
        account: options.account,
        settings: options.settings ?? settings/* defaultBaselineSettings */.g,
        webIdentity: options.webIdentity ?? null,
        now,
        pollInterval: options.pollInterval ?? 1_000,
        fact(name) {
            let promise = known.get(name);
            if (!promise) {
                promise = readFact(readers, name, reading, options.progress);
                known.set(name, promise);
            }
            return promise;
        },
    };
    return reading;
}
async function readFact(table, name, reading, progress) {
    const started = performance.now();
    progress?.({ kind: 'started', fact: name });
    let fact;
    try {
        fact = await table[name](reading);
    }
    catch (error) {
        fact = { read: false, reason: error instanceof Error ? error.message : String(error) };
    }
    const milliseconds = Math.round(performance.now() - started);
    progress?.({ kind: 'finished', fact: name, read: fact.read, milliseconds });
    return fact;
}
/** For the report's heading only: whoever may not read it gets no heading, and nothing is missing. */
async function readAlias(calls) {
    const { IAMClient, ListAccountAliasesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = calls.client(IAMClient);
    try {
        const { AccountAliases } = await calls.send(permissions/* aliasActions */.m7[0] ?? '', (options) => client.send(new ListAccountAliasesCommand({}), options));
        return AccountAliases?.[0] ?? null;
    }
    catch {
        return null;
    }
}
/** Reads again, live, the rows that are about to fail, and the users that the report does not know yet. */
async function read_account_confirm(facts, account, options, reading) {
    const report = facts.credentialReport;
    if (!report?.read)
        return facts;
    const users = facts.users?.read ? facts.users.value : [];
    const unreported = unreportedUsers(report.value, users);
    const suspects = options.suspects?.(facts, account) ?? [];
    const doubtful = [...unreported.map(({ name }) => name), ...unsaidUsers(report.value), ...suspects];
    const asked = [...new Set(doubtful)].slice(0, mostConfirmations);
    if (asked.length === 0)
        return facts;
    const confirmations = new Map(await Promise.all(asked.map(async (name) => [name, await confirmation(reading, name)])));
    return {
        ...facts,
        credentialReport: confirmedReport(report, unreported, confirmations, reading.now().toISOString()),
    };
}
async function confirmation(reading, name) {
    try {
        return await liveUser(reading, name);
    }
    catch (error) {
        return { failed: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
