export const id = 4699;
export const ids = [4699];
export const modules = {

/***/ 8929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ actionProblems),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   tc: () => (/* binding */ namesAction)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2814);
/* harmony import */ var _service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7226);




/** Whether a statement is about this action (in lower case), by Action or by what NotAction leaves. */
const namesAction = ({ actions, notActions }, action) => actions.some((value) => value.known && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(value.text.toLowerCase(), action)) ||
    (notActions.length > 0 &&
        !notActions.some((value) => !value.known || (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(value.text.toLowerCase(), action)));
/**
 * Whether AWS publishes the action, which may hold wildcards in its name. `open` where there is nothing to look up:
 * `*`, a wildcard in the service, a policy variable, a service of which only the name is known.
 */
const faultOf = (action) => action.known ? faultOfText(action.text) : 'open';
const faultOfText = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((text) => {
    if (text === '*')
        return 'open';
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    const name = lower.slice(colon + 1);
    const standing = standingOf(colon < 0 ? name : lower.slice(0, colon));
    if (standing === 'open' || standing === 'name only' || name.includes('${'))
        return 'open';
    if (standing === 'unknown' || colon < 0)
        return 'unknown service';
    return name === '*' || (0,_service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHasAction */ ._L)(lower.slice(0, colon), name) ? 'none' : 'unknown action';
});
function standingOf(prefix) {
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(prefix) || prefix.includes('${'))
        return 'open';
    if (!(0,_service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceExists */ .S)(prefix))
        return 'unknown';
    return (0,_service_reference_service_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetired */ .aZ)(prefix) ? 'name only' : 'published';
}
const none = [];
/** One problem for each entry of Action and NotAction with this fault. All entries are looked up once for all rules. */
function actionProblems(statement, fault, message) {
    const faulty = statement.once(faultyActionsOf);
    if (faulty.length === 0)
        return none;
    return faulty
        .filter(([, found]) => found === fault)
        .map(([{ text, path }]) => ({ message: message(text), at: [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(...path)] }));
}
function faultyActionsOf({ actions, notActions }) {
    let found;
    for (const list of [actions, notActions])
        for (const action of list) {
            const fault = faultOf(action);
            if (action.known && fault !== 'open' && fault !== 'none')
                (found ??= []).push([action, fault]);
        }
    return found ?? none;
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ grantsOf),
  P: () => (/* binding */ isHeldBack)
});

// EXTERNAL MODULE: ./src/policy/actions.ts
var actions = __webpack_require__(8929);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(6185);
// EXTERNAL MODULE: ./src/policy/families/restrictions.ts
var restrictions = __webpack_require__(884);
// EXTERNAL MODULE: ./src/policy/patterns.ts
var patterns = __webpack_require__(2819);
// EXTERNAL MODULE: ./src/policy/remembered.ts
var remembered = __webpack_require__(2814);
// EXTERNAL MODULE: ./src/policy/service-reference/service-reference.ts + 3 modules
var service_reference = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/policy/escalation/tables.ts
var tables = __webpack_require__(9553);
;// CONCATENATED MODULE: ./src/policy/escalation/watched.ts

/** Actions that rules ask for besides those of the tables. */
const others = ['iam:PassRole', 'iam:CreateRole', 'iam:CreateUser', 'sts:AssumeRole', 'sts:AssumeRoot'];
const watched_all = [
    ...new Set([...Object.values(tables).flatMap((rows) => rows.flatMap(({ steps }) => steps.flat())), ...others].map((action) => action.toLowerCase())),
];
const byService = new Map();
for (const action of watched_all) {
    const service = action.slice(0, action.indexOf(':'));
    const known = byService.get(service);
    if (known)
        known.push(action);
    else
        byService.set(service, [action]);
}
/** Every action that some rule of escalation asks for, in lower case: a policy that names none costs nothing. */
const watchedActions = {
    all: watched_all,
    byService,
};

;// CONCATENATED MODULE: ./src/policy/escalation/grants.ts







/** More than any policy has room for. What comes behind is not compared with each of the others. */
const mostOfOneAction = 500;
/** The name that no policy has: what matches it matches anything. */
const probeName = 'zq-probe';
const known = new WeakMap();
function grantsOf(policy) {
    let grants = known.get(policy);
    if (!grants)
        known.set(policy, (grants = collect(policy)));
    return grants;
}
function collect({ statements }) {
    const allowed = new Map();
    const denies = statements.filter(({ effect }) => effect === 'Deny');
    const add = (action, grant) => {
        const others = allowed.get(action);
        if (!others)
            allowed.set(action, [grant]);
        else if (others.length < mostOfOneAction)
            others.push(grant);
    };
    for (const statement of statements) {
        if (statement.effect !== 'Allow')
            continue;
        for (const value of statement.actions) {
            if (!value.known)
                continue;
            for (const action of watchedMatching(value))
                add(action, { statement, path: value.path, entry: value.text });
        }
        if (statement.notActions.length > 0) {
            const path = [...statement.path, 'NotAction'];
            const entry = JSON.stringify(statement.notActions.map((value) => value.known && value.text).sort());
            for (const action of watchedActions.all)
                if ((0,actions/* namesAction */.tc)(statement, action))
                    add(action, { statement, path, entry });
        }
    }
    const deniesOf = (0,remembered/* remembered */.H)((action) => denies.filter((deny) => (0,actions/* namesAction */.tc)(deny, action) && blocks(deny)).slice(0, mostOfOneAction));
    const denied = (action, pattern) => deniesOf(action).some((deny) => namesResource(deny, pattern));
    const allowing = (action) => allowed.get(action.toLowerCase()) ?? [];
    const inOrder = (0,remembered/* remembered */.H)((action) => shortestFirst(allowing(action)));
    const unlimited = (action, tolerated) => inOrder(action).filter(({ statement }) => !statement.conditions.some((condition) => limits(condition) && !tolerated?.(condition)));
    return {
        any: allowed.size > 0,
        allowing,
        denied: (action, pattern) => denied(action.toLowerCase(), pattern),
        broad(action, { tolerated, self = false, on } = {}) {
            const lower = action.toLowerCase();
            const found = unlimited(lower, tolerated);
            if (found.length === 0)
                return undefined;
            const granting = (on ? probesOf(lower, on) : ordinaryProbes(lower)).map((alternatives) => {
                const left = alternatives.filter((probe) => !denied(lower, probe));
                return found.find(({ statement }) => left.some((probe) => namesResource(statement, probe) || (self && namesOneself(statement))));
            });
            return granting.every((grant) => grant !== undefined) ? granting[0] : undefined;
        },
        somewhere(action) {
            const lower = action.toLowerCase();
            return unlimited(lower).find(({ statement: { resources, notResources } }) => notResources.length > 0
                ? !denied(lower, '*')
                : resources.some((value) => value.known && !denied(lower, value.text)));
        },
    };
}
const administrators = ['AdministratorAccess', 'IAMFullAccess', 'PowerUserAccess'].map((name) => `arn:aws:iam::aws:policy/${name}`);
/** A policy that must be attached or must be the boundary limits only when it is none that makes an administrator. */
const allowsAdministrator = ({ lowerKey, values }) => (lowerKey === 'iam:policyarn' || lowerKey === 'iam:permissionsboundary') &&
    values.some((value) => value.known && administrators.some((arn) => (0,patterns/* matches */.cK)(value.text, arn)));
