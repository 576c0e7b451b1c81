export const id = 3068;
export const ids = [3068];
export const modules = {

/***/ 977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ChangeUnknown),
/* harmony export */   y: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);

/** A path of the repository as git keeps it, `''` for its root; `undefined` when it leaves the repository. */
function insidePath(path) {
    const inside = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(path).replace(/^\/+|\/+$|^\.\/?$/g, '');
    return /^\.\.(?:\/|$)/.test(inside) ? undefined : inside;
}
/** The change could not be determined: the verdict is incomplete and says why. */
class ChangeUnknown extends Error {
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Ld: () => (/* binding */ verifiedSha),
/* harmony export */   YY: () => (/* binding */ reasonIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const shaForm = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Names from an event or a branch never reach git: only full commit ids do. */
function verifiedSha(sha) {
    if (!shaForm.test(sha))
        throw new Error(`expected a full commit id, found ${JSON.stringify(sha.slice(0, 80))}`);
    return sha;
}
/**
 * Hooks, a file system monitor, external diff programs and prompts are ways for a repository to run code or to hang
 * a job; none of them is needed to read objects.
 */
const safeOptions = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
function spawnGit(directory, args) {
    // Else the error of a missing program and that of a missing folder are the same.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new Error(`${directory} is no folder`);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safeOptions, ...args], {
        cwd: directory,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
}
/** Runs git and gives its standard output; rejects with git's own reason when it fails. */
function git(directory, args, timeoutMs = 60_000) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(directory, args);
        const output = [];
        let errors = '';
        const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => (errors = (errors + chunk.toString()).slice(-4000)));
        child.stdin.end();
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (code === 0)
                resolve(Buffer.concat(output));
            else if (signal)
                reject(new Error(`git ${args[0] ?? ''} was ended after ${timeoutMs / 1000} s`));
            else
                reject(new Error(reasonIn(errors) ?? `git ${args[0] ?? ''} failed`));
        });
    });
}
/** Git's reason, of all that it wrote to standard error: advice may come after it. */
const reasonIn = (errors) => /^(?:fatal|error): .*/m.exec(errors)?.[0];


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/git/changes.ts
var changes = __webpack_require__(977);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
;// CONCATENATED MODULE: ./src/git/objects.ts


/**
 * One `git cat-file --batch` process for all reads of a run: starting a process for each file costs more than
 * reading it. Answers come in the order of the requests.
 */
