export const id = 6708;
export const ids = [6708];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qH: () => (/* binding */ defineCheck),
  MX: () => (/* binding */ evidence),
  hH: () => (/* binding */ notApplicable),
  CC: () => (/* binding */ problem),
  L5: () => (/* binding */ unknown)
});

;// CONCATENATED MODULE: ./src/account/fix.ts
/** One command: words, quoted texts and shell plumbing, up to a `;`, or a comma or bracket that belongs to the sentence. */
const command = /(?:for \w+ in [a-z0-9- ]+; do )?\baws [a-z-]+ [a-z0-9-]+(?: +(?:'[^']*'|"[^"]*"|(?:[^\s;,'"()]|,(?=\S))+))*(?:; done)?/g;
/** Sets each command of a fix in backticks: a reader copies it whole, without the sentence around it. */
const withCommands = (fix) => fix
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(command, '`$&`')))
    .join('');

;// CONCATENATED MODULE: ./src/account/check.ts

const problem = (found) => ({
    kind: 'problem',
    problem: { ...found, fix: withCommands(found.fix) },
});
/** The check has nothing to judge here; yield it and return. */
const notApplicable = (reason) => ({ kind: 'not-applicable', reason });
/** The facts were read and still do not say. */
const unknown = (reason) => ({ kind: 'unknown', reason });
/** What a check that passes rests on. */
const evidence = (text) => ({ kind: 'evidence', text });
const defineCheck = (check) => check;


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountChecks: () => (/* binding */ accountChecks)
});

// EXTERNAL MODULE: ./src/account/check.ts + 1 modules
var check = __webpack_require__(623);
// EXTERNAL MODULE: ./src/account/places.ts
var places = __webpack_require__(7255);
;// CONCATENATED MODULE: ./src/account/checks/access-analyzer-external.ts


const externalAccess = new Set(['ACCOUNT', 'ORGANIZATION']);
/* harmony default export */ const access_analyzer_external = ((0,check/* defineCheck */.qH)({
    id: 'access-analyzer-external',
    title: 'IAM Access Analyzer watches external access in every region',
    severity: 'high',
    why: 'Nobody is told when a bucket, key or role becomes reachable from outside the account. Analyzers work per region; those for unused or internal access do not watch this.',
    fix: 'aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region REGION, in each region named',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-external.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.20', 4: '1.20', 5: '1.19', 6: '2.19', 7: '2.18' }, securityHub: ['IAM.28'] },
    facts: ['analyzers'],
    optionalFacts: ['organization', 'roles'],
    *judge({ analyzers, organization, roles }, { account, settings }) {
        const { allowedRegions } = settings;
        const isAllowed = (region) => !allowedRegions || allowedRegions.includes(region);
        if (!analyzers.some(({ region }) => isAllowed(region)))
            return yield (0,check/* unknown */.L5)(`none of the \`allowed-regions\` (${(allowedRegions ?? []).join(', ') || 'an empty list'}) is enabled in the account`);
        const open = analyzers.filter(({ closedByOrganization }) => !closedByOrganization);
        if (open.length === 0)
            return yield (0,check/* notApplicable */.hH)('every region is closed by a service control policy of the organization');
        // Where people work, a denial is no guardrail around unused regions: nobody has looked there.
        const denied = analyzers.filter(({ region, closedByOrganization }) => closedByOrganization && allowedRegions !== null && isAllowed(region));
        if (denied.length > 0)
            yield (0,check/* unknown */.L5)(`a policy of the organization denies access-analyzer:ListAnalyzers in ${denied.map(({ region }) => region).join(', ')}, which \`allowed-regions\` names`);
        const bare = open
            .filter((each) => !each.analyzers.some(({ type, status }) => externalAccess.has(type) && status === 'ACTIVE'))
            .map(({ region }) => region)
            .sort();
        const used = bare.filter(isAllowed);
        const unused = bare.filter((region) => !isAllowed(region));
        // An organization's analyzer lives in another account and is not listed here; its service-linked role is,
        // and so is one that a former analyzer left behind: a warning then, no pass.
        const isMember = organization ? organization.managementAccountId !== account.id : false;
        const trace = roles?.some(({ name }) => name === 'AWSServiceRoleForAccessAnalyzer') ?? false;
        const probablyCovered = isMember && trace && bare.length === open.length;
        const command = (regions) => `for region in ${regions.join(' ')}; do aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region "$region"; done`;
        const seen = (regions) => `ListAnalyzers shows no ACTIVE analyzer of type ACCOUNT or ORGANIZATION in ${regions.join(', ')}`;
        if (used.length > 0)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: probablyCovered
                    ? 'No analyzer of this account watches external access; an organization analyzer in the delegated administrator account probably does, which cannot be seen from here.'
                    : `No active analyzer watches external access in ${countOf(used.length, open.length)}.`,
                evidence: seen(used),
                fix: command(used),
                subject: used.join(' '),
                ...(probablyCovered ? { severity: 'low' } : {}),
            });
        if (unused.length > 0 && !probablyCovered)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: `No active analyzer watches external access in ${unused.length} enabled regions outside the allowed ones.`,
                evidence: seen(unused),
                fix: `close these regions (see regions-opt-in), or ${command(unused)}`,
                subject: `outside ${unused.join(' ')}`,
                severity: 'low',
            });
        if (bare.length === 0)
            yield (0,check/* evidence */.MX)(`an active analyzer for external access in each of ${open.length} regions`);
    },
}));
function countOf(count, all) {
    return count === all ? `any of ${all} regions` : `${count} of ${all} regions`;
}

;// CONCATENATED MODULE: ./src/account/checks/access-analyzer-no-active-findings.ts