const limits = (condition) => (0,restrictions/* isLimiting */.E1)(condition) && !allowsAdministrator(condition);
/** Whether a condition of the statement narrows what is done, or to which resource. */
const isHeldBack = ({ conditions }) => conditions.some(limits);
/** By what is written, never by where it stands. */
function shortestFirst(grants) {
    if (grants.length < 2)
        return grants;
    const texts = (values) => values.map((value) => (value.known ? value.text : value.expression)).sort();
    const written = ({ statement, entry }) => JSON.stringify([entry, texts(statement.resources), texts(statement.notResources)]);
    const keyed = grants.map((grant) => ({ grant, key: written(grant) }));
    keyed.sort((one, other) => one.key.length !== other.key.length
        ? one.key.length - other.key.length
        : one.key < other.key
            ? -1
            : Number(one.key > other.key));
    return keyed.map(({ grant }) => grant);
}
function watchedMatching({ text, service }) {
    // Most actions are of a service that no table names.
    if (service !== undefined && !watchedActions.byService.has(service) && !(0,patterns/* hasWildcard */.rl)(service))
        return none;
    return watchedLike(text.toLowerCase());
}
const none = [];
const watchedLike = (0,remembered/* remembered */.H)((pattern) => {
    const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
    const candidates = watchedActions.byService.get(service) ?? watchedActions.all;
    return candidates.filter((action) => (0,patterns/* matches */.cK)(pattern, action));
});
/** Whether the statement is about all that an ARN, a pattern or `*` means. */
function namesResource({ resources, notResources }, pattern) {
    return (resources.some((value) => value.known && fits(value, pattern)) ||
        (notResources.length > 0 &&
            !notResources.some((value) => !value.known || (0,patterns/* overlaps */.$f)(value.text, pattern) || fits(value, pattern))));
}
/** The probe takes account, Region and partition from the pattern where it names them: what is broad is the rest. */
function fits({ text }, wanted) {
    if (text === '*')
        return true;
    if (wanted === '*')
        return false;
    if ((0,patterns/* contains */.gR)(text, wanted))
        return true;
    const pattern = (0,arn/* parseArn */.L)(text);
    const probe = (0,arn/* parseArn */.L)(wanted);
    if (!pattern || !probe)
        return false;
    return ((0,patterns/* contains */.gR)(pattern.service, probe.service) &&
        (/^\d{12}$/.test(pattern.account) || (0,patterns/* contains */.gR)(pattern.account, probe.account)) &&
        (0,patterns/* contains */.gR)(pattern.resource, probe.resource));
}
const namesOneself = ({ resources }) => resources.some((value) => value.known && /^user\/(.*\/)?\$\{aws:username\}$/i.test((0,arn/* parseArn */.L)(value.text)?.resource ?? ''));
/** Keys whose negated test in a Deny is the delegation that AWS documents: "deny unless the boundary is set". */
const denyUnless = new Set(['iam:permissionsboundary', 'iam:policyarn', 'aws:principalarn']);
const blocks = ({ conditions }) => conditions.every(({ lowerKey, comparison }) => comparison?.negated === true && denyUnless.has(lowerKey));
/**
 * ARNs of resources that nobody named, for each resource type that the action needs; where it needs none of several,
 * they are alternatives. `*` for an action that takes no resource.
 */
function probesOf(action, on) {
    const types = (0,service_reference/* actionNamed */.IP)(action)?.resources ?? [];
    const chosen = on ? types.filter(({ type }) => on.includes(type.name)) : [];
    if (chosen.length > 0)
        return [chosen.map(({ type }) => probeOf(type))];
    const needed = types.filter((resource) => resource.required);
    if (needed.length > 0)
        return needed.map(({ type }) => [probeOf(type)]);
    return [types.length > 0 ? types.map(({ type }) => probeOf(type)) : ['*']];
}
/** Most rows ask for what the action requires, for each policy again. */
const ordinaryProbes = (0,remembered/* remembered */.H)((action) => probesOf(action));
function probeOf({ arnService, region, account, resourcePattern }) {
    const field = (text, name) => (text.startsWith('$') ? name : text);
    return [
        'arn:aws',
        arnService,
        field(region, 'eu-west-1'),
        field(account, '111122223333'),
        resourcePattern.replaceAll('*', probeName),
    ].join(':');
}


/***/ }),

/***/ 6360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   dS: () => (/* binding */ makesAdministrator),
/* harmony export */   kM: () => (/* binding */ withoutCatchAlls),
/* harmony export */   mS: () => (/* binding */ catchAlls),
/* harmony export */   q3: () => (/* binding */ rowsMet),
/* harmony export */   r: () => (/* binding */ givesPermissions),
/* harmony export */   yo: () => (/* binding */ iamStatements),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5131);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8929);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1561);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6185);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9061);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9553);






