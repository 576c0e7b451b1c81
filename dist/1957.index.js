export const id = 1957;
export const ids = [1957,5757];
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


/***/ })

};
