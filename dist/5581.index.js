export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 5581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9808);


const commands = {
    check: {
        usage: 'check [PATH…]',
        does: 'validate the policies in these files or folders',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9547), __webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(1505), __webpack_require__.e(1483), __webpack_require__.e(9262), __webpack_require__.e(9238), __webpack_require__.e(7205)]).then(__webpack_require__.bind(__webpack_require__, 9238))).check,
    },
    extract: {
        usage: 'extract [PATH…]',
        does: 'print the policies that the gate sees in these files',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8330), __webpack_require__.e(1483), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 8399))).extractCommand,
    },
    explain: {
        usage: 'explain CODE | --list',
        does: 'say what a rule or check is about, why, and how to fix it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(1505), __webpack_require__.e(6708), __webpack_require__.e(2809), __webpack_require__.e(5304)]).then(__webpack_require__.bind(__webpack_require__, 2598))).explain,
    },
    diff: {
        usage: 'diff [BASE [HEAD]] | --policy NEW --reference OLD | --batch FILE',
        does: 'say what a policy newly allows',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8330), __webpack_require__.e(5628), __webpack_require__.e(8551)]).then(__webpack_require__.bind(__webpack_require__, 3883))).diff,
    },
    config: {
        usage: 'config [--print]',
        does: 'check the config file; --print says what is in force and where each value came from',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9262), __webpack_require__.e(5426)]).then(__webpack_require__.bind(__webpack_require__, 4790))).config,
    },
    baseline: {
        usage: 'baseline [--all] [--facts FILE] [--save-facts FILE]',
        does: "check the account's security baseline, live or from saved facts",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5175), __webpack_require__.e(9547), __webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(1505), __webpack_require__.e(1483), __webpack_require__.e(6708), __webpack_require__.e(9262), __webpack_require__.e(2809), __webpack_require__.e(9238), __webpack_require__.e(4429)]).then(__webpack_require__.bind(__webpack_require__, 2368))).baseline,
    },
    init: {
        usage: 'init [--account ID] [--region REGION] [--repository OWNER/NAME] [--dry-run]',
        does: 'write the workflow, a config and the role for this repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8330), __webpack_require__.e(4699), __webpack_require__.e(6708), __webpack_require__.e(2809), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 722))).init,
    },
};
async function runCommand(args) {
    const terminal = processTerminal();
    const [name = 'help', ...rest] = args;
    if (name === '--version' || name === 'version') {
        const { version } = await __webpack_require__.e(/* import() */ 1013).then(__webpack_require__.bind(__webpack_require__, 1013));
        terminal.out(`${version}\n`);
        return 0;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) {
        const asked = ['help', '--help', '-h'].includes(name);
        if (asked)
            terminal.out(help());
        else
            terminal.error(`iam-gate: there is no command ${JSON.stringify((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(name))}.\n\n${help()}`);
        return asked ? 0 : 2;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out(`iam-gate ${entry.usage}: ${entry.does}\n\n${sharedOptions}`);
        return 0;
    }
    try {
        return await (await entry.load())(rest, terminal);
    }
    catch (error) {
        if (!(error instanceof _commands_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e) && !isArgumentError(error))
            throw error;
        terminal.error(`iam-gate ${name}: ${error.message}\nUsage: iam-gate ${entry.usage}\n`);
        return 2;
    }
}
const sharedOptions = `Options of the commands that report:
  --format text|json|sarif|markdown|github   default text
  --output FILE                              write the report there instead of standard output
  --config FILE                              config file, default .github/iam-gate.yml
  --fail-on critical|high|medium|low         the least severity that fails, default high
  --policy-type TYPE, --resource-type TYPE   of a bare document whose type cannot be known
  --region REGION

Exit: 0 passed, 1 failed, 2 incomplete, broken or misused.
`;
function help() {
    const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
    const lines = Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`);
    return `iam-gate: AWS IAM policies checked on the exact line, new access proven, the account's baseline read.\n\n${lines.join('\n')}\n\n${sharedOptions}`;
}
function processTerminal() {
    return {
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
        cwd: process.cwd(),
        env: process.env,
        isTerminal: process.stdout.isTTY,
        columns: process.stdout.columns || 100,
    };
}
/** What node:util's parseArgs throws for an unknown option or a missing value. */
function isArgumentError(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Wrong use of a command: said in one line on standard error, exit 2. */
class UsageError extends Error {
}


/***/ })

};