/** Whether the rules about what a policy gives apply: not to a boundary, which gives nothing. */
const givesPermissions = ({ document }) => document.use === 'permissions';
/** The rows that the policy meets: on resources that nobody named, without another way to ask for a step. */
function rowsMet(policy, rows, ask = onUnnamed) {
    if (!givesPermissions(policy))
        return [];
    const all = (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantsOf */ .R)(policy);
    if (!all.any)
        return [];
    return rows.flatMap((row) => {
        const actions = [];
        const grants = [];
        for (const step of row.steps) {
            const length = grants.length;
            for (const action of step) {
                const grant = all.allowing(action).length > 0 ? ask(all, action, row) : undefined;
                if (!grant)
                    continue;
                actions.push(action);
                grants.push(grant);
                break;
            }
            if (grants.length === length)
                return [];
        }
        return [{ row, actions, grants }];
    });
}
const onUnnamed = (grants, action, row) => grants.broad(action, row);
/** One problem for each entry that begins a row, at all that its rows need. */
function* problemsOf(policy, rows) {
    const met = rowsMet(policy, rows);
    if (met.length > 0)
        yield* grouped(withoutCatchAlls(policy, met));
}
/** Statements that allow everything, or all but a list, have rules of their own and are not told of again. */
const withoutCatchAlls = (policy, met) => met.length === 0
    ? []
    : met.filter(({ grants }) => !grants.some(({ statement }) => catchAlls(policy).includes(statement)));
