export const id = 6651;
export const ids = [6651];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineSchema: () => (/* binding */ baselineSchema),
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);



const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{12}$/, 'an AWS account id of 12 digits, in quotes');
const glob = text.describe('Glob over paths from the root of the repository; `**` crosses folders.');
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1)]);
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: text.describe('Rule or check id; `*` stands for any characters.'),
    file: glob.optional(),
    document: text
        .optional()
        .describe('Name of the policy in its file, as `extract` prints it; `*` allowed.'),
    sid: text.optional().describe('Sid of the statement; `*` allowed.'),
    action: texts.optional().describe('Every action of the statement must match one of these; `*` allowed.'),
    resource: texts
        .optional()
        .describe('Every resource of the statement, or the resource in the account, must match one of these; `*` allowed.'),
    fingerprint: text.optional().describe('Exactly this finding, nothing worse; the reports print it.'),
    reason: text.describe('Why this is acceptable.'),
    owner: text.describe('Who answers for it.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6('a day such as 2027-01-31').describe('Last day on which it holds (UTC).'),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Free labels such as a ticket; see `required-tags`.'),
})
    .describe('A written acceptance of findings. At least one place besides `rule` keeps it narrow.');
const policies = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    glob,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([glob, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1)]),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .policyTypes */ .Ez).optional(),
        'resource-type': text
            .optional()
            .describe('CloudFormation name of the resource, such as AWS::S3::Bucket.'),
    }),
]);
const days = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(3650);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text);
const mode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'report', 'off']);
/** The keys are those of `BaselineSettings`, which has their defaults; a test compares the two. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: mode.optional().describe("What the account's checks do. Default: enforce."),
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['recommended', 'all']).optional().describe('Which checks are on. Default: recommended.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()).optional().describe('Switches single checks on or off by id.'),
    'trusted-delegated-administrators': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account)
        .optional()
        .describe('Accounts that may be delegated administrators.'),
    'admin-principals': names
        .optional()
        .describe('Names or ARNs (`*` allowed) of principals that may be administrators.'),
    'exempt-users': names
        .optional()
        .describe('Names or ARNs (`*` allowed) of IAM users that may sign in or hold policies.'),
    'password-policy': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['when-users', 'always'])
        .optional()
        .describe('When the password policy is judged. Default: when-users.'),
    'minimum-password-length': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(6).max(128).optional().describe('Default: 14.'),
    'password-reuse-prevention': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(24).optional().describe('Default: 24.'),
    'max-password-age-days': days.optional().describe('Default: 90.'),
    'password-expiration-admin-reset': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('Default: false.'),
    'max-access-key-age-days': days.optional().describe('Default: 90.'),
    'max-unused-credential-days': days.optional().describe('Default: 45.'),
    'key-rotation-grace-days': days
        .optional()
        .describe('How long two keys may be active at once. Default: 14.'),
    'root-unused-days': days
        .optional()
        .describe('The root user must not have been used within that many days. Default: 30.'),
    'max-unused-role-days': days.optional().describe('Default: 90.'),
    'max-role-session-hours': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(12).optional().describe('Default: 4.'),
    'saml-expiry-warning-days': days.optional().describe('Default: 30.'),
    'probe-sts-endpoints': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('Asks each region whether its STS endpoint is active. Default: false.'),
});
/** The config file. Every key is optional; defaults are in `settings.ts`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'fail-on': severity.optional().describe('Findings of this severity or worse block. Default: high.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'all'])
        .optional()
        .describe('Whether findings that were there before the change block too. Default: introduced.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([mode, baselineSchema])
        .optional()
        .describe("The account's checks: only what they do, or a section with their thresholds as well."),
    'on-incomplete': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn'])
        .optional()
        .describe('What to do when something could not be looked at. Default: fail.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['always', 'on-findings', 'never'])
        .optional()
        .describe('When to comment. Default: on-findings.'),
    'role-to-assume': text.optional().describe('ARN of the role that the gate assumes through OIDC.'),
    'aws-region': text.optional(),
    audience: text.optional().describe('Audience of the OIDC token. Default: sts.amazonaws.com.'),
    'allowed-account-ids': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account).min(1).optional().describe('Accounts that the role may be in.'),
    policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(policies).optional().describe('Files that hold policies, and of which type.'),
    'ignored-paths': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).optional().describe('Files that the gate does not read.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        severity,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ severity, paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1).optional() })).min(1),
    ]))
        .optional()
        .describe('Severity by rule (`*` allowed), or by rule and path; the last entry that matches counts.'),
    'allowed-regions': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional().describe('Regions that may be switched on in the account.'),
    'trusted-accounts': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account)
        .optional()
        .describe('Accounts that policies and roles may let in, besides those of `allowed-account-ids`. Once given, any other is reported.'),
    'forbidden-access': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: text.optional(),
        preset: text.optional().describe('A named list that comes with the gate.'),
        actions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
        resources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1).optional().describe('Only policies in these files.'),
    }))
        .optional()
        .describe('Access that no policy may grant.'),
    'no-public-access': zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            'resource-types': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
            paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1).optional(),
        }),
    ])
        .optional()
        .describe('Resource policies must not let in anybody whom nothing ties to a known account, organisation or network.'),
    'no-new-access': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1),
        reference: text
            .optional()
            .describe('Path of the policy that must not be exceeded. Default: the base version.'),
    }))
        .optional()
        .describe('Files whose policies may not gain access.'),
    'custom-policy-check-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .optional()
        .describe('How many paid requests (CheckNoNewAccess, CheckAccessNotGranted, CheckNoPublicAccess) a run may send to IAM Access Analyzer, repeated ones included; what the other keys require is asked first. Default: 0.'),
    'template-parameters': zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
        .optional()
        .describe('Values of template parameters and Terraform variables that the files do not tell.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiver).optional(),
    'longest-waiver-days': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(3660)
        .optional()
        .describe('Longest term of a waiver. Default: 180.'),
    'required-tags': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional().describe('Tags that every waiver must carry.'),
})
    .describe('Configuration of iam-gate');


/***/ })

};