class GitObjects {
    #process;
    #waiting = [];
    #chunks = [];
    #buffered = 0;
    /** Bytes that the next answer needs, once its header is known. */
    #wanted = 1;
    #errors = '';
    #ended;
    constructor(directory) {
        try {
            this.#process = (0,git/* spawnGit */.Iz)(directory, ['cat-file', '--batch']);
        }
        catch (error) {
            // Told to whoever asks: a run may do without a checkout.
            this.#ended = error;
            return;
        }
        this.#process.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#process.stderr.on('data', (chunk) => (this.#errors += chunk.toString()));
        this.#process.on('error', (error) => this.#fail(error));
        this.#process.on('close', () => this.#fail(new Error((0,git/* reasonIn */.YY)(this.#errors) ?? 'git cat-file ended')));
        // A broken pipe is told by `close`.
        this.#process.stdin.on('error', () => undefined);
    }
    /** The commit that is checked out. */
    head() {
        return this.#ask('HEAD');
    }
    /**
     * The object at a path of a commit. A path with a newline cannot be asked for in git's batch protocol, and one that
     * leaves the repository (a template may name any) would end the git process.
     */
    atPath(commit, path) {
        const inside = (0,changes/* insidePath */.y)(path);
        if (inside === undefined || /[\n\0]/.test(inside))
            return Promise.resolve(undefined);
        return this.#ask(`${(0,git/* verifiedSha */.Ld)(commit)}:${inside}`);
    }
    byId(id) {
        return this.#ask((0,git/* verifiedSha */.Ld)(id));
    }
    close() {
        this.#process?.stdin.end();
    }
    #ask(name) {
        return new Promise((resolve, reject) => {
            if (this.#ended) {
                reject(this.#ended);
                return;
            }
            this.#waiting.push({ resolve, reject });
            this.#process?.stdin.write(`${name}\n`);
        });
    }
    #receive(chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        // Joining at every chunk would copy a large blob over and over.
        if (this.#buffered < this.#wanted)
            return;
        let rest = Buffer.concat(this.#chunks);
        for (let taken = this.#take(rest); taken > 0; taken = this.#take(rest))
            rest = rest.subarray(taken);
        this.#chunks = [rest];
        this.#buffered = rest.length;
    }
    /** Answers the first request from `buffer`; gives how many bytes that took, 0 when more must come first. */
    #take(buffer) {
        this.#wanted = buffer.length + 1;
        const lineEnd = buffer.indexOf(10);
        if (lineEnd < 0)
            return 0;
        const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(buffer.subarray(0, lineEnd).toString());
        if (!header) {
            this.#waiting.shift()?.resolve(undefined);
            return lineEnd + 1;
        }
        const [, id = '', type = '', size = '0'] = header;
        const end = lineEnd + 1 + Number(size);
        if (buffer.length < end + 1) {
            this.#wanted = end + 1;
            return 0;
        }
        this.#waiting.shift()?.resolve({ id, type, content: Buffer.from(buffer.subarray(lineEnd + 1, end)) });
        return end + 1;
    }
    #fail(error) {
        this.#ended ??= error;
        for (const waiting of this.#waiting.splice(0))
            waiting.reject(error);
    }
}
/** The entries of a tree object: `mode name NUL id`, again and again. */
function treeEntries({ content, id }) {
    const idLength = id.length / 2;
    const entries = [];
    for (let start = 0; start < content.length;) {
        const space = content.indexOf(32, start);
        const zero = content.indexOf(0, space);
        entries.push({
            mode: content.subarray(start, space).toString(),
            name: content.subarray(space + 1, zero).toString(),
            id: content.subarray(zero + 1, zero + 1 + idLength).toString('hex'),
        });
        start = zero + 1 + idLength;
    }
    return entries;
}

// EXTERNAL MODULE: ./src/git/text.ts
var git_text = __webpack_require__(9233);
;// CONCATENATED MODULE: ./src/git/repository.ts





/** A clone, read through its objects only: what stands in the working tree plays no part. */
class Repository {
    #directory;
    #objects;
    /** Object ids of files by `commit:path`, so that an odd name never has to pass through git's batch protocol. */
    #known = new Map();
    constructor(directory) {
        this.#directory = directory;
        this.#objects = new GitObjects(directory);
    }
    close() {
        this.#objects.close();
    }
    async headSha() {
        const found = await this.#objects.head().catch((error) => String(error).replace(/^Error: /, ''));
        if (typeof found === 'object')
            return (0,git/* verifiedSha */.Ld)(found.id);
        throw new changes/* ChangeUnknown */.f(`the workspace is not a git checkout with a commit${found ? ` (${found})` : ''}: use actions/checkout before this step`);
    }
    /** The parents that a commit names; in a shallow clone they need not be there. `undefined`: no such commit. */
    async parentsOf(sha) {
        const commit = await this.#objects.byId(sha);
        if (commit?.type !== 'commit')
            return undefined;
        const header = commit.content.toString().split('\n\n', 1)[0] ?? '';
        return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    }
    /** Whether a commit is there, after fetching that one commit from `origin` if need be. */
    async ensure(sha) {
        if (await this.parentsOf(sha))
            return true;
        try {
            const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1'];
            await (0,git/* git */.$Y)(this.#directory, ['fetch', ...options, 'origin', (0,git/* verifiedSha */.Ld)(sha)]);
        }
        catch {
            return false;
        }
        return (await this.parentsOf(sha)) !== undefined;
    }
    async mergeBase(left, right) {
        try {
            const output = await (0,git/* git */.$Y)(this.#directory, ['merge-base', (0,git/* verifiedSha */.Ld)(left), (0,git/* verifiedSha */.Ld)(right)]);
            return output.toString().trim() || undefined;
        }
        catch {
            return undefined;
        }
    }
    /** What differs between two commits, renames found. */
    async changedFiles(base, head) {
        const options = ['-r', '-z', '--raw', '--no-abbrev', '-M', '-l2000', '--no-ext-diff', '--no-textconv'];
        const raw = await (0,git/* git */.$Y)(this.#directory, [
            'diff-tree',
            ...options,
            (0,git/* verifiedSha */.Ld)(base),
            (0,git/* verifiedSha */.Ld)(head),
            '--',
        ]);
        const names = new Names();
        const fields = fieldsOf(raw);
        const files = [];
        for (let index = 0; index + 1 < fields.length;) {
            const attributes = (fields[index++] ?? '').toString().slice(1).split(' ');
            const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = attributes;
            const before = names.of(fields[index++]);
            const moved = status.startsWith('R') || status.startsWith('C');
            const path = moved ? names.of(fields[index++]) : before;
            if (status !== 'A')
                this.#known.set(`${base}:${before}`, oldId);
            if (status !== 'D')
                this.#known.set(`${head}:${path}`, newId);
            const skip = skipReason(status === 'D' ? oldMode : newMode);
            files.push({
                path,
                previousPath: status === 'A' ? null : before,
                status: status === 'A' ? 'added' : status === 'D' ? 'deleted' : moved ? 'renamed' : 'modified',
                ...(skip ? { skip } : {}),
            });
        }
        return files;
    }
    /** Every file of a commit, for a run that is not about a change. */
    async allFiles(commit) {
        const raw = await (0,git/* git */.$Y)(this.#directory, ['ls-tree', '-r', '-z', '--full-tree', (0,git/* verifiedSha */.Ld)(commit)]);
        const names = new Names();
        return fieldsOf(raw).map((entry) => {
            const tab = entry.indexOf(9);
            const [mode = '', , id = ''] = entry.subarray(0, tab).toString().split(' ');
            const path = names.of(entry.subarray(tab + 1));
            this.#known.set(`${commit}:${path}`, id);
            const skip = skipReason(mode);
            return { path, previousPath: null, status: 'added', ...(skip ? { skip } : {}) };
        });
    }
    rules(commit) {
        const paths = async () => (await this.allFiles(commit)).map(({ path }) => path);
        return { sha: commit, tree: this.tree(commit), paths };
    }
    tree(commit) {
        const sha = (0,git/* verifiedSha */.Ld)(commit);
        const readFile = async (path) => {
            const id = this.#known.get(`${sha}:${path}`);
            const object = await (id ? this.#objects.byId(id) : this.#objects.atPath(sha, path));
            return object?.type === 'blob' ? (0,git_text/* decode */.D)(path, object.content) : undefined;
        };
        return {
            readFile,
            read: async (path) => {
                const decoded = await readFile(path);
                return decoded && 'text' in decoded ? decoded.text : undefined;
            },
            list: async (folder) => {
                const object = await this.#objects.atPath(sha, folder);
                if (object?.type !== 'tree')
                    return [];
                return treeEntries(object).flatMap(({ mode, name }) => (mode.startsWith('100') ? [name] : []));
            },
        };
    }
}
/** What stands before each NUL. */
function fieldsOf(raw) {
    const fields = [];
    for (let start = 0, end; (end = raw.indexOf(0, start)) >= 0; start = end + 1)
        fields.push(raw.subarray(start, end));
    return fields;
}
/**
 * Paths as text. Git's are bytes: those that are no UTF-8 are shown as `\xff`, and two paths never get the same text,
 * since then only one of the files would be looked at.
 */
class Names {
    #bytes = new Map();
    of(raw = Buffer.alloc(0)) {
        const bytes = raw.toString('latin1');
        let text = (0,external_node_buffer_.isUtf8)(raw) ? raw.toString() : bytes.replace(/[\x80-\xff]/g, escaped);
        while ((this.#bytes.get(text) ?? bytes) !== bytes)
            text += '?';
        this.#bytes.set(text, bytes);
        return text;
    }
}
const escaped = (byte) => `\\x${byte.charCodeAt(0).toString(16)}`;
function skipReason(mode) {
    if (mode === '160000')
        return 'a submodule: its own repository has to be gated';
    if (mode === '120000')
        return 'a symbolic link, which is not followed';
    return undefined;
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ answersAboutAccess)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/policy/node.ts
var node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/source.ts
var source = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/access/pairing.ts

/** @param renames Where a file of the head stood at the base, by its path at the head, for files that moved. */
function pairDocuments(head, base, renames) {
    const before = groups(base, ({ file }) => file);
    const after = groups(head, ({ file }) => renames.get(file) ?? file);
    const pairs = new Map();
    const left = new Map(before);
    const take = (identity, from, documents) => {
        pairs.set(identity, { head: documents, base: left.get(from) ?? [] });
        left.delete(from);
    };
    // The same place; then the same content; then the same name in another file. The order decides between rivals.
    for (const [identity, documents] of after)
        if (left.has(identity))
            take(identity, identity, documents);
    for (const sameness of [contentOf, nameOf])
        for (const [identity, documents] of after) {
            if (pairs.has(identity))
                continue;
            const wanted = sameness(documents);
            const rivals = wanted === null ? [] : [...left].filter(([, rival]) => sameness(rival) === wanted);
            const [match] = rivals;
            if (match && rivals.length === 1)
                take(identity, match[0], documents);
        }
    return [...after].map(([identity, documents]) => pairs.get(identity) ?? { head: documents, base: [] });
}
function groups(documents, fileOf) {
    const found = new Map();
    for (const document of documents) {
        const { type, use, resourceType } = document;
        const identity = JSON.stringify([fileOf(document), ownerOf(document), type, use, resourceType]);
        const group = found.get(identity) ?? [];
        group.push(document);
        found.set(identity, group);
    }
    return found;
}
/** Whose document it is, as the file says or by its name: `TaskRole` of `TaskRole.Properties.Policies[0].PolicyDocument`. */
function ownerOf({ name, attachedTo }) {
    if (attachedTo !== undefined)
        return attachedTo;
    if (name === null)
        return null;
    const terraform = /^(?:.*\.)?aws_iam_(?:role|user|group)\.[^.]+(?=\.)/.exec(name);
    if (terraform)
        return terraform[0];
    const template = /^(.+?)\.Properties\.(?:Policies|Policy)\b/.exec(name);
    return template?.[1] ?? name;
}
const contentOf = (documents) => JSON.stringify(documents.map(({ type, root }) => [type, (0,node/* toJson */.aB)(root)]));
function nameOf(documents) {
    const [first] = documents;
    if (first?.name == null)
        return null;
    return JSON.stringify([ownerOf(first), first.type, first.use]);
}

// EXTERNAL MODULE: ./src/policy/service-findings.ts
var service_findings = __webpack_require__(1108);
// EXTERNAL MODULE: ./src/access/public.ts
var access_public = __webpack_require__(7613);
;// CONCATENATED MODULE: ./src/access/custom-checks.ts



/** "access … actions: 0 to 100 items, resources: 0 to 100 items of at most 2,048 characters". */
const mostEntries = 100;
const longestResource = 2048;
/** CheckNoNewAccess: the documents of one owner after the change against those before it, or against a reference. */
function noNewAccessQuestion(head, before) {
    const check = 'CheckNoNewAccess';
    const policyType = checkedType(head[0]);
    // Against nothing, every Allow is new: no reason to pay for hearing it.
    if (policyType === null || before.length === 0)
        return null;
    const policy = policyText(head.map(({ root }) => root));
    const reference = policyText(before);
    const unaskable = policy.unaskable ?? reference.unaskable;
    if (unaskable !== undefined)
        return { check, requests: [], unaskable };
    return { check, requests: [{ check, policyType, policy: policy.text, reference: reference.text }] };
}
/** CheckAccessNotGranted, a hundred actions and a hundred resources a request. */
function accessNotGrantedQuestion(document, { actions, resources }) {
    const check = 'CheckAccessNotGranted';
    const policyType = checkedType(document);
    if (policyType === null)
        return null;
    const { text: policy, unaskable = unaskableResource(resources) } = policyText([document.root]);
    if (unaskable !== undefined)
        return { check, requests: [], unaskable };
    const requests = batches(actions).flatMap((some) => batches(resources).map((of) => {
        const access = { actions: some, resources: of };
        return { check, policyType, policy, access };
    }));
    return { check, requests };
}
/** CheckNoPublicAccess, which has to be told what the policy hangs on. */
function noPublicAccessQuestion(document) {
    const check = 'CheckNoPublicAccess';
    const { resourceType } = document;
    const { text: policy, unaskable } = policyText([document.root]);
    if (unaskable !== undefined)
        return { check, requests: [], unaskable };
    if (resourceType === null || !access_public/* publicAccessTypes */.x.includes(resourceType))
        return {
            check,
            requests: [],
            unaskable: 'nothing says on which type of resource it hangs; the config can, under policies',
        };
    return { check, requests: [{ check, policy, resourceType }] };
}
/** The custom checks take these two types only. */
function checkedType(document) {
    const type = document?.type;
    return type === 'IDENTITY_POLICY' || type === 'RESOURCE_POLICY' ? type : null;
}
/** Several documents as one; their Sids, unique in each, need not be unique in all. */
function policyText(roots) {
    const unresolved = roots.flatMap((root) => (0,node/* unresolvedIn */.rL)(root))[0];
    if (unresolved)
        return {
            text: '',
            unaskable: `it holds a value that the file does not resolve (${unresolved.node.expression})`,
        };
    const policies = roots.map((root) => (0,node/* toJson */.aB)(root));
    const [first] = policies;
    const newest = policies.find(({ Version }) => Version === '2012-10-17') ?? first;
    const text = JSON.stringify(policies.length === 1 ? first : { ...newest, Statement: policies.flatMap(statementsWithoutSid) });
    return text.length > service_findings/* largestDocument */.WZ
        ? { text, unaskable: `it is longer than the ${service_findings/* largestDocument */.WZ} characters that the service takes` }
        : { text };
}
function statementsWithoutSid({ Statement: statements }) {
    return [statements]
        .flat()
        .map((statement) => Object.fromEntries(Object.entries(statement).filter(([name]) => name !== 'Sid')));
}
/** "You can only use a wildcard in the portion of the ARN that specifies the resource ID." */
function unaskableResource(resources) {
    const long = resources.find((resource) => resource.length > longestResource);
    if (long !== undefined)
        return `a forbidden resource is longer than ${longestResource} characters`;
    const wild = resources.find((resource) => /[*?]/.test(resource.split(':', 5).join(':')));
    return wild === undefined
        ? undefined
        : `the service takes wildcards only in the last part of an ARN, unlike ${wild}`;
}
/** An empty list is one batch: nothing listed is everything. */
function batches(entries) {
    const found = [];
    for (let from = 0; from === 0 || from < entries.length; from += mostEntries)
        found.push(entries.slice(from, from + mostEntries));
    return found;
}
const keyOf = (request) => JSON.stringify(request);
/** What is asked: whole questions in their order, as many as the budget pays; the same request is paid once. */
function withinBudget(questions, budget) {
    const requests = new Map();
    const left = new Set();
    for (const question of questions) {
        const more = new Map(question.requests.flatMap((request) => {
            const key = keyOf(request);
            return requests.has(key) ? [] : [[key, request]];
        }));
        if (requests.size + more.size > budget)
            left.add(question);
        else
            for (const [key, request] of more)
                requests.set(key, request);
    }
    return { requests: [...requests.values()], left };
}
/** The answers to all requests of a question as one. One FAIL decides; PASS takes all of them. */
function verdictOf({ check, unaskable }, answers, offline) {
    const none = (message) => ({
        check,
        result: null,
        message,
        reasons: [],
        agrees: null,
    });
    if (unaskable !== undefined)
        return none(unaskable);
    const answered = answers.filter((answer) => answer.kind === 'answered');
    const failing = answered.filter(({ result }) => result === 'FAIL');
    const open = answers.find((answer) => answer.kind !== 'answered');
    if (failing.length === 0 && open)
        return none(open.reason);
    const told = failing[0] ?? answered[0];
    if (!told)
        return none('it gave no answer');
    return {
        check,
        result: told.result,
        message: told.message,
        reasons: [...new Set(failing.flatMap(({ reasons }) => reasons))],
        agrees: offline === 'UNKNOWN' ? null : offline === told.result,
    };
}

// EXTERNAL MODULE: ./src/access/policy.ts
var access_policy = __webpack_require__(4946);
;// CONCATENATED MODULE: ./src/access/presets.ts
const presets = [
    {
        name: 'escalation',
        title: 'Raising one’s own permissions',
        why: 'Whoever may change policies, roles or what a service runs as can give themselves everything.',
        actions: [
            'iam:AddUserToGroup',
            'iam:AttachGroupPolicy',
            'iam:AttachRolePolicy',
            'iam:AttachUserPolicy',
            'iam:CreatePolicyVersion',
            'iam:CreateServiceSpecificCredential',
            'iam:DeleteRolePermissionsBoundary',
            'iam:DeleteUserPermissionsBoundary',
            'iam:PutGroupPolicy',
            'iam:PutRolePermissionsBoundary',
            'iam:PutRolePolicy',
            'iam:PutUserPermissionsBoundary',
            'iam:PutUserPolicy',
            'iam:SetDefaultPolicyVersion',
            'iam:UpdateAssumeRolePolicy',
            'sso:AttachManagedPolicyToPermissionSet',
            'sso:CreateAccountAssignment',
            'sso:PutInlinePolicyToPermissionSet',
        ],
    },
    {
        name: 'credentials',
        title: 'Making or reading long-lived credentials',
        why: 'Credentials that leave the account outlive the session and the role that made them.',
        actions: [
            'iam:CreateAccessKey',
            'iam:CreateLoginProfile',
            'iam:CreateServiceSpecificCredential',
            'iam:DeactivateMFADevice',
            'iam:ResetServiceSpecificCredential',
            'iam:UpdateAccessKey',
            'iam:UpdateLoginProfile',
            'iam:UploadSSHPublicKey',
            'iam:UploadSigningCertificate',
            'redshift:GetClusterCredentials',
            'redshift:GetClusterCredentialsWithIAM',
            'secretsmanager:BatchGetSecretValue',
            'secretsmanager:GetSecretValue',
        ],
    },
    {
        name: 'key-deletion',
        title: 'Destroying keys, and with them all that they encrypt',
        why: 'Data under a deleted or disabled key cannot be read again.',
        actions: [
            'kms:DeleteCustomKeyStore',
            'kms:DeleteImportedKeyMaterial',
            'kms:DisableKey',
            'kms:PutKeyPolicy',
            'kms:ScheduleKeyDeletion',
        ],
    },
    {
        name: 'log-deletion',
        title: 'Switching off or deleting the audit trail',
        why: 'Without it nobody can tell what happened.',
        actions: [
            'access-analyzer:DeleteAnalyzer',
            'cloudtrail:DeleteEventDataStore',
            'cloudtrail:DeleteTrail',
            'cloudtrail:PutEventSelectors',
            'cloudtrail:StopEventDataStoreIngestion',
            'cloudtrail:StopLogging',
            'cloudtrail:UpdateTrail',
            'config:DeleteConfigurationRecorder',
            'config:DeleteDeliveryChannel',
            'config:StopConfigurationRecorder',
            'ec2:DeleteFlowLogs',
            'guardduty:DeleteDetector',
            'guardduty:UpdateDetector',
            'logs:DeleteLogGroup',
            'logs:DeleteLogStream',
            'logs:PutRetentionPolicy',
            'securityhub:DisableSecurityHub',
        ],
    },
];

// EXTERNAL MODULE: ./src/access/questions.ts + 7 modules
var access_questions = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/policy/service-reference/service-reference.ts + 3 modules
var service_reference = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/policy/patterns.ts
var patterns = __webpack_require__(2819);
;// CONCATENATED MODULE: ./src/access/risk.ts



/** What an action entry can do, worst first. */
const risks = ['permissions', 'credentials', 'destroying', 'writing', 'reading', 'listing'];
const preset = (name) => new Set(presets.find((each) => each.name === name)?.actions.map((action) => action.toLowerCase()));
const escalation = preset('escalation');
const credentials = preset('credentials');
const destroying = new Set([...preset('key-deletion'), ...preset('log-deletion')]);
/** The worst that an entry such as `s3:Put*` lets somebody do. */
function riskOf(entry) {
    const lower = entry.toLowerCase();
    if (lower === '*' || lower.startsWith('*:'))
        return 'permissions';
    const covers = (list) => [...list].some((action) => (0,patterns/* matches */.cK)(lower, action));
    const levels = new Set([...(0,service_reference/* actionsMatching */.dj)(lower)].flatMap(({ accessLevels }) => accessLevels));
    if (lower === 'iam:passrole' || covers(escalation) || levels.has('Permissions management'))
        return 'permissions';
    if (covers(credentials))
        return 'credentials';
    if (covers(destroying) || /:(delete|terminate|\*$)/.test(lower))
        return 'destroying';
    if (levels.has('Write') || levels.has('Tagging') || levels.size === 0)
        return 'writing';
    return levels.has('Read') ? 'reading' : 'listing';
}
/** `s3`, and how an action of it reaches: for a count of what is left out. */
const serviceAndLevel = (entry) => `${entry.split(':')[0] ?? entry} ${(0,service_reference/* actionNamed */.IP)(entry)?.accessLevels[0]?.toLowerCase() ?? riskOf(entry)}`;

;// CONCATENATED MODULE: ./src/access/sentences.ts


const mostSentences = 10;
/** Questions asked to tell the pieces of one comparison apart. */
const mostQuestions = 300;
/**
 * What `policy` allows and `reference` does not, piece by piece: each action entry that brings something new, with
 * the resource entries where it does, entries with the same resources together, worst first.
 */
function piecesOf(policy, reference, hasPrincipals) {
    let questions = 0;
    const isNew = (statement, actions, resources) => {
        // Past the limit everything of a statement that has something new counts as new: too much rather than too little.
        if (++questions > mostQuestions)
            return true;
        return (0,access_questions/* newAccess */.rc)(policy, reference, hasPrincipals, { statement, actions, resources }).result === 'FAIL';
    };
    const isNewEntry = (statement, entry) => entry.includes('${') || isNew(statement, [entry], []);
    const pieces = [];
    for (const statement of policy.statements) {
        if (statement.effect !== 'Allow' || !isNew(statement, [], []))
            continue;
        const resources = textsOf(statement.resources).filter((text) => isPlainArn(text));
        const narrow = resources.length === statement.resources.length && resources.length > 1;
        const byResources = new Map();
        const entries = textsOf(statement.actions);
        for (const entry of entries.length > 1 ? entries : []) {
            if (!isNewEntry(statement, entry))
                continue;
            const where = narrow
                ? resources.filter((resource) => isNew(statement, [entry], [resource]))
                : textsOf(statement.resources);
            const key = JSON.stringify(where);
            const group = byResources.get(key) ?? { actions: [], resources: where };
            group.actions.push(entry);
            byResources.set(key, group);
        }
        if (entries.length <= 1) {
            const where = narrow
                ? resources.filter((each) => isNew(statement, [], [each]))
                : textsOf(statement.resources);
            byResources.set('', { actions: entries, resources: where });
        }
        for (const group of byResources.values())
            for (const risk of risks) {
                const actions = group.actions.filter((entry) => riskOf(entry) === risk);
                if (actions.length > 0)
                    pieces.push({ statement, actions, resources: group.resources, risk });
                else if (group.actions.length === 0 && risk === 'permissions')
                    pieces.push({ statement, actions: [], resources: group.resources, risk });
            }
    }
    return pieces.sort((left, right) => risks.indexOf(left.risk) - risks.indexOf(right.risk));
}
/** The question that is about this piece alone, as far as a question can say that. */
const partOf = ({ statement, actions }) => ({
    statement,
    actions: actions.some((entry) => entry.includes('${')) ? [] : actions,
});
const textsOf = (values) => values.map((value) => (value.known ? value.text : value.expression));
/** An entry that a question can be narrowed to: variables would be read as text. */
const isPlainArn = (text) => /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/s.test(text) && !text.includes('${');
/** The pieces in words, at most ten, then a count by service and kind of access. */
function sentencesOf(pieces, isNew, verb, exampleOf) {
    const shown = pieces
        .slice(0, mostSentences)
        .map((piece) => `${sentenceOf(piece, verb)}${exampleText(piece, exampleOf)}.`);
    const rest = pieces.slice(mostSentences).flatMap(({ actions }) => actions);
    const counts = new Map();
    for (const entry of rest)
        counts.set(serviceAndLevel(entry), (counts.get(serviceAndLevel(entry)) ?? 0) + 1);
    const more = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
    return [
        ...(isNew && shown.length > 0 ? ['The policy is new: all that it allows is new.'] : []),
        ...shown,
        ...(more === '' ? [] : [`And more: ${more}.`]),
    ];
}
function sentenceOf({ statement, actions, resources, risk }, verb) {
    const what = actions.length > 0 ? list(actions) : `everything but ${list(textsOf(statement.notActions))}`;
    const except = textsOf(statement.notResources);
    const where = resources.length > 0
        ? ` on ${list(resources)}`
        : except.length > 0
            ? ` on everything but ${list(except)}`
            : '';
    return `${verb} ${what}${where}${whoOf(statement)}${whenOf(statement)}${notes[risk]}`;
}
/** One request, where the entries alone do not show one. */
function exampleText(piece, exampleOf) {
    if (piece.actions.some((entry) => !/[*?]/.test(entry)))
        return '';
    const witness = exampleOf(piece);
    return witness ? `, for example \`${witness.action}\` on \`${witness.resource.replaceAll('`', "'")}\`` : '';
}
const notes = {
    permissions: ' (permission management)',
    credentials: ' (credentials)',
    destroying: ' (can destroy)',
    writing: '',
    reading: '',
    listing: '',
};
function whoOf({ principals, notPrincipals }) {
    const names = principals.map(({ type, value }) => {
        const [text = ''] = textsOf([value]);
        return text === '*' && (type === '*' || type === 'AWS') ? 'anyone' : text;
    });
    if (names.includes('anyone'))
        return ' to anyone';
    if (names.length > 0)
        return ` to ${list(names)}`;
    return notPrincipals.length > 0
        ? ` to everyone but ${list(textsOf(notPrincipals.map(({ value }) => value)))}`
        : '';
}
function whenOf({ conditions }) {
    const parts = conditions.map(({ operator, key, values }) => `\`${key}\` ${operator} ${list(textsOf(values))}`);
    return parts.length === 0
        ? ''
        : ` when ${parts.slice(0, 3).join(' and ')}${parts.length > 3 ? ' and more' : ''}`;
}
function list(texts) {
    const shown = texts.slice(0, 6).map((text) => `\`${text.replaceAll('`', "'")}\``);
    const more = texts.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What is no longer allowed, in one line; nothing when that is nothing. */
function removedLine(pieces) {
    if (pieces.length === 0)
        return undefined;
    const actions = [
        ...new Set(pieces.flatMap((piece) => (piece.actions.length > 0 ? piece.actions : ['what NotAction left']))),
    ];
    const resources = [...new Set(pieces.flatMap((piece) => piece.resources))];
    return `No longer allowed in full: ${list(actions)}${resources.length > 0 ? ` on ${list(resources)}` : ''}.`;
}
/** Who can newly reach what, in Mermaid's language, when that is more than one arrow and few enough to see. */
function pictureOf(pieces, subject) {
    const arrows = pieces.flatMap(({ statement, actions, resources }) => {
        const [who] = statement.principals.map(({ value }) => textsOf([value])[0] ?? '');
        return (resources.length > 0 ? resources : ['everything']).map((resource) => ({
            who: who ?? subject,
            what: actions.slice(0, 3).join(', ') + (actions.length > 3 ? ` and ${actions.length - 3} more` : ''),
            resource,
        }));
    });
    if (arrows.length < 2 || arrows.length > 8)
        return undefined;
    const names = new Map();
    const node = (kind, text) => {
        const key = `${kind} ${text}`;
        const known = names.get(key);
        if (known !== undefined)
            return known;
        names.set(key, `n${names.size}`);
        return `n${names.size - 1}["${label(text)}"]`;
    };
    const lines = arrows.map(({ who, what, resource }) => `  ${node('who', who)} -->|"${label(what || 'everything else')}"| ${node('what', resource)}`);
    return ['flowchart LR', ...lines].join('\n');
}
/** Only characters that cannot end a label or begin anything else. */
const label = (text) => text
    .replace(/[^\w .,:*?$/@+=-]/g, '_')
    .replace(/:\/\//g, ':')
    .slice(0, 80);

;// CONCATENATED MODULE: ./src/access/change.ts









/** Every answer about access that a reader or the config asks for. */
function accessOfChange(change) {
    return askedOfChange(change)
        .map(({ answer }) => answer)
        .filter(isTold);
}
/** What holds of a rule in the config is not worth a reader's time. */
const isTold = ({ kind, result }) => kind === 'new-access' || result !== 'PASS';
/** Every question about access that a reader or the config asks, answered offline. */
function askedOfChange(change) {
    const asked = change.head.flatMap((document) => [
        ...forbiddenIn(document, change),
        ...publicIn(document, change),
    ]);
    if (change.base)
        for (const pair of pairDocuments(change.head, change.base, change.renames))
            asked.push(...newIn(pair, change));
    return asked;
}
const hasPrincipals = ({ type }) => type === 'RESOURCE_POLICY' || type === 'RESOURCE_CONTROL_POLICY';
/** Whether the document itself grants: a boundary or a guardrail only limits. */
const grants = ({ type, use }) => (type === 'IDENTITY_POLICY' || type === 'RESOURCE_POLICY') && use === 'permissions';
function inDocument(document, statement) {
    const token = statement?.node.source.file === document.file ? statement.node : document.anchor;
    return { file: document.file, document: document.name, line: (0,source/* spanOf */.e)(token).start.line };
}
function undecided(kind, reason) {
    return { kind, result: 'UNKNOWN', reason, statement: null, witness: null };
}
/** The answer with its place; a document that is no policy cannot be asked. */
function asked(kind, document, ask, question) {
    try {
        const policy = (0,access_policy/* readPolicy */.T)(document.root, hasPrincipals(document));
        const answer = ask(policy);
        const statement = policy.statements.find(({ index }) => index === answer.statement);
        return {
            answer: { ...answer, ...inDocument(document, statement) },
            question: allowsAnything(policy) ? question() : null,
        };
    }
    catch (error) {
        if (!(error instanceof access_policy/* NoPolicy */.a))
            throw error;
        return withoutService({ ...undecided(kind, error.message), ...inDocument(document, undefined) });
    }
}
const withoutService = (answer) => ({ answer, question: null });
/** The service refuses some documents that only deny, and of all of them the answer is known. */
const allowsAnything = ({ statements }) => statements.some(({ effect }) => effect === 'Allow');
function forbiddenIn(document, { rules, matches }) {
    if (!grants(document))
        return [];
    return rules.forbiddenAccess.flatMap((entry) => {
        if (entry.paths && !matches(entry.paths, document.file))
            return [];
        const preset = presets.find(({ name }) => name === entry.preset);
        const forbidden = { actions: [...entry.actions, ...(preset?.actions ?? [])], resources: entry.resources };
        const problem = entry.preset !== null && !preset
            ? `there is no preset "${entry.preset}": the presets are ${presets.map(({ name }) => name).join(', ')}`
            : (0,access_questions/* problemOfForbidden */.oG)(forbidden);
        const { answer, question } = problem === undefined
            ? asked('forbidden-access', document, (policy) => (0,access_questions/* forbiddenAccess */.Y3)(policy, forbidden, hasPrincipals(document)), () => accessNotGrantedQuestion(document, forbidden))
            : withoutService({ ...undecided('forbidden-access', problem), ...inDocument(document, undefined) });
        const title = entry.name ?? preset?.title;
        const { witness } = answer;
        const sentences = witness
            ? [
                `Allows \`${witness.action}\` on \`${witness.resource}\`${title === undefined ? '' : `, which "${title}" forbids`}.`,
                ...(preset ? [preset.why] : []),
            ]
            : [];
        return [{ answer: { ...answer, required: true, sentences }, question }];
    });
}
function publicIn(document, { rules, matches }) {
    const rule = rules.noPublicAccess;
    if (rule === null || document.type !== 'RESOURCE_POLICY' || document.use !== 'permissions')
        return [];
    if (rule.paths && !matches(rule.paths, document.file))
        return [];
    const type = document.resourceType;
    // A document whose resource nobody knows is asked too: the meaning of public does not depend on it.
    if (type !== null && !(rule.resourceTypes ?? access_public/* publicAccessTypes */.x).includes(type))
        return [];
    const { answer, question } = asked('public-access', document, access_questions/* publicAccess */.wi, () => noPublicAccessQuestion(document));
    return [{ answer: { ...answer, required: true }, question }];
}
function newIn(pair, { rules, matches, references }) {
    const [first] = pair.head;
    if (first === undefined || change_contentOf(pair.head) === change_contentOf(pair.base))
        return [];
    const rule = rules.noNewAccess.find(({ paths }) => matches(paths, first.file));
    const path = rule?.reference ?? null;
    const reference = path === null ? undefined : references.get(path);
    const required = rule ? { required: true } : {};
    const open = (reason) => [
        withoutService({ ...undecided('new-access', reason), ...inDocument(first, undefined), ...required }),
    ];
    if (path !== null && !reference)
        return open(`the reference policy ${path} could not be read`);
    try {
        const after = merged(pair.head);
        const before = reference
            ? (0,access_policy/* readPolicy */.T)(reference, hasPrincipals(first))
            : pair.base.length > 0
                ? merged(pair.base).policy
                : null;
        const standing = reference ? [reference] : pair.base.map(({ root }) => root);
        const question = allowsAnything(after.policy) ? noNewAccessQuestion(pair.head, standing) : null;
        return [{ answer: { ...told(pair, after, before), ...required }, question }];
    }
    catch (error) {
        if (error instanceof access_policy/* NoPolicy */.a)
            return open(error.message);
        throw error;
    }
}
const change_contentOf = (documents) => JSON.stringify(documents.map(({ root }) => (0,node/* toJson */.aB)(root)));
function merged(documents) {
    const policies = documents.map((document) => (0,access_policy/* readPolicy */.T)(document.root, hasPrincipals(document)));
    const variables = policies.some((policy) => policy.variables);
    const takesTextForVariable = documents.some(({ root }, index) => policies[index]?.variables === false && JSON.stringify((0,node/* toJson */.aB)(root)).includes('${'));
    if (variables && takesTextForVariable)
        throw new access_policy/* NoPolicy */.a('its policies are of different versions: give each of them "Version": "2012-10-17"');
    const owners = new Map();
    for (const [index, document] of documents.entries())
        for (const statement of policies[index]?.statements ?? [])
            owners.set(statement, document);
    return { policy: { statements: [...owners.keys()], variables }, documents: owners };
}
/** The answer in words, with the example that is worst. */
function told(pair, { policy, documents }, before) {
    const [first] = pair.head;
    if (!first)
        throw new Error('a pair has a document at the head');
    const principals = hasPrincipals(first);
    const found = (0,access_questions/* newAccess */.rc)(policy, before, principals);
    const pieces = found.result === 'FAIL' ? piecesOf(policy, before, principals) : [];
    const [worst] = pieces;
    const example = worst && (0,access_questions/* newAccess */.rc)(policy, before, principals, partOf(worst));
    const answer = example?.result === 'FAIL' ? example : found;
    const statement = policy.statements.find((each) => each.index === answer.statement && (each === worst?.statement || !worst));
    const document = (statement && documents.get(statement)) ?? first;
    const lost = before && pair.base.length > 0 ? removedLine(piecesOf(before, policy, principals)) : undefined;
    const verb = grants(first) ? 'Newly allows' : 'Newly lets through';
    const picture = pictureOf(pieces, ownerOf(first) ?? 'whoever has the policy');
    return {
        ...answer,
        ...inDocument(document, statement),
        sentences: sentencesOf(pieces, before === null, verb, (piece) => (0,access_questions/* newAccess */.rc)(policy, before, principals, partOf(piece)).witness),
        ...(lost === undefined ? {} : { removed: lost }),
        ...(picture === undefined ? {} : { mermaid: picture }),
    };
}

// EXTERNAL MODULE: ./src/policy/extract/json.ts
var json = __webpack_require__(4580);
// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
;// CONCATENATED MODULE: ./src/run/access-answers.ts





/**
 * What the change newly allows, and whether the config's rules about access hold; beside it what the service says, as
 * far as the config pays for it.
 */
async function answersAboutAccess({ head, base }, change, settings, service) {
    const references = new Map();
    for (const { reference } of settings.noNewAccess)
        if (reference !== null)
            references.set(reference, await readReference(reference, change));
    const asked = askedOfChange({
        head: head.documents,
        base: base?.documents ?? null,
        renames: new Map((change?.files ?? []).flatMap(({ path, previousPath }) => previousPath !== null && previousPath !== path ? [[path, previousPath]] : [])),
        rules: settings,
        matches: (globs, file) => picomatch_default()([...globs], { dot: true })(file),
        references,
    });
    const { customPolicyCheckBudget: budget } = settings;
    if (!service || budget === 0)
        return { access: asked.map(({ answer }) => answer).filter(isTold), notices: [], unread: [] };
    return askService(asked, budget, service);
}
/** Puts the questions to the service, those that the config requires first, until the budget is planned out. */
async function askService(asked, budget, service) {
    const rank = ({ answer }) => (answer.required === true ? 0 : 1);
    const questions = asked
        .toSorted((one, other) => rank(one) - rank(other))
        .flatMap(({ question }) => question ?? []);
    const { requests, left } = withinBudget(questions, budget);
    const given = requests.length === 0 ? [] : await service(requests, budget - requests.length);
    const answers = new Map(requests.map((request, index) => [keyOf(request), given[index]]));
    const answersTo = (question) => question.requests.flatMap((request) => answers.get(keyOf(request)) ?? []);
    const access = asked.flatMap(({ answer, question }) => {
        if (!question || left.has(question))
            return isTold(answer) ? [answer] : [];
        const verdict = verdictOf(question, answersTo(question), answer.result);
        return isTold(answer) || verdict.result !== null ? [{ ...answer, service: verdict }] : [];
    });
    const failures = new Map(requests.flatMap(({ check }, index) => {
        const answer = given[index];
        return answer?.kind === 'failed' ? [[`${check} ${answer.reason}`, { check, ...answer }]] : [];
    }));
    return {
        access,
        notices: noticesOf(asked, left, budget),
        unread: [...failures.values()].map(({ check, reason }) => ({ what: `access-analyzer:${check}`, reason })),
    };
}
/** What the budget left out is said, with the files that it is about. */
function noticesOf(asked, left, budget) {
    const unasked = asked.filter(({ question }) => question && left.has(question));
    if (unasked.length === 0)
        return [];
    const files = [...new Set(unasked.flatMap(({ answer }) => answer.file ?? []))];
    const named = files.slice(0, 5).join(', ');
    const more = files.length > 5 ? ` and ${files.length - 5} more files` : '';
    const many = unasked.length === 1 ? 'One question' : `${unasked.length} questions`;
    return [
        `${many} about access stayed with the offline engine alone, because custom-policy-check-budget (${budget}) pays for no more: ${named}${more}.`,
    ];
}
/** From the base commit, as the config that names it: a change cannot widen what it is measured by. */
async function readReference(path, change) {
    const source = await (change?.base ?? change?.head)?.read(path);
    if (!source)
        return null;
    const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* wholeFile */.AA)(source));
    return root && problems.length === 0 ? root : null;
}


/***/ })

};