function* grouped(met, extra = []) {
    const byEntry = new Map();
    for (const one of met) {
        const name = (one.grants[0]?.path ?? []).join('\n');
        const others = byEntry.get(name);
        if (others)
            others.push(one);
        else
            byEntry.set(name, [one]);
    }
    for (const group of byEntry.values()) {
        const [worst] = group.toSorted((one, other) => (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(one.row.severity, other.row.severity));
        if (!worst)
            continue;
        const ways = new Set(group.map(({ actions }) => actions.join(' + ')));
        const named = [...ways].slice(0, 3).join(', ');
        const more = ways.size > 3 ? ` and ${ways.size - 3} more ways` : '';
        const [first, ...rest] = [...spotsOf(group), ...extra];
        if (first)
            yield {
                message: `Its holder can ${worst.row.effect}: ${named}${more}.`,
                at: [first, ...rest],
                severity: worst.row.severity,
                // Sorted: the order of a list means nothing, and must not make an old finding a new one.
                subject: [...group.map(({ row }) => row.id).sort(), ...resourcesOf(group).sort()].join('\n'),
            };
    }
}
function spotsOf(group) {
    const spots = new Map();
    for (const { grants } of group)
        for (const { path } of grants)
            spots.set(path.join('\n'), (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(...path));
    return [...spots.values()];
}
const resourcesOf = (group) => [
    ...new Set(group.flatMap(({ grants }) => grants.flatMap(({ statement }) => statement.resources.flatMap((value) => (value.known ? value.text : []))))),
];
/** `*` in any writing, or what NotAction leaves. */
const isEveryAction = ({ actions, notActions }) => notActions.length > 0 || actions.some((value) => value.known && /^[*:]+$/.test(value.text));
/** A resource pattern that stands for the resources of every service. */
const isEveryResource = ({ resources, notResources }) => notResources.length > 0 ||
    resources.some((value) => {
        if (!value.known)
            return false;
        const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .L)(value.text);
        return /^\*+$/.test(value.text) || (arn?.service === '*' && arn.resource === '*');
    });
const known = new WeakMap();
/** The Allow statements of everything on everything, exclusions apart. */
function catchAlls(policy) {
    let found = known.get(policy);
    if (!found) {
        found = givesPermissions(policy)
            ? policy.statements.filter((statement) => statement.effect === 'Allow' &&
                isEveryAction(statement) &&
                isEveryResource(statement) &&
                !(0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeldBack */ .P)(statement))
            : [];
        known.set(policy, found);
    }
    return found;
}
const ways = new WeakMap();
/** What of IAM makes an administrator by one call and is given on resources that nobody named. */
function waysThroughIam(policy) {
    let found = ways.get(policy);
    if (!found) {
        const grants = (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantsOf */ .R)(policy);
        const actions = _tables_js__WEBPACK_IMPORTED_MODULE_3__.throughIam.flatMap((row) => row.steps.flat().filter((action) => grants.broad(action, row) !== undefined));
        ways.set(policy, (found = actions.map((action) => action.toLowerCase())));
    }
    return found;
}
/**
 * Whether a catch-all statement gives a way to administrator, Denies taken into account. What Identity Center can do
 * does not count: outside of one account of the organisation it does nothing, and AWS's PowerUserAccess has it.
 */
const makesAdministrator = (policy, statement) => waysThroughIam(policy).some((action) => (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .namesAction */ .tc)(statement, action));
/** Statements that already give a way to administrator by themselves. */
const iamStatements = (policy) => rowsMet(policy, [..._tables_js__WEBPACK_IMPORTED_MODULE_3__.throughIam, ..._tables_js__WEBPACK_IMPORTED_MODULE_3__.throughIdentityCenter]).flatMap(({ grants }) => grants.map(({ statement }) => statement));


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditing: () => (/* binding */ auditing),
/* harmony export */   byPassingRoles: () => (/* binding */ byPassingRoles),
/* harmony export */   dataReads: () => (/* binding */ dataReads),
/* harmony export */   databaseLogins: () => (/* binding */ databaseLogins),
/* harmony export */   guardrails: () => (/* binding */ guardrails),
/* harmony export */   sharing: () => (/* binding */ sharing),
/* harmony export */   throughExistingCompute: () => (/* binding */ throughExistingCompute),
/* harmony export */   throughIam: () => (/* binding */ throughIam),
/* harmony export */   throughIdentityCenter: () => (/* binding */ throughIdentityCenter)
/* harmony export */ });
const row = (id, severity, steps, effect, more = {}) => ({
    id,
    severity,
    // `a:X|Y + b:Z`: X or Y of service a, and Z of b.
    steps: steps.split(' + ').map((step) => {
        const service = step.slice(0, step.indexOf(':'));
        return step
            .slice(service.length + 1)
            .split('|')
            .map((name) => `${service}:${name}`);
    }),
    effect,
    ...more,
});
const rewrites = 'write itself any permission';
const becomes = 'sign in as somebody with more permissions';
/** One call is enough. */
const throughIam = [
    row('I1', 'high', 'iam:CreatePolicyVersion', rewrites),
    row('I2', 'medium', 'iam:SetDefaultPolicyVersion', 'go back to an older, wider version of a policy'),
    row('I3', 'high', 'iam:AttachUserPolicy|AttachRolePolicy', 'attach AdministratorAccess to itself', {
        self: true,
    }),
    row('I4', 'high', 'iam:AttachGroupPolicy', 'attach AdministratorAccess to its group'),
    row('I5', 'high', 'iam:PutUserPolicy|PutRolePolicy', rewrites, { self: true }),
    row('I6', 'high', 'iam:PutGroupPolicy|AddUserToGroup', 'take the permissions of any group'),
    row('I7', 'high', 'iam:UpdateAssumeRolePolicy', 'assume any role'),
    row('I8', 'high', 'iam:CreateAccessKey|CreateLoginProfile|UpdateLoginProfile', becomes),
    row('I9', 'medium', 'iam:CreateServiceSpecificCredential|ResetServiceSpecificCredential', becomes),
    row('I10', 'medium', 'iam:UpdateSAMLProvider', 'sign assertions for every role that trusts the provider'),
];
/** The same where permission sets are managed: in one account of the organisation. */
const throughIdentityCenter = [
    row('I11', 'high', 'sso:PutInlinePolicyToPermissionSet|AttachManagedPolicyToPermissionSet', rewrites),
    row('I12', 'high', 'sso:CreatePermissionSet + sso:CreateAccountAssignment', rewrites),
];
const runsAs = 'run code as any role that trusts the service';
const passing = (id, services, steps, severity = 'high') => row(id, severity, steps, runsAs, {
    services: services.split(' ').map((service) => `${service}.amazonaws.com`),
});
/** Besides iam:PassRole. */
const byPassingRoles = [
    passing('P-ec2', 'ec2', 'ec2:RunInstances|RequestSpotInstances|AssociateIamInstanceProfile'),
    passing('P-autoscaling', 'ec2', 'autoscaling:CreateLaunchConfiguration + autoscaling:CreateAutoScalingGroup|UpdateAutoScalingGroup'),
    passing('P-imagebuilder', 'ec2', 'imagebuilder:CreateComponent + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration + imagebuilder:CreateImage'),
    passing('P-lambda', 'lambda', 'lambda:CreateFunction + lambda:InvokeFunction|AddPermission|CreateEventSourceMapping'),
    passing('P-cloudformation', 'cloudformation', 'cloudformation:CreateStack|UpdateStack|UpdateStackSet'),
    passing('P-stacksets', 'cloudformation', 'cloudformation:CreateStackSet + cloudformation:CreateStackInstances'),
    passing('P-changesets', 'cloudformation', 'cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet'),
    passing('P-codebuild', 'codebuild', 'codebuild:CreateProject|UpdateProject + codebuild:StartBuild|StartBuildBatch'),
    passing('P-ecs-task', 'ecs-tasks', 'ecs:RunTask|StartTask'),
    passing('P-ecs-service', 'ecs-tasks', 'ecs:RegisterTaskDefinition + ecs:CreateService'),
    passing('P-batch', 'ecs-tasks', 'batch:RegisterJobDefinition + batch:SubmitJob'),
    passing('P-glue-endpoint', 'glue', 'glue:CreateDevEndpoint'),
    passing('P-glue-job', 'glue', 'glue:CreateJob|UpdateJob + glue:StartJobRun|CreateTrigger'),
    passing('P-glue-session', 'glue', 'glue:CreateSession + glue:RunStatement'),
    passing('P-sagemaker', 'sagemaker', 'sagemaker:CreateNotebookInstance|CreateTrainingJob|CreateProcessingJob'),
    passing('P-datapipeline', 'datapipeline elasticmapreduce', 'datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + datapipeline:ActivatePipeline', 'low'),
    passing('P-code-interpreter', 'bedrock-agentcore', 'bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter'),
    passing('P-agent-runtime', 'bedrock-agentcore', 'bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand'),
    passing('P-agent-browser', 'bedrock-agentcore', 'bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream'),
    passing('P-states', 'states', 'states:CreateStateMachine + states:StartExecution'),
    passing('P-scheduler', 'scheduler', 'scheduler:CreateSchedule'),
    passing('P-ssm', 'ssm', 'ssm:CreateDocument + ssm:StartAutomationExecution'),
    passing('P-emr', 'elasticmapreduce ec2', 'elasticmapreduce:RunJobFlow'),
    passing('P-emr-serverless', 'emr-serverless', 'emr-serverless:CreateApplication + emr-serverless:StartJobRun'),
    passing('P-apprunner', 'tasks.apprunner', 'apprunner:CreateService'),
    passing('P-amplify', 'amplify', 'amplify:CreateApp + amplify:CreateBranch + amplify:StartJob'),
    passing('P-airflow', 'airflow airflow-env', 'airflow:CreateEnvironment'),
    passing('P-braket', 'braket', 'braket:CreateJob'),
    passing('P-omics', 'omics', 'omics:CreateWorkflow + omics:StartRun'),
    passing('P-kinesisanalytics', 'kinesisanalytics', 'kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication'),
    passing('P-gamelift', 'gamelift', 'gamelift:CreateBuild + gamelift:CreateFleet + gamelift:RequestUploadCredentials'),
    passing('P-cognito', 'cognito-identity', 'cognito-identity:SetIdentityPoolRoles'),
];
const takesOver = (id, steps, severity = 'medium', on) => row(id, severity, steps, 'act as the role of what already runs there', on ? { on } : {});
/** No role is passed: the role is there. */
const throughExistingCompute = [
    takesOver('E-lambda', 'lambda:UpdateFunctionCode|UpdateFunctionConfiguration'),
    takesOver('E-user-data', 'ec2:ModifyInstanceAttribute + ec2:StopInstances + ec2:StartInstances'),
    takesOver('E-launch-template', 'ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate'),
    takesOver('E-instance-connect', 'ec2-instance-connect:SendSSHPublicKey'),
    // The document may be AWS-RunShellScript, which runs anything.
    takesOver('E-ssm', 'ssm:StartSession|SendCommand', 'medium', ['instance', 'managed-instance']),
    takesOver('E-stack', 'cloudformation:UpdateStack'),
    takesOver('E-change-set', 'cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet'),
    takesOver('E-ecs-exec', 'ecs:ExecuteCommand'),
    takesOver('E-notebook-url', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
    takesOver('E-notebook-config', 'sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance + sagemaker:StartNotebookInstance'),
    takesOver('E-apprunner', 'apprunner:UpdateService'),
    takesOver('E-states', 'states:UpdateStateMachine + states:StartExecution'),
    takesOver('E-code-interpreter', 'bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter'),
    takesOver('E-agent-runtime', 'bedrock-agentcore:InvokeAgentRuntimeCommand'),
    takesOver('E-agent-browser', 'bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream'),
    takesOver('E-airflow', 'airflow:UpdateEnvironment + airflow:CreateCliToken'),
    takesOver('E-codebuild', 'codebuild:StartBuild|StartBuildBatch', 'low'),
    takesOver('E-batch', 'batch:SubmitJob', 'low'),
    takesOver('E-codedeploy', 'codedeploy:CreateDeployment + codedeploy:RegisterApplicationRevision', 'low'),
    takesOver('E-glue', 'glue:UpdateDevEndpoint', 'low'),
];
const unlocks = 'take away what holds it back';
const guardrails = [
    row('G1', 'medium', 'iam:DeleteUserPermissionsBoundary|DeleteRolePermissionsBoundary|PutUserPermissionsBoundary|PutRolePermissionsBoundary', unlocks),
    row('G2', 'medium', 'organizations:DetachPolicy|DeletePolicy|UpdatePolicy|DisablePolicyType|LeaveOrganization|MoveAccount', unlocks),
];
const dataReads = [
    row('D-secrets', 'medium', 'secretsmanager:GetSecretValue', 'read every secret'),
    row('D-parameters', 'medium', 'ssm:GetParameter|GetParameters|GetParametersByPath|GetParameterHistory', 'read every parameter'),
    row('D-objects', 'low', 's3:GetObject', 'read every object of every bucket that lets the account in'),
    row('D-keys', 'low', 'kms:Decrypt', 'decrypt with every key'),
];
const databaseLogins = [
    row('L-rds', 'medium', 'rds-db:connect', 'sign in to every database as every user'),
    row('L-redshift', 'medium', 'redshift:GetClusterCredentials', 'sign in to every cluster as every user'),
    row('L-dsql', 'medium', 'dsql:DbConnectAdmin', 'sign in to every cluster as administrator'),
];
const shares = 'open data of the account to others';
const sharing = [
    row('S-ec2', 'low', 'ec2:ModifySnapshotAttribute|ModifyImageAttribute', shares),
    row('S-rds', 'low', 'rds:ModifyDBSnapshotAttribute|ModifyDBClusterSnapshotAttribute', shares),
    row('S-s3', 'low', 's3:PutBucketPolicy|PutBucketPublicAccessBlock|PutAccountPublicAccessBlock', shares),
    row('S-kms', 'low', 'kms:PutKeyPolicy', shares),
    row('S-secrets', 'low', 'secretsmanager:PutResourcePolicy', shares),
    row('S-ecr', 'low', 'ecr:SetRepositoryPolicy', shares),
    row('S-ram', 'low', 'ram:CreateResourceShare|AssociateResourceShare', shares),
];
const blinds = 'stop the record of what happens';
const auditing = [
    row('A-cloudtrail', 'medium', 'cloudtrail:StopLogging|DeleteTrail|UpdateTrail|PutEventSelectors', blinds),
    row('A-guardduty', 'medium', 'guardduty:DeleteDetector', blinds),
    row('A-config', 'medium', 'config:StopConfigurationRecorder|DeleteConfigurationRecorder', blinds),
    row('A-securityhub', 'medium', 'securityhub:DisableSecurityHub', blinds),
    row('A-access-analyzer', 'medium', 'access-analyzer:DeleteAnalyzer', blinds),
];


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ trustExample),
/* harmony export */   NV: () => (/* binding */ identityExample),
/* harmony export */   Ud: () => (/* binding */ conditionExample),
/* harmony export */   bQ: () => (/* binding */ bucketExample),
/* harmony export */   oB: () => (/* binding */ resourceControlExample),
/* harmony export */   pu: () => (/* binding */ serviceControlExample),
/* harmony export */   uN: () => (/* binding */ documentExample)
/* harmony export */ });
function exampleOf(frame, type, resourceType) {
    return (elements, ...at) => ({
        policy: { Version: '2012-10-17', Statement: [{ Sid: undefined, ...frame, ...elements }] },
        ...(type ? { type } : {}),
        ...(resourceType ? { resourceType } : {}),
        ...(at.length > 0 ? { at: at.map((spot) => `Statement.0${spot && `.${spot}`}`) } : {}),
    });
}
/** An identity policy that reads a bucket. */
const identityExample = exampleOf({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::logs/*',
});
/** A bucket policy that lets another account read. */
const bucketExample = exampleOf({
    Effect: 'Allow',
    Principal: { AWS: '111122223333' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::logs/*',
}, 'RESOURCE_POLICY', 'AWS::S3::Bucket');
/** A role's trust policy. */
const trustExample = exampleOf({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/deploy' }, Action: 'sts:AssumeRole' }, 'RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument');
const serviceControlExample = exampleOf({ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }, 'SERVICE_CONTROL_POLICY');
const resourceControlExample = exampleOf({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }, 'RESOURCE_CONTROL_POLICY');
/** An identity policy with this member `Condition`. */
const conditionExample = (condition, ...at) => identityExample({ Condition: condition }, ...at.map((spot) => `Condition${spot && `.${spot}`}`));
/** A document as it stands, with the spots expected from its root on. */
const documentExample = (policy, at = [], type) => ({
    policy,
    ...(type ? { type } : {}),
    ...(at.length > 0 ? { at } : {}),
});


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ isLimiting),
/* harmony export */   FP: () => (/* binding */ hasComplement),
/* harmony export */   Mw: () => (/* binding */ isGuard),
/* harmony export */   e$: () => (/* binding */ isNarrow),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* unused harmony export isLimited */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6185);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/**
 * Whether the condition also holds when the request does not have the key: with `IfExists`, ForAllValues, a negated
 * operator, or as Null. Such a condition never restricts an Allow.
 */
const isOpen = ({ comparison }) => comparison !== undefined &&
    (comparison.family === 'Null' ||
        comparison.ifExists ||
        comparison.negated ||
        comparison.qualifier === 'ForAllValues');
/** Keys that say when, from where or by whom, not what is done to which resource. */
const circumstance = /^(aws:(currenttime|epochtime|tokenissuetime|multifactorauth.*|sourceip|vpcsourceip|sourcevpc.*|vpce.*|securetransport|requestedregion|useragent|referer|principal.*|userid|username|federatedprovider|sourceidentity|requesttag\/.*|tagkeys|resourceaccount|resourceorg.*)|ec2:region|(sts|saml):.*|[^:]*\.[^:]*:.*)$/;
/** Whether a condition narrows what is allowed, not only when and to whom. Keys that nobody knows count too. */
const isLimiting = (condition) => !isOpen(condition) && !circumstance.test(condition.lowerKey);
const isLimited = ({ conditions }) => conditions.some(isLimiting);
const accountId = /^\d{12}$/;
const literal = (text) => !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text) && !text.includes('${');
const orgPath = (text) => /^o-[a-z0-9]+\//.test(text);
const account = (text) => accountId.test(text);
const ownersArn = (text) => accountId.test((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text)?.account ?? '');
/** A CIDR that S3 does not count as public: private, or no wider than /8 for IPv4 and /32 for IPv6. */
function isNarrow(text) {
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpRange */ .CB)(text);
    return range === undefined || (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateRange */ .fT)(range) || range.prefix >= (range.version === 4 ? 8 : 32);
}
/** Keys that tie a caller to a known account, organisation, network or source, and what a value must be to do it. */
const guards = new Map([
    ...['aws:principalorgid', 'aws:sourceorgid', 'aws:vpceorgid'].map((key) => [key, literal]),
    ...['aws:principalorgpaths', 'aws:sourceorgpaths', 'aws:vpceorgpaths'].map((key) => [key, orgPath]),
    ...[
        'aws:principalaccount',
        'aws:sourceaccount',
        'aws:sourceowner',
        'aws:vpceaccount',
        'kms:calleraccount',
        's3:dataaccesspointaccount',
    ].map((key) => [key, account]),
    ['aws:principalarn', ownersArn],
    // A bucket's name names its owner, with or without the fields that its ARN leaves empty.
    [
        'aws:sourcearn',
        (text) => literal(text) || ownersArn(text) || /^arn:[^:]+:s3:\*?:\*?:[^*?$]+$/.test(text),
    ],
    ...[
        's3:dataaccesspointarn',
        'aws:sourcevpc',
        'aws:sourcevpce',
        'aws:principalservicename',
        'lambda:eventsourcetoken',
    ].map((key) => [key, literal]),
    ['aws:sourceip', isNarrow],
    ['aws:userid', (text) => /^(A(RO|ID)A[A-Z0-9]{12,}|\d{12})/.test(text)],
    ['elasticfilesystem:accessedviamounttarget', (text) => text === 'true'],
]);
/** All values of a key are alternatives: one loose value spoils it. An unknown value counts for the author. */
const isPinned = (values, pinned) => values.length > 0 && values.every((value) => !value.known || pinned(value.text));
/** Whether the condition alone ties the caller of an Allow to somebody known. */
function isGuard(condition) {
    const pinned = guards.get(condition.lowerKey);
    return pinned !== undefined && !isOpen(condition) && isPinned(condition.values, pinned);
}
/** Conditions that say that a call is not one that an AWS service makes; beside a Deny they narrow it rightly. */
const serviceCalls = new Set(['aws:viaawsservice', 'aws:principalisawsservice']);
/** Whether a Deny leaves only callers that a guard would: `StringNotEquals aws:PrincipalOrgID`. */
function deniesAllButKnown({ conditions }) {
    const deciding = conditions.filter(({ lowerKey }) => !serviceCalls.has(lowerKey));
    return (deciding.length > 0 &&
        deciding.every(({ lowerKey, comparison, values }) => {
            const pinned = guards.get(lowerKey);
            return pinned !== undefined && comparison?.negated === true && isPinned(values, pinned);
        }));
}
/** More than any policy has room for. */
const mostComplements = 1000;
const complements = new WeakMap();
function complementsOf(statements) {
    let found = complements.get(statements);
    if (!found) {
        found = statements
            .filter((deny) => deny.effect === 'Deny' &&
            deny.principals.some(({ value }) => value.known && value.text === '*') &&
            deniesAllButKnown(deny))
            .slice(0, mostComplements)
            .map(({ actions, resources }) => ({
            actions: actions.map((value) => (value.known ? value.text.toLowerCase() : '*')),
            resources: resources.length === 0 ? ['*'] : resources.map((value) => (value.known ? value.text : '*')),
        }));
        complements.set(statements, found);
    }
    return found;
}
/** Whether a Deny of the document keeps away from this Allow whoever is not tied to somebody known. */
function hasComplement(allow, statements) {
    const all = complementsOf(statements);
    if (all.length === 0)
        return false;
    const actions = allow.actions.flatMap((value) => (value.known ? value.text.toLowerCase() : []));
    const resources = allow.resources.flatMap((value) => (value.known ? value.text : []));
    return all.some((deny) => covers(deny.actions, actions) && covers(deny.resources, resources));
}
/** Whether each of the inner patterns is within one of the outer ones. */
const covers = (outer, inner) => inner.every((one) => outer.some((other) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(other, one)));


/***/ }),

/***/ 8254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ resourceAndControlPolicies),
/* harmony export */   GC: () => (/* binding */ exceptTrustPolicies),
/* harmony export */   Wm: () => (/* binding */ defineAccessAnalyzerRule),
/* harmony export */   bE: () => (/* binding */ trustPolicies),
/* harmony export */   o5: () => (/* binding */ everyType),
/* harmony export */   qD: () => (/* binding */ definePolicyRule)
/* harmony export */ });
/* unused harmony export accessAnalyzerPage */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);

