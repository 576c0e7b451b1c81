export const id = 7168;
export const ids = [7168];
export const modules = {

/***/ 7168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readServerless: () => (/* binding */ readServerless)
});

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/generated.ts
var generated = __webpack_require__(868);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/reader.ts + 6 modules
var cloudformation_reader = __webpack_require__(2370);
// EXTERNAL MODULE: ./src/policy/extract/assumed.ts
var assumed = __webpack_require__(4598);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/values.ts
var values = __webpack_require__(2139);
// EXTERNAL MODULE: ./src/policy/extract/composed-text.ts
var composed_text = __webpack_require__(2300);
// EXTERNAL MODULE: ./src/policy/extract/limits.ts
var limits = __webpack_require__(5298);
// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
;// CONCATENATED MODULE: ./src/policy/extract/serverless/variables.ts






/** `${self:custom.bucket}`, `${opt:stage, 'dev'}`: a source with a colon; `${AWS::Region}` and `${Bucket}` are Fn::Sub's. */
const variable = /\$\{\s*((?:self|opt|env|file|ssm|cf|s3|sls|param|aws|git|strToBool)(?:[:(][^{}]*)?)\}/g;
/**
 * Follows the variables that the file itself answers, or gives a text to fall back on; account and region are
 * assumed. Others are unresolved: the command line, the environment and other files decide.
 */
function withVariables(root, options = {}) {
    const { accountId, region } = (0,assumed/* surroundingsOf */.Z)(options);
    const around = { 'aws:accountId': accountId, 'aws:region': region };
    let steps = 0;
    const replace = (node, depth) => {
        if (++steps > limits/* limits */.F.aliasedNodes)
            return { kind: 'unresolved', expression: '…', source: node.source, start: node.start, end: node.end };
        switch (node.kind) {
            case 'array':
                return { ...node, items: node.items.map((item) => replace(item, depth)) };
            case 'object':
                return {
                    ...node,
                    members: node.members.map((member) => ({ ...member, value: replace(member.value, depth) })),
                };
            case 'string':
                return node.value.includes('${') ? resolved(node, depth) : node;
            default:
                return node;
        }
    };
    const resolved = (node, depth) => {
        const located = (0,located_text/* textOf */.b6)(node);
        const pieces = [];
        let from = 0;
        for (const match of node.value.matchAll(variable)) {
            const to = match.index + match[0].length;
            if (match.index > from)
                pieces.push({ kind: 'text', located: (0,located_text/* sliceOf */.Mz)(located, from, match.index) });
            const at = located.token(match.index, to);
            const value = firstAnswer(match[1] ?? '', depth, at) ?? {
                kind: 'unresolved',
                expression: match[0],
                ...at,
            };
            pieces.push({ kind: 'value', value, written: match[0], at });
            from = to;
        }
        if (from === 0)
            return node;
        if (from < node.value.length)
            pieces.push({ kind: 'text', located: (0,located_text/* sliceOf */.Mz)(located, from, node.value.length) });
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === 'value' && (0,composed_text/* textOfScalar */.Jb)(only.value) === undefined)
            return only.value;
        return (0,composed_text/* joinPieces */.Am)(pieces, node, node.value);
    };
    /** `opt:stage, 'dev'`: the sources in order, and a text to fall back on. */
    const firstAnswer = (expression, depth, at) => {
        const sources = expression.split(/,(?![^(]*\))/).map((source) => source.trim());
        for (const [index, source] of sources.entries()) {
            const text = around[source] ?? (index > 0 ? /^(['"])([^'"]*)\1$/.exec(source)?.[2] : undefined);
            if (text !== undefined)
                return (0,values/* assumed */.V2)(text, at, `\${${expression}}`);
            const found = answer(source, depth);
            if (found)
                return found;
        }
        return undefined;
    };
    const answer = (expression, depth) => {
        const own = /^self:([\w.-]+)\s*$/.exec(expression);
        if (!own || depth > 10)
            return undefined;
        const found = own[1]
            ?.split('.')
            .reduce((node, key) => (0,policy_node/* memberOf */.C5)(node, key)?.value, root);
        return found && replace(found, depth + 1);
    };
    return replace(root, 0);
}

;// CONCATENATED MODULE: ./src/policy/extract/serverless/index.ts




const identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const api = {
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::ApiGateway::RestApi',
    use: 'permissions',
};
/** The lists of statements of a Serverless Framework service; `*` stands for each member. */
const statementLists = [
    [['provider', 'iamRoleStatements'], identity],
    [['provider', 'iam', 'role', 'statements'], identity],
    [['provider', 'resourcePolicy'], api],
    [['provider', 'apiGateway', 'resourcePolicy'], api],
    [['functions', '*', 'iamRoleStatements'], identity],
    [['functions', '*', 'iam', 'role', 'statements'], identity],
    [['stepFunctions', 'stateMachines', '*', 'iamRoleStatements'], identity],
];
/** The policies of a `serverless.yml`: its lists of statements, and the CloudFormation resources in it. */
function readServerless(original, options) {
    const root = withVariables(original, options);
    const reader = new cloudformation_reader/* TemplateReader */.Q(templateOf(root), options);
    for (const [path, as] of statementLists)
        for (const found of membersAt(root, path)) {
            const statements = (0,generated/* nodeOf */.E)({ Version: '2012-10-17', Statement: found.member.value }, found.member);
            const [document] = reader.intrinsics.alternatives(statements);
            if (document)
                reader.add(found.path, document, as, found.member.value);
        }
    const reading = reader.read();
    const isNamed = new Set(reader.template.resources.keys());
    return {
        ...reading,
        documents: reading.documents.map((document) => {
            const [id = ''] = document.name?.split('.') ?? [];
            return isNamed.has(id) ? { ...document, name: `resources.Resources.${document.name ?? ''}` } : document;
        }),
    };
}
function* membersAt(node, path, above = []) {
    const [step, ...rest] = path;
    if (node.kind !== 'object' || step === undefined)
        return;
    for (const member of node.members) {
        if (step !== '*' && member.key !== step)
            continue;
        if (rest.length === 0)
            yield { path: [...above, member.key], member };
        else
            yield* membersAt(member.value, rest, [...above, member.key]);
    }
}
/** `resources` is a template, or a list of parts of one. */
function templateOf(root) {
    const resources = (0,policy_node/* nodeAt */.oB)(root, ['resources']);
    const parts = resources?.kind === 'array' ? resources.items : resources ? [resources] : [];
    const merged = (section) => {
        const members = parts.flatMap((part) => {
            const value = (0,policy_node/* memberOf */.C5)(part, section)?.value;
            return value?.kind === 'object' ? value.members : [];
        });
        return { kind: 'object', members, source: root.source, start: root.start, end: root.end };
    };
    const sections = ['Parameters', 'Mappings', 'Conditions', 'Resources', 'extensions'];
    return (0,generated/* nodeOf */.E)(Object.fromEntries(sections.map((section) => [section, merged(section)])), root);
}


/***/ })

};
