export const id = 5757;
export const ids = [5757];
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


/***/ })

};