const everyType = _document_js__WEBPACK_IMPORTED_MODULE_0__/* .policyTypes */ .Ez;
const resourceAndControlPolicies = ['RESOURCE_POLICY', 'RESOURCE_CONTROL_POLICY'];
const trustPolicies = ['AWS::IAM::AssumeRolePolicyDocument'];
const exceptTrustPolicies = [
    ..._document_js__WEBPACK_IMPORTED_MODULE_0__/* .validatedResourceTypes */ .iT.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
    'other',
];
const definePolicyRule = (rule) => rule;
const severityOf = {
    ERROR: 'high',
    SECURITY_WARNING: 'high',
    WARNING: 'medium',
    SUGGESTION: 'low',
};
const defineAccessAnalyzerRule = (rule) => ({
    types: everyType,
    ...rule,
    severity: severityOf[rule.findingType],
    references: [accessAnalyzerPage(rule.findingType, rule.id)],
});
const checksPage = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
/** The service's own page about a code, which it gives as `learnMoreLink`. */
function accessAnalyzerPage(findingType, code) {
    const type = findingType === 'WARNING' ? 'general-warning' : hyphenated(findingType);
    return `${checksPage}#access-analyzer-reference-policy-checks-${type}-${hyphenated(code)}`;
}
const hyphenated = (name) => name.toLowerCase().replaceAll('_', '-');


