export const id = 8168;
export const ids = [8168];
export const modules = {

/***/ 8168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProgram: () => (/* binding */ readProgram)
/* harmony export */ });
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);

/** A file that is no data: program code and text. Policies that code builds can only be read from what it puts out. */
function readProgram(file) {
    return { documents: [], unread: [], skipped: reasonFor(file) };
}
function reasonFor(file) {
    if (/\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|fs)$/.test(file.file) &&
        /aws-cdk-lib|aws_cdk|@aws-cdk\/|awscdk|Amazon\.CDK/.test(file.text))
        return 'CDK code: its policies exist after synthesis. Run `npx cdk synth` and give the templates in `cdk.out` to the gate';
    if ((0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikePolicy */ .Q)(file))
        return 'not a policy file, though its text has a policy statement in it';
    return 'not a policy file';
}


/***/ })

};
