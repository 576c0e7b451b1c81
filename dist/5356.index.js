export const id = 5356;
export const ids = [5356];
export const modules = {

/***/ 5356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommits: () => (/* binding */ diffCommits)
/* harmony export */ });
/* harmony import */ var _run_access_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(308);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3201);
/* harmony import */ var _run_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2123);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1013);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9808);






/** What a commit newly allows, compared with another: every policy in the files that differ. */
async function diffCommits([base, head = 'HEAD'], settings, { cwd }) {
    const root = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(cwd, ['rev-parse', '--show-toplevel']).catch(() => '')).toString().trim();
    if (root === '')
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('this folder is in no git repository: name two policies instead');
    const repository = new _git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .Repository */ .L(root);
    try {
        const headSha = await commitOf(root, head);
        const baseSha = base === undefined ? await commitBefore(root, headSha) : await commitOf(root, base);
        const change = {
            baseSha,
            headSha,
            base: repository.tree(baseSha),
            head: repository.tree(headSha),
            rules: repository.rules(headSha),
            files: await repository.changedFiles(baseSha, headSha),
            notices: [],
        };
        return await resultOf(change, settings);
    }
    finally {
        repository.close();
    }
}
async function commitOf(root, name) {
    try {
        const arguments_ = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedSha */ .Ld)((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, arguments_)).toString().trim());
    }
    catch {
        throw new _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${name} is no commit of this repository`);
    }
}
/** Where this branch left the default branch of the remote; without a remote, the commit before. */
async function commitBefore(root, head) {
    for (const attempt of [
        ['merge-base', head, 'refs/remotes/origin/HEAD'],
        ['rev-parse', '--verify', '--quiet', `${head}^`],
    ])
        try {
            const found = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedSha */ .Ld)((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, attempt)).toString().trim());
            if (found !== head)
                return found;
        }
        catch {
            // The next one is tried.
        }
    throw new _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('there is no commit before this one: name the commit to compare with');
}
async function resultOf(change, settings) {
    const options = { typeOf: settings.typeOf, parameters: settings.templateParameters };
    const before = change.files.flatMap((file) => file.previousPath === null ? [] : [{ ...file, path: file.previousPath, status: 'modified' }]);
    const head = await (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(change.files, change.head, options, settings);
    const base = change.base ? await (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(before, change.base, options, settings) : null;
    const { access } = await (0,_run_access_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersAboutAccess */ .R)({ head, base }, change, settings, null);
    const unread = [...head.unread, ...(base?.unread ?? [])];
    const { verdict, because } = verdictOf(access, unread);
    const result = {
        verdict,
        because,
        documents: head.documents.map((document) => (0,_run_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .documentResult */ .Jg)({ document, findings: [], engine: 'offline', notes: [], failure: null })),
        judged: [],
        checks: [],
        access,
        coverage: head.coverage,
        unread,
        notices: settings.notices,
        timings: {},
        context: {
            event: 'command',
            repository: null,
            serverUrl: null,
            baseSha: change.baseSha,
            headSha: change.headSha,
            pullRequest: null,
            runUrl: null,
            account: null,
            config: null,
            version: _version_js__WEBPACK_IMPORTED_MODULE_4__.version,
        },
    };
    return { result, texts: head.texts };
}
function verdictOf(access, unread) {
    const count = (result) => access.filter((answer) => answer.result === result).length;
    const failed = count('FAIL');
    if (failed > 0) {
        const policies = failed === 1 ? 'One policy allows' : `${failed} policies allow`;
        return { verdict: 'failed', because: `${policies} what was not allowed before.` };
    }
    if (count('UNKNOWN') + unread.length > 0)
        return { verdict: 'incomplete', because: 'Something could not be decided or read.' };
    return { verdict: 'passed', because: 'No policy allows what was not allowed before.' };
}


/***/ })

};