/***/ }),

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ escalates_by_creating_principals)
});

// EXTERNAL MODULE: ./src/policy/document.ts
var policy_document = __webpack_require__(1561);
// EXTERNAL MODULE: ./src/policy/examples.ts
var examples = __webpack_require__(6107);
// EXTERNAL MODULE: ./src/policy/patterns.ts
var patterns = __webpack_require__(2819);
// EXTERNAL MODULE: ./src/policy/escalation/grants.ts + 1 modules
var escalation_grants = __webpack_require__(9061);
// EXTERNAL MODULE: ./src/policy/escalation/problems.ts
var problems = __webpack_require__(6360);
;// CONCATENATED MODULE: ./src/policy/escalation/creation.ts



/** What it takes, besides creating, to use a new principal as one likes: of each step one action. */
const kinds = [
    { kind: 'role', create: 'iam:CreateRole', steps: [['iam:AttachRolePolicy', 'iam:PutRolePolicy']] },
    {
        kind: 'user',
        create: 'iam:CreateUser',
        steps: [
            ['iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:AddUserToGroup'],
            ['iam:CreateAccessKey', 'iam:CreateLoginProfile'],
        ],
    },
];
/**
 * Principals that the policy lets its holder create and give permissions: the patterns only have to overlap and to
 * leave the name open, since the holder chooses it.
 */
