export const id = 6162;
export const ids = [6162,5757];
export const modules = {

/***/ 6162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerIdentity: () => (/* binding */ callerIdentity)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5757);

/**
 * Who the credentials of this shell are, whatever they come from: environment, profile, SSO, instance role.
 *
 * @throws what the SDK throws, when there are no credentials or they do not work.
 */
async function callerIdentity(region) {
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const client = new STSClient({ region, maxAttempts: 4, requestHandler: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connection */ .F)() });
    try {
        const { Account: id = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}), {
            abortSignal: AbortSignal.timeout(20_000),
        });
        if (!/^\d{12}$/.test(id))
            throw new Error('the answer names no account; look at proxies and AWS_ENDPOINT_URL');
        return { id, partition: Arn.split(':')[1] ?? 'aws', callerArn: Arn };
    }
    finally {
        client.destroy();
    }
}


/***/ }),

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


/***/ })

};