/* harmony default export */ const access_analyzer_no_active_findings = ((0,check/* defineCheck */.qH)({
    id: 'access-analyzer-no-active-findings',
    title: 'No finding of IAM Access Analyzer waits',
    severity: 'medium',
    why: 'The service has found a resource that the world, or another account through a role, can reach. Somebody should archive that as intended, or close it.',
    fix: 'aws accessanalyzer get-finding-v2 --analyzer-arn ARN --id ID, then mend the policy or aws accessanalyzer update-findings --analyzer-arn ARN --ids ID --status ARCHIVED',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-view.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['analyzerFindings'],
    *judge({ analyzerFindings }) {
        let others = 0;
        const reported = new Set();
        for (const { analyzerArn, region, findings } of analyzerFindings)
            for (const finding of findings) {
                const isRole = finding.type === 'ExternalAccess' && finding.resourceType === 'AWS::IAM::Role';
                if (!isRole && !finding.isPublic) {
                    others++;
                    continue;
                }
                const resource = finding.resource ?? analyzerArn;
                // IAM is global, so that the analyzers of all regions find the same role.
                if (isRole && reported.has(resource))
                    continue;
                reported.add(resource);
                yield (0,check/* problem */.CC)({
                    resource,
                    message: finding.isPublic
                        ? `IAM Access Analyzer says that ${resource} is public.`
                        : `IAM Access Analyzer says that ${resource} can be assumed from outside.`,
                    evidence: `finding ${finding.id} in ${region}, ACTIVE`,
                    fix: `aws accessanalyzer get-finding-v2 --region ${region} --analyzer-arn ${analyzerArn} --id ${finding.id}; mend the policy, or aws accessanalyzer update-findings --region ${region} --analyzer-arn ${analyzerArn} --ids ${finding.id} --status ARCHIVED`,
                    subject: finding.isPublic ? 'public' : finding.type,
                });
            }
        yield (0,check/* evidence */.MX)(`${others} other active findings are counted here and not judged`);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/access-analyzer-unused.ts


const unusedAccess = new Set(['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS']);
/* harmony default export */ const access_analyzer_unused = ((0,check/* defineCheck */.qH)({
    id: 'access-analyzer-unused',
    title: 'IAM Access Analyzer watches unused access',
    severity: 'low',
    why: 'It names roles, keys and permissions that nobody uses, across regions. It costs money per role and user.',
    fix: 'aws accessanalyzer create-analyzer --analyzer-name unused-access --type ACCOUNT_UNUSED_ACCESS --configuration unusedAccess={unusedAccessAge=90}',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['analyzers'],
    *judge({ analyzers }, { account }) {
        // IAM is global: one region is enough.
        const active = analyzers.flatMap(({ region, analyzers: inRegion }) => inRegion.some(({ type, status }) => unusedAccess.has(type) && status === 'ACTIVE') ? [region] : []);
        if (active.length > 0)
            return yield (0,check/* evidence */.MX)(`active in ${active.join(', ')}`);
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: 'No active analyzer watches unused access.',
            evidence: 'ListAnalyzers shows none of type ACCOUNT_UNUSED_ACCESS or ORGANIZATION_UNUSED_ACCESS in any region',
            fix: 'aws accessanalyzer create-analyzer --analyzer-name unused-access --type ACCOUNT_UNUSED_ACCESS --configuration unusedAccess={unusedAccessAge=90}',
        });
    },
}));

// EXTERNAL MODULE: ./src/account/credential-report.ts
var credential_report = __webpack_require__(5633);
// EXTERNAL MODULE: ./src/account/time.ts
var time = __webpack_require__(3974);
;// CONCATENATED MODULE: ./src/account/checks/access-key-age.ts



/* harmony default export */ const access_key_age = ((0,check/* defineCheck */.qH)({
    id: 'access-key-age',
    title: 'Access keys are rotated within 90 days',
    severity: 'medium',
    why: 'Access keys end up in code, logs and laptops. The older a key, the more copies of it there are that nobody remembers.',
    fix: 'Make a second key, move what uses the old one, then: aws iam update-access-key --user-name NAME --access-key-id ID --status Inactive, and delete it. Better: a role instead of a key.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.14', 4: '1.14', 5: '1.13', 6: '2.13', 7: '2.12' }, securityHub: ['IAM.3'] },
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), ...credential_report/* keyColumns */.Rx);
        const limit = settings.maxAccessKeyAgeDays;
        for (const { row, key, slot } of (0,credential_report/* activeKeys */.Nb)(credentialReport)) {
            if (key.lastRotated === null) {
                yield (0,check/* unknown */.L5)(`when access key ${slot} of the user ${row.user} was made is not known`);
                continue;
            }
            if (!(0,time/* olderThan */.W7)(key.lastRotated, limit, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `Access key ${slot} of the user ${row.user} is ${(0,time/* daysBetween */.YM)(key.lastRotated, account.readAt)} days old; ${limit} are allowed.`,
                evidence: `access_key_${slot}_last_rotated=${(0,time/* dateOf */.Q$)(key.lastRotated)} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam create-access-key --user-name ${row.user}; move what uses the old key; aws iam update-access-key --user-name ${row.user} --access-key-id KEY_ID --status Inactive`,
                subject: `key ${slot} of ${(0,time/* dateOf */.Q$)(key.lastRotated)}`,
                user: row.user,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/access-key-at-setup.ts


/** Made in the same minute as the user, by the same form of the console. */
const setup = 60_000;
/* harmony default export */ const access_key_at_setup = ((0,check/* defineCheck */.qH)({
    id: 'access-key-at-setup',
    title: 'Users with a password got no access key at their creation',
    severity: 'low',
    why: 'A key that is made along with a console user is mostly made because the form offered it, and lies unused in a file.',
    fix: 'aws iam delete-access-key --user-name NAME --access-key-id ID; make one when it is needed',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.11', 4: '1.11', 5: '1.10', 6: '2.10' } },
    facts: ['credentialReport'],
    *judge({ credentialReport }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), ...credential_report/* keyColumns */.Rx, 'password_enabled', 'user_creation_time', 'access_key_1_last_rotated', 'access_key_2_last_rotated');
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            const { userCreationTime } = row;
            if (row.passwordEnabled !== true || userCreationTime === null)
                continue;
            for (const [index, key] of row.accessKeys.entries()) {
                if (!key.active || key.lastUsed !== null || key.lastRotated === null)
                    continue;
                if (Date.parse(key.lastRotated) - Date.parse(userCreationTime) > setup)
                    continue;
                yield (0,check/* problem */.CC)({
                    resource: row.arn,
                    message: `Access key ${index + 1} of the user ${row.user} was made together with the user and never used.`,
                    evidence: `access_key_${index + 1}_last_rotated=${key.lastRotated} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                    fix: `aws iam list-access-keys --user-name ${row.user}; aws iam delete-access-key --user-name ${row.user} --access-key-id KEY_ID`,
                    user: row.user,
                    subject: `key ${index + 1}`,
                });
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/access-key-single-active.ts



/* harmony default export */ const access_key_single_active = ((0,check/* defineCheck */.qH)({
    id: 'access-key-single-active',
    title: 'Users have one active access key',
    severity: 'low',
    why: 'Two keys are for the days of a rotation. Later the second one is a forgotten copy.',
    fix: 'aws iam update-access-key --user-name NAME --access-key-id OLD_KEY --status Inactive',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.13', 4: '1.13', 5: '1.12', 6: '2.12' } },
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), ...credential_report/* keyColumns */.Rx);
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            const active = row.accessKeys.filter((key) => key.active);
            if (active.length < 2)
                continue;
            const newer = (0,time/* latest */.IW)(...active.map(({ lastRotated }) => lastRotated));
            if (newer !== null && !(0,time/* olderThan */.W7)(newer, settings.keyRotationGraceDays, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The user ${row.user} has ${active.length} active access keys for more than ${settings.keyRotationGraceDays} days.`,
                evidence: `newer key of ${newer === null ? 'an unknown day' : (0,time/* dateOf */.Q$)(newer)} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam list-access-keys --user-name ${row.user}; aws iam update-access-key --user-name ${row.user} --access-key-id OLD_KEY --status Inactive`,
                user: row.user,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/access-key-unused.ts



/* harmony default export */ const access_key_unused = ((0,check/* defineCheck */.qH)({
    id: 'access-key-unused',
    title: 'Active access keys are used',
    severity: 'medium',
    why: 'A key that nobody uses is missed by nobody when somebody else does. That includes keys that were never used at all.',
    fix: 'aws iam update-access-key --user-name NAME --access-key-id ID --status Inactive, and delete it later',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
    profile: 'recommended',
    benchmarks: {
        cis: { 3: '1.12', 4: '1.12', 5: '1.11', 6: '2.11', 7: '2.11' },
        securityHub: ['IAM.22', 'IAM.8'],
    },
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), ...credential_report/* keyColumns */.Rx, 'access_key_1_last_used_date', 'access_key_2_last_used_date');
        const limit = settings.maxUnusedCredentialDays;
        for (const { row, key, slot } of (0,credential_report/* activeKeys */.Nb)(credentialReport)) {
            // Never used is judged by the key's age, so that one made yesterday does not fail.
            const since = key.lastUsed ?? key.lastRotated;
            if (since === null) {
                yield (0,check/* unknown */.L5)(`when access key ${slot} of the user ${row.user} was made or used is not known`);
                continue;
            }
            if (!(0,time/* olderThan */.W7)(since, limit, account.readAt))
                continue;
            const field = key.lastUsed ? 'last_used_date' : 'last_rotated';
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: key.lastUsed
                    ? `Access key ${slot} of the user ${row.user} is active and was not used for more than ${limit} days.`
                    : `Access key ${slot} of the user ${row.user} is active, was made more than ${limit} days ago and never used.`,
                evidence: `access_key_${slot}_${field}=${(0,time/* dateOf */.Q$)(since)} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam list-access-keys --user-name ${row.user}; aws iam update-access-key --user-name ${row.user} --access-key-id KEY_ID --status Inactive`,
                user: row.user,
                subject: `key ${slot} of ${(0,time/* dateOf */.Q$)(since)}`,
            });
        }
    },
}));

// EXTERNAL MODULE: ./src/account/policy.ts
var account_policy = __webpack_require__(3737);
;// CONCATENATED MODULE: ./src/account/administrators.ts

/** Who holds administrator rights, by AWS's policy (known by its ARN) or by one of the account's own. */
function administrators(facts, { partition }) {
    const administratorAccess = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
    const byAws = (0,account_policy/* attachments */.ZO)(facts)
        .filter(({ policy }) => policy.arn === administratorAccess)
        .map(({ holder, holderKind, policy }) => ({ holder, holderKind, through: policy.name }));
    const held = (0,account_policy/* heldPolicies */.as)(facts);
    const byOwn = held
        .filter(({ document }) => (0,account_policy/* statementsIn */.WI)(document).some(account_policy/* isAdministrator */.G9))
        .map(({ holder, holderKind, policyName }) => ({ holder, holderKind, through: policyName }));
    const unread = held.filter(({ document }) => document === null).map(({ policyName }) => policyName);
    return { holders: [...byAws, ...byOwn], unread: [...new Set(unread)] };
}

;// CONCATENATED MODULE: ./src/account/checks/admin-mfa.ts



/* harmony default export */ const admin_mfa = ((0,check/* defineCheck */.qH)({
    id: 'admin-mfa',
    title: 'Users who are administrators have MFA',
    severity: 'high',
    why: 'Their password or key alone is the whole account.',
    fix: 'Let the user assign a device, or take the rights away until they have.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['users', 'groups', 'roles', 'policies', 'credentialReport'],
    *judge(facts, { account }) {
        const found = administrators(facts, account);
        for (const name of found.unread)
            yield (0,check/* unknown */.L5)(`the document of the policy ${name} is not among what was read`);
        const groups = new Map(found.holders.flatMap(({ holder, holderKind, through }) => holderKind === 'group'
            ? [[holder.name, `the group ${holder.name}, through ${through}`]]
            : []));
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(facts.credentialReport), 'mfa_active');
        const rows = new Map((0,credential_report/* userRows */.dd)(facts.credentialReport).map((row) => [row.user, row]));
        for (const user of facts.users) {
            const direct = found.holders.find(({ holder, holderKind }) => holderKind === 'user' && holder.arn === user.arn);
            const by = direct?.through ?? user.groups.flatMap((name) => groups.get(name) ?? [])[0];
            const row = rows.get(user.name);
            if (by === undefined || (row && row.mfaActive !== false))
                continue;
            if (!row) {
                yield (0,check/* unknown */.L5)(`the administrator ${user.name} is not in the credential report`);
                continue;
            }
            yield (0,check/* problem */.CC)({
                resource: user.arn,
                message: `The user ${user.name} is an administrator by ${by} and has no MFA device.`,
                evidence: `mfa_active=false (${(0,credential_report/* rowEvidence */.KD)(row, facts.credentialReport)})`,
                fix: `aws iam enable-mfa-device --user-name ${user.name} --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE`,
                user: user.name,
                subject: by,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/alternate-contacts-distinct.ts


const commandFor = (contact) => contact === 'primary'
    ? 'aws account put-contact-information --contact-information file://contact.json'
    : `aws account put-alternate-contact --alternate-contact-type ${contact.toUpperCase()} --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER`;
/* harmony default export */ const alternate_contacts_distinct = ((0,check/* defineCheck */.qH)({
    id: 'alternate-contacts-distinct',
    title: "The account's contacts are set and different",
    severity: 'low',
    why: 'When all mail goes to one person, a holiday is enough for nobody to read it.',
    fix: 'aws account put-alternate-contact for BILLING, OPERATIONS and SECURITY',
    references: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.1', 4: '1.1', 5: '1.1', 6: '2.1', 7: '2.2' } },
    facts: ['contacts'],
    *judge({ contacts }, { account }) {
        const missing = ['primary', 'billing', 'operations', 'security'].filter((name) => !contacts[name]);
        if (missing.length > 0)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: `The account has no ${missing.join(' and no ')} contact.`,
                evidence: 'the service answered ResourceNotFoundException',
                fix: missing.map(commandFor).join('; '),
                subject: missing.join(' '),
            });
        if (contacts.shared.length > 0)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: `Contacts share an address or number: ${contacts.shared.map((pair) => pair.join(' and ')).join(', ')}.`,
                evidence: 'compared without keeping their values',
                fix: 'give each its own address: aws account put-alternate-contact --alternate-contact-type TYPE --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
                subject: contacts.shared.map((pair) => pair.join(' ')).join(' '),
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/delegated-administrators-trusted.ts

/* harmony default export */ const delegated_administrators_trusted = ((0,check/* defineCheck */.qH)({
    id: 'delegated-administrators-trusted',
    title: 'Delegated administrators are known',
    severity: 'low',
    why: 'A delegated administrator acts for the whole organization in its service. Each belongs on a list, so that one more is seen.',
    fix: 'aws organizations deregister-delegated-administrator --account-id ID --service-principal SERVICE, or name the account under `trusted-delegated-administrators`',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html',
    ],
    profile: 'all',
    benchmarks: { cis: { 7: '2.1.5' } },
    facts: ['delegatedAdministrators'],
    *judge({ delegatedAdministrators }, { settings }) {
        for (const { id, arn } of delegatedAdministrators)
            if (!settings.trustedDelegatedAdministrators.includes(id))
                yield (0,check/* problem */.CC)({
                    resource: arn,
                    message: `The account ${id} is a delegated administrator and not among the known ones.`,
                    evidence: 'ListDelegatedAdministrators shows it',
                    fix: `aws organizations list-delegated-services-for-account --account-id ${id}, then aws organizations deregister-delegated-administrator --account-id ${id} --service-principal SERVICE, or name it under \`trusted-delegated-administrators\``,
                });
        yield (0,check/* evidence */.MX)(`${delegatedAdministrators.length} delegated administrators`);
    },
}));

// EXTERNAL MODULE: ./src/account/gate-role.ts
var gate_role = __webpack_require__(6229);
// EXTERNAL MODULE: ./src/policy/patterns.ts
var patterns = __webpack_require__(2819);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(6185);
;// CONCATENATED MODULE: ./src/account/trust.ts




/** Who may take one of the roles that can be changed, by the given operation. */
function trusts(roles, action) {
    return (0,account_policy/* ownRoles */.yO)(roles).flatMap((role) => (0,account_policy/* statementsIn */.WI)(role.trustPolicy)
        .filter((statement) => (0,account_policy/* allowsAction */.NA)(statement, action))
        .flatMap((statement) => principalsOf(statement).flatMap((principal) => principal.value.known ? [{ role, statement, principal, text: principal.value.text }] : [])));
}
/** Allow with NotPrincipal lets in everybody but those it names. */
function principalsOf({ principals, notPrincipals }) {
    const everyone = { known: true, text: '*' };
    return [
        ...principals,
        ...notPrincipals
            .slice(0, 1)
            .map(({ typePath, value }) => ({ type: '*', typePath, value: { ...value, ...everyone } })),
    ];
}
/** Roles whose trust policy is not among what was read: who may assume them is not known. */
function* untold(roles) {
    const without = (0,account_policy/* ownRoles */.yO)(roles).filter(({ trustPolicy }) => (trustPolicy ?? null) === null);
    if (without.length > 0)
        yield (0,check/* unknown */.L5)(`the trust policy of ${without.map(({ name }) => name).join(', ')} is not among what was read`);
}
/** Everybody: a bare `*`, or `*` as an AWS or federated principal. */
const isAnyone = ({ principal, text }) => text === '*' && ['*', 'AWS', 'Federated'].includes(principal.type);
/**
 * A condition that lets through only requests which have the key, with a value that matches. The negated
 * operators, `…IfExists`, `ForAllValues:` and `Null` are true where the key is missing.
 */
function isClosed({ comparison }) {
    return (comparison !== undefined &&
        !comparison.negated &&
        !comparison.ifExists &&
        comparison.qualifier !== 'ForAllValues' &&
        comparison.family !== 'Null');
}
/** The conditions of a statement on one key, whose name ignores case. */
const conditionsOn = (statement, key) => statement.conditions.filter(({ lowerKey }) => lowerKey === key.toLowerCase());
/** Keys of a statement are ANDed: one closed condition is enough. Its values are ORed: each must hold. */
function isPinned(statement, key, pins) {
    return conditionsOn(statement, key).some((condition) => isClosed(condition) && allPinned(condition, pins));
}
function allPinned(condition, pins) {
    const values = (0,account_policy/* texts */.Te)(condition.values);
    return values.length > 0 && values.every((value) => pins(value) || literal(condition, value, pins));
}
/** `*` is a plain character where the operator knows no wildcards; such a value matches nobody. */
function literal(condition, value, pins) {
    return condition.comparison?.wildcards === false && pins(value.replace(/[*?]/g, 'x'));
}
const isPlain = (value) => !(0,patterns/* hasWildcard */.rl)(value) && !value.includes('${');
const isAccount = (value) => /^\d{12}$/.test(value);
/** What ties a caller to a known account or organization. Principal tags do not: everybody tags their own. */
const callerPins = [
    ['aws:PrincipalOrgID', isPlain],
    ['aws:PrincipalOrgPaths', (value) => /^o-[a-z0-9]+\//.test(value)],
    ['aws:PrincipalAccount', isAccount],
    ['aws:PrincipalArn', (value) => isAccount((0,policy_arn/* parseArn */.L)(value)?.account ?? '')],
];
/** Whether conditions tie every caller to a known account or organization, here or by a Deny of all others. */
function callerIsPinned({ role, statement }) {
    if (callerPins.some(([key, pins]) => isPinned(statement, key, pins)))
        return true;
    return (0,account_policy/* statementsIn */.WI)(role.trustPolicy).some(isDenyOfOthers);
}
/** `Deny` to all `StringNotEquals aws:PrincipalOrgID …`: the same fence from the other side. */
function isDenyOfOthers(statement) {
    const [condition] = statement.conditions;
    return (statement.effect === 'Deny' &&
        statement.conditions.length === 1 &&
        condition?.comparison?.negated === true &&
        statement.principals.some(({ value }) => value.known && value.text === '*') &&
        statement.actions.some((each) => each.known && /^(\*|sts:(\*|assumerole\*?))$/i.test(each.text)) &&
        callerPins.some(([key, pins]) => condition.lowerKey === key.toLowerCase() && allPinned(condition, pins)));
}
/** A secret that the third party gave: a literal, and required. */
const hasExternalId = ({ statement }) => isPinned(statement, 'sts:ExternalId', isPlain);
const requiresMfa = ({ statement }) => isPinned(statement, 'aws:MultiFactorAuthPresent', (value) => value.toLowerCase() === 'true') ||
    conditionsOn(statement, 'aws:MultiFactorAuthAge').some(isClosed);
/** The account of an AWS principal, `null` for one that names none (`*`, the id of a deleted principal). */
function accountOf({ principal, text }) {
    if (principal.type !== 'AWS')
        return null;
    return isAccount(text) ? text : ((0,policy_arn/* parseArn */.L)(text)?.account ?? null);
}
/** Where IAM shows the unique id of a user or role that is gone. */
const isDangling = ({ principal, text }) => principal.type === 'AWS' && /^(AIDA|AROA)[A-Z0-9]{12,}$/.test(text);
/** The issuer's host and path of an OIDC provider's ARN, in lower case, as condition keys begin. */
function issuerOf({ principal, text }) {
    if (principal.type !== 'Federated')
        return null;
    const match = /:oidc-provider\/(.+)$/.exec(text);
    if (match?.[1])
        return match[1].toLowerCase();
    // Built into IAM: they have no provider, and so no ARN.
    return /^(cognito-identity\.amazonaws\.com|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com)$/.test(text)
        ? text
        : null;
}
const trustPlace = ({ role, statement }) => `trust policy of ${role.name}, ${(0,account_policy/* statementName */.Vy)(statement)}`;
/** Trust policies are replaced as a whole. */
const trustFix = (role, change) => `${change}: aws iam get-role --role-name ${role.name} --query Role.AssumeRolePolicyDocument > trust.json; edit trust.json; aws iam update-assume-role-policy --role-name ${role.name} --policy-document file://trust.json`;

;// CONCATENATED MODULE: ./src/account/github-trust.ts



/** One issuer for all of GitHub; those with an enterprise in host or path belong to one customer. */
const shared = /^(vs)?token\.actions\.githubusercontent\.com$/;
const enterprise = /^token\.actions\.githubusercontent\.com\/.+|^token\.actions\.[a-z0-9-]+\.ghe\.com(\/.*)?$|\/_services\/token$/;
const isGitHub = (trust) => {
    const issuer = issuerOf(trust);
    return issuer !== null && (shared.test(issuer) || enterprise.test(issuer));
};
/** How far a `sub` value narrows the caller, weakest first. */
const breadths = ['anyone', 'owner', 'repository', 'workload'];
/**
 * Values of a key are ORed, so that the weakest counts; keys are ANDed, so that the best one does; statements are
 * ORed, so that each is judged by itself.
 */
function* githubWeaknesses(trust) {
    const issuer = issuerOf(trust) ?? '';
    const key = (claim) => `${issuer}:${claim}`;
    const subjects = conditionsOn(trust.statement, key('sub'));
    const seen = describe(subjects);
    // Every token of GitHub has a `sub`, so that `…IfExists` and `ForAllValues:` test it all the same.
    const tested = subjects.filter(({ comparison }) => comparison && !comparison.negated && comparison.family !== 'Null');
    const breadth = best([...tested.map(breadthOf), ...otherClaims(trust, key)]);
    if (breadth === 'anyone') {
        const only = subjects.length > 0 && tested.length === 0 ? ' (it only names who may not)' : '';
        yield shared.test(issuer)
            ? { severity: 'critical', message: `lets in workflows of any repository on GitHub${only}`, seen }
            : { severity: 'medium', message: `lets in workflows of any repository of the enterprise${only}`, seen };
    }
    else if (breadth === 'owner')
        yield { severity: 'low', message: 'lets in every repository of the owner', seen };
    else if (breadth === 'repository')
        yield {
            severity: 'low',
            message: 'lets in every branch, tag and pull request of the repository',
            seen,
        };
    if (breadth !== 'anyone' && tested.length > 0 && !tested.some(isClosed))
        yield {
            severity: 'low',
            message: 'tests the subject only by operators that are true when it is missing',
            seen,
        };
    if (!conditionsOn(trust.statement, key('aud')).some(isClosed))
        yield {
            severity: 'low',
            message: 'does not test the audience of the token',
            seen: `no condition on ${key('aud')}`,
        };
    if (tested.some(neverMatches))
        yield {
            severity: 'low',
            message: 'compares the subject with a wildcard by an operator that knows none, which never matches',
            seen,
        };
}
function breadthOf(condition) {
    const wild = condition.comparison?.wildcards ?? false;
    const values = (0,account_policy/* texts */.Te)(condition.values);
    if (values.length === 0)
        return 'anyone';
    const narrowness = values.map((value) => breadths.indexOf(wild ? subjectBreadth(value) : 'workload'));
    return breadths[Math.min(...narrowness)] ?? 'anyone';
}
/** `repo:OWNER/REPOSITORY:context`, or `repo:OWNER@ID/REPOSITORY@ID:context` since July 2026. */
function subjectBreadth(value) {
    const parts = /^repo:([^/]*)\/([^:]*)(?::(.*))?$/.exec(value);
    if (!parts)
        return customSubjectBreadth(value);
    const [, owner = '', repository = '', context] = parts;
    // A name holds no `@`: what stands before it is the whole name, and `acme@*` is the owner with any id.
    if ((0,patterns/* hasWildcard */.rl)(beforeAt(owner)))
        return 'anyone';
    if ((0,patterns/* hasWildcard */.rl)(beforeAt(repository)))
        return 'owner';
    // `*` also matches `:`, so that a value which ends in one has no context of its own.
    if (context === undefined ? (0,patterns/* hasWildcard */.rl)(repository) : /^\**$/.test(context))
        return 'repository';
    return 'workload';
}
const beforeAt = (name) => name.split('@')[0] ?? '';
/** Customised subjects: the first claim must be one that a foreign repository cannot have. */
function customSubjectBreadth(value) {
    const first = /^(repository_owner|repository_owner_id|repository_id|repository|enterprise|enterprise_id):([^:/]+)/.exec(value);
    if (!first)
        return (0,patterns/* hasWildcard */.rl)(value) || !value.startsWith('repo:') ? 'anyone' : 'workload';
    if ((0,patterns/* hasWildcard */.rl)(first[2] ?? ''))
        return 'anyone';
    return first[1] === 'repository' || first[1] === 'repository_id' ? 'workload' : 'owner';
}
/** Other claims that tie the token to an owner, each under an operator that needs it to be there. */
function otherClaims({ statement }, key) {
    const plain = (value) => !(0,patterns/* hasWildcard */.rl)(value);
    const ofOwner = (value) => /^[^/*?]+\//.test(value);
    const found = ['anyone'];
    if (['repository_owner_id', 'enterprise_id'].some((claim) => isPinned(statement, key(claim), plain)))
        found.push('owner');
    if (isPinned(statement, key('job_workflow_ref'), ofOwner))
        found.push('owner');
    if (isPinned(statement, key('repository'), ofOwner))
        found.push('owner');
    if (isPinned(statement, key('repository_id'), plain) || isPinned(statement, key('repository'), plain))
        found.push('repository');
    if (found.includes('repository') &&
        ['environment', 'ref', 'job_workflow_ref'].some((claim) => isPinned(statement, key(claim), plain)))
        found.push('workload');
    return found;
}
const best = (found) => breadths[Math.max(...found.map((each) => breadths.indexOf(each)))] ?? 'anyone';
const neverMatches = ({ comparison, values }) => comparison?.wildcards === false && (0,account_policy/* texts */.Te)(values).length > 0 && (0,account_policy/* texts */.Te)(values).every(patterns/* hasWildcard */.rl);
function describe(conditions) {
    if (conditions.length === 0)
        return 'no condition on sub';
    return conditions.map(({ operator, values }) => `${operator} sub ${(0,account_policy/* texts */.Te)(values).join(' or ')}`).join(', ');
}

;// CONCATENATED MODULE: ./src/account/checks/gate-role-self-check.ts




/* harmony default export */ const gate_role_self_check = ((0,check/* defineCheck */.qH)({
    id: 'gate-role-self-check',
    title: "The gate's own role can only read, and only its repository can use it",
    severity: 'high',
    why: 'Everybody who can open a pull request in the repository can use this role, and it reads every policy of the account. It must be able to do nothing else, and nobody else must get it.',
    fix: 'aws iam put-role-policy --role-name NAME --policy-name iam-gate --policy-document file://docs/permissions.json, and remove what else it holds',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['roles', 'policies'],
    *judge({ roles, policies }, { account, gateRole }) {
        if (!gateRole)
            return yield (0,check/* notApplicable */.hH)('these facts do not say who read them');
        const caller = (0,gate_role/* callerOf */.$U)(gateRole.callerArn);
        if (caller.kind === 'person')
            return yield (0,check/* notApplicable */.hH)('this run has the credentials of a person');
        if (caller.kind !== 'role')
            return yield (0,check/* problem */.CC)({
                resource: gateRole.callerArn,
                message: caller.kind === 'root'
                    ? 'The gate runs as the root user.'
                    : `The gate runs with the access keys of the IAM user ${caller.name}.`,
                evidence: `GetCallerIdentity answers ${gateRole.callerArn}`,
                fix: 'give the gate a role by `role-to-assume`, and delete the keys: iam-gate init prints role and workflow',
                severity: caller.kind === 'root' ? 'critical' : 'medium',
            });
        const role = roles.find(({ name }) => name === caller.name);
        if (!role)
            return yield (0,check/* unknown */.L5)(`the role ${caller.name} is not among the roles that were read`);
        // Who may assume it.
        yield* untold([role]);
        const openings = [
            ...trusts([role], 'sts:AssumeRoleWithWebIdentity'),
            ...trusts([role], 'sts:AssumeRole'),
        ];
        yield (0,check/* evidence */.MX)(`assumed by ${[...new Set(openings.map(({ text }) => text))].join(', ')}`);
        for (const trust of openings.filter(isGitHub))
            for (const { severity, message, seen } of githubWeaknesses(trust)) {
                // That every branch and pull request may use the gate is what it is for.
                if (severity === 'low' && message.includes('of the repository'))
                    continue;
                yield (0,check/* problem */.CC)({
                    resource: role.arn,
                    message: `The gate's own role ${message}.`,
                    evidence: `${trustPlace(trust)}: ${seen}`,
                    fix: trustFix(role, 'test sub with repo:OWNER/REPOSITORY:*, and aud with sts.amazonaws.com'),
                    severity: severity === 'critical' ? 'high' : severity,
                    subject: `trust ${message}`,
                });
            }
        // What it may do, and needs.
        const rights = (0,gate_role/* rightsOf */.DY)(role, policies);
        if (rights.unread.length > 0)
            yield (0,check/* unknown */.L5)(`the documents of ${rights.unread.join(', ')} are not among what was read`);
        const needed = [...new Set([...gateRole.actions, ...gate_role/* validationActions */.rt])].sort();
        const put = `aws iam put-role-policy --role-name ${role.name} --policy-name iam-gate --policy-document '${(0,gate_role/* minimalPolicy */.AM)(needed)}'`;
        const excess = (0,gate_role/* excessOf */.FR)(rights);
        const writes = excess.filter((pattern) => !(0,gate_role/* isReadOnly */.PI)(pattern));
        if (excess.length > 0)
            yield (0,check/* problem */.CC)({
                resource: role.arn,
                message: writes.length > 0
                    ? `The gate's own role may do more than read: ${shown(writes)}.`
                    : `The gate's own role may read more than it needs: ${shown(excess)}.`,
                evidence: `its policies allow ${shown(excess)}`,
                fix: `${put}, and remove its other policies`,
                severity: writes.length > 0 ? 'high' : 'low',
                subject: excess.join(' '),
            });
        const lacks = (0,gate_role/* lacksOf */.Ge)(rights, gateRole.actions.filter((action) => !gate_role/* optionalActions */.OO.has(action)));
        if (lacks.length > 0 && rights.unread.length === 0)
            yield (0,check/* problem */.CC)({
                resource: role.arn,
                message: `The gate's own role lacks ${shown(lacks)}, so that checks stay unknown.`,
                evidence: 'none of its policies allows it',
                fix: put,
                severity: 'low',
                subject: lacks.join(' '),
            });
        const idle = needed.length - lacks.length;
        yield (0,check/* evidence */.MX)(`${idle} actions needed and allowed in account ${account.id}`);
    },
}));
const shown = (patterns) => `${patterns.slice(0, 8).join(', ')}${patterns.length > 8 ? ` and ${patterns.length - 8} more` : ''}`;

;// CONCATENATED MODULE: ./src/account/grants.ts


const policyFacts = ['users', 'groups', 'roles', 'policies'];
/**
 * One problem for each policy that a principal holds and in which a statement grants what it should not:
 * principals are named, since a policy's name alone says nobody who has it.
 */
function* judgeGrants(facts, grantOf, skip = () => false) {
    for (const held of (0,account_policy/* heldPolicies */.as)(facts)) {
        if (skip(held))
            continue;
        if (held.document === null) {
            yield (0,check/* unknown */.L5)(`the document of the policy ${held.policyArn ?? held.policyName} is not among what was read`);
            continue;
        }
        const grants = (0,account_policy/* statementsIn */.WI)(held.document).flatMap((statement) => {
            const grant = grantOf(statement, held);
            return grant ? [{ statement, grant }] : [];
        });
        const [first] = grants;
        if (!first)
            continue;
        yield (0,check/* problem */.CC)({
            resource: held.holder.arn,
            message: `${(0,account_policy/* holding */.G)(held)} ${first.grant.may}.`,
            evidence: grants.map(({ statement, grant }) => `${(0,account_policy/* statementName */.Vy)(statement)}: ${grant.seen}`).join('; '),
            fix: `${(0,account_policy/* removalCommand */.Mz)(held)}, and grant what is used instead`,
            subject: `${held.policyArn ?? held.policyName} ${grants.map(({ grant }) => grant.seen).join(' ')}`,
            ...(first.grant.severity ? { severity: first.grant.severity } : {}),
        });
    }
}

;// CONCATENATED MODULE: ./src/account/checks/group-admin.ts




/* harmony default export */ const group_admin = ((0,check/* defineCheck */.qH)({
    id: 'group-admin',
    title: 'No group makes its members administrators',
    severity: 'medium',
    why: 'Whoever may add users to that group makes administrators, without touching a policy.',
    fix: 'Give administrator rights by a role that people assume with MFA, or name the group under `admin-principals`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts, { account, settings }) {
        const found = administrators(facts, account);
        for (const name of found.unread)
            yield (0,check/* unknown */.L5)(`the document of the policy ${name} is not among what was read`);
        for (const { holder, holderKind, through } of found.holders) {
            if (holderKind !== 'group' || (0,account_policy/* isListed */.yy)(settings.adminPrincipals, holder))
                continue;
            const members = facts.users
                .filter(({ groups }) => groups.includes(holder.name))
                .map(({ name }) => name);
            yield (0,check/* problem */.CC)({
                resource: holder.arn,
                message: `The group ${holder.name} makes its ${members.length} members administrators, through ${through}.`,
                evidence: `members: ${members.join(', ') || 'none'}`,
                fix: `aws iam remove-user-from-group --group-name ${holder.name} --user-name NAME, or name the group under \`admin-principals\``,
                subject: through,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/group-no-inline-policies.ts

/* harmony default export */ const group_no_inline_policies = ((0,check/* defineCheck */.qH)({
    id: 'group-no-inline-policies',
    title: 'Groups hold managed policies only',
    severity: 'low',
    why: 'An inline policy has no versions, cannot be found by name and cannot be shared: nobody reviews it.',
    fix: 'aws iam create-policy --policy-name NAME --policy-document file://policy.json, attach it, delete the inline one',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['groups'],
    *judge({ groups }) {
        for (const group of groups)
            for (const { name } of group.inlinePolicies)
                yield (0,check/* problem */.CC)({
                    resource: group.arn,
                    message: `The group ${group.name} holds the inline policy ${name}.`,
                    evidence: 'it is in GroupPolicyList',
                    fix: `aws iam get-group-policy --group-name ${group.name} --policy-name ${name}; make a managed policy of it; aws iam delete-group-policy --group-name ${group.name} --policy-name ${name}`,
                    subject: name,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/group-not-empty.ts

/* harmony default export */ const group_not_empty = ((0,check/* defineCheck */.qH)({
    id: 'group-not-empty',
    title: 'Every group has members',
    severity: 'low',
    why: 'An empty group with policies is a set of rights that waits for whoever is added next.',
    fix: 'aws iam delete-group --group-name NAME, after its policies are detached',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['users', 'groups'],
    *judge({ users, groups }) {
        const used = new Set(users.flatMap((user) => user.groups));
        for (const group of groups)
            if (!used.has(group.name))
                yield (0,check/* problem */.CC)({
                    resource: group.arn,
                    message: `The group ${group.name} has no members.`,
                    evidence: `none of ${users.length} users is in it`,
                    fix: `aws iam delete-group --group-name ${group.name}`,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/group-quota-headroom.ts

/* harmony default export */ const group_quota_headroom = ((0,check/* defineCheck */.qH)({
    id: 'group-quota-headroom',
    title: 'Users and groups have room for one more group or policy',
    severity: 'low',
    why: 'A user may be in 10 groups and a group may hold 10 managed policies. At the limit the next attach fails, and people give rights to the user directly instead.',
    fix: 'Merge policies that belong together, or groups that hold the same people.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['users', 'groups', 'summary'],
    *judge({ users, groups, summary }) {
        // Never 10 by heart: the account's own quota is in the summary.
        const groupsPerUser = summary['GroupsPerUserQuota'];
        const policiesPerGroup = summary['AttachedPoliciesPerGroupQuota'];
        if (groupsPerUser === undefined || policiesPerGroup === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell GroupsPerUserQuota and AttachedPoliciesPerGroupQuota');
        for (const user of users)
            if (user.groups.length >= groupsPerUser)
                yield (0,check/* problem */.CC)({
                    resource: user.arn,
                    message: `The user ${user.name} is in ${user.groups.length} of ${groupsPerUser} possible groups: the next one will fail.`,
                    evidence: `GroupsPerUserQuota=${groupsPerUser}`,
                    fix: `aws iam remove-user-from-group --user-name ${user.name} --group-name GROUP`,
                });
        for (const group of groups)
            if (group.attachedPolicies.length >= policiesPerGroup)
                yield (0,check/* problem */.CC)({
                    resource: group.arn,
                    message: `The group ${group.name} holds ${group.attachedPolicies.length} of ${policiesPerGroup} possible policies: the next one will fail.`,
                    evidence: `AttachedPoliciesPerGroupQuota=${policiesPerGroup}`,
                    fix: `aws iam detach-group-policy --group-name ${group.name} --policy-arn ARN`,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/identity-center-instance.ts


/* harmony default export */ const identity_center_instance = ((0,check/* defineCheck */.qH)({
    id: 'identity-center-instance',
    title: 'IAM Identity Center is enabled',
    severity: 'low',
    why: 'It gives people one sign-in for all accounts and credentials that expire. It answers in its home region only.',
    fix: 'In the console of the management account: IAM Identity Center, Enable. A standalone account can have an instance of its own: aws sso-admin create-instance --region REGION',
    references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/get-set-up-for-idc.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['identityCenters'],
    *judge({ identityCenters }, { account }) {
        if (identityCenters.length > 0)
            return yield (0,check/* evidence */.MX)(identityCenters.map(({ arn, region }) => `${arn} in ${region}`).join(', '));
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: 'No instance of IAM Identity Center can be seen from this account.',
            evidence: 'ListInstances in its home region, or in the region of this run, shows none',
            fix: 'enable IAM Identity Center in the management account of the organization',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/identity-federation.ts



const identityCenterRoles = '/aws-reserved/sso.amazonaws.com/';
/* harmony default export */ const identity_federation = ((0,check/* defineCheck */.qH)({
    id: 'identity-federation',
    title: 'People sign in through an identity provider',
    severity: 'medium',
    why: 'With IAM users every account has passwords of its own, which nobody takes away when somebody leaves. Identity Center or another provider has one place for that, and gives credentials that expire.',
    fix: 'Enable IAM Identity Center in the management account (console; no command can do it there), or connect a SAML provider: aws iam create-saml-provider --name NAME --saml-metadata-document file://metadata.xml',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    ],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.21', 4: '1.21', 5: '1.20', 6: '2.20', 7: '2.19' } },
    facts: ['roles', 'samlProviders', 'credentialReport'],
    *judge({ roles, samlProviders, credentialReport }, { account }) {
        const permissionSets = roles.filter(({ path }) => path.startsWith(identityCenterRoles));
        const found = [
            ...(permissionSets.length > 0 ? [`${permissionSets.length} roles of IAM Identity Center`] : []),
            ...samlProviders.map(({ arn }) => arn),
        ];
        if (found.length > 0)
            return yield (0,check/* evidence */.MX)(found.join(', '));
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled');
        const withPassword = (0,credential_report/* userRows */.dd)(credentialReport).filter(({ passwordEnabled }) => passwordEnabled === true);
        const root = (0,places/* accountArn */.JX)(account);
        if (withPassword.length === 0)
            return yield account.partition === 'aws-iso' || account.partition === 'aws-iso-b'
                ? (0,check/* notApplicable */.hH)(`the partition ${account.partition} has no IAM Identity Center, and no IAM user has a password`)
                : (0,check/* problem */.CC)({
                    resource: root,
                    message: 'No way for people into the account can be seen: no identity provider and no IAM user with a password.',
                    evidence: `no role under ${identityCenterRoles}, ListSAMLProviders is empty`,
                    fix: 'nothing, if people come by roles from another account; else enable IAM Identity Center',
                    severity: 'low',
                    subject: 'no way in',
                });
        yield (0,check/* problem */.CC)({
            resource: root,
            message: `${withPassword.length} IAM users sign in with passwords of their own, and no identity provider is connected.`,
            evidence: `no role under ${identityCenterRoles}, ListSAMLProviders is empty; users with a password: ${withPassword
                .slice(0, 10)
                .map(({ user }) => user)
                .join(', ')}${withPassword.length > 10 ? ', …' : ''}`,
            fix: 'enable IAM Identity Center in the management account and assign the account, or aws iam create-saml-provider --name NAME --saml-metadata-document file://metadata.xml',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/no-cloudshell-full-access.ts


/* harmony default export */ const no_cloudshell_full_access = ((0,check/* defineCheck */.qH)({
    id: 'no-cloudshell-full-access',
    title: 'Nobody has AWSCloudShellFullAccess',
    severity: 'low',
    why: 'CloudShell has a file upload and download and internet access: a way out for data that passes every network control.',
    fix: 'aws iam detach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess',
    references: ['https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.22', 4: '1.22', 5: '1.21', 6: '2.21', 7: '2.20' }, securityHub: ['IAM.27'] },
    facts: ['users', 'groups', 'roles'],
    *judge(facts, { account }) {
        const arn = `arn:${account.partition}:iam::aws:policy/AWSCloudShellFullAccess`;
        for (const { holder, holderKind, policy } of (0,account_policy/* attachments */.ZO)(facts))
            if (policy.arn === arn)
                yield (0,check/* problem */.CC)({
                    resource: holder.arn,
                    message: `The ${holderKind} ${holder.name} has AWSCloudShellFullAccess.`,
                    evidence: `${arn} is attached to it`,
                    fix: `aws iam detach-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-arn ${arn}`,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/no-console-iam-users.ts



/* harmony default export */ const no_console_iam_users = ((0,check/* defineCheck */.qH)({
    id: 'no-console-iam-users',
    title: 'No IAM user has a password',
    severity: 'medium',
    why: 'Where an identity provider is connected, an IAM user with a password is a second way in that it does not control.',
    fix: 'Let the person sign in through the identity provider, then: aws iam delete-login-profile --user-name NAME',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    ],
    profile: 'all',
    benchmarks: {},
    facts: ['credentialReport'],
    *judge({ credentialReport }, { settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled');
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            if (row.passwordEnabled !== true)
                continue;
            if ((0,account_policy/* isListed */.yy)(settings.exemptUsers, { arn: row.arn, name: row.user }))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The IAM user ${row.user} signs in with a password.`,
                evidence: `password_enabled=true (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam delete-login-profile --user-name ${row.user}, or name the user under \`exempt-users\``,
                user: row.user,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/no-long-lived-keys.ts


/* harmony default export */ const no_long_lived_keys = ((0,check/* defineCheck */.qH)({
    id: 'no-long-lived-keys',
    title: 'No IAM user has an active access key',
    severity: 'medium',
    why: 'Access keys do not expire. Roles give programs credentials that do: EC2, Lambda and ECS have them built in, GitHub Actions takes them by OIDC, machines elsewhere by IAM Roles Anywhere.',
    fix: 'Let the program assume a role, then: aws iam delete-access-key --user-name NAME --access-key-id ID',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles'],
    profile: 'all',
    benchmarks: {},
    facts: ['credentialReport'],
    *judge({ credentialReport }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), ...credential_report/* keyColumns */.Rx);
        for (const { row, slot } of (0,credential_report/* activeKeys */.Nb)(credentialReport))
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The user ${row.user} has the active access key ${slot}.`,
                evidence: `access_key_${slot}_active=true (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam list-access-keys --user-name ${row.user}; aws iam delete-access-key --user-name ${row.user} --access-key-id KEY_ID`,
                user: row.user,
                subject: `key ${slot}`,
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/not-in-management-account.ts


/* harmony default export */ const not_in_management_account = ((0,check/* defineCheck */.qH)({
    id: 'not-in-management-account',
    title: 'The gate works in a member account',
    severity: 'low',
    why: 'Service control policies do not apply to the management account, and what runs there reaches every other one. Workloads and their pipelines belong elsewhere.',
    fix: 'Move the workload and its role into a member account.',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
    ],
    profile: 'all',
    benchmarks: { cis: { 7: '2.1.3' } },
    facts: ['organization'],
    *judge({ organization }, { account }) {
        if (!organization)
            return yield (0,check/* notApplicable */.hH)('the account belongs to no organization');
        if (organization.managementAccountId === account.id)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: "This is the organization's management account.",
                evidence: `DescribeOrganization names ${account.id} as its management account`,
                fix: 'move the workload and its role into a member account; no command can do it',
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/org-region-deny-scp.ts



/* harmony default export */ const org_region_deny_scp = ((0,check/* defineCheck */.qH)({
    id: 'org-region-deny-scp',
    title: 'A service control policy closes the other regions',
    severity: 'medium',
    why: 'Regions that are enabled by default cannot be disabled. Only a service control policy that denies by aws:RequestedRegion keeps people and thieves out of them.',
    fix: 'Attach a service control policy: Deny, NotAction for the global services, Resource "*", Condition StringNotEquals aws:RequestedRegion [your regions].',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    ],
    profile: 'all',
    benchmarks: { cis: { 7: '2.1.2' } },
    facts: ['serviceControlPolicies', 'organization'],
    *judge({ serviceControlPolicies, organization }, { settings }) {
        if (!organization)
            return yield (0,check/* notApplicable */.hH)('the account belongs to no organization');
        const { allowedRegions } = settings;
        const closes = (values) => values.length > 0 &&
            values.every((value) => !value.includes('*') && (!allowedRegions || allowedRegions.includes(value)));
        const fences = serviceControlPolicies.filter(({ document }) => (0,account_policy/* statementsIn */.WI)(document).some((statement) => statement.effect === 'Deny' &&
            conditionsOn(statement, 'aws:RequestedRegion').some(({ comparison, values }) => comparison?.negated === true && closes((0,account_policy/* texts */.Te)(values)))));
        const attached = fences.filter(({ targets }) => targets.length > 0);
        if (attached.length > 0)
            return yield (0,check/* evidence */.MX)(attached.map(({ name, targets }) => `${name} on ${targets.join(', ')}`).join('; '));
        yield (0,check/* problem */.CC)({
            resource: organization.arn,
            message: fences.length > 0
                ? `The service control policy ${fences.map(({ name }) => name).join(', ')} closes regions and is attached to nothing.`
                : 'No service control policy closes the regions that are not allowed.',
            evidence: `${serviceControlPolicies.length} service control policies read`,
            fix: 'aws organizations create-policy --type SERVICE_CONTROL_POLICY --name allowed-regions --description "Closes other regions" --content file://allowed-regions.json, then aws organizations attach-policy --policy-id ID --target-id ROOT',
            subject: fences.map(({ id }) => id).join(' '),
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/organization-all-features.ts

/* harmony default export */ const organization_all_features = ((0,check/* defineCheck */.qH)({
    id: 'organization-all-features',
    title: 'The organization has all features',
    severity: 'medium',
    why: 'With consolidated billing alone there are no service control policies and no delegated administrators.',
    fix: 'From the management account: aws organizations enable-all-features',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html',
    ],
    profile: 'all',
    benchmarks: {},
    facts: ['organization'],
    *judge({ organization }) {
        if (!organization)
            return yield (0,check/* notApplicable */.hH)('the account belongs to no organization');
        if (organization.featureSet !== 'ALL')
            yield (0,check/* problem */.CC)({
                resource: organization.arn,
                message: 'The organization has consolidated billing only.',
                evidence: `FeatureSet=${organization.featureSet}`,
                fix: 'from the management account: aws organizations enable-all-features',
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/organization-member.ts


/* harmony default export */ const organization_member = ((0,check/* defineCheck */.qH)({
    id: 'organization-member',
    title: 'The account belongs to an organization',
    severity: 'medium',
    why: 'Only an organization can limit what an account does from outside it: service control policies, central root access, one log that the account cannot delete.',
    fix: 'aws organizations create-organization --feature-set ALL, or accept an invitation of one that is there',
    references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html'],
    profile: 'recommended',
    benchmarks: { securityHub: ['Account.2'] },
    facts: ['organization'],
    *judge({ organization }, { account }) {
        if (organization)
            return yield (0,check/* evidence */.MX)(`${organization.id}, managed by the account ${organization.managementAccountId}`);
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: 'The account belongs to no organization.',
            evidence: 'DescribeOrganization answered AWSOrganizationsNotInUseException',
            fix: 'aws organizations create-organization --feature-set ALL',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/control-policies.ts

/** Judges one kind of policy of an organization: enabled on its roots, and some of its own attached. */
function* judgeControlPolicies(roots, policies, type, name) {
    for (const root of roots) {
        if (!root.enabledPolicyTypes.includes(type)) {
            yield (0,check/* problem */.CC)({
                resource: root.arn,
                message: `The policy type ${type} is not enabled in the organization.`,
                evidence: `enabled: ${root.enabledPolicyTypes.join(', ') || 'none'}`,
                fix: `aws organizations enable-policy-type --root-id ${root.id} --policy-type ${type}`,
                subject: 'not enabled',
            });
            continue;
        }
        const attached = policies.filter(({ awsManaged, targets }) => !awsManaged && targets.length > 0);
        if (attached.length > 0) {
            yield (0,check/* evidence */.MX)(`attached: ${attached.map((policy) => policy.name).join(', ')}`);
            continue;
        }
        yield (0,check/* problem */.CC)({
            resource: root.arn,
            message: `No ${name} besides AWS's own, which allows everything, is attached.`,
            evidence: `${policies.length} policies of this type, none of the organization's own with a target`,
            fix: `aws organizations create-policy --type ${type} --name NAME --description TEXT --content file://policy.json; aws organizations attach-policy --policy-id ID --target-id ${root.id}`,
            subject: 'none attached',
        });
    }
}

;// CONCATENATED MODULE: ./src/account/checks/organization-rcp-enabled.ts


/* harmony default export */ const organization_rcp_enabled = ((0,check/* defineCheck */.qH)({
    id: 'organization-rcp-enabled',
    title: 'Resource control policies are enabled and attached',
    severity: 'low',
    why: 'They keep resources of every member account from being opened to strangers, whatever their own policies say.',
    fix: 'aws organizations enable-policy-type --root-id ROOT --policy-type RESOURCE_CONTROL_POLICY',
    references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['organizationRoots', 'resourceControlPolicies'],
    *judge({ organizationRoots, resourceControlPolicies }) {
        yield* judgeControlPolicies(organizationRoots, resourceControlPolicies, 'RESOURCE_CONTROL_POLICY', 'resource control policy');
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/organization-root-management.ts

/* harmony default export */ const organization_root_management = ((0,check/* defineCheck */.qH)({
    id: 'organization-root-management',
    title: "Members' root users are managed centrally",
    severity: 'high',
    why: 'Otherwise every member account has a root user with a password that somebody must guard, and lock-outs are mended by signing in with it.',
    fix: 'aws iam enable-organizations-root-credentials-management; aws iam enable-organizations-root-sessions',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html'],
    profile: 'all',
    benchmarks: { cis: { 7: '2.1.1' } },
    facts: ['organizationFeatures', 'organization'],
    *judge({ organizationFeatures, organization }) {
        if (!organization)
            return yield (0,check/* notApplicable */.hH)('the account belongs to no organization');
        const missing = ['RootCredentialsManagement', 'RootSessions'].filter((feature) => !organizationFeatures.includes(feature));
        const [first] = missing;
        if (first === undefined)
            return;
        const credentials = first === 'RootCredentialsManagement';
        yield (0,check/* problem */.CC)({
            resource: organization.arn,
            message: credentials
                ? 'The root credentials of member accounts are not managed centrally.'
                : 'Privileged root sessions in member accounts are not enabled.',
            evidence: `ListOrganizationsFeatures shows ${organizationFeatures.join(', ') || 'none'}`,
            fix: missing
                .map((feature) => feature === 'RootSessions'
                ? 'aws iam enable-organizations-root-sessions'
                : 'aws iam enable-organizations-root-credentials-management')
                .join('; '),
            subject: missing.join(' '),
            ...(credentials ? {} : { severity: 'low' }),
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/organization-scp-enabled.ts


/* harmony default export */ const organization_scp_enabled = ((0,check/* defineCheck */.qH)({
    id: 'organization-scp-enabled',
    title: 'Service control policies are enabled and attached',
    severity: 'low',
    why: 'They are the only limit that an administrator of a member account cannot lift.',
    fix: 'aws organizations enable-policy-type --root-id ROOT --policy-type SERVICE_CONTROL_POLICY',
    references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html'],
    profile: 'all',
    benchmarks: { cis: { 7: '2.1.2' } },
    facts: ['organizationRoots', 'serviceControlPolicies'],
    *judge({ organizationRoots, serviceControlPolicies }) {
        yield* judgeControlPolicies(organizationRoots, serviceControlPolicies, 'SERVICE_CONTROL_POLICY', 'service control policy');
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-age.ts



/* harmony default export */ const password_age = ((0,check/* defineCheck */.qH)({
    id: 'password-age',
    title: 'Passwords are changed within 90 days',
    severity: 'low',
    why: 'A policy that expires passwords does not touch those that were set before it was switched on: only their age shows that.',
    fix: 'aws iam update-login-profile --user-name NAME --password-reset-required',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled', 'password_last_changed');
        const limit = settings.maxPasswordAgeDays;
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            const changed = row.passwordLastChanged;
            if (row.passwordEnabled !== true || changed === null || !(0,time/* olderThan */.W7)(changed, limit, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The password of the user ${row.user} is ${(0,time/* daysBetween */.YM)(changed, account.readAt)} days old; ${limit} are allowed.`,
                evidence: `password_last_changed=${(0,time/* dateOf */.Q$)(changed)} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam update-login-profile --user-name ${row.user} --password-reset-required`,
                user: row.user,
                subject: (0,time/* dateOf */.Q$)(changed),
            });
        }
    },
}));

// EXTERNAL MODULE: ./src/account/password-policy.ts
var password_policy = __webpack_require__(5061);
;// CONCATENATED MODULE: ./src/account/checks/password-allow-change.ts


/* harmony default export */ const password_allow_change = ((0,check/* defineCheck */.qH)({
    id: 'password-allow-change',
    title: 'Users may change their own password',
    severity: 'low',
    why: 'Users who cannot change their password cannot react when it leaks, and somebody else has to know the new one.',
    fix: 'aws iam update-account-password-policy --allow-users-to-change-password (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ allowUsersToChange }) => allowUsersToChange ? null : 'Users may not change their own password.',
            seen: ({ allowUsersToChange }) => `AllowUsersToChangePassword=${String(allowUsersToChange)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-expiration.ts


/* harmony default export */ const password_expiration = ((0,check/* defineCheck */.qH)({
    id: 'password-expiration',
    title: 'Passwords expire within 90 days',
    severity: 'low',
    why: 'A password that leaked without notice stops working. NIST 800-63B advises against forced expiry where MFA is required everywhere: switch this check off then.',
    fix: 'aws iam update-account-password-policy --max-password-age 90 (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.17'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        const most = context.settings.maxPasswordAgeDays;
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ expire, maxAge }) => {
                if (!expire || !maxAge)
                    return 'Passwords never expire.';
                return maxAge <= most ? null : `Passwords expire after ${maxAge} days; ${most} are allowed.`;
            },
            seen: ({ expire, maxAge }) => `ExpirePasswords=${String(expire)}, MaxPasswordAge=${maxAge ?? 'not set'}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-expiration-admin-reset.ts


/* harmony default export */ const password_expiration_admin_reset = ((0,check/* defineCheck */.qH)({
    id: 'password-expiration-admin-reset',
    title: 'Expired passwords are handled as the settings ask',
    severity: 'low',
    why: 'With "password expiration requires administrator reset" a user whose password expired is locked out until an administrator helps; without it the user sets a new one at the next sign-in.',
    fix: 'aws iam update-account-password-policy --no-hard-expiry (or --hard-expiry; repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        if (!facts.passwordPolicy?.expire)
            return yield (0,check/* notApplicable */.hH)('passwords do not expire, so that nothing happens when they would');
        const expected = context.settings.passwordExpirationAdminReset;
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ hardExpiry }) => {
                if (hardExpiry === expected)
                    return null;
                return hardExpiry
                    ? 'Users whose password expired are locked out until an administrator resets it.'
                    : 'Users whose password expired may set a new one themselves, and the settings ask for an administrator.';
            },
            seen: ({ hardExpiry }) => `HardExpiry=${String(hardExpiry)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-lowercase.ts


/* harmony default export */ const password_lowercase = ((0,check/* defineCheck */.qH)({
    id: 'password-lowercase',
    title: 'Passwords need a lowercase letter',
    severity: 'low',
    why: 'Passwords from one kind of character are the first that guessing tools try.',
    fix: 'aws iam update-account-password-policy --require-lowercase-characters (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.12'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ requireLowercase }) => requireLowercase ? null : 'Passwords need not hold a lowercase letter.',
            seen: ({ requireLowercase }) => `RequireLowercaseCharacters=${String(requireLowercase)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-min-length.ts


/* harmony default export */ const password_min_length = ((0,check/* defineCheck */.qH)({
    id: 'password-min-length',
    title: 'Passwords have a minimum length of 14',
    severity: 'medium',
    why: "Length is what makes a password slow to guess. A policy of one's own may go down to 6, below the default of 8.",
    fix: 'aws iam update-account-password-policy --minimum-password-length 14 (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: {
        cis: { 3: '1.8', 4: '1.8', 5: '1.7', 6: '2.7', 7: '2.8' },
        securityHub: ['IAM.15', 'IAM.7', 'IAM.10'],
    },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        const least = context.settings.minimumPasswordLength;
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ minimumLength }) => minimumLength >= least
                ? null
                : `Passwords of ${minimumLength} characters are taken; ${least} are asked for.`,
            seen: ({ minimumLength }) => `MinimumPasswordLength=${minimumLength}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-number.ts


/* harmony default export */ const password_number = ((0,check/* defineCheck */.qH)({
    id: 'password-number',
    title: 'Passwords need a number',
    severity: 'low',
    why: 'Passwords from one kind of character are the first that guessing tools try.',
    fix: 'aws iam update-account-password-policy --require-numbers (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.14'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ requireNumbers }) => (requireNumbers ? null : 'Passwords need not hold a number.'),
            seen: ({ requireNumbers }) => `RequireNumbers=${String(requireNumbers)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-policy-custom.ts



/* harmony default export */ const password_policy_custom = ((0,check/* defineCheck */.qH)({
    id: 'password-policy-custom',
    title: 'The account has a password policy of its own',
    severity: 'medium',
    why: 'The default policy in force otherwise asks for eight characters only, lets old passwords come back at once and never expires them.',
    fix: 'aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.7'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge({ passwordPolicy, credentialReport }, context) {
        yield* (0,password_policy/* passwordPolicyDoubts */.$9)(credentialReport, context);
        const exemption = (0,password_policy/* passwordPolicyExemption */.dM)(credentialReport, context);
        if (exemption !== null)
            return yield (0,check/* notApplicable */.hH)(exemption);
        if (passwordPolicy)
            return;
        yield (0,check/* problem */.CC)({
            resource: (0,places/* passwordPolicyArn */.ZE)(context.account),
            message: 'The account has no password policy of its own: the default policy is in force.',
            evidence: 'GetAccountPasswordPolicy answered NoSuchEntity, which means the default policy',
            fix: (0,password_policy/* passwordPolicyCommand */.ph)(password_policy/* defaultPasswordPolicy */.f$, context.settings),
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-reuse-prevention.ts


/* harmony default export */ const password_reuse_prevention = ((0,check/* defineCheck */.qH)({
    id: 'password-reuse-prevention',
    title: 'The last 24 passwords cannot be used again',
    severity: 'low',
    why: 'Without it a user asked for a new password sets the old one, and a leaked password works again.',
    fix: 'aws iam update-account-password-policy --password-reuse-prevention 24 (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.9', 4: '1.9', 5: '1.8', 6: '2.8', 7: '2.9' }, securityHub: ['IAM.16'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        const least = context.settings.passwordReusePrevention;
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ reusePrevention }) => {
                if (reusePrevention === null)
                    return 'Former passwords may be used again at once.';
                if (reusePrevention >= least)
                    return null;
                return `Only the last ${reusePrevention} passwords are barred from being used again; ${least} are asked for.`;
            },
            seen: ({ reusePrevention }) => `PasswordReusePrevention=${reusePrevention ?? 'not set'}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-symbol.ts


/* harmony default export */ const password_symbol = ((0,check/* defineCheck */.qH)({
    id: 'password-symbol',
    title: 'Passwords need a symbol',
    severity: 'low',
    why: 'Passwords from one kind of character are the first that guessing tools try.',
    fix: 'aws iam update-account-password-policy --require-symbols (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.13'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ requireSymbols }) => (requireSymbols ? null : 'Passwords need not hold a symbol.'),
            seen: ({ requireSymbols }) => `RequireSymbols=${String(requireSymbols)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-unused.ts



/* harmony default export */ const password_unused = ((0,check/* defineCheck */.qH)({
    id: 'password-unused',
    title: 'Passwords are used',
    severity: 'medium',
    why: 'A password that its owner does not use is missed by nobody when somebody else does. That includes passwords that were never used at all.',
    fix: 'aws iam delete-login-profile --user-name NAME',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
    profile: 'recommended',
    benchmarks: {
        cis: { 3: '1.12', 4: '1.12', 5: '1.11', 6: '2.11', 7: '2.11' },
        securityHub: ['IAM.22', 'IAM.8'],
    },
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled', 'password_last_used');
        const limit = settings.maxUnusedCredentialDays;
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            if (row.passwordEnabled !== true)
                continue;
            const since = row.passwordLastUsed ?? row.passwordLastChanged ?? row.userCreationTime;
            if (since === null) {
                yield (0,check/* unknown */.L5)(`when the password of the user ${row.user} was set or used is not known`);
                continue;
            }
            if (!(0,time/* olderThan */.W7)(since, limit, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: row.passwordLastUsed
                    ? `The password of the user ${row.user} was not used for more than ${limit} days.`
                    : `The password of the user ${row.user} was set more than ${limit} days ago and never used.`,
                evidence: `${row.passwordLastUsed ? 'password_last_used' : 'password_last_changed'}=${(0,time/* dateOf */.Q$)(since)} (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam delete-login-profile --user-name ${row.user}`,
                user: row.user,
                subject: (0,time/* dateOf */.Q$)(since),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/password-uppercase.ts


/* harmony default export */ const password_uppercase = ((0,check/* defineCheck */.qH)({
    id: 'password-uppercase',
    title: 'Passwords need an uppercase letter',
    severity: 'low',
    why: 'Passwords from one kind of character are the first that guessing tools try.',
    fix: 'aws iam update-account-password-policy --require-uppercase-characters (repeat every other setting: what is left out is reset)',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    ],
    profile: 'recommended',
    benchmarks: { securityHub: ['IAM.11'] },
    facts: ['passwordPolicy', 'credentialReport'],
    *judge(facts, context) {
        yield* (0,password_policy/* judgePasswordSetting */.r4)(facts, context, {
            fault: ({ requireUppercase }) => requireUppercase ? null : 'Passwords need not hold an uppercase letter.',
            seen: ({ requireUppercase }) => `RequireUppercaseCharacters=${String(requireUppercase)}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-admin.ts



/* harmony default export */ const policy_no_admin = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-admin',
    title: 'No policy of the account grants everything',
    severity: 'high',
    why: 'Whoever holds such a policy is an administrator, whatever its name says. One leaked session of theirs is the whole account.',
    fix: 'Grant the actions that are used: aws accessanalyzer start-policy-generation makes a policy from CloudTrail.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.16', 4: '1.16', 5: '1.15', 6: '2.15', 7: '2.14' }, securityHub: ['IAM.1'] },
    facts: policyFacts,
    *judge(facts, { settings }) {
        yield* judgeGrants(facts, (statement) => {
            if (!(0,account_policy/* isAdministrator */.G9)(statement))
                return null;
            const except = (0,account_policy/* texts */.Te)(statement.notActions);
            if (except.length === 0)
                return { may: 'may do everything on every resource', seen: 'Allow Action * on Resource *' };
            // All but IAM is the shape of PowerUserAccess: wide, and still no way to make oneself administrator.
            const keepsIam = (0,account_policy/* allowsAction */.NA)(statement, 'iam:AttachUserPolicy') || (0,account_policy/* allowsAction */.NA)(statement, 'iam:PassRole');
            return {
                may: `may do everything but ${except.join(', ')}`,
                seen: `Allow NotAction ${except.join(', ')} on every resource`,
                ...(keepsIam ? {} : { severity: 'medium' }),
            };
        }, ({ holder }) => (0,account_policy/* isListed */.yy)(settings.adminPrincipals, holder));
        // Attached to something that is not shown by name: a role of Identity Center, whose policies are still ours.
        const shown = new Set((0,account_policy/* heldPolicies */.as)(facts).map(({ policyArn }) => policyArn));
        for (const policy of facts.policies) {
            if ((0,account_policy/* isAwsManaged */.PW)(policy.arn) || policy.attachmentCount === 0 || shown.has(policy.arn))
                continue;
            if (policy.document === null)
                yield (0,check/* unknown */.L5)(`the document of the policy ${policy.arn} is not among what was read`);
            const statement = (0,account_policy/* statementsIn */.WI)(policy.document).find(account_policy/* isAdministrator */.G9);
            if (!statement || (0,account_policy/* isListed */.yy)(settings.adminPrincipals, policy))
                continue;
            yield (0,check/* problem */.CC)({
                resource: policy.arn,
                message: `The attached policy ${policy.name} grants everything.`,
                evidence: `${(0,account_policy/* statementName */.Vy)(statement)}; AttachmentCount=${policy.attachmentCount}, held by no user, group or role of the account's own`,
                fix: `aws iam list-entities-for-policy --policy-arn ${policy.arn}, and detach it there`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-admin-unattached.ts


/* harmony default export */ const policy_no_admin_unattached = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-admin-unattached',
    title: 'No unattached policy grants everything',
    severity: 'low',
    why: 'It grants nothing yet. Whoever may attach policies makes an administrator with it in one step, under a name that nobody notices.',
    fix: 'aws iam delete-policy --policy-arn ARN',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html'],
    profile: 'all',
    benchmarks: { securityHub: ['IAM.1'] },
    facts: ['policies'],
    *judge({ policies }) {
        for (const policy of policies) {
            // A boundary grants nothing, and `*` is what an open one says.
            if ((0,account_policy/* isAwsManaged */.PW)(policy.arn) || policy.attachmentCount > 0 || policy.boundaryCount > 0)
                continue;
            if (policy.document === null) {
                yield (0,check/* unknown */.L5)(`the document of the policy ${policy.arn} is not among what was read`);
                continue;
            }
            const statement = (0,account_policy/* statementsIn */.WI)(policy.document).find(account_policy/* isAdministrator */.G9);
            if (!statement)
                continue;
            yield (0,check/* problem */.CC)({
                resource: policy.arn,
                message: `The unattached policy ${policy.name} grants everything.`,
                evidence: `${(0,account_policy/* statementName */.Vy)(statement)} of its default version; AttachmentCount=0`,
                fix: `aws iam delete-policy --policy-arn ${policy.arn}`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-allow-notaction.ts



/* harmony default export */ const policy_no_allow_notaction = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-allow-notaction',
    title: 'No policy allows by NotAction',
    severity: 'medium',
    why: 'Allow with NotAction grants every action that is not on the list: those that nobody thought of, a misspelt exception, and each new service on its launch day.',
    fix: 'List what is allowed under Action.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => {
            const except = (0,account_policy/* texts */.Te)(statement.notActions);
            return statement.effect === 'Allow' && except.length > 0
                ? { may: `may do everything but ${except.join(', ')}`, seen: `Allow NotAction ${except.join(', ')}` }
                : null;
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-full-cloudtrail.ts



/* harmony default export */ const policy_no_full_cloudtrail = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-full-cloudtrail',
    title: 'No policy grants all of CloudTrail',
    severity: 'low',
    why: 'Whoever may stop or delete trails works unseen from then on.',
    fix: 'Leave cloudtrail:StopLogging, DeleteTrail and UpdateTrail to those who run the trails.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => 
        // The most telling action stands for the service: whoever may do this may do what matters.
        (0,account_policy/* allowsAction */.NA)(statement, 'cloudtrail:StopLogging') &&
            (0,account_policy/* onEveryResource */.p1)(statement) &&
            !(0,account_policy/* isLimited */.lU)(statement) &&
            (0,account_policy/* allowsAction */.NA)(statement, 'cloudtrail:DeleteTrail')
            ? {
                may: 'may stop and delete every CloudTrail trail',
                seen: 'Allow cloudtrail:StopLogging and cloudtrail:DeleteTrail on every resource',
            }
            : null);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-full-kms.ts



/* harmony default export */ const policy_no_full_kms = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-full-kms',
    title: 'No policy grants the use and deletion of every KMS key',
    severity: 'low',
    why: 'Whoever may use every key reads everything that is encrypted with them; whoever may schedule their deletion makes it unreadable.',
    fix: 'Name the keys, and leave out kms:ScheduleKeyDeletion and kms:PutKeyPolicy.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html'],
    profile: 'all',
    benchmarks: { securityHub: ['KMS.1', 'KMS.2'] },
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => 
        // The most telling action stands for the service: whoever may do this may do what matters.
        (0,account_policy/* allowsAction */.NA)(statement, 'kms:Decrypt') &&
            (0,account_policy/* onEveryResource */.p1)(statement) &&
            !(0,account_policy/* isLimited */.lU)(statement) &&
            (0,account_policy/* allowsAction */.NA)(statement, 'kms:ScheduleKeyDeletion')
            ? {
                may: 'may decrypt with every KMS key and delete it',
                seen: 'Allow kms:Decrypt and kms:ScheduleKeyDeletion on every resource',
            }
            : null);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-marketplace-subscribe.ts



/* harmony default export */ const policy_no_marketplace_subscribe = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-marketplace-subscribe',
    title: 'No policy lets its holder buy from AWS Marketplace',
    severity: 'low',
    why: 'A subscription costs money at once and may run for years; software bought so runs inside the account.',
    fix: 'Leave aws-marketplace:Subscribe to those who buy.',
    references: [
        'https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-iam-users-groups-policies.html',
    ],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => 
        // The most telling action stands for the service: whoever may do this may do what matters.
        (0,account_policy/* allowsAction */.NA)(statement, 'aws-marketplace:Subscribe') &&
            (0,account_policy/* onEveryResource */.p1)(statement) &&
            !(0,account_policy/* isLimited */.lU)(statement)
            ? {
                may: 'may subscribe to AWS Marketplace products',
                seen: 'Allow aws-marketplace:Subscribe on every resource',
            }
            : null);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-passrole-wildcard.ts




/* harmony default export */ const policy_no_passrole_wildcard = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-passrole-wildcard',
    title: 'No policy lets its holder pass any role to any service',
    severity: 'medium',
    why: 'Whoever may pass any role hands the strongest one to a function or machine of their own, and works with its rights.',
    fix: 'Name the roles, and the services: "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } }.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => (0,account_policy/* allowsAction */.NA)(statement, 'iam:PassRole') &&
            (0,account_policy/* onEveryResource */.p1)(statement) &&
            !conditionsOn(statement, 'iam:PassedToService').some(isClosed)
            ? {
                may: 'may pass any role to any service',
                seen: 'Allow iam:PassRole on every resource without iam:PassedToService',
            }
            : null);
    },
}));

// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(5131);
// EXTERNAL MODULE: ./src/policy/rules/escalates-by-creating-principals.ts + 1 modules
var escalates_by_creating_principals = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/rules/escalates-by-passing-roles.ts
var escalates_by_passing_roles = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/policy/rules/escalates-through-existing-compute.ts
var escalates_through_existing_compute = __webpack_require__(573);
// EXTERNAL MODULE: ./src/policy/rules/escalates-through-iam.ts
var escalates_through_iam = __webpack_require__(8591);
;// CONCATENATED MODULE: ./src/account/checks/policy-no-privilege-escalation.ts








/** The rules that documents in files are judged by: the same policy gets the same answer in both places. */
const rules = [escalates_through_iam/* default */.A, escalates_by_passing_roles/* default */.A, escalates_through_existing_compute/* default */.A, escalates_by_creating_principals/* default */.A];
/* harmony default export */ const policy_no_privilege_escalation = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-privilege-escalation',
    title: 'No policy lets its holder become administrator',
    severity: 'medium',
    why: 'A permission to change permissions, or to run something with a stronger role, is every permission: one more call and its holder has them.',
    fix: 'Name the resources, require a permissions boundary, or leave the action out: `iam-gate explain escalates-through-iam` shows how.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts, { settings }) {
        for (const held of (0,account_policy/* heldPolicies */.as)(facts)) {
            if ((0,account_policy/* isListed */.yy)(settings.adminPrincipals, held.holder))
                continue;
            const policy = (0,account_policy/* policyIn */.iE)(held.document);
            if (!policy) {
                yield (0,check/* unknown */.L5)(`the document of the policy ${held.policyArn ?? held.policyName} is not among what was read`);
                continue;
            }
            const ways = rules
                .flatMap((rule) => [...(rule.document?.(policy) ?? [])].map((way) => ({ rule, ...way })))
                .sort((left, right) => (0,severity/* compareSeverity */.zK)(left.severity ?? left.rule.severity, right.severity ?? right.rule.severity));
            const [worst] = ways;
            if (!worst)
                continue;
            yield (0,check/* problem */.CC)({
                resource: held.holder.arn,
                message: `${(0,account_policy/* holding */.G)(held)} can make itself administrator. ${worst.message}`,
                evidence: [...new Set(ways.map(({ rule, message }) => `${rule.id}: ${message}`))].join(' '),
                fix: `${(0,account_policy/* removalCommand */.Mz)(held)}, and grant what is used instead`,
                subject: `${held.policyArn ?? held.policyName} ${ways.map(({ rule, subject }) => `${rule.id} ${subject ?? ''}`).join(' ')}`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-service-wildcard.ts



const wholeService = /^[a-z0-9-]+:\*+$/i;
/* harmony default export */ const policy_no_service_wildcard = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-service-wildcard',
    title: 'No policy grants every action of a service',
    severity: 'low',
    why: 'service:* holds what nobody asked for: deleting, sharing, changing policies, and whatever the service learns next year.',
    fix: 'Name the actions, or narrow them: s3:Get*, s3:List*.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    profile: 'all',
    benchmarks: { securityHub: ['IAM.21'] },
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => {
            if (statement.effect !== 'Allow')
                return null;
            const whole = (0,account_policy/* texts */.Te)(statement.actions).filter((action) => wholeService.test(action));
            const except = (0,account_policy/* texts */.Te)(statement.notActions).filter((action) => wholeService.test(action));
            if (whole.length > 0)
                return { may: `may do everything in ${whole.join(', ')}`, seen: `Allow Action ${whole.join(', ')}` };
            if (except.length > 0)
                return {
                    may: `may do everything in every service but ${except.join(', ')}`,
                    seen: `Allow NotAction ${except.join(', ')}`,
                };
            return null;
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/policy-no-wildcard-assume-role.ts





/** A name with a fixed beginning, or a fixed name in any account, is a choice; any role at all is not. */
function isAnyRole(resource) {
    if ((0,account_policy/* isEverything */.CM)(resource))
        return true;
    const arn = (0,policy_arn/* parseArn */.L)(resource);
    if (!arn)
        return false;
    return (0,patterns/* hasWildcard */.rl)(arn.account) || /^(\*|role\/?\*)$/.test(arn.resource);
}
/* harmony default export */ const policy_no_wildcard_assume_role = ((0,check/* defineCheck */.qH)({
    id: 'policy-no-wildcard-assume-role',
    title: 'No policy lets its holder assume any role',
    severity: 'medium',
    why: 'Whoever may assume any role has the rights of the strongest one that trusts the account, here or in another account.',
    fix: 'Name the roles: "Resource": "arn:aws:iam::111122223333:role/Deploy".',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html'],
    profile: 'all',
    benchmarks: {},
    facts: policyFacts,
    *judge(facts) {
        yield* judgeGrants(facts, (statement) => {
            if (!(0,account_policy/* allowsAction */.NA)(statement, 'sts:AssumeRole') || (0,account_policy/* isLimited */.lU)(statement))
                return null;
            const wide = (0,account_policy/* texts */.Te)(statement.resources).filter(isAnyRole);
            if (statement.notResources.length > 0)
                wide.push(`all but ${(0,account_policy/* texts */.Te)(statement.notResources).join(', ')}`);
            return wide.length > 0
                ? { may: `may assume ${wide.join(', ')}`, seen: `Allow sts:AssumeRole on ${wide.join(', ')}` }
                : null;
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/principal-admin-inventory.ts


/* harmony default export */ const principal_admin_inventory = ((0,check/* defineCheck */.qH)({
    id: 'principal-admin-inventory',
    title: 'Administrators are known',
    severity: 'medium',
    why: "Everybody with AWS's AdministratorAccess can do everything. Those who need it (break-glass, deployment) belong on a list, so that one more is seen.",
    fix: 'aws iam detach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AdministratorAccess, or name the principal under `admin-principals`',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['users', 'groups', 'roles'],
    *judge(facts, { account, settings }) {
        const administrator = `arn:${account.partition}:iam::aws:policy/AdministratorAccess`;
        // By ARN: a policy of the customer may have the same name.
        const holders = (0,account_policy/* attachments */.ZO)(facts).filter(({ policy }) => policy.arn === administrator);
        for (const { holder, holderKind } of holders) {
            if ((0,account_policy/* isListed */.yy)(settings.adminPrincipals, holder))
                continue;
            yield (0,check/* problem */.CC)({
                resource: holder.arn,
                message: `The ${holderKind} ${holder.name} has AdministratorAccess and is not among the known administrators.`,
                evidence: `${administrator} is attached to it`,
                fix: `aws iam detach-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-arn ${administrator}, or name it under \`admin-principals\``,
            });
        }
        yield (0,check/* evidence */.MX)(`${holders.length} principals hold AdministratorAccess`);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/regions-opt-in.ts


const regionStatuses = new Set([
    'ENABLED',
    'ENABLING',
    'DISABLED',
    'DISABLING',
    'ENABLED_BY_DEFAULT',
]);
/* harmony default export */ const regions_opt_in = ((0,check/* defineCheck */.qH)({
    id: 'regions-opt-in',
    title: 'Only allowed regions are enabled',
    severity: 'medium',
    why: 'A region that nobody uses is one that nobody watches: whoever gets in can work there unseen. us-east-1 and the other regions enabled by default cannot be disabled; a service control policy closes them.',
    fix: 'aws account disable-region --region-name REGION',
    references: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['regions'],
    *judge({ regions }, { account, settings }) {
        const names = (status) => regions.flatMap((region) => (region.status === status ? [region.name] : []));
        const optedIn = names('ENABLED');
        const strange = regions.filter(({ status }) => !regionStatuses.has(status));
        if (strange.length > 0)
            yield (0,check/* unknown */.L5)(`ListRegions has a status that is not known: ${strange.map(({ name, status }) => `${name} ${status}`).join(', ')}`);
        const { allowedRegions } = settings;
        if (!allowedRegions)
            return yield (0,check/* notApplicable */.hH)(`no \`allowed-regions\` are set; enabled besides the default regions: ${optedIn.join(', ') || 'none'}`);
        const unheard = allowedRegions.filter((allowed) => !regions.some(({ name }) => name === allowed));
        if (unheard.length > 0)
            yield (0,check/* evidence */.MX)(`\`allowed-regions\` names ${unheard.join(', ')}, which ListRegions does not show`);
        const isForeign = (name) => !allowedRegions.includes(name);
        for (const region of [...optedIn, ...names('ENABLING')].filter(isForeign))
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: `The region ${region} is enabled and not among the allowed ones.`,
                evidence: `ListRegions shows ${region} as ${optedIn.includes(region) ? 'ENABLED' : 'ENABLING'}`,
                fix: `aws account disable-region --region-name ${region}`,
                subject: region,
            });
        const leaving = names('DISABLING').filter(isForeign);
        if (leaving.length > 0)
            yield (0,check/* unknown */.L5)(`${leaving.join(', ')} is being disabled, which may take hours`);
        const always = names('ENABLED_BY_DEFAULT').filter(isForeign);
        if (always.length > 0)
            yield (0,check/* evidence */.MX)(`enabled by default, cannot be disabled, needs a service control policy: ${always.join(', ')}`);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-session-duration.ts

/* harmony default export */ const role_session_duration = ((0,check/* defineCheck */.qH)({
    id: 'role-session-duration',
    title: 'Sessions of roles are short',
    severity: 'low',
    why: 'A stolen session works until it ends, and cannot be called back one by one.',
    fix: 'aws iam update-role --role-name NAME --max-session-duration 3600',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['roleSessions'],
    *judge({ roleSessions }, { settings }) {
        const limit = settings.maxRoleSessionHours * 3600;
        for (const { arn, maxSessionDuration } of roleSessions) {
            if (maxSessionDuration <= limit || /:role\/aws-(service-role|reserved)\//.test(arn))
                continue;
            const name = arn.split('/').at(-1) ?? arn;
            yield (0,check/* problem */.CC)({
                resource: arn,
                message: `Sessions of the role ${name} may last ${maxSessionDuration / 3600} hours; ${settings.maxRoleSessionHours} are allowed.`,
                evidence: `MaxSessionDuration=${maxSessionDuration} seconds`,
                fix: `aws iam update-role --role-name ${name} --max-session-duration ${limit}`,
                subject: String(maxSessionDuration),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-trust-cross-account.ts


/* harmony default export */ const role_trust_cross_account = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-cross-account',
    title: 'Roles trust known accounts only',
    severity: 'high',
    why: "Whoever controls the other account controls what this role may do. A third party's account serves its other customers too: without an ExternalId one of them can make it use your role. MFA answers stolen credentials, not that.",
    fix: 'Put the account on `trusted-accounts`, require the ExternalId that the third party gave you, or remove the principal.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['roles'],
    optionalFacts: ['organization'],
    *judge({ roles, organization }, context) {
        yield* untold(roles);
        for (const trust of trusts(roles, 'sts:AssumeRole')) {
            const place = trustPlace(trust);
            if (isDangling(trust)) {
                yield (0,check/* problem */.CC)({
                    resource: trust.role.arn,
                    message: `The role ${trust.role.name} trusts a principal that is gone.`,
                    evidence: `${place}: ${trust.text.slice(0, 4)}…, the id of a deleted user or role`,
                    fix: trustFix(trust.role, 'remove the id'),
                    severity: 'low',
                    subject: trust.text,
                });
                continue;
            }
            const account = accountOf(trust);
            if (account === null || isKnown(account, context, organization?.managementAccountId))
                continue;
            if (callerIsPinned(trust) || hasExternalId(trust) || requiresMfa(trust))
                continue;
            const whole = /^\d{12}$|:root$/.test(trust.text) ? 'everybody whom the account lets' : 'a principal';
            yield (0,check/* problem */.CC)({
                resource: trust.role.arn,
                message: `The role ${trust.role.name} can be assumed by ${whole} in the account ${account}, which is not among the trusted ones.`,
                evidence: `${place}: no ExternalId, MFA or organization is required`,
                fix: `${trustFix(trust.role, 'add StringEquals sts:ExternalId or remove the principal')}; for an account of yours: \`trusted-accounts\``,
                subject: trust.text,
            });
        }
    },
}));
/** Our own account, the ones that the settings trust, and the one that manages the organization. */
function isKnown(account, { account: own, settings }, management) {
    return account === own.id || account === management || settings.trustedAccounts.includes(account);
}

;// CONCATENATED MODULE: ./src/account/checks/role-trust-github-oidc.ts



/* harmony default export */ const role_trust_github_oidc = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-github-oidc',
    title: 'Roles for GitHub Actions name their repository',
    severity: 'critical',
    why: "All of GitHub has one OIDC issuer: only the token's subject says whose workflow it is. A role that does not test the owner is open to every GitHub user; `repo:acme*` also lets in acme-evil.",
    fix: '"Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:OWNER/REPOSITORY:ref:refs/heads/main" } }',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
        'https://docs.github.com/en/actions/reference/security/oidc',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }) {
        yield* untold(roles);
        const github = trusts(roles, 'sts:AssumeRoleWithWebIdentity').filter(isGitHub);
        for (const trust of github)
            for (const { severity, message, seen } of githubWeaknesses(trust))
                yield (0,check/* problem */.CC)({
                    resource: trust.role.arn,
                    message: `The role ${trust.role.name} ${message}.`,
                    evidence: `${trustPlace(trust)}: ${seen}`,
                    fix: trustFix(trust.role, 'test aud with StringEquals sts.amazonaws.com, and sub with repo:OWNER/REPOSITORY:ref:refs/heads/main or an environment'),
                    severity,
                    subject: `${trust.statement.index} ${message} ${seen}`,
                });
        yield (0,check/* evidence */.MX)(`${new Set(github.map(({ role }) => role.arn)).size} roles trust GitHub Actions`);
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-trust-no-public.ts


const operations = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];
/* harmony default export */ const role_trust_no_public = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-no-public',
    title: 'No role can be assumed by anybody',
    severity: 'critical',
    why: 'With Principal "*" every AWS account in the world can take the role, and with it everything that the role may do.',
    fix: 'Name the principal: "Principal": { "AWS": "arn:aws:iam::444455556666:role/Deploy" }, or require "aws:PrincipalOrgID".',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    ],
    profile: 'recommended',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }) {
        yield* untold(roles);
        const seen = new Set();
        for (const trust of operations.flatMap((operation) => trusts(roles, operation))) {
            if (!isAnyone(trust) || seen.has(trust.statement))
                continue;
            seen.add(trust.statement);
            if (callerIsPinned(trust) || hasExternalId(trust))
                continue;
            yield (0,check/* problem */.CC)({
                resource: trust.role.arn,
                message: `Anybody with an AWS account can assume the role ${trust.role.name}.`,
                evidence: `${trustPlace(trust)}: Principal * and no condition that ties the caller to an account or organization`,
                fix: trustFix(trust.role, 'name the principal, or add StringEquals aws:PrincipalOrgID'),
                subject: String(trust.statement.index),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-trust-saml.ts


/** Sign-in URLs of the partitions, with a region in front for a regional endpoint, and with a path for custom ones. */
const signInUrl = /^https:\/\/(([a-z0-9-]+\.)*signin\.(aws\.amazon\.com|aws\.amazon\.cn|amazonaws-us-gov\.com|amazonaws\.cn|aws)|signin\.aws\.amazon\.com)\/(static\/)?saml/;
/* harmony default export */ const role_trust_saml = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-saml',
    title: 'Roles for SAML test the audience, and their provider exists',
    severity: 'low',
    why: 'Without SAML:aud an assertion that the identity provider made for another application is taken as well. A provider that is gone can be made anew by whoever may create providers, under the same name.',
    fix: '"Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } }',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['roles', 'samlProviders'],
    *judge({ roles, samlProviders }) {
        yield* untold(roles);
        const known = new Set(samlProviders.map(({ arn }) => arn));
        const federated = trusts(roles, 'sts:AssumeRoleWithSAML').filter(({ principal, text }) => principal.type === 'Federated' && text.includes(':saml-provider/'));
        for (const trust of federated) {
            const { role, statement, text } = trust;
            if (!known.has(text))
                yield (0,check/* problem */.CC)({
                    resource: role.arn,
                    message: `The role ${role.name} trusts a SAML provider that is not there.`,
                    evidence: `${trustPlace(trust)}: ${text} is not in ListSAMLProviders`,
                    fix: trustFix(role, 'remove the principal or name the provider that is used'),
                    subject: text,
                });
            if (!isPinned(statement, 'SAML:aud', (value) => signInUrl.test(value)))
                yield (0,check/* problem */.CC)({
                    resource: role.arn,
                    message: `The role ${role.name} takes SAML assertions that were made for other applications.`,
                    evidence: `${trustPlace(trust)}: no condition ties SAML:aud to AWS's sign-in URL`,
                    fix: trustFix(role, 'add StringEquals SAML:aud https://signin.aws.amazon.com/saml'),
                    subject: `audience ${statement.index}`,
                });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-trust-service.ts


/**
 * Services whose documentation says that they send the source keys when they assume a role, and asks for the
 * condition. EC2, Lambda, ECS tasks and most others never send them: a condition would lock them out.
 */
const sendsSourceKeys = new Set([
    'access-analyzer',
    'bedrock',
    'cloudtrail',
    'codebuild',
    'codepipeline',
    'config',
    'delivery.logs',
    'dms',
    'export.rds',
    'firehose',
    'grafana',
    'iotevents',
    'lakeformation',
    'macie',
    'mediaconvert',
    'sagemaker',
    'scheduler',
    'states',
    'transfer',
    'vpc-flow-logs',
]);
const sourceKeys = ['aws:SourceAccount', 'aws:SourceArn', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];
/* harmony default export */ const role_trust_service = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-service',
    title: 'Roles for services that name their source test it',
    severity: 'low',
    why: 'Another customer of the service could name this role in a resource of theirs. Services that say for which account they work can be held to yours.',
    fix: '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    ],
    profile: 'all',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }, { account }) {
        yield* untold(roles);
        for (const trust of trusts(roles, 'sts:AssumeRole')) {
            if (trust.principal.type !== 'Service')
                continue;
            const service = trust.text.replace(/\.amazonaws\.com(\.cn)?$/, '');
            if (!sendsSourceKeys.has(service))
                continue;
            if (sourceKeys.some((key) => conditionsOn(trust.statement, key).some(isClosed)))
                continue;
            yield (0,check/* problem */.CC)({
                resource: trust.role.arn,
                message: `The role ${trust.role.name} does not say for which account ${trust.text} may use it.`,
                evidence: `${trustPlace(trust)}: no aws:SourceAccount, aws:SourceArn or aws:SourceOrgID`,
                fix: trustFix(trust.role, `add StringEquals aws:SourceAccount ${account.id}`),
                subject: trust.text,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/issuers.ts

const issuers_literal = /^[^*?]+$/;
/** GitHub is not here: its subjects have a grammar of their own. */
const sharedIssuers = [
    {
        issuer: 'gitlab.com',
        name: 'GitLab.com',
        tenant: [
            ['sub', /^project_path:[^*?/]+\//],
            ['namespace_id', issuers_literal],
            ['project_id', issuers_literal],
        ],
        example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
    },
    {
        issuer: 'app.terraform.io',
        name: 'HCP Terraform',
        tenant: [['sub', /^organization:[^*?:]+:/]],
        example: 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
    },
    {
        issuer: 'agent.buildkite.com',
        name: 'Buildkite',
        tenant: [
            ['sub', /^organization:[^*?:]+:/],
            ['organization_id', issuers_literal],
            ['pipeline_id', issuers_literal],
        ],
        example: 'organization:ORGANIZATION:pipeline:PIPELINE:*',
    },
    {
        issuer: 'oidc.vercel.com*',
        name: 'Vercel',
        tenant: [
            ['aud', issuers_literal],
            ['sub', /^owner:[^*?:]+:/],
        ],
        example: 'owner:TEAM:project:PROJECT:environment:production',
    },
    {
        issuer: 'api.pulumi.com/oidc',
        name: 'Pulumi Cloud',
        tenant: [
            ['aud', issuers_literal],
            ['sub', /^pulumi:[^*?]*:org:[^*?:]+:/],
        ],
        example: 'pulumi:deploy:org:ORGANIZATION:project:PROJECT:*',
    },
    { issuer: 'scalr.io', name: 'Scalr', tenant: [['sub', /^account:[^*?:]+:/]], example: 'account:ACCOUNT:*' },
    {
        issuer: 'oidc.codefresh.io',
        name: 'Codefresh',
        tenant: [['sub', /^account:[^*?:]+:/]],
        example: 'account:ACCOUNT-ID:pipeline:PIPELINE-ID',
    },
    {
        issuer: 'proidc.upbound.io',
        name: 'Upbound',
        tenant: [['sub', /^mcp:[^*?:/]+[:/]/]],
        example: 'mcp:ORGANIZATION/*',
    },
    {
        issuer: 'tokens.cloud.shisho.dev',
        name: 'Shisho Cloud',
        tenant: [['sub', /^job:[^*?:]+:/]],
        example: 'job:ORGANIZATION:*',
    },
    {
        issuer: 'studio.datachain.ai/api',
        name: 'DataChain Studio',
        tenant: [['sub', /^credentials:[^*?/]+\//]],
        example: 'credentials:TEAM/*',
    },
    {
        issuer: 'sandboxes.cloud',
        name: 'Sandboxes',
        tenant: [['aud', issuers_literal]],
        example: 'an audience of your own',
    },
    {
        issuer: 'oidc-configuration.audit-log.githubusercontent.com',
        name: 'GitHub audit log streaming',
        tenant: [['sub', /^https:\/\/github\.com\/[^*?]+$/]],
        example: 'https://github.com/ENTERPRISE',
    },
    {
        issuer: 'accounts.google.com',
        name: 'Google',
        tenant: [
            ['aud', issuers_literal],
            ['oaud', issuers_literal],
            ['sub', issuers_literal],
            ['google/organization_number', issuers_literal],
        ],
        example: 'the numeric id of the service account',
    },
    {
        issuer: 'cognito-identity.amazonaws.com',
        name: 'Amazon Cognito',
        tenant: [['aud', issuers_literal]],
        example: 'the id of the identity pool',
    },
    {
        issuer: 'graph.facebook.com',
        name: 'Facebook',
        tenant: [['app_id', issuers_literal]],
        example: 'the id of the app',
    },
    {
        issuer: 'www.amazon.com',
        name: 'Login with Amazon',
        tenant: [['app_id', issuers_literal]],
        example: 'the id of the app',
    },
];
const sharedIssuer = (issuer) => sharedIssuers.find((known) => (0,patterns/* matches */.cK)(known.issuer, issuer));
/** One cluster's issuer: private, yet every service account in the cluster has its tokens. */
const isEksIssuer = (issuer) => /^oidc(-eks)?\.(eks\.)?[a-z0-9-]+\.(amazonaws\.com(\.cn)?|api\.aws)\/id\/|^oidc\.eks\./.test(issuer);

;// CONCATENATED MODULE: ./src/account/checks/role-trust-shared-oidc.ts





/* harmony default export */ const role_trust_shared_oidc = ((0,check/* defineCheck */.qH)({
    id: 'role-trust-shared-oidc',
    title: 'Roles for shared OIDC issuers name the customer',
    severity: 'high',
    why: 'The issuer signs tokens for all its customers. A role that does not test whose token it is is open to each of them.',
    fix: 'Add a condition on the claim that names you, such as "gitlab.com:sub": "project_path:GROUP/PROJECT:…".',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    ],
    profile: 'all',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }) {
        yield* untold(roles);
        for (const trust of trusts(roles, 'sts:AssumeRoleWithWebIdentity')) {
            const issuer = issuerOf(trust);
            if (issuer === null || isGitHub(trust))
                continue;
            const shared = sharedIssuer(issuer);
            if (shared) {
                const named = shared.tenant.some(([claim, form]) => isPinned(trust.statement, `${issuer}:${claim}`, (value) => form.test(value)));
                if (named)
                    continue;
                yield (0,check/* problem */.CC)({
                    resource: trust.role.arn,
                    message: `The role ${trust.role.name} lets in tokens of every customer of ${shared.name}.`,
                    evidence: `${trustPlace(trust)}: no condition that names the customer`,
                    fix: trustFix(trust.role, `test ${issuer}:${shared.tenant[0]?.[0] ?? 'sub'} with ${shared.example}`),
                    subject: `${trust.statement.index} ${issuer}`,
                });
            }
            else if (isEksIssuer(issuer)) {
                const subjects = conditionsOn(trust.statement, `${issuer}:sub`).flatMap(({ values }) => (0,account_policy/* texts */.Te)(values));
                const anyPod = subjects.length === 0 || subjects.some((value) => /^(\*|system:serviceaccount:\*)/.test(value));
                if (!anyPod)
                    continue;
                yield (0,check/* problem */.CC)({
                    resource: trust.role.arn,
                    message: `The role ${trust.role.name} lets in every service account of a cluster.`,
                    evidence: `${trustPlace(trust)}: ${subjects.join(', ') || 'no condition on sub'}`,
                    fix: trustFix(trust.role, `test ${issuer}:sub with system:serviceaccount:NAMESPACE:NAME`),
                    severity: 'medium',
                    subject: `${trust.statement.index} ${issuer}`,
                });
            }
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/role-unused.ts



/* harmony default export */ const role_unused = ((0,check/* defineCheck */.qH)({
    id: 'role-unused',
    title: 'Roles are used',
    severity: 'low',
    why: 'A role that nobody uses still lets in whomever it trusts, and nobody would notice.',
    fix: 'aws iam delete-role --role-name NAME, after its policies are detached',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }, { account, settings }) {
        const days = settings.maxUnusedRoleDays;
        for (const role of (0,account_policy/* ownRoles */.yO)(roles)) {
            // Never used is judged by its age: a role made yesterday has not had the chance.
            const since = role.lastUsed ?? role.createDate;
            if (since === '') {
                yield (0,check/* unknown */.L5)(`when the role ${role.name} was made or used is not known`);
                continue;
            }
            if (!(0,time/* olderThan */.W7)(since, days, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: role.arn,
                message: role.lastUsed
                    ? `The role ${role.name} was not used for more than ${days} days.`
                    : `The role ${role.name} was never used since it was made, or not within 400 days.`,
                evidence: role.lastUsed
                    ? `RoleLastUsed=${(0,time/* dateOf */.Q$)(role.lastUsed)}`
                    : `CreateDate=${(0,time/* dateOf */.Q$)(role.createDate)}, no RoleLastUsed`,
                fix: `aws iam list-attached-role-policies --role-name ${role.name}; detach them; aws iam delete-role --role-name ${role.name}`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-credentials-removed.ts


/* harmony default export */ const root_credentials_removed = ((0,check/* defineCheck */.qH)({
    id: 'root-credentials-removed',
    title: 'The root user of a member account has no credentials',
    severity: 'low',
    why: 'With centralised root access the management account does what needs a root user, and member accounts need no root password or keys that could leak. Switching that on removes nothing by itself.',
    fix: 'From the management account: IAM, Root access management, the account, Delete root user credentials.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['summary', 'organization'],
    *judge({ summary, organization }, { account }) {
        if (!organization)
            return yield (0,check/* notApplicable */.hH)('the account belongs to no organization');
        if (organization.managementAccountId === account.id)
            return yield (0,check/* notApplicable */.hH)('this is the management account, which keeps its root user');
        const password = summary['AccountPasswordPresent'];
        const keys = summary['AccountAccessKeysPresent'];
        if (password === undefined || keys === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell whether the root user has a password and keys');
        if (password === 0 && keys === 0)
            return;
        yield (0,check/* problem */.CC)({
            resource: (0,places/* rootArn */.Ur)(account),
            message: 'The root user of this member account still has credentials.',
            evidence: `AccountPasswordPresent=${password}, AccountAccessKeysPresent=${keys}, read live`,
            fix: `from the management account: aws sts assume-root --target-principal ${account.id} --task-policy-arn arn=arn:${account.partition}:iam::aws:policy/root-task/IAMDeleteRootUserCredentials, then with the credentials that it prints: aws iam delete-login-profile; aws iam list-access-keys; aws iam delete-access-key --access-key-id KEY_ID`,
            subject: `password ${password} keys ${keys}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-hardware-mfa.ts


/* harmony default export */ const root_hardware_mfa = ((0,check/* defineCheck */.qH)({
    id: 'root-hardware-mfa',
    title: 'The root user has no virtual MFA device',
    severity: 'medium',
    why: 'A code from an app can be phished or copied with the phone; a security key cannot. IAM lists virtual devices only, so that this check can see one and cannot see a hardware key.',
    fix: 'Sign in as the root user, assign a security key, then remove the virtual device.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.6', 4: '1.6', 5: '1.5', 6: '2.5', 7: '2.6' }, securityHub: ['IAM.6'] },
    facts: ['summary', 'virtualMfaDevices'],
    *judge({ summary, virtualMfaDevices }, { account }) {
        if (account.partition !== 'aws')
            return yield (0,check/* notApplicable */.hH)(`the root user has no MFA devices in the partition ${account.partition}`);
        if (summary['AccountPasswordPresent'] === 0)
            return yield (0,check/* notApplicable */.hH)('the root user has no password, so that nobody can sign in with it');
        const mfa = summary['AccountMFAEnabled'];
        if (mfa === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell AccountMFAEnabled');
        if (mfa === 0)
            return yield (0,check/* problem */.CC)({
                resource: (0,places/* rootArn */.Ur)(account),
                message: 'The root user has no MFA device at all.',
                evidence: 'AccountMFAEnabled=0, read live',
                fix: 'sign in as the root user and assign a security key; no command can do it',
            });
        // Exactly: a user may be called `rootbeer`, and a virtual device may have any name.
        const device = virtualMfaDevices.find(({ userArn }) => userArn === (0,places/* rootArn */.Ur)(account));
        if (!device)
            return yield (0,check/* evidence */.MX)('no virtual device of the root user is listed; a synced passkey would not be either');
        yield (0,check/* problem */.CC)({
            resource: (0,places/* rootArn */.Ur)(account),
            message: 'The root user has a virtual MFA device; whether it has a security key as well cannot be seen.',
            evidence: `ListVirtualMFADevices shows ${device.serialNumber}`,
            fix: 'sign in as the root user, assign a security key, and remove the virtual device',
            severity: 'low',
            subject: 'virtual device',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-mfa.ts



/* harmony default export */ const root_mfa = ((0,check/* defineCheck */.qH)({
    id: 'root-mfa',
    title: 'The root user has MFA',
    severity: 'critical',
    why: 'The root user can do everything and no policy limits it. With a password alone, one phished or reused password is the whole account.',
    fix: 'Sign in as the root user, open Security credentials, and assign an MFA device, best a passkey or security key. Two devices keep you from being locked out.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.5', 4: '1.5', 5: '1.4', 6: '2.4', 7: '2.5' }, securityHub: ['IAM.9'] },
    facts: ['summary'],
    optionalFacts: ['credentialReport'],
    *judge({ summary, credentialReport }, { account }) {
        const mfa = summary['AccountMFAEnabled'];
        if (mfa === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell AccountMFAEnabled');
        const password = summary['AccountPasswordPresent'];
        if (password === 0)
            return yield (0,check/* notApplicable */.hH)('the root user has no password, so that nobody can sign in with it');
        if (mfa > 0)
            return yield (0,check/* evidence */.MX)(`AccountMFAEnabled=${mfa}, read live`);
        if (password === undefined) {
            // Summaries without this key come from older partitions; there the report's row says whether there is one.
            if (account.partition.startsWith('aws-us-gov'))
                return yield (0,check/* notApplicable */.hH)('the root user of a GovCloud account cannot sign in to the console');
            if ((0,credential_report/* rootRow */.Hy)(credentialReport)?.passwordEnabled === false)
                return yield (0,check/* notApplicable */.hH)('the root user has no password, says the credential report');
        }
        yield (0,check/* problem */.CC)({
            resource: (0,places/* rootArn */.Ur)(account),
            message: 'The root user signs in with a password and has no MFA device.',
            evidence: `AccountMFAEnabled=0, read live at ${account.readAt}`,
            fix: 'sign in as the root user and assign an MFA device at https://console.aws.amazon.com/iam/home#/security_credentials; no command can do it',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-no-access-keys.ts



/* harmony default export */ const root_no_access_keys = ((0,check/* defineCheck */.qH)({
    id: 'root-no-access-keys',
    title: 'The root user has no access keys',
    severity: 'critical',
    why: 'A root access key works from anywhere, needs no MFA and cannot be limited. An inactive one can be switched on again.',
    fix: 'Sign in as the root user and delete its access keys; what used them should assume a role.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.4', 4: '1.4', 5: '1.3', 6: '2.3', 7: '2.4' }, securityHub: ['IAM.4'] },
    facts: ['summary'],
    optionalFacts: ['credentialReport'],
    *judge({ summary, credentialReport }, { account }) {
        const keys = summary['AccountAccessKeysPresent'];
        if (keys === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell AccountAccessKeysPresent');
        if (keys === 0)
            return yield (0,check/* evidence */.MX)('AccountAccessKeysPresent=0, read live');
        const row = (0,credential_report/* rootRow */.Hy)(credentialReport);
        const active = row?.accessKeys.some((key) => key.active);
        const state = active === undefined ? '' : active ? ' (active)' : ' (inactive, says the credential report)';
        yield (0,check/* problem */.CC)({
            resource: (0,places/* rootArn */.Ur)(account),
            message: `The root user has access keys${state}.`,
            evidence: `AccountAccessKeysPresent=${keys}, read live at ${account.readAt}`,
            fix: "with the root user's own credentials: aws iam list-access-keys, then aws iam delete-access-key --access-key-id KEY_ID",
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-no-signing-certificates.ts


/* harmony default export */ const root_no_signing_certificates = ((0,check/* defineCheck */.qH)({
    id: 'root-no-signing-certificates',
    title: 'The root user has no signing certificates',
    severity: 'high',
    why: 'A signing certificate is a long-lived credential for old SOAP interfaces, here with the rights of the root user.',
    fix: 'With the root user: aws iam list-signing-certificates, then aws iam delete-signing-certificate --certificate-id ID',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['summary'],
    *judge({ summary }, { account }) {
        const count = summary['AccountSigningCertificatesPresent'];
        if (count === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell AccountSigningCertificatesPresent');
        if (count > 0)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* rootArn */.Ur)(account),
                message: 'The root user has signing certificates.',
                evidence: `AccountSigningCertificatesPresent=${count}, read live`,
                fix: "with the root user's own credentials: aws iam list-signing-certificates, then aws iam delete-signing-certificate --certificate-id ID",
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/root-not-used.ts




/* harmony default export */ const root_not_used = ((0,check/* defineCheck */.qH)({
    id: 'root-not-used',
    title: 'The root user is not used',
    severity: 'high',
    why: 'Nothing limits the root user, and its actions cannot be told apart by person. Daily work with it makes every mistake and every leak total.',
    fix: 'Give the people and programs that use it a role of their own, and keep the root user for the few tasks that need it.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html',
    ],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.7', 4: '1.7', 5: '1.6', 6: '2.6', 7: '2.7' }, securityHub: ['IAM.20'] },
    facts: ['credentialReport'],
    *judge({ credentialReport }, { account, settings }) {
        const row = (0,credential_report/* rootRow */.Hy)(credentialReport);
        if (!row)
            return yield (0,check/* unknown */.L5)('the credential report has no row for the root user');
        yield* (0,credential_report/* unsaid */.DY)([row], 'password_last_used', 'access_key_1_last_used_date', 'access_key_2_last_used_date');
        const { generatedTime } = credentialReport;
        // Rows of users can be read again, live; the root user's cannot.
        if (generatedTime !== null && (0,time/* olderThan */.W7)(generatedTime, 1, account.readAt))
            yield (0,check/* unknown */.L5)(`the credential report is of ${generatedTime}; what the root user did since is not in it`);
        const uses = { password: row.passwordLastUsed };
        for (const [index, { lastUsed }] of row.accessKeys.entries())
            uses[`access key ${index + 1}`] = lastUsed;
        const last = (0,time/* latest */.IW)(...Object.values(uses));
        const report = (0,credential_report/* reportEvidence */.al)(credentialReport);
        if (last === null)
            return yield (0,check/* evidence */.MX)(`no use of the root user is on record (${report})`);
        if ((0,time/* olderThan */.W7)(last, settings.rootUnusedDays, account.readAt))
            return yield (0,check/* evidence */.MX)(`last used on ${(0,time/* dateOf */.Q$)(last)} (${report})`);
        const by = Object.entries(uses).find(([, time]) => time === last)?.[0] ?? '';
        yield (0,check/* problem */.CC)({
            resource: (0,places/* rootArn */.Ur)(account),
            message: `The root user was used on ${(0,time/* dateOf */.Q$)(last)}, by its ${by}; ${settings.rootUnusedDays} days without use are asked for.`,
            evidence: `last use on ${(0,time/* dateOf */.Q$)(last)} (${report})`,
            fix: 'find out what for: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root; no command takes a use back',
            subject: by,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/saml-provider-expiry.ts


/* harmony default export */ const saml_provider_expiry = ((0,check/* defineCheck */.qH)({
    id: 'saml-provider-expiry',
    title: 'SAML metadata is valid for a while yet',
    severity: 'medium',
    why: 'On the day it expires nobody can sign in through that provider, and people are let in by emergency users instead.',
    fix: 'Download new metadata from the identity provider: aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn ARN',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['samlProviders'],
    *judge({ samlProviders }, { account, settings }) {
        if (samlProviders.length === 0)
            return yield (0,check/* notApplicable */.hH)('the account has no SAML provider');
        for (const { arn, validUntil } of samlProviders) {
            if (validUntil === null)
                continue;
            const days = (0,time/* daysBetween */.YM)(account.readAt, validUntil);
            if (days >= settings.samlExpiryWarningDays)
                continue;
            const expired = validUntil <= account.readAt;
            yield (0,check/* problem */.CC)({
                resource: arn,
                message: expired
                    ? `The metadata of the SAML provider ${arn.split('/').at(-1) ?? arn} expired on ${(0,time/* dateOf */.Q$)(validUntil)}.`
                    : `The metadata of the SAML provider ${arn.split('/').at(-1) ?? arn} expires in ${days} days.`,
                evidence: `ValidUntil=${(0,time/* dateOf */.Q$)(validUntil)}`,
                fix: `aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn ${arn}`,
                subject: expired ? 'expired' : 'expires',
                ...(expired ? {} : { severity: 'low' }),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/security-audit-role.ts


/* harmony default export */ const security_audit_role = ((0,check/* defineCheck */.qH)({
    id: 'security-audit-role',
    title: 'A role for security audits is there',
    severity: 'low',
    why: "Auditors who have no role of their own are given an administrator's.",
    fix: 'aws iam attach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/SecurityAudit',
    references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SecurityAudit.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['roles'],
    *judge({ roles }, { account }) {
        const arn = `arn:${account.partition}:iam::aws:policy/SecurityAudit`;
        const holders = roles.filter(({ attachedPolicies }) => attachedPolicies.some((policy) => policy.arn === arn));
        if (holders.length > 0)
            return yield (0,check/* evidence */.MX)(holders.map(({ name }) => name).join(', '));
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: 'No role has SecurityAudit.',
            evidence: `${arn} is attached to none of ${roles.length} roles`,
            fix: `aws iam attach-role-policy --role-name NAME --policy-arn ${arn}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/security-contact.ts


/* harmony default export */ const security_contact = ((0,check/* defineCheck */.qH)({
    id: 'security-contact',
    title: 'The account has a security contact',
    severity: 'medium',
    why: 'AWS writes to it when credentials leak or a machine is abused. Without it the mail goes to whoever opened the account.',
    fix: 'aws account put-alternate-contact --alternate-contact-type SECURITY --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
    references: [
        'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
    ],
    profile: 'all',
    benchmarks: { cis: { 3: '1.2', 4: '1.2', 5: '1.2', 6: '2.2', 7: '2.3' }, securityHub: ['Account.1'] },
    facts: ['contacts'],
    *judge({ contacts }, { account }) {
        if (!contacts.security)
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: 'The account has no security contact.',
                evidence: 'GetAlternateContact SECURITY answered ResourceNotFoundException',
                fix: 'aws account put-alternate-contact --alternate-contact-type SECURITY --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER',
            });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/server-certificates-expired.ts


/* harmony default export */ const server_certificates_expired = ((0,check/* defineCheck */.qH)({
    id: 'server-certificates-expired',
    title: 'No expired server certificates are stored in IAM',
    severity: 'medium',
    why: 'An expired certificate that is deployed by mistake takes the site down, and its private key is kept for nothing.',
    fix: 'aws iam delete-server-certificate --server-certificate-name NAME',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs_manage.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.19', 4: '1.19', 5: '1.18', 6: '2.18', 7: '2.17' }, securityHub: ['IAM.26'] },
    facts: ['serverCertificates'],
    *judge({ serverCertificates }, { account }) {
        for (const { arn, name, expiration } of serverCertificates)
            if (expiration !== null && expiration < account.readAt)
                yield (0,check/* problem */.CC)({
                    resource: arn,
                    message: `The server certificate ${name} expired on ${(0,time/* dateOf */.Q$)(expiration)}.`,
                    evidence: `Expiration=${(0,time/* dateOf */.Q$)(expiration)}`,
                    fix: `aws iam delete-server-certificate --server-certificate-name ${name}`,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/service-credentials.ts



/** API keys of these act with the user's rights over the internet, as access keys do. */
const apiKeys = /^(bedrock|logs)\.amazonaws\.com$/;
/* harmony default export */ const service_credentials = ((0,check/* defineCheck */.qH)({
    id: 'service-credentials',
    title: 'Service-specific credentials expire or are rotated',
    severity: 'high',
    why: 'Long-lived API keys for Bedrock and CloudWatch Logs work from anywhere for whoever finds one, and no key report lists them.',
    fix: 'aws iam delete-service-specific-credential --user-name NAME --service-specific-credential-id ID',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['serviceCredentials'],
    *judge({ serviceCredentials }, { account, settings }) {
        for (const credential of serviceCredentials) {
            if (!credential.active)
                continue;
            const { user, service, idEnd, createDate, expirationDate } = credential;
            const endless = apiKeys.test(service) && expirationDate === null;
            const old = !apiKeys.test(service) &&
                createDate !== '' &&
                (0,time/* olderThan */.W7)(createDate, settings.maxAccessKeyAgeDays, account.readAt);
            if (!endless && !old)
                continue;
            yield (0,check/* problem */.CC)({
                resource: (0,places/* userArnOf */.oR)(account, user),
                message: endless
                    ? `The user ${user} has an API key for ${service} that never expires.`
                    : `The credential of the user ${user} for ${service} is ${(0,time/* daysBetween */.YM)(createDate, account.readAt)} days old; ${settings.maxAccessKeyAgeDays} are allowed.`,
                evidence: `credential …${idEnd}, ${endless ? 'no ExpirationDate' : `CreateDate=${createDate.slice(0, 10)}`}`,
                fix: `aws iam list-service-specific-credentials --user-name ${user}; aws iam delete-service-specific-credential --user-name ${user} --service-specific-credential-id ID`,
                subject: `${service} ${idEnd}`,
                ...(endless ? {} : { severity: 'low' }),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/ssh-keys.ts



/* harmony default export */ const ssh_keys = ((0,check/* defineCheck */.qH)({
    id: 'ssh-keys',
    title: 'SSH keys for CodeCommit are rotated',
    severity: 'low',
    why: 'An SSH key reads and writes repositories with the rights of its user, does not expire, and stands in no credential report.',
    fix: 'aws iam upload-ssh-public-key for a new one, then aws iam delete-ssh-public-key --user-name NAME --ssh-public-key-id ID',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['sshPublicKeys'],
    *judge({ sshPublicKeys }, { account, settings }) {
        const limit = settings.maxAccessKeyAgeDays;
        for (const { user, active, uploadDate, idEnd } of sshPublicKeys) {
            if (!active || uploadDate === '' || !(0,time/* olderThan */.W7)(uploadDate, limit, account.readAt))
                continue;
            yield (0,check/* problem */.CC)({
                resource: (0,places/* userArnOf */.oR)(account, user),
                message: `An SSH key of the user ${user} is ${(0,time/* daysBetween */.YM)(uploadDate, account.readAt)} days old; ${limit} are allowed.`,
                evidence: `key …${idEnd}, UploadDate=${(0,time/* dateOf */.Q$)(uploadDate)}`,
                fix: `aws iam list-ssh-public-keys --user-name ${user}; aws iam delete-ssh-public-key --user-name ${user} --ssh-public-key-id ID`,
                subject: idEnd,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/sts-global-endpoint-token-version.ts


/* harmony default export */ const sts_global_endpoint_token_version = ((0,check/* defineCheck */.qH)({
    id: 'sts-global-endpoint-token-version',
    title: 'Tokens of the global STS endpoint work in every region',
    severity: 'low',
    why: 'Version 1 tokens, which the global endpoint gives out by default, are refused in opt-in regions. People then reach for long-lived keys.',
    fix: 'aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token, or use regional endpoints only',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['summary', 'regions'],
    *judge({ summary, regions }, { account }) {
        const version = summary['GlobalEndpointTokenVersion'];
        if (version === undefined)
            return yield (0,check/* unknown */.L5)('GetAccountSummary did not tell GlobalEndpointTokenVersion');
        const optedIn = regions.filter(({ status }) => status === 'ENABLED').map(({ name }) => name);
        if (version >= 2 || optedIn.length === 0)
            return yield (0,check/* evidence */.MX)(`GlobalEndpointTokenVersion=${version}, ${optedIn.length} opt-in regions enabled`);
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: `Tokens of the global STS endpoint are refused in ${optedIn.join(', ')}.`,
            evidence: `GlobalEndpointTokenVersion=${version}`,
            fix: 'aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token',
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/sts-regional-endpoints.ts


/* harmony default export */ const sts_regional_endpoints = ((0,check/* defineCheck */.qH)({
    id: 'sts-regional-endpoints',
    title: 'STS endpoints of other regions are deactivated',
    severity: 'low',
    why: 'An active STS endpoint gives out sessions in a region that nobody watches. The global endpoint and the one of us-east-1 cannot be deactivated.',
    fix: 'IAM console, Account settings, Security Token Service: deactivate the region. There is no command for it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html'],
    profile: 'recommended',
    benchmarks: {},
    facts: ['stsEndpoints'],
    *judge({ stsEndpoints }, { account, settings }) {
        const active = stsEndpoints.flatMap((endpoint) => (endpoint.active ? [endpoint.region] : []));
        const { allowedRegions } = settings;
        if (!allowedRegions)
            return yield (0,check/* notApplicable */.hH)(`no \`allowed-regions\` are set; active STS endpoints: ${active.join(', ')}`);
        for (const region of active.filter((name) => !allowedRegions.includes(name)))
            yield (0,check/* problem */.CC)({
                resource: (0,places/* accountArn */.JX)(account),
                message: `The STS endpoint of ${region} is active, and the region is not among the allowed ones.`,
                evidence: `sts.${region} issued a session to the probe`,
                fix: `IAM console, Account settings, Security Token Service: deactivate ${region}; there is no command for it`,
                subject: region,
            });
        yield (0,check/* evidence */.MX)('us-east-1 and the global endpoint are exempt: they cannot be deactivated');
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/support-role.ts


/* harmony default export */ const support_role = ((0,check/* defineCheck */.qH)({
    id: 'support-role',
    title: 'Somebody can open AWS Support cases',
    severity: 'low',
    why: 'Without a role that may, nobody can ask AWS for help on the day of an incident.',
    fix: 'aws iam attach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess',
    references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSupportAccess.html'],
    profile: 'all',
    benchmarks: { cis: { 3: '1.17', 4: '1.17', 5: '1.16', 6: '2.16', 7: '2.15' }, securityHub: ['IAM.18'] },
    facts: ['roles'],
    *judge({ roles }, { account }) {
        const arn = `arn:${account.partition}:iam::aws:policy/AWSSupportAccess`;
        const holders = roles.filter(({ attachedPolicies }) => attachedPolicies.some((policy) => policy.arn === arn));
        if (holders.length > 0)
            return yield (0,check/* evidence */.MX)(holders.map(({ name }) => name).join(', '));
        yield (0,check/* problem */.CC)({
            resource: (0,places/* accountArn */.JX)(account),
            message: 'No role has AWSSupportAccess.',
            evidence: `${arn} is attached to none of ${roles.length} roles`,
            fix: `aws iam attach-role-policy --role-name NAME --policy-arn ${arn}`,
        });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-console-mfa.ts


/* harmony default export */ const user_console_mfa = ((0,check/* defineCheck */.qH)({
    id: 'user-console-mfa',
    title: 'Every IAM user with a password has MFA',
    severity: 'high',
    why: 'A password alone is phished, guessed and reused. Whoever has it has everything the user may do.',
    fix: 'Let the user assign a device under Security credentials, or take the password away: aws iam delete-login-profile --user-name NAME',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.10', 4: '1.10', 5: '1.9', 6: '2.9', 7: '2.10' }, securityHub: ['IAM.5'] },
    facts: ['credentialReport'],
    *judge({ credentialReport }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled', 'mfa_active');
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            if (row.passwordEnabled !== true || row.mfaActive !== false)
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The user ${row.user} signs in with a password and has no MFA device.`,
                evidence: `password_enabled=true, mfa_active=false (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam delete-login-profile --user-name ${row.user}, or let the user assign an MFA device`,
                user: row.user,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-in-group.ts


/* harmony default export */ const user_in_group = ((0,check/* defineCheck */.qH)({
    id: 'user-in-group',
    title: 'Every user is in a group',
    severity: 'low',
    why: 'A user in no group has either no rights, and is not needed, or rights of its own that nobody maintains.',
    fix: 'aws iam add-user-to-group --user-name NAME --group-name GROUP, or delete the user',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['users'],
    *judge({ users }, { settings }) {
        for (const user of users)
            if (user.groups.length === 0 && !(0,account_policy/* isListed */.yy)(settings.exemptUsers, user))
                yield (0,check/* problem */.CC)({
                    resource: user.arn,
                    message: `The user ${user.name} is in no group.`,
                    evidence: 'GroupList is empty',
                    fix: `aws iam add-user-to-group --user-name ${user.name} --group-name GROUP`,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-mfa-all.ts


/* harmony default export */ const user_mfa_all = ((0,check/* defineCheck */.qH)({
    id: 'user-mfa-all',
    title: 'Every IAM user has MFA, with or without a password',
    severity: 'low',
    why: 'Policies can ask for MFA from users with access keys too; without a device they cannot.',
    fix: 'aws iam enable-mfa-device --user-name NAME --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html'],
    profile: 'all',
    benchmarks: { securityHub: ['IAM.19'] },
    facts: ['credentialReport'],
    *judge({ credentialReport }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'mfa_active');
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport))
            if (row.mfaActive === false)
                yield (0,check/* problem */.CC)({
                    resource: row.arn,
                    message: `The user ${row.user} has no MFA device.`,
                    evidence: `mfa_active=false (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                    fix: `aws iam create-virtual-mfa-device --virtual-mfa-device-name ${row.user} --outfile device.png --bootstrap-method QRCodePNG, then aws iam enable-mfa-device --user-name ${row.user} --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE`,
                    user: row.user,
                });
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-mfa-phishing-resistant.ts


/** `arn:…:mfa/name` is an app's code; `…:u2f/…` a security key or passkey; anything else a hardware token. */
const isVirtual = (serialNumber) => /^arn:[^:]*:iam::\d*:mfa\//.test(serialNumber);
/* harmony default export */ const user_mfa_phishing_resistant = ((0,check/* defineCheck */.qH)({
    id: 'user-mfa-phishing-resistant',
    title: 'Users with a password have a security key or hardware token',
    severity: 'low',
    why: 'A code from an app is typed into a false page as readily as the password is. A security key answers only to the true one.',
    fix: 'Let the user register a passkey or security key under Security credentials; the app may stay as a second device.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['credentialReport', 'virtualMfaDevices'],
    *judge({ credentialReport, virtualMfaDevices }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'password_enabled', 'mfa_active');
        const virtual = new Set(virtualMfaDevices.map(({ userArn }) => userArn));
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            // Without any device it is the other check's finding; without a virtual one there must be another kind.
            if (row.passwordEnabled !== true || !row.mfaActive || !virtual.has(row.arn))
                continue;
            if (row.mfaSerialNumbers?.some((serialNumber) => !isVirtual(serialNumber)))
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The user ${row.user} has a virtual MFA device and, as far as can be seen, no security key.`,
                evidence: row.mfaSerialNumbers
                    ? `ListMFADevices shows ${row.mfaSerialNumbers.length} virtual devices, read live at ${row.confirmedAt ?? ''}`
                    : 'ListVirtualMFADevices shows one of theirs; the other kinds were not read',
                fix: `let ${row.user} register a security key at https://console.aws.amazon.com/iam/home#/security_credentials`,
                user: row.user,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-permissions-via-groups.ts


/* harmony default export */ const user_permissions_via_groups = ((0,check/* defineCheck */.qH)({
    id: 'user-permissions-via-groups',
    title: 'Users get their rights from groups only',
    severity: 'low',
    why: 'Rights that hang on single users are forgotten when the person changes jobs. A group says what its members do.',
    fix: 'aws iam attach-group-policy --group-name GROUP --policy-arn ARN, aws iam add-user-to-group --group-name GROUP --user-name NAME, then detach the policy from the user',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
    profile: 'recommended',
    benchmarks: { cis: { 3: '1.15', 4: '1.15', 5: '1.14', 6: '2.14', 7: '2.13' }, securityHub: ['IAM.2'] },
    facts: ['users'],
    *judge({ users }, { settings }) {
        for (const holder of users) {
            if ((0,account_policy/* isListed */.yy)(settings.exemptUsers, holder))
                continue;
            const held = [
                ...holder.inlinePolicies.map(({ name }) => ({ policyName: name, policyArn: null })),
                ...holder.attachedPolicies.map(({ name, arn }) => ({ policyName: name, policyArn: arn })),
            ].map((each) => ({ ...each, holder, holderKind: 'user', document: null }));
            if (held.length === 0)
                continue;
            const names = held.map(({ policyName, policyArn }) => `${policyName}${policyArn === null ? ' (inline)' : ''}`);
            yield (0,check/* problem */.CC)({
                resource: holder.arn,
                message: `The user ${holder.name} holds policies directly: ${names.join(', ')}.`,
                evidence: `${holder.inlinePolicies.length} inline, ${holder.attachedPolicies.length} attached`,
                fix: held.map(account_policy/* removalCommand */.Mz).join('; '),
                subject: names.toSorted().join(' '),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/user-signing-certificates.ts


/* harmony default export */ const user_signing_certificates = ((0,check/* defineCheck */.qH)({
    id: 'user-signing-certificates',
    title: 'No IAM user has a signing certificate',
    severity: 'low',
    why: 'Signing certificates are long-lived credentials for old SOAP interfaces, and are seldom rotated.',
    fix: 'aws iam delete-signing-certificate --user-name NAME --certificate-id ID',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html'],
    profile: 'all',
    benchmarks: {},
    facts: ['credentialReport'],
    *judge({ credentialReport }) {
        yield* (0,credential_report/* unsaid */.DY)((0,credential_report/* userRows */.dd)(credentialReport), 'cert_1_active', 'cert_2_active');
        for (const row of (0,credential_report/* userRows */.dd)(credentialReport)) {
            const count = row.certificates.filter(({ active }) => active).length;
            if (count === 0)
                continue;
            yield (0,check/* problem */.CC)({
                resource: row.arn,
                message: `The user ${row.user} has ${count} active signing certificate${count > 1 ? 's' : ''}.`,
                evidence: `cert_n_active=true (${(0,credential_report/* rowEvidence */.KD)(row, credentialReport)})`,
                fix: `aws iam list-signing-certificates --user-name ${row.user}; aws iam delete-signing-certificate --user-name ${row.user} --certificate-id ID`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./src/account/checks/index.generated.ts
















































































const accountChecks = [
    access_analyzer_external,
    access_analyzer_no_active_findings,
    access_analyzer_unused,
    access_key_age,
    access_key_at_setup,
    access_key_single_active,
    access_key_unused,
    admin_mfa,
    alternate_contacts_distinct,
    delegated_administrators_trusted,
    gate_role_self_check,
    group_admin,
    group_no_inline_policies,
    group_not_empty,
    group_quota_headroom,
    identity_center_instance,
    identity_federation,
    no_cloudshell_full_access,
    no_console_iam_users,
    no_long_lived_keys,
    not_in_management_account,
    org_region_deny_scp,
    organization_all_features,
    organization_member,
    organization_rcp_enabled,
    organization_root_management,
    organization_scp_enabled,
    password_age,
    password_allow_change,
    password_expiration,
    password_expiration_admin_reset,
    password_lowercase,
    password_min_length,
    password_number,
    password_policy_custom,
    password_reuse_prevention,
    password_symbol,
    password_unused,
    password_uppercase,
    policy_no_admin,
    policy_no_admin_unattached,
    policy_no_allow_notaction,
    policy_no_full_cloudtrail,
    policy_no_full_kms,
    policy_no_marketplace_subscribe,
    policy_no_passrole_wildcard,
    policy_no_privilege_escalation,
    policy_no_service_wildcard,
    policy_no_wildcard_assume_role,
    principal_admin_inventory,
    regions_opt_in,
    role_session_duration,
    role_trust_cross_account,
    role_trust_github_oidc,
    role_trust_no_public,
    role_trust_saml,
    role_trust_service,
    role_trust_shared_oidc,
    role_unused,
    root_credentials_removed,
    root_hardware_mfa,
    root_mfa,
    root_no_access_keys,
    root_no_signing_certificates,
    root_not_used,
    saml_provider_expiry,
    security_audit_role,
    security_contact,
    server_certificates_expired,
    service_credentials,
    ssh_keys,
    sts_global_endpoint_token_version,
    sts_regional_endpoints,
    support_role,
    user_console_mfa,
    user_in_group,
    user_mfa_all,
    user_mfa_phishing_resistant,
    user_permissions_via_groups,
    user_signing_certificates,
];


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   Hy: () => (/* binding */ rootRow),
/* harmony export */   KD: () => (/* binding */ rowEvidence),
/* harmony export */   Nb: () => (/* binding */ activeKeys),
/* harmony export */   Rx: () => (/* binding */ keyColumns),
/* harmony export */   al: () => (/* binding */ reportEvidence),
/* harmony export */   dd: () => (/* binding */ userRows),
/* harmony export */   tX: () => (/* binding */ parseCredentialReport)
/* harmony export */ });
/* unused harmony export rootUser */
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(623);


const rootUser = '<root_account>';
const flagColumns = [
    'password_enabled',
    'mfa_active',
    'access_key_1_active',
    'access_key_2_active',
    'cert_1_active',
    'cert_2_active',
];
const dateColumns = [
    'user_creation_time',
    'password_last_used',
    'password_last_changed',
    'access_key_1_last_rotated',
    'access_key_1_last_used_date',
    'access_key_2_last_rotated',
    'access_key_2_last_used_date',
];
const neededColumns = ['user', 'arn'];
/**
 * Reads the report's CSV. Columns are found by name, since AWS adds new ones; user names may hold commas.
 *
 * @throws Error when the text is no CSV or does not say whose its rows are.
 */
function parseCredentialReport(csv, generatedTime) {
    const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(csv, {
        columns: true,
        bom: true,
        skip_empty_lines: true,
        trim: true,
    });
    const header = new Set(Object.keys(rows[0] ?? {}));
    const missing = neededColumns.filter((column) => !header.has(column));
    if (missing.length > 0)
        throw new Error(`the credential report ${rows.length === 0 ? 'has no rows' : `lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`}`);
    return { generatedTime, rows: rows.map(rowOf) };
}
function rowOf(row) {
    const user = row['user'] ?? '';
    const date = (column) => dateOf(row[column]) ?? null;
    const flag = (column) => flagOf(column, row[column], user);
    const key = (slot) => ({
        active: flag(`access_key_${slot}_active`) ?? false,
        lastRotated: date(`access_key_${slot}_last_rotated`),
        lastUsed: date(`access_key_${slot}_last_used_date`),
    });
    const certificate = (slot) => ({
        active: flag(`cert_${slot}_active`) ?? false,
        lastRotated: date(`cert_${slot}_last_rotated`),
    });
    const unsaid = [
        ...flagColumns.filter((column) => flag(column) === undefined),
        ...dateColumns.filter((column) => dateOf(row[column]) === undefined),
        ...(isNothing(row['additional_credentials_info'] ?? '') ? [] : ['additional_credentials_info']),
    ];
    return {
        user,
        arn: row['arn'] ?? '',
        userCreationTime: date('user_creation_time'),
        passwordEnabled: flag('password_enabled') ?? null,
        passwordLastUsed: date('password_last_used'),
        passwordLastChanged: date('password_last_changed'),
        passwordNextRotation: date('password_next_rotation'),
        mfaActive: flag('mfa_active') ?? null,
        accessKeys: [key(1), key(2)],
        certificates: [certificate(1), certificate(2)],
        ...(unsaid.length > 0 ? { unsaid } : {}),
    };
}
/** What the report writes where there is no date or no such thing; AWS documents the three words. */
const isNothing = (text) => /^(N\/A|no_information|not_supported|)$/i.test(text);
/** `null`: there is none, `undefined`: no value that IAM documents. */
function dateOf(text) {
    if (text === undefined)
        return undefined;
    if (isNothing(text))
        return null;
    const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
/** `null`: IAM does not say it of the root user, `undefined`: no value that IAM documents. */
function flagOf(column, text, user) {
    const value = text?.toLowerCase();
    if (value === 'true')
        return true;
    if (value === 'false')
        return false;
    if (value === undefined || !isNothing(value))
        return undefined;
    if (user === rootUser)
        return column === 'password_enabled' ? null : false;
    // There is no such key or certificate; every user has a password and devices or has none.
    return value === 'n/a' && column !== 'password_enabled' && column !== 'mfa_active' ? false : undefined;
}
/** Doubts about what the rows do not say: a check that reads a column must not take silence for an answer. */
function* unsaid(rows, ...columns) {
    for (const column of columns) {
        const silent = rows
            .filter((row) => (row.unsaid?.includes(column) ?? false) ||
            (column === 'password_enabled' && row.passwordEnabled === null))
            .map(({ user }) => user);
        if (silent.length === 0)
            continue;
        const names = `${silent.slice(0, 5).join(', ')}${silent.length > 5 ? ` and ${silent.length - 5} more` : ''}`;
        yield (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(column === 'additional_credentials_info'
            ? `the credential report has no room for all credentials of ${names}`
            : `the credential report does not say ${column} of ${names}`);
    }
}
/** What checks of access keys read of each. */
const keyColumns = [
    'access_key_1_active',
    'access_key_2_active',
    'additional_credentials_info',
];
/** The rows of IAM users, without the root user's. */
function userRows(report) {
    return report.rows.filter((row) => row.user !== rootUser);
}
function rootRow(report) {
    return report?.rows.find((row) => row.user === rootUser);
}
/** Active access keys of IAM users. */
function activeKeys(report) {
    return userRows(report).flatMap((row) => row.accessKeys.flatMap((key, index) => (key.active ? [{ row, key, slot: index + 1 }] : [])));
}
/** Where a row's values come from and how old they may be. */
function rowEvidence(row, report) {
    return row.confirmedAt ? `read live at ${row.confirmedAt}` : reportEvidence(report);
}
const reportEvidence = ({ generatedTime }) => generatedTime === null
    ? 'credential report of an unknown day'
    : `credential report of ${generatedTime}, which may be four hours old`;


/***/ }),

/***/ 5061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ passwordPolicyDoubts),
/* harmony export */   dM: () => (/* binding */ passwordPolicyExemption),
/* harmony export */   f$: () => (/* binding */ defaultPasswordPolicy),
/* harmony export */   ph: () => (/* binding */ passwordPolicyCommand),
/* harmony export */   r4: () => (/* binding */ judgePasswordSetting),
/* harmony export */   u2: () => (/* binding */ passwordPolicyFact)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(623);
/* harmony import */ var _credential_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7255);



/**
 * What IAM enforces where the account set nothing: 8 characters, three of the four kinds of character, no expiry.
 * No kind is required by name, so that each of the four settings counts as off.
 */
const defaultPasswordPolicy = {
    minimumLength: 8,
    requireSymbols: false,
    requireNumbers: false,
    requireUppercase: false,
    requireLowercase: false,
    allowUsersToChange: true,
    expire: false,
    maxAge: null,
    reusePrevention: null,
    hardExpiry: false,
};
/** The policy as GetAccountPasswordPolicy shows it, in the SDK's form or in the command line's. */
function passwordPolicyFact(policy) {
    const maxAge = policy.MaxPasswordAge ?? null;
    return {
        // The least that a policy of one's own can ask for, were the field missing.
        minimumLength: policy.MinimumPasswordLength ?? 6,
        requireSymbols: policy.RequireSymbols ?? false,
        requireNumbers: policy.RequireNumbers ?? false,
        requireUppercase: policy.RequireUppercaseCharacters ?? false,
        requireLowercase: policy.RequireLowercaseCharacters ?? false,
        allowUsersToChange: policy.AllowUsersToChangePassword ?? false,
        // "ExpirePasswords … is true if MaxPasswordAge contains a value greater than 0."
        expire: policy.ExpirePasswords ?? (maxAge ?? 0) > 0,
        maxAge,
        reusePrevention: policy.PasswordReusePrevention ?? null,
        hardExpiry: policy.HardExpiry ?? false,
    };
}
/** Why the password policy does not matter in this account; `null` when it does. */
function passwordPolicyExemption(report, { settings }) {
    if (settings.passwordPolicy === 'always')
        return null;
    if ((0,_credential_report_js__WEBPACK_IMPORTED_MODULE_0__/* .userRows */ .dd)(report).some(({ passwordEnabled }) => passwordEnabled === true))
        return null;
    return 'no IAM user has a password, and the policy governs nothing else (`password-policy: always` judges it all the same)';
}
/** Whether nobody has a password is not known while a row does not say it. */
function* passwordPolicyDoubts(report, context) {
    if (passwordPolicyExemption(report, context) !== null)
        yield* (0,_credential_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .DY)((0,_credential_report_js__WEBPACK_IMPORTED_MODULE_0__/* .userRows */ .dd)(report), 'password_enabled');
}
/** Judges one setting of the policy in force. */
function* judgePasswordSetting(facts, context, setting) {
    yield* passwordPolicyDoubts(facts.credentialReport, context);
    const exemption = passwordPolicyExemption(facts.credentialReport, context);
    if (exemption !== null)
        return yield (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .notApplicable */ .hH)(exemption);
    const policy = facts.passwordPolicy ?? defaultPasswordPolicy;
    const fault = setting.fault(policy);
    if (fault === null)
        return;
    const inForce = facts.passwordPolicy ? "the account's own policy" : 'the default policy is in force';
    yield (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)({
        resource: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordPolicyArn */ .ZE)(context.account),
        message: fault,
        evidence: `${setting.seen(policy)} (${inForce})`,
        fix: passwordPolicyCommand(policy, context.settings),
        subject: setting.seen(policy),
    });
}
/**
 * The command that sets right all that the settings ask for, and the same for each check: UpdateAccountPasswordPolicy
 * resets what is left out, so that a command for one setting would undo the one for another.
 */
function passwordPolicyCommand(policy, settings) {
    const isAsked = (check) => settings.checks[check] !== false;
    const flag = (name, on) => `--${on ? '' : 'no-'}${name}`;
    const { minimumPasswordLength, maxPasswordAgeDays, passwordReusePrevention } = settings;
    const length = isAsked('password-min-length') ? minimumPasswordLength : 0;
    const reuse = isAsked('password-reuse-prevention') ? passwordReusePrevention : 0;
    const barred = Math.max(policy.reusePrevention ?? 0, reuse);
    // "MaxPasswordAge: minimum value of 1, maximum value of 1095"
    const age = Math.min(policy.expire ? (policy.maxAge ?? 1095) : 1095, isAsked('password-expiration') ? maxPasswordAgeDays : 1095);
    const expires = policy.expire || isAsked('password-expiration');
    const hardExpiry = isAsked('password-expiration-admin-reset')
        ? settings.passwordExpirationAdminReset
        : policy.hardExpiry;
    return [
        'aws iam update-account-password-policy',
        `--minimum-password-length ${Math.max(policy.minimumLength, length)}`,
        flag('require-symbols', policy.requireSymbols || isAsked('password-symbol')),
        flag('require-numbers', policy.requireNumbers || isAsked('password-number')),
        flag('require-uppercase-characters', policy.requireUppercase || isAsked('password-uppercase')),
        flag('require-lowercase-characters', policy.requireLowercase || isAsked('password-lowercase')),
        flag('allow-users-to-change-password', policy.allowUsersToChange || isAsked('password-allow-change')),
        ...(expires ? [`--max-password-age ${age}`] : []),
        ...(barred > 0 ? [`--password-reuse-prevention ${barred}`] : []),
        flag('hard-expiry', hardExpiry),
    ].join(' ');
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ accountArn),
/* harmony export */   Ur: () => (/* binding */ rootArn),
/* harmony export */   ZE: () => (/* binding */ passwordPolicyArn),
/* harmony export */   oR: () => (/* binding */ userArnOf)
/* harmony export */ });
/** The ARN of the root user. */
const rootArn = ({ id, partition }) => `arn:${partition}:iam::${id}:root`;
/** The account as a whole has no ARN of its own; its root principal's is the one that IAM uses for it. */
const accountArn = rootArn;
/** The password policy has no ARN: this is the account's, with the name of the setting. */
const passwordPolicyArn = ({ id, partition }) => `arn:${partition}:iam::${id}:account-password-policy`;
/** The ARN of a user whose path is not known, which is the root path for nearly all. */
const userArnOf = ({ id, partition }, user) => `arn:${partition}:iam::${id}:user/${user}`;


/***/ }),

/***/ 3974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   W7: () => (/* binding */ olderThan),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const day = 86_400_000;
/** Whole days between two ISO 8601 times. */
function daysBetween(earlier, later) {
    return Math.floor((Date.parse(later) - Date.parse(earlier)) / day);
}
/** Whether more than `days` days lie between them, to the millisecond. */
function olderThan(time, days, now) {
    return Date.parse(now) - Date.parse(time) > days * day;
}
/** The later of times that may be missing. */
function latest(...times) {
    return times.reduce((newest, time) => (time !== null && (newest === null || time > newest) ? time : newest), null);
}
/** `2026-05-03` for a reader. */
const dateOf = (time) => time.slice(0, 10);


/***/ })

};