function* allowsToCreateAndEmpower(policy) {
    if (!(0,problems/* givesPermissions */.r)(policy))
        return;
    const grants = (0,escalation_grants/* grantsOf */.R)(policy);
    for (const { kind, create, steps } of kinds) {
        if (grants.allowing(create).length === 0)
            continue;
        const told = new Set([...(0,problems/* catchAlls */.mS)(policy), ...(0,problems/* iamStatements */.yo)(policy)]);
        const open = (action) => grants.allowing(action).flatMap((grant) => {
            if ((0,escalation_grants/* isHeldBack */.P)(grant.statement) || told.has(grant.statement))
                return [];
            const names = openNames(grant.statement, kind).filter((name) => !grants.denied(action, name));
            return names.length > 0 ? [{ grant, names }] : [];
        });
        const empowering = steps.map((step) => step.flatMap(open));
        for (const { grant, names } of open(create)) {
            const others = empowering.map((step) => step.find((other) => other.names.some((one) => names.some((name) => (0,patterns/* overlaps */.$f)(one, name)))));
            if (others.includes(undefined))
                continue;
            yield { kind, grants: [grant, ...others.flatMap((other) => other?.grant ?? [])] };
            break;
        }
    }
}
/** The patterns of a statement that leave the name of a role or user open; AWS's own paths take no names of others. */
function openNames({ resources }, kind) {
    return resources.flatMap((value) => value.known &&
        (0,patterns/* hasWildcard */.rl)(value.text) &&
        !/:role\/(aws-service-role|aws-reserved)\//.test(value.text) &&
        (0,patterns/* overlaps */.$f)(value.text, `arn:aws:iam::*:${kind}/*`)
        ? value.text
        : []);
}

// EXTERNAL MODULE: ./src/policy/rule.ts
var rule = __webpack_require__(8254);
;// CONCATENATED MODULE: ./src/policy/rules/escalates-by-creating-principals.ts




const Resource = 'arn:aws:iam::111122223333:role/app-*';
/* harmony default export */ const escalates_by_creating_principals = ((0,rule/* definePolicyRule */.qD)({
    id: 'escalates-by-creating-principals',
    title: 'Administrator by a new role or user',
    severity: 'high',
    why: 'A prefix of the name does not help: its holder chooses a name that fits, who may assume the new role, and its permissions.',
    fix: 'Make creation depend on a boundary: "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Developer" } }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,examples/* identityExample */.NV)({ Action: ['iam:CreateRole', 'iam:AttachRolePolicy'], Resource }, 'Action.0', 'Action.1'),
            (0,examples/* identityExample */.NV)({
                Action: ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:PutUserPolicy'],
                Resource: 'arn:aws:iam::111122223333:user/app-*',
            }, 'Action.0', 'Action.2', 'Action.1'),
        ],
        good: [
            (0,examples/* identityExample */.NV)({ Action: ['iam:CreateRole', 'iam:GetRole'], Resource }),
            (0,examples/* identityExample */.NV)({
                Action: ['iam:CreateRole', 'iam:AttachRolePolicy'],
                Resource: 'arn:aws:iam::111122223333:role/app',
            }),
            (0,examples/* identityExample */.NV)({
                Action: ['iam:CreateRole', 'iam:AttachRolePolicy'],
                Resource,
                Condition: {
                    StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
                },
            }),
            (0,examples/* identityExample */.NV)({
                Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
                Resource: 'arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*',
            }),
        ],
    },
    *document(policy) {
        for (const { kind, grants } of allowsToCreateAndEmpower(policy)) {
            const [first, ...rest] = grants.map(({ path }) => (0,policy_document/* valueAt */.fK)(...path));
            if (first)
                yield {
                    message: `Its holder can create a ${kind}, give it any permission and use it.`,
                    at: [first, ...rest],
                    subject: kind,
                };
        }
    },
}));


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8929);
/* harmony import */ var _escalation_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9061);
/* harmony import */ var _escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6360);
/* harmony import */ var _escalation_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9553);
/* harmony import */ var _families_restrictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(884);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2819);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8254);









const launch = ['lambda:CreateFunction', 'lambda:InvokeFunction'];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .definePolicyRule */ .qD)({
    id: 'escalates-by-passing-roles',
    title: 'Any role by passing it to a service',
    severity: 'high',
    why: 'Its holder starts something of the service with the most powerful role that trusts it, and acts as that role.',
    fix: 'Name the role in the statement of iam:PassRole: "Resource": "arn:aws:iam::111122223333:role/app-function".',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .identityExample */ .NV)({ Action: ['iam:PassRole', ...launch], Resource: '*' }, 'Action.1', 'Action.2', 'Action.0'),
        ],
        good: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .identityExample */ .NV)({ Action: launch, Resource: '*' }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .identityExample */ .NV)({ Action: ['iam:PassRole', 'lambda:InvokeFunction'], Resource: '*' }),
            {
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: launch, Resource: '*' },
                        {
                            Effect: 'Allow',
                            Action: 'iam:PassRole',
                            Resource: 'arn:aws:iam::111122223333:role/app-function',
                        },
                    ],
                },
            },
            {
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: launch, Resource: '*' },
                        {
                            Effect: 'Allow',
                            Action: 'iam:PassRole',
                            Resource: '*',
                            Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
                        },
                    ],
                },
            },
        ],
    },
    *document(policy) {
        if (!(0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .givesPermissions */ .r)(policy))
            return;
        const grants = (0,_escalation_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .grantsOf */ .R)(policy);
        if (grants.allowing('iam:PassRole').length === 0)
            return;
        const pass = grants.broad('iam:PassRole', { tolerated: isAboutService });
        // Who is administrator anyway needs no role.
        if (!pass || (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .catchAlls */ .mS)(policy).some((statement) => (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .makesAdministrator */ .dS)(policy, statement)))
            return;
        // Its holder names what it starts, so that resources do not limit starting.
        const met = (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsMet */ .q3)(policy, _escalation_tables_js__WEBPACK_IMPORTED_MODULE_5__.byPassingRoles, (all, action) => all.somewhere(action));
        yield* (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(met.filter(({ row }) => row.services?.some((service) => takesRoles(policy, pass.statement, service))), [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(...pass.path)]);
    },
}));
const isAboutService = ({ lowerKey }) => lowerKey === 'iam:passedtoservice';
/** Whether the conditions on iam:PassedToService, and the Denies that have no other, leave this service. */
const takesRoles = ({ statements }, pass, service) => pass.conditions
    .filter((condition) => isAboutService(condition) && !(0,_families_restrictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpen */ .nT)(condition))
    .every(holdsFor(service)) &&
    !statements.some((deny) => deny.effect === 'Deny' &&
        (0,_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAction */ .tc)(deny, 'iam:passrole') &&
        deny.conditions.length > 0 &&
        deny.conditions.every((condition) => isAboutService(condition) && holdsFor(service)(condition)));
/** Whether the condition holds when a role is passed to the service. A value that the file does not tell never fires. */
const holdsFor = (service) => ({ values, comparison }) => comparison?.negated === true
    ? !values.some((value) => value.known && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .matches */ .cK)(value.text, service))
    : values.some((value) => value.known && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .matches */ .cK)(value.text, service));


/***/ }),

/***/ 573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
/* harmony import */ var _escalation_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);
/* harmony import */ var _escalation_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9553);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8254);




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .definePolicyRule */ .qD)({
    id: 'escalates-through-existing-compute',
    title: 'The role of anything that runs in the account',
    severity: 'medium',
    why: 'Its holder changes or enters what runs in the account and acts with the role of it, whichever that is.',
    fix: 'Name the resources, or require their tag: "Condition": { "StringEquals": { "aws:ResourceTag/team": "app" } }.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'lambda:Update*', Resource: '*' }, 'Action'),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: ['ec2:StopInstances', 'ec2:StartInstances', 'ec2:ModifyInstanceAttribute'], Resource: '*' }, 'Action.2', 'Action.0', 'Action.1'),
        ],
        good: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:app-*' }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({
                Action: 'ssm:SendCommand',
                Resource: '*',
                Condition: { StringEquals: { 'ssm:resourceTag/team': 'app' } },
            }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: ['ec2:StopInstances', 'ec2:StartInstances'], Resource: '*' }),
        ],
    },
    document: (policy) => (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(policy, _escalation_tables_js__WEBPACK_IMPORTED_MODULE_2__.throughExistingCompute),
}));


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
/* harmony import */ var _escalation_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);
/* harmony import */ var _escalation_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9553);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8254);




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .definePolicyRule */ .qD)({
    id: 'escalates-through-iam',
    title: 'Administrator by one call to IAM',
    severity: 'high',
    why: 'A permission to change permissions is every permission: its holder becomes administrator with one call.',
    fix: 'Drop the action, name the resources, or require a boundary: "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Developer" } }.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    ],
    types: ['IDENTITY_POLICY'],
    examples: {
        bad: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: ['iam:ListRoles', 'iam:PutRolePolicy'], Resource: '*' }, 'Action.1'),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'iam:*', Resource: '*' }, 'Action'),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'iam:AttachUserPolicy', Resource: 'arn:aws:iam::123456789012:user/${aws:username}' }, 'Action'),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({
                Action: 'iam:AttachRolePolicy',
                Resource: '*',
                Condition: { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/*' } },
            }, 'Action'),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::123456789012:user/*' }, 'Action'),
        ],
        good: [
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::123456789012:role/app-*' }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${aws:username}' }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({
                Action: 'iam:PutRolePolicy',
                Resource: '*',
                Condition: {
                    StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
                },
            }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({
                Action: 'iam:AttachRolePolicy',
                Resource: '*',
                Condition: { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
            }),
            (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .identityExample */ .NV)({ Action: ['iam:Get*', 'iam:List*'], Resource: '*' }),
        ],
    },
    document: (policy) => (0,_escalation_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(policy, [..._escalation_tables_js__WEBPACK_IMPORTED_MODULE_2__.throughIam, ..._escalation_tables_js__WEBPACK_IMPORTED_MODULE_2__.throughIdentityCenter]),
}));


/***/ })

};
